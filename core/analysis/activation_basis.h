#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// What the Activation page needs of the usage and no threshold changes: read once, it answers a moving slider in a fraction of the
/// time. Immutable; results carry it on to the next request.
struct ActivationBasis {
    std::uint64_t snapshotId = 0;
    AnalysisOptions options; ///< as-of, coverage and filter are what it depends on
    ActivationRule rule;     ///< the threshold is not looked at
    FollowUp follow;
    std::vector<double> measure; ///< [accounts] within the window; meaningful for accounts in view and watched from signup
    double largestMeasure = 0.0; ///< 90th percentile of those

    /// Whether it was made of this snapshot for such a rule and such options.
    bool serves(const Dataset &dataset, const ActivationRule &other, const AnalysisOptions &otherOptions) const;
    /// Account in view and watched from signup; exact to 1e-9 as everywhere.
    bool reaches(std::size_t account, double threshold) const { return measure[account] >= threshold - 1e-9; }
};

/// Errors as followUp() and activationMeasure().
Expected<std::shared_ptr<const ActivationBasis>> activationBasis(const Dataset &dataset, const ActivationRule &rule,
                                                                 const AnalysisOptions &options, std::stop_token stop = {});

} // namespace waymark
