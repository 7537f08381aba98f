#include <algorithm>
#include <filesystem>
#include <fstream>

#include <QTest>

#include "core/import/importer.h"
#include "core/import/source/file_source.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_files.h"

namespace waymark {

namespace {

constexpr const char *kAccounts = "account_id,signup_date,plan\na,2026-01-01,Free\nb,2026-01-05,Pro\n";
constexpr const char *kChangedAccounts = "account_id,signup_date,plan,region\nb,2026-01-05,Premium,EU\nc,2026-02-01,Pro,US\n";
constexpr const char *kUsageTwice = "account_id,date,feature,count\na,2026-01-02,f,1\na,2026-01-03,f,2\nb,2026-01-31,f,4\n";

struct StoreInFolder {
    test::TemporaryFiles files;
    Store store = std::move(*Store::create(files.path("test.waymark")));

    ImportRequest request(InputTable table, const char *name, const std::string &content) const
    {
        ImportRequest request;
        request.files = {{files.write(name, content), table}};
        request.today = calendarDay({2026, 11, 21});
        request.now = "2026-11-21T10:00:00Z";
        return request;
    }
    Expected<ImportReport> import(InputTable table, const char *name, const std::string &content)
    {
        return importFiles(store, request(table, name, content));
    }
    std::string accounts() const
    {
        const auto loaded = store.load();
        const Dataset &dataset = **loaded;
        std::string text;
        for (std::size_t i = 0; i < dataset.accountCount(); ++i) {
            text += (i == 0 ? "" : " ") + dataset.accountKey[i];
            for (const Attribute &attribute : dataset.attributes)
                text += ":" + attribute.values[attribute.code[i]];
        }
        return text;
    }
};

bool warnsOf(const FileReport &file, ImportWarning::Code code)
{
    return std::any_of(file.warnings.begin(), file.warnings.end(), [code](const ImportWarning &one) { return one.code == code; });
}

} // namespace

/// The second file and the ones after it.
class ImportAgainTest : public QObject {
    Q_OBJECT

private slots:
    void aDryRunCountsWhatIsNewUpdatedAndKept();
    void aDryRunSaysWhatWouldBeRefused();
    void monthsThatBothHoldHaveRulesOfTheirOwn();
    void aFileThatDisagreesWithTheLastOfItsSourceWarns();
    void keysThatFindNoRoomAreToldNotPassedOver();
    void takingBackRestoresAccountsAndTheirAttributes();
    void onlyTheLatestImportIsTakenBack();
    void churnIsReadOffTheSubscriptionsWithCounts();
    void aFileThatChangesWhileItIsReadIsRefused();
    void aFileThatVanishesWhileItIsReadIsReadToItsEnd();
};

void ImportAgainTest::aDryRunCountsWhatIsNewUpdatedAndKept()
{
    StoreInFolder at;
    QVERIFY(at.import(InputTable::Accounts, "accounts.csv", kAccounts));
    ImportRequest request = at.request(InputTable::Accounts, "more.csv", kChangedAccounts);
    request.dryRun = true;
    auto report = importFiles(at.store, request);
    QVERIFY(report);
    QCOMPARE(report->files[0].added, std::int64_t{1});
    QCOMPARE(report->files[0].updated, std::int64_t{1});
    request.conflict = ConflictRule::Keep;
    report = importFiles(at.store, request);
    QCOMPARE(report->files[0].updated, std::int64_t{0});
    QCOMPARE(report->files[0].kept, std::int64_t{1});
    QCOMPARE(at.accounts(), std::string("a:Free b:Pro"));
}

void ImportAgainTest::aDryRunSaysWhatWouldBeRefused()
{
    StoreInFolder at;
    QVERIFY(at.import(InputTable::Usage, "usage.csv", kUsageTwice));
    ImportRequest same = at.request(InputTable::Usage, "copy.csv", kUsageTwice);
    same.dryRun = true;
    const auto twice = importFiles(at.store, same);
    QVERIFY(twice);
    QVERIFY(twice->files[0].refusal.has_value());
    ImportRequest overlapping =
        at.request(InputTable::Usage, "more.csv", "account_id,date,feature,count\na,2026-01-03,f,9\nb,2026-02-01,f,1\n");
    overlapping.dryRun = true;
    const auto report = importFiles(at.store, overlapping);
    QVERIFY(report);
    QCOMPARE(report->files[0].refusal->code, ErrorCode::OverlapRefused);
    QCOMPARE(report->files[0].overlap.size(), std::size_t(1));
    const MonthOverlap &month = report->files[0].overlap[0];
    QCOMPARE(isoMonth(month.month), std::string("2026-01"));
    QCOMPARE(month.days, std::int64_t{1});
    QCOMPARE(month.storedSum, 2.0);
    QCOMPARE(month.fileSum, 9.0);
    QCOMPARE(at.store.imports()->size(), std::size_t(1));
}

void ImportAgainTest::monthsThatBothHoldHaveRulesOfTheirOwn()
{
    StoreInFolder at;
    QVERIFY(at.import(InputTable::Accounts, "accounts.csv", "account_id,signup_date\na,2026-01-01\n"));
    QVERIFY(
        at.import(InputTable::Usage, "usage.csv", "account_id,date,feature,count\na,2026-01-03,f,1\na,2026-02-03,f,2\na,2026-03-03,f,4\n"));
    ImportRequest request = at.request(InputTable::Usage, "more.csv",
                                       "account_id,date,feature,count\na,2026-01-03,f,10\na,2026-02-03,f,20\na,2026-03-04,f,40\n");
    const std::int32_t january = monthNumber(calendarDay({2026, 1, 1}));
    request.files[0].overlapOfMonth = {{january, OverlapRule::Replace}};
    // February is left to the rule of the whole, which refuses.
    const auto refused = importFiles(at.store, request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, std::string("2026-02: 1 rows stored, 1 in the file"));
    QCOMPARE(at.store.imports()->size(), std::size_t(2));
    request.files[0].overlapOfMonth[january + 1] = OverlapRule::Add;
    request.dryRun = true;
    const auto checked = importFiles(at.store, request);
    QVERIFY(checked);
    QCOMPARE(checked->files[0].overlap.size(), std::size_t(2));
    QVERIFY(checked->files[0].overlap[0].rule == OverlapRule::Replace);
    QVERIFY(checked->files[0].overlap[1].rule == OverlapRule::Add);
    request.dryRun = false;
    const auto report = importFiles(at.store, request);
    QVERIFY2(report, report ? "" : englishText(report.error()).c_str());
    QVERIFY(warnsOf(report->files[0], ImportWarning::Code::OverlapReplaced));
    QVERIFY(warnsOf(report->files[0], ImportWarning::Code::OverlapAdded));
    // A rule for a month that does not overlap is superfluous in the window, and a mistake where somebody typed it.
    ImportRequest later = at.request(InputTable::Usage, "later.csv", "account_id,date,feature,count\na,2026-05-03,f,1\n");
    later.files[0].overlapOfMonth = {{january + 4, OverlapRule::Add}};
    later.monthsMustOverlap = true;
    QCOMPARE(importFiles(at.store, later).error().code, ErrorCode::OverlapMissing);
    later.monthsMustOverlap = false;
    later.dryRun = true;
    QVERIFY(importFiles(at.store, later));
    const auto loaded = at.store.load();
    const FeatureUsage &usage = (*loaded)->usage[0];
    QCOMPARE(usage.day.size(), std::size_t(4));
    QCOMPARE(usage.countAt(0), 10.0);
    QCOMPARE(usage.countAt(1), 22.0);
    QCOMPARE(usage.countAt(2), 4.0);
    QCOMPARE(usage.countAt(3), 40.0);
}

void ImportAgainTest::keysThatFindNoRoomAreToldNotPassedOver()
{
    StoreInFolder at;
    ImportRequest request = at.request(InputTable::Usage, "usage.csv",
                                       "id,account_id,date,feature\n1,a,2026-01-03,f\n2,a,2026-01-03,f\n3,a,2026-01-03,f\n"
                                       "3,a,2026-01-03,f\n1,a,2026-01-03,f\n");
    request.dedupKey = {"id"};
    request.mostRowKeys = 2;
    const auto report = importFiles(at.store, request);
    QVERIFY2(report, report ? "" : englishText(report.error()).c_str());
    QCOMPARE(report->files[0].duplicates, std::int64_t{1});
    QCOMPARE(report->files[0].keysNotKept, std::int64_t{2});
    QVERIFY(warnsOf(report->files[0], ImportWarning::Code::KeysNotKept));
    // The column of the key has its use, and what it dropped is no row of its own.
    QVERIFY(!warnsOf(report->files[0], ImportWarning::Code::ColumnIgnored));
    const auto imports = at.store.imports();
    QVERIFY(imports);
    QCOMPARE(imports->back().merged, report->files[0].merged + report->files[0].duplicates);
}

void ImportAgainTest::aFileThatDisagreesWithTheLastOfItsSourceWarns()
{
    StoreInFolder at;
    QVERIFY(at.import(InputTable::Usage, "usage-2026-01.csv", kUsageTwice));
    const auto alike = at.import(InputTable::Usage, "usage-2026-02.csv",
                                 "account_id,date,feature,count\na,2026-02-01,f,1\na,2026-02-20,f,2\nb,2026-02-28,f,4\n");
    QVERIFY(alike);
    QVERIFY(!warnsOf(alike->files[0], ImportWarning::Code::SourceChanged));
    const auto other = at.import(InputTable::Usage, "usage-2026-03.csv", "account_id,date,feature,clicks\na,2026-03-01,f,1\n");
    QVERIFY(other);
    const auto warning = std::find_if(other->files[0].warnings.begin(), other->files[0].warnings.end(),
                                      [](const ImportWarning &one) { return one.code == ImportWarning::Code::SourceChanged; });
    QVERIFY(warning != other->files[0].warnings.end());
    QVERIFY2(warning->detail.find("columns gone: count; new columns: clicks") == 0, warning->detail.c_str());
}

void ImportAgainTest::takingBackRestoresAccountsAndTheirAttributes()
{
    StoreInFolder at;
    QVERIFY(at.import(InputTable::Accounts, "accounts.csv", kAccounts));
    QVERIFY(at.import(InputTable::Accounts, "more.csv", kChangedAccounts));
    QCOMPARE(at.accounts(), std::string("a:Free: b:Premium:EU c:Pro:US"));
    const auto undone = undoLastImport(at.store);
    QVERIFY2(undone, undone ? "" : englishText(undone.error()).c_str());
    QCOMPARE(at.accounts(), std::string("a:Free b:Pro"));
    // The same file goes in again: nothing of it is left.
    QVERIFY(at.import(InputTable::Accounts, "more.csv", kChangedAccounts));
    QCOMPARE(at.accounts(), std::string("a:Free: b:Premium:EU c:Pro:US"));
}

void ImportAgainTest::onlyTheLatestImportIsTakenBack()
{
    StoreInFolder at;
    QCOMPARE(undoLastImport(at.store).error().code, ErrorCode::NothingToUndo);
    QVERIFY(at.import(InputTable::Accounts, "accounts.csv", kAccounts));
    QVERIFY(at.import(InputTable::Usage, "usage.csv", kUsageTwice));
    ImportRequest replacing = at.request(InputTable::Usage, "more.csv", "account_id,date,feature,count\na,2026-01-03,g,9\n");
    replacing.overlap = OverlapRule::Replace;
    QVERIFY(importFiles(at.store, replacing));
    QCOMPARE((*at.store.load())->features.size(), std::size_t(2));
    QVERIFY(*at.store.canUndoImport());
    QVERIFY(undoLastImport(at.store));
    QCOMPARE((*at.store.load())->features.size(), std::size_t(1));
    QCOMPARE((*at.store.load())->health.usageRows, std::int64_t{3});
    QVERIFY(!*at.store.canUndoImport());
    QVERIFY(!undoLastImport(at.store));
}

void ImportAgainTest::churnIsReadOffTheSubscriptionsWithCounts()
{
    StoreInFolder at;
    QVERIFY(at.import(InputTable::Accounts, "accounts.csv", kAccounts));
    ImportRequest request = at.request(InputTable::Subscriptions, "subscriptions.csv",
                                       "account_id,date,end_date,mrr,subscription_id\na,2026-01-10,2026-02-28,10,s1\na,2026-06-01,,10,s2\n"
                                       "b,2026-01-05,2026-03-31,20,s3\n");
    QVERIFY(importFiles(at.store, request));
    const auto first = at.store.lifeCounts({ChurnSource::FirstSubscriptionEnd});
    QCOMPARE(first->churned, std::int64_t{2});
    QCOMPARE(first->returned, std::int64_t{1});
    const auto last = at.store.lifeCounts({ChurnSource::LastSubscriptionEnd, DayZero::FirstPaidDay});
    QCOMPARE(last->churned, std::int64_t{1});
    QCOMPARE(last->dayZeroMoved, std::int64_t{1});
    QCOMPARE((*at.store.load())->churn[0].isNone(), true);
    QVERIFY(at.store.setLifeRule({ChurnSource::FirstSubscriptionEnd}));
    const auto dataset = at.store.load();
    QCOMPARE(isoDate((*dataset)->churn[0]), std::string("2026-03-01"));
    QCOMPARE(isoDate((*dataset)->churn[1]), std::string("2026-04-01"));
    QCOMPARE((*dataset)->returned, (std::vector<std::uint8_t>{1, 0}));
}

void ImportAgainTest::aFileThatChangesWhileItIsReadIsRefused()
{
    const test::TemporaryFiles files;
    const std::string path = files.write("growing.csv", "account_id,date\n");
    auto source = FileSource::open(path);
    QVERIFY(source);
    std::vector<char> block(4);
    QVERIFY((*source)->read(block));
    std::ofstream(path, std::ios::app) << "a,2026-01-02\n";
    std::vector<char> rest(1000);
    const auto got = (*source)->read(rest);
    QVERIFY(!got);
    QCOMPARE(got.error().code, ErrorCode::FileChanged);
}

void ImportAgainTest::aFileThatVanishesWhileItIsReadIsReadToItsEnd()
{
    const test::TemporaryFiles files;
    const std::string path = files.write("vanishing.csv", "account_id,date\n");
    auto source = FileSource::open(path);
    QVERIFY(source);
    std::filesystem::remove(path);
    std::vector<char> block(1000);
    const auto got = (*source)->read(block);
    QVERIFY(got);
    QCOMPARE(*got, std::size_t(16));
}

WAYMARK_TEST(ImportAgainTest)

} // namespace waymark

#include "import_again_test.moc"
