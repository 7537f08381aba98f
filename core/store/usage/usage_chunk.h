#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"

namespace waymark {

/// Rows of one chunk at most.
inline constexpr std::size_t kChunkRows = 65536;

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
    std::size_t size = 0;
    std::unique_ptr<std::uint8_t[]> bytes; ///< [size]
};
/// Error: StoreDamaged (header, checksum, sizes).
Expected<ChunkPayload> unpackChunk(std::span<const std::uint8_t> data);
/// Appends its rows. Error: StoreDamaged.
Expected<void> decodePayload(const ChunkPayload &payload, UsageColumns &into);

/// Both in one: appends the rows of a chunk.
Expected<void> decodeChunk(std::span<const std::uint8_t> data, UsageColumns &into);

} // namespace waymark
