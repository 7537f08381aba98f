#include "core/store/usage/usage_loader.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <mutex>
#include <numeric>
#include <optional>
#include <type_traits>

#include "core/base/large_buffer.h"
#include "core/base/parallel.h"
#include "core/store/usage/usage_chunk.h"

namespace waymark {

namespace {

constexpr Day kLargestOffset = std::numeric_limits<std::uint16_t>::max();
constexpr const char *kNumberUnknown = "a usage chunk names an account or feature that is not there";
constexpr double kLargestSmallCount = std::numeric_limits<std::uint16_t>::max();

struct SmallRow {
    std::uint32_t account;
    std::uint16_t day;
    std::uint16_t count;
};

/// A count that does not fit a SmallRow.
struct WideRow {
    std::uint32_t account;
    std::uint16_t day;
    double count;
};

/// The rows of a chunk that belong to the dataset, by feature.
struct SortedChunk {
    SmallRow *rows = nullptr;                ///< in the memory of all chunks
    std::vector<std::uint32_t> featureStart; ///< [features + 1] into rows
    std::vector<std::pair<std::uint32_t, WideRow>> wide;
    Dataset::Health health;
};

/// For counts of 0 or more.
bool isSmallCount(double count) { return count <= kLargestSmallCount && count == static_cast<std::uint16_t>(count); }

/// What a thread needs for one chunk after the other.
struct ChunkScratch {
    UsageColumns rows;
    std::vector<std::uint32_t> feature;
    std::vector<SmallRow> kept;
};

/// Decides row by row what belongs to the dataset, then sorts by feature with one counting sort.
class ChunkSorter {
public:
    ChunkSorter(const UsagePlaces &places, const Dataset &dataset)
        : m_places(places)
        , m_features(dataset.features.size())
    {
        for (const std::uint32_t account : places.accountOfNumber)
            m_owners.push_back({account, account == UsagePlaces::kNoPlace ? CalendarDay::none() : dataset.signup[account]});
    }

    /// Every number of the rows is that of an account, user or feature.
    bool numbersKnown(const UsageColumns &rows) const
    {
        // No jump out of the loop: it then takes many rows at once.
        const auto largest = [](const std::vector<std::uint32_t> &column) {
            std::uint32_t most = 0;
            for (const std::uint32_t number : column)
                most = std::max(most, number);
            return most;
        };
        const std::vector<std::uint32_t> &features = m_places.featureOfNumber;
        return rows.size() == 0 || (largest(rows.account) < m_owners.size() && largest(rows.feature) < features.size());
    }

    /// The rows of scratch.rows, into memory for as many. Error: StoreDamaged (a feature that is not there).
    Expected<SortedChunk> sort(ChunkScratch &scratch, const std::unordered_set<std::int32_t> *replaced, SmallRow *into) const
    {
        SortedChunk sorted;
        sorted.rows = into;
        const UsageColumns &rows = scratch.rows;
        std::vector<std::uint32_t> &feature = scratch.feature;
        std::vector<SmallRow> &kept = scratch.kept;
        feature.resize(rows.size());
        kept.resize(rows.size());
        std::size_t keptRows = 0;
        Dataset::Health health;
        sorted.featureStart.assign(m_features + 1, 0);
        std::uint32_t *const rowsOf = sorted.featureStart.data() + 1;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (replaced != nullptr && replaced->contains(rows.day[i].value))
                continue;
            ++health.usageRows;
            const double count = rows.count[i];
            if (!(count > 0.0)) {
                ++health.zeroCountRows;
                continue;
            }
            const Owner owner = m_owners[rows.account[i]];
            if (owner.account == UsagePlaces::kNoPlace) {
                ++health.usageOfUnknownAccounts;
                health.usageOfUnknownUsers += !m_places.isUserWithoutAccount.empty() && m_places.isUserWithoutAccount[rows.account[i]];
                continue;
            }
            const Day offset = rows.day[i] - owner.signup;
            if (offset < 0 || offset > kLargestOffset) {
                health.usageBeforeSignup += offset < 0;
                continue;
            }
            const std::uint32_t place = m_places.featureOfNumber[rows.feature[i]];
            if (place == UsagePlaces::kNoPlace) [[unlikely]]
                return failure(ErrorCode::StoreDamaged, kNumberUnknown);
            const auto day = static_cast<std::uint16_t>(offset);
            if (!isSmallCount(count)) {
                sorted.wide.push_back({place, {owner.account, day, count}});
                continue;
            }
            feature[keptRows] = place;
            kept[keptRows++] = {owner.account, day, static_cast<std::uint16_t>(count)};
            ++rowsOf[place];
        }
        sorted.health = health;
        scatter(feature.data(), kept.data(), keptRows, sorted);
        return sorted;
    }

private:
    static void scatter(const std::uint32_t *feature, const SmallRow *kept, std::size_t rows, SortedChunk &sorted)
    {
        std::partial_sum(sorted.featureStart.begin(), sorted.featureStart.end(), sorted.featureStart.begin());
        std::vector<std::uint32_t> next(sorted.featureStart.begin(), sorted.featureStart.end() - 1);
        for (std::size_t i = 0; i < rows; ++i)
            sorted.rows[next[feature[i]]++] = kept[i];
    }

