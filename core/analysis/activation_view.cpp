#include "core/analysis/activation_view.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/curves.h"

namespace waymark {

namespace {

/// Type 7 of R's quantile(); 0 for nobody.
double percentile99(std::vector<double> values)
{
    if (values.empty())
        return 0.0;
    const double place = 0.99 * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(values.begin(), middle, values.end());
    const double low = *middle;
    if (middle + 1 == values.end())
        return low;
    const double high = *std::min_element(middle + 1, values.end());
    return low + (place - static_cast<double>(below)) * (high - low);
}

Expected<RetentionResult> activationCurves(const Dataset &dataset, const FollowUp &follow, const MilestoneDays &days,
                                           const Framework &framework, const ActivationRequest &request, bool naive, std::stop_token stop)
{
    RetentionQuery query;
    query.by.kind = Grouping::Kind::Activation;
    query.naive = naive;
    query.interval = request.interval;
    const auto clock = retentionClock(framework, request.options, query);
    if (!clock)
        return failureOf(clock);
    const GroupCodes codes = reachedCodes(follow, days, clock->landmark, framework.activation->windowDays);
    auto result = retentionCurves(dataset, follow, codes, query, *clock, stop);
    if (result)
        result->snapshotId = dataset.snapshotId;
    return result;
}

std::optional<RetentionResult> savedCurves(const Dataset &dataset, const FollowUp &follow, const ActivationRequest &request,
                                           std::stop_token stop)
{
    if (!request.saved || !request.saved->activation || request.saved->activation == request.framework.activation)
        return std::nullopt;
    const auto days = activationDays(dataset, follow, *request.saved->activation, stop);
    if (!days)
        return std::nullopt;
    auto result = activationCurves(dataset, follow, *days, *request.saved, request, false, stop);
    return result ? std::optional(std::move(*result)) : std::nullopt;
}

} // namespace

WhoPasses whoPasses(const FollowUp &follow, const MilestoneDays &milestone, int windowDays)
{
    WhoPasses passes;
    for (std::size_t a = 0; a < follow.duration.size(); ++a) {
        if (!follow.inView[a])
            continue;
        const MilestoneState state = milestone.state[a];
        if (state == MilestoneState::Unknown) {
            ++passes.unknown;
        } else if (windowDays <= follow.possible[a] + 1) {
            ++(state == MilestoneState::Reached ? passes.reached : passes.notReached);
        } else if (state == MilestoneState::Reached) {
            ++passes.reachedEarly;
        } else {
            ++(follow.churned[a] ? passes.leftEarly : passes.pending);
        }
    }
    return passes;
}

Expected<ActivationView> activationView(const Dataset &dataset, const ActivationRequest &request, std::stop_token stop)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!request.framework.activation)
        return failure(ErrorCode::MilestoneMissing, milestoneName(Milestone::Activation));
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    if (request.options.event.value_or(request.framework.retention.event) == EventKind::Dormancy)
        return failure(ErrorCode::InvalidArgument, "the event dormancy is not available yet, ask for churn");
    const ActivationRule &rule = *request.framework.activation;
    const auto follow = followUp(dataset, request.options);
    if (!follow)
        return failureOf(follow);
    const auto days = activationDays(dataset, *follow, rule, stop);
    if (!days)
        return failureOf(days);
    const auto measure = activationMeasure(dataset, *follow, rule, rule.windowDays, stop);
    if (!measure)
        return failureOf(measure);
    auto landmark = activationCurves(dataset, *follow, *days, request.framework, request, false, stop);
    if (!landmark)
        return failureOf(landmark);

    ActivationView view{request.framework, request.options, std::move(*landmark), std::nullopt, std::nullopt, {}, 0.0};
    view.passes = whoPasses(*follow, *days, rule.windowDays);
    if (request.naive) {
        auto naive = activationCurves(dataset, *follow, *days, request.framework, request, true, stop);
        if (!naive)
            return failureOf(naive);
        view.naive = std::move(*naive);
    }
    view.saved = savedCurves(dataset, *follow, request, stop);
    std::vector<double> inView;
    for (std::size_t a = 0; a < measure->size(); ++a) {
        if (follow->inView[a])
            inView.push_back((*measure)[a]);
    }
    view.largestMeasure = percentile99(std::move(inView));
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return view;
}

} // namespace waymark
