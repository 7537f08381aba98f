#include "core/import/tables/table_import.h"

#include <fmt/format.h>

#include "core/import/tables/tables.h"

namespace waymark {

namespace {

constexpr std::size_t kLongestRawText = 64 * 1024;
constexpr std::size_t kLongestKey = 1024;
constexpr std::size_t kLongestShownValue = 80;
/// More short lines than this at the end are rows that were cut, not a footer.
constexpr std::size_t kLongestFooter = 20;
constexpr const char *kFieldCountKind = "another number of fields than the header has";

/// Raw text is kept for people: bytes that are no UTF-8 become question marks.
std::string readable(std::string_view raw)
{
    std::string text(raw);
    if (isUtf8(text))
        return text;
    for (char &character : text) {
        if (static_cast<unsigned char>(character) >= 0x80)
            character = '?';
    }
    return text;
}

} // namespace

Expected<void> TableImport::startPart(const std::string &name, TableShape shape)
{
    m_source = m_record.file + "/" + name;
    m_shape = std::move(shape);
    return {};
}

void TableImport::endPart()
{
    if (m_shortLines.empty())
        return;
    m_report.footerLines += static_cast<std::int64_t>(m_shortLines.size());
    m_report.warnings.push_back({ImportWarning::Code::FooterSkipped,
                                 fmt::format("line {}: {}", m_shortLines.front().line, m_shortLines.front().raw.substr(0, 80)),
                                 static_cast<std::int64_t>(m_shortLines.size())});
    m_shortLines.clear();
}

void TableImport::rejectShortLines()
{
    for (const ShortLine &line : m_shortLines) {
        ++m_report.read;
        addRejected(line.line, line.raw, 0, kFieldCountKind, badFieldCount(line.fields));
    }
    m_shortLines.clear();
}

std::string TableImport::badFieldCount(std::uint32_t fields) const
{
    return fmt::format("{} fields where the header has {}", fields, m_shape.header.size());
}

bool TableImport::isUsable(const RecordBatch &batch, const TextRecord &record)
{
    if (record.malformed == nullptr && record.fieldCount == 1 && m_shape.header.size() > 1 && m_shortLines.size() < kLongestFooter) {
        m_shortLines.push_back({record.line, readable(record.raw.substr(0, kLongestRawText)), record.fieldCount});
        return false;
    }
    if (!m_shortLines.empty())
        rejectShortLines();
    ++m_report.read;
    if (record.malformed != nullptr) {
        rejectRow(record, std::nullopt, record.malformed, record.malformed);
        return false;
    }
    if (record.fieldCount != m_shape.header.size()) {
        rejectRow(record, std::nullopt, kFieldCountKind, badFieldCount(record.fieldCount));
        return false;
    }
    if (m_shape.dedupKey.empty())
        return true;
    if (!m_rowKeys)
        m_rowKeys.emplace(m_context.request.mostRowKeys);
    std::string key;
    for (const std::size_t column : m_shape.dedupKey)
        key.append(trimmed(batch.fields[record.firstField + column])).push_back('\x1f');
    // A row without a key of its own is no copy of another.
    const RowKeys::Outcome outcome = key.size() == m_shape.dedupKey.size() ? RowKeys::Outcome::New : m_rowKeys->add(key);
    m_report.keysNotKept += outcome == RowKeys::Outcome::Full ? 1 : 0;
    m_report.duplicates += outcome == RowKeys::Outcome::Known ? 1 : 0;
    return outcome != RowKeys::Outcome::Known;
}

void TableImport::rejectValue(const TextRecord &record, InputField field, std::string_view value, const char *why)
{
    const std::string name = inputFieldName(field);
    const std::string shown = readable(value.substr(0, kLongestShownValue));
    if (shown.empty())
        rejectRow(record, field, name + " is empty", name + " is empty");
    else
        rejectRow(record, field, fmt::format("{} {}", name, why), fmt::format("{} \"{}\" {}", name, shown, why));
}

void TableImport::rejectCell(const TextRecord &record, std::size_t column, std::string_view value, const char *why)
{
    const std::string &name = m_shape.header[column];
    addRejected(record.line, record.raw, m_shape.numberInFile(column), fmt::format("{} {}", name, why),
                fmt::format("{} \"{}\" {}", name, readable(value.substr(0, kLongestShownValue)), why));
}

void TableImport::rejectRow(const TextRecord &record, std::optional<InputField> field, const std::string &kind, std::string reason)
{
    const auto column = field ? m_shape.column(*field) : std::nullopt;
    addRejected(record.line, record.raw, column ? m_shape.numberInFile(*column) : 0, kind, std::move(reason));
}

void TableImport::addRejected(std::int64_t line, std::string_view raw, std::size_t column, const std::string &kind, std::string reason)
{
    if (m_firstReason.empty())
        m_firstReason = fmt::format("line {}: {}", line, reason);
    ++m_report.rejected;
    ++m_report.rejectedByReason[kind];
    RejectedRow row;
    row.importId = m_record.id;
    row.file = m_source;
    row.line = line;
    row.column = static_cast<std::int64_t>(column);
    row.reason = std::move(reason);
    row.rawCut = raw.size() > kLongestRawText;
    row.raw = readable(raw.substr(0, kLongestRawText));
    m_context.transaction.reject(row);
}

std::string_view TableImport::text(const RecordBatch &batch, const TextRecord &record, InputField field) const
{
    const auto column = m_shape.column(field);
    return column ? trimmed(batch.fields[record.firstField + *column]) : std::string_view();
}

bool TableImport::isKey(const TextRecord &record, InputField field, std::string_view key)
{
    const char *why = key.empty()                ? ""
                      : key.size() > kLongestKey ? "is longer than 1,024 bytes"
                      : !isUtf8(key)             ? "is not valid UTF-8"
                                                 : nullptr;
    if (why == nullptr)
        return true;
    rejectValue(record, field, key, why);
    return false;
}

std::uint32_t TableImport::accountNumber(std::string_view key)
{
    const std::uint32_t known = m_context.accounts.find(key);
    if (known != KeyDictionary::kMissing)
        return known;
    const std::uint32_t number = ++m_context.lastOwner;
    ++m_report.newAccounts;
    m_context.accounts.insert(key, number);
    m_context.transaction.addAccountKey(number, key);
    return number;
}

std::uint32_t TableImport::featureNumber(std::string_view key)
{
    const std::uint32_t known = m_context.features.find(key);
    if (known != KeyDictionary::kMissing)
        return known;
    const std::uint32_t number = m_context.features.largestNumber() + 1;
    ++m_report.newFeatures;
    m_context.features.insert(key, number);
    m_context.transaction.addFeatureKey(number, key);
    return number;
}

std::uint32_t TableImport::userNumber(std::string_view key)
{
    const std::uint32_t known = m_context.users.find(key);
    if (known != KeyDictionary::kMissing)
        return known;
    const std::uint32_t number = ++m_context.lastOwner;
    m_context.users.insert(key, number);
    m_context.transaction.addUserKey(number, key);
    return number;
}

void TableImport::warnOfIgnoredColumns()
{
    std::string names;
    for (const std::string &name : m_shape.ignored)
        names += (names.empty() ? "" : ", ") + name;
    if (!names.empty())
        m_report.warnings.push_back({ImportWarning::Code::ColumnIgnored, names, static_cast<std::int64_t>(m_shape.ignored.size())});
}

std::unique_ptr<TableImport> makeTableImport(ImportContext &context, TableShape shape, DateReader dates, ImportRecord &record,
                                             FileReport &report)
{
    switch (shape.table) {
    case InputTable::Accounts:
        return std::make_unique<AccountsImport>(context, std::move(shape), std::move(dates), record, report);
    case InputTable::Subscriptions:
        return std::make_unique<SubscriptionsImport>(context, std::move(shape), std::move(dates), record, report);
    case InputTable::Features:
        return std::make_unique<FeaturesImport>(context, std::move(shape), std::move(dates), record, report);
    case InputTable::Users:
        return std::make_unique<UsersImport>(context, std::move(shape), std::move(dates), record, report);
    case InputTable::Usage:
        break;
    }
    return std::make_unique<UsageImport>(context, std::move(shape), std::move(dates), record, report);
}

} // namespace waymark
