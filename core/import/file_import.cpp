#include "core/import/file_import.h"

#include <algorithm>
#include <cctype>
#include <set>

#include <fmt/format.h>

#include "core/import/presets/presets.h"
#include "core/import/table_fields.h"
#include "core/import/text/record_pipe.h"

namespace waymark {

namespace {

/// Share of a file's work that is reading it; the rest is summing up months.
constexpr double kReadingShare = 0.7;
constexpr auto kBetweenReports = std::chrono::milliseconds(80);
/// An encoding below this was chosen among several that fit.
constexpr double kSureEncoding = 0.95;
/// More dates in the other order than was said, and none in that one, are no slips: the rest of the file is not waited for.
constexpr std::int64_t kSlipsOfOrder = 1000;

/// "usage-2026-05.csv" and "usage-2026-06.csv" are files of one source.
std::string sourceOf(const std::string &file)
{
    std::string source;
    for (const char character : file) {
        const bool isPart = std::isdigit(static_cast<unsigned char>(character)) != 0 || character == '-' || character == '_' ||
                            character == ' ' || character == '(' || character == ')';
        if (!isPart)
            source += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    }
    return source;
}

std::string joinedLines(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : "\n") + name;
    return text;
}

std::set<std::string> linesOf(const std::string &text)
{
    std::set<std::string> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.insert(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// "columns gone: plan; new columns: tier"
std::string columnDifference(const std::string &before, const std::string &now)
{
    const std::set<std::string> last = linesOf(before);
    const std::set<std::string> current = linesOf(now);
    const auto missingFrom = [](const std::set<std::string> &all, const std::set<std::string> &some) {
        std::string names;
        for (const std::string &name : some) {
            if (!all.contains(name) && names.size() < 200)
                names += (names.empty() ? "" : ", ") + name;
        }
        return names;
    };
    const std::string gone = missingFrom(current, last);
    const std::string added = missingFrom(last, current);
    return (gone.empty() ? "" : "columns gone: " + gone) + (!gone.empty() && !added.empty() ? "; " : "") +
           (added.empty() ? "" : "new columns: " + added);
}

} // namespace

std::string baseName(const std::string &path)
{
    const auto slash = path.find_last_of('/');
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

void ImportProgress::report(std::size_t file, double fractionOfFile, std::int64_t rows, std::int64_t bytes)
{
    const auto now = Clock::now();
    if (!m_callback || now - m_last < kBetweenReports)
        return;
    m_last = now;
    const double seconds = std::chrono::duration<double>(now - m_start).count();
    m_callback({(static_cast<double>(file) + fractionOfFile) / static_cast<double>(m_files), m_rowsBefore + rows, m_bytesBefore + bytes,
                seconds > 0 ? static_cast<double>(m_bytesBefore + bytes) / seconds : 0.0});
}

void ImportProgress::fileDone(std::int64_t rows, std::int64_t bytes)
{
    m_rowsBefore += rows;
    m_bytesBefore += bytes;
}

FileImport::FileImport(ImportContext &context, const std::vector<ImportMapping> &recipes, const InputFile &file, std::size_t number,
                       ImportProgress &progress)
    : m_context(context)
    , m_recipes(recipes)
    , m_file(file)
    , m_number(number)
    , m_progress(progress)
{
    m_report.file = baseName(file.path);
    m_report.table = file.mapping ? file.mapping->table : file.table;
    m_record.file = m_report.file;
    m_record.table = inputTableName(m_report.table);
    m_record.importedAt = context.request.now;
    m_context.file = &m_file;
}

Expected<ImportMapping> FileImport::mappingOf(const OpenText &text, const std::vector<ColumnType> &types)
{
    if (m_file.mapping)
        return *m_file.mapping;
    // Stripe, say, has no usage: a usage file beside its subscriptions is read as any other.
    if (!m_file.preset.empty() && presetHasTable(m_file.preset, m_file.table)) {
        auto match = presetMapping(m_file.preset, m_file.table, text.header);
        if (!match)
            return failureOf(match);
        if (match->asksTimeZone && !m_context.request.timeZone)
            return failure(ErrorCode::TimeZoneUnstated, match->note);
        m_report.preset = match->preset;
        return std::move(match->mapping);
    }
    std::vector<ImportMapping> ofTable;
    for (const ImportMapping &recipe : m_recipes) {
        if (recipe.table == m_file.table)
            ofTable.push_back(recipe);
    }
    if (const ImportMapping *recipe = recogniseMapping(ofTable, text.header)) {
        m_report.recipe = recipe->name;
        return *recipe;
    }
    auto guessed = guessMapping(m_file.table, text.header, types);
    if (guessed && text.format == TextFormat::Delimited)
        guessed->decimalPoint = decimalPointOf(text.first, text.layout.separator);
    return guessed;
}

/// The order that was said, which the dates are held against while they are imported; or the one that they decide.
Expected<std::optional<DateOrder>> FileImport::dateOrder(std::stop_token stop) const
{
    const auto said = saidDateOrder();
    const std::vector<std::string> columns = dateColumns(m_mapping);
    if (said || !m_mapping.datePattern.empty() || columns.empty())
        return said;
    const auto found = findDateOrder(m_file.path, m_file.member, m_mapping.encoding, m_mapping.separator, columns, std::move(stop));
    if (!found)
        return failureOf(found);
    if (!found->order && found->readings) {
        const DateReadings &readings = *found->readings;
        return failure(ErrorCode::DateOrderAmbiguous,
                       fmt::format("\"{}\" is {} with the day first (DMY), {} with the month first (MDY)", readings.text,
                                   isoDate(readings.dayFirst), isoDate(readings.monthFirst)),
                       {}, readings.line, static_cast<std::int64_t>(readings.columnNumber));
    }
    return found->order;
}

/// Where more dates than `slips` have the other order than was said, and none has that one, the order is wrong, not the dates.
Expected<void> FileImport::refuseWrongOrder(std::int64_t slips, std::stop_token stop) const
{
    const auto said = saidDateOrder();
    const DateVotes &votes = m_rows->dateVotes();
    if (!said || votes.of(*said) > 0 || votes.dayFirst + votes.monthFirst <= slips)
        return {};
    // Once more for the first of them: the rows that could not be read have not kept theirs.
    const std::vector<std::string> columns = dateColumns(m_mapping);
    const auto found = findDateOrder(m_file.path, m_file.member, m_mapping.encoding, m_mapping.separator, columns, std::move(stop));
    if (!found)
        return failureOf(found);
    // None where the first of the file's dates are written in another way.
    if (!found->order)
        return failure(ErrorCode::DateOrderWrong, votesText(votes));
    const DecidingDate &date = found->decidedBy;
    return failure(ErrorCode::DateOrderWrong, fmt::format("{} \"{}\" {}", date.column, date.text, cannotHave(*said)), {}, date.line,
                   static_cast<std::int64_t>(date.columnNumber));
}

/// Dates that contradict each other decide nothing: which of them are mistakes is the user's to say.
Expected<void> FileImport::checkDates(std::stop_token stop)
{
    if (const auto refused = refuseWrongOrder(0, std::move(stop)); !refused)
        return refused;
    const DateVotes &votes = m_rows->dateVotes();
    if (!votes.contradict())
        return {};
    if (!saidDateOrder())
        return failure(ErrorCode::DateOrderMixed, votesText(votes));
    const DateOrder other = *saidDateOrder() == DateOrder::DayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
    m_report.warnings.push_back({ImportWarning::Code::DatesContradict, votesText(votes), votes.of(other)});
    return {};
}

Expected<DateReader> FileImport::dateReader(std::stop_token stop) const
{
    const auto order = dateOrder(std::move(stop));
    if (!order)
        return failureOf(order);
    const std::string zone = m_context.request.timeZone   ? *m_context.request.timeZone
                             : m_mapping.timeZone.empty() ? std::string("UTC")
                                                          : m_mapping.timeZone;
    return DateReader::forZone(zone, *order, m_mapping.datePattern);
}

/// Settles how the file is read, by its first part.
Expected<void> FileImport::begin(const OpenText &text, std::stop_token stop)
{
    const auto types = columnTypes(text.first, text.header.size(), '.', kRowsForTypes);
    auto mapping = mappingOf(text, types);
    if (!mapping)
        return failureOf(mapping);
    m_mapping = std::move(*mapping);
    if (m_mapping.dedupKey.empty())
        m_mapping.dedupKey = m_context.request.dedupKey;
    auto shape = shapeOf(m_mapping, text.header, types);
    if (!shape)
        return failureOf(shape);
    shape->writtenColumns = text.writtenColumns;
    auto dates = dateReader(stop);
    if (!dates)
        return failureOf(dates);
    m_record.source = sourceOf(m_record.file);
    m_record.columns = joinedLines({text.header.begin(), text.header.begin() + static_cast<std::ptrdiff_t>(text.writtenColumns)});
    const auto id = m_context.transaction.addImport(m_record, m_context.request.today);
    if (!id)
        return failureOf(id);
    m_record.id = *id;
    m_report.encoding = text.encoding.name;
    if (m_mapping.encoding.empty() && text.encoding.confidence < kSureEncoding)
        m_report.warnings.push_back({ImportWarning::Code::EncodingGuessed, text.encoding.name, 0});
    m_rows = makeTableImport(m_context, std::move(*shape), std::move(*dates), m_record, m_report);
    return m_rows->start();
}

Expected<FileReport> FileImport::run(std::stop_token stop)
{
    const auto start = std::chrono::steady_clock::now();
    auto input = Input::open(m_file.path, m_file.member);
    if (!input)
        return failureOf(input);
    if (const auto taken = takeParts(*input, stop); !taken)
        return failureOf(taken);
    if (const auto finished = finish(*input, stop); !finished)
        return failureOf(finished);
    m_report.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    m_progress.fileDone(m_report.read, input->size());
    return m_report;
}

Expected<void> FileImport::takeParts(Input &input, std::stop_token stop)
{
    while (true) {
        auto part = input.next();
        if (!part)
            return failureOf(part);
        if (*part == nullptr)
            return {};
        auto text = openText(std::move(*part), m_file.mapping ? m_file.mapping->encoding : m_mapping.encoding,
                             m_file.mapping ? m_file.mapping->separator : m_mapping.separator);
        // An empty member among others says nothing.
        if (!text && text.error().code == ErrorCode::NoHeader && input.members().size() > 1)
            continue;
        if (!text)
            return failureOf(text);
        if (m_rows == nullptr) {
            if (const auto begun = begin(*text, stop); !begun)
                return begun;
        } else {
            auto shape = shapeOf(m_mapping, text->header, columnTypes(text->first, text->header.size(), '.', kRowsForTypes));
            if (!shape)
                return failure(shape.error().code, fmt::format("{}: {}", input.partName(), shape.error().detail));
            shape->writtenColumns = text->writtenColumns;
            if (const auto started = m_rows->startPart(input.partName(), std::move(*shape)); !started)
                return started;
        }
        if (const auto taken = takeText(*text, input.size(), stop); !taken)
            return taken;
        m_rows->endPart();
    }
}

Expected<void> FileImport::takeText(OpenText &text, std::int64_t fileSize, std::stop_token stop)
{
    if (const auto taken = m_rows->take(text.first); !taken)
        return taken;
    RecordPipe pipe(*text.reader);
    RecordBatch batch;
    while (true) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        const auto more = pipe.next(batch);
        if (!more)
            return failureOf(more);
        if (!*more)
            return {};
        if (const auto taken = m_rows->take(batch); !taken)
            return taken;
        if (const auto written = m_context.transaction.state(); !written)
            return written;
        if (const auto refused = refuseWrongOrder(kSlipsOfOrder, stop); !refused)
            return refused;
        const double size = std::max(1.0, static_cast<double>(fileSize));
        const double share = std::min(1.0, static_cast<double>(batch.position) / size);
        m_progress.report(m_number, kReadingShare * share, m_report.read, batch.position);
    }
}

Expected<void> FileImport::refuseAgain(const std::string &hash)
{
    m_record.hash = hash;
    const auto before = m_context.transaction.importedAs(m_record.hash);
    if (!before)
        return failureOf(before);
    if (!*before || m_context.request.force)
        return {};
    if (!m_context.request.dryRun)
        return failure(ErrorCode::SameFileTwice, **before);
    m_report.refusal = Error{ErrorCode::SameFileTwice, **before, m_report.file, 0, 0};
    return {};
}

Expected<void> FileImport::compareWithLast()
{
    const auto last = m_context.transaction.lastOfSource(m_record.source, m_record.table);
    if (!last)
        return failureOf(last);
    if (!*last || (*last)->columns.empty())
        return {};
    std::string differences = columnDifference((*last)->columns, m_record.columns);
    const auto add = [&differences](const std::string &text) { differences += (differences.empty() ? "" : "; ") + text; };
    const auto perDay = [](const ImportRecord &record) {
        const bool hasDays = !record.firstDay.isNone() && !record.lastDay.isNone();
        return static_cast<double>(record.read) / (hasDays ? static_cast<double>(record.lastDay - record.firstDay + 1) : 1.0);
    };
    const double before = perDay(**last);
    const double now = perDay(m_record);
    if (before > 0.0 && (now < before / 2.0 || now > before * 2.0))
        add(m_record.firstDay.isNone() ? fmt::format("{} rows instead of {}", m_record.read, (*last)->read)
                                       : fmt::format("{:.0f} rows a day instead of {:.0f}", now, before));
    if (!m_record.lastDay.isNone() && !(*last)->lastDay.isNone() && m_record.lastDay < (*last)->lastDay)
        add(fmt::format("it ends on {}, the last one on {}", isoDate(m_record.lastDay), isoDate((*last)->lastDay)));
    if (!differences.empty())
        m_report.warnings.push_back({ImportWarning::Code::SourceChanged, differences, 0});
    return {};
}

void FileImport::addWarnings()
{
    if (m_report.rejected > 0)
        m_report.warnings.push_back({ImportWarning::Code::RowsRejected, m_rows->firstReason(), m_report.rejected});
    if (m_report.duplicates > 0) {
        std::string key;
        for (const std::string &name : m_mapping.dedupKey)
            key += (key.empty() ? "" : ", ") + name;
        m_report.warnings.push_back({ImportWarning::Code::DuplicatesDropped, key, m_report.duplicates});
    }
    if (m_report.keysNotKept > 0)
        m_report.warnings.push_back({ImportWarning::Code::KeysNotKept, {}, m_report.keysNotKept});
}

Expected<void> FileImport::finish(Input &input, std::stop_token stop)
{
    if (m_rows == nullptr)
        return failure(ErrorCode::NoHeader);
    const auto hash = input.contentHash();
    if (!hash)
        return failureOf(hash);
    if (const auto refused = refuseAgain(*hash); !refused)
        return refused;
    if (const auto checked = checkDates(stop); !checked)
        return checked;
    if (m_report.read == m_report.rejected)
        return failure(ErrorCode::NothingImported,
                       m_report.read == 0 ? std::string("the file ends after its header") : m_rows->firstReason());
    const auto summing = [&](const Progress &part) {
        m_progress.report(m_number, kReadingShare + (1.0 - kReadingShare) * part.fraction, m_report.read, input.size());
    };
    if (const auto finished = m_rows->finish(stop, summing); !finished)
        return finished;
    m_report.imported = m_report.read - m_report.rejected;
    addWarnings();
    m_record.read = m_report.read;
    m_record.imported = m_report.imported;
    // Neither is a row of its own in the store.
    m_record.merged = m_report.merged + m_report.duplicates;
    m_record.rejected = m_report.rejected;
    m_report.firstDay = m_record.firstDay;
    m_report.lastDay = m_record.lastDay;
    if (const auto compared = compareWithLast(); !compared)
        return compared;
    return m_context.transaction.finishImport(m_record);
}

} // namespace waymark
