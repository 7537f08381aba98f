#include "core/export/tables/table_export.h"

#include <filesystem>
#include <utility>

#include "core/export/output_file.h"
#include "core/export/tables/csv_writer.h"
#include "core/store/stored_rows.h"

namespace waymark {

namespace {

constexpr std::size_t kFlushAt = 1u << 18;

constexpr std::pair<StoredTable, const char *> kExportedTables[] = {{StoredTable::Accounts, "accounts.csv"},
                                                                    {StoredTable::Subscriptions, "subscriptions.csv"},
                                                                    {StoredTable::Features, "features.csv"},
                                                                    {StoredTable::Users, "users.csv"},
                                                                    {StoredTable::Usage, "usage.csv"}};

/// Writes one table; the number of its rows.
Expected<std::int64_t> writeTableFile(const Store &store, StoredTable table, OutputFile &file, const std::stop_token &stop,
                                      const ProgressCallback &progress)
{
    const auto columns = storedColumns(store, table);
    if (!columns)
        return failureOf(columns);
    std::string text;
    std::int64_t rows = 0;
    appendCsvRow(text, *columns);
    const auto written = forEachStoredRow(
        store, table,
        [&](std::span<const std::string_view> cells) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (i > 0)
                    text += ',';
                appendCsvField(text, cells[i]);
            }
            text += "\r\n";
            ++rows;
            if (text.size() > kFlushAt) {
                file.write(text);
                text.clear();
            }
        },
        stop, progress);
    file.write(text);
    if (!written)
        return failureOf(written);
    return rows;
}

} // namespace

Expected<TableExport> exportTables(const Store &store, const std::string &folder, std::stop_token stop, const ProgressCallback &progress)
{
    std::error_code made;
    std::filesystem::create_directories(folder, made);
    if (made)
        return failure(ErrorCode::FileUnwritable, made.message(), folder);
    TableExport result;
    std::vector<OutputFile> files;
    for (const auto &[table, name] : kExportedTables) {
        auto file = OutputFile::create((std::filesystem::path(folder) / name).string());
        if (!file)
            return failureOf(file);
        const auto rows = writeTableFile(store, table, *file, stop, progress);
        if (!rows)
            return failureOf(rows);
        // Without users there is nothing to say about them: a file with a header alone could not be imported again.
        if (table == StoredTable::Users && *rows == 0)
            continue;
        files.push_back(std::move(*file));
        result.files.push_back({name, *rows});
    }
    for (OutputFile &file : files) {
        if (const auto committed = file.commit(); !committed)
            return failureOf(committed);
    }
    return result;
}

} // namespace waymark
