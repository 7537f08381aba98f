#include "core/analysis/thresholds/threshold_sweep.h"

#include <algorithm>
#include <utility>

#include "core/survival/threshold_table.h"

namespace waymark {

namespace {

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
    if (!query.resampled)
        asked.plan.permutations = asked.plan.resamples = 0;
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

Expected<ThresholdSweepResult> thresholdSweep(const Dataset &dataset, const SweptAccounts &accounts, const Framework &framework,
                                              const AnalysisOptions &options, const ThresholdSweepQuery &query,
                                              const ProgressCallback &progress, std::stop_token stop)
{
    const auto segments = query.segment.empty() ? Expected<Segments>(Segments{}) : segmentsOf(dataset, query.segment);
    if (!segments)
        return failureOf(segments);
    ThresholdSweepResult result;
    result.snapshotId = accounts.snapshotId;
    result.asOf = accounts.asOf;
    result.query = query;
    result.event = accounts.leaving;
    result.next = accounts.question.next;
    result.ownThreshold = thresholdOf(framework, query.milestone);
    result.excluded = accounts.excluded;
    result.inView = accounts.inView;
    auto swept = sweep({accounts.measure, accounts.duration, accounts.event, accounts.possible, accounts.achieved},
                       sweepQueryOf(options, query, accounts.question.clock, result.ownThreshold), progress, std::move(stop));
    if (!swept)
        return failureOf(swept);
    result.sweep = std::move(*swept);
    if (!query.segment.empty())
        result.segments = segmentRows(accounts, *segments, result.sweep.rows);
    return result;
}

Expected<ThresholdSweepResult> thresholdSweep(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                              const ThresholdSweepQuery &query, const ProgressCallback &progress, std::stop_token stop)
{
    const auto accounts = sweptAccounts(dataset, framework, options, query.milestone, query.outcome, stop);
    if (!accounts)
        return failureOf(accounts);
    return thresholdSweep(dataset, *accounts, framework, options, query, progress, std::move(stop));
}

} // namespace waymark
