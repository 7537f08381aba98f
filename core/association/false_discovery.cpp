#include "core/association/false_discovery.h"

#include <algorithm>

namespace waymark {

std::vector<std::optional<double>> falseDiscoveryRates(std::span<const std::optional<double>> p)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p[i])
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(), [p](std::size_t a, std::size_t b) { return *p[a] < *p[b]; });
    std::vector<std::optional<double>> rates(p.size());
    double least = 1.0;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t i = order[rank - 1];
        least = std::min(least, *p[i] * static_cast<double>(order.size()) / static_cast<double>(rank));
        rates[i] = least;
    }
    return rates;
}

} // namespace waymark
