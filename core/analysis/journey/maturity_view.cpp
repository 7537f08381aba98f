#include "core/analysis/journey/maturity_view.h"

#include <utility>

namespace waymark {

namespace {

using BreadthPointer = std::shared_ptr<const MaturityBreadth>;

Expected<BreadthPointer> breadthOf(const Dataset &dataset, const Framework &framework, const MaturityRequest &request,
                                   const BreadthPointer &earlier, const std::stop_token &stop)
{
    auto breadth = maturityBreadth(dataset, framework, request.options, request.interval, earlier.get(), stop);
    if (!breadth)
        return failureOf(breadth);
    return std::make_shared<const MaturityBreadth>(std::move(*breadth));
}

Expected<RetentionResult> curvesOf(const Dataset &dataset, const Framework &framework, const MaturityRequest &request,
                                   const std::stop_token &stop)
{
    RetentionQuery query;
    query.by.kind = Grouping::Kind::Maturity;
    query.interval = request.interval;
    return retention(dataset, framework, request.options, query, stop);
}

void addSaved(MaturityView &view, const Dataset &dataset, const MaturityRequest &request, const std::stop_token &stop)
{
    if (!request.saved || !request.saved->maturity || request.saved->maturity == request.framework.maturity)
        return;
    if (auto saved = curvesOf(dataset, *request.saved, request, stop))
        view.saved = std::move(*saved);
    if (auto breadth = breadthOf(dataset, *request.saved, request, request.savedBreadth ? request.savedBreadth : view.breadth, stop))
        view.savedBreadth = std::move(*breadth);
}

} // namespace

Expected<MaturityView> maturityView(const Dataset &dataset, const MaturityRequest &request, std::stop_token stop)
{
    const auto breadth = breadthOf(dataset, request.framework, request, request.breadth, stop);
    if (!breadth)
        return failureOf(breadth);
    auto landmark = curvesOf(dataset, request.framework, request, stop);
    if (!landmark)
        return failureOf(landmark);
    MaturityView view{request.framework, request.options, std::move(*landmark), {}, *breadth, {}};
    addSaved(view, dataset, request, stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return view;
}

} // namespace waymark
