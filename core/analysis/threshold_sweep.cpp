#include "core/analysis/threshold_sweep.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/milestones/dormancy.h"
#include "core/milestones/milestone_days.h"
#include "core/survival/threshold_table.h"

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
    std::vector<std::uint32_t> account;
    std::vector<TablePlace> place; ///< Yes, No or TooYoung
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
        kept.account.push_back(static_cast<std::uint32_t>(a));
        kept.place.push_back(place);
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

/// The table of every row within each value: people are counted at the last row they reach, and rows added up from the last one down.
std::vector<SegmentTables> segmentRows(const SweptAccounts &kept, const Segments &segments, const std::vector<SweepRow> &rows)
{
    const std::size_t values = segments.names.size();
    std::vector<std::vector<TwoByTwo>> counts(rows.size() + 1, std::vector<TwoByTwo>(values));
    for (std::size_t i = 0; i < kept.account.size(); ++i) {
        if (kept.place[i] == TablePlace::TooYoung)
            continue;
        const auto next = std::partition_point(rows.begin(), rows.end(), [measure = kept.measure[i]](const SweepRow &row) {
            return measure >= row.threshold - kReachTolerance;
        });
        counts[static_cast<std::size_t>(next - rows.begin())][segments.code[kept.account[i]]].add(true, kept.place[i] == TablePlace::Yes);
    }
    // Who reached row k stands in counts[k + 1] and later; the others before.
    std::vector<TwoByTwo> table(values);
    for (const std::vector<TwoByTwo> &row : counts) {
        for (std::size_t v = 0; v < values; ++v) {
            table[v].reachedRetained += row[v].reachedRetained;
            table[v].reachedLost += row[v].reachedLost;
        }
    }
    std::vector<SegmentTables> result;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        for (std::size_t v = 0; v < values; ++v) {
            table[v].reachedRetained -= counts[k][v].reachedRetained;
            table[v].notReachedRetained += counts[k][v].reachedRetained;
            table[v].reachedLost -= counts[k][v].reachedLost;
            table[v].notReachedLost += counts[k][v].reachedLost;
        }
        result.push_back(segmentTables(segments, table));
    }
    return result;
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
    result.event = query.outcome == SweepOutcome::Retained ? rule.event : EventKind::Churn;
    if (result.event == EventKind::Dormancy)
        follow = followUpByDormancy(dataset, std::move(*follow), rule, stop);
    if (!follow)
        return failureOf(follow);
    const auto segments = query.segment.empty() ? Expected<Segments>(Segments{}) : segmentsOf(dataset, query.segment);
    if (!segments)
        return failureOf(segments);
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
    if (!query.segment.empty())
        result.segments = segmentRows(kept, *segments, result.sweep.rows);
    return result;
}

} // namespace waymark
