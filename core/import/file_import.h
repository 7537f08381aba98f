#pragma once

#include <chrono>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "core/import/importer.h"
#include "core/import/open_text.h"
#include "core/import/tables/table_import.h"

namespace waymark {

std::string baseName(const std::string &path);

/// Reports what was read of all files, not too often.
class ImportProgress {
public:
    ImportProgress(const ProgressCallback &callback, std::size_t files)
        : m_callback(callback)
        , m_files(files)
    {}
    void report(std::size_t file, double fractionOfFile, std::int64_t rows, std::int64_t bytes);
    void fileDone(std::int64_t rows, std::int64_t bytes);

private:
    using Clock = std::chrono::steady_clock;

    const ProgressCallback &m_callback;
    std::size_t m_files;
    std::int64_t m_rowsBefore = 0;
    std::int64_t m_bytesBefore = 0;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_last = Clock::now();
};

/// One file on its way through the transaction.
class FileImport {
public:
    FileImport(ImportContext &context, const std::vector<ImportMapping> &recipes, const InputFile &file, std::size_t number,
               ImportProgress &progress);

    Expected<FileReport> run(std::stop_token stop);

private:
    Expected<ImportMapping> mappingOf(const OpenText &text, const std::vector<ColumnType> &types);
    std::optional<DateOrder> saidDateOrder() const
    {
        return m_context.request.dateOrder ? m_context.request.dateOrder : m_mapping.dateOrder;
    }
    Expected<std::optional<DateOrder>> dateOrder(std::stop_token stop) const;
    Expected<DateReader> dateReader(std::stop_token stop) const;
    Expected<void> refuseWrongOrder(std::int64_t slips, std::stop_token stop) const;
    Expected<void> checkDates(std::stop_token stop);
    Expected<void> begin(const OpenText &text, std::stop_token stop);
    Expected<void> takeParts(Input &input, std::stop_token stop);
    Expected<void> takeText(OpenText &text, std::int64_t size, std::stop_token stop);
    Expected<void> refuseAgain(const std::string &hash);
    Expected<void> compareWithLast();
    Expected<void> finish(Input &input, std::stop_token stop);
    void addWarnings();

    ImportContext &m_context;
    const std::vector<ImportMapping> &m_recipes;
    const InputFile &m_file;
    std::size_t m_number;
    ImportProgress &m_progress;
    ImportMapping m_mapping;
    std::unique_ptr<TableImport> m_rows;
    ImportRecord m_record;
    FileReport m_report;
};

} // namespace waymark
