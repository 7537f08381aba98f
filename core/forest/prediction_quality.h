#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace waymark {

/// How well predicted probabilities tell those of label 1 from the others. Rows without a prediction (NaN) are left out.
struct PredictionQuality {
    std::uint32_t n = 0, positives = 0;
    std::optional<double> brier;           ///< mean squared distance from the label; none for no rows
    std::optional<double> accuracy;        ///< share on the right side of a half
    std::optional<double> auc;             ///< none where all have one label
    std::optional<double> aucLow, aucHigh; ///< 95%, cut to [0, 1]; none with fewer than two on a side
};

/*!
 * Brier score, accuracy and the area under the ROC curve: the chance that a row of label 1 got a higher probability than one of label 0,
 * ties counting half.
 *
 *   Inputs   probability, label  [rows]
 *   Source   Hanley & McNeil 1982; interval: DeLong, DeLong & Clarke-Pearson 1988, by ranks as Sun & Xu 2014
 *   Cost     O(n log n)
 */
PredictionQuality predictionQuality(std::span<const double> probability, std::span<const std::uint8_t> label);

} // namespace waymark
