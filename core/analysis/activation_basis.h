#pragma once

#include <cstdint>
#include <memory>
#include <optional>
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
    AnalysisOptions options;             ///< as-of, coverage and filter are what it depends on
    ActivationRule rule;                 ///< the threshold is not looked at
    RetentionRule leaving;               ///< with the event in force
    FollowUp follow;                     ///< by churn: what the milestone is measured in
    std::optional<FollowUp> followAwake; ///< by dormancy, where that is the event
    std::vector<double> measure;         ///< [accounts] within the window; meaningful for accounts in view and watched from signup
    double largestMeasure = 0.0;         ///< 90th percentile of those

    /// Whether it was made of this snapshot for such a rule and such options.
    bool serves(const Dataset &dataset, const ActivationRule &other, const RetentionRule &otherLeaving,
                const AnalysisOptions &otherOptions) const;
    /// Until the event.
    const FollowUp &followToEvent() const { return followAwake ? *followAwake : follow; }
    /// Account in view and watched from signup; exact to 1e-9 as everywhere.
    bool reaches(std::size_t account, double threshold) const { return measure[account] >= threshold - 1e-9; }
};

/// Errors as followUp(), activationMeasure() and followUpByDormancy().
Expected<std::shared_ptr<const ActivationBasis>> activationBasis(const Dataset &dataset, const ActivationRule &rule,
                                                                 const RetentionRule &leaving, const AnalysisOptions &options,
                                                                 std::stop_token stop = {});

} // namespace waymark
