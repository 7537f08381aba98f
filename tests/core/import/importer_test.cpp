#include "core/import/importer.h"

#include <algorithm>
#include <random>

#include <sqlite3.h>
#include <sys/stat.h>

#include <QTest>

#include "core/import/table_shape.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_files.h"

namespace waymark {

namespace {

constexpr const char *kAccountsCsv = "account_id,signup_date,churn_date,plan\n"
                                     "001,2026-01-01,,Pro\n"
                                     "9007199254740993,2026-01-05,2026-03-01,Free\n"
                                     "c,2026-02-01,,\n";

ImportRequest requestOf(std::vector<InputFile> files)
{
    ImportRequest request;
    request.files = std::move(files);
    request.today = calendarDay({2026, 11, 21});
    request.now = "2026-11-21T10:00:00Z";
    return request;
}

/// Everything a dataset says of usage, in one comparable text.
std::string usageText(const Dataset &dataset)
{
    std::string text;
    for (std::size_t feature = 0; feature < dataset.features.size(); ++feature) {
        const FeatureUsage &usage = dataset.usage[feature];
        for (std::size_t account = 0; account < dataset.accountCount(); ++account) {
            for (std::size_t row = usage.start[account]; row < usage.start[account + 1]; ++row)
                text += dataset.features[feature].key + " " + dataset.accountKey[account] + " " + std::to_string(usage.day[row]) + " " +
                        std::to_string(usage.countAt(row)) + "\n";
        }
    }
    return text;
}

/// What another program that opens the file is told.
std::vector<std::string> query(const Store &store, const char *sql)
{
    std::vector<std::string> rows;
    sqlite3_exec(
        store.handle(), sql,
        [](void *into, int, char **values, char **) {
            static_cast<std::vector<std::string> *>(into)->emplace_back(values[0]);
            return 0;
        },
        &rows, nullptr);
    return rows;
}

/// A store in a folder of its own.
struct StoreOfOneTest {
    test::TemporaryFiles files;
    Store store = std::move(*Store::create(files.path("test.waymark")));

