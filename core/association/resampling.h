#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/association/threshold_scan.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace waymark {

/// How often people are shuffled and drawn. Each replicate has its own random stream, so threads never change a figure.
struct ResamplingPlan {
    std::uint64_t seed = 1;
    std::size_t permutations = 199;
    std::size_t resamples = 200;
    std::size_t threads = 1;
};

/// How much of the best threshold is the search's own doing. Indices are those of the thresholds.
struct SearchStability {
    double p = 1.0;                                 ///< of the search: (1 + shuffles with a best at least as good) / (1 + shuffles)
    std::optional<std::size_t> rangeLow, rangeHigh; ///< 2.5% and 97.5% of the best over resamples; none: never one allowed
    std::size_t plateauLow = 0, plateauHigh = 0;    ///< around the best: not told apart from it
};

/*!
 * The p of the search by permutation, and by bootstrap the best threshold's range and plateau.
 *
 *   Inputs   observed  the scan of the people as they are; `best` its best
 *   Returns  range limits are thresholds that were best in a resample (percentiles of type 1); the plateau is the unbroken run of allowed
 *            thresholds around the best for which the 95% percentile interval (type 7) of criterion(best) - criterion(t) contains 0
 *   Errors   Cancelled (asked before every replicate)
 *   Source   definitions, section 6; permutation of the largest statistic: Westfall & Young 1993; percentile bootstrap: Efron 1979
 *   Cost     (permutations + resamples) x that of a scan
 */
Expected<SearchStability> searchStability(const BinnedPeople &people, const ScanRule &rule, const ThresholdScan &observed, std::size_t best,
                                          const ResamplingPlan &plan, const ProgressCallback &progress, std::stop_token stop = {});

/// A percentile of values that are not NaN, type 7 of R's quantile(); `values` is reordered. None for no values.
std::optional<double> quantileType7(std::vector<double> &values, double share);

} // namespace waymark
