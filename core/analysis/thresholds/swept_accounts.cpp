#include "core/analysis/thresholds/swept_accounts.h"

#include <cmath>
#include <utility>

#include "core/milestones/dormancy.h"
#include "core/milestones/milestone_days.h"
#include "core/survival/threshold_table.h"

namespace waymark {

namespace {

/// How many of the columns hold a day before the landmark.
void countReached(const std::vector<Day> &column, Day landmark, std::vector<double> &measure)
{
    for (std::size_t a = 0; a < measure.size(); ++a)
        measure[a] += column[a] < landmark ? 1.0 : 0.0;
}

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

void keepAccounts(const OutcomeColumns &columns, std::span<const double> measure, SweptAccounts &kept)
{
    const FollowUp &follow = columns.follow;
    for (std::size_t a = 0; a < follow.duration.size(); ++a) {
        if (!follow.inView[a])
            continue;
        const bool known = !std::isnan(measure[a]);
        const TablePlace place = columns.placeOf(a, known);
        countLeftOut(place, kept.excluded);
        if (!staysInQuestion(columns, a, known, place))
            continue;
        kept.account.push_back(static_cast<std::uint32_t>(a));
        kept.place.push_back(place);
        kept.measure.push_back(measure[a]);
        kept.duration.push_back(follow.duration[a]);
        kept.possible.push_back(follow.possible[a]);
        kept.event.push_back(follow.churned[a]);
        if (columns.outcome != nullptr)
            kept.achieved.push_back(place == TablePlace::Yes ? 1 : 0);
    }
}

} // namespace

double thresholdOf(const Framework &framework, Milestone milestone)
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

void setThreshold(Framework &framework, Milestone milestone, double threshold)
{
    switch (milestone) {
    case Milestone::Setup:
        framework.setup->requiredSteps = static_cast<int>(std::lround(threshold));
        break;
    case Milestone::Activation:
        framework.activation->threshold = threshold;
        break;
    case Milestone::Utilization:
        framework.utilization->perSeatThreshold = threshold;
        break;
    case Milestone::Maturity:
        framework.maturity->requiredCategories = static_cast<int>(std::lround(threshold));
        break;
    }
}

Expected<std::vector<double>> milestoneMeasure(const Dataset &dataset, const Framework &framework, const FollowUp &follow,
                                               Milestone milestone, Day landmark, std::stop_token stop)
{
    if (milestone == Milestone::Activation)
        return activationMeasure(dataset, follow, *framework.activation, landmark, stop);
    if (milestone == Milestone::Utilization)
        return utilizationMeasure(dataset, follow, *framework.utilization, landmark, stop);
    if (milestone == Milestone::Setup) {
        const auto setup = setupDays(dataset, follow, *framework.setup, stop);
        if (!setup)
            return failureOf(setup);
        return stepsDone(*setup, landmark);
    }
    const auto maturity = maturityDays(dataset, follow, *framework.maturity, stop);
    if (!maturity)
        return failureOf(maturity);
    std::vector<double> measure(dataset.accountCount(), 0.0);
    for (const MaturityDays::Category &category : maturity->categories)
        countReached(category.matureDay, landmark, measure);
    return measure;
}

std::vector<double> stepsDone(const SetupDays &days, Day landmark)
{
    std::vector<double> done(days.milestone.day.size(), 0.0);
    for (const MilestoneDays &step : days.steps)
        countReached(step.day, landmark, done);
    return done;
}

MilestoneTable SweptAccounts::tableAt(double threshold) const
{
    MilestoneTable table;
    table.snapshotId = snapshotId;
    table.asOf = asOf;
    table.query = {question.milestone, question.outcome, {}};
    table.next = question.next;
    table.landmark = *question.clock.landmark;
    table.horizon = question.clock.horizon;
    table.excluded = excluded;
    for (std::size_t i = 0; i < measure.size(); ++i) {
        if (place[i] != TablePlace::TooYoung)
            table.counts.add(measure[i] >= threshold - kReachTolerance, place[i] == TablePlace::Yes);
    }
    table.figures = twoByTwoFigures(table.counts);
    return table;
}

Expected<SweptAccounts> sweptAccounts(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                      Milestone milestone, SweepOutcome outcome, std::stop_token stop)
{
    const auto question = outcomeQuestion(dataset, framework, options, milestone, outcome);
    if (!question)
        return failureOf(question);
    const auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    const auto measure = milestoneMeasure(dataset, framework, *follow, milestone, *question->clock.landmark, stop);
    if (!measure)
        return failureOf(measure);
    const RetentionRule rule = eventRule(framework, options);
    if (rule.event == EventKind::Churn)
        return sweptAccounts(dataset, framework, *question, {*follow, *follow, EventKind::Churn, *measure}, std::move(stop));
    const auto awake = followUpByDormancy(dataset, *follow, rule, stop);
    if (!awake)
        return failureOf(awake);
    return sweptAccounts(dataset, framework, *question, {*follow, *awake, EventKind::Dormancy, *measure}, std::move(stop));
}

Expected<SweptAccounts> sweptAccounts(const Dataset &dataset, const Framework &framework, const OutcomeQuestion &question,
                                      const MeasuredAccounts &measured, std::stop_token stop)
{
    SweptAccounts kept;
    std::optional<OutcomeDays> reached;
    if (question.outcome != SweepOutcome::Retained) {
        auto days = outcomeOf(dataset, framework, measured.follow, question, std::move(stop));
        if (!days)
            return failureOf(days);
        reached = std::move(*days);
    }
    // What was done is measured up to churn; who had fallen asleep by then is a question of staying only.
    const bool staying = question.outcome == SweepOutcome::Retained;
    const FollowUp &follow = staying ? measured.toEvent : measured.follow;
    kept.leaving = staying ? measured.event : EventKind::Churn;
    kept.snapshotId = dataset.snapshotId;
    kept.asOf = follow.asOf;
    kept.question = question;
    kept.excluded.invalidDates = follow.invalidDates;
    kept.inView = follow.inViewCount + follow.invalidDates;
    keepAccounts({follow, reached ? &*reached : nullptr, question.clock}, measured.measure, kept);
    return kept;
}

} // namespace waymark
