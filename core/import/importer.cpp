#include "core/import/importer.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "core/import/record_pipe.h"
#include "core/import/table_import.h"

namespace waymark {

namespace {

using Clock = std::chrono::steady_clock;

/// Share of a file's work that is reading it; the rest is summing up months.
constexpr double kReadingShare = 0.7;
constexpr auto kBetweenReports = std::chrono::milliseconds(80);

std::string baseName(const std::string &path)
{
    const auto slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// A failure with the file it happened in, where it does not say so yet.
tl::unexpected<Error> failureIn(const std::string &file, Error error)
{
    if (error.file.empty() && error.code != ErrorCode::Cancelled)
        error.file = file;
    return tl::make_unexpected(std::move(error));
}

struct OpenTable {
    TextReader reader;
    std::vector<std::string> header;
    RecordBatch first; ///< the records behind the header that were read with it
};

/// Opens a file and takes its header off.
Expected<OpenTable> openTable(const std::string &path)
{
    auto source = openFile(path);
    if (!source)
        return failureOf(source);
    auto reader = TextReader::open(std::move(*source));
    if (!reader)
        return failureOf(reader);
    OpenTable table{std::move(*reader), {}, {}};
    const auto more = table.reader.next(table.first);
    if (!more)
        return failureOf(more);
    if (!*more)
        return failure(ErrorCode::NoHeader);
    const TextRecord &header = table.first.records.front();
    for (std::uint32_t i = 0; i < header.fieldCount; ++i) {
        const std::string_view name = trimmed(table.first.fields[header.firstField + i]);
        if (!isUtf8(name))
            return failure(ErrorCode::EncodingInvalid, fmt::format("column {} of the header", i + 1), {}, header.line, i + 1);
        table.header.emplace_back(name);
    }
    table.first.records.erase(table.first.records.begin());
    return table;
}

/// "3 Apr" and "4 Mar" of 03/04: both readings of a date, for people.
Error ambiguousDate(std::string_view text, const WrittenDate &written)
{
    const CivilDate dayFirst{written.year, written.second, written.first};
    const CivilDate monthFirst{written.year, written.first, written.second};
    return {ErrorCode::DateOrderAmbiguous,
            fmt::format("\"{}\" is {} with the day first (DMY), {} with the month first (MDY)", text, isoDate(calendarDay(dayFirst)),
                        isoDate(calendarDay(monthFirst))),
            {},
            0,
            0};
}

/// The order of day and month: the one asked for, else the one that a date of the first rows decides. None where no date of
/// them is written so. DateOrderAmbiguous where there are such dates and none of them decides.
Expected<std::optional<DateOrder>> dateOrderOf(const OpenTable &table, const TableShape &shape, std::optional<DateOrder> asked)
{
    if (asked)
        return asked;
    std::optional<Error> ambiguous;
    for (const InputField field : {InputField::SignupDate, InputField::ChurnDate, InputField::ObservedUntil, InputField::Date,
                                   InputField::Timestamp, InputField::EndDate}) {
        const auto column = shape.column(field);
        for (const TextRecord &record : table.first.records) {
            if (!column || record.fieldCount != shape.header.size())
                continue;
            const std::string_view text = trimmed(table.first.fields[record.firstField + *column]);
            const auto written = parseWrittenDate(text);
            if (!written)
                continue;
            if (written->first > 12 || written->second > 12)
                return written->first > 12 ? DateOrder::DayFirst : DateOrder::MonthFirst;
            if (!ambiguous) {
                ambiguous = ambiguousDate(text, *written);
                ambiguous->line = record.line;
                ambiguous->column = static_cast<std::int64_t>(*column) + 1;
            }
        }
    }
    if (ambiguous)
        return tl::make_unexpected(*ambiguous);
    return std::optional<DateOrder>();
}

/// Reports what was read of all files, not too often.
class ImportProgress {
public:
    ImportProgress(const ProgressCallback &callback, std::size_t files)
        : m_callback(callback)
        , m_files(files)
    {}

    void report(std::size_t file, double fractionOfFile, std::int64_t rows, std::int64_t bytes)
    {
        const auto now = Clock::now();
        if (!m_callback || now - m_last < kBetweenReports)
            return;
        m_last = now;
        const double seconds = std::chrono::duration<double>(now - m_start).count();
        m_callback({(static_cast<double>(file) + fractionOfFile) / static_cast<double>(m_files), m_rowsBefore + rows, m_bytesBefore + bytes,
                    seconds > 0 ? static_cast<double>(m_bytesBefore + bytes) / seconds : 0.0});
    }

    void fileDone(std::int64_t rows, std::int64_t bytes)
    {
        m_rowsBefore += rows;
        m_bytesBefore += bytes;
    }

private:
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
    FileImport(ImportContext &context, const InputFile &file, std::size_t number, ImportProgress &progress)
        : m_context(context)
        , m_file(file)
        , m_number(number)
        , m_progress(progress)
    {
        m_report.file = baseName(file.path);
        m_report.table = file.table;
        m_record.file = m_report.file;
        m_record.table = inputTableName(file.table);
        m_record.importedAt = context.request.now;
    }

    Expected<FileReport> run(std::stop_token stop)
    {
        const auto start = Clock::now();
        if (m_file.table == InputTable::Users)
            return failure(ErrorCode::UnsupportedFormat, "a users table (usage must name accounts)");
        auto table = openTable(m_file.path);
        if (!table)
            return failureOf(table);
        auto shape = shapeOf(m_file.table, table->header);
        if (!shape)
            return failureOf(shape);
        const auto order = dateOrderOf(*table, *shape, m_context.request.dateOrder);
        if (!order)
            return failureOf(order);
        const auto id = m_context.transaction.addImport(m_record, m_context.request.today);
        if (!id)
            return failureOf(id);
        m_record.id = *id;
        const auto rows = makeTableImport(m_context, std::move(*shape), *order, m_record, m_report);
        if (const auto taken = takeAll(*table, *rows, stop); !taken)
            return failureOf(taken);
        if (const auto finished = finish(table->reader.source(), *rows, stop); !finished)
            return failureOf(finished);
        m_report.seconds = std::chrono::duration<double>(Clock::now() - start).count();
        m_progress.fileDone(m_report.read, table->reader.source().size());
        return m_report;
    }

private:
    Expected<void> takeAll(OpenTable &table, TableImport &rows, std::stop_token stop)
    {
        if (const auto started = rows.start(); !started)
            return started;
        if (const auto taken = rows.take(table.first); !taken)
            return taken;
        RecordPipe pipe(table.reader);
        RecordBatch batch;
        while (true) {
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled);
            const auto more = pipe.next(batch);
            if (!more)
                return failureOf(more);
            if (!*more)
                return {};
            if (const auto taken = rows.take(batch); !taken)
                return taken;
            if (const auto written = m_context.transaction.state(); !written)
                return written;
            const double size = std::max(1.0, static_cast<double>(table.reader.source().size()));
            m_progress.report(m_number, kReadingShare * static_cast<double>(batch.position) / size, m_report.read, batch.position);
        }
    }

    Expected<void> finish(const ByteSource &source, TableImport &rows, std::stop_token stop)
    {
        m_record.hash = source.contentHash();
        const auto before = m_context.transaction.importedAs(m_record.hash);
        if (!before)
            return failureOf(before);
        if (*before && !m_context.request.force)
            return failure(ErrorCode::SameFileTwice, **before);
        if (m_report.read == m_report.rejected)
            return failure(ErrorCode::NothingImported,
                           m_report.read == 0 ? std::string("the file ends after its header") : rows.firstReason());
        const auto summing = [&](const Progress &part) {
            m_progress.report(m_number, kReadingShare + (1.0 - kReadingShare) * part.fraction, m_report.read, source.size());
        };
        if (const auto finished = rows.finish(stop, summing); !finished)
            return finished;
        m_report.imported = m_report.read - m_report.rejected;
        if (m_report.rejected > 0)
            m_report.warnings.push_back({ImportWarning::Code::RowsRejected, rows.firstReason(), m_report.rejected});
        m_record.read = m_report.read;
        m_record.imported = m_report.imported;
        m_record.merged = m_report.merged;
        m_record.rejected = m_report.rejected;
        return m_context.transaction.finishImport(m_record);
    }

    ImportContext &m_context;
    const InputFile &m_file;
    std::size_t m_number;
    ImportProgress &m_progress;
    ImportRecord m_record;
    FileReport m_report;
};

Expected<void> seedDictionaries(ImportContext &context)
{
    const auto accounts = context.transaction.accountNumbers();
    if (!accounts)
        return failureOf(accounts);
    for (const auto &[key, number] : *accounts)
        context.accounts.insert(key, number);
    const auto features = context.transaction.featureNumbers();
    if (!features)
        return failureOf(features);
    for (const auto &[key, number] : *features)
        context.features.insert(key, number);
    return {};
}

Expected<void> addUnknownAccounts(const ImportTransaction &transaction, ImportReport &report)
{
    const auto unknown = transaction.unknownAccounts();
    if (!unknown)
        return failureOf(unknown);
    if (*unknown > 0 && !report.files.empty())
        report.files.back().warnings.push_back({ImportWarning::Code::UnknownAccounts, {}, *unknown});
    return {};
}

} // namespace

std::string englishText(const ImportWarning &warning)
{
    switch (warning.code) {
    case ImportWarning::Code::RowsRejected:
        return fmt::format("{} rows rejected; the first: {}", warning.count, warning.detail);
    case ImportWarning::Code::ColumnIgnored:
        return fmt::format("columns not used: {}", warning.detail);
    case ImportWarning::Code::UnknownAccounts:
        return fmt::format("{} accounts have no signup date yet: their rows are kept, and counted in data health", warning.count);
    case ImportWarning::Code::RowsMerged:
        return fmt::format("{} rows share account, feature and day with another row and were added to it", warning.count);
    case ImportWarning::Code::FutureDates:
        return fmt::format("{} rows lie in the future (up to {}) and are not used until then", warning.count, warning.detail);
    case ImportWarning::Code::OverlapAdded:
        return fmt::format("added to {} days that were stored already ({})", warning.count, warning.detail);
    case ImportWarning::Code::OverlapReplaced:
        return fmt::format("replaced {} days that were stored already ({})", warning.count, warning.detail);
    case ImportWarning::Code::LastDayUnfinished:
        break;
    }
    return fmt::format("the last day ({}) has {} rows, less than half of the same weekday before it: it may be unfinished", warning.detail,
                       warning.count);
}

Expected<ImportReport> importFiles(Store &store, const ImportRequest &request, std::stop_token stop, const ProgressCallback &progress)
{
    auto transaction = ImportTransaction::begin(store);
    if (!transaction)
        return failureOf(transaction);
    ImportContext context{request, *transaction, {}, {}};
    if (const auto seeded = seedDictionaries(context); !seeded)
        return failureOf(seeded);
    ImportProgress reporting(progress, request.files.size());
    ImportReport report;
    for (std::size_t i = 0; i < request.files.size(); ++i) {
        auto imported = FileImport(context, request.files[i], i, reporting).run(stop);
        if (!imported)
            return failureIn(baseName(request.files[i].path), imported.error());
        report.files.push_back(std::move(*imported));
    }
    if (const auto added = addUnknownAccounts(*transaction, report); !added)
        return failureOf(added);
    const auto asOf = transaction->defaultAsOf();
    if (!asOf)
        return failureOf(asOf);
    report.asOf = *asOf;
    if (request.dryRun)
        return report;
    if (const auto committed = transaction->commit(); !committed)
        return failureOf(committed);
    return report;
}

Expected<InputTable> recogniseTable(const std::string &path)
{
    const auto table = openTable(path);
    if (!table)
        return failureIn(baseName(path), table.error());
    if (const auto recognised = tableOfHeader(table->header))
        return *recognised;
    std::string names;
    for (const std::string &name : table->header)
        names += (names.empty() ? "" : ", ") + name;
    return failure(ErrorCode::TableUnknown, names.substr(0, 400), baseName(path));
}

} // namespace waymark
