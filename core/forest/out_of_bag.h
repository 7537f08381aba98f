#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/random.h"
#include "core/forest/binned_columns.h"
#include "core/forest/tree.h"

namespace waymark {

/// Every row counts.
inline constexpr std::uint32_t kEverybody = 0xffffffff;

/// Columns whose cells are permuted together among the rows of a mask; the loss is averaged over those rows.
struct PermutedUnit {
    std::vector<std::uint32_t> columns;
    std::uint32_t mask = kEverybody;
};

/// What out-of-bag rows are judged by. Shared by all trees; all of it must outlive its readers.
struct JudgedRows {
    const BinnedColumns &columns;
    std::span<const std::uint8_t> rowMajor; ///< [rows x columns] the same cells, row after row
    std::span<const std::uint8_t> label;
    std::span<const std::vector<std::uint8_t>> masks; ///< [masks][rows]
    std::span<const PermutedUnit> units;              ///< the first columns() of them are the columns one by one
};

/// Shares of label 1 that trees gave to the rows outside their bags, as whole numbers: their sums do not depend on the order.
struct OutOfBagVotes {
    std::vector<std::uint64_t> share; ///< [rows] 2^32 is 1
    std::vector<std::uint32_t> trees; ///< [rows]

    void add(const OutOfBagVotes &other);
};

/*!
 * Walks the rows that a tree has not seen, and permutes one unit after the other among them.
 *
 * A row's prediction can change only with a column on its own path, and from the first node there that sends the permuted cell another
 * way; it is walked again from that node, which gives exactly what walking every row for every column would.
 */
class OutOfBagWalk {
public:
    /// Every unit is permuted `permutations` times a tree, at least once: the loss is their mean.
    OutOfBagWalk(const JudgedRows &rows, std::size_t permutations);

    /// Adds the tree's votes. `loss` [units]: the rise of the mean squared error by permuting; NaN where no row of the mask is out of bag.
    void judge(const Tree &tree, std::span<const std::uint8_t> drawn, RandomStream &random, OutOfBagVotes &votes, std::span<double> loss);
    /// The votes alone.
    void vote(const Tree &tree, std::span<const std::uint8_t> drawn, OutOfBagVotes &votes);

private:
    /// A walk that leaves a row's own path.
    struct Detour {
        std::uint32_t place = 0; ///< of the row among those out of bag
        std::uint32_t node = 0;
        std::uint32_t unit = 0;
        std::uint32_t home = 0; ///< the row's own leaf
    };

    void collect(std::span<const std::uint8_t> drawn);
    void walkHome(const Tree &tree, OutOfBagVotes &votes);
    void permute(const Tree &tree, RandomStream &random);
    void permuteUnit(std::size_t unit, std::uint64_t shift);
    void findDetours(const Tree &tree, std::uint32_t place);
    void walkDetours(const Tree &tree, std::span<double> loss);
    std::uint32_t walkGroup(const Tree &tree, const Detour &detour) const;
    double lossAt(const Tree &tree, std::uint32_t node, std::uint32_t row) const;

    JudgedRows m_rows;
    std::size_t m_permutations;
    std::vector<std::uint32_t> m_slotStart;            ///< [units] of its first column in m_permuted
    std::vector<std::vector<std::uint32_t>> m_unitsOf; ///< [columns] units with more than one column that hold it
    std::vector<std::uint32_t> m_place;                ///< rows out of bag, ascending
    std::vector<std::uint32_t> m_home;                 ///< [out of bag] leaf
    std::vector<std::vector<std::uint32_t>> m_masked;  ///< [masks] places of the rows of the mask
    std::vector<std::uint8_t> m_permuted;              ///< [slots x out of bag] cells after permuting
    std::vector<std::uint8_t> m_inTree;                ///< [columns] 1: some node tests it
    std::vector<std::uint32_t> m_left;                 ///< [units] last place whose path it has left
    std::vector<Detour> m_detours;
};

} // namespace waymark
