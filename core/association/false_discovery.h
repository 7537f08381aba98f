#pragma once

#include <optional>
#include <span>
#include <vector>

namespace waymark {

/*!
 * p values adjusted so that the share of false findings among those at or below a limit stays below it.
 *
 *   Inputs   p  none where there was no test; these stay none and do not count as tests
 *   Source   Benjamini & Hochberg 1995; as R p.adjust(p, "BH")
 *   Cost     O(n log n)
 */
std::vector<std::optional<double>> falseDiscoveryRates(std::span<const std::optional<double>> p);

} // namespace waymark
