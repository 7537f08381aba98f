#include "core/import/placement_file.h"

#include <algorithm>
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "core/import/open_text.h"
#include "core/import/source/input.h"
#include "core/import/table_shape.h"
#include "core/import/values.h"

namespace waymark {

namespace {

/// The columns of a placement file by their place in the header; none where the file has no such column.
struct Columns {
    std::optional<std::size_t> feature, category, level, minCount, hypothesis;
    std::size_t count = 0;
};

/// The place of a column that the tables of an import do not know.
Expected<std::optional<std::size_t>> placeOf(const std::vector<std::string> &header, const char *name)
{
    std::optional<std::size_t> place;
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (normalisedName(header[i]) != normalisedName(name))
            continue;
        if (place)
            return failure(ErrorCode::AmbiguousColumn, fmt::format("\"{}\" stands twice", name));
        place = i;
    }
    return place;
}

Expected<Columns> columnsOf(const std::vector<std::string> &header)
{
    const auto mapping = guessMapping(InputTable::Features, header);
    if (!mapping)
        return failureOf(mapping);
    const auto shape = shapeOf(*mapping, header);
    if (!shape)
        return failureOf(shape);
    Columns columns{shape->column(InputField::FeatureKey),
                    shape->column(InputField::Category),
                    shape->column(InputField::Level),
                    {},
                    {},
                    header.size()};
    if (!columns.category || !columns.level)
        return failure(ErrorCode::MissingColumn, inputFieldName(columns.category ? InputField::Level : InputField::Category));
    const auto minCount = placeOf(header, "min_count");
    const auto hypothesis = placeOf(header, "hypothesis");
    if (!minCount || !hypothesis)
        return failureOf(minCount ? hypothesis : minCount);
    columns.minCount = *minCount;
    columns.hypothesis = *hypothesis;
    return columns;
}

/// Turns records into the lines of a placement file.
class PlacementReader {
public:
    explicit PlacementReader(Columns columns)
        : m_columns(columns)
    {}

    void take(const RecordBatch &batch, const TextRecord &record)
    {
        if (record.malformed != nullptr)
            reject(record, record.malformed);
        else if (record.fieldCount != m_columns.count)
            reject(record, fmt::format("{} fields where the header has {}", record.fieldCount, m_columns.count));
        else if (!isUtf8(record.raw))
            reject(record, "the row is not valid UTF-8");
        else
            takeFields(batch, record);
    }
    PlacementFile &&result() && { return std::move(m_file); }

private:
    void takeFields(const RecordBatch &batch, const TextRecord &record)
    {
        const auto text = [&](std::optional<std::size_t> column) {
            return column ? std::string(trimmed(batch.fields[record.firstField + *column])) : std::string();
        };
        MappedFeature mapped{text(m_columns.feature), text(m_columns.category), FeatureLevel::None, {}, {}};
        const std::string level = normalisedName(text(m_columns.level));
        const std::string count = text(m_columns.minCount);
        const auto number = parseCount(count);
        if (mapped.feature.empty())
            return reject(record, "feature is empty");
        if (mapped.feature == "*")
            return reject(record, "feature \"*\" is no feature's name");
        if (mapped.category.empty())
            return reject(record, "category is empty");
        if (level != "basic" && level != "mature")
            return reject(record, fmt::format("level \"{}\" is not \"basic\" or \"mature\"", text(m_columns.level)));
        if (!count.empty() && (!number || *number <= 0.0))
            return reject(record, fmt::format("min_count \"{}\" is not a number above 0", count));
        if (!m_seen.insert(mapped.feature).second)
            return reject(record, fmt::format("feature \"{}\" stands in an earlier line already", mapped.feature));
        mapped.level = level == "basic" ? FeatureLevel::Basic : FeatureLevel::Mature;
        if (!count.empty())
            mapped.minCount = number;
        if (std::string hypothesis = text(m_columns.hypothesis); !hypothesis.empty())
            mapped.hypothesis = std::move(hypothesis);
        m_file.mapping.push_back(std::move(mapped));
    }
    void reject(const TextRecord &record, std::string reason) { m_file.rejected.push_back({record.line, std::move(reason)}); }

    Columns m_columns;
    PlacementFile m_file;
    std::set<std::string> m_seen;
};

Expected<PlacementFile> readPlacements(OpenText &text)
{
    const auto columns = columnsOf(text.header);
    if (!columns)
        return failureOf(columns);
    PlacementReader mapping(*columns);
    RecordBatch &batch = text.first;
    for (bool more = true; more;) {
        for (const TextRecord &record : batch.records)
            mapping.take(batch, record);
        const auto next = text.reader->next(batch);
        if (!next)
            return failureOf(next);
        more = *next;
    }
    PlacementFile file = std::move(mapping).result();
    if (file.mapping.empty())
        return failure(ErrorCode::NothingImported, file.rejected.empty()
                                                       ? std::string("there is no line below the header")
                                                       : fmt::format("line {}: {}", file.rejected[0].line, file.rejected[0].reason));
    return file;
}

Expected<PlacementFile> readFirstPart(const std::string &path)
{
    auto input = Input::open(path);
    if (!input)
        return failureOf(input);
    auto part = input->next();
    if (!part)
        return failureOf(part);
    if (*part == nullptr)
        return failure(ErrorCode::NoHeader);
    auto text = openText(std::move(*part), {}, {});
    if (!text)
        return failureOf(text);
    return readPlacements(*text);
}

} // namespace

Expected<PlacementFile> readPlacementFile(const std::string &path)
{
    auto file = readFirstPart(path);
    if (!file && file.error().file.empty()) {
        Error error = file.error();
        error.file = path;
        return tl::make_unexpected(std::move(error));
    }
    return file;
}

} // namespace waymark
