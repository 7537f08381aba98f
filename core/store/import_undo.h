#pragma once

#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include <sqlite3.h>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace waymark {

/*!
 * What an import changes is remembered, so that the latest one can be taken back whole. Rows that it adds are known by their numbers;
 * of a table whose rows it changes, a copy `before_<table>` is kept until the next import.
 */
class ImportUndo {
public:
    ImportUndo(sqlite3 *database, std::string path)
        : m_database(database)
        , m_path(std::move(path))
    {}

    /// Forgets the import before and notes the numbers from which on everything is new. Within the import's transaction.
    Expected<void> begin(std::int64_t batch);
    /// Keeps a copy of a table before its rows are changed; once.
    Expected<void> remember(const char *table);

    /// Whether there is an import to take back.
    static Expected<bool> isPossible(sqlite3 *database, const std::string &path);
    /// Takes back the latest import within a transaction of the caller's. Errors: NothingToUndo, those of the database, Cancelled.
    Expected<void> takeBack(std::stop_token stop, const ProgressCallback &progress);

private:
    Expected<std::set<std::int32_t>> touchedMonths(std::int64_t batch, bool all) const;
    Expected<void> restore(const std::string &table, const std::string &added);
    Expected<void> dropNewAttributes();
    Expected<bool> exists(const std::string &table) const;
    Expected<std::vector<std::string>> texts(const std::string &sql) const;

    sqlite3 *m_database;
    std::string m_path;
    std::set<std::string> m_remembered;
};

} // namespace waymark
