#include "core/forest/tree_growth.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace waymark {

namespace {

// An entry is row << 6 | label << 5 | times drawn.
constexpr std::uint32_t kRowShift = 6;
constexpr std::uint32_t kTimesMask = 31;
/// Fewer entries touch so few bins that it pays to remember which.
constexpr std::size_t kSmallNode = 96;

/// What an entry adds to a bin, by its label and how often it was drawn: positives << 32 | rows.
constexpr std::array<std::uint64_t, 64> makeWeights()
{
    std::array<std::uint64_t, 64> weights{};
    for (std::uint64_t i = 0; i < weights.size(); ++i) {
        const std::uint64_t times = i & kTimesMask;
        weights[i] = (i >> 5 != 0 ? times << 32 : 0) | times;
    }
    return weights;
}
constexpr std::array<std::uint64_t, 64> kWeight = makeWeights();

std::uint64_t weightOf(std::uint32_t entry) { return kWeight[entry & 63]; }
std::uint32_t rowsIn(std::uint64_t weight) { return static_cast<std::uint32_t>(weight); }
std::uint32_t positivesIn(std::uint64_t weight) { return static_cast<std::uint32_t>(weight >> 32); }

/// Rows times Gini impurity, halved: positives x negatives / rows.
double halfImpurity(std::uint32_t rows, std::uint32_t positives)
{
    return static_cast<double>(positives) * static_cast<double>(rows - positives) / static_cast<double>(rows);
}

/// Of the two sides together, with a single division.
double halfImpurity(std::uint64_t lower, std::uint64_t upper)
{
    const double lowerRows = rowsIn(lower), lowerPositives = positivesIn(lower);
    const double upperRows = rowsIn(upper), upperPositives = positivesIn(upper);
    return (lowerPositives * (lowerRows - lowerPositives) * upperRows + upperPositives * (upperRows - upperPositives) * lowerRows) /
           (lowerRows * upperRows);
}

} // namespace

TreeGrower::TreeGrower(const BinnedColumns &columns, std::span<const std::uint8_t> label, const GrowthRule &rule)
    : m_columns(&columns)
    , m_label(label)
    , m_rule(rule)
    , m_order(columns.columns())
{
    m_rule.triesPerNode = std::clamp<std::size_t>(rule.triesPerNode, 1, std::max<std::size_t>(1, columns.columns()));
    m_entries.reserve(columns.rows);
}

void TreeGrower::grow(RandomStream &random, Tree &tree)
{
    draw(random);
    std::iota(m_order.begin(), m_order.end(), 0U);
    m_gini.assign(m_order.size(), 0.0);
    std::uint64_t all = 0;
    for (const std::uint32_t entry : m_entries)
        all += weightOf(entry);
    tree.node.assign(1, {});
    tree.share.assign(1, 0.0F);
    m_open.push_back({0, static_cast<std::uint32_t>(m_entries.size()), 0, rowsIn(all), positivesIn(all)});
    while (!m_open.empty()) {
        const Stretch stretch = m_open.back();
        m_open.pop_back();
        tree.node[stretch.node] = {stretch.node, 0, 255};
        tree.share[stretch.node] = static_cast<float>(stretch.positives) / static_cast<float>(stretch.rows);
        if (stretch.rows <= m_rule.minNodeSize || stretch.positives == 0 || stretch.positives == stretch.rows)
            continue;
        chooseColumns(random);
        const Split split = bestSplit(stretch);
        if (!split.found)
            continue;
        m_gini[split.column] += 2.0 * (halfImpurity(stretch.rows, stretch.positives) - split.impurity);
        const std::uint32_t middle = part(stretch, split);
        const auto child = static_cast<std::uint32_t>(tree.node.size());
        tree.node[stretch.node] = {child, static_cast<std::uint16_t>(split.column), split.bin};
        tree.node.resize(child + 2);
        tree.share.resize(child + 2);
        m_open.push_back({middle, stretch.end, child + 1, stretch.rows - split.rows, stretch.positives - split.positives});
        m_open.push_back({stretch.begin, middle, child, split.rows, split.positives});
    }
}

