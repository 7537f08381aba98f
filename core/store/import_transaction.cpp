#include "core/store/import_transaction.h"

#include <cmath>
#include <set>

#include "core/store/account_writer.h"
#include "core/store/import_undo.h"
#include "core/store/lives.h"
#include "core/store/sqlite.h"
#include "core/store/usage/chunk_writer.h"
#include "core/store/usage/usage_month.h"

namespace waymark {

struct ImportTransaction::Parts {
    explicit Parts(Store &owner)
        : store(owner)
        , addAccount(owner.handle(), owner.path(), "INSERT INTO account (account, account_id) VALUES (?, ?)")
        , addFeature(owner.handle(), owner.path(), "INSERT INTO feature (feature, key) VALUES (?, ?)")
        , addUser(owner.handle(), owner.path(), "INSERT INTO user (user, user_id) VALUES (?, ?)")
        , setUser(owner.handle(), owner.path(), "UPDATE user SET account = ? WHERE user = ?")
        , removeSubscription(owner.handle(), owner.path(),
                             "DELETE FROM subscription WHERE account = ? AND date = ? AND subscription_id IS ? AND import <> ?")
        , addSubscription(owner.handle(), owner.path(),
                          "INSERT INTO subscription (account, date, end_date, seats, mrr_cents, currency, subscription_id, import) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        , setFeature(owner.handle(), owner.path(),
                     "UPDATE feature SET label = ?, category = ?, level = ?, area = ?, entitled = ? WHERE feature = ?")
        , addRejected(owner.handle(), owner.path(),
                      "INSERT INTO rejected_row (import, file, line, field, reason, raw, raw_cut) VALUES (?, ?, ?, ?, ?, ?, ?)")
        , accounts(owner.handle(), owner.path())
        , chunks(owner.handle(), owner.path())
        , undo(owner.handle(), owner.path())
    {}

    /// Keeps a table as it was; a failure is that of the transaction.
    void remember(const char *table)
    {
        if (const auto kept = undo.remember(table); !kept && !failed)
            failed = kept.error();
    }

