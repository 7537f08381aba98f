#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <memory_resource>
#include <vector>

#include "core/base/large_buffer.h"

namespace waymark {

/// Memory for many pieces that go together: they are cut from large buffers one after the other, and given back with the arena at once.
/// For one thread at a time.
class LargeArena final : public std::pmr::memory_resource {
private:
    static constexpr std::size_t kBufferSize = std::size_t{16} << 20;

    void *do_allocate(std::size_t size, std::size_t alignment) override
    {
        void *place = m_free;
        if (m_free == nullptr || std::align(alignment, size, place, m_freeSize) == nullptr) {
            m_freeSize = std::max(size, kBufferSize);
            place = m_buffers.emplace_back(m_freeSize).data(); // aligned to a page
        }
        m_free = static_cast<std::byte *>(place) + size;
        m_freeSize -= size;
        return place;
    }
    void do_deallocate(void *, std::size_t, std::size_t) override {}
    bool do_is_equal(const std::pmr::memory_resource &other) const noexcept override { return this == &other; }

    std::vector<LargeBuffer<std::byte>> m_buffers;
    std::byte *m_free = nullptr; ///< in the last buffer
    std::size_t m_freeSize = 0;
};

} // namespace waymark
