#include "core/import/text/json_reader.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

#include <fmt/format.h>
#include <simdjson.h>

namespace waymark {

namespace {

constexpr std::size_t kLongestObject = std::size_t{16} << 20;
constexpr std::size_t kObjectsForColumns = 1000;
constexpr std::size_t kMostColumns = 10'000;
constexpr int kDeepest = 6;
constexpr const char *kNoJson = "is no JSON object";

void appendValue(simdjson::dom::element value, std::string &text, bool inList)
{
    switch (value.type()) {
    case simdjson::dom::element_type::STRING:
        text += std::string_view(value.get_string().value_unsafe());
        return;
    case simdjson::dom::element_type::INT64:
        text += fmt::format("{}", value.get_int64().value_unsafe());
        return;
    case simdjson::dom::element_type::UINT64:
        text += fmt::format("{}", value.get_uint64().value_unsafe());
        return;
    case simdjson::dom::element_type::DOUBLE:
        text += fmt::format("{}", value.get_double().value_unsafe());
        return;
    case simdjson::dom::element_type::BOOL:
        text += value.get_bool().value_unsafe() ? "true" : "false";
        return;
    case simdjson::dom::element_type::NULL_VALUE:
        return;
    case simdjson::dom::element_type::ARRAY:
        if (!inList) {
            bool first = true;
            const simdjson::dom::array list = value.get_array().value_unsafe();
            for (const simdjson::dom::element item : list) {
                if (!first)
                    text += ", ";
                first = false;
                appendValue(item, text, true);
            }
            return;
        }
        [[fallthrough]];
    case simdjson::dom::element_type::OBJECT:
        text += simdjson::minify(value);
        return;
    }
}

} // namespace

struct JsonReader::Parts {
    /// The keys of one level of the objects, with the columns they lead to.
    struct KeyNode {
        static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
        std::unordered_map<std::string, std::size_t> columnOf; ///< plain values
        std::unordered_map<std::string, std::unique_ptr<KeyNode>> objectOf;
    };

    /// Where a record lies in a text.
    struct Extent {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::int64_t line = 0;
    };

    std::unique_ptr<ByteSource> source;
    std::size_t blockBytes = 0;
    std::vector<char> carried;
    std::int64_t line = 1;
    bool ended = false;
    bool isShort = false;
    bool lines = true; ///< an object a line; else by matching braces
    bool array = false;
    std::vector<std::string> columns;
    KeyNode root;
    simdjson::dom::parser parser;
    std::vector<Extent> extents;

    /// The complete records of a text; returns the bytes they take.
    std::size_t split(std::string_view text);
    std::size_t splitLines(std::string_view text);
    std::size_t splitObjects(std::string_view text);
    void learn(simdjson::dom::object object, KeyNode &node, const std::string &path, int depth);
    void place(simdjson::dom::object object, const KeyNode &node, std::string &arena,
               std::vector<std::pair<std::size_t, std::size_t>> &cells);
    void take(RecordBatch &batch, std::size_t size);
    Expected<void> fill(std::vector<char> &text, std::size_t &size);
};

std::size_t JsonReader::Parts::splitLines(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t found = text.find('\n', at);
        if (found == std::string_view::npos && !ended)
            return at;
        const std::size_t end = std::min(found, text.size());
        const std::string_view content = text.substr(at, end - at);
        if (content.find_first_not_of(" \t\r") != std::string_view::npos)
            extents.push_back({at, end, line});
        line += found != std::string_view::npos;
        at = std::min(end + 1, text.size());
    }
    return at;
}

std::size_t JsonReader::Parts::splitObjects(std::string_view text)
{
    std::size_t complete = 0;
    std::int64_t number = line;
    std::int64_t firstLine = line;
    std::size_t begin = 0;
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        number += character == '\n';
        if (quoted) {
            i += character == '\\';
            quoted = character != '"';
            continue;
        }
        quoted = character == '"' && depth > 0;
        if (character == '{' && depth++ == 0) {
            begin = i;
            firstLine = number;
        } else if (character == '}' && depth > 0 && --depth == 0) {
            extents.push_back({begin, i + 1, firstLine});
            complete = i + 1;
            line = number;
        } else if (depth == 0) {
            complete = i + 1;
            line = number;
        }
    }
    if (ended && depth > 0) {
        extents.push_back({begin, text.size(), firstLine});
        return text.size();
    }
    return complete;
}

std::size_t JsonReader::Parts::split(std::string_view text)
{
    extents.clear();
    return lines ? splitLines(text) : splitObjects(text);
}

void JsonReader::Parts::learn(simdjson::dom::object object, KeyNode &node, const std::string &path, int depth)
{
    for (const auto [key, value] : object) {
        const std::string name(key);
        if (value.is_object() && depth < kDeepest) {
            auto &inner = node.objectOf[name];
            if (inner == nullptr)
                inner = std::make_unique<KeyNode>();
            learn(value.get_object().value_unsafe(), *inner, path + name + ".", depth + 1);
        } else if (columns.size() < kMostColumns && !value.is_null() && !node.columnOf.contains(name)) {
            node.columnOf[name] = columns.size();
            columns.push_back(path + name);
        }
    }
}

void JsonReader::Parts::place(simdjson::dom::object object, const KeyNode &node, std::string &arena,
                              std::vector<std::pair<std::size_t, std::size_t>> &cells)
{
    std::string name;
    for (const auto [key, value] : object) {
        name.assign(key);
        if (value.is_object()) {
            const auto inner = node.objectOf.find(name);
            if (inner != node.objectOf.end())
                place(value.get_object().value_unsafe(), *inner->second, arena, cells);
            continue;
        }
        const auto column = node.columnOf.find(name);
        if (column == node.columnOf.end())
            continue;
        const std::size_t before = arena.size();
        appendValue(value, arena, false);
        cells[column->second] = {before, arena.size() - before};
    }
}