void TreeGrower::draw(RandomStream &random)
{
    const std::size_t rows = m_columns->rows;
    m_drawn.assign(rows, 0);
    m_entries.clear();
    for (std::size_t i = 0; i < rows; ++i) {
        std::uint8_t &times = m_drawn[random.below(rows)];
        // More often than the packing holds happens once in 10^33 rows, and is then left out.
        times = static_cast<std::uint8_t>(times + (times < kTimesMask ? 1 : 0));
    }
    for (std::size_t row = 0; row < rows; ++row) {
        if (m_drawn[row] != 0)
            m_entries.push_back(static_cast<std::uint32_t>(row) << kRowShift | static_cast<std::uint32_t>(m_label[row] != 0 ? 32U : 0U) |
                                m_drawn[row]);
    }
    m_upper.resize(m_entries.size());
}

/// Whatever order earlier nodes left, the first few of a partial shuffle are a uniform draw.
void TreeGrower::chooseColumns(RandomStream &random)
{
    for (std::size_t i = 0; i < m_rule.triesPerNode; ++i)
        std::swap(m_order[i], m_order[i + random.below(m_order.size() - i)]);
}

TreeGrower::Split TreeGrower::bestSplit(const Stretch &stretch)
{
    const std::span entries = std::span(m_entries).subspan(stretch.begin, stretch.end - stretch.begin);
    Split best;
    std::array<std::uint32_t, kSlots> waiting{};
    std::size_t filled = 0;
    const auto scanWaiting = [&] {
        fillHistograms(entries, std::span(waiting).first(filled));
        for (std::size_t slot = 0; slot < filled; ++slot)
            scanHistogram(slot, stretch, waiting[slot], best);
        filled = 0;
    };
    for (std::size_t i = 0; i < m_rule.triesPerNode; ++i) {
        const std::uint32_t column = m_order[i];
        const std::size_t bins = m_columns->value[column].size();
        if (bins < 2)
            continue;
        if (bins == 2) {
            tryTwoBins(entries, stretch, column, best);
        } else if (entries.size() < kSmallNode) {
            trySmall(entries, stretch, column, best);
        } else {
            waiting[filled++] = column;
            if (filled == kSlots)
                scanWaiting();
        }
    }
    scanWaiting();
    return best;
}

/// Several columns at once: their sums do not wait for each other as those of one column do.
void TreeGrower::fillHistograms(std::span<const std::uint32_t> entries, std::span<const std::uint32_t> chosen)
{
    if (chosen.size() == kSlots) {
        const std::uint8_t *c0 = m_columns->column(chosen[0]).data(), *c1 = m_columns->column(chosen[1]).data();
        const std::uint8_t *c2 = m_columns->column(chosen[2]).data(), *c3 = m_columns->column(chosen[3]).data();
        for (const std::uint32_t entry : entries) {
            const std::uint32_t row = entry >> kRowShift;
            const std::uint64_t weight = weightOf(entry);
            m_histogram[0][c0[row]] += weight;
            m_histogram[1][c1[row]] += weight;
            m_histogram[2][c2[row]] += weight;
            m_histogram[3][c3[row]] += weight;
        }
        return;
    }
    for (std::size_t slot = 0; slot < chosen.size(); ++slot) {
        const std::uint8_t *column = m_columns->column(chosen[slot]).data();
        for (const std::uint32_t entry : entries)
            m_histogram[slot][column[entry >> kRowShift]] += weightOf(entry);
    }
}

