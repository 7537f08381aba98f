#include "core/import/inspection.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/import/table_fields.h"
#include "core/import/table_shape.h"
#include "core/import/values.h"

namespace waymark {

namespace {

constexpr std::size_t kRowsShown = 200;
constexpr std::size_t kExamples = 3;
constexpr std::size_t kLongestCell = 2000;

std::string shownText(std::string_view text)
{
    std::string shown(text.substr(0, kLongestCell));
    if (!isUtf8(shown))
        std::replace_if(
            shown.begin(), shown.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }, '?');
    return shown;
}

void describeColumns(FileInspection &found, const OpenText &text)
{
    const char point = text.format == TextFormat::Delimited ? decimalPointOf(text.first, text.layout.separator) : '.';
    const auto types = columnTypes(text.first, text.header.size(), point, kRowsForTypes);
    for (std::size_t i = 0; i < text.header.size(); ++i)
        found.columns.push_back({text.header[i], types[i], 0, {}});
    for (const TextRecord &record : text.first.records) {
        if (record.fieldCount != text.header.size() || record.malformed != nullptr)
            continue;
        for (std::size_t i = 0; i < text.header.size(); ++i) {
            const std::string_view value = trimmed(text.first.fields[record.firstField + i]);
            InspectedColumn &column = found.columns[i];
            column.filled += !value.empty();
            const bool isNew = !value.empty() && column.examples.size() < kExamples &&
                               std::find(column.examples.begin(), column.examples.end(), value) == column.examples.end();
            if (isNew)
                column.examples.push_back(shownText(value.substr(0, 80)));
        }
    }
}

void keepRows(FileInspection &found, const OpenText &text)
{
    const auto isShort = [&](const TextRecord &record) { return record.fieldCount == 1 && text.header.size() > 1; };
    std::size_t rows = text.first.records.size();
    if (text.isShort && text.format == TextFormat::Delimited) {
        while (rows > 0 && isShort(text.first.records[rows - 1]))
            --rows;
        found.footerLines = static_cast<std::int64_t>(text.first.records.size() - rows);
    }
    found.wholeFile = text.isShort && rows <= kRowsShown;
    for (std::size_t i = 0; i < std::min(rows, kRowsShown); ++i) {
        const TextRecord &record = text.first.records[i];
        std::vector<std::string> cells;
        for (std::uint32_t k = 0; k < record.fieldCount; ++k)
            cells.push_back(shownText(text.first.fields[record.firstField + k]));
        found.rows.push_back(std::move(cells));
        found.rowLines.push_back(record.line);
    }
}

std::vector<ColumnType> typesOf(const FileInspection &found)
{
    std::vector<ColumnType> types;
    for (const InspectedColumn &column : found.columns)
        types.push_back(column.type);
    return types;
}

/// The mapping to start from: a recipe of this shape, the preset asked for, a preset recognised, or the names of the columns.
Expected<void> proposeMapping(FileInspection &found, const InspectionOptions &options, const OpenText &text)
{
    found.presets = recognisePresets(options.table, found.header);
    const auto take = [&found](const PresetMatch &match) {
        found.mapping = match.mapping;
        found.asksTimeZone = match.asksTimeZone;
    };
    const auto recipe = recogniseMapping(options.recipes, found.header);
    if (!options.preset.empty()) {
        const auto match = presetMapping(options.preset, options.table, found.header);
        if (!match)
            return failureOf(match);
        take(*match);
    } else if (recipe != nullptr && (!options.table || recipe->table == *options.table)) {
        found.mapping = *recipe;
        found.recipe = recipe->name;
    } else if (!found.presets.empty()) {
        take(found.presets.front());
    } else {
        found.table = options.table ? options.table : tableOfHeader(found.header, typesOf(found));
        if (!found.table)
            return {};
        auto guessed = guessMapping(*found.table, found.header, typesOf(found));
        found.mapping = guessed ? std::move(*guessed) : recognisedColumns(*found.table, found.header, typesOf(found));
        if (!guessed)
            found.mappingProblem = guessed.error();
        if (text.format == TextFormat::Delimited)
            found.mapping.decimalPoint = decimalPointOf(text.first, text.layout.separator);
        return {};
    }
    found.table = found.mapping.table;
    return {};
}

Expected<void> decideDates(FileInspection &found, const InspectionOptions &options, std::stop_token stop)
{
    const std::vector<std::string> columns = dateColumns(found.mapping);
    if (columns.empty() || !found.mapping.datePattern.empty() || found.mapping.dateOrder)
        return {};
    const auto order = findDateOrder(found.path, options.member, options.encoding, options.separator, columns, stop);
    if (!order)
        return failureOf(order);
    found.dateVotes = order->votes;
    if (!order->votes.contradict())
        found.dateOrder = order->order;
    if (!found.dateOrder)
        found.readings = order->readings;
    return {};
}

Expected<std::string> hashOf(const std::string &path)
{
    auto input = Input::open(path);
    return input ? input->contentHash() : failureOf(input);
}

Expected<FileInspection> inspect(const std::string &path, const InspectionOptions &options, std::stop_token stop)
{
    FileInspection found;
    found.path = path;
    auto input = Input::open(path, options.member);
    if (!input)
        return failureOf(input);
    found.bytes = input->size();
    found.container = input->container();
    found.members = input->members();
    auto part = input->next();
    if (!part)
        return failureOf(part);
    const auto text = openText(std::move(*part), options.encoding, options.separator);
    if (!text)
        return failureOf(text);
    found.format = text->format;
    found.encoding = text->encoding.name;
    found.encodingConfidence = text->encoding.confidence;
    found.separator = text->layout.separator;
    found.separatorStated = text->layout.separatorStated;
    found.preambleLines = text->layout.preambleLines;
    found.headerLine = text->layout.headerLine;
    found.header = text->header;
    describeColumns(found, *text);
    keepRows(found, *text);
    if (const auto proposed = proposeMapping(found, options, *text); !proposed)
        return failureOf(proposed);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    if (const auto decided = decideDates(found, options, stop); !decided)
        return failureOf(decided);
    auto hash = hashOf(path);
    if (!hash)
        return failureOf(hash);
    found.contentHash = std::move(*hash);
    return found;
}

/// What a field's value is stored as.
std::optional<std::string> readingOf(const std::string &text, const MappedColumn *mapped, const ImportMapping &mapping, DateReader &dates)
{
    const bool isDate =
        mapped != nullptr && (mapped->role == ColumnRole::Event || (mapped->role == ColumnRole::Field && isDateField(mapped->field)));
    if (isDate) {
        const auto day = dates.read(text);
        return day ? std::optional(isoDate(*day)) : std::nullopt;
    }
    const bool isCount =
        mapped != nullptr &&
        (mapped->role == ColumnRole::Feature ||
         (mapped->role == ColumnRole::Field && (mapped->field == InputField::Count || mapped->field == InputField::Seats)));
    if (isCount) {
        const auto count = parseCount(text, mapping.decimalPoint);
        return count ? std::optional(fmt::format("{}", *count)) : std::nullopt;
    }
    if (mapped != nullptr && mapped->role == ColumnRole::Field && mapped->field == InputField::Mrr) {
        const auto cents = parseCents(text, mapping.decimalPoint);
        return cents ? std::optional(fmt::format("{}.{:02}", *cents / 100, *cents % 100)) : std::nullopt;
    }
    return text;
}

} // namespace

