#include "core/store/store.h"

#include <filesystem>

#include <sqlite3.h>
#include <unistd.h>

#include <QTest>

#include "core/import/importer.h"
#include "core/store/schema.h"
#include "core/store/sqlite.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_files.h"

namespace waymark {

namespace {

/// Runs SQL on a file as another program would.
bool runSql(const std::string &path, const std::string &sql)
{
    sqlite3 *database = nullptr;
    const bool done =
        sqlite3_open(path.c_str(), &database) == SQLITE_OK && sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return done;
}

/// The only text that a query gives.
std::string textOf(const std::string &path, const std::string &sql)
{
    std::string text;
    sqlite3 *database = nullptr;
    if (sqlite3_open(path.c_str(), &database) == SQLITE_OK)
        sqlite3_exec(
            database, sql.c_str(),
            [](void *into, int, char **values, char **) {
                *static_cast<std::string *>(into) = values[0] == nullptr ? "" : values[0];
                return 0;
            },
            &text, nullptr);
    sqlite3_close(database);
    return text;
}

constexpr const char *kAllMonths =
    "SELECT count(*) || ': ' || group_concat(cell, ', ') FROM (SELECT account_id || ' ' || feature || ' ' || "
    "month || ' ' || sum || ' ' || active_days AS cell FROM usage_by_month ORDER BY 1)";

/// What brings a store back to an earlier version, as that version made it.
constexpr const char *kBackToVersion2 =
    "CREATE TABLE kept AS SELECT * FROM usage_month; DROP VIEW usage_by_month; DROP VIEW usage_month; DROP TABLE usage_month_account;"
    "CREATE TABLE usage_month (month INTEGER NOT NULL, account INTEGER NOT NULL, feature INTEGER NOT NULL, sum REAL NOT NULL, active_days "
    "INTEGER NOT NULL, PRIMARY KEY (month, account, feature)) WITHOUT ROWID;"
    "INSERT INTO usage_month SELECT month, account, feature, sum, active_days FROM kept; DROP TABLE kept;"
    "CREATE VIEW usage_by_month AS SELECT a.account_id, f.key AS feature, printf('%04d-%02d', m.month / 100, m.month % 100) AS month, "
    "m.sum, m.active_days FROM usage_month m JOIN account a ON a.account = m.account JOIN feature f ON f.feature = m.feature;"
    "PRAGMA user_version = 2;";
constexpr const char *kBackToVersion1 =
    "DROP TABLE user; DROP TABLE recipe; DROP TABLE undo_point; ALTER TABLE import DROP COLUMN batch; ALTER TABLE import "
    "DROP COLUMN source; ALTER TABLE import DROP COLUMN columns; PRAGMA user_version = 1;";

/// A store with accounts and usage, closed.
std::string storeWithUsage(const test::TemporaryFiles &files)
{
    auto store = Store::create(files.path("store.waymark"));
    ImportRequest request;
    std::string usage = "account_id,date,feature,count\n";
    for (int i = 0; i < 20000; ++i)
        usage += "a" + std::to_string(i % 50) + ",2026-01-" + (i % 28 < 9 ? "0" : "") + std::to_string(i % 28 + 1) + ",f" +
                 std::to_string(i % 9) + (i % 7 == 0 ? ",0.25\n" : ",1\n");
    request.files = {{files.write("accounts.csv", "account_id,signup_date\na1,2026-01-01\n"), InputTable::Accounts},
                     {files.write("usage.csv", usage), InputTable::Usage}};
    request.today = calendarDay({2026, 11, 21});
    request.now = "2026-11-21T10:00:00Z";
    return store && importFiles(*store, request) ? store->path() : std::string();
}

/// Leaves at `path` what a process leaves that was killed while SQLite wrote a commit: the first page is the new one and counts pages that
/// are not yet there, and the journal beside the file holds the old ones.
void killWhileCommitting(const std::string &path)
{
    const auto size = std::filesystem::file_size(path);
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.c_str(), &database), SQLITE_OK);
    sqlite3_commit_hook(
        database,
        [](void *file) {
            const auto &name = *static_cast<const std::string *>(file);
            return std::filesystem::copy_file(name + "-journal", name + "-kept") ? 0 : 1;
        },
        const_cast<std::string *>(&path));
    const char *grow = "PRAGMA synchronous = OFF; BEGIN; CREATE TABLE filler (content BLOB); "
                       "INSERT INTO filler VALUES (zeroblob(100000)); DELETE FROM usage_chunk; COMMIT";
    char *message = nullptr;
    const int done = sqlite3_exec(database, grow, nullptr, nullptr, &message);
    QVERIFY2(done == SQLITE_OK, message);
    sqlite3_close(database);
    QVERIFY(std::filesystem::file_size(path) > size);
    std::filesystem::resize_file(path, size);
    std::filesystem::rename(path + "-kept", path + "-journal");
}

