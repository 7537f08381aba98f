#include "core/analysis/journey/maturity_view.h"

#include <utility>

#include "core/base/parallel.h"

namespace waymark {

namespace {

using BreadthPointer = std::shared_ptr<const MaturityBreadth>;

using Read = std::shared_ptr<const MilestoneView::Read>;

/// With the curves, of what the milestone's own were read from.
BreadthPointer whole(MaturityBreadth breadth, const Dataset &dataset, const Framework &framework, const BreadthPointer &earlier,
                     const Read &read, const std::stop_token &stop)
{
    addCurves(breadth, dataset, framework, earlier.get(), read ? read->basis.get() : nullptr, stop);
    return std::make_shared<const MaturityBreadth>(std::move(breadth));
}

} // namespace

Expected<MaturityView> maturityView(const Dataset &dataset, MaturityRequest request, std::stop_token stop)
{
    request.milestone = Milestone::Maturity;
    const auto levels = [&](const Framework &framework, const BreadthPointer &earlier) {
        return maturityLevels(dataset, framework, request.options, request.interval, earlier.get(), stop);
    };
    Expected<MaturityBreadth> breadth;
    Expected<MilestoneView> shared;
    // Neither needs the other, and a hand waits for both.
    parallelFor(2, hardwareThreads(), [&](std::size_t part) {
        if (part == 0)
            breadth = levels(request.framework, request.breadth);
        else
            shared = milestoneView(dataset, request, stop);
    });
    if (!breadth)
        return failureOf(breadth);
    if (!shared)
        return failureOf(shared);
    MaturityView view;
    static_cast<MilestoneView &>(view) = std::move(*shared);
    view.breadth = whole(std::move(*breadth), dataset, request.framework, request.breadth, view.read, stop);
    if (view.saved) {
        const BreadthPointer &earlier = request.savedBreadth ? request.savedBreadth : view.breadth;
        if (auto before = levels(*request.saved, earlier))
            view.savedBreadth = whole(std::move(*before), dataset, *request.saved, earlier, view.savedRead, stop);
    }
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return view;
}

} // namespace waymark
