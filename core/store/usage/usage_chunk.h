#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory_resource>
#include <span>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"

namespace waymark {

/// Rows of one chunk at most.
inline constexpr std::size_t kChunkRows = 65536;
/// The code that says: the value stands among the escapes.
inline constexpr std::uint8_t kChunkEscape = 255;

/// Columns of usage rows in the order of their file. `account` and `feature` are the numbers of the store's tables.
struct UsageColumns {
    std::vector<std::uint32_t> account;
    std::vector<CalendarDay> day;
    std::vector<std::uint32_t> feature;
    std::vector<double> count;

    std::size_t size() const { return account.size(); }
    void clear();
    void reserve(std::size_t rows);
};

/*!
 * The layout of usage_chunk.data, version 1. All numbers little-endian.
 *
 *   bytes 0..3    "WUC1"
 *   4..7          rows (u32)
 *   8..11         size of the payload once decompressed (u32)
 *   12..          zstd frame of the payload
 *   last 8        XXH3-64 of all bytes before them
 *
 * The payload holds four columns, one after the other: day, account, feature, count. Each is
 *
 *   u32           number of escapes
 *   rows x u8     the row's code; 255 = the value is the next escape
 *   escapes       day, account, feature: u32 each; count: 8-byte IEEE double each
 *
 * Codes: day and account hold the zigzag difference (2d for d >= 0, else -2d - 1) from the row before (the first row: from 0);
 * feature holds the number; count holds the whole number. Days are days since 1970-01-01.
 */
std::vector<std::uint8_t> encodeChunk(const UsageColumns &rows, std::size_t first, std::size_t count);

/// Rows in a chunk by its header, which nothing has checked yet.
std::size_t rowsOfChunk(std::span<const std::uint8_t> data);

/// The payload of a chunk, decompressed.
struct ChunkPayload {
    std::size_t rows = 0;
    std::span<const std::uint8_t> bytes; ///< in the memory that it was unpacked into
};
/// Error: StoreDamaged (header, checksum, sizes).
Expected<ChunkPayload> unpackChunk(std::span<const std::uint8_t> data, std::pmr::memory_resource &memory);

/// The rows of an unpacked chunk, read where they lie: the payload must outlive it.
class ChunkRows {
public:
    /// Error: StoreDamaged (columns that do not fit, escapes too few or too many).
    static Expected<ChunkRows> of(const ChunkPayload &payload);

    std::size_t size() const { return m_rows; }

    /// visit(day, account, feature, count) for every row; count is a std::uint8_t, or a double where the column has an escape.
    template <class Visit>
    void each(const Visit &visit) const;

    /// visit(feature, rows) until all rows are told of; a feature may come again.
    template <class Visit>
    void eachFeature(const Visit &visit) const;

private:
    /// One column: a code a row, and what stands for the codes that are kChunkEscape.
    struct Column {
        const std::uint8_t *codes = nullptr;
        const std::uint8_t *escapes = nullptr;
        std::size_t escapeCount = 0;
    };

    static bool takeColumn(const ChunkPayload &payload, std::size_t &at, std::size_t escapeSize, Column &column);

    template <class Value>
    static Value escape(const Column &column, std::size_t at)
    {
        Value value;
        std::memcpy(&value, column.escapes + at * sizeof value, sizeof value);
        return value;
    }

    static std::uint32_t value(const Column &column, std::size_t row, std::size_t &escapes)
    {
        const std::uint8_t code = column.codes[row];
        return code != kChunkEscape ? code : escape<std::uint32_t>(column, escapes++);
    }

    /// Of a zigzag code; unsigned, so that no sum of differences is undefined.
    static std::uint32_t difference(std::uint32_t code) { return (code >> 1) ^ (0 - (code & 1)); }

    std::size_t m_rows = 0;
    Column m_day, m_account, m_feature, m_count;
};

template <class Visit>
void ChunkRows::each(const Visit &visit) const
{
    std::size_t days = 0;
    std::size_t accounts = 0;
    std::size_t features = 0;
    std::size_t counts = 0;
    std::uint32_t day = 0;
    std::uint32_t account = 0;
    for (std::size_t row = 0; row < m_rows; ++row) {
        day += difference(value(m_day, row, days));
        account += difference(value(m_account, row, accounts));
        const std::uint32_t feature = value(m_feature, row, features);
        const std::uint8_t count = m_count.codes[row];
        const CalendarDay calendarDay{static_cast<std::int32_t>(day)};
        if (count != kChunkEscape) [[likely]]
            visit(calendarDay, account, feature, count);
        else
            visit(calendarDay, account, feature, escape<double>(m_count, counts++));
    }
}

template <class Visit>
void ChunkRows::eachFeature(const Visit &visit) const
{
    // Four counts a code: rows of the same feature that follow each other do not wait for each other then.
    std::array<std::array<std::uint32_t, 4>, 256> rowsOfCode{};
    for (std::size_t row = 0; row < m_rows; ++row)
        ++rowsOfCode[m_feature.codes[row]][row % 4];
    for (std::uint32_t code = 0; code < kChunkEscape; ++code) {
        const auto &rows = rowsOfCode[code];
        visit(code, rows[0] + rows[1] + rows[2] + rows[3]);
    }
    for (std::size_t i = 0; i < m_feature.escapeCount; ++i)
        visit(escape<std::uint32_t>(m_feature, i), std::uint32_t{1});
}

/// Unpacks a chunk and appends its rows. Error: StoreDamaged.
Expected<void> decodeChunk(std::span<const std::uint8_t> data, UsageColumns &into);

} // namespace waymark