/// Tries every split between neighbouring bins with rows, and leaves the histogram empty.
void TreeGrower::scanHistogram(std::size_t slot, const Stretch &stretch, std::uint32_t column, Split &best)
{
    auto &histogram = m_histogram[slot];
    const std::size_t bins = m_columns->value[column].size();
    const std::uint64_t all = std::uint64_t{stretch.positives} << 32 | stretch.rows;
    std::uint64_t lower = 0;
    std::size_t last = bins;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        if (histogram[bin] == 0)
            continue;
        if (last != bins) {
            const double impurity = halfImpurity(lower, all - lower);
            if (!best.found || impurity < best.impurity)
                best = {impurity, column, halfway(column, last, bin), rowsIn(lower), positivesIn(lower), true};
        }
        lower += histogram[bin];
        histogram[bin] = 0;
        last = bin;
    }
}

void TreeGrower::trySmall(std::span<const std::uint32_t> entries, const Stretch &stretch, std::uint32_t column, Split &best)
{
    auto &histogram = m_histogram[0];
    std::array<std::uint64_t, kMostBins / 64> used{};
    const std::uint8_t *codes = m_columns->column(column).data();
    for (const std::uint32_t entry : entries) {
        const std::uint8_t bin = codes[entry >> kRowShift];
        histogram[bin] += weightOf(entry);
        used[bin >> 6] |= std::uint64_t{1} << (bin & 63);
    }
    const std::uint64_t all = std::uint64_t{stretch.positives} << 32 | stretch.rows;
    std::uint64_t lower = 0;
    std::size_t last = kMostBins;
    for (std::size_t word = 0; word < used.size(); ++word) {
        for (std::uint64_t bits = used[word]; bits != 0; bits &= bits - 1) {
            const std::size_t bin = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
            if (last != kMostBins) {
                const double impurity = halfImpurity(lower, all - lower);
                if (!best.found || impurity < best.impurity)
                    best = {impurity, column, halfway(column, last, bin), rowsIn(lower), positivesIn(lower), true};
            }
            lower += histogram[bin];
            histogram[bin] = 0;
            last = bin;
        }
    }
}

/// Used or not used: one masked sum says it all.
void TreeGrower::tryTwoBins(std::span<const std::uint32_t> entries, const Stretch &stretch, std::uint32_t column, Split &best) const
{
    const std::uint8_t *codes = m_columns->column(column).data();
    std::uint64_t upper = 0;
    for (const std::uint32_t entry : entries)
        upper += weightOf(entry) & (0 - std::uint64_t{codes[entry >> kRowShift]});
    const std::uint64_t all = std::uint64_t{stretch.positives} << 32 | stretch.rows;
    const std::uint64_t lower = all - upper;
    if (upper == 0 || lower == 0)
        return;
    const double impurity = halfImpurity(lower, upper);
    if (!best.found || impurity < best.impurity)
        best = {impurity, column, 0, rowsIn(lower), positivesIn(lower), true};
}

/// The last bin that is not above the middle of two bins' values.
std::uint8_t TreeGrower::halfway(std::uint32_t column, std::size_t lower, std::size_t upper) const
{
    const std::vector<double> &value = m_columns->value[column];
    const double middle = (value[lower] + value[upper]) / 2.0;
    std::size_t bin = lower;
    while (bin + 1 < upper && value[bin + 1] <= middle)
        ++bin;
    return static_cast<std::uint8_t>(bin);
}

/// Puts the rows of the lower side first, both sides in their old order; where the upper side begins.
std::uint32_t TreeGrower::part(const Stretch &stretch, const Split &split)
{
    const std::uint8_t *codes = m_columns->column(split.column).data();
    std::uint32_t *lower = m_entries.data() + stretch.begin;
    std::uint32_t *upper = m_upper.data();
    for (std::uint32_t i = stretch.begin; i < stretch.end; ++i) {
        const std::uint32_t entry = m_entries[i];
        const bool isUpper = codes[entry >> kRowShift] > split.bin;
        *lower = entry;
        *upper = entry;
        lower += isUpper ? 0 : 1;
        upper += isUpper ? 1 : 0;
    }
    std::copy(m_upper.data(), upper, lower);
    return static_cast<std::uint32_t>(lower - m_entries.data());
}

} // namespace waymark
