#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/milestones/milestone_basis.h"
#include "core/analysis/retention/retention.h"
#include "core/analysis/thresholds/swept_accounts.h"
#include "core/analysis/thresholds/who_passes.h"

namespace waymark {

/// Accounts of the comparison by their measure: bars of equal width from 0 on, the last open upwards.
struct MetricHistogram {
    double barWidth = 1.0;
    std::vector<std::uint32_t> counts; ///< [bars] accounts with a measure in [i, i + 1) x barWidth; the last: all from there on
    std::uint32_t zero = 0;            ///< of the first bar, those with a measure of 0
    std::uint32_t beyond = 0;          ///< of the last bar, those past its width
    bool whole = false;                ///< every measure is a whole number
};

/// Everything a milestone's page shows that follows the hand, computed in one go so that no two of its parts can be of different runs.
struct MilestoneView {
    Milestone milestone = Milestone::Activation;
    Framework framework; ///< the definition it was computed from
    AnalysisOptions options;
    RetentionResult landmark;
    std::optional<RetentionResult> naive; ///< when asked for
    std::optional<RetentionResult> saved; ///< of the saved version, where it differs: the ghost
    std::optional<double> savedThreshold; ///< of that version
    WhoPasses passes;
    std::optional<MilestoneTable> effect, savedEffect; ///< none where the outcome cannot be asked
    std::optional<Error> effectError;                  ///< why
    std::optional<Error> stayMissing; ///< why nobody can be told to stay: leaving is churn, and the store has no churn dates
    std::shared_ptr<const MetricHistogram> histogram;
    double largestMeasure = 0.0; ///< 90th percentile of the measure among accounts in view: where the slider ends, as
                                 ///< past it fewer than a tenth of the customers would pass
    /// What was read of the usage: hand it to the next request, and a moved threshold need not read it again.
    struct Read {
        std::shared_ptr<const MilestoneBasis> basis;
        std::shared_ptr<const SweptAccounts> swept; ///< of the basis; null where the outcome cannot be asked
        std::shared_ptr<const MetricHistogram> histogram;
        Framework framework; ///< the outcome's rules are of it
        AnalysisOptions options;
    };
    std::shared_ptr<const Read> read, savedRead;
};

struct MilestoneRequest {
    Milestone milestone = Milestone::Activation;
    Framework framework;
    std::optional<Framework> saved; ///< the version to draw as a ghost
    AnalysisOptions options;
    SweepOutcome outcome = SweepOutcome::Retained;
    bool naive = false;
    IntervalKind interval = IntervalKind::LogLog;
    /// Of an earlier result, or null. They change how long it takes, never the result.
    std::shared_ptr<const MilestoneView::Read> read, savedRead;
};

/// Errors as retention(), and those of the saved version and the outcome are told beside: a ghost that cannot be computed is not drawn.
Expected<MilestoneView> milestoneView(const Dataset &dataset, const MilestoneRequest &request, std::stop_token stop = {});

} // namespace waymark
