#pragma once

#include <cstdint>
#include <optional>

#include "core/association/intervals.h"

namespace waymark {

/// Eligible accounts by what they had reached at the landmark and what became of them ("retained" stands for any outcome).
struct TwoByTwo {
    std::uint32_t reachedRetained = 0;    ///< a
    std::uint32_t reachedLost = 0;        ///< b
    std::uint32_t notReachedRetained = 0; ///< c
    std::uint32_t notReachedLost = 0;     ///< d

    std::uint32_t reached() const { return reachedRetained + reachedLost; }
    std::uint32_t notReached() const { return notReachedRetained + notReachedLost; }
    std::uint32_t retained() const { return reachedRetained + notReachedRetained; }
    std::uint32_t lost() const { return reachedLost + notReachedLost; }
    std::uint32_t n() const { return reached() + notReached(); }
    /// Counts one account in.
    void add(bool hasReached, bool isRetained)
    {
        ++(hasReached ? (isRetained ? reachedRetained : reachedLost) : (isRetained ? notReachedRetained : notReachedLost));
    }
    bool operator==(const TwoByTwo &) const = default;
};

/// A test that the two groups fare alike.
struct AssociationTest {
    double p = 1.0;
    std::optional<double> chiSquare; ///< none: Fisher's exact test, for an expected count is below 5
};

/// Every figure of definitions.md section 5; none where its denominator is 0.
struct TwoByTwoFigures {
    std::optional<Proportion> adoption, baseRate;
    std::optional<Proportion> ppv;                ///< retention of those who reached
    std::optional<Proportion> retentionElse;      ///< of those who did not
    std::optional<Proportion> npv;                ///< lost among those who did not reach
    std::optional<Proportion> sensitivity;        ///< reached among the retained
    std::optional<Proportion> specificity;        ///< not reached among the lost
    std::optional<double> lift;                   ///< PPV / base rate
    std::optional<Estimate> riskDifference;       ///< Newcombe's interval
    std::optional<Estimate> riskRatio, oddsRatio; ///< of being retained; log intervals
    std::optional<double> phi, youden;
    std::optional<double> informationGain; ///< bits
    std::optional<AssociationTest> test;   ///< none where a group, or an outcome, is empty
};

/*!
 * All figures of a table.
 *
 *   Source   definitions, section 5; Wilson 1927; Newcombe 1998, method 10; risk ratio Katz et al. 1978, odds ratio Woolf 1955, where a
 *            cell is 0 with 0.5 added to all cells (Haldane 1956); test as R chisq.test(correct = FALSE), or fisher.test where any
 *            expected count is below 5
 *   Cost     O(1); with Fisher's test O(smallest row or column sum)
 */
TwoByTwoFigures twoByTwoFigures(const TwoByTwo &table);

/// What a sweep compares thresholds by; cheap, for it is asked many thousand times.
std::optional<double> riskDifferenceOf(const TwoByTwo &table);
std::optional<double> phiOf(const TwoByTwo &table);
std::optional<double> youdenOf(const TwoByTwo &table);
/// Mutual information of the two sides, bits; none for an empty table.
std::optional<double> informationGainOf(const TwoByTwo &table);

/// Pearson's chi-square without continuity correction; none where a row or column is empty.
std::optional<double> chiSquareOf(const TwoByTwo &table);

/// Two-sided p of Fisher's exact test as R fisher.test: all tables with these sums that are no likelier than this one.
double fisherExactP(const TwoByTwo &table);

} // namespace waymark
