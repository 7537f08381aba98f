#pragma once

#include <stop_token>

#include "core/analysis/retention/grouping.h"
#include "core/analysis/retention/retention.h"

namespace waymark {

/// What counts as leaving: the framework's rule with the event that the options may ask for.
RetentionRule eventRule(const Framework &framework, const AnalysisOptions &options);

/// Landmark and horizon of a question, or why they cannot be: LandmarkTooEarly, HorizonTooEarly.
struct Clock {
    std::optional<Day> landmark; ///< none: from signup
    Day horizon = 0;
};
Expected<Clock> retentionClock(const Framework &framework, const AnalysisOptions &options, const RetentionQuery &query);

/*!
 * Curves, medians, difference and test of accounts whose groups are known.
 *
 *   Inputs   follow, codes   columns are [accounts]; follow by the event, whose kind the result is told by the caller
 *   Returns  the curves of a RetentionResult, their difference and log-rank test
 *   Errors   Cancelled (asked every 65,536 rows)
 *   Source   definitions, section 4; Anderson, Cain, Gelber 1983 (landmark)
 *   Cost     O(accounts + groups x days)
 */
Expected<RetentionResult> retentionCurves(const Dataset &dataset, const FollowUp &follow, const GroupCodes &codes,
                                          const RetentionQuery &query, const Clock &clock, std::stop_token stop = {});

} // namespace waymark
