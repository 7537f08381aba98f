#include "core/export/document.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/export/csv_writer.h"

namespace waymark {

namespace {

/// Longer series are for scripts: a table says only how long they are.
constexpr std::size_t kLongestListForPeople = 40;

using Json = nlohmann::ordered_json;
using FlatRow = std::vector<std::pair<std::string, Json>>; ///< name joined by dots, scalar or array of scalars

constexpr std::size_t kWriteAt = 1u << 16;

std::string jsonText(const Json &value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string joined(const std::string &prefix, const std::string &name) { return prefix.empty() ? name : prefix + "." + name; }

bool isArrayOfObjects(const Json &value) { return value.is_array() && !value.empty() && value.front().is_object(); }

/// All members but arrays of objects, which `nested` takes.
void flatten(const Json &object, const std::string &prefix, FlatRow &row, std::vector<std::pair<std::string, const Json *>> &nested)
{
    for (const auto &[name, value] : object.items()) {
        if (value.is_object())
            flatten(value, joined(prefix, name), row, nested);
        else if (isArrayOfObjects(value))
            nested.emplace_back(joined(prefix, name), &value);
        else
            row.emplace_back(joined(prefix, name), value);
    }
}

/// The rows that one element of the main array makes.
std::vector<FlatRow> flatRows(const Json &object)
{
    FlatRow row;
    std::vector<std::pair<std::string, const Json *>> nested;
    flatten(object, {}, row, nested);
    std::vector<FlatRow> rows{row};
    for (const auto &[name, elements] : nested) {
        std::vector<FlatRow> more;
        for (const FlatRow &before : rows) {
            for (const Json &element : *elements) {
                more.push_back(before);
                std::vector<std::pair<std::string, const Json *>> deeper;
                flatten(element, name, more.back(), deeper);
            }
        }
        rows = std::move(more);
    }
    return rows;
}

/// The columns of all rows, in the order in which they first appear.
class Columns {
public:
    void add(const FlatRow &row)
    {
        for (const auto &[name, value] : row) {
            if (m_place.emplace(name, m_names.size()).second)
                m_names.push_back(name);
        }
    }
    const std::vector<std::string> &names() const { return m_names; }

    template <class Text>
    std::vector<std::string> cells(const FlatRow &row, const std::string &missing, const Text &text) const
    {
        std::vector<std::string> result(m_names.size(), missing);
        for (const auto &[name, value] : row)
            result[m_place.at(name)] = text(value);
        return result;
    }

private:
    std::vector<std::string> m_names;
    std::map<std::string, std::size_t> m_place;
};

/// Elements of an array one after the other.
template <class Text>
std::string listText(const Json &array, const Text &text)
{
    std::string result;
    for (const Json &element : array)
        result += (result.empty() ? "" : "; ") + text(element);
    return result;
}

std::string csvText(const Json &value)
{
    if (value.is_null() || (value.is_number_float() && !(value.get<double>() - value.get<double>() == 0.0)))
        return {};
    if (value.is_string())
        return value.get<std::string>();
    return value.is_array() ? listText(value, csvText) : jsonText(value);
}

std::string tableText(const Json &value)
{
    if (value.is_number_float() && value.get<double>() - value.get<double>() == 0.0)
        return fmt::format("{:.4g}", value.get<double>());
    const std::string text = value.is_array() ? listText(value, tableText) : csvText(value);
    return text.empty() ? "-" : text;
}

Columns columnsOf(const ResultDocument &document)
{
    Columns columns;
    for (std::size_t i = 0; i < document.rowCount; ++i) {
        for (const FlatRow &row : flatRows(document.row(i)))
            columns.add(row);
    }
    return columns;
}

/// Code points of UTF-8, close enough to columns on a screen.
std::size_t width(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

void writeJson(const ResultDocument &document, const TextSink &sink)
{
    std::string text = "{";
    auto member = [&text, first = true](const std::string &name) mutable {
        text += first ? "\n  " : ",\n  ";
        text += jsonText(Json(name)) + ": ";
        first = false;
    };
    for (const auto &[name, value] : document.before.items()) {
        member(name);
        text += jsonText(value);
    }
    if (!document.rowsName.empty()) {
        member(document.rowsName);
        text += "[";
        for (std::size_t i = 0; i < document.rowCount; ++i) {
            text += (i == 0 ? "\n    " : ",\n    ") + jsonText(document.row(i));
            if (text.size() > kWriteAt) {
                sink(text);
                text.clear();
            }
        }
        text += document.rowCount == 0 ? "]" : "\n  ]";
    }
    for (const auto &[name, value] : document.after.items()) {
        member(name);
        text += jsonText(value);
    }
    sink(text + "\n}\n");
}

void writeCsv(const ResultDocument &document, const TextSink &sink)
{
    const Columns columns = columnsOf(document);
    std::string text;
    appendCsvRow(text, columns.names());
    for (std::size_t i = 0; i < document.rowCount; ++i) {
        for (const FlatRow &row : flatRows(document.row(i)))
            appendCsvRow(text, columns.cells(row, {}, csvText));
        if (text.size() > kWriteAt) {
            sink(text);
            text.clear();
        }
    }
    sink(text);
}

/// "name: value" of every member, one a line.
std::string memberLines(const Json &object)
{
    FlatRow row;
    std::vector<std::pair<std::string, const Json *>> nested;
    flatten(object, {}, row, nested);
    std::string text;
    for (const auto &[name, value] : row) {
        const bool isSeries = value.is_array() && value.size() > kLongestListForPeople;
        text += fmt::format("{}: {}\n", name, isSeries ? fmt::format("({} values)", value.size()) : tableText(value));
    }
    for (const auto &[name, elements] : nested) {
        for (const Json &element : *elements)
            text += fmt::format("{}: {}\n", name, jsonText(element));
    }
    return text;
}

void writeTable(const ResultDocument &document, const TextSink &sink)
{
    const Columns columns = columnsOf(document);
    std::vector<std::vector<std::string>> rows{columns.names()};
    std::vector<std::uint8_t> isNumber(columns.names().size(), 1);
    for (std::size_t i = 0; i < document.rowCount; ++i) {
        for (const FlatRow &row : flatRows(document.row(i))) {
            rows.push_back(columns.cells(row, "-", tableText));
            const auto textual = columns.cells(row, {}, [](const Json &value) { return std::string(value.is_string() ? "t" : ""); });
            for (std::size_t c = 0; c < textual.size(); ++c)
                isNumber[c] = isNumber[c] && textual[c].empty();
        }
    }
    std::vector<std::size_t> widths(columns.names().size(), 0);
    for (const auto &row : rows) {
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], width(row[c]));
    }
    std::string text = memberLines(document.before);
    if (document.rowCount > 0) {
        text += text.empty() ? "" : "\n";
        for (const auto &row : rows) {
            std::string line;
            for (std::size_t c = 0; c < row.size(); ++c) {
                const std::string blanks(widths[c] - width(row[c]), ' ');
                line += (c == 0 ? "" : "  ") + (isNumber[c] ? blanks + row[c] : row[c] + blanks);
            }
            text += line.erase(line.find_last_not_of(' ') + 1) + "\n";
        }
    }
    const std::string after = memberLines(document.after);
    sink(text + (after.empty() ? "" : "\n") + after);
}

} // namespace

void writeDocument(const ResultDocument &document, OutputFormat format, const TextSink &sink)
{
    switch (format) {
    case OutputFormat::Json:
        return writeJson(document, sink);
    case OutputFormat::Csv:
        return writeCsv(document, sink);
    case OutputFormat::Table:
        return writeTable(document, sink);
    }
}

std::string documentText(const ResultDocument &document, OutputFormat format)
{
    std::string text;
    writeDocument(document, format, [&text](std::string_view part) { text += part; });
    return text;
}

} // namespace waymark
