#include "core/export/documents/document.h"

#include "core/export/tables/csv_writer.h"
#include "core/export/tables/flat_rows.h"
#include "core/export/tables/table_text.h"

namespace waymark {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kWriteAt = 1u << 16;

Columns columnsOf(const ResultDocument &document)
{
    Columns columns;
    for (std::size_t i = 0; i < document.rowCount; ++i) {
        for (const FlatRow &row : flatRows(document.row(i)))
            columns.add(row);
    }
    return columns;
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

} // namespace

void writeDocument(const ResultDocument &document, OutputFormat format, const TextSink &sink)
{
    switch (format) {
    case OutputFormat::Json:
        return writeJson(document, sink);
    case OutputFormat::Csv:
        return writeCsv(document, sink);
    case OutputFormat::Table:
        return sink(tableText(document));
    }
}

std::string documentText(const ResultDocument &document, OutputFormat format)
{
    std::string text;
    writeDocument(document, format, [&text](std::string_view part) { text += part; });
    return text;
}

} // namespace waymark
