#include <fmt/format.h>

#include "core/import/tables.h"

namespace waymark {

namespace {

constexpr const char *kNotADate = "is not a date (expected 2026-06-30 or 2026-06-30T12:00:00Z)";

/// Attribute names that are all different and none empty.
std::vector<std::string> attributeNames(const TableShape &shape)
{
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const std::size_t column : shape.others) {
        const std::string written = shape.header[column].empty() ? fmt::format("column {}", column + 1) : shape.header[column];
        std::string name = written;
        for (int suffix = 2; !taken.insert(name).second; ++suffix)
            name = fmt::format("{} ({})", written, suffix);
        names.push_back(name);
    }
    return names;
}

} // namespace

Expected<void> AccountsImport::start()
{
    auto dates = DateReader::forZone(m_context.request.timeZone, m_order);
    if (!dates)
        return failureOf(dates);
    m_dates = std::move(*dates);
    const auto stored = m_context.transaction.knownAccounts();
    if (!stored)
        return failureOf(stored);
    m_stored.insert(stored->begin(), stored->end());
    return m_context.transaction.setAttributes(attributeNames(m_shape));
}

Expected<void> AccountsImport::take(const RecordBatch &batch)
{
    for (const TextRecord &record : batch.records) {
        if (!isWellFormed(record))
            continue;
        if (const auto taken = takeRecord(batch, record); !taken)
            return taken;
    }
    return {};
}

bool AccountsImport::optionalDate(const RecordBatch &batch, const TextRecord &record, InputField field, CalendarDay &day)
{
    const std::string_view written = text(batch, record, field);
    if (written.empty())
        return true;
    const auto read = m_dates->read(written);
    if (!read) {
        reject(record, field, badValue(field, written, kNotADate));
        return false;
    }
    day = *read;
    return true;
}

bool AccountsImport::isRepeated(const TextRecord &record, std::string_view key)
{
    const auto [place, isFirst] = m_seen.try_emplace(std::string(key), record.line, std::string(record.raw));
    if (isFirst)
        return false;
    if (place->second.second == record.raw)
        ++m_report.merged;
    else
        reject(record, InputField::AccountId,
               fmt::format("account \"{}\" stands in line {} already, with other values", key, place->second.first));
    return true;
}

Expected<void> AccountsImport::takeRecord(const RecordBatch &batch, const TextRecord &record)
{
    const std::string_view key = text(batch, record, InputField::AccountId);
    if (!isKey(record, InputField::AccountId, key))
        return {};
    AccountRow row;
    const std::string_view signup = text(batch, record, InputField::SignupDate);
    const auto day = m_dates->read(signup);
    if (!day) {
        reject(record, InputField::SignupDate, badValue(InputField::SignupDate, signup, kNotADate));
        return {};
    }
    row.signup = *day;
    if (!optionalDate(batch, record, InputField::ChurnDate, row.churn) ||
        !optionalDate(batch, record, InputField::ObservedUntil, row.observedUntil))
        return {};
    if (!isUtf8(record.raw)) {
        reject(record, std::nullopt, "the row is not valid UTF-8");
        return {};
    }
    if (isRepeated(record, key))
        return {};
    if (m_stored.contains(key)) {
        if (m_context.request.conflict == ConflictRule::Refuse)
            return failure(ErrorCode::ConflictRefused, fmt::format("account \"{}\" is stored already", key), m_record.file, record.line);
        ++m_report.merged;
        if (m_context.request.conflict == ConflictRule::Keep)
            return {};
    }
    row.number = accountNumber(key);
    row.name = text(batch, record, InputField::Name);
    for (const std::size_t column : m_shape.others)
        row.attributes.push_back(trimmed(batch.fields[record.firstField + column]));
    m_context.transaction.writeAccount(row, m_record.id);
    return {};
}

} // namespace waymark
