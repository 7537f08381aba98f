#include "core/association/stratified_tables.h"

#include <cmath>
#include <utility>

#include <boost/math/special_functions/gamma.hpp>

namespace waymark {

namespace {

constexpr double kTwoSided95 = 1.959963984540054;

double variance(std::uint32_t retained, std::uint32_t of)
{
    const double share = static_cast<double>(retained) / of;
    return share * (1.0 - share) / of;
}

/// Cells and margins as real numbers: a and c retained, b and d lost; the first row reached.
struct RealTable {
    double a, b, c, d, reached, notReached, n;

    explicit RealTable(const TwoByTwo &table)
        : a(table.reachedRetained)
        , b(table.reachedLost)
        , c(table.notReachedRetained)
        , d(table.notReachedLost)
        , reached(a + b)
        , notReached(c + d)
        , n(reached + notReached)
    {}
    bool hasBothSides() const { return reached > 0.0 && notReached > 0.0; }
};

TwoByTwo sumOf(std::span<const TwoByTwo> strata)
{
    TwoByTwo sum;
    for (const TwoByTwo &table : strata) {
        sum.reachedRetained += table.reachedRetained;
        sum.reachedLost += table.reachedLost;
        sum.notReachedRetained += table.notReachedRetained;
        sum.notReachedLost += table.notReachedLost;
    }
    return sum;
}

bool isSimpson(double crude, double common)
{
    // Figures that are 0 but for rounding have no sign.
    constexpr double kZero = 1e-12;
    const bool turned = (crude > kZero && common < -kZero) || (crude < -kZero && common > kZero);
    return turned || std::abs(crude - common) > 0.5 * std::abs(crude) + kZero;
}

} // namespace

std::optional<Heterogeneity> cochranHeterogeneity(std::span<const TwoByTwo> strata)
{
    Heterogeneity result;
    std::vector<std::pair<double, double>> used; // difference, weight
    double weights = 0.0;
    double mean = 0.0;
    for (std::size_t s = 0; s < strata.size(); ++s) {
        const TwoByTwo &table = strata[s];
        const auto difference = riskDifferenceOf(table);
        const double error =
            difference ? variance(table.reachedRetained, table.reached()) + variance(table.notReachedRetained, table.notReached()) : 0.0;
        if (error <= 0.0) {
            result.leftOut.push_back(s);
            continue;
        }
        used.emplace_back(*difference, 1.0 / error);
        weights += 1.0 / error;
        mean += *difference / error;
    }
    if (used.size() < 2)
        return std::nullopt;
    mean /= weights;
    for (const auto &[difference, weight] : used)
        result.q += weight * (difference - mean) * (difference - mean);
    result.degreesOfFreedom = static_cast<int>(used.size()) - 1;
    result.p = boost::math::gamma_q(result.degreesOfFreedom / 2.0, result.q / 2.0);
    return result;
}

std::optional<Estimate> mantelHaenszelDifference(std::span<const TwoByTwo> strata)
{
    double weights = 0.0;
    double sum = 0.0;
    double error = 0.0;
    for (const TwoByTwo &counts : strata) {
        const RealTable table(counts);
        if (!table.hasBothSides())
            continue;
        weights += table.reached * table.notReached / table.n;
        sum += (table.a * table.notReached - table.c * table.reached) / table.n;
        error += (table.a * table.b * std::pow(table.notReached, 3.0) + table.c * table.d * std::pow(table.reached, 3.0)) /
                 (table.reached * table.notReached * table.n * table.n);
    }
    if (weights == 0.0)
        return std::nullopt;
    const double value = sum / weights;
    const double margin = kTwoSided95 * std::sqrt(error) / weights;
    return Estimate{value, value - margin, value + margin};
}

std::optional<Estimate> mantelHaenszelOddsRatio(std::span<const TwoByTwo> strata)
{
    double r = 0.0;
    double s = 0.0;
    double pr = 0.0;
    double psQr = 0.0;
    double qs = 0.0;
    for (const TwoByTwo &counts : strata) {
        const RealTable table(counts);
        if (table.n == 0.0)
            continue;
        const double concordant = table.a * table.d / table.n;
        const double discordant = table.b * table.c / table.n;
        const double p = (table.a + table.d) / table.n;
        const double q = (table.b + table.c) / table.n;
        r += concordant;
        s += discordant;
        pr += p * concordant;
        psQr += p * discordant + q * concordant;
        qs += q * discordant;
    }
    if (r == 0.0 || s == 0.0)
        return std::nullopt;
    const double error = std::sqrt(pr / (2.0 * r * r) + psQr / (2.0 * r * s) + qs / (2.0 * s * s));
    return logEstimate(std::log(r / s), error);
}

StratifiedTables stratifiedTables(std::vector<TwoByTwo> strata)
{
    StratifiedTables result;
    result.strata = std::move(strata);
    result.crude = riskDifferenceOf(sumOf(result.strata));
    result.common = mantelHaenszelDifference(result.strata);
    result.commonOddsRatio = mantelHaenszelOddsRatio(result.strata);
    result.heterogeneity = cochranHeterogeneity(result.strata);
    result.simpson = result.crude && result.common && isSimpson(*result.crude, result.common->value);
    return result;
}

} // namespace waymark