ErrorCode codeOf(const std::string &path, Store::Access access = Store::Access::ReadWrite)
{
    const auto store = Store::open(path, access);
    return store ? ErrorCode::Internal : store.error().code;
}

} // namespace

class StoreTest : public QObject {
    Q_OBJECT

private slots:
    void aClosedStoreIsASingleFileThatOpensAgain();
    void everyWrongFileHasItsOwnError();
    void aTruncatedStoreIsDamaged();
    void aCommitThatWasKilledIsTakenBack_data();
    void aCommitThatWasKilledIsTakenBack();
    void aDamagedChunkIsDamagedNotMissing();
    void aReadOnlyStoreOpensForReadingOnly();
    void aStoreInUseByAnImportIsLockedForAnother();
    void everyResultOfSqliteHasItsOwnWords_data();
    void everyResultOfSqliteHasItsOwnWords();
    void aFullDiskIsToldInOurWords();
    void frameworkVersionsAndTheDraftComeBack();
    void aStoreIsNeverCreatedOverAFile();
    void aStoreOfAnEarlierVersionIsBroughtForward_data();
    void aStoreOfAnEarlierVersionIsBroughtForward();
};

void StoreTest::aClosedStoreIsASingleFileThatOpensAgain()
{
    const test::TemporaryFiles files;
    const std::string path = storeWithUsage(files);
    QVERIFY(!path.empty());
    QVERIFY(!std::filesystem::exists(path + "-wal"));
    const auto store = Store::open(path);
    QVERIFY(store);
    const auto dataset = store->load();
    QVERIFY(dataset);
    QCOMPARE((*dataset)->storeName, std::string("store"));
    QCOMPARE((*dataset)->accountCount(), std::size_t{1});
    QCOMPARE((*dataset)->health.usageRows, std::int64_t{20000});
}

void StoreTest::everyWrongFileHasItsOwnError()
{
    const test::TemporaryFiles files;
    QCOMPARE(codeOf(files.path("nowhere.waymark")), ErrorCode::FileNotFound);
    QCOMPARE(codeOf(files.path(".")), ErrorCode::NotAFile);
    QCOMPARE(codeOf(files.write("text.waymark", "account_id,signup_date\n")), ErrorCode::NotAStore);
    QCOMPARE(codeOf(files.write("empty.waymark", "")), ErrorCode::NotAStore);
    const std::string foreign = files.path("foreign.waymark");
    QVERIFY(runSql(foreign, "CREATE TABLE bookmarks (url TEXT)"));
    QCOMPARE(codeOf(foreign), ErrorCode::NotAStore);
    const std::string newer = storeWithUsage(files);
    QVERIFY(runSql(newer, "PRAGMA user_version = " + std::to_string(kSchemaVersion + 1)));
    QCOMPARE(codeOf(newer), ErrorCode::StoreTooNew);
}

void StoreTest::aTruncatedStoreIsDamaged()
{
    const test::TemporaryFiles files;
    const std::string path = storeWithUsage(files);
    std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
    const auto store = Store::open(path);
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::StoreDamaged);
    QVERIFY(store.error().detail.find("cut short") != std::string::npos);
}

void StoreTest::aCommitThatWasKilledIsTakenBack_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("opened to write") << false;
    QTest::newRow("opened to read") << true;
}

