#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/import/byte_source.h"

namespace waymark {

/// How a delimited text is written.
struct Dialect {
    char separator = ',';
};

/// One record of a delimited text. Its fields are batch.fields[firstField .. firstField + fieldCount).
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
    std::deque<std::string> unescaped;   ///< fields that held doubled quotes
    std::vector<std::string_view> fields;
    std::vector<TextRecord> records;
    std::int64_t position = 0; ///< bytes of the file read when it was filled
};

/*!
 * Reads delimited text by RFC 4180: quotes, doubled quotes, line ends within quotes, LF and CRLF (and CR alone where the text has
 * no LF), a UTF-8 byte-order mark. Blank lines are skipped.
 *
 *   Errors   those of the source; UnsupportedFormat for a record over 16 MiB, UTF-16 and compressed files
 */
class TextReader {
public:
    /// Looks at the start of the text to find the separator (comma, semicolon, tab, pipe) and the line end.
    static Expected<TextReader> open(std::unique_ptr<ByteSource> source);

    const Dialect &dialect() const { return m_dialect; }
    const ByteSource &source() const { return *m_source; }
    /// Fills the batch with the next records; false when there are no more.
    Expected<bool> next(RecordBatch &batch);

private:
    TextReader(std::unique_ptr<ByteSource> source, std::vector<char> start);

    Expected<bool> fill(RecordBatch &batch);
    std::size_t parse(RecordBatch &batch);

    std::unique_ptr<ByteSource> m_source;
    Dialect m_dialect;
    bool m_loneReturns = false;  ///< lines end with CR only
    std::vector<char> m_carried; ///< read, but not yet part of a record
    std::int64_t m_line = 1;
    bool m_ended = false;
};

} // namespace waymark
