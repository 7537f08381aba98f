#include "core/store/schema.h"

#include <array>

#include <fmt/format.h>

#include "core/store/sqlite.h"

namespace waymark {

namespace {

// Every name is for people who open the file with another tool. Dates are ISO text. Usage lies in usage_chunk (see
// usage_chunk.h for its layout) with usage_month beside it as its readable sum.
constexpr const char *kSchemaSql = R"sql(
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE import (
    import INTEGER PRIMARY KEY, imported_at TEXT NOT NULL, import_day TEXT NOT NULL, file TEXT NOT NULL, input_table TEXT NOT NULL,
    hash TEXT NOT NULL, rows_read INTEGER NOT NULL DEFAULT 0, rows_imported INTEGER NOT NULL DEFAULT 0,
    rows_merged INTEGER NOT NULL DEFAULT 0, rows_rejected INTEGER NOT NULL DEFAULT 0, first_day TEXT, last_day TEXT,
    batch INTEGER NOT NULL DEFAULT 0, source TEXT NOT NULL DEFAULT '', columns TEXT NOT NULL DEFAULT '');
CREATE INDEX import_hash ON import (hash);
CREATE TABLE rejected_row (
    import INTEGER NOT NULL REFERENCES import, file TEXT NOT NULL, line INTEGER NOT NULL, field INTEGER NOT NULL, reason TEXT NOT NULL,
    raw TEXT NOT NULL, raw_cut INTEGER NOT NULL);
CREATE TABLE account (
    account INTEGER PRIMARY KEY, account_id TEXT NOT NULL UNIQUE, name TEXT, signup_date TEXT, churn_date TEXT, observed_until TEXT,
    import INTEGER REFERENCES import);
CREATE TABLE attribute (position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, column_name TEXT NOT NULL UNIQUE);
CREATE TABLE feature (
    feature INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, label TEXT, category TEXT, level TEXT, area TEXT, entitled TEXT);
CREATE TABLE subscription (
    account INTEGER NOT NULL REFERENCES account, date TEXT NOT NULL, end_date TEXT, seats REAL, mrr_cents INTEGER, currency TEXT,
    subscription_id TEXT, import INTEGER NOT NULL REFERENCES import);
CREATE INDEX subscription_account ON subscription (account, date);
CREATE TABLE usage_chunk (
    chunk INTEGER PRIMARY KEY, import INTEGER NOT NULL REFERENCES import, rows INTEGER NOT NULL, first_day TEXT NOT NULL,
    last_day TEXT NOT NULL, data BLOB NOT NULL);
CREATE TABLE usage_day (
    import INTEGER NOT NULL REFERENCES import, day TEXT NOT NULL, rows INTEGER NOT NULL, rows_with_use INTEGER NOT NULL, sum REAL NOT NULL,
    PRIMARY KEY (import, day)) WITHOUT ROWID;
CREATE TABLE usage_replaced_day (
    import INTEGER NOT NULL REFERENCES import, day TEXT NOT NULL, replaced_import INTEGER NOT NULL REFERENCES import,
    PRIMARY KEY (replaced_import, day)) WITHOUT ROWID;
CREATE TABLE framework (
    version INTEGER PRIMARY KEY, saved_at TEXT NOT NULL, author TEXT NOT NULL, note TEXT NOT NULL, as_of TEXT, json TEXT NOT NULL);
)sql";

// Version 2. Users and accounts are numbered together: `account` of usage is either's number. What an import changes is kept in
// before_* tables (see import_undo.h) until the next one.
constexpr const char *kImportSql = R"sql(
CREATE TABLE user (user INTEGER PRIMARY KEY, user_id TEXT NOT NULL UNIQUE, account INTEGER REFERENCES account);
CREATE TABLE recipe (name TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE undo_point (
    batch INTEGER NOT NULL, last_account INTEGER NOT NULL, last_feature INTEGER NOT NULL, last_user INTEGER NOT NULL);
)sql";

// Version 3. A row per account and month, `cells` a JSON object of feature number to [sum, active days], is written eight times as
// fast as a row per feature; usage_month opens it for any SQLite tool (from 3.9 on, so without the later operator ->>).
constexpr const char *kMonthSql = R"sql(
CREATE TABLE usage_month_account (
    month INTEGER NOT NULL, account INTEGER NOT NULL, cells TEXT NOT NULL, PRIMARY KEY (month, account)) WITHOUT ROWID;
CREATE VIEW usage_month (month, account, feature, sum, active_days) AS
    SELECT m.month, m.account, CAST(cell.key AS INTEGER), json_extract(cell.value, '$[0]') * 1.0, json_extract(cell.value, '$[1]')
    FROM usage_month_account m, json_each(m.cells) cell;
CREATE VIEW usage_by_month (account_id, feature, month, sum, active_days) AS
    SELECT a.account_id, f.key, printf('%04d-%02d', m.month / 100, m.month % 100), m.sum, m.active_days
    FROM usage_month m JOIN account a ON a.account = m.account JOIN feature f ON f.feature = m.feature;
)sql";

