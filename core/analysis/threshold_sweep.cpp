#include "core/analysis/threshold_sweep.h"

#include <utility>

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

} // namespace

Expected<ThresholdSweepResult> thresholdSweep(const SweptAccounts &accounts, const Framework &framework, const AnalysisOptions &options,
                                              const ThresholdSweepQuery &query, const ProgressCallback &progress, std::stop_token stop)
{
    ThresholdSweepResult result;
    result.snapshotId = accounts.snapshotId;
    result.asOf = accounts.asOf;
    result.query = query;
    result.next = accounts.question.next;
    result.ownThreshold = thresholdOf(framework, query.milestone);
    result.excluded = accounts.excluded;
    result.inView = accounts.inView;
    auto swept = sweep({accounts.measure, accounts.duration, accounts.event, accounts.possible, accounts.achieved},
                       sweepQueryOf(options, query, accounts.question.clock, result.ownThreshold), progress, std::move(stop));
    if (!swept)
        return failureOf(swept);
    result.sweep = std::move(*swept);
    return result;
}

Expected<ThresholdSweepResult> thresholdSweep(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                              const ThresholdSweepQuery &query, const ProgressCallback &progress, std::stop_token stop)
{
    const auto accounts = sweptAccounts(dataset, framework, options, query.milestone, query.outcome, stop);
    if (!accounts)
        return failureOf(accounts);
    return thresholdSweep(*accounts, framework, options, query, progress, std::move(stop));
}

} // namespace waymark
