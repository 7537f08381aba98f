#include "core/analysis/journey/cohort_view.h"

#include <utility>

#include "core/analysis/retention/curves.h"
#include "core/analysis/retention/grouping.h"

namespace waymark {

namespace {

RetentionQuery retentionQueryOf(const CohortRequest &request)
{
    RetentionQuery query;
    query.by = request.by;
    query.withoutLandmark = request.fromSignup;
    query.naive = request.fromSignup && comesFromMilestones(request.by.kind);
    query.interval = request.interval;
    query.lateEntry = request.lateEntry;
    return query;
}

/// A landmark that is wanted where the grouping has none by default is that of depth.
AnalysisOptions withLandmark(const Framework &framework, const AnalysisOptions &options, const CohortRequest &request)
{
    AnalysisOptions own = options;
    if (!request.fromSignup && !own.landmark && !defaultLandmark(framework, request.by))
        own.landmark = defaultLandmark(framework, {Grouping::Kind::Depth, {}});
    return own;
}

Expected<void> addRetention(CohortView &view, const Dataset &dataset, const std::stop_token &stop)
{
    if (eventRule(view.framework, view.options).event == EventKind::Churn && !dataset.hasChurnDates())
        return failure(ErrorCode::NoChurnDates);
    RetentionQuery query = retentionQueryOf(view.request);
    auto curves = retention(dataset, view.framework, view.options, query, stop);
    if (!curves)
        return failureOf(curves);
    view.retention = std::move(*curves);
    const bool within = !view.request.segment.empty() && view.retention->groups.size() > 1 &&
                        (view.request.by.kind != Grouping::Kind::Attribute || view.request.by.attribute != view.request.segment);
    if (within) {
        auto segments = retentionSegments(dataset, view.framework, view.options, query, view.request.segment, stop);
        if (!segments)
            return failureOf(segments);
        view.segments = std::move(*segments);
    }
    if (!query.naive)
        return {};
    query.naive = query.withoutLandmark = false;
    auto fair = retention(dataset, view.framework, view.options, query, stop);
    if (fair)
        view.fair = std::move(*fair);
    return {};
}

Expected<void> addExpansion(CohortView &view, const Dataset &dataset, const std::stop_token &stop)
{
    auto grown = expansion(dataset, view.framework, view.options, {view.request.by, view.request.interval}, stop);
    if (!grown)
        return failureOf(grown);
    view.expansion = std::move(*grown);
    return {};
}

Expected<void> addPeriods(CohortView &view, const Dataset &dataset, const std::stop_token &stop)
{
    PeriodQuery query{view.request.by, view.request.periods, view.request.fromSignup};
    auto periods = periodRetention(dataset, view.framework, view.options, query, stop);
    if (!periods)
        return failureOf(periods);
    view.periods = std::move(*periods);
    query.by = {Grouping::Kind::SignupMonth, {}};
    query.withoutLandmark = true;
    auto triangle = periodRetention(dataset, view.framework, view.options, query, stop);
    if (triangle)
        view.triangle = std::move(*triangle);
    return {};
}

} // namespace

Expected<CohortView> cohortView(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                const CohortRequest &request, std::stop_token stop)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    CohortView view;
    view.request = request;
    view.framework = framework;
    view.options = withLandmark(framework, options, request);
    const auto follow = followUp(dataset, view.options);
    if (!follow)
        return failureOf(follow);
    view.asOf = follow->asOf;
    view.inView = follow->inViewCount + follow->invalidDates;
    auto done = request.topic == CohortRequest::Topic::Retention   ? addRetention(view, dataset, stop)
                : request.topic == CohortRequest::Topic::Expansion ? addExpansion(view, dataset, stop)
                                                                   : addPeriods(view, dataset, stop);
    if (!done)
        return failureOf(done);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return view;
}

} // namespace waymark
