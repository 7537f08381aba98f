#include "core/forest/out_of_bag.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace waymark {

namespace {

/// Walks that run side by side, so that none waits for its own memory.
constexpr std::size_t kAbreast = 8;
constexpr double kWhole = 4294967296.0; // 2^32

/// Moves every walk to its leaf; cellOf(walk, column) is the cell that decides.
template <class Cell>
void walkAbreast(const Tree &tree, std::array<std::uint32_t, kAbreast> &at, const Cell &cellOf)
{
    for (bool moved = true; moved;) {
        std::uint32_t changes = 0;
        for (std::size_t k = 0; k < kAbreast; ++k) {
            const TreeNode node = tree.node[at[k]];
            const std::uint32_t next = node.child + (cellOf(k, node.column) > node.split ? 1U : 0U);
            changes |= next ^ at[k];
            at[k] = next;
        }
        moved = changes != 0;
    }
}

} // namespace

void OutOfBagVotes::add(const OutOfBagVotes &other)
{
    for (std::size_t row = 0; row < share.size(); ++row) {
        share[row] += other.share[row];
        trees[row] += other.trees[row];
    }
}

OutOfBagWalk::OutOfBagWalk(const JudgedRows &rows, std::size_t permutations)
    : m_rows(rows)
    , m_permutations(permutations)
    , m_unitsOf(rows.columns.columns())
    , m_masked(rows.masks.size())
    , m_left(rows.units.size())
{
    std::uint32_t slots = 0;
    for (std::size_t unit = 0; unit < rows.units.size(); ++unit) {
        m_slotStart.push_back(slots);
        slots += static_cast<std::uint32_t>(rows.units[unit].columns.size());
        if (unit >= rows.columns.columns()) {
            for (const std::uint32_t column : rows.units[unit].columns)
                m_unitsOf[column].push_back(static_cast<std::uint32_t>(unit));
        }
    }
    m_slotStart.push_back(slots);
}

void OutOfBagWalk::judge(const Tree &tree, std::span<const std::uint8_t> drawn, RandomStream &random, OutOfBagVotes &votes,
                         std::span<double> loss)
{
    vote(tree, drawn, votes);
    std::fill(loss.begin(), loss.end(), 0.0);
    for (std::size_t i = 0; i < m_permutations; ++i) {
        permute(tree, random);
        std::fill(m_left.begin(), m_left.end(), std::numeric_limits<std::uint32_t>::max());
        m_detours.clear();
        for (std::uint32_t place = 0; place < m_place.size(); ++place)
            findDetours(tree, place);
        walkDetours(tree, loss);
    }
    for (std::size_t unit = 0; unit < loss.size(); ++unit) {
        const std::uint32_t mask = m_rows.units[unit].mask;
        const std::size_t rows = mask == kEverybody ? m_place.size() : m_masked[mask].size();
        loss[unit] = rows == 0 ? std::numeric_limits<double>::quiet_NaN() : loss[unit] / static_cast<double>(rows * m_permutations);
    }
}

void OutOfBagWalk::vote(const Tree &tree, std::span<const std::uint8_t> drawn, OutOfBagVotes &votes)
{
    collect(drawn);
    walkHome(tree, votes);
}

void OutOfBagWalk::collect(std::span<const std::uint8_t> drawn)
{
    m_place.clear();
    for (auto &masked : m_masked)
        masked.clear();
    for (std::size_t row = 0; row < drawn.size(); ++row) {
        if (drawn[row] != 0)
            continue;
        for (std::size_t mask = 0; mask < m_masked.size(); ++mask) {
            if (m_rows.masks[mask][row] != 0)
                m_masked[mask].push_back(static_cast<std::uint32_t>(m_place.size()));
        }
        m_place.push_back(static_cast<std::uint32_t>(row));
    }
}

void OutOfBagWalk::walkHome(const Tree &tree, OutOfBagVotes &votes)
{
    const std::size_t columns = m_rows.columns.columns();
    m_home.resize(m_place.size());
    std::array<std::uint32_t, kAbreast> at{};
    std::array<const std::uint8_t *, kAbreast> cells{};
    for (std::size_t first = 0; first < m_place.size(); first += kAbreast) {
        const std::size_t count = std::min(kAbreast, m_place.size() - first);
        for (std::size_t k = 0; k < kAbreast; ++k) {
            at[k] = 0;
            cells[k] = m_rows.rowMajor.data() + m_place[first + std::min(k, count - 1)] * columns;
        }
        walkAbreast(tree, at, [&](std::size_t k, std::uint16_t column) { return cells[k][column]; });
        std::copy_n(at.begin(), count, m_home.begin() + static_cast<std::ptrdiff_t>(first));
    }
    for (std::size_t i = 0; i < m_place.size(); ++i) {
        votes.share[m_place[i]] += static_cast<std::uint64_t>(std::llround(static_cast<double>(tree.share[m_home[i]]) * kWhole));
        ++votes.trees[m_place[i]];
    }
}

void OutOfBagWalk::permute(const Tree &tree, RandomStream &random)
{
    m_inTree.assign(m_rows.columns.columns(), 0);
    for (std::uint32_t i = 0; i < tree.node.size(); ++i) {
        if (!tree.isLeaf(i))
            m_inTree[tree.node[i].column] = 1;
    }
    m_permuted.resize(m_slotStart.back() * m_place.size());
    for (std::size_t unit = 0; unit < m_rows.units.size(); ++unit) {
        const PermutedUnit &permuted = m_rows.units[unit];
        const std::size_t rows = permuted.mask == kEverybody ? m_place.size() : m_masked[permuted.mask].size();
        permuteUnit(unit, rows == 0 ? 0 : random.below(rows));
    }
}

