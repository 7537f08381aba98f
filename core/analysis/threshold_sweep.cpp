#include "core/analysis/threshold_sweep.h"

#include <cmath>
#include <utility>

#include "core/milestones/dormancy.h"
#include "core/milestones/milestone_days.h"

namespace waymark {

namespace {

double ownThresholdOf(const Framework &framework, Milestone milestone)
{
    switch (milestone) {
    case Milestone::Setup:
        return framework.setup->requiredSteps;
    case Milestone::Activation:
        return framework.activation->threshold;
    case Milestone::Utilization:
        return framework.utilization->perSeatThreshold;
    case Milestone::Maturity:
        break;
    }
    return framework.maturity->requiredCategories;
}

/// How many of the columns hold a day before the landmark.
void countReached(const std::vector<Day> &column, Day landmark, std::vector<double> &measure)
{
    for (std::size_t a = 0; a < measure.size(); ++a)
        measure[a] += column[a] < landmark ? 1.0 : 0.0;
}

/// The measure of every account; NaN where it cannot be measured.
Expected<std::vector<double>> measureOf(const Dataset &dataset, const Framework &framework, const FollowUp &follow, Milestone milestone,
                                        Day landmark, std::stop_token stop)
{
    if (milestone == Milestone::Activation)
        return activationMeasure(dataset, follow, *framework.activation, landmark, stop);
    if (milestone == Milestone::Utilization)
        return utilizationMeasure(dataset, follow, *framework.utilization, landmark, stop);
    std::vector<double> measure(dataset.accountCount(), 0.0);
    if (milestone == Milestone::Setup) {
        const auto setup = setupDays(dataset, follow, *framework.setup, stop);
        if (!setup)
            return failureOf(setup);
        for (const MilestoneDays &step : setup->steps)
            countReached(step.day, landmark, measure);
        return measure;
    }
    const auto maturity = maturityDays(dataset, follow, *framework.maturity, stop);
    if (!maturity)
        return failureOf(maturity);
    for (const MaturityDays::Category &category : maturity->categories)
        countReached(category.matureDay, landmark, measure);
    return measure;
}

/// The accounts that stay in the question, as columns.
struct SweptAccounts {
    std::vector<double> measure;
    std::vector<Day> duration, possible;
    std::vector<std::uint8_t> event;
    std::vector<std::uint8_t> achieved; ///< empty: the outcome is to stay
};

/// Those too young for the horizon are counted and yet stay, where all else is known of them: the curves and the log-rank test can use
/// them.
bool staysInQuestion(const OutcomeColumns &columns, std::size_t account, bool known, TablePlace place)
{
    if (place == TablePlace::Yes || place == TablePlace::No)
        return true;
    if (place != TablePlace::TooYoung || !known || !columns.follow.watchedFromSignup(account))
        return false;
    const OutcomeDays *outcome = columns.outcome;
    return outcome == nullptr || (outcome->day[account] >= *columns.clock.landmark && outcome->unknown[account] == 0);
}

SweptAccounts sweptAccounts(const OutcomeColumns &columns, const std::vector<double> &measure, Excluded &excluded)
{
    const FollowUp &follow = columns.follow;
    SweptAccounts kept;
    for (std::size_t a = 0; a < follow.duration.size(); ++a) {
        if (!follow.inView[a])
            continue;
        const bool known = !std::isnan(measure[a]);
        const TablePlace place = columns.placeOf(a, known);
        countLeftOut(place, excluded);
        if (!staysInQuestion(columns, a, known, place))
            continue;
        kept.measure.push_back(measure[a]);
        kept.duration.push_back(follow.duration[a]);
        kept.possible.push_back(follow.possible[a]);
        kept.event.push_back(follow.churned[a]);
        if (columns.outcome != nullptr)
            kept.achieved.push_back(place == TablePlace::Yes ? 1 : 0);
    }
    return kept;
}

SweepQuery sweepQueryOf(const AnalysisOptions &options, const ThresholdSweepQuery &query, const Clock &clock, double ownThreshold)
{
    SweepQuery asked;
    asked.landmark = *clock.landmark;
    asked.horizon = clock.horizon;
    asked.rule = query.rule;
    asked.thresholds = query.thresholds;
    asked.thresholds.push_back(ownThreshold);
    asked.plan.seed = options.seed;
    asked.plan.threads = query.threads;
    return asked;
}

} // namespace

Expected<ThresholdSweepResult> thresholdSweep(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                              const ThresholdSweepQuery &query, const ProgressCallback &progress, std::stop_token stop)
{
    const auto question = outcomeQuestion(dataset, framework, options, query.milestone, query.outcome);
    if (!question)
        return failureOf(question);
    const Clock &clock = question->clock;
    ThresholdSweepResult result;
    result.query = query;
    result.next = question->next;
    result.ownThreshold = ownThresholdOf(framework, query.milestone);
    auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    const auto measure = measureOf(dataset, framework, *follow, query.milestone, *clock.landmark, stop);
    if (!measure)
        return failureOf(measure);
    std::optional<OutcomeDays> outcome;
    if (query.outcome != SweepOutcome::Retained) {
        auto days = outcomeOf(dataset, framework, *follow, *question, stop);
        if (!days)
            return failureOf(days);
        outcome = std::move(*days);
    }
    // What was done is measured up to churn; who had fallen asleep by then is a question of staying only.
    const RetentionRule rule = eventRule(framework, options);
    if (query.outcome == SweepOutcome::Retained && rule.event == EventKind::Dormancy)
        follow = followUpByDormancy(dataset, std::move(*follow), rule, stop);
    if (!follow)
        return failureOf(follow);
    result.snapshotId = dataset.snapshotId;
    result.asOf = follow->asOf;
    result.excluded.invalidDates = follow->invalidDates;
    result.inView = follow->inViewCount + follow->invalidDates;
    const SweptAccounts kept = sweptAccounts({*follow, outcome ? &*outcome : nullptr, clock}, *measure, result.excluded);
    auto swept = sweep({kept.measure, kept.duration, kept.event, kept.possible, kept.achieved},
                       sweepQueryOf(options, query, clock, result.ownThreshold), progress, stop);
    if (!swept)
        return failureOf(swept);
    result.sweep = std::move(*swept);
    return result;
}

} // namespace waymark
