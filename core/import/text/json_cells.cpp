#include "core/import/text/json_cells.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>

#include "core/import/source/string_source.h"
#include "core/import/text/json_reader.h"
#include "core/import/values.h"

namespace waymark {

namespace {

/// As many as the JSON reader learns its columns from.
constexpr std::size_t kCellsAtOnce = 1000;
constexpr const char *kFieldCountDiffers = "another number of fields than the header has";

bool holdsObjects(const RecordBatch &batch, std::size_t fields, std::size_t column)
{
    bool any = false;
    for (const TextRecord &record : batch.records) {
        if (record.fieldCount != fields || record.malformed != nullptr)
            continue;
        const std::string_view cell = trimmed(batch.fields[record.firstField + column]);
        if (!cell.empty() && !cell.starts_with('{'))
            return false;
        any = any || (!cell.empty() && JsonReader::isJson(cell));
    }
    return any;
}

/// Columns of these names hold what a product knows of an event; elsewhere an object may be what somebody wrote.
std::optional<std::size_t> objectColumn(const std::vector<std::string> &header, const RecordBatch &batch)
{
    constexpr std::array kNames{"properties", "eventproperties", "userproperties", "groupproperties", "groups"};
    for (std::size_t column = 0; column < header.size(); ++column) {
        const std::string name = normalisedName(header[column]);
        if (std::find(kNames.begin(), kNames.end(), name) != kNames.end() && holdsObjects(batch, header.size(), column))
            return column;
    }
    return std::nullopt;
}

/// Some cells as JSON lines; what is no object becomes an empty one, so that there is a line for each.
std::string asLines(const std::vector<std::string_view> &cells)
{
    std::string text;
    for (const std::string_view cell : cells) {
        const std::size_t at = text.size();
        text += cell.starts_with('{') ? cell : std::string_view("{}");
        // In JSON a line end can only stand between values.
        std::replace_if(
            text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
        text += '\n';
    }
    return text;
}

/// Takes the objects of one column apart, some cells at a time.
class CellOpener {
public:
    CellOpener(std::size_t fields, std::size_t column)
        : m_fields(fields)
        , m_column(column)
    {}

    bool isWhole(const TextRecord &record) const { return record.fieldCount == m_fields && record.malformed == nullptr; }
    std::size_t keyCount() const { return m_keys.size(); }

    void learn(const RecordBatch &batch, std::vector<std::string> &header)
    {
        std::set<std::string> taken;
        for (const std::string &name : header)
            taken.insert(normalisedName(name));
        const std::string prefix = header[m_column] + ".";
        forChunks(batch, [&](std::span<const TextRecord *const>, JsonReader &reader) {
            for (const std::string &key : reader.columns()) {
                if (m_keys.contains(key) || !taken.insert(normalisedName(prefix + key)).second)
                    continue;
                m_keys.emplace(key, m_keys.size());
                header.push_back(prefix + key);
            }
        });
    }

    /// Every whole record gets the values of the keys behind its own fields.
    void open(RecordBatch &batch) const
    {
        std::unordered_map<const TextRecord *, std::size_t> rowOf;
        std::vector<std::string_view> values;
        forChunks(batch, [&](std::span<const TextRecord *const> records, JsonReader &reader) {
            RecordBatch opened;
            const auto more = reader.next(opened);
            if (!more || !*more || opened.records.size() != records.size())
                return;
            for (std::size_t i = 0; i < records.size(); ++i) {
                rowOf.emplace(records[i], values.size());
                values.resize(values.size() + m_keys.size());
                copyValues(reader.columns(), opened, opened.records[i], batch, std::span(values).last(m_keys.size()));
            }
        });
        std::vector<std::string_view> fields;
        for (TextRecord &record : batch.records) {
            const auto own = batch.fields.begin() + record.firstField;
            const auto first = static_cast<std::uint32_t>(fields.size());
            fields.insert(fields.end(), own, own + record.fieldCount);
            if (isWhole(record)) {
                const auto row = rowOf.find(&record);
                for (std::size_t key = 0; key < m_keys.size(); ++key)
                    fields.push_back(row == rowOf.end() ? std::string_view() : values[row->second + key]);
                record.fieldCount += static_cast<std::uint32_t>(m_keys.size());
            } else if (record.fieldCount > 1 && record.malformed == nullptr) {
                // By its number of fields it might pass for a whole one now.
                record.malformed = kFieldCountDiffers;
            }
            record.firstField = first;
        }
        batch.fields = std::move(fields);
    }

private:
    template <class Use>
    void forChunks(const RecordBatch &batch, Use use) const
    {
        std::vector<const TextRecord *> records;
        std::vector<std::string_view> cells;
        const auto flush = [&] {
            std::string text = asLines(cells);
            const std::size_t size = text.size();
            if (auto reader = JsonReader::open(std::make_unique<StringSource>(std::move(text)), size + 1); reader && !cells.empty())
                use(std::span<const TextRecord *const>(records), **reader);
            records.clear();
            cells.clear();
        };
        for (const TextRecord &record : batch.records) {
            if (!isWhole(record))
                continue;
            records.push_back(&record);
            cells.push_back(trimmed(batch.fields[record.firstField + m_column]));
            if (cells.size() == kCellsAtOnce)
                flush();
        }
        flush();
    }

    void copyValues(const std::vector<std::string> &columns, const RecordBatch &opened, const TextRecord &record, RecordBatch &batch,
                    std::span<std::string_view> into) const
    {
        std::string &arena = batch.unescaped.emplace_back();
        std::vector<std::pair<std::size_t, std::pair<std::size_t, std::size_t>>> places;
        for (std::size_t i = 0; i < record.fieldCount; ++i) {
            const std::string_view value = opened.fields[record.firstField + i];
            const auto key = value.empty() ? m_keys.end() : m_keys.find(columns[i]);
            if (key == m_keys.end())
                continue;
            places.push_back({key->second, {arena.size(), value.size()}});
            arena += value;
        }
        for (const auto &[key, place] : places)
            into[key] = std::string_view(arena).substr(place.first, place.second);
    }

    std::size_t m_fields, m_column;
    std::unordered_map<std::string, std::size_t> m_keys; ///< with their places
};

class JsonCellReader final : public RecordReader {
public:
    JsonCellReader(std::unique_ptr<RecordReader> reader, CellOpener opener)
        : m_reader(std::move(reader))
        , m_opener(std::move(opener))
    {}
    Expected<bool> next(RecordBatch &batch) override
    {
        auto more = m_reader->next(batch);
        if (more && *more)
            m_opener.open(batch);
        return more;
    }

private:
    std::unique_ptr<RecordReader> m_reader;
    CellOpener m_opener;
};

} // namespace

std::size_t openJsonCells(std::unique_ptr<RecordReader> &reader, std::vector<std::string> &header, RecordBatch &first)
{
    const std::size_t written = header.size();
    const auto column = objectColumn(header, first);
    if (!column)
        return written;
    CellOpener opener(written, *column);
    opener.learn(first, header);
    if (opener.keyCount() == 0)
        return written;
    opener.open(first);
    reader = std::make_unique<JsonCellReader>(std::move(reader), std::move(opener));
    return written;
}

} // namespace waymark
