#include "core/store/sqlite.h"

namespace waymark {

ErrorCode codeOfResult(int result)
{
    switch (result & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return result == SQLITE_IOERR_NOMEM ? ErrorCode::OutOfMemory : ErrorCode::StoreUnreachable;
    case SQLITE_CANTOPEN:
        return ErrorCode::StoreUnopenable;
    case SQLITE_NOMEM:
        return ErrorCode::OutOfMemory;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StoreReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreLocked;
    case SQLITE_NOTADB:
        return ErrorCode::NotAStore;
    case SQLITE_CORRUPT:
        return ErrorCode::StoreDamaged;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::StoreFailed;
    }
}

Error databaseError(sqlite3 *database, const std::string &path)
{
    const ErrorCode code = codeOfResult(database == nullptr ? SQLITE_NOMEM : sqlite3_extended_errcode(database));
    if (code == ErrorCode::Cancelled)
        return {code, {}, {}, 0, 0};
    // Only what has no words of its own is told in SQLite's, which are English.
    if (code == ErrorCode::StoreFailed)
        return {code, sqlite3_errmsg(database), path, 0, 0};
    return {code, path, {}, 0, 0};
}

Expected<void> execute(sqlite3 *database, const std::string &path, const std::string &sql)
{
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return tl::make_unexpected(databaseError(database, path));
    return {};
}

Statement::Statement(sqlite3 *database, std::string path, std::string_view sql)
    : m_database(database)
    , m_path(std::move(path))
{
    check(sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr));
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::check(int result)
{
    if (result == SQLITE_OK || result == SQLITE_ROW || result == SQLITE_DONE || m_failed)
        return;
    m_failed = true;
    m_error = databaseError(m_database, m_path);
}

Statement &Statement::bind(int position, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, position, value));
    return *this;
}

Statement &Statement::bind(int position, double value)
{
    check(sqlite3_bind_double(m_statement, position, value));
    return *this;
}

Statement &Statement::bind(int position, std::string_view text)
{
    check(sqlite3_bind_text64(m_statement, position, text.data() == nullptr ? "" : text.data(), text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindNull(int position)
{
    check(sqlite3_bind_null(m_statement, position));
    return *this;
}

Statement &Statement::bindOptional(int position, std::string_view text) { return text.empty() ? bindNull(position) : bind(position, text); }

Statement &Statement::bindBlob(int position, std::span<const std::uint8_t> bytes)
{
    check(sqlite3_bind_blob64(m_statement, position, bytes.data(), bytes.size(), SQLITE_STATIC));
    return *this;
}

bool Statement::step()
{
    if (m_failed)
        return false;
    const int result = sqlite3_step(m_statement);
    check(result);
    return result == SQLITE_ROW;
}

void Statement::run()
{
    step();
    reset();
}

void Statement::reset()
{
    if (m_statement != nullptr)
        sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }

std::string_view Statement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return bytes == nullptr ? std::string_view()
                            : std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}

std::span<const std::uint8_t> Statement::blob(int column) const
{
    const auto *bytes = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_statement, column));
    return bytes == nullptr ? std::span<const std::uint8_t>()
                            : std::span<const std::uint8_t>(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}

int Statement::columnCount() const { return sqlite3_column_count(m_statement); }

Expected<void> Statement::finish() const
{
    if (m_failed)
        return tl::make_unexpected(m_error);
    return {};
}

std::string quotedName(std::string_view name)
{
    std::string quoted = "\"";
    for (const char character : name) {
        quoted += character;
        if (character == '"')
            quoted += '"';
    }
    return quoted + "\"";
}

} // namespace waymark
