#include "core/import/tables/key_dictionary.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include <xxhash.h>

namespace waymark {

namespace {

constexpr std::size_t kInlineBytes = 16;
constexpr std::size_t kBlock = 64;
constexpr std::size_t kFirstSlots = 1024;

std::uint64_t mixed(std::uint64_t first, std::uint64_t second, std::uint64_t length)
{
    std::uint64_t hash = (first ^ length << 56) * 0x9E3779B97F4A7C15u;
    hash ^= std::rotl(second * 0xD6E8FEB86659FD93u, 32);
    hash ^= hash >> 32;
    hash *= 0xD6E8FEB86659FD93u;
    return hash ^ hash >> 29;
}

template <class Word>
std::uint64_t wordAt(const char *bytes)
{
    Word word;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

/// The first `size` bytes as a number, 1 to 8 of them, by two words that overlap: a copy of unknown length would be a call.
std::uint64_t fewBytes(const char *bytes, std::size_t size)
{
    if (size == 8)
        return wordAt<std::uint64_t>(bytes);
    if (size >= 4)
        return wordAt<std::uint32_t>(bytes) | wordAt<std::uint32_t>(bytes + size - 4) << (size - 4) * 8;
    if (size >= 2)
        return wordAt<std::uint16_t>(bytes) | wordAt<std::uint16_t>(bytes + size - 2) << (size - 2) * 8;
    return static_cast<unsigned char>(*bytes);
}

} // namespace

KeyDictionary::KeyDictionary()
    : m_slots(kFirstSlots)
{}

KeyDictionary::Slot KeyDictionary::slotOf(std::string_view key, std::uint64_t &hash)
{
    Slot slot;
    slot.length = static_cast<std::uint32_t>(key.size()) + 1;
    if (key.size() > kInlineBytes) {
        slot.first = XXH3_64bits(key.data(), key.size());
        hash = slot.first;
        return slot;
    }
    if (key.size() > 8) {
        slot.first = wordAt<std::uint64_t>(key.data());
        slot.second = fewBytes(key.data() + 8, key.size() - 8);
    } else if (!key.empty()) {
        slot.first = fewBytes(key.data(), key.size());
    }
    hash = mixed(slot.first, slot.second, slot.length);
    return slot;
}

std::uint32_t KeyDictionary::probe(const Slot &wanted, std::uint64_t hash, std::string_view key) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t place = hash & mask;; place = (place + 1) & mask) {
        const Slot &slot = m_slots[place];
        if (slot.length == 0)
            return kMissing;
        if (slot.length != wanted.length || slot.first != wanted.first)
            continue;
        if (key.size() <= kInlineBytes ? slot.second == wanted.second : m_long[slot.second] == key)
            return slot.number;
    }
}

std::uint32_t KeyDictionary::find(std::string_view key) const
{
    std::uint64_t hash = 0;
    const Slot wanted = slotOf(key, hash);
    return probe(wanted, hash, key);
}

void KeyDictionary::find(std::span<const std::string_view> keys, std::uint32_t *numbers) const
{
    std::array<Slot, kBlock> wanted;
    std::array<std::uint64_t, kBlock> hashes{};
    for (std::size_t first = 0; first < keys.size(); first += kBlock) {
        const std::size_t count = std::min(kBlock, keys.size() - first);
        for (std::size_t i = 0; i < count; ++i) {
            wanted[i] = slotOf(keys[first + i], hashes[i]);
            __builtin_prefetch(&m_slots[hashes[i] & (m_slots.size() - 1)]);
        }
        for (std::size_t i = 0; i < count; ++i)
            numbers[first + i] = probe(wanted[i], hashes[i], keys[first + i]);
    }
}

void KeyDictionary::insert(std::string_view key, std::uint32_t number)
{
    if ((m_used + 1) * 2 > m_slots.size())
        grow();
    std::uint64_t hash = 0;
    Slot slot = slotOf(key, hash);
    if (key.size() > kInlineBytes) {
        slot.second = m_long.size();
        m_long.emplace_back(key);
    }
    slot.number = number;
    m_largest = std::max(m_largest, number);
    place(slot, hash);
    ++m_used;
}

void KeyDictionary::place(const Slot &slot, std::uint64_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].length != 0)
        at = (at + 1) & mask;
    m_slots[at] = slot;
}

void KeyDictionary::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.length == 0)
            continue;
        const std::uint64_t hash = slot.length - 1 > kInlineBytes ? slot.first : mixed(slot.first, slot.second, slot.length);
        place(slot, hash);
    }
}

} // namespace waymark
