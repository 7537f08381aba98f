#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// An area metric among those who were customers, and watched, on the last day of a calendar month.
struct AreaMonth {
    std::int32_t month = 0;
    std::uint32_t met = 0, notMet = 0;             ///< in this month; of those there since its first day
    std::uint32_t metUnknown = 0;                  ///< came during it, or had no seats in it
    std::uint32_t sustained = 0, notSustained = 0; ///< met in each of the last months up to this one
    std::uint32_t sustainedUnknown = 0;            ///< not there for as many months, or no seats in one of them
};

/*!
 * An area metric by calendar month.
 *
 *   Inputs   firstMonth, lastMonth  month numbers; the last must be over by the follow-up's as-of
 *   Returns  [months]; the last month before as-of says who sustains it today
 *   Errors   Cancelled
 *   Source   definitions, section 3
 *   Cost     O(rows of the features named + accounts x months)
 */
Expected<std::vector<AreaMonth>> areaMonths(const Dataset &dataset, const FollowUp &follow, const AreaRule &rule, std::int32_t firstMonth,
                                            std::int32_t lastMonth, std::stop_token stop = {});

} // namespace waymark
