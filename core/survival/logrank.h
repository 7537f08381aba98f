#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/survival/kaplan_meier.h"

namespace waymark {

struct LogRank {
    double chiSquare = 0.0;
    int degreesOfFreedom = 0;
    double p = 1.0;
    std::vector<double> observed, expected; ///< [groups]
};

/*!
 * Log-rank test over k groups, late entry included (hypergeometric variance on the risk sets entry < t <= T).
 *
 *   Inputs   groups  [k] histograms that share no person; origins may differ
 *   Returns  none where it is undefined: fewer than two groups with expected > 0, no events, or a singular variance
 *   Source   Mantel 1966, Peto & Peto 1972; as R survdiff(Surv(time, event) ~ group)
 */
std::optional<LogRank> logRank(std::span<const DayHistogram *const> groups);

/// Stratified: the sums of O - E and of the variances over strata. strata[s][g], every stratum with the same number of groups.
std::optional<LogRank> stratifiedLogRank(const std::vector<std::vector<const DayHistogram *>> &strata);

} // namespace waymark