void StoreTest::aCommitThatWasKilledIsTakenBack()
{
    QFETCH(bool, readOnly);
    const test::TemporaryFiles files;
    const std::string path = storeWithUsage(files);
    killWhileCommitting(path);
    const auto store = Store::open(path, readOnly ? Store::Access::ReadOnly : Store::Access::ReadWrite);
    QVERIFY2(store, store ? "" : englishText(store.error()).c_str());
    QCOMPARE((*store->load())->health.usageRows, std::int64_t{20000});
    QVERIFY(!std::filesystem::exists(path + "-journal"));
}

void StoreTest::aStoreOfAnEarlierVersionIsBroughtForward_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<int>("version");
    QTest::newRow("version 1, opened to write") << false << 1;
    QTest::newRow("version 1, opened to read") << true << 1;
    QTest::newRow("version 2, opened to write") << false << 2;
    QTest::newRow("version 2, opened to read") << true << 2;
}

void StoreTest::aStoreOfAnEarlierVersionIsBroughtForward()
{
    QFETCH(bool, readOnly);
    QFETCH(int, version);
    const test::TemporaryFiles files;
    const std::string path = storeWithUsage(files);
    const std::string months = textOf(path, kAllMonths);
    QVERIFY2(months.starts_with("450: "), months.c_str());
    QVERIFY(runSql(path, std::string(kBackToVersion2) + (version == 1 ? kBackToVersion1 : "")));
    QCOMPARE(textOf(path, kAllMonths), months);
    {
        const auto store = Store::open(path, readOnly ? Store::Access::ReadOnly : Store::Access::ReadWrite);
        QVERIFY2(store, store ? "" : englishText(store.error()).c_str());
        QCOMPARE((*store->load())->health.usageRows, std::int64_t{20000});
        QVERIFY(std::filesystem::exists(path + ".v" + std::to_string(version) + ".backup"));
        QCOMPARE(*store->canUndoImport(), version == 2);
    }
    QCOMPARE(textOf(path, kAllMonths), months);
}

void StoreTest::aDamagedChunkIsDamagedNotMissing()
{
    const test::TemporaryFiles files;
    const std::string path = storeWithUsage(files);
    QVERIFY(runSql(path, "UPDATE usage_chunk SET data = zeroblob(length(data))"));
    const auto store = Store::open(path);
    QVERIFY(store);
    const auto dataset = store->load();
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().code, ErrorCode::StoreDamaged);
}

void StoreTest::aReadOnlyStoreOpensForReadingOnly()
{
    if (geteuid() == 0)
        QSKIP("root may write to everything");
    const test::TemporaryFiles files;
    const std::string path = storeWithUsage(files);
    std::filesystem::permissions(path, std::filesystem::perms::owner_read);
    QCOMPARE(codeOf(path), ErrorCode::StoreReadOnly);
    const auto store = Store::open(path, Store::Access::ReadOnly);
    QVERIFY(store);
    QVERIFY(store->load());
}

