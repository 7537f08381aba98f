#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/random.h"
#include "core/forest/binned_columns.h"
#include "core/forest/tree.h"

namespace waymark {

struct GrowthRule {
    std::size_t triesPerNode = 1; ///< columns drawn at each node
    std::size_t minNodeSize = 10; ///< a node with as many rows or fewer is a leaf
};

/*!
 * Grows one tree after the other on rows drawn with replacement, in memory that is kept from tree to tree.
 *
 * A node's split is the best by the Gini impurity among all splits of a few columns drawn at random, halfway between the neighbouring
 * values of the node's rows: as R's ranger does with probability = TRUE.
 */
class TreeGrower {
public:
    /// Columns and labels (0 or 1, as many as rows) must outlive this.
    TreeGrower(const BinnedColumns &columns, std::span<const std::uint8_t> label, const GrowthRule &rule);

    void grow(RandomStream &random, Tree &tree);

    /// How often each row was drawn for the last tree; 0: out of its bag.
    std::span<const std::uint8_t> drawn() const { return m_drawn; }
    /// [columns] by how much the last tree's splits lower the impurity, added up over the rows they part.
    std::span<const double> giniDecrease() const { return m_gini; }

private:
    /// Rows still to be parted: a stretch of m_entries.
    struct Stretch {
        std::uint32_t begin = 0, end = 0, node = 0;
        std::uint32_t rows = 0, positives = 0; ///< each as often as it was drawn
    };
    struct Split {
        double impurity = 0.0; ///< of both sides together
        std::uint32_t column = 0;
        std::uint8_t bin = 0;                  ///< the last bin of the lower side
        std::uint32_t rows = 0, positives = 0; ///< of the lower side
        bool found = false;
    };

    void draw(RandomStream &random);
    void chooseColumns(RandomStream &random);
    Split bestSplit(const Stretch &stretch);
    void fillHistograms(std::span<const std::uint32_t> entries, std::span<const std::uint32_t> chosen);
    void scanHistogram(std::size_t slot, const Stretch &stretch, std::uint32_t column, Split &best);
    void trySmall(std::span<const std::uint32_t> entries, const Stretch &stretch, std::uint32_t column, Split &best);
    void tryTwoBins(std::span<const std::uint32_t> entries, const Stretch &stretch, std::uint32_t column, Split &best) const;
    std::uint8_t halfway(std::uint32_t column, std::size_t lower, std::size_t upper) const;
    std::uint32_t part(const Stretch &stretch, const Split &split);

    static constexpr std::size_t kSlots = 4; ///< histograms filled at once

    const BinnedColumns *m_columns;
    std::span<const std::uint8_t> m_label;
    GrowthRule m_rule;
    std::vector<std::uint8_t> m_drawn;
    std::vector<std::uint32_t> m_entries, m_upper; ///< row, label and how often it was drawn, packed
    std::vector<std::uint32_t> m_order;            ///< all columns; the first triesPerNode are those drawn
    std::vector<Stretch> m_open;
    std::vector<double> m_gini;
    std::array<std::array<std::uint64_t, kMostBins>, kSlots> m_histogram{}; ///< positives << 32 | rows; zero between nodes
};

} // namespace waymark