    Expected<ImportReport> import(InputTable table, const char *name, const std::string &content, OverlapRule overlap = OverlapRule::Refuse)
    {
        ImportRequest request = requestOf({{files.write(name, content), table}});
        request.overlap = overlap;
        return importFiles(store, request);
    }
    std::shared_ptr<const Dataset> load() const { return *store.load(); }
};

std::vector<std::string> randomUsageRows(unsigned seed, int rows)
{
    std::mt19937 random(seed);
    std::vector<std::string> lines;
    for (int i = 0; i < rows; ++i)
        lines.push_back("a" + std::to_string(random() % 40) + "," + isoDate(calendarDay({2026, 1, 1}) + static_cast<Day>(random() % 90)) +
                        ",f" + std::to_string(random() % 7) + "," + (random() % 4 == 0 ? "0.1" : std::to_string(random() % 5)));
    return lines;
}

std::string accountsFor(int count)
{
    std::string text = "account_id,signup_date\n";
    for (int i = 0; i < count; ++i)
        text += "a" + std::to_string(i) + ",2026-01-01\n";
    return text;
}

std::string fileOf(const std::vector<std::string> &lines)
{
    std::string text = "account_id,date,feature,count\n";
    for (const std::string &line : lines)
        text += line + "\n";
    return text;
}

} // namespace

class ImporterTest : public QObject {
    Q_OBJECT

private slots:
    void identifiersStayTextAndAttributesKeepTheirNames();
    void rowsThatCannotBeUsedAreKeptWithLineAndReason_data();
    void rowsThatCannotBeUsedAreKeptWithLineAndReason();
    void rowsOfTheSameKeysAddUp();
    void theOrderOfRowsNeverMatters();
    void splittingAFileInTwoImportsNeverMatters();
    void overlappingDaysAreRefusedUnlessTheUserChooses();
    void replacedDaysCountOnlyOnce();
    void theSameContentTwiceIsRefusedUnlessForced();
    void anAccountMayComeAfterItsUsage();
    void aConflictRuleDecidesAboutStoredAccounts();
    void severalCurrenciesAreRefusedUnlessOneIsChosen();
    void aFailedFileLeavesTheStoreAsItWas();
    void cancellingLeavesTheStoreAsItWas();
    void tellsWhatKindOfPathItCannotRead();
    void aFileOfBadRowsOnlySaysTheFirstReason();
    void aDryRunReportsAndChangesNothing();
    void namesTheTableOfAFileOrItsHeader();
    void theReadableMonthsAreTheSumsOfTheRows();
    void theAsOfDateNeverLiesAfterTheDayOfImport();
};

void ImporterTest::identifiersStayTextAndAttributesKeepTheirNames()
{
    StoreOfOneTest at;
    const auto report = at.import(InputTable::Accounts, "accounts.csv", kAccountsCsv);
    QVERIFY(report);
    QCOMPARE(report->files[0].imported, std::int64_t{3});
    const auto dataset = at.load();
    QCOMPARE(dataset->accountKey, (std::vector<std::string>{"001", "9007199254740993", "c"}));
    QCOMPARE(dataset->attributes.size(), std::size_t{1});
    QCOMPARE(dataset->attributes[0].name, std::string("plan"));
    QCOMPARE(dataset->attributes[0].values, (std::vector<std::string>{"", "Free", "Pro"}));
    QCOMPARE(dataset->attributes[0].code, (std::vector<std::uint32_t>{2, 1, 0}));
    QCOMPARE(isoDate(dataset->churn[1]), std::string("2026-03-01"));
    QVERIFY(dataset->churn[0].isNone());
}

void ImporterTest::rowsThatCannotBeUsedAreKeptWithLineAndReason_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, const char *text, const char *reason, int field) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(reason) << field;
    };
    row("no such month", "a,2026-13-04,f,1", "date \"2026-13-04\" is not a date", 2);
    row("no date", "a,,f,1", "date is empty", 2);
    row("no account", ",2026-01-04,f,1", "account_id is empty", 1);
    row("no feature", "a,2026-01-04,,1", "feature is empty", 3);
    row("negative count", "a,2026-01-04,f,-2", "count \"-2\" is not a number of 0 or more", 4);
    row("count is a word", "a,2026-01-04,f,many", "count \"many\" is not a number", 4);
    row("too few fields", "a,2026-01-04", "2 fields where the header has 4", 0);
    row("too many fields", "a,2026-01-04,f,1,2", "5 fields where the header has 4", 0);
    row("text behind a quote", "\"a\"x,2026-01-04,f,1", "text stands between a closing quote", 0);
    row("account in another encoding", "caf\xe9,2026-01-04,f,1", "is not valid UTF-8", 1);
}

void ImporterTest::rowsThatCannotBeUsedAreKeptWithLineAndReason()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, reason);
    QFETCH(int, field);
    StoreOfOneTest at;
    // The encoding is stated: a guess would read the odd byte as a letter.
    const std::string path =
        at.files.write("usage.csv", "account_id,date,feature,count\na,2026-01-03,f,1\n" + row.toStdString() + "\na,2026-01-05,f,1\n");
    auto mapping = guessMapping(InputTable::Usage, {"account_id", "date", "feature", "count"});
    mapping->encoding = "UTF-8";
    const auto report = importFiles(at.store, requestOf({{path, InputTable::Usage, *mapping}}));
    QVERIFY(report);
    QCOMPARE(report->files[0].read, std::int64_t{3});
    QCOMPARE(report->files[0].imported, std::int64_t{2});
    QCOMPARE(report->files[0].rejected, std::int64_t{1});
    const auto rejected = at.store.rejectedRows(10);
    QVERIFY(rejected);
    QCOMPARE(rejected->size(), std::size_t{1});
    QCOMPARE(rejected->front().line, std::int64_t{3});
    QCOMPARE(rejected->front().column, std::int64_t{field});
    QVERIFY2(QByteArray::fromStdString(rejected->front().reason).contains(reason), rejected->front().reason.c_str());
}

