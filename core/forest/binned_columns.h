#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/random.h"

namespace waymark {

inline constexpr std::size_t kMostBins = 256;

/// A table of numbers as a forest reads it: a byte a cell, column after column, with what each byte stands for.
struct BinnedColumns {
    std::size_t rows = 0;
    std::vector<std::uint8_t> code;         ///< [columns x rows] the cell's bin
    std::vector<std::vector<double>> value; ///< [columns][bins] what a bin stands for, ascending

    std::size_t columns() const { return value.size(); }
    std::span<const std::uint8_t> column(std::size_t c) const { return std::span(code).subspan(c * rows, rows); }
};

/*!
 * Adds a column.
 *
 *   Inputs   values  [rows] finite; the first column decides how many rows there are
 *   Returns  up to 256 different values each have their own bin; of more, neighbours share one so that bins hold about as many rows
 *            each, and a bin stands for the middle of what it holds
 *   Cost     O(n log n)
 */
void appendColumn(BinnedColumns &columns, std::span<const double> values);

/// Adds a copy of a column whose cells are shuffled: whatever it seems to say is chance.
void appendShuffledCopy(BinnedColumns &columns, std::size_t column, RandomStream &random);

} // namespace waymark
