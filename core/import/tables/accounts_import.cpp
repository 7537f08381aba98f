#include <fmt/format.h>
#include <xxhash.h>

#include "core/import/tables/tables.h"

namespace waymark {

namespace {} // namespace

Expected<void> AccountsImport::start()
{
    const auto stored = m_context.transaction.keys().knownAccounts();
    if (!stored)
        return failureOf(stored);
    m_stored.insert(stored->begin(), stored->end());
    return setAttributes();
}

Expected<void> AccountsImport::startPart(const std::string &name, TableShape shape)
{
    if (const auto started = TableImport::startPart(name, std::move(shape)); !started)
        return started;
    return setAttributes();
}

Expected<void> AccountsImport::setAttributes()
{
    std::vector<std::string> names;
    for (const NamedColumn &attribute : m_shape.attributes)
        names.push_back(attribute.name);
    return m_context.transaction.setAttributes(names);
}

Expected<void> AccountsImport::take(const RecordBatch &batch)
{
    for (const TextRecord &record : batch.records) {
        if (!isUsable(batch, record))
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
    const auto read = m_dates.read(written);
    if (!read) {
        rejectValue(record, field, written, m_dates.whyNot(written));
        return false;
    }
    day = *read;
    return true;
}

bool AccountsImport::isRepeated(const TextRecord &record, std::string_view key)
{
    const std::uint64_t hash = XXH3_64bits(record.raw.data(), record.raw.size());
    const auto [place, isFirst] = m_seen.try_emplace(std::string(key), record.line, hash);
    if (isFirst)
        return false;
    if (place->second.second == hash)
        ++m_report.merged;
    else
        rejectRow(record, InputField::AccountId, "an account that stands in an earlier line with other values",
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
    const auto day = m_dates.read(signup);
    if (!day) {
        rejectValue(record, InputField::SignupDate, signup, m_dates.whyNot(signup));
        return {};
    }
    row.signup = *day;
    if (!optionalDate(batch, record, InputField::ChurnDate, row.churn) ||
        !optionalDate(batch, record, InputField::ObservedUntil, row.observedUntil))
        return {};
    if (!isUtf8(record.raw)) {
        rejectRow(record, std::nullopt, "the row is not valid UTF-8", "the row is not valid UTF-8");
        return {};
    }
    if (isRepeated(record, key))
        return {};
    if (m_stored.contains(key)) {
        if (m_context.request.conflict == ConflictRule::Refuse && !m_context.request.dryRun)
            return failure(ErrorCode::ConflictRefused, fmt::format("account \"{}\" is stored already", key), m_record.file, record.line);
        ++m_report.merged;
        if (m_context.request.conflict == ConflictRule::Keep) {
            ++m_report.kept;
            return {};
        }
        ++m_report.updated;
    } else {
        ++m_report.added;
    }
    row.number = accountNumber(key);
    row.name = text(batch, record, InputField::Name);
    for (const NamedColumn &attribute : m_shape.attributes)
        row.attributes.push_back(trimmed(batch.fields[record.firstField + attribute.column]));
    m_context.transaction.writeAccount(row, m_record.id);
    return {};
}

} // namespace waymark
