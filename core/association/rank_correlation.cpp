#include "core/association/rank_correlation.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

#include "core/base/parallel.h"

namespace waymark {

std::vector<float> standardRanks(std::span<const double> values)
{
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [values](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
    const double middle = (static_cast<double>(values.size()) - 1.0) / 2.0;
    std::vector<double> rank(values.size());
    double squares = 0.0;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        while (end < order.size() && values[order[end]] == values[order[first]])
            ++end;
        const double mean = static_cast<double>(first + end - 1) / 2.0 - middle;
        for (std::size_t i = first; i < end; ++i)
            rank[order[i]] = mean;
        squares += mean * mean * static_cast<double>(end - first);
        first = end;
    }
    std::vector<float> standard;
    if (!(squares > 0.0))
        return standard;
    standard.reserve(rank.size());
    const double scale = 1.0 / std::sqrt(squares);
    for (const double value : rank)
        standard.push_back(static_cast<float>(value * scale));
    return standard;
}

double rankCorrelation(std::span<const float> first, std::span<const float> second)
{
    // Several sums side by side: one alone would wait for itself at every row.
    constexpr std::size_t kSums = 8;
    double sums[kSums] = {};
    const std::size_t whole = first.size() / kSums * kSums;
    for (std::size_t i = 0; i < whole; i += kSums) {
        for (std::size_t k = 0; k < kSums; ++k)
            sums[k] += static_cast<double>(first[i + k]) * static_cast<double>(second[i + k]);
    }
    for (std::size_t i = whole; i < first.size(); ++i)
        sums[0] += static_cast<double>(first[i]) * static_cast<double>(second[i]);
    return std::accumulate(std::begin(sums), std::end(sums), 0.0);
}

Expected<std::vector<std::vector<std::uint32_t>>> correlatedGroups(std::span<const std::vector<float>> ranks, double limit,
                                                                   std::size_t threads, std::stop_token stop)
{
    const std::size_t columns = ranks.size();
    std::vector<std::vector<std::uint32_t>> partners(columns);
    parallelFor(columns, threads, [&](std::size_t c) {
        if (ranks[c].empty() || stop.stop_requested())
            return;
        for (std::size_t other = c + 1; other < columns; ++other) {
            if (!ranks[other].empty() && std::abs(rankCorrelation(ranks[c], ranks[other])) > limit)
                partners[c].push_back(static_cast<std::uint32_t>(other));
        }
    });
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    std::vector<std::uint32_t> root(columns);
    std::iota(root.begin(), root.end(), 0U);
    const auto rootOf = [&root](std::uint32_t c) {
        while (root[c] != c)
            c = root[c];
        return c;
    };
    for (std::uint32_t c = 0; c < columns; ++c) {
        for (const std::uint32_t other : partners[c]) {
            const auto [low, high] = std::minmax({rootOf(c), rootOf(other)});
            root[high] = low;
        }
    }
    std::vector<std::vector<std::uint32_t>> byRoot(columns), groups;
    for (std::uint32_t c = 0; c < columns; ++c)
        byRoot[rootOf(c)].push_back(c);
    for (auto &members : byRoot) {
        if (members.size() > 1)
            groups.push_back(std::move(members));
    }
    return groups;
}

} // namespace waymark
