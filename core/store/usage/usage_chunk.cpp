#include "core/store/usage/usage_chunk.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <xxhash.h>
#include <zstd.h>

namespace waymark {

namespace {

constexpr char kMagic[4] = {'W', 'U', 'C', '1'};
constexpr std::size_t kHeaderSize = 12;
constexpr std::size_t kChecksumSize = 8;
constexpr std::uint32_t kEscape = kChunkEscape;
constexpr int kCompressionLevel = 1;

std::uint32_t zigzag(std::int64_t difference) { return static_cast<std::uint32_t>(difference >= 0 ? 2 * difference : -2 * difference - 1); }

template <class Value>
void appendBytes(std::vector<std::uint8_t> &out, const Value &value)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(&value);
    out.insert(out.end(), bytes, bytes + sizeof value);
}

/// Writes one column: code(i) is the small code of row i or kEscape and above, escape(i) what then stands in the escapes.
template <class Escape, class Code, class EscapeOf>
void appendColumn(std::vector<std::uint8_t> &out, std::size_t rows, const Code &code, const EscapeOf &escape)
{
    const std::size_t countPlace = out.size();
    appendBytes(out, std::uint32_t{0});
    const std::size_t codePlace = out.size();
    out.resize(codePlace + rows);
    std::vector<Escape> escapes;
    for (std::size_t i = 0; i < rows; ++i) {
        const std::uint32_t value = code(i);
        out[codePlace + i] = static_cast<std::uint8_t>(std::min(value, kEscape));
        if (value >= kEscape)
            escapes.push_back(escape(i));
    }
    const auto number = static_cast<std::uint32_t>(escapes.size());
    std::memcpy(out.data() + countPlace, &number, sizeof number);
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(escapes.data());
    out.insert(out.end(), bytes, bytes + escapes.size() * sizeof(Escape));
}

std::uint32_t countCode(double count)
{
    return count >= 0.0 && count < kEscape && count == std::floor(count) && !std::signbit(count) ? static_cast<std::uint32_t>(count)
                                                                                                 : kEscape;
}

} // namespace

void UsageColumns::clear()
{
    account.clear();
    day.clear();
    feature.clear();
    count.clear();
}

void UsageColumns::reserve(std::size_t rows)
{
    account.reserve(rows);
    day.reserve(rows);
    feature.reserve(rows);
    count.reserve(rows);
}

std::vector<std::uint8_t> encodeChunk(const UsageColumns &rows, std::size_t first, std::size_t count)
{
    const auto dayCode = [&](std::size_t i) {
        return zigzag(std::int64_t{rows.day[first + i].value} - (i == 0 ? 0 : rows.day[first + i - 1].value));
    };
    const auto accountCode = [&](std::size_t i) {
        return zigzag(std::int64_t{rows.account[first + i]} - (i == 0 ? 0 : std::int64_t{rows.account[first + i - 1]}));
    };
    const auto featureCode = [&](std::size_t i) { return rows.feature[first + i]; };
    std::vector<std::uint8_t> payload;
    payload.reserve(count * 4 + 64);
    appendColumn<std::uint32_t>(payload, count, dayCode, dayCode);
    appendColumn<std::uint32_t>(payload, count, accountCode, accountCode);
    appendColumn<std::uint32_t>(payload, count, featureCode, featureCode);
    appendColumn<double>(
        payload, count, [&](std::size_t i) { return countCode(rows.count[first + i]); },
        [&](std::size_t i) { return rows.count[first + i]; });

    std::vector<std::uint8_t> data(kHeaderSize + ZSTD_compressBound(payload.size()));
    const auto rowCount = static_cast<std::uint32_t>(count);
    const auto payloadSize = static_cast<std::uint32_t>(payload.size());
    std::memcpy(data.data(), kMagic, sizeof kMagic);
    std::memcpy(data.data() + 4, &rowCount, sizeof rowCount);
    std::memcpy(data.data() + 8, &payloadSize, sizeof payloadSize);
    const std::size_t size =
        ZSTD_compress(data.data() + kHeaderSize, data.size() - kHeaderSize, payload.data(), payload.size(), kCompressionLevel);
    data.resize(kHeaderSize + size);
    appendBytes(data, static_cast<std::uint64_t>(XXH3_64bits(data.data(), data.size())));
    return data;
}

