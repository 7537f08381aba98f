#pragma once

#include <cstdint>
#include <string>
#include <thread>
#include <vector>

#include <sqlite3.h>

#include "core/base/error.h"
#include "core/store/sqlite.h"
#include "core/store/usage/usage_chunk.h"

namespace waymark {

/// Writes usage chunks, each packed on a thread of its own while the caller collects the next.
class ChunkWriter {
public:
    ChunkWriter(sqlite3 *database, const std::string &path);

    /// Takes at most kChunkRows rows and leaves `rows` empty.
    void write(UsageColumns &rows, std::int64_t import);
    /// Waits for the last chunk. What was written before is not in the store until then.
    void finish();
    /// The first failed write.
    Expected<void> state() const { return m_insert.finish(); }

private:
    Statement m_insert;
    UsageColumns m_rows; ///< being packed
    std::int64_t m_import = 0;
    std::vector<std::uint8_t> m_packed;
    std::jthread m_packer; ///< last: it must have ended before what it uses goes
};

} // namespace waymark
