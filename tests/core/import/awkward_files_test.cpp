#include <QTest>

#include "core/import/importer.h"
#include "core/import/inspection.h"
#include "tests/support/packed_files.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_files.h"

namespace waymark {

namespace {

using namespace std::string_literals;

constexpr const char *kUsage = "account_id,date,feature,count\na,2026-01-02,login,1\nb,2026-01-03,report,2\n";
constexpr const char *kLines = "{\"account_id\":\"a\",\"timestamp\":1767312000,\"event\":\"login\"}\n"
                               "{\"account_id\":\"b\",\"timestamp\":1767398400,\"event\":\"report\",\"extra\":{\"x\":[1,2]}}\n";

ImportRequest requestOf(const std::string &path, InputTable table)
{
    ImportRequest request;
    request.files = {{path, table}};
    request.today = calendarDay({2026, 11, 21});
    request.now = "2026-11-21T10:00:00Z";
    return request;
}

/// "2 imported, 1 rejected (why)", "asked: ..." or "refused: ...".
std::string outcomeOf(const Expected<ImportReport> &report)
{
    if (!report) {
        const bool asked = report.error().code == ErrorCode::DateOrderAmbiguous || report.error().code == ErrorCode::TimeZoneUnstated;
        return (asked ? "asked: " : "refused: ") + report.error().detail;
    }
    const FileReport &file = report->files.front();
    std::string text = std::to_string(file.imported) + " imported";
    if (file.rejected > 0)
        text += ", " + std::to_string(file.rejected) + " rejected (" + file.rejectedByReason.begin()->first + ")";
    if (file.footerLines > 0)
        text += ", footer of " + std::to_string(file.footerLines);
    if (file.encoding != "UTF-8")
        text += ", " + file.encoding;
    return text;
}

std::string accountsOf(const Dataset &dataset)
{
    std::string text;
    for (std::size_t i = 0; i < dataset.accountCount(); ++i)
        text += (i == 0 ? "" : " ") + dataset.accountKey[i] + ":" + dataset.accountName[i];
    return text;
}

} // namespace

/// A corpus of files as tools and people write them, each with what must happen.
class AwkwardFilesTest : public QObject {
    Q_OBJECT

private slots:
    void usageFilesAreAcceptedAskedAboutOrRefused_data();
    void usageFilesAreAcceptedAskedAboutOrRefused();
    void lettersSurviveTheirEncoding_data();
    void lettersSurviveTheirEncoding();
    void aTableWithThousandsOfColumnsIsImportedOrRefusedInWords_data();
    void aTableWithThousandsOfColumnsIsImportedOrRefusedInWords();
    void anArchiveThatUnpacksWithoutEndIsRefused();
    void aLineWithoutEndIsRefusedInBoundedMemory();
    void inspectionSaysWhatWasFound();
    void bothReadingsOfADateAreShown();
    void datesThatContradictEachOtherDecideNothing();
};

void AwkwardFilesTest::usageFilesAreAcceptedAskedAboutOrRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char *name, const std::string &content, const char *outcome) {
        QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(outcome);
    };
    const auto with = [](const std::string &separator) {
        std::string text = kUsage;
        for (std::size_t at = 0; (at = text.find(',', at)) != std::string::npos; at += separator.size())
            text.replace(at, 1, separator);
        return text;
    };
    row("semicolons", with(";"), "2 imported");
    row("tabs", with("\t"), "2 imported");
    row("pipes", with("|"), "2 imported");
    row("a stated separator", "sep=;\r\n"s + with(";"), "2 imported");
    row("decimal commas", "account_id;date;feature;count\na;2026-01-02;f;1,5\nb;2026-01-02;f;0,25\n", "2 imported");
    row("carriage returns only", "account_id,date,feature\ra,2026-01-02,f\rb,2026-01-02,f\r", "2 imported");
    row("line ends inside quotes", "account_id,date,feature\n\"a\nb\",2026-01-02,f\n", "1 imported");
    const std::string preamble = "Usage of our customers\nFrom 2026-01-01\n\n";
    row("lines before the header", preamble + kUsage, "2 imported");
    row("a footer", kUsage + "\n\nConfidential\nCopyright 2026\n"s, "2 imported, footer of 2");
    row("a line that is cut in the middle", "account_id,date,feature,count\na,2026-01-02,f,1\nb\nc,2026-01-02,f,1\n",
        "2 imported, 1 rejected (another number of fields than the header has)");
    row("gzip", test::packed(kUsage, "gzip"), "2 imported");
    row("two gzip files behind each other", test::packed(kUsage, "gzip") + test::packed("c,2026-01-05,f,1\n", "gzip"), "3 imported");
    row("zstd", test::packed(kUsage, "zstd"), "2 imported");
    row("xz", test::packed(kUsage, "xz"), "2 imported");
    row("gzip that is cut short", test::packed(kUsage, "gzip").substr(0, 40), "refused: usage.csv is cut short or damaged");
    row("zip with one member", test::zipped({{"usage.csv", kUsage}}), "2 imported");
    row("zip with two members of other column order",
        test::zipped({{"one.csv", kUsage}, {"two.csv", "feature,count,account_id,date\nf,1,c,2026-01-09\n"}}), "3 imported");
    row("zip with folders and a Mac's leftovers", test::zipped({{"data/one.csv", kUsage}, {"__MACOSX/data/._one.csv", "x"}}), "2 imported");
    row("zip of gzipped JSON lines",
        test::zipped({{"10/1.json.gz", test::packed(kLines, "gzip")}, {"10/2.json.gz", test::packed(kLines, "gzip")}}), "4 imported");
    row("zip with a member that climbs out of its folder", test::zipped({{"../../etc/usage.csv", kUsage}}),
        "refused: an archive with a member outside its folder (\"../../etc/usage.csv\")");
    row("zip with a member at the root", test::zipped({{"/etc/usage.csv", kUsage}}),
        "refused: an archive with a member outside its folder");
    row("an empty zip", test::zipped({}), "refused: an archive without a file in it");
    row("an Excel workbook", test::zipped({{"[Content_Types].xml", "<x/>"}, {"xl/workbook.xml", "<x/>"}}),
        "refused: an Excel or OpenDocument workbook (open it, choose File > Save as > CSV UTF-8");
    row("a database", "SQLite format 3\0 and more"s, "refused: a database (open a store as a store");
    row("an old Excel workbook", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more"s, "refused: an Excel or OpenDocument workbook");
    row("JSON lines", kLines, "2 imported");
    row("JSON lines, the last without its end", std::string(kLines).substr(0, std::string(kLines).size() - 1), "2 imported");
    row("JSON lines with a broken one", kLines + "{\"account_id\": oops\n"s + kLines, "4 imported, 1 rejected (is no JSON object)");
    row("a JSON array",
        "[\n {\"account_id\": \"a\", \"date\": \"2026-01-02\", \"feature\": \"f\"},\n {\"account_id\": \"b}\\\"\", \"date\": "
        "\"2026-01-02\",\n  \"feature\": \"f\"} ]\n",
        "2 imported");
    row("an empty JSON array", "[]", "refused: ");
    row("a column per feature", "account_id,date,plan,logins,reports\na,2026-01-02,Pro,3,\nb,2026-01-02,Free,0,2\n", "2 imported");
    row("a feature column that holds a word", "account_id,date,logins\na,2026-01-02,3\nb,2026-01-02,4\nc,2026-01-02,many\n",
        "refused: feature (also recognised as event");
    row("epoch seconds, milliseconds, microseconds",
        "account_id,ts,event\na,1767312000,f\nb,1767312000000,f\nc,1767312000000000,f\nd,1767312000.25,f\n", "4 imported");
    row("dates that leave day and month open", "account_id,date,feature\na,03/04/2026,f\n",
        "asked: \"03/04/2026\" is 2026-04-03 with the day first (DMY), 2026-03-04 with the month first (MDY)");
    row("dates that decide in their last row", "account_id,date,feature\na,03/04/2026,f\nb,13/04/2026,f\n", "2 imported");
    row("the same day and month", "account_id,date,feature\na,04/04/2026,f\n", "1 imported");
    row("no header", "a,2026-01-02,f\nb,2026-01-02,f\n", "refused: account_id (also recognised as companyid");
    row("an HTML page", "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n", "refused: account_id");
    row("NUL bytes only", std::string(5000, '\0'), "refused: ");
    row("nothing", "", "refused: ");
}

