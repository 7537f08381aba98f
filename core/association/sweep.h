#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/association/resampling.h"
#include "core/association/threshold_scan.h"
#include "core/association/two_by_two.h"
#include "core/base/day.h"
#include "core/base/error.h"
#include "core/base/progress.h"

namespace waymark {

/// Everybody a sweep looks at. Columns are [people]; those with T below the landmark are left out.
struct SweepPeople {
    std::span<const double> measure;        ///< what thresholds are compared with, taken on days before the landmark
    std::span<const Day> duration;          ///< T
    std::span<const std::uint8_t> event;    ///< 1: lost on day T
    std::span<const Day> possible;          ///< P
    std::span<const std::uint8_t> achieved; ///< 1: has the outcome by the horizon; empty: the outcome is to be retained at it
};

struct SweepQuery {
    Day landmark = 0;
    Day horizon = 0;
    ScanRule rule;
    std::vector<double> thresholds; ///< always rows, beside the candidates; above 0
    ResamplingPlan plan;
};

/// One threshold. The log-rank test and S(H) tell of staying whatever the outcome, of everybody with T >= L.
struct SweepRow {
    double threshold = 0.0;
    TwoByTwo table;
    TwoByTwoFigures figures;
    std::optional<double> logRankChiSquare;
    std::optional<double> survivalReached, survivalNotReached; ///< S(H)
    bool allowed = false;                                      ///< adoption within floor and ceiling, and those who reached fare better
};

struct SweepSuggestion {
    double threshold = 0.0;
    std::optional<double> rangeLow, rangeHigh; ///< over resamples
    double plateauLow = 0.0, plateauHigh = 0.0;
    double pSearch = 1.0;

    /// Whether it separates more than a search through chance finds (definitions, section 6).
    bool isBeyondChance() const { return pSearch <= 0.05; }
};

/// The rows are the frontier too: adoption by risk difference.
struct Sweep {
    SweepQuery query;
    std::uint32_t n = 0;                ///< eligible
    std::optional<Proportion> baseRate; ///< of the outcome among them
    std::vector<SweepRow> rows;         ///< thresholds ascending
    std::optional<SweepSuggestion> suggested;
};

/*!
 * The measures thresholds are tried at: all distinct values above 0 up to the 99th percentile (type 7); above 200 of them the 100
 * smallest and 100 evenly by rank of the rest. Values within 1e-9 of a smaller one count as that one.
 */
std::vector<double> candidateThresholds(std::vector<double> measures);

/*!
 * Every threshold of a measure against an outcome, and the best.
 *
 *   Inputs   people, query  landmark < horizon; eligible are those with T >= L and P >= H
 *   Returns  a row per candidate and threshold asked for; no suggestion where none is allowed, or a plan without replicates asks for none
 *   Errors   InvalidArgument (lengths differ, a measure or threshold that is no number, a threshold not above 0, horizon <= landmark),
 *            Cancelled
 *   Source   definitions, section 6
 *   Cost     O(n log n + rows x D), and with a suggestion that of searchStability()
 */
Expected<Sweep> sweep(const SweepPeople &people, const SweepQuery &query, const ProgressCallback &progress = {}, std::stop_token stop = {});

} // namespace waymark
