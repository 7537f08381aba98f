#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/import/source/byte_source.h"

namespace waymark {

/// Small, so that records cross blocks and no run has megabytes to clear.
inline constexpr std::size_t kFuzzBlock = 64;

/// A text in memory, handed out as a file would be.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::string_view text)
        : m_text(text)
    {}
    Expected<std::size_t> read(std::span<char> into) override
    {
        const std::size_t count = m_text.copy(into.data(), into.size(), m_at);
        m_at += count;
        return count;
    }
    std::int64_t position() const override { return static_cast<std::int64_t>(m_at); }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

/// Reads all records and touches every byte that they claim to have.
template <class Reader>
void readAll(Reader &reader)
{
    RecordBatch batch;
    volatile std::size_t sum = 0;
    while (true) {
        const auto more = reader.next(batch);
        if (!more || !*more)
            return;
        for (const TextRecord &record : batch.records) {
            for (std::uint32_t i = 0; i < record.fieldCount; ++i) {
                for (const char character : batch.fields[record.firstField + i])
                    sum = sum + static_cast<unsigned char>(character);
            }
            sum = sum + record.raw.size();
        }
    }
}

} // namespace waymark
