#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace waymark {

/// Which de-duplication keys were seen: 128-bit hashes in a flat table, so that tens of millions of keys stay small.
class RowKeys {
public:
    enum class Outcome {
        New,
        Known, ///< the key was there already
        Full   ///< not among the keys that fit, and not remembered: whether it comes again is not known
    };
    /// `most`: keys that fit.
    explicit RowKeys(std::size_t most);
    Outcome add(std::string_view key);

private:
    struct Slot {
        std::uint64_t low = 0;
        std::uint64_t high = 0; ///< 0 and 0: free
    };
    static void place(std::vector<Slot> &slots, const Slot &slot);

    std::vector<Slot> m_slots;
    std::size_t m_used = 0;
    std::size_t m_most;
};

} // namespace waymark
