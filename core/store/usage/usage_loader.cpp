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
    SmallRow *rows = nullptr;              ///< in the memory of all chunks
    std::vector<std::uint32_t> begin, end; ///< [features] into rows; what was left out lies between an end and the next begin
    std::vector<std::pair<std::uint32_t, WideRow>> wide;
    Dataset::Health health;
};

/// For counts of 0 or more.
bool isSmallCount(double count) { return count <= kLargestSmallCount && count == static_cast<std::uint16_t>(count); }
bool isSmallCount(std::uint8_t) { return true; }

/// Decides row by row what belongs to the dataset, and writes it to its feature's place: where that begins is known before.
class ChunkSorter {
public:
    ChunkSorter(const UsagePlaces &places, const Dataset &dataset)
        : m_places(places)
        , m_features(dataset.features.size())
    {
        for (const std::uint32_t account : places.accountOfNumber)
            m_owners.push_back({account, account == UsagePlaces::kNoPlace ? CalendarDay::none() : dataset.signup[account]});
    }

    /// Into memory for all rows. Error: StoreDamaged (an account or feature that is not there).
    Expected<SortedChunk> sort(const ChunkRows &rows, const std::unordered_set<std::int32_t> *replaced, SmallRow *into) const
    {
        SortedChunk sorted;
        sorted.rows = into;
        if (!findBegins(rows, sorted.begin))
            return failure(ErrorCode::StoreDamaged, kNumberUnknown);
        sorted.end = sorted.begin;
        std::uint32_t *const next = sorted.end.data();
        const std::uint32_t *const placeOf = m_places.featureOfNumber.data();
        Dataset::Health health;
        bool known = true;
        rows.each([&](CalendarDay day, std::uint32_t number, std::uint32_t feature, auto count) {
            if (number >= m_owners.size()) [[unlikely]] {
                known = false;
                return;
            }
            if (replaced != nullptr && replaced->contains(day.value))
                return;
            ++health.usageRows;
            if (!(count > 0)) {
                ++health.zeroCountRows;
                return;
            }
            const Owner owner = m_owners[number];
            if (owner.account == UsagePlaces::kNoPlace) {
                ++health.usageOfUnknownAccounts;
                health.usageOfUnknownUsers += !m_places.isUserWithoutAccount.empty() && m_places.isUserWithoutAccount[number];
                return;
            }
            const Day offset = day - owner.signup;
            if (offset < 0 || offset > kLargestOffset) {
                health.usageBeforeSignup += offset < 0;
                return;
            }
            const std::uint32_t place = placeOf[feature];
            const auto dayOfLife = static_cast<std::uint16_t>(offset);
            if (isSmallCount(count)) [[likely]]
                into[next[place]++] = {owner.account, dayOfLife, static_cast<std::uint16_t>(count)};
            else
                sorted.wide.push_back({place, {owner.account, dayOfLife, static_cast<double>(count)}});
        });
        if (!known)
            return failure(ErrorCode::StoreDamaged, kNumberUnknown);
        sorted.health = health;
        return sorted;
    }

private:
    /// Where each feature's rows begin if none is left out; false where a row names a feature that is not there.
    bool findBegins(const ChunkRows &rows, std::vector<std::uint32_t> &begin) const
    {
        const std::vector<std::uint32_t> &placeOf = m_places.featureOfNumber;
        bool known = true;
        std::vector<std::uint32_t> rowsOf(m_features, 0);
        rows.eachFeature([&](std::uint32_t feature, std::uint32_t count) {
            if (feature < placeOf.size() && placeOf[feature] != UsagePlaces::kNoPlace)
                rowsOf[placeOf[feature]] += count;
            else
                known = known && count == 0;
        });
        begin.resize(m_features);
        std::exclusive_scan(rowsOf.begin(), rowsOf.end(), begin.begin(), std::uint32_t{0});
        return known;
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
    FeatureUsage columns(UsageColumn<Count> FeatureUsage::*counts, std::pmr::memory_resource &memory) const
    {
        FeatureUsage usage{UsageColumn<std::uint32_t>(start.begin(), start.end(), &memory),
                           UsageColumn<std::uint16_t>(uses.size(), &memory), UsageColumn<std::uint16_t>(&memory),
                           UsageColumn<double>(&memory)};
        (usage.*counts).resize(uses.size());
        // No push_back: it takes one row at a time.
        std::uint16_t *const day = usage.day.data();
        Count *const count = (usage.*counts).data();
        for (std::size_t row = 0; row < uses.size(); ++row) {
            day[row] = uses[row].day;
            count[row] = uses[row].count;
        }
        return usage;
    }
};

template <class Visit>
void eachSmallRow(const std::vector<SortedChunk> &chunks, std::size_t feature, const Visit &visit)
{
    for (const SortedChunk &chunk : chunks) {
        // Held here: the compiler cannot know that a visit leaves the chunk alone.
        const SmallRow *const end = chunk.rows + chunk.end[feature];
        for (const SmallRow *row = chunk.rows + chunk.begin[feature]; row != end; ++row)
            visit(row->account, row->day, row->count);
    }
}

FeatureUsage clusterFeature(const std::vector<SortedChunk> &chunks, const std::vector<WideRow> &wide, std::size_t feature,
                            std::size_t accounts, ClusteredRows<std::uint16_t> &rows, std::pmr::memory_resource &memory)
{
    if (wide.empty()) {
        if (rows.cluster(accounts, [&](const auto &visit) { eachSmallRow(chunks, feature, visit); }))
            return rows.columns(&FeatureUsage::smallCount, memory);
    }
    ClusteredRows<double> wideRows;
    wideRows.cluster(accounts, [&](const auto &visit) {
        eachSmallRow(chunks, feature, visit);
        for (const WideRow &row : wide)
            visit(row.account, row.day, row.count);
    });
    return wideRows.columns(&FeatureUsage::count, memory);
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
Expected<SortedChunk> sortChunk(const StoredChunk &chunk, const ChunkSorter &sorter, SmallRow *into)
{
    std::pmr::monotonic_buffer_resource memory;
    const auto payload = chunk.unpacked ? *chunk.unpacked : unpackChunk(chunk.data, memory);
    if (!payload)
        return failureOf(payload);
    const auto rows = ChunkRows::of(*payload);
    return rows ? sorter.sort(*rows, chunk.replacedDays, into) : failureOf(rows);
}

/// Decodes and sorts all chunks on all threads; the first failure by chunk order wins.
Expected<SortedRows> sortChunks(const std::deque<StoredChunk> &chunks, const UsagePlaces &places, const Dataset &dataset,
                                std::stop_token stop, const ProgressCallback &progress)
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
    parallelFor(chunks.size(), hardwareThreads(), [&](std::size_t i) {
        if (stop.stop_requested())
            return;
        if (auto outcome = sortChunk(chunks[i], sorter, sorted.memory.data() + first[i]))
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

void ChunkUnpacker::add(std::span<const std::uint8_t> data, const std::unordered_set<std::int32_t> *replacedDays)
{
    auto *const copy = static_cast<std::uint8_t *>(m_stored.data->allocate(data.size(), 1));
    std::copy(data.begin(), data.end(), copy);
    {
        const std::lock_guard lock(m_mutex);
        m_stored.chunks.push_back({{copy, data.size()}, replacedDays});
    }
    m_added.notify_one();
}

void ChunkUnpacker::unpack(const std::stop_token &enough)
{
    std::unique_lock lock(m_mutex);
    for (std::size_t next = 0; m_added.wait(lock, enough, [&] { return next < m_stored.chunks.size(); }); ++next) {
        if (enough.stop_requested())
            return;
        StoredChunk &chunk = m_stored.chunks[next];
        lock.unlock();
        chunk.unpacked = unpackChunk(chunk.data, *m_stored.payloads);
        lock.lock();
    }
}

Expected<void> loadUsage(StoredChunks stored, const UsagePlaces &places, Dataset &dataset, std::stop_token stop,
                         const ProgressCallback &progress)
{
    const auto sorted = sortChunks(stored.chunks, places, dataset, stop, progress);
    if (!sorted)
        return failureOf(sorted);
    stored = {};
    std::vector<std::vector<WideRow>> wide(dataset.features.size());
    for (const SortedChunk &chunk : sorted->chunks) {
        addHealth(dataset.health, chunk.health);
        for (const auto &[feature, row] : chunk.wide)
            wide[feature].push_back(row);
    }
    std::vector<ClusteredRows<std::uint16_t>> scratch(hardwareThreads());
    for (std::size_t worker = 0; worker < scratch.size(); ++worker)
        dataset.usageMemory.push_back(std::make_shared<LargeArena>());
    std::vector<std::optional<FeatureUsage>> usage(dataset.features.size());
    parallelWorkers(usage.size(), scratch.size(), [&](std::size_t feature, std::size_t worker) {
        if (!stop.stop_requested())
            usage[feature] = clusterFeature(sorted->chunks, wide[feature], feature, dataset.accountCount(), scratch[worker],
                                            *dataset.usageMemory[worker]);
    });
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    // Moved as wholes: an assignment would copy them out of their memory.
    for (auto &feature : usage)
        dataset.usage.push_back(std::move(*feature));
    return {};
}

} // namespace waymark
