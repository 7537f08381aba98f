#pragma once

#include <memory>
#include <stop_token>

#include "core/analysis/journey/maturity_breadth.h"
#include "core/analysis/milestones/milestone_view.h"

namespace waymark {

/// Everything the Maturity page shows, computed in one go so that no two of its parts can be of different runs: what any milestone's page
/// shows, and how broadly customers use the product.
struct MaturityView : MilestoneView {
    std::shared_ptr<const MaturityBreadth> breadth, savedBreadth; ///< the second null where there is no other version
};

/// The milestone asked is always Maturity.
struct MaturityRequest : MilestoneRequest {
    /// Of an earlier result, or null. They change how long it takes, never the result.
    std::shared_ptr<const MaturityBreadth> breadth, savedBreadth;
};

/// Errors as maturityBreadth() and milestoneView(); those of the saved version are dropped: a ghost that cannot be computed is not drawn.
Expected<MaturityView> maturityView(const Dataset &dataset, MaturityRequest request, std::stop_token stop = {});

} // namespace waymark
