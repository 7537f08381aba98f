#include <atomic>
#include <filesystem>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QTest>

#include "core/import/importer.h"
#include "core/import/inspection.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_files.h"

namespace waymark {

namespace {

constexpr int kRows = 60'000;

std::string manyRows()
{
    std::string text = "account_id,date,feature,count\n";
    for (int row = 0; row < kRows; ++row)
        text += "account-" + std::to_string(row % 997) + ",2026-01-" + (row % 28 < 9 ? "0" : "") + std::to_string(row % 28 + 1) +
                ",report_viewed," + std::to_string(row) + "\n";
    return text;
}

ImportRequest movingRequest(std::vector<InputFile> files)
{
    ImportRequest request;
    request.files = std::move(files);
    request.today = calendarDay({2026, 11, 21});
    request.now = "2026-11-21T10:00:00Z";
    return request;
}

/// Writes into a file without pause until it is destroyed.
class RestlessWriter {
public:
    RestlessWriter(const std::string &path, int flags)
        : m_thread([path, flags](const std::stop_token &stop) {
            const int file = ::open(path.c_str(), O_WRONLY | flags);
            // Without O_APPEND its last letter, which is the same: its content never differs.
            do
                ::lseek(file, -1, SEEK_END);
            while (!stop.stop_requested() && ::write(file, "\n", 1) == 1);
            ::close(file);
        })
    {}

private:
    std::jthread m_thread;
};

/// Whether this process has the file open.
bool isOpen(const std::string &path)
{
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd", error)) {
        if (std::filesystem::read_symlink(entry.path(), error) == path)
            return true;
    }
    return false;
}

/// The most memory this process ever had in use, in MiB.
long peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

/// Files that do not hold still, and one that does not end, through a whole import: the store stays as it was.
class MovingFilesTest : public QObject {
    Q_OBJECT

private slots:
    void aFileThatIsWrittenToIsRefusedWhole_data();
    void aFileThatIsWrittenToIsRefusedWhole();
    void aFileThatIsRemovedIsReadToItsEndOrRefused();
    void theSecondOfTwoFilesIsGone();
    void aLineOfAGigabyteIsRefusedAtOnce();
};

void MovingFilesTest::aFileThatIsWrittenToIsRefusedWhole_data()
{
    QTest::addColumn<int>("flags");
    QTest::newRow("it grows") << O_APPEND;
    QTest::newRow("its last letter is written again and again") << 0;
}

void MovingFilesTest::aFileThatIsWrittenToIsRefusedWhole()
{
    QFETCH(int, flags);
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    QVERIFY(importFiles(*store, movingRequest({{files.write("a.csv", "account_id,signup_date\na,2026-01-01\n"), InputTable::Accounts}})));
    const std::string path = files.write("usage.csv", manyRows());
    const RestlessWriter writer(path, flags);
    // The accounts beside it are not taken either.
    const auto refused = importFiles(
        *store, movingRequest({{files.write("b.csv", "account_id,signup_date\nb,2026-01-01\n"), InputTable::Accounts}, {path}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileChanged);
    QVERIFY(refused.error().file.find("usage.csv") != std::string::npos);
    QCOMPARE(store->imports()->size(), std::size_t(1));
    QCOMPARE((*store->load())->accountCount(), std::size_t(1));
    QVERIFY(!(*store->load())->hasUsage());
}

void MovingFilesTest::aFileThatIsRemovedIsReadToItsEndOrRefused()
{
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    const std::string path = files.write("usage.csv", manyRows());
    const std::jthread remover([&path](const std::stop_token &stop) {
        while (!stop.stop_requested() && !isOpen(path))
            std::this_thread::yield();
        std::filesystem::remove(path);
    });
    const auto report = importFiles(*store, movingRequest({{path}}));
    if (report)
        QCOMPARE(report->files[0].imported, std::int64_t{kRows});
    else
        QCOMPARE(report.error().code, ErrorCode::FileNotFound);
    QCOMPARE(store->imports()->size(), std::size_t(report ? 1 : 0));
    QCOMPARE((*store->load())->hasUsage(), report.has_value());
}

void MovingFilesTest::theSecondOfTwoFilesIsGone()
{
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    const auto refused = importFiles(*store, movingRequest({{files.write("usage.csv", manyRows())}, {files.path("gone.csv")}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::FileNotFound);
    QVERIFY(refused.error().file.find("gone.csv") != std::string::npos);
    QCOMPARE(store->imports()->size(), std::size_t(0));
    QVERIFY(!(*store->load())->hasUsage());
}

void MovingFilesTest::aLineOfAGigabyteIsRefusedAtOnce()
{
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    const std::string path = files.write("line.csv", manyRows());
    // A hole: the gigabyte takes no room on the disk.
    std::filesystem::resize_file(path, std::uintmax_t{1} << 30);
    const long before = peakMemory();
    const auto refused = importFiles(*store, movingRequest({{path}}));
    QVERIFY(!refused);
    QVERIFY2(refused.error().code == ErrorCode::UnsupportedFormat, englishText(refused.error()).c_str());
    QCOMPARE(refused.error().line, std::int64_t{kRows + 2});
    QVERIFY2(refused.error().detail.find("a line of more than 16 MiB") == 0, refused.error().detail.c_str());
    QVERIFY2(peakMemory() - before < 256, QByteArray::number(qlonglong{peakMemory() - before}).constData());
    QCOMPARE(store->imports()->size(), std::size_t(0));
}

} // namespace waymark

using waymark::MovingFilesTest;
WAYMARK_TEST(MovingFilesTest)

#include "moving_files_test.moc"
