#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <sqlite3.h>

#include "core/base/day.h"
#include "core/base/error.h"

namespace waymark {

class Statement;

/// A row of the account table; empty texts and none are stored as null.
struct AccountRow {
    std::uint32_t number = 0;
    std::string_view name;
    CalendarDay signup, churn, observedUntil;
    std::vector<std::string_view> attributes; ///< in the order of setAttributes()
};

/// Writes rows of the account table, whose columns grow with the attributes.
class AccountWriter {
public:
    AccountWriter(sqlite3 *database, const std::string &path);
    ~AccountWriter();

    /// Makes the account table ready for these attributes, new columns included. Error: InvalidArgument for more than a table can have.
    Expected<void> setAttributes(const std::vector<std::string> &names);
    /// After setAttributes().
    void write(const AccountRow &row, std::int64_t import);
    /// The first failed write.
    Expected<void> state() const;

private:
    sqlite3 *m_database;
    const std::string &m_path;
    std::unique_ptr<Statement> m_update;
};

} // namespace waymark