/// Turns the extents of batch.text into records.
void JsonReader::Parts::take(RecordBatch &batch, std::size_t size)
{
    std::string &arena = batch.unescaped.emplace_back();
    arena.reserve(size);
    std::vector<std::pair<std::size_t, std::size_t>> cells; // places in the arena, all records behind each other
    std::vector<std::pair<std::size_t, std::size_t>> row;
    for (const Extent &extent : extents) {
        TextRecord record;
        record.line = extent.line;
        record.raw = {batch.text.data() + extent.begin, extent.end - extent.begin};
        simdjson::dom::object object;
        // The text has room behind it for the parser to look past its end.
        const auto error = parser.parse(record.raw.data(), record.raw.size(), false).get(object);
        row.assign(columns.size(), {0, 0});
        if (error)
            record.malformed = kNoJson;
        else
            place(object, root, arena, row);
        record.firstField = static_cast<std::uint32_t>(cells.size());
        record.fieldCount = static_cast<std::uint32_t>(row.size());
        cells.insert(cells.end(), row.begin(), row.end());
        batch.records.push_back(record);
    }
    batch.fields.reserve(cells.size());
    for (const auto &[from, length] : cells)
        batch.fields.emplace_back(arena.data() + from, length);
}

/// Appends a block, with room for the parser behind it; `size` is the text's without that room.
Expected<void> JsonReader::Parts::fill(std::vector<char> &text, std::size_t &size)
{
    text.swap(carried);
    carried.clear();
    size = text.size();
    if (!ended) {
        text.resize(size + blockBytes);
        const auto got = source->read(std::span(text).subspan(size));
        if (!got)
            return failureOf(got);
        ended = *got < blockBytes;
        size += *got;
    }
    text.resize(size + simdjson::SIMDJSON_PADDING);
    return {};
}

JsonReader::JsonReader(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

JsonReader::~JsonReader() = default;

const std::vector<std::string> &JsonReader::columns() const { return m_parts->columns; }
bool JsonReader::isArray() const { return m_parts->array; }
bool JsonReader::isShort() const { return m_parts->isShort; }

bool JsonReader::isJson(std::string_view start)
{
    const auto first = start.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || (start[first] != '{' && start[first] != '['))
        return false;
    const auto second = start.find_first_not_of(" \t\r\n", first + 1);
    if (second == std::string_view::npos)
        return false;
    return start[first] == '[' ? start[second] == '{' || start[second] == ']' : start[second] == '"' || start[second] == '}';
}

Expected<std::unique_ptr<JsonReader>> JsonReader::open(std::unique_ptr<ByteSource> source, std::size_t blockBytes)
{
    auto parts = std::make_unique<Parts>();
    parts->source = std::move(source);
    parts->blockBytes = blockBytes;
    std::size_t size = 0;
    std::vector<char> text;
    if (const auto filled = parts->fill(text, size); !filled)
        return failureOf(filled);
    const std::string_view start(text.data(), size);
    parts->isShort = parts->ended;
    const auto first = start.find_first_not_of(" \t\r\n");
    parts->array = first != std::string_view::npos && start[first] == '[';
    const std::size_t lineEnd = std::min(start.find('\n', std::min(first, size)), size);
    simdjson::dom::object object;
    parts->lines = !parts->array && first != std::string_view::npos &&
                   (parts->parser.parse(start.data() + first, lineEnd - first, true).get(object) == simdjson::SUCCESS ||
                    start.substr(first, lineEnd - first).find_first_not_of(" \t\r{") != std::string_view::npos);
    parts->split(start);
    for (std::size_t i = 0; i < std::min(parts->extents.size(), kObjectsForColumns); ++i) {
        const JsonReader::Parts::Extent &extent = parts->extents[i];
        if (parts->parser.parse(start.data() + extent.begin, extent.end - extent.begin, false).get(object) == simdjson::SUCCESS)
            parts->learn(object, parts->root, {}, 0);
    }
    parts->line = 1;
    text.resize(size);
    parts->carried = std::move(text);
    return std::unique_ptr<JsonReader>(new JsonReader(std::move(parts)));
}

Expected<bool> JsonReader::next(RecordBatch &batch)
{
    while (true) {
        batch.fields.clear();
        batch.records.clear();
        batch.unescaped.clear();
        batch.text.clear();
        const bool wasEnded = m_parts->ended;
        std::size_t size = 0;
        if (const auto filled = m_parts->fill(batch.text, size); !filled)
            return failureOf(filled);
        const std::size_t complete = m_parts->split({batch.text.data(), size});
        batch.position = m_parts->source->position();
        m_parts->carried.assign(batch.text.begin() + static_cast<std::ptrdiff_t>(complete),
                                batch.text.begin() + static_cast<std::ptrdiff_t>(size));
        if (m_parts->carried.size() > kLongestObject)
            return failure(ErrorCode::UnsupportedFormat, fmt::format("an object of more than {} MiB", kLongestObject >> 20), {},
                           m_parts->line);
        if (!m_parts->extents.empty()) {
            m_parts->take(batch, size);
            return true;
        }
        if (m_parts->ended && (wasEnded || m_parts->carried.empty()))
            return false;
    }
}

} // namespace waymark
