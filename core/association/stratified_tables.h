#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/association/two_by_two.h"

namespace waymark {

/// A test that the risk difference is the same in every stratum.
struct Heterogeneity {
    double q = 0.0; ///< Cochran's
    int degreesOfFreedom = 0;
    double p = 1.0;
    std::vector<std::size_t> leftOut; ///< strata without a difference, or whose difference has no variance
};

/*!
 * Cochran's Q on the risk differences of strata, each with its Wald variance.
 *
 *   Returns  none where fewer than two strata have a variance
 *   Source   Cochran 1954: sum of w (d - mean)^2, w the inverse variance, mean that by w; chi-square with k - 1 degrees of freedom
 */
std::optional<Heterogeneity> cochranHeterogeneity(std::span<const TwoByTwo> strata);

/*!
 * The risk difference common to all strata.
 *
 *   Returns  none where no stratum has people on both sides
 *   Source   Mantel & Haenszel 1959 weights n1 n0 / n; variance Greenland & Robins 1985 (Biometrics 41:55)
 */
std::optional<Estimate> mantelHaenszelDifference(std::span<const TwoByTwo> strata);

/*!
 * The odds ratio common to all strata.
 *
 *   Returns  none where it is 0 or infinite
 *   Source   Mantel & Haenszel 1959; variance Robins, Breslow & Greenland 1986; as R mantelhaen.test(x)$estimate and conf.int
 */
std::optional<Estimate> mantelHaenszelOddsRatio(std::span<const TwoByTwo> strata);

/// One table cut by something else: does the difference hold within its parts?
struct StratifiedTables {
    std::vector<TwoByTwo> strata;
    std::optional<double> crude; ///< risk difference of all together
    std::optional<Estimate> common;
    std::optional<Estimate> commonOddsRatio;
    std::optional<Heterogeneity> heterogeneity;
    /// The crude and the common difference differ in sign, or by more than half the crude one (Simpson's paradox).
    bool simpson = false;
};

/// All of it; definitions, section 4 (segments).
StratifiedTables stratifiedTables(std::vector<TwoByTwo> strata);

} // namespace waymark
