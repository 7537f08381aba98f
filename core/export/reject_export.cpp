#include "core/export/reject_export.h"

#include <algorithm>
#include <filesystem>
#include <vector>

#include <fmt/format.h>

#include "core/export/output_file.h"
#include "core/export/tables/csv_writer.h"
#include "core/import/raw_fields.h"

namespace waymark {

namespace {

std::vector<std::string> columnLines(const std::string &text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

std::string csvOf(const ImportRecord &import, const std::vector<RejectedRow> &rows)
{
    std::vector<std::string> columns = columnLines(import.columns);
    // An import of an older version did not keep its header.
    if (columns.empty())
        columns.emplace_back("row");
    std::string text;
    std::vector<std::string> header = columns;
    for (const char *name : {"waymark_rejected_line", "waymark_rejected_column", "waymark_rejected_reason"})
        header.emplace_back(name);
    appendCsvRow(text, header);
    for (const RejectedRow &row : rows) {
        std::vector<std::string> cells = rawFields(row.raw, columns);
        cells.resize(std::max(cells.size(), columns.size()));
        // A row with more fields than the header keeps them in its last column.
        for (std::size_t i = columns.size(); i < cells.size(); ++i)
            cells[columns.size() - 1] += " " + cells[i];
        cells.resize(columns.size());
        cells.push_back(std::to_string(row.line));
        cells.push_back(row.column > 0 ? std::to_string(row.column) : std::string());
        cells.push_back(row.reason + (row.rawCut ? " (the row is longer than what is kept of it)" : ""));
        appendCsvRow(text, cells);
    }
    return text;
}

Expected<ImportRecord> importOf(const Store &store, std::int64_t number)
{
    const auto imports = store.imports();
    if (!imports)
        return failureOf(imports);
    for (const ImportRecord &import : *imports) {
        if (import.id == number)
            return import;
    }
    return failure(ErrorCode::InvalidArgument, fmt::format("import {}", number));
}

std::string fileNameOf(const ImportRecord &import)
{
    const auto dot = import.file.find('.');
    return fmt::format("rejected-{}-{}.csv", import.id, import.file.substr(0, dot));
}

} // namespace

Expected<std::string> rejectedCsv(const Store &store, std::int64_t import, std::stop_token stop)
{
    const auto record = importOf(store, import);
    if (!record)
        return failureOf(record);
    const auto rows = store.rejectedRowsOf(import);
    if (!rows)
        return failureOf(rows);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return csvOf(*record, *rows);
}

Expected<TableExport> exportRejected(const Store &store, const std::string &folder, std::stop_token stop)
{
    const auto imports = store.imports();
    if (!imports)
        return failureOf(imports);
    std::error_code made;
    std::filesystem::create_directories(folder, made);
    if (made)
        return failure(ErrorCode::FileUnwritable, made.message(), folder);
    TableExport result;
    for (const ImportRecord &import : *imports) {
        if (import.rejected == 0)
            continue;
        const auto text = rejectedCsv(store, import.id, stop);
        if (!text)
            return failureOf(text);
        const std::string name = fileNameOf(import);
        auto file = OutputFile::create((std::filesystem::path(folder) / name).string());
        if (!file)
            return failureOf(file);
        file->write(*text);
        if (const auto committed = file->commit(); !committed)
            return failureOf(committed);
        result.files.push_back({name, import.rejected});
    }
    return result;
}

} // namespace waymark
