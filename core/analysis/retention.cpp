#include "core/analysis/retention.h"

#include "core/analysis/curves.h"

namespace waymark {

Expected<RetentionResult> retention(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                    const RetentionQuery &query, std::stop_token stop)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (options.event.value_or(framework.retention.event) == EventKind::Dormancy)
        return failure(ErrorCode::InvalidArgument, kDormancyNotYet);
    if (query.lateEntry && !dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    const auto clock = retentionClock(framework, options, query);
    if (!clock)
        return failureOf(clock);
    const auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    const auto codes = groupCodes(dataset, framework, *follow, query.by, clock->landmark, stop);
    if (!codes)
        return failureOf(codes);
    auto result = retentionCurves(dataset, *follow, *codes, query, *clock, stop);
    if (result)
        result->snapshotId = dataset.snapshotId;
    return result;
}

} // namespace waymark
