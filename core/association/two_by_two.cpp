#include "core/association/two_by_two.h"

#include <algorithm>
#include <cmath>

#include <boost/math/special_functions/gamma.hpp>

namespace waymark {

namespace {

/// Below this expected count the chi-square distribution is no longer trusted.
constexpr double kSmallestExpected = 5.0;

/// The cells as real numbers, 0.5 added to all of them where one is 0.
struct RatioCells {
    double a, b, c, d;
};

RatioCells ratioCells(const TwoByTwo &table)
{
    const bool hasZero = table.reachedRetained == 0 || table.reachedLost == 0 || table.notReachedRetained == 0 || table.notReachedLost == 0;
    const double added = hasZero ? 0.5 : 0.0;
    return {table.reachedRetained + added, table.reachedLost + added, table.notReachedRetained + added, table.notReachedLost + added};
}

Estimate riskRatioOf(const RatioCells &cells)
{
    const double reached = cells.a + cells.b;
    const double notReached = cells.c + cells.d;
    const double error = std::sqrt(1.0 / cells.a - 1.0 / reached + 1.0 / cells.c - 1.0 / notReached);
    return logEstimate(std::log(cells.a / reached / (cells.c / notReached)), error);
}

Estimate oddsRatioOf(const RatioCells &cells)
{
    const double error = std::sqrt(1.0 / cells.a + 1.0 / cells.b + 1.0 / cells.c + 1.0 / cells.d);
    return logEstimate(std::log(cells.a * cells.d / (cells.b * cells.c)), error);
}

double product(std::uint32_t a, std::uint32_t b) { return static_cast<double>(a) * static_cast<double>(b); }

/// p log2(p / (p of the row x p of the column)) of one cell.
double informationOfCell(std::uint32_t cell, std::uint32_t row, std::uint32_t column, std::uint32_t n)
{
    if (cell == 0)
        return 0.0;
    return cell / static_cast<double>(n) * std::log2(product(cell, n) / product(row, column));
}

std::optional<AssociationTest> testOfTable(const TwoByTwo &table)
{
    const auto chiSquare = chiSquareOf(table);
    if (!chiSquare)
        return std::nullopt;
    const double smallest = product(std::min(table.reached(), table.notReached()), std::min(table.retained(), table.lost())) / table.n();
    if (smallest < kSmallestExpected)
        return AssociationTest{fisherExactP(table), std::nullopt};
    return AssociationTest{boost::math::gamma_q(0.5, *chiSquare / 2.0), chiSquare};
}

} // namespace

std::optional<double> riskDifferenceOf(const TwoByTwo &table)
{
    if (table.reached() == 0 || table.notReached() == 0)
        return std::nullopt;
    return static_cast<double>(table.reachedRetained) / table.reached() -
           static_cast<double>(table.notReachedRetained) / table.notReached();
}

std::optional<double> phiOf(const TwoByTwo &table)
{
    const double rows = product(table.reached(), table.notReached());
    const double columns = product(table.retained(), table.lost());
    if (rows == 0.0 || columns == 0.0)
        return std::nullopt;
    const double difference = product(table.reachedRetained, table.notReachedLost) - product(table.reachedLost, table.notReachedRetained);
    return difference / (std::sqrt(rows) * std::sqrt(columns));
}

std::optional<double> youdenOf(const TwoByTwo &table)
{
    if (table.retained() == 0 || table.lost() == 0)
        return std::nullopt;
    return static_cast<double>(table.reachedRetained) / table.retained() + static_cast<double>(table.notReachedLost) / table.lost() - 1.0;
}

std::optional<double> informationGainOf(const TwoByTwo &table)
{
    const std::uint32_t n = table.n();
    if (n == 0)
        return std::nullopt;
    const double bits = informationOfCell(table.reachedRetained, table.reached(), table.retained(), n) +
                        informationOfCell(table.reachedLost, table.reached(), table.lost(), n) +
                        informationOfCell(table.notReachedRetained, table.notReached(), table.retained(), n) +
                        informationOfCell(table.notReachedLost, table.notReached(), table.lost(), n);
    return std::max(0.0, bits);
}

std::optional<double> chiSquareOf(const TwoByTwo &table)
{
    const auto phi = phiOf(table);
    if (!phi)
        return std::nullopt;
    return table.n() * *phi * *phi;
}

double fisherExactP(const TwoByTwo &table)
{
    // R's own allowance for two tables that are equally likely but for rounding.
    constexpr double kEquallyLikely = 1.0 + 1e-7;
    const std::uint32_t row = table.reached();
    const std::uint32_t column = table.retained();
    const std::uint32_t least = column > table.notReached() ? column - table.notReached() : 0;
    const std::uint32_t most = std::min(row, column);
    // The likelihood of one more in the first cell, over that of this many.
    const auto ratio = [&](std::uint32_t cell) {
        return product(row - cell, column - cell) / product(cell + 1, table.notReached() + cell + 1 - column);
    };
    // All likelihoods relative to the observed table's: nothing is lost to cancellation however rare it is.
    double total = 1.0;
    double asRare = 1.0;
    const auto add = [&](double likelihood) {
        total += likelihood;
        asRare += likelihood <= kEquallyLikely ? likelihood : 0.0;
    };
    double likelihood = 1.0;
    for (std::uint32_t cell = table.reachedRetained; cell < most; ++cell)
        add(likelihood *= ratio(cell));
    likelihood = 1.0;
    for (std::uint32_t cell = table.reachedRetained; cell > least; --cell)
        add(likelihood /= ratio(cell - 1));
    return std::min(1.0, asRare / total);
}

TwoByTwoFigures twoByTwoFigures(const TwoByTwo &table)
{
    TwoByTwoFigures figures;
    figures.adoption = wilsonProportion(table.reached(), table.n());
    figures.baseRate = wilsonProportion(table.retained(), table.n());
    figures.ppv = wilsonProportion(table.reachedRetained, table.reached());
    figures.retentionElse = wilsonProportion(table.notReachedRetained, table.notReached());
    figures.npv = wilsonProportion(table.notReachedLost, table.notReached());
    figures.sensitivity = wilsonProportion(table.reachedRetained, table.retained());
    figures.specificity = wilsonProportion(table.notReachedLost, table.lost());
    if (figures.ppv && figures.baseRate && table.retained() > 0)
        figures.lift = figures.ppv->value / figures.baseRate->value;
    if (figures.ppv && figures.retentionElse) {
        figures.riskDifference = newcombeDifference(*figures.ppv, *figures.retentionElse);
        const RatioCells cells = ratioCells(table);
        figures.riskRatio = riskRatioOf(cells);
        figures.oddsRatio = oddsRatioOf(cells);
    }
    figures.phi = phiOf(table);
    figures.youden = youdenOf(table);
    figures.informationGain = informationGainOf(table);
    figures.test = testOfTable(table);
    return figures;
}

} // namespace waymark
