#include "core/import/mapping_file.h"

#include <algorithm>
#include <set>
#include <string_view>

#include <fmt/format.h>

#include "core/import/byte_source.h"
#include "core/import/table_shape.h"
#include "core/import/text_reader.h"
#include "core/import/values.h"

namespace waymark {

namespace {

/// The columns of a mapping by their place in the header; none where the file has no such column.
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
    const auto shape = shapeOf(InputTable::Features, header);
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

/// Turns records into the lines of a mapping.
class MappingReader {
public:
    explicit MappingReader(Columns columns)
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
    MappingFile &&result() && { return std::move(m_file); }

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
    MappingFile m_file;
    std::set<std::string> m_seen;
};

Expected<MappingFile> readMapping(TextReader &reader)
{
    RecordBatch batch;
    std::optional<MappingReader> mapping;
    for (;;) {
        const auto more = reader.next(batch);
        if (!more)
            return failureOf(more);
        if (!*more)
            break;
        for (const TextRecord &record : batch.records) {
            if (mapping) {
                mapping->take(batch, record);
                continue;
            }
            std::vector<std::string> header;
            for (std::uint32_t i = 0; i < record.fieldCount; ++i)
                header.emplace_back(trimmed(batch.fields[record.firstField + i]));
            const auto columns = columnsOf(header);
            if (!columns)
                return failureOf(columns);
            mapping.emplace(*columns);
        }
    }
    if (!mapping)
        return failure(ErrorCode::NoHeader);
    MappingFile file = std::move(*mapping).result();
    if (file.mapping.empty())
        return failure(ErrorCode::NothingImported, file.rejected.empty()
                                                       ? std::string("there is no line below the header")
                                                       : fmt::format("line {}: {}", file.rejected[0].line, file.rejected[0].reason));
    return file;
}

} // namespace

Expected<MappingFile> readMappingFile(const std::string &path)
{
    auto source = openFile(path);
    if (!source)
        return failureOf(source);
    auto reader = TextReader::open(std::move(*source));
    auto file = reader ? readMapping(*reader) : failureOf(reader);
    if (!file && file.error().file.empty()) {
        Error error = file.error();
        error.file = path;
        return tl::make_unexpected(std::move(error));
    }
    return file;
}

} // namespace waymark
