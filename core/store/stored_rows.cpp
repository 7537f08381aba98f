#include "core/store/stored_rows.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "core/store/sqlite.h"
#include "core/store/usage/usage_chunk.h"

namespace waymark {

namespace {

constexpr std::size_t kRowsBetweenAsking = 65536;
constexpr const char *kUsersWithoutAccount = "SELECT user, user_id FROM user WHERE account IS NULL";

/// A column of a table: the importer's name for it, the SQL that reads it, whether it is left out when it is empty throughout.
struct StoredColumn {
    std::string name;
    std::string sql;
    bool optional = true;
};

struct TableQuery {
    std::vector<StoredColumn> columns;
    std::string from; ///< FROM with joins and conditions
    std::string order;
};

TableQuery queryOfTable(StoredTable table)
{
    if (table == StoredTable::Subscriptions)
        return {{{"account_id", "a.account_id", false},
                 {"date", "t.date", false},
                 {"seats", "t.seats", false},
                 {"mrr", "t.mrr_cents", true},
                 {"currency", "t.currency", true},
                 {"end_date", "t.end_date", true},
                 {"subscription_id", "t.subscription_id", true}},
                "FROM subscription t JOIN account a ON a.account = t.account",
                "a.account_id, t.date, t.rowid"};
    if (table == StoredTable::Users)
        return {{{"user_id", "t.user_id", false}, {"account_id", "a.account_id", false}},
                "FROM user t JOIN account a ON a.account = t.account",
                "t.user_id"};
    if (table == StoredTable::Features)
        return {{{"feature", "t.key", false},
                 {"label", "t.label", true},
                 {"category", "t.category", true},
                 {"level", "t.level", true},
                 {"area", "t.area", true},
                 {"entitled", "t.entitled", true}},
                "FROM feature t",
                "t.key"};
    return {{{"account_id", "t.account_id", false},
             {"signup_date", "t.signup_date", false},
             {"name", "t.name", true},
             {"churn_date", "t.churn_date", true},
             {"observed_until", "t.observed_until", true}},
            "FROM account t WHERE t.signup_date IS NOT NULL",
            "t.account_id"};
}

/// The query with the columns that hold something, attributes of the accounts included.
Expected<TableQuery> filledQuery(const Store &store, StoredTable table)
{
    TableQuery query = queryOfTable(table);
    if (table == StoredTable::Accounts) {
        Statement attributes(store.handle(), store.path(), "SELECT name, column_name FROM attribute ORDER BY position");
        while (attributes.step())
            query.columns.push_back({std::string(attributes.text(0)), "t." + quotedName(attributes.text(1)), false});
        if (const auto done = attributes.finish(); !done)
            return failureOf(done);
    }
    std::vector<StoredColumn> filled;
    const char *condition = query.from.find("WHERE") == std::string::npos ? "WHERE" : "AND";
    for (const StoredColumn &column : query.columns) {
        Statement any(store.handle(), store.path(),
                      fmt::format("SELECT 1 {} {} {} IS NOT NULL LIMIT 1", query.from, condition, column.sql));
        const bool used = any.step();
        if (const auto done = any.finish(); !done)
            return failureOf(done);
        if (used || !column.optional)
            filled.push_back(column);
    }
    query.columns = std::move(filled);
    return query;
}

std::string centsText(std::int64_t cents) { return fmt::format("{}.{:02}", cents / 100, cents % 100); }

Expected<void> forEachTableRow(const Store &store, StoredTable table, const StoredRowSink &sink, const std::stop_token &stop)
{
    const auto query = filledQuery(store, table);
    if (!query)
        return failureOf(query);
    std::string columns;
    for (const StoredColumn &column : query->columns)
        columns += (columns.empty() ? "" : ", ") + column.sql;
    Statement rows(store.handle(), store.path(), fmt::format("SELECT {} {} ORDER BY {}", columns, query->from, query->order));
    std::vector<std::string_view> cells(query->columns.size());
    std::vector<std::string> numbers(query->columns.size());
    for (std::size_t row = 0; rows.step(); ++row) {
        if (row % kRowsBetweenAsking == 0 && stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const int column = static_cast<int>(i);
            const std::string &name = query->columns[i].name;
            if (table == StoredTable::Subscriptions && !rows.isNull(column) && (name == "seats" || name == "mrr")) {
                numbers[i] = name == "mrr" ? centsText(rows.integer(column)) : fmt::format("{}", rows.real(column));
                cells[i] = numbers[i];
            } else {
                cells[i] = rows.text(column);
            }
        }
        sink(cells);
    }
    return rows.finish();
}

/// Keys by the numbers that usage chunks hold.
Expected<std::vector<std::string>> keysByNumber(const Store &store, const char *sql)
{
    Statement rows(store.handle(), store.path(), sql);
    std::vector<std::string> keys;
    while (rows.step()) {
        const auto number = static_cast<std::size_t>(rows.integer(0));
        if (keys.size() <= number)
            keys.resize(number + 1);
        keys[number] = rows.text(1);
    }
    if (const auto done = rows.finish(); !done)
        return failureOf(done);
    return keys;
}

using ReplacedDays = std::map<std::int64_t, std::set<std::int32_t>>; ///< by import

Expected<ReplacedDays> replacedDays(const Store &store)
{
    Statement rows(store.handle(), store.path(), "SELECT replaced_import, day FROM usage_replaced_day");
    ReplacedDays days;
    while (rows.step()) {
        if (const auto day = parseIsoDate(rows.text(1)))
            days[rows.integer(0)].insert(day->value);
    }
    if (const auto done = rows.finish(); !done)
        return failureOf(done);
    return days;
}

/// What turns a chunk's numbers back into text.
struct UsageNames {
    std::vector<std::string> accounts, features;
    std::vector<std::string> users; ///< by number, of users without an account; empty: there are none
    ReplacedDays replaced;
};

Expected<UsageNames> usageNames(const Store &store)
{
    auto accounts = keysByNumber(store, "SELECT account, account_id FROM account");
    if (!accounts)
        return failureOf(accounts);
    auto features = keysByNumber(store, "SELECT feature, key FROM feature");
    if (!features)
        return failureOf(features);
    auto known = keysByNumber(store, "SELECT u.user, a.account_id FROM user u JOIN account a ON a.account = u.account");
    if (!known)
        return failureOf(known);
    auto unknown = keysByNumber(store, kUsersWithoutAccount);
    if (!unknown)
        return failureOf(unknown);
    accounts->resize(std::max({accounts->size(), known->size(), unknown->size()}));
    for (std::size_t i = 0; i < known->size(); ++i) {
        if (!(*known)[i].empty())
            (*accounts)[i] = std::move((*known)[i]);
    }
    if (!unknown->empty())
        unknown->resize(accounts->size());
    auto replaced = replacedDays(store);
    if (!replaced)
        return failureOf(replaced);
    return UsageNames{std::move(*accounts), std::move(*features), std::move(*unknown), std::move(*replaced)};
}

Expected<void> sinkChunk(const Store &store, const UsageColumns &rows, const UsageNames &names, std::int64_t import,
                         const StoredRowSink &sink)
{
    const auto replaced = names.replaced.find(import);
    CalendarDay writtenDay = CalendarDay::none();
    std::string date, count;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (replaced != names.replaced.end() && replaced->second.contains(rows.day[i].value))
            continue;
        if (rows.account[i] >= names.accounts.size() || rows.feature[i] >= names.features.size())
            return failure(ErrorCode::StoreDamaged, "usage names an account or feature that is not there", store.path());
        if (rows.day[i] != writtenDay) {
            writtenDay = rows.day[i];
            date = isoDate(writtenDay);
        }
        count = fmt::format("{}", rows.count[i]);
        const std::string_view user = names.users.empty() ? std::string_view() : names.users[rows.account[i]];
        const std::string_view cells[] = {names.accounts[rows.account[i]], date, names.features[rows.feature[i]], count, user};
        sink(std::span(cells, names.users.empty() ? 4 : 5));
    }
    return {};
}

Expected<std::int64_t> storedUsageRows(const Store &store)
{
    Statement sum(store.handle(), store.path(), "SELECT ifnull(sum(rows), 0) FROM usage_chunk");
    const std::int64_t rows = sum.step() ? sum.integer(0) : 0;
    if (const auto done = sum.finish(); !done)
        return failureOf(done);
    return rows;
}

Expected<void> forEachUsageRow(const Store &store, const StoredRowSink &sink, const std::stop_token &stop, const ProgressCallback &progress)
{
    const auto names = usageNames(store);
    if (!names)
        return failureOf(names);
    const auto total = storedUsageRows(store);
    if (!total)
        return failureOf(total);
    Statement chunks(store.handle(), store.path(), "SELECT import, data FROM usage_chunk ORDER BY chunk");
    std::int64_t done = 0;
    UsageColumns rows;
    while (chunks.step()) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        rows.clear();
        if (const auto decoded = decodeChunk(chunks.blob(1), rows); !decoded)
            return decoded;
        if (const auto sunk = sinkChunk(store, rows, *names, chunks.integer(0), sink); !sunk)
            return sunk;
        done += static_cast<std::int64_t>(rows.size());
        if (progress)
            progress({static_cast<double>(done) / static_cast<double>(*total), done, 0, 0.0});
    }
    return chunks.finish();
}

} // namespace

Expected<std::vector<std::string>> storedColumns(const Store &store, StoredTable table)
{
    if (table == StoredTable::Usage) {
        std::vector<std::string> columns{"account_id", "date", "feature", "count"};
        Statement any(store.handle(), store.path(), fmt::format("{} LIMIT 1", kUsersWithoutAccount));
        if (any.step())
            columns.emplace_back("user_id");
        if (const auto done = any.finish(); !done)
            return failureOf(done);
        return columns;
    }
    const auto query = filledQuery(store, table);
    if (!query)
        return failureOf(query);
    std::vector<std::string> names;
    for (const StoredColumn &column : query->columns)
        names.push_back(column.name);
    return names;
}

Expected<void> forEachStoredRow(const Store &store, StoredTable table, const StoredRowSink &sink, std::stop_token stop,
                                const ProgressCallback &progress)
{
    if (table == StoredTable::Usage)
        return forEachUsageRow(store, sink, stop, progress);
    return forEachTableRow(store, table, sink, stop);
}

} // namespace waymark