void ImporterTest::rowsOfTheSameKeysAddUp()
{
    StoreOfOneTest at;
    QVERIFY(at.import(InputTable::Accounts, "accounts.csv", accountsFor(2)));
    const auto report = at.import(InputTable::Usage, "usage.csv",
                                  fileOf({"a0,2026-01-02,f,2", "a0,2026-01-02,f,3", "a0,2026-01-02,g,0.1", "a0,2026-01-02,g,0.2",
                                          "a1,2026-01-02,f,0", "a1,2025-12-31,f,4", "zz,2026-01-02,f,1"}));
    QVERIFY(report);
    QCOMPARE(report->files[0].merged, std::int64_t{2});
    const auto dataset = at.load();
    QCOMPARE(usageText(*dataset), std::string("f a0 1 5.000000\ng a0 1 0.300000\n"));
    QCOMPARE(dataset->health.usageRows, std::int64_t{7});
    QCOMPARE(dataset->health.zeroCountRows, std::int64_t{1});
    QCOMPARE(dataset->health.usageBeforeSignup, std::int64_t{1});
    QCOMPARE(dataset->health.usageOfUnknownAccounts, std::int64_t{1});
    QCOMPARE(dataset->health.accountsWithoutSignup, std::int64_t{1});
    QCOMPARE(isoDate(dataset->firstUsageDay), std::string("2025-12-31"));
}

void ImporterTest::theOrderOfRowsNeverMatters()
{
    std::vector<std::string> lines = randomUsageRows(7, 3000);
    std::string first;
    for (const unsigned shuffle : {1U, 2U, 3U}) {
        std::shuffle(lines.begin(), lines.end(), std::mt19937(shuffle));
        StoreOfOneTest at;
        QVERIFY(at.import(InputTable::Usage, "usage.csv", fileOf(lines)));
        QVERIFY(at.import(InputTable::Accounts, "accounts.csv", accountsFor(30)));
        const std::string text = usageText(*at.load());
        QVERIFY(!text.empty());
        if (first.empty())
            first = text;
        QCOMPARE(text, first);
    }
}

void ImporterTest::splittingAFileInTwoImportsNeverMatters()
{
    const std::vector<std::string> lines = randomUsageRows(11, 2000);
    StoreOfOneTest whole;
    QVERIFY(whole.import(InputTable::Accounts, "accounts.csv", accountsFor(40)));
    QVERIFY(whole.import(InputTable::Usage, "usage.csv", fileOf(lines)));
    StoreOfOneTest split;
    QVERIFY(split.import(InputTable::Accounts, "accounts.csv", accountsFor(40)));
    QVERIFY(split.import(InputTable::Usage, "first.csv", fileOf({lines.begin(), lines.begin() + 900})));
    QVERIFY(split.import(InputTable::Usage, "second.csv", fileOf({lines.begin() + 900, lines.end()}), OverlapRule::Add));
    QCOMPARE(usageText(*split.load()), usageText(*whole.load()));
    QCOMPARE(split.load()->rowsPerDay, whole.load()->rowsPerDay);
}

void ImporterTest::overlappingDaysAreRefusedUnlessTheUserChooses()
{
    StoreOfOneTest at;
    QVERIFY(at.import(InputTable::Usage, "one.csv", fileOf({"a,2026-01-31,f,1", "a,2026-02-01,f,1"})));
    const auto refused = at.import(InputTable::Usage, "two.csv", fileOf({"a,2026-02-01,f,1", "a,2026-02-02,f,1"}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::OverlapRefused);
    QCOMPARE(refused.error().detail, std::string("2026-02: 1 rows stored, 1 in the file"));
    QVERIFY(at.import(InputTable::Usage, "two.csv", fileOf({"a,2026-02-02,f,1"})));
}

void ImporterTest::replacedDaysCountOnlyOnce()
{
    StoreOfOneTest at;
    QVERIFY(at.import(InputTable::Accounts, "accounts.csv", accountsFor(1)));
    QVERIFY(at.import(InputTable::Usage, "one.csv", fileOf({"a0,2026-01-02,f,1", "a0,2026-01-03,f,1"})));
    const auto report = at.import(InputTable::Usage, "two.csv", fileOf({"a0,2026-01-03,f,7", "a0,2026-01-04,f,8"}), OverlapRule::Replace);
    QVERIFY(report);
    QCOMPARE(report->files[0].warnings.front().code, ImportWarning::Code::OverlapReplaced);
    QCOMPARE(usageText(*at.load()), std::string("f a0 1 1.000000\nf a0 2 7.000000\nf a0 3 8.000000\n"));
    QCOMPARE(at.load()->health.usageRows, std::int64_t{3});
}

void ImporterTest::theSameContentTwiceIsRefusedUnlessForced()
{
    StoreOfOneTest at;
    QVERIFY(at.import(InputTable::Accounts, "accounts.csv", kAccountsCsv));
    const auto again = at.import(InputTable::Accounts, "copy.csv", kAccountsCsv);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::SameFileTwice);
    QCOMPARE(again.error().detail, std::string("accounts.csv (2026-11-21)"));
    ImportRequest forced = requestOf({{at.files.path("copy.csv"), InputTable::Accounts}});
    forced.force = true;
    QVERIFY(importFiles(at.store, forced));
}

