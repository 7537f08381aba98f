#include "core/import/table_import.h"

#include <fmt/format.h>

#include "core/import/tables.h"

namespace waymark {

namespace {

constexpr std::size_t kLongestRawText = 64 * 1024;
constexpr std::size_t kLongestKey = 1024;

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

std::string badValue(InputField field, std::string_view text, const char *why)
{
    const std::string shown = readable(text.substr(0, 80));
    return shown.empty() ? fmt::format("{} is empty", inputFieldName(field))
                         : fmt::format("{} \"{}\" {}", inputFieldName(field), shown, why);
}

bool TableImport::isWellFormed(const TextRecord &record)
{
    ++m_report.read;
    if (record.malformed != nullptr) {
        reject(record, std::nullopt, record.malformed);
        return false;
    }
    if (record.fieldCount == m_shape.header.size())
        return true;
    reject(record, std::nullopt, fmt::format("{} fields where the header has {}", record.fieldCount, m_shape.header.size()));
    return false;
}

void TableImport::reject(const TextRecord &record, std::optional<InputField> field, std::string reason)
{
    if (m_firstReason.empty())
        m_firstReason = fmt::format("line {}: {}", record.line, reason);
    ++m_report.rejected;
    RejectedRow row;
    row.importId = m_record.id;
    row.file = m_record.file;
    row.line = record.line;
    const auto column = field ? m_shape.column(*field) : std::nullopt;
    row.column = column ? static_cast<std::int64_t>(*column) + 1 : 0;
    row.reason = std::move(reason);
    row.rawCut = record.raw.size() > kLongestRawText;
    row.raw = readable(record.raw.substr(0, kLongestRawText));
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
    reject(record, field, badValue(field, key, why));
    return false;
}

std::uint32_t TableImport::accountNumber(std::string_view key)
{
    const std::uint32_t known = m_context.accounts.find(key);
    if (known != KeyDictionary::kMissing)
        return known;
    const std::uint32_t number = m_context.accounts.largestNumber() + 1;
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
    m_context.features.insert(key, number);
    m_context.transaction.addFeatureKey(number, key);
    return number;
}

void TableImport::warnOfIgnoredColumns()
{
    std::string names;
    for (const std::size_t column : m_shape.others)
        names += (names.empty() ? "" : ", ") + m_shape.header[column];
    if (!names.empty())
        m_report.warnings.push_back({ImportWarning::Code::ColumnIgnored, names, static_cast<std::int64_t>(m_shape.others.size())});
}

std::unique_ptr<TableImport> makeTableImport(ImportContext &context, TableShape shape, std::optional<DateOrder> order, ImportRecord &record,
                                             FileReport &report)
{
    switch (shape.table) {
    case InputTable::Accounts:
        return std::make_unique<AccountsImport>(context, std::move(shape), order, record, report);
    case InputTable::Subscriptions:
        return std::make_unique<SubscriptionsImport>(context, std::move(shape), order, record, report);
    case InputTable::Features:
        return std::make_unique<FeaturesImport>(context, std::move(shape), order, record, report);
    case InputTable::Usage:
    case InputTable::Users:
        break;
    }
    return std::make_unique<UsageImport>(context, std::move(shape), order, record, report);
}

} // namespace waymark
