#include "core/analysis/threshold_sweep.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "core/analysis/curves.h"
#include "core/analysis/outcome_days.h"
#include "core/analysis/reached_days.h"
#include "core/milestones/dormancy.h"
#include "core/milestones/milestone_days.h"

namespace waymark {

namespace {

constexpr std::array<std::pair<const char *, SweepOutcome>, 3> kOutcomes{
    {{"retained", SweepOutcome::Retained}, {"next", SweepOutcome::Next}, {"expanded", SweepOutcome::Expanded}}};

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

Expected<void> checkQuestion(const Dataset &dataset, const Framework &framework, const ThresholdSweepQuery &query)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!framework.has(query.milestone))
        return failure(ErrorCode::MilestoneMissing, milestoneName(query.milestone));
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    const auto next = query.outcome == SweepOutcome::Next ? milestoneAfter(framework, query.milestone) : std::nullopt;
    if (query.outcome == SweepOutcome::Next && !next)
        return failure(ErrorCode::InvalidArgument, fmt::format("no milestone of the framework follows {}", milestoneName(query.milestone)));
    const bool asksUtilization = query.milestone == Milestone::Utilization || next == Milestone::Utilization;
    if (asksUtilization && framework.utilization->perSeat && !dataset.hasSubscriptions())
        return failure(ErrorCode::NoSubscriptions);
    return {};
}

/// Setup against activation is asked between the ends of their windows: by the landmark day activation would be over.
Expected<Clock> sweepClock(const Framework &framework, AnalysisOptions options, const ThresholdSweepQuery &query,
                           std::optional<Milestone> next)
{
    if (query.milestone == Milestone::Setup && next == Milestone::Activation) {
        options.landmark = options.landmark.value_or(framework.setup->windowDays);
        options.horizon = options.horizon.value_or(framework.activation->windowDays - 1);
    }
    RetentionQuery retention;
    retention.by = groupingOf(query.milestone);
    return retentionClock(framework, options, retention);
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

struct SweepColumns {
    const FollowUp &follow;
    const std::vector<double> &measure;
    const OutcomeDays *outcome = nullptr; ///< none: the outcome is to stay
    Clock clock;

    bool isUnknown(std::size_t a) const
    {
        return !follow.watchedFromSignup(a) || std::isnan(measure[a]) || (outcome != nullptr && outcome->unknown[a] != 0);
    }
};

/// Each account left out is counted once, in the order of interface.md. Those too young for the horizon are counted and yet stay: the
/// curves and the log-rank test can use them.
SweptAccounts sweptAccounts(const SweepColumns &columns, Excluded &excluded)
{
    const FollowUp &follow = columns.follow;
    const Day landmark = *columns.clock.landmark;
    const Day horizon = columns.clock.horizon;
    SweptAccounts kept;
    for (std::size_t a = 0; a < follow.duration.size(); ++a) {
        if (!follow.inView[a])
            continue;
        if (follow.duration[a] < landmark) {
            ++(follow.churned[a] ? excluded.leftBeforeLandmark : excluded.unwatchedAtLandmark);
            continue;
        }
        const bool tooYoung = follow.possible[a] < horizon;
        const bool before = columns.outcome != nullptr && columns.outcome->day[a] < landmark;
        const bool unknown = columns.isUnknown(a);
        excluded.horizonNotElapsed += tooYoung ? 1 : 0;
        excluded.outcomeBeforeLandmark += !tooYoung && before ? 1 : 0;
        excluded.unknown += !tooYoung && !before && unknown ? 1 : 0;
        if (before || unknown)
            continue;
        kept.measure.push_back(columns.measure[a]);
        kept.duration.push_back(follow.duration[a]);
        kept.possible.push_back(follow.possible[a]);
        kept.event.push_back(follow.churned[a]);
        if (columns.outcome != nullptr)
            kept.achieved.push_back(columns.outcome->day[a] <= std::min(horizon, follow.duration[a]) ? 1 : 0);
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

const char *outcomeName(SweepOutcome outcome)
{
    for (const auto &[name, value] : kOutcomes) {
        if (value == outcome)
            return name;
    }
    return "";
}

std::optional<SweepOutcome> parseOutcome(std::string_view name)
{
    for (const auto &[text, value] : kOutcomes) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

std::optional<Milestone> parseMilestone(std::string_view name)
{
    for (const Milestone milestone : kMilestones) {
        if (name == milestoneName(milestone))
            return milestone;
    }
    return std::nullopt;
}

Expected<ThresholdSweepResult> thresholdSweep(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                              const ThresholdSweepQuery &query, const ProgressCallback &progress, std::stop_token stop)
{
    if (const auto checked = checkQuestion(dataset, framework, query); !checked)
        return failureOf(checked);
    ThresholdSweepResult result;
    result.query = query;
    result.next = query.outcome == SweepOutcome::Next ? milestoneAfter(framework, query.milestone) : std::nullopt;
    result.ownThreshold = ownThresholdOf(framework, query.milestone);
    const auto clock = sweepClock(framework, options, query, result.next);
    if (!clock)
        return failureOf(clock);
    auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    const auto measure = measureOf(dataset, framework, *follow, query.milestone, *clock->landmark, stop);
    if (!measure)
        return failureOf(measure);
    std::optional<OutcomeDays> outcome;
    if (query.outcome != SweepOutcome::Retained) {
        auto days = result.next ? milestoneOutcome(dataset, framework, *follow, *result.next, stop)
                                : expansionOutcome(dataset, framework, *follow, *clock->landmark, stop);
        if (!days)
            return failureOf(days);
        outcome = std::move(*days);
    }
    // What was done is measured up to churn; who had fallen asleep by then is the event's question.
    if (options.event.value_or(framework.retention.event) == EventKind::Dormancy) {
        follow = followUpByDormancy(dataset, std::move(*follow), framework.retention, stop);
        if (!follow)
            return failureOf(follow);
    }
    result.snapshotId = dataset.snapshotId;
    result.asOf = follow->asOf;
    result.excluded.invalidDates = follow->invalidDates;
    result.inView = follow->inViewCount + follow->invalidDates;
    const SweptAccounts kept = sweptAccounts({*follow, *measure, outcome ? &*outcome : nullptr, *clock}, result.excluded);
    auto swept = sweep({kept.measure, kept.duration, kept.event, kept.possible, kept.achieved},
                       sweepQueryOf(options, query, *clock, result.ownThreshold), progress, stop);
    if (!swept)
        return failureOf(swept);
    result.sweep = std::move(*swept);
    return result;
}

} // namespace waymark