void ImporterTest::anAccountMayComeAfterItsUsage()
{
    StoreOfOneTest at;
    const auto usage = at.import(InputTable::Usage, "usage.csv", fileOf({"a0,2026-01-02,f,1"}));
    QVERIFY(usage);
    QCOMPARE(usage->files[0].warnings.back().code, ImportWarning::Code::UnknownAccounts);
    QCOMPARE(at.load()->accountCount(), std::size_t{0});
    QVERIFY(at.import(InputTable::Accounts, "accounts.csv", accountsFor(1)));
    QCOMPARE(usageText(*at.load()), std::string("f a0 1 1.000000\n"));
}

void ImporterTest::aConflictRuleDecidesAboutStoredAccounts()
{
    StoreOfOneTest at;
    QVERIFY(at.import(InputTable::Accounts, "one.csv", "account_id,signup_date,plan\na,2026-01-01,Free\n"));
    ImportRequest request =
        requestOf({{at.files.write("two.csv", "account_id,signup_date,plan\na,2026-01-01,Pro\n"), InputTable::Accounts}});
    request.conflict = ConflictRule::Refuse;
    const auto refused = importFiles(at.store, request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ConflictRefused);
    QCOMPARE(refused.error().line, std::int64_t{2});
    request.conflict = ConflictRule::Keep;
    QVERIFY(importFiles(at.store, request));
    QCOMPARE(at.load()->attributes[0].values.back(), std::string("Free"));
    request.conflict = ConflictRule::Replace;
    request.force = true;
    QVERIFY(importFiles(at.store, request));
    QCOMPARE(at.load()->attributes[0].values.back(), std::string("Pro"));
}

void ImporterTest::severalCurrenciesAreRefusedUnlessOneIsChosen()
{
    StoreOfOneTest at;
    const std::string path = at.files.write("subscriptions.csv", "account_id,date,seats,mrr,currency\na0,2026-01-01,3,29.90,USD\n"
                                                                 "a0,2026-02-01,5,49.90,EUR\n");
    QVERIFY(at.import(InputTable::Accounts, "accounts.csv", accountsFor(1)));
    ImportRequest request = requestOf({{path, InputTable::Subscriptions}});
    const auto mixed = importFiles(at.store, request);
    QVERIFY(!mixed);
    QCOMPARE(mixed.error().code, ErrorCode::CurrencyMixed);
    QCOMPARE(mixed.error().detail, std::string("EUR, USD"));
    request.currency = "USD";
    const auto chosen = importFiles(at.store, request);
    QVERIFY(chosen);
    QCOMPARE(chosen->files[0].rejected, std::int64_t{1});
    const auto dataset = at.load();
    QCOMPARE(dataset->stepsOf(0).size(), std::size_t{1});
    QCOMPARE(dataset->stepsOf(0)[0].seats, 3.0);
    QCOMPARE(dataset->stepsOf(0)[0].mrrCents, std::int64_t{2990});
}

void ImporterTest::aFailedFileLeavesTheStoreAsItWas()
{
    StoreOfOneTest at;
    QVERIFY(at.import(InputTable::Accounts, "accounts.csv", accountsFor(3)));
    const ImportRequest request = requestOf({{at.files.write("usage.csv", fileOf({"a0,2026-01-02,f,1"})), InputTable::Usage},
                                             {at.files.write("bad.csv", "account_id,plan\na,Pro\n"), InputTable::Accounts}});
    const auto failed = importFiles(at.store, request);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::MissingColumn);
    QCOMPARE(failed.error().file, std::string("bad.csv"));
    const auto dataset = at.load();
    QCOMPARE(dataset->accountCount(), std::size_t{3});
    QVERIFY(!dataset->hasUsage());
    QCOMPARE(at.store.imports()->size(), std::size_t{1});
}

