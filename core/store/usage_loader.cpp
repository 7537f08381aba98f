#include "core/store/usage_loader.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <mutex>
#include <numeric>

#include "core/base/parallel.h"
#include "core/store/usage_chunk.h"

namespace waymark {

namespace {

constexpr Day kLargestOffset = std::numeric_limits<std::uint16_t>::max();
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
    std::vector<SmallRow> rows;
    std::vector<std::uint32_t> featureStart; ///< [features + 1] into rows
    std::vector<std::pair<std::uint32_t, WideRow>> wide;
    Dataset::Health health;
};

bool isSmallCount(double count) { return count <= kLargestSmallCount && count == std::floor(count); }

/// Decides row by row what belongs to the dataset, then sorts by feature with one counting sort.
class ChunkSorter {
public:
    ChunkSorter(const UsagePlaces &places, const Dataset &dataset)
        : m_places(places)
        , m_dataset(dataset)
    {}

    SortedChunk sort(const UsageColumns &rows, const std::unordered_set<std::int32_t> *replaced) const
    {
        SortedChunk sorted;
        std::vector<std::uint32_t> feature;
        std::vector<SmallRow> kept;
        feature.reserve(rows.size());
        kept.reserve(rows.size());
        sorted.featureStart.assign(m_dataset.features.size() + 1, 0);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (replaced != nullptr && replaced->contains(rows.day[i].value))
                continue;
            ++sorted.health.usageRows;
            const std::uint32_t account = m_places.accountOfNumber[rows.account[i]];
            if (!(rows.count[i] > 0.0)) {
                ++sorted.health.zeroCountRows;
                continue;
            }
            if (account == UsagePlaces::kNoPlace) {
                ++sorted.health.usageOfUnknownAccounts;
                sorted.health.usageOfUnknownUsers +=
                    !m_places.isUserWithoutAccount.empty() && m_places.isUserWithoutAccount[rows.account[i]];
                continue;
            }
            const Day offset = rows.day[i] - m_dataset.signup[account];
            if (offset < 0 || offset > kLargestOffset) {
                sorted.health.usageBeforeSignup += offset < 0;
                continue;
            }
            const std::uint32_t place = m_places.featureOfNumber[rows.feature[i]];
            const auto day = static_cast<std::uint16_t>(offset);
            if (!isSmallCount(rows.count[i])) {
                sorted.wide.push_back({place, {account, day, rows.count[i]}});
                continue;
            }
            feature.push_back(place);
            kept.push_back({account, day, static_cast<std::uint16_t>(rows.count[i])});
            ++sorted.featureStart[place + 1];
        }
        scatter(feature, kept, sorted);
        return sorted;
    }

private:
    static void scatter(const std::vector<std::uint32_t> &feature, const std::vector<SmallRow> &kept, SortedChunk &sorted)
    {
        std::partial_sum(sorted.featureStart.begin(), sorted.featureStart.end(), sorted.featureStart.begin());
        std::vector<std::uint32_t> next(sorted.featureStart.begin(), sorted.featureStart.end() - 1);
        sorted.rows.resize(kept.size());
        for (std::size_t i = 0; i < kept.size(); ++i)
            sorted.rows[next[feature[i]]++] = kept[i];
    }

    const UsagePlaces &m_places;
    const Dataset &m_dataset;
};

/// Adds up rows of one account and day that follow each other; days ascending after it. Returns the rows left.
template <class Count>
std::size_t mergeAccount(std::uint16_t *day, Count *count, std::size_t rows)
{
    bool ascending = true;
    for (std::size_t i = 1; i < rows; ++i)
        ascending = ascending && day[i - 1] < day[i];
    if (ascending)
        return rows;
    std::vector<std::pair<std::uint16_t, Count>> sorted(rows);
    for (std::size_t i = 0; i < rows; ++i)
        sorted[i] = {day[i], count[i]};
    // By count too: the sum of decimals then does not depend on the order of the rows.
    std::sort(sorted.begin(), sorted.end());
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        if (kept > 0 && day[kept - 1] == sorted[i].first) {
            count[kept - 1] += sorted[i].second;
        } else {
            day[kept] = sorted[i].first;
            count[kept++] = sorted[i].second;
        }
    }
    return kept;
}

/// The rows of one feature, by account; Count is what sums are taken in.
template <class Count>
struct ClusteredRows {
    std::vector<std::uint32_t> start;
    std::vector<std::uint16_t> day;
    std::vector<Count> count;

    /// eachRow(visit) calls visit(account, day, count) for every row, always in the same order.
    template <class EachRow>
    void cluster(std::size_t accounts, const EachRow &eachRow)
    {
        start.assign(accounts + 1, 0);
        eachRow([&](std::uint32_t account, std::uint16_t, Count) { ++start[account + 1]; });
        std::partial_sum(start.begin(), start.end(), start.begin());
        day.resize(start[accounts]);
        count.resize(start[accounts]);
        std::vector<std::uint32_t> next(start.begin(), start.end() - 1);
        eachRow([&](std::uint32_t account, std::uint16_t rowDay, Count rowCount) {
            const std::uint32_t place = next[account]++;
            day[place] = rowDay;
            count[place] = rowCount;
        });
        merge(accounts);
    }