std::size_t rowsOfChunk(std::span<const std::uint8_t> data)
{
    std::uint32_t rows = 0;
    if (data.size() >= kHeaderSize)
        std::memcpy(&rows, data.data() + 4, sizeof rows);
    return std::min<std::size_t>(rows, kChunkRows);
}

Expected<ChunkPayload> unpackChunk(std::span<const std::uint8_t> data, std::pmr::memory_resource &memory)
{
    std::uint32_t rows = 0;
    std::uint32_t payloadSize = 0;
    std::uint64_t checksum = 0;
    if (data.size() < kHeaderSize + kChecksumSize || std::memcmp(data.data(), kMagic, sizeof kMagic) != 0)
        return failure(ErrorCode::StoreDamaged, "a usage chunk has no header");
    std::memcpy(&rows, data.data() + 4, sizeof rows);
    std::memcpy(&payloadSize, data.data() + 8, sizeof payloadSize);
    std::memcpy(&checksum, data.data() + data.size() - kChecksumSize, sizeof checksum);
    if (rows > kChunkRows || payloadSize > kChunkRows * 32 || XXH3_64bits(data.data(), data.size() - kChecksumSize) != checksum)
        return failure(ErrorCode::StoreDamaged, "a usage chunk fails its checksum");
    auto *const into = static_cast<std::uint8_t *>(memory.allocate(payloadSize, 1));
    const std::size_t result = ZSTD_decompress(into, payloadSize, data.data() + kHeaderSize, data.size() - kHeaderSize - kChecksumSize);
    if (ZSTD_isError(result) || result != payloadSize)
        return failure(ErrorCode::StoreDamaged, "a usage chunk does not decompress");
    return ChunkPayload{rows, {into, payloadSize}};
}

bool ChunkRows::takeColumn(const ChunkPayload &payload, std::size_t &at, std::size_t escapeSize, Column &column)
{
    const std::size_t rows = payload.rows;
    std::uint32_t escapes = 0;
    if (payload.bytes.size() - at < sizeof escapes + rows)
        return false;
    std::memcpy(&escapes, payload.bytes.data() + at, sizeof escapes);
    column.codes = payload.bytes.data() + at + sizeof escapes;
    column.escapes = column.codes + rows;
    column.escapeCount = escapes;
    at += sizeof escapes + rows;
    if ((payload.bytes.size() - at) / escapeSize < escapes)
        return false;
    at += escapes * escapeSize;
    return static_cast<std::size_t>(std::count(column.codes, column.codes + rows, kChunkEscape)) == escapes;
}

Expected<ChunkRows> ChunkRows::of(const ChunkPayload &payload)
{
    ChunkRows rows;
    rows.m_rows = payload.rows;
    std::size_t at = 0;
    if (!takeColumn(payload, at, 4, rows.m_day) || !takeColumn(payload, at, 4, rows.m_account) ||
        !takeColumn(payload, at, 4, rows.m_feature) || !takeColumn(payload, at, 8, rows.m_count) || at != payload.bytes.size())
        return failure(ErrorCode::StoreDamaged, "a usage chunk's columns do not fit");
    return rows;
}

Expected<void> decodeChunk(std::span<const std::uint8_t> data, UsageColumns &into)
{
    std::pmr::monotonic_buffer_resource memory;
    const auto payload = unpackChunk(data, memory);
    if (!payload)
        return failureOf(payload);
    const auto rows = ChunkRows::of(*payload);
    if (!rows)
        return failureOf(rows);
    std::size_t row = into.size();
    const std::size_t all = row + rows->size();
    into.day.resize(all);
    into.account.resize(all);
    into.feature.resize(all);
    into.count.resize(all);
    rows->each([&](CalendarDay day, std::uint32_t account, std::uint32_t feature, auto count) {
        into.day[row] = day;
        into.account[row] = account;
        into.feature[row] = feature;
        into.count[row++] = static_cast<double>(count);
    });
    return {};
}

} // namespace waymark
