#pragma once

#include <stop_token>
#include <vector>

#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// When each account expanded. Columns are [accounts]; of accounts out of view or gone before the landmark the value is NaN.
struct ExpansionDays {
    std::vector<double> value; ///< at the end of the day before the landmark; NaN: not known, or not above 0
    std::vector<Day> day;      ///< the first from the landmark on with value >= (1 + growth) x it - 1e-9; kNever
};

/*!
 * Expansion of every account that is there at a landmark (definitions, section 9).
 *
 *   Inputs   framework  its expansion rule; the maturity rule where categories are counted
 *            landmark   days since signup, above 0
 *   Returns  days within follow-up; on the day of churn an account does not expand
 *   Errors   NoSubscriptions (seats, MRR), NoUsage and MilestoneMissing (categories), Cancelled
 *   Cost     O(subscription steps), or O(rows of the categories' features)
 */
Expected<ExpansionDays> expansionDays(const Dataset &dataset, const FollowUp &follow, const Framework &framework, Day landmark,
                                      std::stop_token stop = {});

} // namespace waymark
