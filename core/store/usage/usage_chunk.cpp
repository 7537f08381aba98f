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
constexpr std::uint32_t kEscape = 255;
constexpr int kCompressionLevel = 1;

std::uint32_t zigzag(std::int64_t difference) { return static_cast<std::uint32_t>(difference >= 0 ? 2 * difference : -2 * difference - 1); }

std::int32_t unzigzag(std::uint32_t code) { return static_cast<std::int32_t>(code >> 1) ^ -static_cast<std::int32_t>(code & 1); }

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

/// One column while it is decoded.
struct Column {
    const std::uint8_t *codes = nullptr;
    const std::uint8_t *escapes = nullptr;
    std::size_t escapeCount = 0;
};

bool takeColumn(const ChunkPayload &payload, std::size_t &at, std::size_t rows, std::size_t escapeSize, Column &column)
{
    std::uint32_t escapes = 0;
    if (payload.size - at < sizeof escapes + rows)
        return false;
    std::memcpy(&escapes, payload.bytes.get() + at, sizeof escapes);
    column.codes = payload.bytes.get() + at + sizeof escapes;
    column.escapes = column.codes + rows;
    column.escapeCount = escapes;
    at += sizeof escapes + rows;
    if ((payload.size - at) / escapeSize < escapes)
        return false;
    at += escapes * escapeSize;
    return true;
}

/// Appends valueOf(code or escape) of each row to a column; false when the escapes do not suffice.
template <class Escape, class Value, class ValueOf>
bool readColumn(const Column &column, std::size_t rows, std::vector<Value> &into, const ValueOf &valueOf)
{
    const std::size_t first = into.size();
    into.resize(first + rows);
    Value *out = into.data() + first;
    std::size_t escape = 0;
    for (std::size_t i = 0; i < rows; ++i) {
        if (column.codes[i] != kEscape) [[likely]] {
            out[i] = valueOf(static_cast<Escape>(column.codes[i]));
            continue;
        }
        if (escape == column.escapeCount)
            return false;
        Escape value;
        std::memcpy(&value, column.escapes + sizeof(Escape) * escape++, sizeof value);
        out[i] = valueOf(value);
    }
    return true;
}

bool decodeColumns(const ChunkPayload &payload, UsageColumns &into)
{
    const std::size_t rows = payload.rows;
    Column day;
    Column account;
    Column feature;
    Column count;
    std::size_t at = 0;
    if (!takeColumn(payload, at, rows, 4, day) || !takeColumn(payload, at, rows, 4, account) ||
        !takeColumn(payload, at, rows, 4, feature) || !takeColumn(payload, at, rows, 8, count) || at != payload.size)
        return false;
    std::int32_t lastDay = 0;
    std::uint32_t lastAccount = 0;
    return readColumn<std::uint32_t>(day, rows, into.day, [&](std::uint32_t code) { return CalendarDay{lastDay += unzigzag(code)}; }) &&
           readColumn<std::uint32_t>(account, rows, into.account,
                                     [&](std::uint32_t code) { return lastAccount += static_cast<std::uint32_t>(unzigzag(code)); }) &&
           readColumn<std::uint32_t>(feature, rows, into.feature, [](std::uint32_t code) { return code; }) &&
           readColumn<double>(count, rows, into.count, [](double value) { return value; });
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

Expected<ChunkPayload> unpackChunk(std::span<const std::uint8_t> data)
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
    ChunkPayload payload{rows, payloadSize, std::make_unique_for_overwrite<std::uint8_t[]>(payloadSize)};
    const std::size_t result =
        ZSTD_decompress(payload.bytes.get(), payload.size, data.data() + kHeaderSize, data.size() - kHeaderSize - kChecksumSize);
    if (ZSTD_isError(result) || result != payload.size)
        return failure(ErrorCode::StoreDamaged, "a usage chunk does not decompress");
    return payload;
}

Expected<void> decodePayload(const ChunkPayload &payload, UsageColumns &into)
{
    if (!decodeColumns(payload, into))
        return failure(ErrorCode::StoreDamaged, "a usage chunk's columns do not fit");
    return {};
}

Expected<void> decodeChunk(std::span<const std::uint8_t> data, UsageColumns &into)
{
    const auto payload = unpackChunk(data);
    return payload ? decodePayload(*payload, into) : failureOf(payload);
}

} // namespace waymark