Expected<FileInspection> inspectFile(const std::string &path, const InspectionOptions &options, std::stop_token stop)
{
    auto found = inspect(path, options, stop);
    if (!found && found.error().file.empty() && found.error().code != ErrorCode::Cancelled) {
        Error error = found.error();
        error.file = path.substr(path.find_last_of('/') + 1);
        return tl::make_unexpected(std::move(error));
    }
    return found;
}

Expected<std::vector<ValueReading>> readColumn(const FileInspection &inspection, const ImportMapping &mapping, std::size_t column)
{
    const auto order = mapping.dateOrder ? mapping.dateOrder : inspection.dateOrder;
    auto dates = DateReader::forZone(mapping.timeZone.empty() ? "UTC" : mapping.timeZone, order, mapping.datePattern);
    if (!dates)
        return failureOf(dates);
    if (column >= inspection.header.size())
        return failure(ErrorCode::InvalidArgument, fmt::format("column {}", column));
    const MappedColumn *mapped = nullptr;
    for (const MappedColumn &one : mapping.columns) {
        if (columnNamed(inspection.header, one.column) == column)
            mapped = &one;
    }
    std::vector<ValueReading> readings;
    for (const auto &row : inspection.rows) {
        const std::string text(column < row.size() ? trimmed(row[column]) : std::string_view());
        const auto reading = text.empty() ? std::optional(std::string()) : readingOf(text, mapped, mapping, *dates);
        readings.push_back(reading ? ValueReading{*reading, true} : ValueReading{text, false});
    }
    return readings;
}

} // namespace waymark