    struct Owner {
        std::uint32_t account;
        CalendarDay signup;
    };

    const UsagePlaces &m_places;
    std::size_t m_features;
    std::vector<Owner> m_owners; ///< by number: what a row asks for in one place of memory
};

/// What an account did on a day. One value in memory, so that clustering writes to one place a row.
template <class Count>
struct DayUse {
    std::uint16_t day;
    Count count;
};

/// Adds up an account's rows of the same day; days ascending after it. Returns the rows left; none where a sum does not fit.
template <class Count>
std::optional<std::size_t> mergeAccount(DayUse<Count> *uses, std::size_t rows)
{
    // By count too: the sum of decimals then does not depend on the order of the rows.
    std::sort(uses, uses + rows, [](const DayUse<Count> &one, const DayUse<Count> &other) {
        return std::pair(one.day, one.count) < std::pair(other.day, other.count);
    });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        if (kept == 0 || uses[kept - 1].day != uses[i].day) {
            uses[kept++] = uses[i];
            continue;
        }
        const double sum = static_cast<double>(uses[kept - 1].count) + static_cast<double>(uses[i].count);
        if (std::is_integral_v<Count> && !isSmallCount(sum))
            return std::nullopt;
        uses[kept - 1].count = static_cast<Count>(sum);
    }
    return kept;
}

constexpr std::int32_t kUnordered = std::numeric_limits<std::int32_t>::max();

/// Where an account's next row goes.
struct Next {
    std::uint32_t place = 0;
    std::int32_t lastDay = -1; ///< kUnordered once a row did not come after the one before
};

/// The rows of one feature, by account. What a thread uses for one feature after the other.
template <class Count>
struct ClusteredRows {
    std::vector<std::uint32_t> start;
    std::vector<DayUse<Count>> uses;
    std::vector<Next> next;

    /// eachRow(visit) calls visit(account, day, count) for every row, always in the same order. False where a sum does not fit Count.
    template <class EachRow>
    bool cluster(std::size_t accounts, const EachRow &eachRow)
    {
        start.assign(accounts + 1, 0);
        std::uint32_t *const rowsOf = start.data() + 1;
        eachRow([=](std::uint32_t account, std::uint16_t, Count) { ++rowsOf[account]; });
        std::partial_sum(start.begin(), start.end(), start.begin());
        uses.resize(start[accounts]);
        next.resize(accounts);
        for (std::size_t account = 0; account < accounts; ++account)
            next[account] = {start[account], -1};
        Next *const places = next.data();
        DayUse<Count> *const into = uses.data();
        eachRow([=](std::uint32_t account, std::uint16_t day, Count count) {
            Next &place = places[account];
            place.lastDay = day > place.lastDay ? day : kUnordered;
            into[place.place++] = {day, count};
        });
        return mergeUnordered();
    }

    /// Adds up within the accounts that need it, few in most files, and moves what lies behind them up.
    bool mergeUnordered()
    {
        std::uint32_t removed = 0;
        std::uint32_t from = 0; ///< rows from here on are still to be moved
        const auto moveUp = [&](std::uint32_t to) {
            if (removed > 0)
                std::copy(uses.begin() + from, uses.begin() + to, uses.begin() + (from - removed));
            from = to;
        };
        for (std::size_t account = 0; account < next.size(); ++account) {
            const std::uint32_t first = start[account];
            start[account] = first - removed;
            if (next[account].lastDay != kUnordered)
                continue;
            const std::uint32_t end = next[account].place;
            const auto merged = mergeAccount(uses.data() + first, end - first);
            if (!merged)
                return false;
            moveUp(first + static_cast<std::uint32_t>(*merged));
            removed += end - from;
            from = end;
        }
        moveUp(start.back());
        start.back() -= removed;
        uses.resize(start.back());
        return true;
    }

    /// The rows in columns.
    FeatureUsage columns(std::vector<Count> FeatureUsage::*counts) const
    {
        FeatureUsage usage;
        usage.start = start;
        usage.day.reserve(uses.size());
        (usage.*counts).reserve(uses.size());
        for (const DayUse<Count> &use : uses) {
            usage.day.push_back(use.day);
            (usage.*counts).push_back(use.count);
        }
        return usage;
    }
};

template <class Visit>
void eachSmallRow(const std::vector<SortedChunk> &chunks, std::size_t feature, const Visit &visit)
{
    for (const SortedChunk &chunk : chunks) {
        // Held here: the compiler cannot know that a visit leaves the chunk alone.
        const SmallRow *const end = chunk.rows + chunk.featureStart[feature + 1];
        for (const SmallRow *row = chunk.rows + chunk.featureStart[feature]; row != end; ++row)
            visit(row->account, row->day, row->count);
    }
}

