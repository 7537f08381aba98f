#pragma once

#include <cstddef>
#include <cstdint>

#include "core/import/source/string_source.h"

namespace waymark {

/// Small, so that records cross blocks and no run has megabytes to clear.
inline constexpr std::size_t kFuzzBlock = 64;

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
