#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// The maturity of those who were customers on one calendar day: signed up, not left, and watched on it.
struct MaturityMoment {
    std::uint32_t customers = 0;
    std::uint32_t unwatched = 0;                   ///< of them, those seen only from a later day than their signup
    std::uint32_t mature = 0;                      ///< with at least the required number of mature categories on that day
    std::vector<std::uint32_t> byMatureCategories; ///< [categories + 1] customers by how many of theirs are mature
    struct Levels {
        std::uint32_t none = 0, basic = 0, mature = 0;
        std::uint32_t outOfReach = 0; ///< of all three, those not entitled to enough features to become mature
    };
    std::vector<Levels> categories; ///< [categories] in the framework's order
};

/*!
 * The levels of everybody in view on calendar days; with a trailing window they fall again.
 *
 *   Inputs   days  ascending
 *   Returns  [days] accounts whose usage is covered by then
 *   Errors   Cancelled
 *   Source   definitions, section 3
 *   Cost     O(rows of the features named + accounts x days)
 */
Expected<std::vector<MaturityMoment>> maturityMoments(const Dataset &dataset, const FollowUp &follow, const MaturityRule &rule,
                                                      std::span<const CalendarDay> days, std::stop_token stop = {});

} // namespace waymark
