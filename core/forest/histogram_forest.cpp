#include "core/forest/histogram_forest.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <mutex>
#include <numeric>

#include "core/base/parallel.h"
#include "core/forest/tree_growth.h"

namespace waymark {

namespace {

constexpr std::size_t kMostColumns = 65535;
constexpr std::size_t kMostRows = std::size_t{1} << 26;
/// The random stream that orders the rows; trees have those from 0 on.
constexpr std::uint64_t kOrderStream = ~std::uint64_t{0};

Expected<void> checkForest(const ForestInput &input, const ForestPlan &plan)
{
    const std::size_t rows = input.columns.rows;
    const std::size_t columns = input.columns.columns();
    if (rows == 0 || columns == 0 || plan.trees == 0)
        return failure(ErrorCode::InvalidArgument, "a forest needs rows, columns and trees");
    if (rows > kMostRows || columns > kMostColumns)
        return failure(ErrorCode::InvalidArgument, "too many rows or columns for a forest");
    const bool fits = input.label.size() == rows && (input.columnMask.empty() || input.columnMask.size() == columns) &&
                      std::all_of(input.masks.begin(), input.masks.end(), [rows](const auto &mask) { return mask.size() == rows; });
    if (!fits)
        return failure(ErrorCode::InvalidArgument, "labels and masks are as many as rows");
    return {};
}

/// The input with its rows in random order, which permuting relies on (see OutOfBagWalk), and laid out both ways.
struct ShuffledRows {
    std::vector<std::uint32_t> row; ///< [rows] where each was before
    BinnedColumns columns;
    std::vector<std::uint8_t> rowMajor, label;
    std::vector<std::vector<std::uint8_t>> masks;
    std::vector<PermutedUnit> units;

    ShuffledRows(const ForestInput &input, std::uint64_t seed)
        : row(input.columns.rows)
        , masks(input.masks.size())
    {
        std::iota(row.begin(), row.end(), 0U);
        RandomStream random(seed, kOrderStream);
        for (std::size_t i = row.size(); i > 1; --i)
            std::swap(row[i - 1], row[random.below(i)]);
        const std::size_t count = input.columns.columns();
        columns.rows = row.size();
        columns.value = input.columns.value;
        columns.code.resize(count * row.size());
        rowMajor.resize(count * row.size());
        for (std::size_t c = 0; c < count; ++c) {
            const auto column = input.columns.column(c);
            for (std::size_t i = 0; i < row.size(); ++i) {
                columns.code[c * row.size() + i] = column[row[i]];
                rowMajor[i * count + c] = column[row[i]];
            }
            units.push_back({{static_cast<std::uint32_t>(c)}, input.columnMask.empty() ? kEverybody : input.columnMask[c]});
        }
        units.insert(units.end(), input.groups.begin(), input.groups.end());
        label = inOrder(input.label);
        for (std::size_t m = 0; m < masks.size(); ++m)
            masks[m] = inOrder(input.masks[m]);
    }

private:
    std::vector<std::uint8_t> inOrder(std::span<const std::uint8_t> values) const
    {
        std::vector<std::uint8_t> ordered;
        ordered.reserve(row.size());
        for (const std::uint32_t before : row)
            ordered.push_back(values[before]);
        return ordered;
    }
};

/// What one thread needs to make trees.
struct Workshop {
    TreeGrower grower;
    OutOfBagWalk walk;
    OutOfBagVotes votes;
    Tree tree;
};

/// Hands out workshops, as many as there are threads at work.
class Workshops {
public:
    Workshops(const ShuffledRows &rows, const GrowthRule &rule, std::size_t permutations)
        : m_rows(rows)
        , m_rule(rule)
        , m_permutations(permutations)
    {}

    std::unique_ptr<Workshop> take()
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            auto shop = std::move(m_free.back());
            m_free.pop_back();
            return shop;
        }
        const std::size_t count = m_rows.row.size();
        return std::make_unique<Workshop>(
            Workshop{TreeGrower(m_rows.columns, m_rows.label, m_rule),
                     OutOfBagWalk({m_rows.columns, m_rows.rowMajor, m_rows.label, m_rows.masks, m_rows.units}, m_permutations),
                     {std::vector<std::uint64_t>(count), std::vector<std::uint32_t>(count)},
                     {}});
    }