void AwkwardFilesTest::usageFilesAreAcceptedAskedAboutOrRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, outcome);
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    const std::string path = files.write("usage.csv", content.toStdString());
    std::string found = outcomeOf(importFiles(*store, requestOf(path, InputTable::Usage)));
    if (const auto folder = found.find(path); folder != std::string::npos)
        found.replace(folder, path.size(), "usage.csv");
    QVERIFY2(QByteArray::fromStdString(found).startsWith(outcome) &&
                 (outcome.endsWith(' ') || found.size() == static_cast<std::size_t>(outcome.size()) || outcome.startsWith("refused")),
             found.c_str());
    const bool accepted = outcome.contains("imported");
    QCOMPARE(store->imports()->size(), std::size_t(accepted ? 1 : 0));
    QCOMPARE((*store->load())->hasUsage(), accepted);
}

void AwkwardFilesTest::lettersSurviveTheirEncoding_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("names");
    const std::string text = "account_id,signup_date,name\n001,2026-01-02,São Paulo Café\n9007199254740993,2026-01-02,Zoë\n";
    const auto row = [&](const char *name, const std::string &content, const char *encoding, const char *names) {
        QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray(encoding) << QByteArray(names);
    };
    const char *both = "001:São Paulo Café 9007199254740993:Zoë";
    row("UTF-8", text, "UTF-8", both);
    row("UTF-8 with a mark", "\xef\xbb\xbf" + text, "UTF-8", both);
    row("UTF-16 LE with a mark", "\xff\xfe"s + test::encoded(text, "UTF-16LE"), "UTF-16LE", both);
    row("UTF-16 BE with a mark", "\xfe\xff"s + test::encoded(text, "UTF-16BE"), "UTF-16BE", both);
    row("UTF-16 LE without a mark", test::encoded(text, "UTF-16LE"), "UTF-16LE", both);
    row("Latin-1", test::encoded(text, "ISO-8859-1"), "ISO-8859-1", both);
    row("Windows-1252 with a euro sign", test::encoded("account_id,signup_date,name\na,2026-01-02,10 €\n", "WINDOWS-1252"), "windows-1252",
        "a:10 €");
    row("UTF-16 cut in the middle of a letter",
        "\xff\xfe"s + test::encoded("account_id,signup_date,name\na,2026-01-02,x\n", "UTF-16LE") + "b", "UTF-16LE", "a:x");
}

