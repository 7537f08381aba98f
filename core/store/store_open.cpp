#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>
#include <vector>

#include <sys/stat.h>

#include <fmt/format.h>

#include "core/base/parallel.h"
#include "core/store/schema.h"
#include "core/store/sqlite.h"
#include "core/store/store.h"

namespace waymark {

namespace {

constexpr std::size_t kHeaderBytes = 100;

std::uint32_t bigEndian(const std::array<unsigned char, kHeaderBytes> &header, std::size_t at)
{
    return static_cast<std::uint32_t>(header[at]) << 24 | static_cast<std::uint32_t>(header[at + 1]) << 16 |
           static_cast<std::uint32_t>(header[at + 2]) << 8 | header[at + 3];
}

bool hasContent(const std::string &path)
{
    struct stat status {};
    return stat(path.c_str(), &status) == 0 && status.st_size > 0;
}

/// Judges a file by its first 100 bytes before SQLite touches it, so that every kind of wrong file gets its own words.
Expected<void> checkHeader(const std::string &path)
{
    struct stat status {};
    if (stat(path.c_str(), &status) != 0)
        return failure(errno == EACCES ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path);
    if (!S_ISREG(status.st_mode))
        return failure(ErrorCode::NotAFile, path);
    std::FILE *file = std::fopen(path.c_str(), "rb");
    if (file == nullptr)
        return failure(ErrorCode::FileUnreadable, path);
    std::array<unsigned char, kHeaderBytes> header{};
    const std::size_t got = std::fread(header.data(), 1, header.size(), file);
    std::fclose(file);
    if (got < header.size() || std::memcmp(header.data(), "SQLite format 3", 16) != 0 || bigEndian(header, 68) != kApplicationId)
        return failure(ErrorCode::NotAStore, path);
    if (const auto version = bigEndian(header, 60); version > kSchemaVersion)
        return failure(ErrorCode::StoreTooNew, fmt::format("{} (schema {}, this version reads up to {})", path, version, kSchemaVersion));
    const std::uint32_t rawPageSize = static_cast<std::uint32_t>(header[16]) << 8 | header[17];
    const std::uint64_t pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    const std::uint64_t pages = bigEndian(header, 28);
    const bool pageCountIsValid = bigEndian(header, 24) == bigEndian(header, 92);
    // What a killed import left beside the file is not yet in it, or still to be taken out of it: SQLite mends that as it opens.
    const bool settled = !hasContent(path + "-wal") && !hasContent(path + "-journal");
    if (pageCountIsValid && settled && static_cast<std::uint64_t>(status.st_size) < pages * pageSize)
        return failure(ErrorCode::StoreDamaged, fmt::format("{} is cut short: {} bytes of {}", path, status.st_size, pages * pageSize));
    return {};
}

constexpr int kBusyMilliseconds = 2000;

Expected<void> checkTable(sqlite3 *database, const std::string &path, const char *table)
{
    Statement check(database, path, fmt::format("PRAGMA quick_check('{}')", table));
    const bool answered = check.step();
    if (const auto done = check.finish(); !done && done.error().code != ErrorCode::StoreFailed)
        return done;
    if (!answered || check.text(0) != "ok")
        return failure(ErrorCode::StoreDamaged, fmt::format("{} ({})", path, answered ? check.text(0) : std::string_view(table)));
    return {};
}

/// quick_check of every table but usage, whose chunks carry checksums of their own and are checked when they are read. Half of them on a
/// connection of their own, at the same time: opening waits for nothing else.
Expected<void> checkIntegrity(sqlite3 *database, const std::string &path)
{
    using Tables = std::vector<const char *>;
    const std::array<Tables, 2> halves{
        Tables{"account"}, Tables{"subscription", "setting", "import", "attribute", "feature", "usage_day", "framework", "user", "recipe"}};
    sqlite3 *beside = nullptr;
    const bool opened = sqlite3_open_v2(path.c_str(), &beside, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK;
    sqlite3_busy_timeout(beside, kBusyMilliseconds);
    std::array<Expected<void>, 2> outcomes;
    // A connection belongs to one thread at a time.
    parallelFor(halves.size(), opened ? halves.size() : 1, [&](std::size_t half) {
        for (const char *table : halves[half]) {
            if (outcomes[half])
                outcomes[half] = checkTable(opened && half == 0 ? beside : database, path, table);
        }
    });
    sqlite3_close_v2(beside);
    for (const auto &outcome : outcomes) {
        if (!outcome)
            return outcome;
    }
    return {};
}

/// Once, before SQLite is first used: it need not count its memory, which costs a lock at every allocation.
void leaveMemoryUncounted()
{
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(configured);
}

Expected<void> configure(sqlite3 *database, const std::string &path, Store::Access access)
{
    sqlite3_busy_timeout(database, kBusyMilliseconds);
    sqlite3_extended_result_codes(database, 1);
    if (access == Store::Access::ReadOnly)
        return {};
    return execute(database, path, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;");
}

} // namespace

Store::Store(std::string path, sqlite3 *database)
    : m_path(std::move(path))
    , m_database(database)
{}

Store::Store(Store &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_database(std::exchange(other.m_database, nullptr))
{}

Store &Store::operator=(Store &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_database, other.m_database);
    return *this;
}

Store::~Store()
{
    if (m_database == nullptr)
        return;
    // Back to a single file that also opens in a folder one may not write to.
    if (sqlite3_db_readonly(m_database, "main") == 0)
        sqlite3_exec(m_database, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    sqlite3_close_v2(m_database);
}

Expected<Store> Store::create(const std::string &path)
{
    struct stat status {};
    if (stat(path.c_str(), &status) == 0)
        return failure(ErrorCode::FileExists, path);
    leaveMemoryUncounted();
    sqlite3 *database = nullptr;
    const int opened = sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Store store(path, database);
    if (opened != SQLITE_OK)
        return failure(ErrorCode::FileUnwritable, path);
    if (const auto set = execute(database, path, "PRAGMA page_size = 8192"); !set)
        return failureOf(set);
    if (const auto made = createSchema(database, path); !made)
        return failureOf(made);
    if (const auto configured = configure(database, path, Access::ReadWrite); !configured)
        return failureOf(configured);
    return store;
}

Expected<Store> Store::open(const std::string &path, Access access)
{
    if (const auto header = checkHeader(path); !header)
        return failureOf(header);
    leaveMemoryUncounted();
    sqlite3 *database = nullptr;
    const int flags = (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX;
    const int opened = sqlite3_open_v2(path.c_str(), &database, flags, nullptr);
    Store store(path, database);
    if (opened != SQLITE_OK)
        return tl::make_unexpected(databaseError(database, path));
    if (access == Access::ReadWrite && sqlite3_db_readonly(database, "main") != 0)
        return failure(ErrorCode::StoreReadOnly, path);
    if (const auto configured = configure(database, path, access); !configured)
        return failureOf(configured);
    Statement version(database, path, "PRAGMA user_version");
    const int schema = version.step() ? static_cast<int>(version.integer(0)) : kSchemaVersion;
    const bool needsRollback = sqlite3_extended_errcode(database) == SQLITE_READONLY_ROLLBACK;
    version.reset();
    if (needsRollback) {
        // An import was killed: only a writer may take its pages out again.
        if (const auto mended = open(path, Access::ReadWrite); !mended)
            return failureOf(mended);
        return open(path, access);
    }
    if (schema > kSchemaVersion)
        return failure(ErrorCode::StoreTooNew, path);
    if (schema < kSchemaVersion && access == Access::ReadOnly) {
        // Migrated first, then opened again as was asked.
        if (const auto migrated = open(path, Access::ReadWrite); !migrated)
            return failureOf(migrated);
        return open(path, access);
    }
    if (const auto migrated = migrateSchema(database, path, schema); !migrated)
        return failureOf(migrated);
    if (const auto checked = checkIntegrity(database, path); !checked)
        return failureOf(checked);
    return store;
}

} // namespace waymark
