#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <sqlite3.h>

#include "core/base/error.h"

namespace waymark {

/// Which accounts, users and features a store knows, as an import asks it. Errors: those of the database.
class StoredKeys {
public:
    StoredKeys(sqlite3 *database, const std::string &path)
        : m_database(database)
        , m_path(path)
    {}

    /// All keys with their numbers, to seed a dictionary.
    Expected<std::vector<std::pair<std::string, std::uint32_t>>> accountNumbers() const;
    Expected<std::vector<std::pair<std::string, std::uint32_t>>> featureNumbers() const;
    Expected<std::vector<std::pair<std::string, std::uint32_t>>> userNumbers() const;
    /// The account of each user that has one, by numbers.
    Expected<std::vector<std::pair<std::uint32_t, std::uint32_t>>> accountsOfUsers() const;
    /// Users whose account nobody has said.
    Expected<std::int64_t> unknownUsers() const;
    /// Keys of the features that the store says more of than their key.
    Expected<std::vector<std::string>> describedFeatures() const;
    /// Keys of the accounts that have a signup date.
    Expected<std::vector<std::string>> knownAccounts() const;
    /// Usage of accounts without a signup date: how many such accounts there are.
    Expected<std::int64_t> unknownAccounts() const;
    /// Currencies of the stored subscriptions.
    Expected<std::vector<std::string>> currencies() const;

private:
    Expected<std::vector<std::pair<std::string, std::uint32_t>>> keysWithNumbers(const char *sql) const;
    Expected<std::vector<std::string>> texts(const char *sql) const;
    Expected<std::int64_t> count(const char *sql) const;

    sqlite3 *m_database;
    const std::string &m_path;
};

} // namespace waymark
