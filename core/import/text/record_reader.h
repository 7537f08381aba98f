#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace waymark {

/// Bytes that a reader asks its source for at a time.
inline constexpr std::size_t kReadBlock = std::size_t{1} << 20;

/// One record of a text. Its fields are batch.fields[firstField .. firstField + fieldCount).
struct TextRecord {
    std::int64_t line = 0; ///< of its first character, from 1
    std::uint32_t firstField = 0;
    std::uint32_t fieldCount = 0;
    std::string_view raw;
    const char *malformed = nullptr; ///< why its fields cannot be trusted, in English; nullptr when they can
};

/// Some records with the text they lie in. Fields are unquoted.
struct RecordBatch {
    std::vector<char> text;
    std::vector<std::uint32_t> specials; ///< scratch
    std::deque<std::string> unescaped;   ///< fields that are not written in the text as they read
    std::vector<std::string_view> fields;
    std::vector<TextRecord> records;
    std::int64_t position = 0; ///< bytes of the file read when it was filled
};

/// Where records come from: delimited text or JSON.
class RecordReader {
public:
    virtual ~RecordReader() = default;
    /// Fills the batch with the next records; false when there are no more.
    virtual Expected<bool> next(RecordBatch &batch) = 0;
};

} // namespace waymark