FeatureUsage clusterFeature(const std::vector<SortedChunk> &chunks, const std::vector<WideRow> &wide, std::size_t feature,
                            std::size_t accounts, ClusteredRows<std::uint16_t> &rows)
{
    if (wide.empty()) {
        if (rows.cluster(accounts, [&](const auto &visit) { eachSmallRow(chunks, feature, visit); }))
            return rows.columns(&FeatureUsage::smallCount);
    }
    ClusteredRows<double> wideRows;
    wideRows.cluster(accounts, [&](const auto &visit) {
        eachSmallRow(chunks, feature, visit);
        for (const WideRow &row : wide)
            visit(row.account, row.day, row.count);
    });
    return wideRows.columns(&FeatureUsage::count);
}

void addHealth(Dataset::Health &sum, const Dataset::Health &part)
{
    sum.usageRows += part.usageRows;
    sum.usageOfUnknownAccounts += part.usageOfUnknownAccounts;
    sum.usageOfUnknownUsers += part.usageOfUnknownUsers;
    sum.usageBeforeSignup += part.usageBeforeSignup;
    sum.zeroCountRows += part.zeroCountRows;
}

/// All chunks, and the memory their rows lie in.
struct SortedRows {
    LargeBuffer<SmallRow> memory;
    std::vector<SortedChunk> chunks;
};

/// Decodes and sorts a chunk.
Expected<SortedChunk> sortChunk(StoredChunk &chunk, const ChunkSorter &sorter, ChunkScratch &scratch, SmallRow *into)
{
    if (!chunk.unpacked)
        chunk.unpacked = unpackChunk(chunk.data);
    const Expected<ChunkPayload> payload = std::move(*chunk.unpacked);
    chunk.data = {};
    if (!payload)
        return failureOf(payload);
    scratch.rows.clear();
    if (const auto decoded = decodePayload(*payload, scratch.rows); !decoded)
        return failureOf(decoded);
    if (!sorter.numbersKnown(scratch.rows))
        return failure(ErrorCode::StoreDamaged, kNumberUnknown);
    return sorter.sort(scratch, chunk.replacedDays, into);
}

/// Decodes and sorts all chunks on all threads; the first failure by chunk order wins.
Expected<SortedRows> sortChunks(std::vector<StoredChunk> &chunks, const UsagePlaces &places, const Dataset &dataset, std::stop_token stop,
                                const ProgressCallback &progress)
{
    std::vector<std::size_t> first;
    std::size_t rows = 0;
    for (const StoredChunk &chunk : chunks) {
        first.push_back(rows);
        rows += rowsOfChunk(chunk.data);
    }
    SortedRows sorted{LargeBuffer<SmallRow>(rows), std::vector<SortedChunk>(chunks.size())};
    std::vector<Expected<void>> outcomes(chunks.size());
    std::atomic<std::size_t> done = 0;
    std::mutex reporting;
    const ChunkSorter sorter(places, dataset);
    std::vector<ChunkScratch> scratch(hardwareThreads());
    parallelWorkers(chunks.size(), scratch.size(), [&](std::size_t i, std::size_t worker) {
        if (stop.stop_requested())
            return;
        if (auto outcome = sortChunk(chunks[i], sorter, scratch[worker], sorted.memory.data() + first[i]))
            sorted.chunks[i] = std::move(*outcome);
        else
            outcomes[i] = failureOf(outcome);
        const std::size_t finished = ++done;
        if (progress && finished % 64 == 0) {
            const std::lock_guard lock(reporting);
            progress({0.7 * static_cast<double>(finished) / static_cast<double>(chunks.size()), 0, 0, 0});
        }
    });
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    for (const auto &outcome : outcomes) {
        if (!outcome)
            return failureOf(outcome);
    }
    return sorted;
}

} // namespace

void ChunkUnpacker::unpack(const std::stop_token &enough)
{
    for (StoredChunk &chunk : m_chunks) {
        if (enough.stop_requested())
            return;
        chunk.unpacked = unpackChunk(chunk.data);
    }
}

Expected<void> loadUsage(std::vector<StoredChunk> chunks, const UsagePlaces &places, Dataset &dataset, std::stop_token stop,
                         const ProgressCallback &progress)
{
    const auto sorted = sortChunks(chunks, places, dataset, stop, progress);
    if (!sorted)
        return failureOf(sorted);
    std::vector<std::vector<WideRow>> wide(dataset.features.size());
    for (const SortedChunk &chunk : sorted->chunks) {
        addHealth(dataset.health, chunk.health);
        for (const auto &[feature, row] : chunk.wide)
            wide[feature].push_back(row);
    }
    dataset.usage.resize(dataset.features.size());
    std::vector<ClusteredRows<std::uint16_t>> scratch(hardwareThreads());
    parallelWorkers(dataset.features.size(), scratch.size(), [&](std::size_t feature, std::size_t worker) {
        if (!stop.stop_requested())
            dataset.usage[feature] = clusterFeature(sorted->chunks, wide[feature], feature, dataset.accountCount(), scratch[worker]);
    });
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return {};
}

} // namespace waymark
