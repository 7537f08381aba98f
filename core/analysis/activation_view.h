#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

#include "core/analysis/activation_basis.h"
#include "core/analysis/retention.h"

namespace waymark {

/// Accounts in view by state; "elapsed" are those whose window has passed by the end of observation, churned ones included.
struct WhoPasses {
    std::uint32_t reached = 0;      ///< of elapsed
    std::uint32_t notReached = 0;   ///< of elapsed
    std::uint32_t reachedEarly = 0; ///< window not over: counted beside, in no percentage
    std::uint32_t leftEarly = 0;    ///< churned before a window that is not over yet
    std::uint32_t pending = 0;
    std::uint32_t unknown = 0;
    std::optional<double> share() const
    {
        const auto base = reached + notReached;
        return base == 0 ? std::nullopt : std::optional(static_cast<double>(reached) / base);
    }
};

WhoPasses whoPasses(const FollowUp &follow, const MilestoneDays &milestone, int windowDays);

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
