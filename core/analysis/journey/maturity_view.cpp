#include "core/analysis/journey/maturity_view.h"

#include <utility>

#include "core/base/parallel.h"

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

} // namespace

Expected<MaturityView> maturityView(const Dataset &dataset, MaturityRequest request, std::stop_token stop)
{
    request.milestone = Milestone::Maturity;
    Expected<BreadthPointer> breadth;
    Expected<MilestoneView> shared;
    // Neither needs the other, and a hand waits for both.
    parallelFor(2, hardwareThreads(), [&](std::size_t part) {
        if (part == 0)
            breadth = breadthOf(dataset, request.framework, request, request.breadth, stop);
        else
            shared = milestoneView(dataset, request, stop);
    });
    if (!breadth)
        return failureOf(breadth);
    if (!shared)
        return failureOf(shared);
    MaturityView view;
    static_cast<MilestoneView &>(view) = std::move(*shared);
    view.breadth = *breadth;
    if (view.saved) {
        const BreadthPointer &earlier = request.savedBreadth ? request.savedBreadth : view.breadth;
        if (auto breadthBefore = breadthOf(dataset, *request.saved, request, earlier, stop))
            view.savedBreadth = std::move(*breadthBefore);
    }
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return view;
}

} // namespace waymark
