#include "core/survival/logrank.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

#include <Eigen/Dense>
#include <boost/math/special_functions/gamma.hpp>

namespace waymark {

namespace {

struct LogRankSums {
    std::vector<double> observed, expected; ///< [groups]
    std::vector<double> covariance;         ///< [groups x groups] of observed - expected, the lower triangle

    explicit LogRankSums(std::size_t groups)
        : observed(groups)
        , expected(groups)
        , covariance(groups * groups)
    {}
};

/// The groups side by side: row `day` of `atRisk` holds every group's number, `all` and `events` those of all together.
struct RiskSets {
    std::size_t groups = 0;
    std::vector<double> atRisk;             ///< [days x groups]
    std::vector<std::uint32_t> all, events; ///< [days]
};

/// Writes one group into the joint table, `offset` days after its first row.
void addGroup(RiskSets &sets, const DayHistogram &group, std::size_t offset, std::size_t column)
{
    std::uint32_t atRisk = 0;
    double *cell = sets.atRisk.data() + offset * sets.groups + column;
    for (std::size_t i = 0; i < group.events.size(); ++i, cell += sets.groups) {
        atRisk += group.entered[i];
        *cell = atRisk;
        sets.all[offset + i] += atRisk;
        sets.events[offset + i] += group.events[i];
        atRisk -= group.events[i] + group.censored[i];
    }
}

RiskSets riskSets(std::span<const DayHistogram *const> groups)
{
    const DayRange range = daysOf(groups);
    RiskSets sets;
    sets.groups = groups.size();
    const std::size_t days = range.size();
    sets.atRisk.resize(days * sets.groups);
    sets.all.resize(days);
    sets.events.resize(days);
    for (std::size_t g = 0; g < groups.size(); ++g) {
        if (groups[g]->events.empty())
            continue;
        addGroup(sets, *groups[g], static_cast<std::size_t>(groups[g]->origin - range.first), g);
    }
    return sets;
}

/// Adds one stratum: on every day with events the expected ones and their hypergeometric covariance.
void addStratum(LogRankSums &sums, std::span<const DayHistogram *const> groups)
{
    if (groups.empty())
        return;
    const std::size_t k = groups.size();
    for (std::size_t g = 0; g < k; ++g)
        sums.observed[g] += std::accumulate(groups[g]->events.begin(), groups[g]->events.end(), 0.0);
    const RiskSets sets = riskSets(groups);
    for (std::size_t day = 0; day < sets.events.size(); ++day) {
        if (sets.events[day] == 0)
            continue;
        const double *atRisk = sets.atRisk.data() + day * k;
        const double all = sets.all[day];
        const double events = sets.events[day];
        const double rate = events / all;
        // With one person at risk nothing can vary.
        const double scale = all > 1.0 ? events * (all - events) / (all * all * (all - 1.0)) : 0.0;
        for (std::size_t g = 0; g < k; ++g) {
            sums.expected[g] += atRisk[g] * rate;
            const double scaled = scale * atRisk[g];
            for (std::size_t h = 0; h < g; ++h)
                sums.covariance[g * k + h] -= scaled * atRisk[h];
            sums.covariance[g * k + g] += scaled * (all - atRisk[g]);
        }
    }
}

/// (O - E)' V^-1 (O - E) over the groups with expected events, the first of them left out; none where V is singular.
std::optional<double> quadraticForm(const LogRankSums &sums, const std::vector<std::size_t> &used)
{
    const std::size_t k = sums.expected.size();
    const std::size_t size = used.size() - 1;
    // Scaled to correlations, so that a small group beside a large one does not look like a singular matrix.
    Eigen::MatrixXd correlation(size, size);
    Eigen::VectorXd difference(size);
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t g = used[i + 1];
        const double variance = sums.covariance[g * k + g];
        if (!(variance > 0.0))
            return std::nullopt;
        const auto row = static_cast<Eigen::Index>(i);
        difference(row) = (sums.observed[g] - sums.expected[g]) / std::sqrt(variance);
        for (std::size_t j = 0; j <= i; ++j) {
            const std::size_t h = used[j + 1];
            const auto column = static_cast<Eigen::Index>(j);
            correlation(row, column) = sums.covariance[g * k + h] / std::sqrt(variance * sums.covariance[h * k + h]);
            correlation(column, row) = correlation(row, column);
        }
    }
    const Eigen::PartialPivLU<Eigen::MatrixXd> factors(correlation);
    if (!(factors.rcond() > 1e-13))
        return std::nullopt;
    return difference.dot(factors.solve(difference));
}

std::optional<LogRank> testOf(LogRankSums sums)
{
    std::vector<std::size_t> used;
    for (std::size_t g = 0; g < sums.expected.size(); ++g) {
        if (sums.expected[g] > 0.0)
            used.push_back(g);
    }
    if (used.size() < 2)
        return std::nullopt;
    const std::optional<double> chiSquare = quadraticForm(sums, used);
    if (!chiSquare)
        return std::nullopt;
    LogRank result;
    result.chiSquare = std::max(0.0, *chiSquare);
    result.degreesOfFreedom = static_cast<int>(used.size()) - 1;
    // The upper tail directly: one minus the distribution would be 0 from 1e-16 on.
    result.p = boost::math::gamma_q(result.degreesOfFreedom / 2.0, result.chiSquare / 2.0);
    result.observed = std::move(sums.observed);
    result.expected = std::move(sums.expected);
    return result;
}

} // namespace

std::optional<LogRank> logRank(std::span<const DayHistogram *const> groups)
{
    LogRankSums sums(groups.size());
    addStratum(sums, groups);
    return testOf(std::move(sums));
}

std::optional<LogRank> stratifiedLogRank(const std::vector<std::vector<const DayHistogram *>> &strata)
{
    if (strata.empty())
        return std::nullopt;
    LogRankSums sums(strata.front().size());
    for (const std::vector<const DayHistogram *> &stratum : strata)
        addStratum(sums, stratum);
    return testOf(std::move(sums));
}

} // namespace waymark
