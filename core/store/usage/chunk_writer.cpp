#include "core/store/usage/chunk_writer.h"

#include <algorithm>
#include <utility>

namespace waymark {

ChunkWriter::ChunkWriter(sqlite3 *database, const std::string &path)
    : m_insert(database, path, "INSERT INTO usage_chunk (import, rows, first_day, last_day, data) VALUES (?, ?, ?, ?, ?)")
{}

void ChunkWriter::write(UsageColumns &rows, std::int64_t import)
{
    finish();
    std::swap(m_rows, rows);
    m_import = import;
    if (m_rows.size() > 0)
        m_packer = std::jthread([this] { m_packed = encodeChunk(m_rows, 0, m_rows.size()); });
}

void ChunkWriter::finish()
{
    if (!m_packer.joinable())
        return;
    m_packer.join();
    const auto [firstDay, lastDay] = std::minmax_element(m_rows.day.begin(), m_rows.day.end());
    const std::string from = isoDate(*firstDay);
    const std::string to = isoDate(*lastDay);
    m_insert.bind(1, m_import).bind(2, static_cast<std::int64_t>(m_rows.size())).bind(3, from).bind(4, to).bindBlob(5, m_packed).run();
    m_rows.clear();
}

} // namespace waymark