    void giveBack(std::unique_ptr<Workshop> shop, std::size_t trees, const ProgressCallback &progress)
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(shop));
        ++m_done;
        if (progress)
            progress({static_cast<double>(m_done) / static_cast<double>(trees), static_cast<std::int64_t>(m_done), 0, 0.0});
    }

    /// All votes, when no workshop is out.
    OutOfBagVotes votes() const
    {
        const std::size_t count = m_rows.row.size();
        OutOfBagVotes all{std::vector<std::uint64_t>(count), std::vector<std::uint32_t>(count)};
        for (const auto &shop : m_free)
            all.add(shop->votes);
        return all;
    }

private:
    const ShuffledRows &m_rows;
    GrowthRule m_rule;
    std::size_t m_permutations;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Workshop>> m_free;
    std::size_t m_done = 0;
};

/// Mean over trees of one column of a table; trees without a figure are left out.
double meanOfTrees(const std::vector<double> &table, std::size_t width, std::size_t column)
{
    double sum = 0.0;
    std::size_t count = 0;
    for (std::size_t place = column; place < table.size(); place += width) {
        if (std::isnan(table[place]))
            continue;
        sum += table[place];
        ++count;
    }
    return count == 0 ? std::numeric_limits<double>::quiet_NaN() : sum / static_cast<double>(count);
}

std::vector<double> probabilities(const ShuffledRows &rows, const OutOfBagVotes &votes)
{
    constexpr double kWhole = 4294967296.0; // 2^32
    std::vector<double> probability(rows.row.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < rows.row.size(); ++i) {
        if (votes.trees[i] > 0)
            probability[rows.row[i]] = static_cast<double>(votes.share[i]) / kWhole / static_cast<double>(votes.trees[i]);
    }
    return probability;
}

} // namespace

Expected<ForestResult> histogramForest(const ForestInput &input, const ForestPlan &plan, const ProgressCallback &progress,
                                       std::stop_token stop)
{
    if (const auto checked = checkForest(input, plan); !checked)
        return failureOf(checked);
    const std::size_t columns = input.columns.columns();
    const ShuffledRows rows(input, plan.seed);
    const std::size_t units = rows.units.size();
    GrowthRule rule{plan.triesPerNode, plan.minNodeSize};
    if (rule.triesPerNode == 0)
        rule.triesPerNode = static_cast<std::size_t>(std::sqrt(static_cast<double>(columns)));
    Workshops workshops(rows, rule, std::max<std::size_t>(1, plan.permutations));
    std::vector<double> loss(plan.trees * units), gini(plan.trees * columns);
    parallelFor(plan.trees, plan.threads, [&](std::size_t t) {
        if (stop.stop_requested())
            return;
        auto shop = workshops.take();
        RandomStream random(plan.seed, t);
        shop->grower.grow(random, shop->tree);
        shop->walk.judge(shop->tree, shop->grower.drawn(), random, shop->votes, std::span(loss).subspan(t * units, units));
        std::copy(shop->grower.giniDecrease().begin(), shop->grower.giniDecrease().end(),
                  gini.begin() + static_cast<std::ptrdiff_t>(t * columns));
        workshops.giveBack(std::move(shop), plan.trees, progress);
    });
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    ForestResult result;
    for (std::size_t c = 0; c < columns; ++c) {
        result.importance.push_back(meanOfTrees(loss, units, c));
        result.gini.push_back(meanOfTrees(gini, columns, c));
    }
    for (std::size_t g = 0; g < input.groups.size(); ++g)
        result.joint.push_back(meanOfTrees(loss, units, columns + g));
    for (std::size_t t = 0; t < plan.trees; ++t)
        result.treeImportance.insert(result.treeImportance.end(), loss.begin() + static_cast<std::ptrdiff_t>(t * units),
                                     loss.begin() + static_cast<std::ptrdiff_t>(t * units + columns));
    result.probability = probabilities(rows, workshops.votes());
    return result;
}

} // namespace waymark