    void merge(std::size_t accounts)
    {
        std::uint32_t kept = 0;
        for (std::size_t account = 0; account < accounts; ++account) {
            const std::uint32_t first = start[account];
            const std::size_t rows = start[account + 1] - first;
            start[account] = kept;
            const std::size_t merged = rows < 2 ? rows : mergeAccount(day.data() + first, count.data() + first, rows);
            if (kept != first) {
                std::copy_n(day.begin() + first, merged, day.begin() + kept);
                std::copy_n(count.begin() + first, merged, count.begin() + kept);
            }
            kept += static_cast<std::uint32_t>(merged);
        }
        start[accounts] = kept;
        day.resize(kept);
        count.resize(kept);
    }
};

template <class Visit>
void eachSmallRow(const std::vector<SortedChunk> &chunks, std::size_t feature, const Visit &visit)
{
    for (const SortedChunk &chunk : chunks) {
        for (std::uint32_t i = chunk.featureStart[feature]; i < chunk.featureStart[feature + 1]; ++i)
            visit(chunk.rows[i].account, chunk.rows[i].day, chunk.rows[i].count);
    }
}

FeatureUsage clusterFeature(const std::vector<SortedChunk> &chunks, const std::vector<WideRow> &wide, std::size_t feature,
                            std::size_t accounts)
{
    FeatureUsage usage;
    if (wide.empty()) {
        ClusteredRows<std::uint32_t> rows;
        rows.cluster(accounts, [&](const auto &visit) { eachSmallRow(chunks, feature, visit); });
        const bool fits =
            std::all_of(rows.count.begin(), rows.count.end(), [](std::uint32_t count) { return count <= kLargestSmallCount; });
        usage.start = std::move(rows.start);
        usage.day = std::move(rows.day);
        if (fits)
            usage.smallCount.assign(rows.count.begin(), rows.count.end());
        else
            usage.count.assign(rows.count.begin(), rows.count.end());
        return usage;
    }
    ClusteredRows<double> rows;
    rows.cluster(accounts, [&](const auto &visit) {
        eachSmallRow(chunks, feature, visit);
        for (const WideRow &row : wide)
            visit(row.account, row.day, row.count);
    });
    usage.start = std::move(rows.start);
    usage.day = std::move(rows.day);
    usage.count = std::move(rows.count);
    return usage;
}

void addHealth(Dataset::Health &sum, const Dataset::Health &part)
{
    sum.usageRows += part.usageRows;
    sum.usageOfUnknownAccounts += part.usageOfUnknownAccounts;
    sum.usageOfUnknownUsers += part.usageOfUnknownUsers;
    sum.usageBeforeSignup += part.usageBeforeSignup;
    sum.zeroCountRows += part.zeroCountRows;
}

bool numbersKnown(const UsageColumns &rows, const UsagePlaces &places)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows.account[i] >= places.accountOfNumber.size() || rows.feature[i] >= places.featureOfNumber.size() ||
            places.featureOfNumber[rows.feature[i]] == UsagePlaces::kNoPlace)
            return false;
    }
    return true;
}

/// Decodes and sorts all chunks on all threads; the first failure by chunk order wins.
Expected<std::vector<SortedChunk>> sortChunks(std::vector<StoredChunk> &chunks, const UsagePlaces &places, const Dataset &dataset,
                                              std::stop_token stop, const ProgressCallback &progress)
{
    std::vector<SortedChunk> sorted(chunks.size());
    std::vector<Expected<void>> outcomes(chunks.size());
    std::atomic<std::size_t> done = 0;
    std::mutex reporting;
    const ChunkSorter sorter(places, dataset);
    parallelFor(chunks.size(), hardwareThreads(), [&](std::size_t i) {
        if (stop.stop_requested())
            return;
        UsageColumns rows;
        rows.reserve(kChunkRows);
        outcomes[i] = decodeChunk(chunks[i].data, rows);
        if (outcomes[i] && !numbersKnown(rows, places))
            outcomes[i] = failure(ErrorCode::StoreDamaged, "a usage chunk names an account or feature that is not there");
        if (outcomes[i])
            sorted[i] = sorter.sort(rows, chunks[i].replacedDays);
        chunks[i].data = {};
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

Expected<void> loadUsage(std::vector<StoredChunk> chunks, const UsagePlaces &places, Dataset &dataset, std::stop_token stop,
                         const ProgressCallback &progress)
{
    const auto sorted = sortChunks(chunks, places, dataset, stop, progress);
    if (!sorted)
        return failureOf(sorted);
    std::vector<std::vector<WideRow>> wide(dataset.features.size());
    for (const SortedChunk &chunk : *sorted) {
        addHealth(dataset.health, chunk.health);
        for (const auto &[feature, row] : chunk.wide)
            wide[feature].push_back(row);
    }
    dataset.usage.resize(dataset.features.size());
    parallelFor(dataset.features.size(), hardwareThreads(), [&](std::size_t feature) {
        if (!stop.stop_requested())
            dataset.usage[feature] = clusterFeature(*sorted, wide[feature], feature, dataset.accountCount());
    });
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return {};
}

} // namespace waymark
