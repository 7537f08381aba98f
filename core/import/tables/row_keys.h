#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace waymark {

/// Which de-duplication keys were seen: 128-bit hashes in a flat table, so that tens of millions of keys stay small.
class RowKeys {
public:
    RowKeys();

    /// Keys that fit; add no more when it is full.
    static constexpr std::size_t kMost = 24'000'000;
    bool isFull() const { return m_used >= kMost; }
    /// False where the key was there already.
    bool add(std::string_view key);

private:
    struct Slot {
        std::uint64_t low = 0;
        std::uint64_t high = 0; ///< 0 and 0: free
    };
    static void place(std::vector<Slot> &slots, const Slot &slot);

    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
};

} // namespace waymark