void AwkwardFilesTest::lettersSurviveTheirEncoding()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, names);
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    const auto report = importFiles(*store, requestOf(files.write("accounts.csv", content.toStdString()), InputTable::Accounts));
    QVERIFY2(report, report ? "" : englishText(report.error()).c_str());
    QCOMPARE(QByteArray::fromStdString(report->files[0].encoding), encoding);
    QCOMPARE(QByteArray::fromStdString(accountsOf(**store->load())), names);
}

void AwkwardFilesTest::aTableWithThousandsOfColumnsIsImportedOrRefusedInWords_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("wide");
    QTest::newRow("5,000 features beside each other") << 5000 << true;
    QTest::newRow("5,000 attributes") << 5000 << false;
    QTest::newRow("500 attributes") << 500 << false;
}

void AwkwardFilesTest::aTableWithThousandsOfColumnsIsImportedOrRefusedInWords()
{
    QFETCH(int, columns);
    QFETCH(bool, wide);
    std::string header = wide ? "account_id,date" : "account_id,signup_date";
    std::string row = "a,2026-01-02";
    for (int i = 0; i < columns; ++i) {
        header += ",column" + std::to_string(i);
        row += ",7";
    }
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    const auto report = importFiles(
        *store, requestOf(files.write("many.csv", header + "\n" + row + "\n"), wide ? InputTable::Usage : InputTable::Accounts));
    if (!wide && columns > 1900) {
        QVERIFY(!report);
        QCOMPARE(report.error().detail, std::string("more than 1900 attribute columns"));
        QCOMPARE(store->imports()->size(), std::size_t(0));
        return;
    }
    QVERIFY2(report, report ? "" : englishText(report.error()).c_str());
    QCOMPARE(report->files[0].imported, std::int64_t{1});
    QCOMPARE((*store->load())->features.size(), static_cast<std::size_t>(wide ? columns : 0));
    QVERIFY(undoLastImport(*store));
    QCOMPARE((*store->load())->attributes.size(), std::size_t(0));
}

