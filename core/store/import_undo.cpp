#include "core/store/import_undo.h"

#include <string_view>

#include <fmt/format.h>

#include "core/base/day.h"
#include "core/store/sqlite.h"
#include "core/store/usage/usage_month.h"

namespace waymark {

namespace {

/// Settings that an import may change; others (a draft, say) are none of its business.
constexpr const char *kImportSettings = "name IN ('churn_source', 'day_zero', 'grace_days')";
constexpr const char *kRememberedTables[] = {"account", "attribute", "feature", "subscription", "user", "setting"};

} // namespace

Expected<bool> ImportUndo::exists(const std::string &table) const
{
    Statement query(m_database, m_path, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    query.bind(1, table);
    const bool found = query.step();
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return found;
}

Expected<std::vector<std::string>> ImportUndo::texts(const std::string &sql) const
{
    Statement query(m_database, m_path, sql);
    std::vector<std::string> result;
    while (query.step())
        result.emplace_back(query.text(0));
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return result;
}

Expected<void> ImportUndo::begin(std::int64_t batch)
{
    std::string sql;
    for (const char *table : kRememberedTables)
        sql += fmt::format("DROP TABLE IF EXISTS before_{};", table);
    sql += fmt::format("DELETE FROM undo_point; INSERT INTO undo_point (batch, last_account, last_feature, last_user) "
                       "SELECT {}, ifnull((SELECT max(account) FROM account), 0), ifnull((SELECT max(feature) FROM feature), 0), "
                       "ifnull((SELECT max(user) FROM user), 0)",
                       batch);
    return execute(m_database, m_path, sql);
}

Expected<void> ImportUndo::remember(const char *table)
{
    if (!m_remembered.insert(table).second)
        return {};
    return execute(m_database, m_path,
                   fmt::format("CREATE TABLE before_{0} AS SELECT * FROM {0} WHERE {1}", table,
                               std::string_view(table) == "setting" ? kImportSettings : "1"));
}

Expected<bool> ImportUndo::isPossible(sqlite3 *database, const std::string &path)
{
    Statement query(database, path, "SELECT 1 FROM undo_point");
    const bool possible = query.step();
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return possible;
}

Expected<std::set<std::int32_t>> ImportUndo::touchedMonths(std::int64_t batch, bool all) const
{
    const auto days = texts(fmt::format("SELECT DISTINCT substr(day, 1, 7) || '-01' FROM usage_day{}",
                                        all ? "" : fmt::format(" WHERE import IN (SELECT import FROM import WHERE batch = {})", batch)));
    if (!days)
        return failureOf(days);
    std::set<std::int32_t> months;
    for (const std::string &text : *days) {
        if (const auto day = parseIsoDate(text))
            months.insert(monthNumber(*day));
    }
    return months;
}

/// Brings a table back: from its copy, or, where its rows were only added to, without those that `added` names.
Expected<void> ImportUndo::restore(const std::string &table, const std::string &added)
{
    const auto copied = exists("before_" + table);
    if (!copied)
        return failureOf(copied);
    if (!*copied)
        return execute(m_database, m_path, fmt::format("DELETE FROM {} WHERE {}", table, added));
    const auto columns = texts(fmt::format("SELECT name FROM pragma_table_info('before_{}')", table));
    if (!columns)
        return failureOf(columns);
    std::string names;
    for (const std::string &column : *columns)
        names += (names.empty() ? "" : ", ") + quotedName(column);
    return execute(m_database, m_path,
                   fmt::format("DELETE FROM {0} WHERE {2}; INSERT INTO {0} ({1}) SELECT {1} FROM before_{0}; DROP TABLE before_{0};", table,
                               names, table == "setting" ? kImportSettings : "1"));
}

/// Columns of attributes that the import brought along.
Expected<void> ImportUndo::dropNewAttributes()
{
    const auto copied = exists("before_attribute");
    if (!copied || !*copied)
        return copied ? Expected<void>() : failureOf(copied);
    const auto columns = texts("SELECT column_name FROM attribute WHERE column_name NOT IN (SELECT column_name FROM before_attribute)");
    if (!columns)
        return failureOf(columns);
    for (const std::string &column : *columns) {
        if (const auto dropped = execute(m_database, m_path, "ALTER TABLE account DROP COLUMN " + quotedName(column)); !dropped)
            return dropped;
    }
    return {};
}

Expected<void> ImportUndo::takeBack(std::stop_token stop, const ProgressCallback &progress)
{
    std::int64_t batch = 0, account = 0, feature = 0, user = 0;
    {
        Statement point(m_database, m_path, "SELECT batch, last_account, last_feature, last_user FROM undo_point");
        if (!point.step())
            return point.failed() ? point.finish() : failure(ErrorCode::NothingToUndo);
        batch = point.integer(0);
        account = point.integer(1);
        feature = point.integer(2);
        user = point.integer(3);
    }
    const auto usersChanged = exists("before_user");
    if (!usersChanged)
        return failureOf(usersChanged);
    const auto months = touchedMonths(batch, *usersChanged);
    if (!months)
        return failureOf(months);
    const std::string imports = fmt::format("import IN (SELECT import FROM import WHERE batch = {})", batch);
    for (const char *table : {"rejected_row", "usage_chunk", "usage_day", "usage_replaced_day"}) {
        if (const auto removed = execute(m_database, m_path, fmt::format("DELETE FROM {} WHERE {}", table, imports)); !removed)
            return removed;
    }
    if (const auto dropped = dropNewAttributes(); !dropped)
        return dropped;
    const std::pair<const char *, std::string> tables[] = {{"account", fmt::format("account > {}", account)}, {"attribute", "0"},
                                                           {"feature", fmt::format("feature > {}", feature)}, {"subscription", imports},
                                                           {"user", fmt::format("user > {}", user)},          {"setting", "0"}};
    for (const auto &[table, added] : tables) {
        if (const auto restored = restore(table, added); !restored)
            return restored;
    }
    if (const auto removed =
            execute(m_database, m_path, fmt::format("DELETE FROM import WHERE batch = {}; DELETE FROM undo_point;", batch));
        !removed)
        return removed;
    const auto refreshed = refreshUsageMonths(m_database, m_path, *months, -1, stop, progress);
    return refreshed ? Expected<void>() : failureOf(refreshed);
}

} // namespace waymark
