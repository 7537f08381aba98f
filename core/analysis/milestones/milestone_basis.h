#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/milestones/milestone_days.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// Whether two frameworks have the same rule of a milestone but for its threshold.
bool sameButThreshold(const Framework &one, const Framework &other, Milestone milestone);

/// What a milestone's page needs of the usage and no threshold changes: read once, it answers a moving slider in a fraction of the
/// time. Immutable; results carry it on to the next request.
struct MilestoneBasis {
    Milestone milestone = Milestone::Activation;
    std::uint64_t snapshotId = 0;
    AnalysisOptions options;             ///< as-of, coverage and filter are what it depends on
    Framework framework;                 ///< the milestone's rule is what it depends on; the threshold is not looked at
    RetentionRule leaving;               ///< with the event in force
    Day landmark = 0;                    ///< the measure is of days before it
    FollowUp follow;                     ///< by churn: what the milestone is measured in
    std::optional<FollowUp> followAwake; ///< by dormancy, where that is the event
    std::vector<double> measure;         ///< [accounts] milestoneMeasure() of everybody; meaningful where watched from signup
    std::vector<double> lifetime;        ///< [accounts] the same over the whole follow-up, where the milestone has no window; NaN: unknown
    std::vector<Day> reachedDay;         ///< [accounts] of a maturity whose level can fall again: no count of categories tells it
    std::shared_ptr<const SetupDays> steps; ///< of Setup: what its measure was counted in, of everybody
    double largestMeasure = 0.0;            ///< 90th percentile among accounts in view and watched from signup

    /// Whether it was made of this snapshot for such a rule, landmark and options.
    bool serves(const Dataset &dataset, const Framework &other, Milestone asked, Day otherLandmark,
                const AnalysisOptions &otherOptions) const;
    /// Whether its measures are those of such a question, whoever is in view.
    bool measuresFor(const Dataset &dataset, const Framework &other, Milestone asked, Day otherLandmark,
                     const AnalysisOptions &otherOptions) const;
    /// Until the event.
    const FollowUp &followToEvent() const { return followAwake ? *followAwake : follow; }
    bool hasWindow() const { return lifetime.empty(); }
    /// Whether an account in view can be compared by what it did before the landmark.
    bool isKnown(std::size_t account) const;
    /// Reached before the landmark; of a known account. Exact to 1e-9 as everywhere.
    bool reaches(std::size_t account, double threshold) const;
    /// Reached at any time in its follow-up.
    bool reachesEver(std::size_t account, double threshold) const;
};

/// `measured`, where given, has the measures for it already. Errors as followUp(), milestoneMeasure() and followUpByDormancy().
Expected<std::shared_ptr<const MilestoneBasis>> milestoneBasis(const Dataset &dataset, const Framework &framework, Milestone milestone,
                                                               Day landmark, const AnalysisOptions &options, std::stop_token stop = {},
                                                               const MilestoneBasis *measured = nullptr);

} // namespace waymark
