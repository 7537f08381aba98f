#include "core/import/tables/row_keys.h"

#include <xxhash.h>

namespace waymark {

namespace {

constexpr std::size_t kFirstKeySlots = 1024;

} // namespace

RowKeys::RowKeys(std::size_t most)
    : m_slots(kFirstKeySlots)
    , m_most(most)
{}

void RowKeys::place(std::vector<Slot> &slots, const Slot &slot)
{
    const std::size_t mask = slots.size() - 1;
    std::size_t at = slot.low & mask;
    while (slots[at].low != 0 || slots[at].high != 0)
        at = (at + 1) & mask;
    slots[at] = slot;
}

RowKeys::Outcome RowKeys::add(std::string_view key)
{
    const XXH128_hash_t hash = XXH3_128bits(key.data(), key.size());
    const Slot wanted{hash.low64, hash.high64 == 0 && hash.low64 == 0 ? 1 : hash.high64};
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = wanted.low & mask;
    for (; m_slots[at].low != 0 || m_slots[at].high != 0; at = (at + 1) & mask) {
        if (m_slots[at].low == wanted.low && m_slots[at].high == wanted.high)
            return Outcome::Known;
    }
    if (m_used >= m_most)
        return Outcome::Full;
    m_slots[at] = wanted;
    if (++m_used * 4 > m_slots.size() * 3) {
        std::vector<Slot> larger(m_slots.size() * 2);
        for (const Slot &slot : m_slots) {
            if (slot.low != 0 || slot.high != 0)
                place(larger, slot);
        }
        m_slots = std::move(larger);
    }
    return Outcome::New;
}

} // namespace waymark
