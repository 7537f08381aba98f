#pragma once

#include <map>
#include <memory>
#include <set>
#include <stop_token>
#include <string>

#include "core/base/error.h"
#include "core/import/importer.h"
#include "core/import/key_dictionary.h"
#include "core/import/table_shape.h"
#include "core/import/text_reader.h"
#include "core/import/values.h"
#include "core/store/import_transaction.h"

namespace waymark {

/// What all tables of one import share.
struct ImportContext {
    const ImportRequest &request;
    ImportTransaction &transaction;
    KeyDictionary accounts;
    KeyDictionary features;
};

/// The rows of one file on their way into one table. take() is called batch by batch, finish() once after the last.
class TableImport {
public:
    TableImport(ImportContext &context, TableShape shape, std::optional<DateOrder> order, ImportRecord &record, FileReport &report)
        : m_context(context)
        , m_shape(std::move(shape))
        , m_order(order)
        , m_record(record)
        , m_report(report)
    {}
    virtual ~TableImport() = default;

    virtual Expected<void> start() { return {}; }
    virtual Expected<void> take(const RecordBatch &batch) = 0;
    virtual Expected<void> finish(std::stop_token, const ProgressCallback &) { return {}; }
    /// The first row's reason, for when every row was rejected.
    const std::string &firstReason() const { return m_firstReason; }

protected:
    /// True when the record has as many fields as the header; otherwise it is rejected.
    bool isWellFormed(const TextRecord &record);
    void reject(const TextRecord &record, std::optional<InputField> field, std::string reason);
    /// The trimmed text of a field; empty where the table has no such column.
    std::string_view text(const RecordBatch &batch, const TextRecord &record, InputField field) const;
    /// An identifier: not empty, valid UTF-8; rejects the record otherwise.
    bool isKey(const TextRecord &record, InputField field, std::string_view key);
    std::uint32_t accountNumber(std::string_view key);
    std::uint32_t featureNumber(std::string_view key);
    void warnOfIgnoredColumns();

    ImportContext &m_context;
    TableShape m_shape;
    std::optional<DateOrder> m_order;
    ImportRecord &m_record;
    FileReport &m_report;

private:
    std::string m_firstReason;
};

/// The import of a table; the caller has checked the shape.
std::unique_ptr<TableImport> makeTableImport(ImportContext &context, TableShape shape, std::optional<DateOrder> order, ImportRecord &record,
                                             FileReport &report);

/// `date "2026-13-04" is not a date`: how rejected values are named.
std::string badValue(InputField field, std::string_view text, const char *why);

} // namespace waymark
