#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/import/importer.h"
#include "core/import/table_shape.h"
#include "core/import/tables/key_dictionary.h"
#include "core/import/tables/row_keys.h"
#include "core/import/text/record_reader.h"
#include "core/import/values.h"
#include "core/store/import_transaction.h"

namespace waymark {

/// What all tables of one import share.
struct ImportContext {
    const ImportRequest &request;
    ImportTransaction &transaction;
    KeyDictionary accounts;
    KeyDictionary features;
    KeyDictionary users;
    /// Accounts and users are numbered together: usage names either by its number.
    std::uint32_t lastOwner = 0;
    /// The file that is being imported.
    const InputFile *file = nullptr;
};

/// The rows of one file on their way into one table. take() is called batch by batch, finish() once after the last.
class TableImport {
public:
    TableImport(ImportContext &context, TableShape shape, DateReader dates, ImportRecord &record, FileReport &report)
        : m_context(context)
        , m_shape(std::move(shape))
        , m_dates(std::move(dates))
        , m_record(record)
        , m_report(report)
        , m_source(record.file)
    {}
    virtual ~TableImport() = default;

    virtual Expected<void> start() { return {}; }
    virtual Expected<void> take(const RecordBatch &batch) = 0;
    virtual Expected<void> finish(std::stop_token, const ProgressCallback &) { return {}; }
    /// The next member of an archive: its name, and its columns.
    virtual Expected<void> startPart(const std::string &name, TableShape shape);
    /// At the end of a part: short lines that nothing followed are its footer.
    void endPart();
    const DateVotes &dateVotes() const { return m_dates.votes(); }
    /// The first row's reason, for when every row was rejected.
    const std::string &firstReason() const { return m_firstReason; }

protected:
    /// True when the record has as many fields as the header and is the first of its de-duplication key; otherwise it is dealt with.
    bool isUsable(const RecordBatch &batch, const TextRecord &record);
    /// A value that cannot be read: `why` follows it, "is not a date".
    void rejectValue(const TextRecord &record, InputField field, std::string_view value, const char *why);
    void rejectCell(const TextRecord &record, std::size_t column, std::string_view value, const char *why);
    /// A whole row; `kind` is what such rows are counted under, `reason` says it of this one.
    void rejectRow(const TextRecord &record, std::optional<InputField> field, const std::string &kind, std::string reason);
    /// The trimmed text of a field; empty where the table has no such column.
    std::string_view text(const RecordBatch &batch, const TextRecord &record, InputField field) const;
    /// An identifier: not empty, valid UTF-8; rejects the record otherwise.
    bool isKey(const TextRecord &record, InputField field, std::string_view key);
    std::uint32_t accountNumber(std::string_view key);
    std::uint32_t featureNumber(std::string_view key);
    std::uint32_t userNumber(std::string_view key);
    void warnOfIgnoredColumns();

    ImportContext &m_context;
    TableShape m_shape;
    DateReader m_dates;
    ImportRecord &m_record;
    FileReport &m_report;

private:
    /// A line with a single field where the header has more: a footer, if nothing follows it.
    struct ShortLine {
        std::int64_t line = 0;
        std::string raw;
        std::uint32_t fields = 0;
    };
    void addRejected(std::int64_t line, std::string_view raw, std::size_t column, const std::string &kind, std::string reason);
    void rejectShortLines();
    std::string badFieldCount(std::uint32_t fields) const;

    std::string m_source; ///< the file, or "archive.zip/member.csv"
    std::string m_firstReason;
    std::vector<ShortLine> m_shortLines;
    std::optional<RowKeys> m_rowKeys;
};

/// The import of a table; the caller has checked the shape.
std::unique_ptr<TableImport> makeTableImport(ImportContext &context, TableShape shape, DateReader dates, ImportRecord &record,
                                             FileReport &report);

} // namespace waymark
