#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/base/error.h"
#include "core/import/source/byte_source.h"
#include "core/import/text/record_reader.h"
#include "core/import/text/text_layout.h"

namespace waymark {

/*!
 * Reads delimited text by RFC 4180: quotes, doubled quotes, line ends within quotes, LF and CRLF (and CR alone where the text has
 * no LF). Blank lines are skipped, and what stands before the header.
 *
 *   Errors   those of the source; UnsupportedFormat for a record over 16 MiB
 */
class TextReader final : public RecordReader {
public:
    /// Looks at the start of the text (UTF-8, without a byte-order mark) to find its layout; `separator` 0: found out too.
    static Expected<TextReader> open(std::unique_ptr<ByteSource> source, char separator = 0, std::size_t blockBytes = kReadBlock);

    const TextLayout &layout() const { return m_layout; }
    /// Everything was read with the first batch: the text is shorter than a block.
    bool isShort() const { return m_short; }
    Expected<bool> next(RecordBatch &batch) override;

private:
    TextReader(std::unique_ptr<ByteSource> source, std::vector<char> start);

    Expected<bool> fill(RecordBatch &batch);
    std::size_t parse(RecordBatch &batch);

    std::unique_ptr<ByteSource> m_source;
    std::size_t m_blockBytes = kReadBlock;
    TextLayout m_layout;
    std::vector<char> m_carried; ///< read, but not yet part of a record
    std::int64_t m_line = 1;
    bool m_ended = false;
    bool m_short = false;
};

} // namespace waymark
