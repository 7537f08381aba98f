#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/analysis/milestones/milestone_table.h"
#include "core/analysis/retention/outcome.h"
#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// The threshold of a milestone that the framework has: activation's count, utilization's per seat, the required steps or categories.
double thresholdOf(const Framework &framework, Milestone milestone);
void setThreshold(Framework &framework, Milestone milestone, double threshold);

/*!
 * The measure of a milestone by account, over days before the landmark and within follow-up: setup the number of steps done, activation
 * its measure within the window, utilization its metric, maturity the number of mature categories; NaN where it cannot be measured.
 *
 *   Inputs   follow  by churn
 *   Errors   Cancelled
 *   Cost     O(rows of the features named)
 */
Expected<std::vector<double>> milestoneMeasure(const Dataset &dataset, const Framework &framework, const FollowUp &follow,
                                               Milestone milestone, Day landmark, std::stop_token stop = {});

/// The measure of Setup from the days of its steps.
std::vector<double> stepsDone(const SetupDays &days, Day landmark);

/// The accounts that stay in the question of a milestone and an outcome, as columns: read once, they answer any threshold.
struct SweptAccounts {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    OutcomeQuestion question;
    Excluded excluded;
    std::uint32_t inView = 0;             ///< accounts that pass the filter, invalid dates included
    EventKind leaving = EventKind::Churn; ///< what counts as leaving
    std::vector<std::uint32_t> account;   ///< index into the dataset's
    std::vector<TablePlace> place;        ///< Yes, No or TooYoung
    std::vector<double> measure;
    std::vector<Day> duration, possible;
    std::vector<std::uint8_t> event;
    std::vector<std::uint8_t> achieved; ///< empty: the outcome is to stay

    /// Section 5's table at a threshold: the row that a sweep has for it. O(accounts).
    MilestoneTable tableAt(double threshold) const;
};

/// What is known of the accounts before the outcome is asked.
struct MeasuredAccounts {
    const FollowUp &follow;          ///< by churn
    const FollowUp &toEvent;         ///< until the event in force
    EventKind event;                 ///< in force
    std::span<const double> measure; ///< [accounts] before the question's landmark
};

/// Errors: as outcomeQuestion() and outcomeOf(); AttributeUnknown, Cancelled.
Expected<SweptAccounts> sweptAccounts(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                      Milestone milestone, SweepOutcome outcome, std::stop_token stop = {});
/// The same from what was measured already.
Expected<SweptAccounts> sweptAccounts(const Dataset &dataset, const Framework &framework, const OutcomeQuestion &question,
                                      const MeasuredAccounts &measured, std::stop_token stop = {});

} // namespace waymark
