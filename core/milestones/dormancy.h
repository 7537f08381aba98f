#pragma once

#include <stop_token>

#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/*!
 * Follow-up until an account falls asleep: the event is the first day that completes `dormancyDays` days in a row without meaningful
 * use, or churn where it comes first.
 *
 *   Inputs   follow  by churn
 *            rule    days with meaningful use: the counts of its features sum to at least its count
 *   Returns  `follow` with duration and churned (1: fell asleep or left) of accounts in view replaced. P stays: the event is known on its
 *            day. Days before the coverage are not days without use: an account that was not watched from signup can only fall asleep
 *            by covered days, and one that was gone before them keeps its churn
 *   Units    days since signup
 *   Errors   NoUsage, Cancelled
 *   Source   definitions, section 4
 *   Cost     O(rows of the features named)
 */
Expected<FollowUp> followUpByDormancy(const Dataset &dataset, FollowUp follow, const RetentionRule &rule, std::stop_token stop = {});

} // namespace waymark
