#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/forest/binned_columns.h"
#include "core/forest/out_of_bag.h"

namespace waymark {

/// What a forest learns from and is judged by.
struct ForestInput {
    const BinnedColumns &columns;
    std::span<const std::uint8_t> label;          ///< [rows] 0 or 1
    std::vector<std::vector<std::uint8_t>> masks; ///< [masks][rows] 1: the row counts for columns and groups of this mask
    std::vector<std::uint32_t> columnMask;        ///< [columns] index into masks or kEverybody; empty: everybody for all
    std::vector<PermutedUnit> groups;             ///< columns that are also permuted together
};

struct ForestPlan {
    std::size_t trees = 500;
    std::size_t triesPerNode = 0; ///< columns tried at each node; 0: the square root of their number, rounded down
    std::size_t minNodeSize = 10; ///< a node with as many rows or fewer is a leaf
    std::size_t permutations = 2; ///< of each column in each tree: more make the importance less a matter of chance
    std::uint64_t seed = 1;       ///< tree t grows from the random stream t of it
    std::size_t threads = 1;      ///< never changes a figure
};

struct ForestResult {
    std::vector<double> importance;     ///< [columns] mean over trees of the rise of the out-of-bag Brier score; NaN: never measured
    std::vector<double> joint;          ///< [groups] the same of their columns together
    std::vector<double> gini;           ///< [columns] mean over trees of the fall of impurity, in rows
    std::vector<double> probability;    ///< [rows] of label 1 by the trees that have not seen the row; NaN: every tree has
    std::vector<double> treeImportance; ///< [trees x columns] what `importance` is the mean of
};

/*!
 * A forest of probability trees on binned columns, with out-of-bag predictions and permutation importance.
 *
 *   Inputs   input  at least one row and column; at most 65,535 columns and 2^26 rows
 *   Returns  the same to the last bit whatever the number of threads
 *   Errors   InvalidArgument (lengths differ, nothing to learn from, too large), Cancelled (asked before every tree)
 *   Source   Breiman 2001; Malley et al. 2012 (probability trees); as R ranger(probability = TRUE, importance = "permutation")
 *   Cost     O(trees x rows x log rows x tries) time; two bytes a cell, and a byte a cell and thread
 */
Expected<ForestResult> histogramForest(const ForestInput &input, const ForestPlan &plan, const ProgressCallback &progress = {},
                                       std::stop_token stop = {});

} // namespace waymark
