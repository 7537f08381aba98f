#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/analysis/activation_basis.h"
#include "core/analysis/retention.h"
#include "core/analysis/who_passes.h"

namespace waymark {

/// Everything the Activation page shows, computed in one go so that no two of its parts can be of different runs.
struct ActivationView {
    Framework framework; ///< the definition it was computed from
    AnalysisOptions options;
    RetentionResult landmark;
    std::optional<RetentionResult> naive; ///< when asked for
    std::optional<RetentionResult> saved; ///< of the saved version, where it differs: the ghost
    WhoPasses passes;
    double largestMeasure = 0.0; ///< 90th percentile of the measure among accounts in view: where the slider ends, as
                                 ///< past it fewer than a tenth of the customers would pass
    /// What was read of the usage: hand both to the next request, and a moved threshold need not read it again.
    std::shared_ptr<const ActivationBasis> basis, savedBasis;
};

struct ActivationRequest {
    Framework framework;
    std::optional<Framework> saved; ///< the version to draw as a ghost
    AnalysisOptions options;
    bool naive = false;
    IntervalKind interval = IntervalKind::LogLog;
    /// Of an earlier result, or null. They change how long it takes, never the result.
    std::shared_ptr<const ActivationBasis> basis, savedBasis;
};

/// Errors as retention(), and those of the saved version are dropped: a ghost that cannot be computed is not drawn.
Expected<ActivationView> activationView(const Dataset &dataset, const ActivationRequest &request, std::stop_token stop = {});

} // namespace waymark