    Store &store;
    Statement addAccount, addFeature, addUser, setUser, removeSubscription, addSubscription, setFeature, addRejected;
    AccountWriter accounts;
    ChunkWriter chunks;
    ImportUndo undo;
    std::int64_t batch = 0;
    std::optional<Error> failed;
    bool open = true;
};

ImportTransaction::ImportTransaction(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{}

ImportTransaction::ImportTransaction(ImportTransaction &&) noexcept = default;

ImportTransaction::~ImportTransaction()
{
    if (m_parts == nullptr || !m_parts->open)
        return;
    Store &store = m_parts->store;
    m_parts.reset();
    static_cast<void>(execute(store.handle(), store.path(), "ROLLBACK"));
    static_cast<void>(execute(store.handle(), store.path(), "PRAGMA journal_mode = WAL"));
}

Expected<ImportTransaction> ImportTransaction::begin(Store &store)
{
    // An import mostly appends: with a rollback journal its pages are written once, through the log they would be written twice.
    // Where another program reads the store at the moment, the log stays.
    static_cast<void>(execute(store.handle(), store.path(), "PRAGMA journal_mode = DELETE"));
    if (const auto begun = execute(store.handle(), store.path(), "BEGIN IMMEDIATE"); !begun)
        return failureOf(begun);
    auto parts = std::make_unique<Parts>(store);
    {
        Statement latest(store.handle(), store.path(), "SELECT ifnull(max(batch), 0) + 1 FROM import");
        parts->batch = latest.step() ? latest.integer(0) : 1;
    }
    const auto prepared = parts->undo.begin(parts->batch);
    ImportTransaction transaction(std::move(parts));
    if (!prepared)
        return failureOf(prepared);
    return transaction;
}

Expected<std::vector<ImportRecord>> ImportTransaction::takeBackLast(Store &store, std::stop_token stop, const ProgressCallback &progress)
{
    auto records = store.imports();
    if (!records)
        return failureOf(records);
    static_cast<void>(execute(store.handle(), store.path(), "PRAGMA journal_mode = DELETE"));
    if (const auto begun = execute(store.handle(), store.path(), "BEGIN IMMEDIATE"); !begun)
        return failureOf(begun);
    auto parts = std::make_unique<Parts>(store);
    ImportUndo undo(store.handle(), store.path());
    ImportTransaction transaction(std::move(parts));
    if (const auto taken = undo.takeBack(stop, progress); !taken)
        return failureOf(taken);
    if (const auto committed = transaction.commit(); !committed)
        return failureOf(committed);
    const std::int64_t batch = records->empty() ? 0 : records->back().batch;
    std::erase_if(*records, [batch](const ImportRecord &record) { return record.batch != batch; });
    return records;
}

Expected<std::optional<std::string>> ImportTransaction::importedAs(const std::string &hash) const
{
    Statement query(m_parts->store.handle(), m_parts->store.path(),
                    "SELECT file || ' (' || substr(imported_at, 1, 10) || ')' FROM import WHERE hash = ? ORDER BY import LIMIT 1");
    query.bind(1, hash);
    std::optional<std::string> file;
    if (query.step())
        file = std::string(query.text(0));
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return file;
}

Expected<std::int64_t> ImportTransaction::addImport(const ImportRecord &record, CalendarDay today)
{
    Statement insert(m_parts->store.handle(), m_parts->store.path(),
                     "INSERT INTO import (imported_at, import_day, file, input_table, hash, batch, source, columns) "
                     "VALUES (?, ?, ?, ?, '', ?, ?, ?)");
    const std::string day = isoDate(today);
    insert.bind(1, record.importedAt).bind(2, day).bind(3, record.file).bind(4, record.table).bind(5, m_parts->batch);
    insert.bind(6, record.source).bind(7, record.columns).run();
    if (const auto done = insert.finish(); !done)
        return failureOf(done);
    return sqlite3_last_insert_rowid(m_parts->store.handle());
}

Expected<void> ImportTransaction::finishImport(const ImportRecord &record)
{
    Statement update(m_parts->store.handle(), m_parts->store.path(),
                     "UPDATE import SET hash = ?, rows_read = ?, rows_imported = ?, rows_merged = ?, rows_rejected = ?, first_day = ?, "
                     "last_day = ? WHERE import = ?");
    const std::string first = isoDate(record.firstDay);
    const std::string last = isoDate(record.lastDay);
    update.bind(1, record.hash).bind(2, record.read).bind(3, record.imported).bind(4, record.merged).bind(5, record.rejected);
    update.bindOptional(6, first).bindOptional(7, last).bind(8, record.id).run();
    return update.finish();
}

StoredKeys ImportTransaction::keys() const { return {m_parts->store.handle(), m_parts->store.path()}; }

Expected<std::optional<ImportRecord>> ImportTransaction::lastOfSource(const std::string &source, const std::string &table) const
{
    auto records = m_parts->store.imports();
    if (!records)
        return failureOf(records);
    std::optional<ImportRecord> last;
    for (ImportRecord &record : *records) {
        // The running import itself has no hash yet.
        if (record.source == source && record.table == table && !record.hash.empty())
            last = std::move(record);
    }
    return last;
}

void ImportTransaction::addUserKey(std::uint32_t number, std::string_view key)
{
    m_parts->addUser.bind(1, std::int64_t{number}).bind(2, key).run();
}

void ImportTransaction::writeUser(std::uint32_t number, std::uint32_t account)
{
    m_parts->remember("user");
    m_parts->setUser.bind(1, std::int64_t{account}).bind(2, std::int64_t{number}).run();
}

Expected<LifeRule> ImportTransaction::lifeRule() const { return storedLifeRule(m_parts->store.handle(), m_parts->store.path()); }

Expected<void> ImportTransaction::setLifeRule(const LifeRule &rule)
{
    m_parts->remember("setting");
    return storeLifeRule(m_parts->store.handle(), m_parts->store.path(), rule);
}

void ImportTransaction::addAccountKey(std::uint32_t number, std::string_view key)
{
    m_parts->addAccount.bind(1, std::int64_t{number}).bind(2, key).run();
}

void ImportTransaction::addFeatureKey(std::uint32_t number, std::string_view key)
{
    m_parts->addFeature.bind(1, std::int64_t{number}).bind(2, key).run();
}

Expected<void> ImportTransaction::setAttributes(const std::vector<std::string> &names)
{
    m_parts->remember("account");
    m_parts->remember("attribute");
    return m_parts->accounts.setAttributes(names);
}

void ImportTransaction::writeAccount(const AccountRow &row, std::int64_t import) { m_parts->accounts.write(row, import); }

bool ImportTransaction::writeSubscription(std::uint32_t account, const SubscriptionRow &row, std::string_view currency, std::int64_t import)
{
    m_parts->remember("subscription");
    const std::string date = isoDate(row.date);
    const std::string end = isoDate(row.endDate);
    Statement &remove = m_parts->removeSubscription;
    remove.bind(1, std::int64_t{account}).bind(2, date).bindOptional(3, row.subscriptionId).bind(4, import).run();
    const bool replaced = sqlite3_changes(m_parts->store.handle()) > 0;
    Statement &insert = m_parts->addSubscription;
    insert.bind(1, std::int64_t{account}).bind(2, date).bindOptional(3, end);
    if (std::isnan(row.seats))
        insert.bindNull(4);
    else
        insert.bind(4, row.seats);
    if (row.hasMrr)
        insert.bind(5, row.mrrCents);
    else
        insert.bindNull(5);
    insert.bindOptional(6, currency).bindOptional(7, row.subscriptionId).bind(8, import).run();
    return replaced;
}

void ImportTransaction::writeFeature(std::uint32_t number, std::string_view label, std::string_view category, std::string_view level,
                                     std::string_view area, std::string_view entitled)
{
    m_parts->remember("feature");
    Statement &update = m_parts->setFeature;
    update.bindOptional(1, label).bindOptional(2, category).bindOptional(3, level).bindOptional(4, area).bindOptional(5, entitled);
    update.bind(6, std::int64_t{number}).run();
}

void ImportTransaction::reject(const RejectedRow &row)
{
    Statement &insert = m_parts->addRejected;
    insert.bind(1, row.importId).bind(2, row.file).bind(3, row.line).bind(4, row.column).bind(5, row.reason).bind(6, row.raw);
    insert.bind(7, std::int64_t{row.rawCut}).run();
}

void ImportTransaction::writeUsage(UsageColumns &rows, std::int64_t import) { m_parts->chunks.write(rows, import); }

Expected<UsageDays> ImportTransaction::coveredBefore(const UsageDays &days, std::int64_t import) const
{
    Statement query(m_parts->store.handle(), m_parts->store.path(),
                    "SELECT d.day, sum(d.rows), sum(d.rows_with_use), sum(d.sum) FROM usage_day d WHERE d.import <> ? AND NOT EXISTS "
                    "(SELECT 1 FROM usage_replaced_day r WHERE r.replaced_import = d.import AND r.day = d.day) GROUP BY d.day");
    query.bind(1, import);
    UsageDays covered;
    while (query.step()) {
        const auto day = parseIsoDate(query.text(0));
        if (day && days.contains(day->value))
            covered[day->value] = {query.integer(1), query.integer(2), query.real(3)};
    }
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return covered;
}

void ImportTransaction::writeUsageDays(const UsageDays &days, std::int64_t import)
{
    Statement insert(m_parts->store.handle(), m_parts->store.path(),
                     "INSERT INTO usage_day (import, day, rows, rows_with_use, sum) VALUES (?, ?, ?, ?, ?)");
    for (const auto &[day, total] : days) {
        const std::string text = isoDate({day});
        insert.bind(1, import).bind(2, text).bind(3, total.rows).bind(4, total.rowsWithUse).bind(5, total.sum).run();
    }
}

void ImportTransaction::replaceDays(const UsageDays &days, std::int64_t import)
{
    Statement insert(m_parts->store.handle(), m_parts->store.path(),
                     "INSERT OR IGNORE INTO usage_replaced_day (import, day, replaced_import) "
                     "SELECT ?1, day, import FROM usage_day WHERE day = ?2 AND import <> ?1");
    for (const auto &[day, total] : days) {
        const std::string text = isoDate({day});
        insert.bind(1, import).bind(2, text).run();
    }
}

Expected<std::int64_t> ImportTransaction::refreshMonths(const UsageDays &days, std::int64_t import, std::stop_token stop,
                                                        const ProgressCallback &progress)
{
    m_parts->chunks.finish();
    std::set<std::int32_t> months;
    for (const auto &[day, total] : days)
        months.insert(monthNumber({day}));
    return refreshUsageMonths(m_parts->store.handle(), m_parts->store.path(), months, import, stop, progress);
}

Expected<void> ImportTransaction::refreshAllMonths(std::stop_token stop, const ProgressCallback &progress)
{
    Statement query(m_parts->store.handle(), m_parts->store.path(), "SELECT DISTINCT substr(day, 1, 7) || '-01' FROM usage_day");
    std::set<std::int32_t> months;
    while (query.step()) {
        if (const auto day = parseIsoDate(query.text(0)))
            months.insert(monthNumber(*day));
    }
    if (const auto done = query.finish(); !done)
        return done;
    const auto refreshed = refreshUsageMonths(m_parts->store.handle(), m_parts->store.path(), months, -1, stop, progress);
    return refreshed ? Expected<void>() : failureOf(refreshed);
}

Expected<CalendarDay> ImportTransaction::defaultAsOf() const
{
    return waymark::defaultAsOf(m_parts->store.handle(), m_parts->store.path());
}

Expected<void> ImportTransaction::state() const
{
    if (m_parts->failed)
        return tl::make_unexpected(*m_parts->failed);
    const std::initializer_list<const Statement *> writes{
        &m_parts->addUser,         &m_parts->setUser,    &m_parts->addAccount, &m_parts->addFeature, &m_parts->removeSubscription,
        &m_parts->addSubscription, &m_parts->setFeature, &m_parts->addRejected};
    for (const Statement *statement : writes) {
        if (statement->failed())
            return statement->finish();
    }
    const auto accounts = m_parts->accounts.state();
    return accounts ? m_parts->chunks.state() : accounts;
}

Expected<void> ImportTransaction::commit()
{
    m_parts->chunks.finish();
    if (const auto written = state(); !written)
        return written;
    if (const auto committed = execute(m_parts->store.handle(), m_parts->store.path(), "COMMIT"); !committed)
        return committed;
    m_parts->open = false;
    // Left out where it fails: the store works without the log, and the next opening asks for it again.
    static_cast<void>(execute(m_parts->store.handle(), m_parts->store.path(), "PRAGMA journal_mode = WAL"));
    return {};
}

} // namespace waymark