void StoreTest::aStoreInUseByAnImportIsLockedForAnother()
{
    const test::TemporaryFiles files;
    const std::string path = storeWithUsage(files);
    auto store = Store::open(path);
    QVERIFY(store);
    sqlite3_busy_timeout(store->handle(), 0);
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(path.c_str(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    ImportRequest request;
    request.files = {{files.path("accounts.csv"), InputTable::Accounts}};
    const auto report = importFiles(*store, request);
    sqlite3_close(other);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::StoreLocked);
}

void StoreTest::everyResultOfSqliteHasItsOwnWords_data()
{
    QTest::addColumn<int>("result");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no room") << SQLITE_FULL << ErrorCode::DiskFull;
    QTest::newRow("a write that failed") << SQLITE_IOERR_WRITE << ErrorCode::StoreUnreachable;
    QTest::newRow("no memory while reading") << SQLITE_IOERR_NOMEM << ErrorCode::OutOfMemory;
    QTest::newRow("no memory") << SQLITE_NOMEM << ErrorCode::OutOfMemory;
    QTest::newRow("a file that cannot be opened") << SQLITE_CANTOPEN << ErrorCode::StoreUnopenable;
    QTest::newRow("a file that may not be written") << SQLITE_READONLY_DBMOVED << ErrorCode::StoreReadOnly;
    QTest::newRow("a file that may not be used") << SQLITE_PERM << ErrorCode::StoreReadOnly;
    QTest::newRow("another writes") << SQLITE_BUSY_RECOVERY << ErrorCode::StoreLocked;
    QTest::newRow("another of this process writes") << SQLITE_LOCKED_SHAREDCACHE << ErrorCode::StoreLocked;
    QTest::newRow("no database") << SQLITE_NOTADB << ErrorCode::NotAStore;
    QTest::newRow("a page that is none") << SQLITE_CORRUPT_INDEX << ErrorCode::StoreDamaged;
    QTest::newRow("asked to stop") << SQLITE_INTERRUPT << ErrorCode::Cancelled;
    QTest::newRow("the rest") << SQLITE_CONSTRAINT_UNIQUE << ErrorCode::StoreFailed;
}

void StoreTest::everyResultOfSqliteHasItsOwnWords()
{
    QFETCH(int, result);
    QTEST(codeOfResult(result), "code");
}

void StoreTest::aFullDiskIsToldInOurWords()
{
    const test::TemporaryFiles files;
    const std::string path = storeWithUsage(files);
    auto store = Store::open(path);
    QVERIFY(store);
    // As many pages as there are: the next one does not fit.
    QVERIFY(execute(store->handle(), path, "PRAGMA max_page_count = 1"));
    std::string accounts = "account_id,signup_date\n";
    for (int i = 0; i < 5000; ++i)
        accounts += "new-" + std::to_string(i) + ",2026-01-01\n";
    ImportRequest request;
    request.files = {{files.write("more.csv", accounts), InputTable::Accounts}};
    const auto report = importFiles(*store, request);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::DiskFull);
    const std::string text = englishText(report.error());
    QVERIFY2(text.find("The disk is full: " + path) != std::string::npos, text.c_str());
    const auto failed = execute(store->handle(), path, "SELECT 1 FROM nowhere");
    QVERIFY2(englishText(failed.error()).find("The store could not be used (no such table: nowhere).") != std::string::npos,
             englishText(failed.error()).c_str());
}

void StoreTest::frameworkVersionsAndTheDraftComeBack()
{
    const test::TemporaryFiles files;
    Framework framework;
    framework.name = "Helpdesk";
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 90, 20.0};
    {
        auto store = Store::create(files.path("store.waymark"));
        QVERIFY(store);
        QCOMPARE(store->saveFrameworkVersion(framework, "Ana", "first", calendarDay({2026, 6, 30})).value(), 1);
        framework.activation->threshold = 15.0;
        QVERIFY(store->saveDraft(framework));
        framework.activation->threshold = -1.0;
        const auto refused = store->saveFrameworkVersion(framework, "Ana", "broken", CalendarDay::none());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FrameworkInvalid);
    }
    auto store = Store::open(files.path("store.waymark"));
    QVERIFY(store);
    const auto versions = store->frameworkVersions();
    QVERIFY(versions);
    QCOMPARE(versions->size(), std::size_t{1});
    QCOMPARE(versions->front().framework.activation->threshold, 20.0);
    QCOMPARE(versions->front().author, std::string("Ana"));
    QCOMPARE(isoDate(versions->front().asOf), std::string("2026-06-30"));
    QCOMPARE(store->draft()->value().activation->threshold, 15.0);
    QVERIFY(store->saveDraft(std::nullopt));
    QVERIFY(!store->draft()->has_value());
}

void StoreTest::aStoreIsNeverCreatedOverAFile()
{
    const test::TemporaryFiles files;
    const std::string path = files.write("notes.txt", "mine");
    const auto store = Store::create(path);
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::FileExists);
    QCOMPARE(test::TemporaryFiles::read(path), std::string("mine"));
    QCOMPARE(Store::create(files.path("no/such/folder.waymark")).error().code, ErrorCode::FileUnwritable);
}

WAYMARK_TEST(StoreTest)

} // namespace waymark

#include "store_test.moc"
