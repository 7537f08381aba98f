#include "core/store/account_writer.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include <fmt/format.h>

#include "core/store/sqlite.h"

namespace waymark {

namespace {

/// SQLite takes 2,000 columns a table by default; the account table has seven of its own.
constexpr std::size_t kMostAttributes = 1900;

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

/// A column name for an attribute that no other column has, letter case aside (SQLite's names have none).
std::string freeColumnName(const std::string &attribute, const std::set<std::string> &taken)
{
    std::string name = attribute;
    for (int suffix = 2; taken.contains(lowerCase(name)); ++suffix)
        name = fmt::format("{} ({})", attribute, suffix);
    return name;
}

} // namespace

AccountWriter::AccountWriter(sqlite3 *database, const std::string &path)
    : m_database(database)
    , m_path(path)
{}

AccountWriter::~AccountWriter() = default;

Expected<void> AccountWriter::setAttributes(const std::vector<std::string> &names)
{
    std::set<std::string> taken{"account", "account_id", "name", "signup_date", "churn_date", "observed_until", "import"};
    std::map<std::string, std::string> columnOf;
    {
        Statement query(m_database, m_path, "SELECT name, column_name FROM attribute");
        while (query.step()) {
            columnOf[std::string(query.text(0))] = query.text(1);
            taken.insert(lowerCase(query.text(1)));
        }
        if (const auto done = query.finish(); !done)
            return done;
    }
    std::string sql = "UPDATE account SET name = ?, signup_date = ?, churn_date = ?, observed_until = ?, import = ?";
    for (const std::string &name : names) {
        if (!columnOf.contains(name)) {
            if (columnOf.size() >= kMostAttributes)
                return failure(ErrorCode::InvalidArgument, fmt::format("more than {} attribute columns", kMostAttributes));
            const std::string column = freeColumnName(name, taken);
            taken.insert(lowerCase(column));
            columnOf[name] = column;
            if (const auto altered = execute(m_database, m_path, "ALTER TABLE account ADD COLUMN " + quotedName(column) + " TEXT");
                !altered)
                return altered;
            Statement insert(m_database, m_path, "INSERT INTO attribute (name, column_name) VALUES (?, ?)");
            insert.bind(1, name).bind(2, column).run();
            if (const auto done = insert.finish(); !done)
                return done;
        }
        sql += ", " + quotedName(columnOf[name]) + " = ?";
    }
    m_update = std::make_unique<Statement>(m_database, m_path, sql + " WHERE account = ?");
    return m_update->finish();
}

void AccountWriter::write(const AccountRow &row, std::int64_t import)
{
    Statement &update = *m_update;
    const std::string signup = isoDate(row.signup);
    const std::string churn = isoDate(row.churn);
    const std::string until = isoDate(row.observedUntil);
    update.bindOptional(1, row.name).bindOptional(2, signup).bindOptional(3, churn).bindOptional(4, until).bind(5, import);
    int position = 6;
    for (const std::string_view value : row.attributes)
        update.bindOptional(position++, value);
    update.bind(position, std::int64_t{row.number}).run();
}

Expected<void> AccountWriter::state() const { return m_update ? m_update->finish() : Expected<void>(); }

} // namespace waymark
