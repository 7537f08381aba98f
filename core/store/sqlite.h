#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include <sqlite3.h>

#include "core/base/error.h"

namespace waymark {

/// The code of an SQLite result, extended or not: StoreFailed for what has no words of its own.
ErrorCode codeOfResult(int result);

/// The coded error of the connection's last failure; `detail` is SQLite's own text for StoreFailed only.
Error databaseError(sqlite3 *database, const std::string &path);

/// Runs SQL without results.
Expected<void> execute(sqlite3 *database, const std::string &path, const std::string &sql);

/// A prepared statement. A failure of any call is kept and returned by finish(), so that loops of binds and steps stay readable.
class Statement {
public:
    Statement(sqlite3 *database, std::string path, std::string_view sql);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    /// Binds a value to parameter `position` (from 1).
    Statement &bind(int position, std::int64_t value);
    Statement &bind(int position, int value) { return bind(position, static_cast<std::int64_t>(value)); }
    Statement &bind(int position, double value);
    /// The text must live until the next step.
    Statement &bind(int position, std::string_view text);
    Statement &bind(int position, const std::string &text) { return bind(position, std::string_view(text)); }
    Statement &bind(int position, const char *text) { return bind(position, std::string_view(text)); }
    Statement &bindNull(int position);
    /// Text, or null when it is empty.
    Statement &bindOptional(int position, std::string_view text);
    Statement &bindBlob(int position, std::span<const std::uint8_t> bytes);

    /// True when there is a row to read.
    bool step();
    /// Runs a statement without rows and makes it ready for the next binds.
    void run();
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;
    std::span<const std::uint8_t> blob(int column) const;
    int columnCount() const;

    /// The first failure since construction, if any.
    Expected<void> finish() const;
    bool failed() const { return m_failed; }

private:
    void check(int result);

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    std::string m_path;
    Error m_error;
    bool m_failed = false;
};

/// An SQL identifier in double quotes.
std::string quotedName(std::string_view name);

} // namespace waymark
