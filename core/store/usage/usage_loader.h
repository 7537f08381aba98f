#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <thread>
#include <unordered_set>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/base/large_arena.h"
#include "core/base/progress.h"
#include "core/model/dataset.h"
#include "core/store/usage/usage_chunk.h"

namespace waymark {

/// A chunk as it lies in the store, with the days that later imports replaced.
struct StoredChunk {
    std::span<const std::uint8_t> data;
    const std::unordered_set<std::int32_t> *replacedDays = nullptr; ///< nullptr: none
    std::optional<Expected<ChunkPayload>> unpacked = {};            ///< of `data`, once somebody has
};

/// Chunks, and what they and their payloads lie in.
struct StoredChunks {
    std::unique_ptr<LargeArena> data = std::make_unique<LargeArena>();
    std::unique_ptr<LargeArena> payloads = std::make_unique<LargeArena>();
    std::deque<StoredChunk> chunks;
};

/// Unpacks chunks on a thread of its own while the caller reads further ones, and what their rows will be placed by.
class ChunkUnpacker {
public:
    ChunkUnpacker()
        : m_worker([this](const std::stop_token &enough) { unpack(enough); })
    {}

    /// Copies the data.
    void add(std::span<const std::uint8_t> data, const std::unordered_set<std::int32_t> *replacedDays);

    /// Ends it. Chunks that there was no time for are not unpacked.
    StoredChunks take()
    {
        m_worker.request_stop();
        m_worker.join();
        return std::move(m_stored);
    }

private:
    void unpack(const std::stop_token &enough);

    StoredChunks m_stored;
    std::mutex m_mutex; ///< of the deque; chunks stay where they are in it
    std::condition_variable_any m_added;
    std::jthread m_worker; ///< last: it must have ended before what it uses goes
};

/// Where the store's numbers lie in the dataset; kNoPlace for an account without a signup date, and for a user without an account.
struct UsagePlaces {
    static constexpr std::uint32_t kNoPlace = 0xffffffff;
    std::vector<std::uint32_t> accountOfNumber;     ///< [largest account or user number + 1]
    std::vector<std::uint8_t> isUserWithoutAccount; ///< [the same] or empty
    std::vector<std::uint32_t> featureOfNumber;     ///< [largest feature number + 1]
};

/*!
 * Clusters the rows of all chunks by feature and account into `dataset.usage`, adding up rows of the same account, feature and day,
 * and fills the usage counts of `dataset.health`.
 *
 *   Needs    dataset.signup and dataset.features
 *   Errors   StoreDamaged, Cancelled
 *   Cost     two counting sorts; the order of chunks and rows does not change the result
 */
Expected<void> loadUsage(StoredChunks stored, const UsagePlaces &places, Dataset &dataset, std::stop_token stop,
                         const ProgressCallback &progress);

} // namespace waymark
