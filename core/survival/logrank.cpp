#include "core/survival/logrank.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include <Eigen/Dense>
#include <boost/math/special_functions/gamma.hpp>

namespace waymark {

namespace {

struct LogRankSums {
    std::vector<double> observed, expected; ///< [groups]
    Eigen::MatrixXd covariance;             ///< [groups x groups] of observed - expected

    explicit LogRankSums(std::size_t groups)
        : observed(groups)
        , expected(groups)
        , covariance(Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(groups), static_cast<Eigen::Index>(groups)))
    {}
};

std::uint32_t countOnDay(const std::vector<std::uint32_t> &column, std::size_t index) { return index < column.size() ? column[index] : 0; }

std::size_t daysOf(const DayHistogram &group) { return std::max({group.entered.size(), group.events.size(), group.censored.size()}); }

/// Adds what one day with events says: the expected events and their hypergeometric covariance.
void addEventDay(LogRankSums &sums, const std::vector<double> &atRisk, double allAtRisk, double events)
{
    const std::size_t groups = atRisk.size();
    const double rate = events / allAtRisk;
    for (std::size_t g = 0; g < groups; ++g)
        sums.expected[g] += atRisk[g] * rate;
    if (allAtRisk <= 1.0)
        return;
    const double scale = rate * (allAtRisk - events) / (allAtRisk - 1.0);
    for (std::size_t g = 0; g < groups; ++g) {
        const double share = atRisk[g] / allAtRisk;
        for (std::size_t h = 0; h < g; ++h)
            sums.covariance(static_cast<Eigen::Index>(g), static_cast<Eigen::Index>(h)) -= scale * share * atRisk[h];
        sums.covariance(static_cast<Eigen::Index>(g), static_cast<Eigen::Index>(g)) += scale * share * (allAtRisk - atRisk[g]);
    }
}

/// Adds one stratum, day by day over the union of the groups' days.
void addStratum(LogRankSums &sums, std::span<const DayHistogram *const> groups)
{
    if (groups.empty())
        return;
    std::int64_t first = groups.front()->origin;
    std::int64_t end = first;
    for (const DayHistogram *group : groups) {
        first = std::min<std::int64_t>(first, group->origin);
        end = std::max(end, group->origin + static_cast<std::int64_t>(daysOf(*group)));
    }
    std::vector<double> atRisk(groups.size());
    std::vector<double> leaving(groups.size());
    for (std::int64_t day = first; day < end; ++day) {
        double allAtRisk = 0.0;
        double events = 0.0;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            atRisk[g] -= leaving[g];
            leaving[g] = 0.0;
            const DayHistogram &group = *groups[g];
            if (day >= group.origin) {
                const auto index = static_cast<std::size_t>(day - group.origin);
                const double groupEvents = countOnDay(group.events, index);
                atRisk[g] += countOnDay(group.entered, index);
                leaving[g] = groupEvents + countOnDay(group.censored, index);
                sums.observed[g] += groupEvents;
                events += groupEvents;
            }
            allAtRisk += atRisk[g];
        }
        if (events > 0.0)
            addEventDay(sums, atRisk, allAtRisk, events);
    }
}

/// (O - E)' V^-1 (O - E) over the groups with expected events, the first of them left out; none where V is singular.
std::optional<double> quadraticForm(const LogRankSums &sums, const std::vector<Eigen::Index> &used)
{
    const auto size = static_cast<Eigen::Index>(used.size()) - 1;
    Eigen::MatrixXd correlation(size, size);
    Eigen::VectorXd difference(size);
    for (Eigen::Index i = 0; i < size; ++i) {
        const Eigen::Index g = used[static_cast<std::size_t>(i) + 1];
        const double variance = sums.covariance(g, g);
        if (!(variance > 0.0))
            return std::nullopt;
        difference(i) = (sums.observed[static_cast<std::size_t>(g)] - sums.expected[static_cast<std::size_t>(g)]) / std::sqrt(variance);
        for (Eigen::Index j = 0; j <= i; ++j) {
            const Eigen::Index h = used[static_cast<std::size_t>(j) + 1];
            correlation(i, j) = sums.covariance(g, h) / std::sqrt(variance * sums.covariance(h, h));
            correlation(j, i) = correlation(i, j);
        }
    }
    const Eigen::PartialPivLU<Eigen::MatrixXd> factors(correlation);
    if (!(factors.rcond() > 1e-13))
        return std::nullopt;
    return difference.dot(factors.solve(difference));
}

std::optional<LogRank> testOf(LogRankSums sums)
{
    std::vector<Eigen::Index> used;
    for (std::size_t g = 0; g < sums.expected.size(); ++g) {
        if (sums.expected[g] > 0.0)
            used.push_back(static_cast<Eigen::Index>(g));
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
