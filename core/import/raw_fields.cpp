#include "core/import/raw_fields.h"

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "core/import/source/string_source.h"
#include "core/import/text/json_reader.h"
#include "core/import/text/text_reader.h"

namespace waymark {

namespace {

std::vector<std::string> firstRecord(RecordReader &reader)
{
    RecordBatch batch;
    const auto more = reader.next(batch);
    std::vector<std::string> fields;
    if (!more || !*more || batch.records.empty())
        return fields;
    const TextRecord &record = batch.records.front();
    for (std::uint32_t i = 0; i < record.fieldCount; ++i)
        fields.emplace_back(batch.fields[record.firstField + i]);
    return fields;
}

std::vector<std::string> jsonFields(const std::string &raw, const std::vector<std::string> &columns)
{
    auto reader = JsonReader::open(std::make_unique<StringSource>(raw));
    if (!reader || (*reader)->columns().empty())
        return {};
    const std::vector<std::string> values = firstRecord(**reader);
    std::vector<std::string> fields(columns.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto column = std::find(columns.begin(), columns.end(), (*reader)->columns()[i]);
        if (column != columns.end())
            fields[static_cast<std::size_t>(column - columns.begin())] = values[i];
    }
    return fields;
}

} // namespace

std::vector<std::string> rawFields(const std::string &raw, const std::vector<std::string> &columns)
{
    if (JsonReader::isJson(raw)) {
        if (auto fields = jsonFields(raw, columns); !fields.empty())
            return fields;
        return {raw};
    }
    std::vector<std::string> best{raw};
    const auto distance = [&](const std::vector<std::string> &fields) {
        return std::labs(static_cast<long>(fields.size()) - static_cast<long>(columns.size()));
    };
    for (const char separator : {',', ';', '\t', '|'}) {
        auto reader = TextReader::open(std::make_unique<StringSource>(raw), separator);
        std::vector<std::string> fields = reader ? firstRecord(*reader) : std::vector<std::string>();
        if (!fields.empty() && distance(fields) < distance(best))
            best = std::move(fields);
    }
    return best;
}

} // namespace waymark
