#pragma once

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace waymark {

/*!
 * Numbers for keys, built for millions of look-ups: keys up to 16 bytes lie in the slot itself, and a block of keys is hashed and its
 * slots fetched before the first is compared.
 */
class KeyDictionary {
public:
    KeyDictionary();

    void insert(std::string_view key, std::uint32_t number);
    /// Writes the number of each key, kMissing where it has none.
    void find(std::span<const std::string_view> keys, std::uint32_t *numbers) const;
    std::uint32_t find(std::string_view key) const;
    std::uint32_t largestNumber() const { return m_largest; }

    static constexpr std::uint32_t kMissing = 0xffffffff;

private:
    struct Slot {
        std::uint64_t first = 0;  ///< bytes 0..7 of a short key, hash of a long one
        std::uint64_t second = 0; ///< bytes 8..15, place in m_long
        std::uint32_t length = 0; ///< of the key + 1; 0: free
        std::uint32_t number = 0;
    };

    static Slot slotOf(std::string_view key, std::uint64_t &hash);
    std::uint32_t probe(const Slot &wanted, std::uint64_t hash, std::string_view key) const;
    void grow();
    void place(const Slot &slot, std::uint64_t hash);

    std::vector<Slot> m_slots;
    std::deque<std::string> m_long;
    std::size_t m_used = 0;
    std::uint32_t m_largest = 0;
};

} // namespace waymark
