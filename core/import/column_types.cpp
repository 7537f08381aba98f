#include "core/import/column_types.h"

#include <algorithm>
#include <cctype>

#include "core/import/values.h"

namespace waymark {

namespace {

constexpr std::size_t kRecordsForPoint = 500;

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// 10, 13 or 16 digits between the years 2000 and 2100.
bool isEpoch(std::string_view text)
{
    if (!isDigits(text) || (text.size() != 10 && text.size() != 13 && text.size() != 16))
        return false;
    const std::string_view seconds = text.substr(0, 10);
    return seconds >= "0946684800" && seconds < "4102444800";
}

ColumnType commonType(ColumnType one, ColumnType other)
{
    if (one == ColumnType::Empty || one == other)
        return other;
    if (other == ColumnType::Empty)
        return one;
    const auto isDay = [](ColumnType type) { return type == ColumnType::Date || type == ColumnType::DateTime; };
    if (isDay(one) && isDay(other))
        return ColumnType::DateTime;
    const auto isNumber = [](ColumnType type) { return type == ColumnType::Number || type == ColumnType::Epoch; };
    return isNumber(one) && isNumber(other) ? ColumnType::Number : ColumnType::Text;
}

} // namespace

const char *columnTypeName(ColumnType type)
{
    constexpr const char *names[] = {"empty", "text", "number", "date", "date_time", "epoch"};
    return names[static_cast<std::size_t>(type)];
}

ColumnType typeOfValue(std::string_view text, char decimalPoint)
{
    if (isEpoch(text))
        return ColumnType::Epoch;
    if (parseCount(text, decimalPoint))
        return ColumnType::Number;
    if (const auto written = parseWrittenDate(text))
        return written->length == text.size() ? ColumnType::Date : ColumnType::DateTime;
    if (parseIsoDate(text))
        return ColumnType::Date;
    if (text.size() >= 16 && parseIsoDate(text.substr(0, 10)) && (text[10] == 'T' || text[10] == ' ' || text[10] == 't'))
        return ColumnType::DateTime;
    return ColumnType::Text;
}

std::vector<ColumnType> columnTypes(const RecordBatch &batch, std::size_t columns, char decimalPoint, std::size_t most)
{
    std::vector<ColumnType> types(columns, ColumnType::Empty);
    std::size_t seen = 0;
    for (const TextRecord &record : batch.records) {
        if (record.fieldCount != columns || record.malformed != nullptr)
            continue;
        if (++seen > most)
            break;
        for (std::size_t i = 0; i < columns; ++i) {
            const std::string_view text = trimmed(batch.fields[record.firstField + i]);
            if (!text.empty())
                types[i] = commonType(types[i], typeOfValue(text, decimalPoint));
        }
    }
    return types;
}

char decimalPointOf(const RecordBatch &batch, char separator)
{
    if (separator == ',')
        return '.';
    std::size_t points = 0;
    std::size_t commas = 0;
    for (std::size_t i = 0; i < std::min(batch.records.size(), kRecordsForPoint); ++i) {
        const TextRecord &record = batch.records[i];
        for (std::uint32_t k = 0; k < record.fieldCount; ++k) {
            const std::string_view text = trimmed(batch.fields[record.firstField + k]);
            const auto mark = text.find_first_of(".,");
            if (mark == std::string_view::npos || !isDigits(text.substr(0, mark)) || !isDigits(text.substr(mark + 1)))
                continue;
            (text[mark] == ',' ? commas : points) += 1;
        }
    }
    return commas > 0 && points == 0 ? ',' : '.';
}

} // namespace waymark
