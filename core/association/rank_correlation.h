#pragma once

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/error.h"

namespace waymark {

/// Ranks of one column less their mean, scaled to length 1; empty for a column of equal values, whose correlation is undefined.
std::vector<float> standardRanks(std::span<const double> values);

/*!
 * Columns that go together: connected by a chain of rank correlations beyond a limit.
 *
 *   Inputs   ranks   standardRanks() of each column, all as long or empty
 *            limit   of the absolute Spearman correlation, which must be above it
 *   Returns  groups of two or more columns, members ascending, groups by their first member
 *   Errors   Cancelled (asked before every column)
 *   Source   Spearman 1904, ties by mean ranks, as R cor(method = "spearman")
 *   Cost     O(columns^2 x rows)
 */
Expected<std::vector<std::vector<std::uint32_t>>> correlatedGroups(std::span<const std::vector<float>> ranks, double limit,
                                                                   std::size_t threads, std::stop_token stop = {});

/// The Spearman correlation of two columns by their standard ranks.
double rankCorrelation(std::span<const float> first, std::span<const float> second);

} // namespace waymark
