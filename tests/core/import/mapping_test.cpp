#include "core/import/mapping.h"

#include <QTest>

#include "core/import/date_pattern.h"
#include "core/import/importer.h"
#include "core/import/inspection.h"
#include "core/import/recipes.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_files.h"

namespace waymark {

namespace {

ImportMapping helpdeskMapping()
{
    ImportMapping mapping;
    mapping.name = "Helpdesk export";
    mapping.columns = {{"Kunde", ColumnRole::Field, InputField::AccountId, {}},
                       {"Tag", ColumnRole::Field, InputField::Date, {}},
                       {"Aktion", ColumnRole::Field, InputField::FeatureKey, {}},
                       {"Notiz", ColumnRole::Ignored, InputField::AccountId, {}}};
    mapping.datePattern = "DD.MM.YY";
    mapping.separator = ";";
    mapping.decimalPoint = ',';
    mapping.dedupKey = {"Kunde", "Tag"};
    return mapping;
}

ImportRequest requestFor(std::vector<InputFile> files)
{
    ImportRequest request;
    request.files = std::move(files);
    request.today = calendarDay({2026, 11, 21});
    request.now = "2026-11-21T10:00:00Z";
    return request;
}

} // namespace

class MappingTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsPrintedReadsBackToTheSameBytes();
    void whatIsWrongIsNamedWithItsPath_data();
    void whatIsWrongIsNamedWithItsPath();
    void aFileOfItsShapeIsRecognisedAndReadByIt();
    void aRepeatedKeyIsDropped();
    void patternsReadWhatTheySay_data();
    void patternsReadWhatTheySay();
};

void MappingTest::whatIsPrintedReadsBackToTheSameBytes()
{
    const std::string printed = printMapping(helpdeskMapping());
    const auto read = parseMapping(printed);
    QVERIFY2(read, read ? "" : read.error().detail.c_str());
    QVERIFY(*read == helpdeskMapping());
    QCOMPARE(printMapping(*read), printed);
}

void MappingTest::whatIsWrongIsNamedWithItsPath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("detail");
    const auto row = [](const char *name, const char *json, const char *detail) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(detail);
    };
    row("another schema", R"({"schema": "x", "table": "usage"})", "schema: expected \"waymark.mapping/1\", found \"x\"");
    row("an unknown table", R"({"schema": "waymark.mapping/1", "table": "sales"})", "table: expected one of \"accounts\", \"usage\"");
    row("an unknown field", R"({"schema": "waymark.mapping/1", "table": "users", "columns": [{"column": "a", "field": "seats"}]})",
        "columns[0].field: expected one of \"user_id\", \"account_id\", found \"seats\"");
    row("two uses of a column",
        R"({"schema": "waymark.mapping/1", "table": "users", "columns": [{"column": "a", "field": "user_id", "ignored": true}]})",
        "columns[0].field: expected one of \"field\", \"attribute\"");
    row("a required field missing",
        R"({"schema": "waymark.mapping/1", "table": "users", "columns": [{"column": "a", "field": "user_id"}]})",
        "columns: expected a column for account_id");
    row("an unknown key", R"({"schema": "waymark.mapping/1", "table": "users", "colums": []})", "colums: expected no such key");
    row("a pattern without a year",
        R"({"schema": "waymark.mapping/1", "table": "users", "date_pattern": "DD.MM.", "columns": [{"column": "a", "field": "user_id"}, {"column": "b", "field": "account_id"}]})",
        "date_pattern: expected a pattern with a year");
}

void MappingTest::whatIsWrongIsNamedWithItsPath()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, detail);
    const auto mapping = parseMapping(json.toStdString());
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, ErrorCode::MappingInvalid);
    QVERIFY2(QByteArray::fromStdString(mapping.error().detail).startsWith(detail), mapping.error().detail.c_str());
}

void MappingTest::aFileOfItsShapeIsRecognisedAndReadByIt()
{
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    QVERIFY(saveRecipe(*store, helpdeskMapping()));
    const std::string path = files.write("export.csv", "Kunde;Tag;Aktion;Notiz\n007;03.04.26;login;x\n008;04.04.26;login;y\n");
    InspectionOptions options;
    options.recipes = *loadRecipes(*store);
    const auto found = inspectFile(path, options);
    QVERIFY(found);
    QCOMPARE(found->recipe, std::string("Helpdesk export"));
    QVERIFY(found->mapping == helpdeskMapping());
    const auto report = importFiles(*store, requestFor({{path, InputTable::Usage}}));
    QVERIFY2(report, report ? "" : englishText(report.error()).c_str());
    QCOMPARE(report->files[0].recipe, std::string("Helpdesk export"));
    QCOMPARE(report->files[0].imported, std::int64_t{2});
    QCOMPARE(isoDate((*store->load())->firstUsageDay), std::string("2026-04-03"));
    QVERIFY(store->removeRecipe("Helpdesk export"));
    QVERIFY(loadRecipes(*store)->empty());
}

void MappingTest::aRepeatedKeyIsDropped()
{
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    const std::string path = files.write("events.csv", "id,account_id,date,event\n1,a,2026-01-02,f\n2,a,2026-01-02,f\n1,a,2026-01-02,f\n"
                                                       ",a,2026-01-02,f\n,a,2026-01-02,f\n");
    ImportRequest request = requestFor({{path, InputTable::Usage}});
    request.dedupKey = {"id"};
    const auto report = importFiles(*store, request);
    QVERIFY2(report, report ? "" : englishText(report.error()).c_str());
    QCOMPARE(report->files[0].read, std::int64_t{5});
    QCOMPARE(report->files[0].duplicates, std::int64_t{1});
    QCOMPARE((*store->load())->health.usageRows, std::int64_t{4});
}

void MappingTest::patternsReadWhatTheySay_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("day");
    const auto row = [](const char *name, const char *pattern, const char *text, const char *day) {
        QTest::newRow(name) << QByteArray(pattern) << QByteArray(text) << QByteArray(day);
    };
    row("German", "DD.MM.YYYY", "03.04.2026", "2026-04-03");
    row("one digit", "D/M/YY", "3/4/26", "2026-04-03");
    row("the last century", "D/M/YY", "3/4/69", "1969-04-03");
    row("a month's name", "DD-MMM-YYYY", "03-Apr-2026", "2026-04-03");
    row("a month's whole name", "MMM D, YYYY", "September 3, 2026", "2026-09-03");
    row("with a time", "MM/DD/YYYY HH:mm A", "12/31/2026 11:59 PM", "2026-12-31");
    row("the time may be missing from the pattern", "YYYYMMDD", "20260403", "2026-04-03");
    row("more digits than the pattern", "YYYYMMDD", "202604031", "");
    row("no such day", "DD.MM.YYYY", "31.04.2026", "");
    row("another order", "DD.MM.YYYY", "2026.04.03", "");
}

void MappingTest::patternsReadWhatTheySay()
{
    QFETCH(QByteArray, pattern);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, day);
    const auto parsed = DatePattern::parse(pattern.toStdString());
    QVERIFY(parsed);
    const auto read = parsed->read(text.toStdString());
    QCOMPARE(read ? QByteArray::fromStdString(isoDate(read->day)) : QByteArray(), day);
}

WAYMARK_TEST(MappingTest)

} // namespace waymark

#include "mapping_test.moc"
