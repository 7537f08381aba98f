#include "core/analysis/activation_view.h"

#include <utility>

#include "core/analysis/curves.h"

namespace waymark {

namespace {

using BasisPointer = std::shared_ptr<const ActivationBasis>;

WhoPasses whoPassesThreshold(const ActivationBasis &basis, double threshold)
{
    WhoPasses passes;
    const FollowUp &follow = basis.follow;
    for (std::size_t a = 0; a < basis.measure.size(); ++a) {
        if (!follow.inView[a])
            continue;
        if (follow.watchedFromSignup(a))
            countState(passes, follow, a, basis.reaches(a, threshold), basis.rule.windowDays);
        else
            ++passes.unknown;
    }
    return passes;
}

/// Within the window is before every landmark that is allowed, so one pair of groups serves both kinds of curve.
GroupCodes thresholdCodes(const ActivationBasis &basis, double threshold)
{
    GroupCodes codes{
        std::vector<std::uint16_t>(basis.measure.size(), kUnknownGroup), {"reached", "not_reached"}, true, basis.rule.windowDays, true};
    for (std::size_t a = 0; a < codes.code.size(); ++a) {
        if (basis.follow.watchedFromSignup(a))
            codes.code[a] = basis.reaches(a, threshold) ? 0 : 1;
    }
    return codes;
}

Expected<RetentionResult> activationCurves(const Dataset &dataset, const ActivationBasis &basis, const GroupCodes &codes,
                                           const Framework &framework, const ActivationRequest &request, bool naive, std::stop_token stop)
{
    RetentionQuery query;
    query.by.kind = Grouping::Kind::Activation;
    query.naive = naive;
    query.interval = request.interval;
    query.lateEntry = basis.leaving.event == EventKind::Dormancy;
    const auto clock = retentionClock(framework, request.options, query);
    if (!clock)
        return failureOf(clock);
    auto result = retentionCurves(dataset, basis.followToEvent(), codes, query, *clock, std::move(stop));
    if (result) {
        result->snapshotId = dataset.snapshotId;
        result->event = basis.leaving.event;
        result->hazards = {{0, 1, hazardOf(result->groups[0].curve.counts, result->groups[1].curve.counts)}};
    }
    return result;
}

/// One of the bases at hand, or a new one.
Expected<BasisPointer> basisFor(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                std::initializer_list<BasisPointer> atHand, std::stop_token stop)
{
    const ActivationRule &rule = *framework.activation;
    const RetentionRule leaving = eventRule(framework, options);
    for (const BasisPointer &basis : atHand) {
        if (basis && basis->serves(dataset, rule, leaving, options))
            return basis;
    }
    return activationBasis(dataset, rule, leaving, options, std::move(stop));
}

void addSaved(ActivationView &view, const Dataset &dataset, const ActivationRequest &request, std::stop_token stop)
{
    if (!request.saved || !request.saved->activation || request.saved->activation == request.framework.activation)
        return;
    const ActivationRule &rule = *request.saved->activation;
    const auto basis = basisFor(dataset, *request.saved, request.options, {view.basis, request.savedBasis, request.basis}, stop);
    if (!basis)
        return;
    view.savedBasis = *basis;
    auto saved = activationCurves(dataset, **basis, thresholdCodes(**basis, rule.threshold), *request.saved, request, false, stop);
    if (saved)
        view.saved = std::move(*saved);
}

Expected<void> refuseUnanswerable(const Dataset &dataset, const ActivationRequest &request)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!request.framework.activation)
        return failure(ErrorCode::MilestoneMissing, milestoneName(Milestone::Activation));
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    return {};
}

} // namespace

Expected<ActivationView> activationView(const Dataset &dataset, const ActivationRequest &request, std::stop_token stop)
{
    if (const auto answerable = refuseUnanswerable(dataset, request); !answerable)
        return failureOf(answerable);
    const ActivationRule &rule = *request.framework.activation;
    const auto basis = basisFor(dataset, request.framework, request.options, {request.basis, request.savedBasis}, stop);
    if (!basis)
        return failureOf(basis);
    const GroupCodes codes = thresholdCodes(**basis, rule.threshold);
    auto landmark = activationCurves(dataset, **basis, codes, request.framework, request, false, stop);
    if (!landmark)
        return failureOf(landmark);

    ActivationView view;
    view.framework = request.framework;
    view.options = request.options;
    view.landmark = std::move(*landmark);
    view.passes = whoPassesThreshold(**basis, rule.threshold);
    view.largestMeasure = (*basis)->largestMeasure;
    view.basis = *basis;
    if (request.naive) {
        auto naive = activationCurves(dataset, **basis, codes, request.framework, request, true, stop);
        if (!naive)
            return failureOf(naive);
        view.naive = std::move(*naive);
    }
    addSaved(view, dataset, request, stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return view;
}

} // namespace waymark