void AwkwardFilesTest::anArchiveThatUnpacksWithoutEndIsRefused()
{
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    // Blank lines pack by 1,000 to one: 70 MB of them are no data.
    const std::string bomb = test::packed(kUsage + std::string(std::size_t{70} << 20, '\n'), "gzip");
    QVERIFY(bomb.size() < 400'000);
    const auto refused = importFiles(*store, requestOf(files.write("bomb.gz", bomb), InputTable::Usage));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnsupportedFormat);
    QVERIFY(refused.error().detail.find("unpacks to more than 300 times its size") != std::string::npos);
    QCOMPARE(store->imports()->size(), std::size_t(0));
}

void AwkwardFilesTest::aLineWithoutEndIsRefusedInBoundedMemory()
{
    // The reader gives up at 16 MiB: how much longer the line is makes no difference.
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    std::string noise(std::size_t{20} << 20, 'x');
    for (std::size_t i = 0; i < noise.size(); ++i)
        noise[i] = static_cast<char>('a' + (i * 2654435761U >> 16) % 26);
    const auto refused = importFiles(*store, requestOf(files.write("line.csv", kUsage + ("c,2026-01-01," + noise)), InputTable::Usage));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnsupportedFormat);
    QCOMPARE(refused.error().line, std::int64_t{4});
    QCOMPARE(store->imports()->size(), std::size_t(0));
}

void AwkwardFilesTest::inspectionSaysWhatWasFound()
{
    const test::TemporaryFiles files;
    const std::string text = "Report\nsep\naccount_id;date;event;count\n001;03/04/2026;login;1,5\n002;13/04/2026;login;2\n\nTotal\n";
    const auto found = inspectFile(files.write("usage.csv.gz", test::packed(test::encoded(text, "ISO-8859-1"), "gzip")));
    QVERIFY2(found, found ? "" : englishText(found.error()).c_str());
    QCOMPARE(found->container, Container::Gzip);
    QCOMPARE(found->separator, ';');
    QCOMPARE(found->preambleLines, std::int64_t{2});
    QCOMPARE(found->headerLine, std::int64_t{3});
    QCOMPARE(found->footerLines, std::int64_t{1});
    QCOMPARE(found->header, (std::vector<std::string>{"account_id", "date", "event", "count"}));
    QCOMPARE(found->rows.size(), std::size_t(2));
    QCOMPARE(found->rowLines.back(), std::int64_t{5});
    QVERIFY(found->wholeFile);
    QVERIFY(found->table == InputTable::Usage);
    QCOMPARE(found->columns[1].type, ColumnType::Date);
    QCOMPARE(found->columns[3].type, ColumnType::Number);
    QCOMPARE(found->mapping.decimalPoint, ',');
    QVERIFY(found->dateOrder == DateOrder::DayFirst);
    QVERIFY(!found->readings);
    QCOMPARE(found->contentHash.size(), std::size_t(32));
    const auto dates = readColumn(*found, found->mapping, 1);
    QVERIFY(dates);
    QCOMPARE(dates->front().text, std::string("2026-04-03"));
    const auto keys = readColumn(*found, found->mapping, 0);
    QCOMPARE(keys->front().text, std::string("001"));
}

void AwkwardFilesTest::bothReadingsOfADateAreShown()
{
    const test::TemporaryFiles files;
    const auto found = inspectFile(files.write("usage.csv", "account_id,date,event\na,03/04/2026,login\n"));
    QVERIFY(found);
    QVERIFY(!found->dateOrder);
    QVERIFY(found->readings.has_value());
    QCOMPARE(isoDate(found->readings->dayFirst), std::string("2026-04-03"));
    QCOMPARE(isoDate(found->readings->monthFirst), std::string("2026-03-04"));
    QCOMPARE(found->readings->line, std::int64_t{2});
}

void AwkwardFilesTest::datesThatContradictEachOtherDecideNothing()
{
    const test::TemporaryFiles files;
    const auto found = inspectFile(files.write("usage.csv", "account_id,date,event\na,27/04/2026,login\na,05/30/2026,login\n"));
    QVERIFY(found);
    QVERIFY(!found->dateOrder);
    QCOMPARE(found->dateVotes.dayFirst, std::int64_t{1});
    QCOMPARE(found->dateVotes.monthFirst, std::int64_t{1});
}

WAYMARK_TEST(AwkwardFilesTest)

} // namespace waymark

#include "awkward_files_test.moc"
