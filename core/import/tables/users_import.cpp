#include <fmt/format.h>

#include "core/import/tables/tables.h"

namespace waymark {

Expected<void> UsersImport::start()
{
    warnOfIgnoredColumns();
    const auto stored = m_context.transaction.keys().accountsOfUsers();
    if (!stored)
        return failureOf(stored);
    m_accountOfUser.insert(stored->begin(), stored->end());
    return {};
}

Expected<void> UsersImport::take(const RecordBatch &batch)
{
    for (const TextRecord &record : batch.records) {
        if (isUsable(batch, record))
            takeRecord(batch, record);
    }
    return {};
}

void UsersImport::takeRecord(const RecordBatch &batch, const TextRecord &record)
{
    const std::string_view user = text(batch, record, InputField::UserId);
    const std::string_view account = text(batch, record, InputField::AccountId);
    if (!isKey(record, InputField::UserId, user) || !isKey(record, InputField::AccountId, account))
        return;
    // A number that was there before may have usage of its own already.
    const bool isNew = m_context.users.find(user) == KeyDictionary::kMissing;
    const std::uint32_t number = userNumber(user);
    const std::uint32_t owner = accountNumber(account);
    const auto [line, isFirst] = m_lines.try_emplace(number, record.line);
    const auto before = m_accountOfUser.find(number);
    const bool same = before != m_accountOfUser.end() && before->second == owner;
    if (!isFirst) {
        if (same)
            ++m_report.merged;
        else
            rejectRow(record, InputField::UserId, "a user that stands in an earlier line with another account",
                      fmt::format("user \"{}\" stands in line {} already, with another account", user, line->second));
        return;
    }
    if (before != m_accountOfUser.end()) {
        ++m_report.merged;
        if (same || m_context.request.conflict == ConflictRule::Keep) {
            ++m_report.kept;
            return;
        }
        ++m_report.updated;
    } else {
        ++m_report.added;
    }
    m_moved = m_moved || !isNew;
    m_accountOfUser[number] = owner;
    m_context.transaction.writeUser(number, owner);
}

Expected<void> UsersImport::finish(std::stop_token stop, const ProgressCallback &progress)
{
    return m_moved ? m_context.transaction.refreshAllMonths(stop, progress) : Expected<void>();
}

} // namespace waymark
