#include "core/store/stored_keys.h"

#include "core/store/sqlite.h"

namespace waymark {

Expected<std::vector<std::pair<std::string, std::uint32_t>>> StoredKeys::keysWithNumbers(const char *sql) const
{
    Statement query(m_database, m_path, sql);
    std::vector<std::pair<std::string, std::uint32_t>> keys;
    while (query.step())
        keys.emplace_back(std::string(query.text(0)), static_cast<std::uint32_t>(query.integer(1)));
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return keys;
}

Expected<std::vector<std::string>> StoredKeys::texts(const char *sql) const
{
    Statement query(m_database, m_path, sql);
    std::vector<std::string> result;
    while (query.step())
        result.emplace_back(query.text(0));
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return result;
}

Expected<std::int64_t> StoredKeys::count(const char *sql) const
{
    Statement query(m_database, m_path, sql);
    const std::int64_t count = query.step() ? query.integer(0) : 0;
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return count;
}

Expected<std::vector<std::pair<std::string, std::uint32_t>>> StoredKeys::accountNumbers() const
{
    return keysWithNumbers("SELECT account_id, account FROM account");
}

Expected<std::vector<std::pair<std::string, std::uint32_t>>> StoredKeys::featureNumbers() const
{
    return keysWithNumbers("SELECT key, feature FROM feature");
}

Expected<std::vector<std::pair<std::string, std::uint32_t>>> StoredKeys::userNumbers() const
{
    return keysWithNumbers("SELECT user_id, user FROM user");
}

Expected<std::vector<std::pair<std::uint32_t, std::uint32_t>>> StoredKeys::accountsOfUsers() const
{
    Statement query(m_database, m_path, "SELECT user, account FROM user WHERE account IS NOT NULL");
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    while (query.step())
        pairs.emplace_back(static_cast<std::uint32_t>(query.integer(0)), static_cast<std::uint32_t>(query.integer(1)));
    if (const auto done = query.finish(); !done)
        return failureOf(done);
    return pairs;
}

Expected<std::int64_t> StoredKeys::unknownUsers() const { return count("SELECT count(*) FROM user WHERE account IS NULL"); }

Expected<std::vector<std::string>> StoredKeys::describedFeatures() const
{
    return texts("SELECT key FROM feature WHERE label IS NOT NULL OR category IS NOT NULL OR level IS NOT NULL OR area IS NOT NULL OR "
                 "entitled IS NOT NULL");
}

Expected<std::vector<std::string>> StoredKeys::knownAccounts() const
{
    return texts("SELECT account_id FROM account WHERE signup_date IS NOT NULL");
}

Expected<std::int64_t> StoredKeys::unknownAccounts() const { return count("SELECT count(*) FROM account WHERE signup_date IS NULL"); }

Expected<std::vector<std::string>> StoredKeys::currencies() const
{
    return texts("SELECT DISTINCT currency FROM subscription WHERE currency IS NOT NULL");
}

} // namespace waymark