void ImporterTest::cancellingLeavesTheStoreAsItWas()
{
    StoreOfOneTest at;
    std::stop_source stop;
    stop.request_stop();
    const ImportRequest request = requestOf({{at.files.write("usage.csv", fileOf(randomUsageRows(3, 500))), InputTable::Usage}});
    const auto cancelled = importFiles(at.store, request, stop.get_token());
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(at.store.imports()->size(), std::size_t{0});
    QVERIFY(importFiles(at.store, request));
}

void ImporterTest::tellsWhatKindOfPathItCannotRead()
{
    StoreOfOneTest at;
    const auto codeOf = [&](const std::string &path) { return importFiles(at.store, requestOf({{path, InputTable::Usage}})).error().code; };
    QCOMPARE(codeOf(at.files.path("nowhere.csv")), ErrorCode::FileNotFound);
    QCOMPARE(codeOf(at.files.path(".")), ErrorCode::NotAFile);
    const std::string fifo = at.files.path("fifo.csv");
    QCOMPARE(mkfifo(fifo.c_str(), 0600), 0);
    QCOMPARE(codeOf(fifo), ErrorCode::NotAFile);
    QCOMPARE(codeOf("/dev/zero"), ErrorCode::NotAFile);
    QCOMPARE(codeOf(at.files.write("empty.csv", "")), ErrorCode::NoHeader);
    QCOMPARE(codeOf(at.files.write("header.csv", "account_id,date,feature\n")), ErrorCode::NothingImported);
}

void ImporterTest::aFileOfBadRowsOnlySaysTheFirstReason()
{
    StoreOfOneTest at;
    const auto nothing = at.import(InputTable::Usage, "usage.csv", fileOf({"a,June 30,f,1", "a,June 31,f,1"}));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::NothingImported);
    QVERIFY(nothing.error().detail.find("line 2: date \"June 30\" is not a date") != std::string::npos);
}

void ImporterTest::aDryRunReportsAndChangesNothing()
{
    StoreOfOneTest at;
    ImportRequest request = requestOf({{at.files.write("accounts.csv", kAccountsCsv), InputTable::Accounts}});
    request.dryRun = true;
    const auto report = importFiles(at.store, request);
    QVERIFY(report);
    QCOMPARE(report->files[0].imported, std::int64_t{3});
    QCOMPARE(at.store.imports()->size(), std::size_t{0});
    QCOMPARE(at.load()->accountCount(), std::size_t{0});
}

void ImporterTest::namesTheTableOfAFileOrItsHeader()
{
    const test::TemporaryFiles files;
    QCOMPARE(*recogniseTable(files.write("a.csv", kAccountsCsv)), InputTable::Accounts);
    const auto unknown = recogniseTable(files.write("b.csv", "colour,size\nred,3\n"));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::TableUnknown);
    QCOMPARE(unknown.error().detail, std::string("colour, size"));
}

void ImporterTest::theReadableMonthsAreTheSumsOfTheRows()
{
    StoreOfOneTest at;
    QVERIFY(at.import(InputTable::Usage, "usage.csv",
                      fileOf({"a,2026-01-02,f,2", "a,2026-01-02,f,3", "a,2026-01-09,f,1", "a,2026-02-01,f,4", "b,2026-01-02,f,0"})));
    QVERIFY(at.import(InputTable::Usage, "more.csv", fileOf({"a,2026-01-09,f,10"}), OverlapRule::Replace));
    QCOMPARE(query(at.store, "SELECT account_id || ' ' || feature || ' ' || month || ' ' || sum || ' ' || active_days FROM usage_by_month "
                             "ORDER BY month"),
             (std::vector<std::string>{"a f 2026-01 15.0 2", "a f 2026-02 4.0 1"}));
}

void ImporterTest::theAsOfDateNeverLiesAfterTheDayOfImport()
{
    StoreOfOneTest at;
    const auto report = at.import(InputTable::Usage, "usage.csv", fileOf({"a,2026-11-02,f,2", "a,2027-01-01,f,3"}));
    QVERIFY(report);
    QCOMPARE(isoDate(report->asOf), std::string("2026-11-21"));
    QCOMPARE(report->files[0].warnings[0].code, ImportWarning::Code::FutureDates);
    QCOMPARE(isoDate(at.load()->importDay), std::string("2026-11-21"));
}

WAYMARK_TEST(ImporterTest)

} // namespace waymark

#include "importer_test.moc"
