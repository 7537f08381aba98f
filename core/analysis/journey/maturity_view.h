#pragma once

#include <memory>
#include <optional>
#include <stop_token>

#include "core/analysis/journey/maturity_breadth.h"

namespace waymark {

/// Everything the Maturity page shows, computed in one go so that no two of its parts can be of different runs.
struct MaturityView {
    Framework framework; ///< the definition it was computed from
    AnalysisOptions options;
    RetentionResult landmark;                                     ///< mature before the landmark or not
    std::optional<RetentionResult> saved;                         ///< of the saved version, where it differs: the ghost
    std::shared_ptr<const MaturityBreadth> breadth, savedBreadth; ///< the second null where there is no other version
};

struct MaturityRequest {
    Framework framework;
    std::optional<Framework> saved; ///< the version to draw as a ghost
    AnalysisOptions options;
    IntervalKind interval = IntervalKind::LogLog;
    /// Of an earlier result, or null. They change how long it takes, never the result.
    std::shared_ptr<const MaturityBreadth> breadth, savedBreadth;
};

/// Errors as maturityBreadth() and retention(); those of the saved version are dropped: a ghost that cannot be computed is not drawn.
Expected<MaturityView> maturityView(const Dataset &dataset, const MaturityRequest &request, std::stop_token stop = {});

} // namespace waymark