using Migration = Expected<void> (*)(sqlite3 *, const std::string &);

Expected<void> addUsersAndRecipes(sqlite3 *database, const std::string &path)
{
    return execute(database, path,
                   fmt::format("ALTER TABLE import ADD COLUMN batch INTEGER NOT NULL DEFAULT 0;"
                               "ALTER TABLE import ADD COLUMN source TEXT NOT NULL DEFAULT '';"
                               "ALTER TABLE import ADD COLUMN columns TEXT NOT NULL DEFAULT '';{}",
                               kImportSql));
}

Expected<void> packMonths(sqlite3 *database, const std::string &path)
{
    return execute(database, path,
                   fmt::format("DROP VIEW usage_by_month; ALTER TABLE usage_month RENAME TO usage_month_before;{}"
                               "INSERT INTO usage_month_account "
                               "SELECT month, account, json_group_object(feature, json_array(iif(sum = CAST(sum AS INTEGER), "
                               "CAST(sum AS INTEGER), sum), active_days)) FROM usage_month_before GROUP BY month, account;"
                               "DROP TABLE usage_month_before;",
                               kMonthSql));
}

/// Element i brings version i + 1 to version i + 2.
constexpr std::array<Migration, kSchemaVersion - 1> kMigrations{addUsersAndRecipes, packMonths};

Expected<void> backUp(sqlite3 *database, const std::string &path, int version)
{
    Statement copy(database, path, "VACUUM INTO ?");
    copy.bind(1, fmt::format("{}.v{}.backup", path, version)).run();
    return copy.finish();
}

} // namespace

Expected<void> createSchema(sqlite3 *database, const std::string &path)
{
    return execute(database, path,
                   fmt::format("BEGIN IMMEDIATE;{}{}{}PRAGMA application_id = {};PRAGMA user_version = {};COMMIT;", kSchemaSql, kImportSql,
                               kMonthSql, kApplicationId, kSchemaVersion));
}

Expected<void> migrateSchema(sqlite3 *database, const std::string &path, int fromVersion)
{
    if (fromVersion == kSchemaVersion)
        return {};
    if (const auto saved = backUp(database, path, fromVersion); !saved)
        return saved;
    if (const auto begun = execute(database, path, "BEGIN IMMEDIATE"); !begun)
        return begun;
    for (auto version = static_cast<std::size_t>(fromVersion); version <= kMigrations.size(); ++version) {
        if (const auto migrated = kMigrations[version - 1](database, path); !migrated) {
            static_cast<void>(execute(database, path, "ROLLBACK"));
            return migrated;
        }
    }
    return execute(database, path, fmt::format("PRAGMA user_version = {}; COMMIT", kSchemaVersion));
}

} // namespace waymark