/// Every row takes the cell of the row `shift` places on. The rows lie in random order, so that this is as good as any shuffle: every
/// row is as likely as any other to lend its cell, the row itself included.
void OutOfBagWalk::permuteUnit(std::size_t unit, std::uint64_t shift)
{
    const PermutedUnit &permuted = m_rows.units[unit];
    const std::size_t count = m_place.size();
    for (std::size_t i = 0; i < permuted.columns.size(); ++i) {
        if (m_inTree[permuted.columns[i]] == 0)
            continue;
        const std::uint8_t *column = m_rows.columns.column(permuted.columns[i]).data();
        std::uint8_t *cells = m_permuted.data() + (m_slotStart[unit] + i) * count;
        if (permuted.mask == kEverybody) {
            for (std::size_t place = 0; place < count - shift; ++place)
                cells[place] = column[m_place[place + shift]];
            for (std::size_t place = count - shift; place < count; ++place)
                cells[place] = column[m_place[place + shift - count]];
            continue;
        }
        // Rows outside the mask keep their own cell and hence their prediction.
        for (std::size_t place = 0; place < count; ++place)
            cells[place] = column[m_place[place]];
        const std::vector<std::uint32_t> &masked = m_masked[permuted.mask];
        for (std::size_t k = 0; k < masked.size(); ++k)
            cells[masked[k]] = column[m_place[masked[(k + shift) % masked.size()]]];
    }
}

void OutOfBagWalk::findDetours(const Tree &tree, std::uint32_t place)
{
    const std::size_t count = m_place.size();
    const std::uint8_t *cells = m_rows.rowMajor.data() + m_place[place] * m_rows.columns.columns();
    for (std::uint32_t at = 0; !tree.isLeaf(at);) {
        const TreeNode node = tree.node[at];
        const bool upper = cells[node.column] > node.split;
        const std::uint32_t other = node.child + (upper ? 0U : 1U);
        if ((m_permuted[m_slotStart[node.column] * count + place] > node.split) != upper && m_left[node.column] != place) {
            m_left[node.column] = place;
            m_detours.push_back({place, other, node.column, m_home[place]});
        }
        for (const std::uint32_t unit : m_unitsOf[node.column]) {
            const auto &columns = m_rows.units[unit].columns;
            const auto slot =
                m_slotStart[unit] + static_cast<std::size_t>(std::find(columns.begin(), columns.end(), node.column) - columns.begin());
            if ((m_permuted[slot * count + place] > node.split) != upper && m_left[unit] != place) {
                m_left[unit] = place;
                m_detours.push_back({place, other, unit, m_home[place]});
            }
        }
        at = node.child + (upper ? 1U : 0U);
    }
}

double OutOfBagWalk::lossAt(const Tree &tree, std::uint32_t node, std::uint32_t row) const
{
    const double miss = (m_rows.label[row] != 0 ? 1.0 : 0.0) - static_cast<double>(tree.share[node]);
    return miss * miss;
}

void OutOfBagWalk::walkDetours(const Tree &tree, std::span<double> loss)
{
    const std::size_t columns = m_rows.columns.columns();
    const std::size_t count = m_place.size();
    const auto account = [&](const Detour &detour, std::uint32_t leaf) {
        const std::uint32_t row = m_place[detour.place];
        loss[detour.unit] += lossAt(tree, leaf, row) - lossAt(tree, detour.home, row);
    };
    std::array<std::uint32_t, kAbreast> at{};
    std::array<const std::uint8_t *, kAbreast> cells{};
    std::array<std::uint32_t, kAbreast> column{};
    std::array<std::uint8_t, kAbreast> cell{};
    std::array<std::size_t, kAbreast> which{};
    std::size_t waiting = 0;
    const auto walk = [&] {
        for (std::size_t k = waiting; k < kAbreast; ++k)
            at[k] = 0, cells[k] = cells[0], column[k] = column[0], cell[k] = cell[0], which[k] = which[0];
        walkAbreast(tree, at, [&](std::size_t k, std::uint16_t asked) { return asked == column[k] ? cell[k] : cells[k][asked]; });
        for (std::size_t k = 0; k < waiting; ++k)
            account(m_detours[which[k]], at[k]);
        waiting = 0;
    };
    for (std::size_t i = 0; i < m_detours.size(); ++i) {
        const Detour &detour = m_detours[i];
        if (detour.unit >= columns) {
            account(detour, walkGroup(tree, detour));
            continue;
        }
        at[waiting] = detour.node;
        cells[waiting] = m_rows.rowMajor.data() + m_place[detour.place] * columns;
        column[waiting] = detour.unit;
        cell[waiting] = m_permuted[m_slotStart[detour.unit] * count + detour.place];
        which[waiting] = i;
        if (++waiting == kAbreast)
            walk();
    }
    if (waiting > 0)
        walk();
}

std::uint32_t OutOfBagWalk::walkGroup(const Tree &tree, const Detour &detour) const
{
    const std::uint8_t *cells = m_rows.rowMajor.data() + m_place[detour.place] * m_rows.columns.columns();
    const auto &members = m_rows.units[detour.unit].columns;
    std::uint32_t at = detour.node;
    while (!tree.isLeaf(at)) {
        const TreeNode node = tree.node[at];
        const auto member = std::find(members.begin(), members.end(), node.column);
        const std::size_t slot = m_slotStart[detour.unit] + static_cast<std::size_t>(member - members.begin());
        const std::uint8_t cell = member == members.end() ? cells[node.column] : m_permuted[slot * m_place.size() + detour.place];
        at = node.child + (cell > node.split ? 1U : 0U);
    }
    return at;
}

} // namespace waymark
