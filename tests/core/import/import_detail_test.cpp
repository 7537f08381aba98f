#include "core/import/import_detail.h"

#include <QTest>

#include "core/import/importer.h"
#include "tests/support/packed_files.h"
#include "tests/support/registry.h"
#include "tests/support/temporary_files.h"

namespace waymark {

namespace {

std::string taken(const std::string &text)
{
    std::string parts;
    for (const ImportDetail &detail : importDetailsOf(text)) {
        parts += (parts.empty() ? "" : " + ") + std::string(detail.english);
        for (const std::string &value : detail.values)
            parts += " [" + value + "]";
    }
    return parts;
}

} // namespace

/// What an import says of rows and files can be said in another language: every text is known by its template.
class ImportDetailTest : public QObject {
    Q_OBJECT

private slots:
    void textsAreTakenApart_data();
    void textsAreTakenApart();
    void everyReasonAndDetailOfAnImportIsKnown_data();
    void everyReasonAndDetailOfAnImportIsKnown();
    void everyFaultOfARecipeIsKnown_data();
    void everyFaultOfARecipeIsKnown();
};

void ImportDetailTest::textsAreTakenApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("parts");
    const auto row = [](const char *text, const char *parts) { QTest::newRow(text) << QByteArray(text) << QByteArray(parts); };
    row("signup_date \"never\" is not a date (expected 2026-06-30)", "%1 is not a date (expected 2026-06-30) [signup_date \"never\"]");
    row("account_id is empty", "%1 is empty [account_id]");
    row("line 4: account_id is empty", "line %1: %2 [4] [account_id is empty]");
    row("account \"a \"b\"\" stands in line 2 already, with other values",
        "account \"%1\" stands in line %2 already, with other values [a \"b\"] [2]");
    row("2026-05: 3 rows stored, 4 in the file; 2026-06: 1 rows stored, 2 in the file; ...",
        "%1: %2 rows stored, %3 in the file [2026-05] [3] [4] + %1: %2 rows stored, %3 in the file [2026-06] [1] [2]");
    row("columns gone: plan; 3 rows a day instead of 8", "columns gone: %1 [plan] + %1 rows a day instead of %2 [3] [8]");
    row("a line of more than 16 MiB; a quote may be left open", "a line of more than %1 MiB; a quote may be left open [16]");
    row("the row is not valid UTF-8", "the row is not valid UTF-8");
    row("/home/me/usage.csv", "");
    row("", "");
    row("%1", "");
    row("; ", "");
}

void ImportDetailTest::textsAreTakenApart()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, parts);
    QCOMPARE(QByteArray::fromStdString(taken(text.toStdString())), parts);
}

void ImportDetailTest::everyReasonAndDetailOfAnImportIsKnown_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, InputTable table, const std::string &content) {
        QTest::newRow(name) << static_cast<int>(table) << QByteArray::fromStdString(content);
    };
    row("accounts", InputTable::Accounts,
        "account_id,signup_date,churn_date\na,2026-01-02,\nb,never,\n,2026-01-02,\nc,2026-01-02,soon\na,2026-01-03,\nd\ne,2026-01-02,\n"
        "\xff,2026-01-02,\n" +
            std::string(2000, 'k') + ",2026-01-02,\n\"f\"x,2026-01-02,\n\"g,2026-01-02,\n");
    row("usage", InputTable::Usage, "account_id,date,feature,count\na,2026-01-02,f,1\na,soon,f,1\na,2026-01-02,f,-1\na,2026-01-02,,1\n");
    row("usage, a column per feature", InputTable::Usage,
        "account_id,date,logins\n" + std::string("a,2026-01-02,1\n") + "a,2026-01-02,x1\n");
    row("subscriptions", InputTable::Subscriptions,
        "account_id,date,seats,mrr,interval,end_date,subscription_id\na,2026-01-02,3,1,month,,1\na,then,3,1,month,,2\n"
        "a,2026-01-02,x,1,month,,3\na,2026-01-02,3,x,month,,4\na,2026-01-02,3,1,moon,,5\na,2026-01-02,3,1,month,2025-01-01,6\n");
    row("two currencies", InputTable::Subscriptions, "account_id,date,mrr,currency\na,2026-01-02,1,EUR\nb,2026-01-02,1,USD\n");
    row("features", InputTable::Features,
        "feature,level,entitled\nf,basic,\ng,higher,\nh,mature,everyone\nf,mature,\n\xff,basic,\ni,basic,plan=\xff\n");
    row("users", InputTable::Users, "user_id,account_id\nu,a\nu,b\n,c\n");
    row("JSON lines", InputTable::Usage, "{\"account_id\":\"a\",\"date\":\"2026-01-02\",\"feature\":\"f\"}\n{\"account_id\": oops\n");
    row("only a header", InputTable::Usage, "account_id,date,feature\n");
    row("only rejected rows", InputTable::Usage, "account_id,date,feature\na,soon,f\n");
    row("no account", InputTable::Usage, "date,feature\n2026-01-02,f\n");
    row("no date", InputTable::Usage, "account_id,feature\na,f\n");
    row("no feature", InputTable::Usage, "account_id,date\na,2026-01-02\n");
    row("no seats", InputTable::Subscriptions, "account_id,date\na,2026-01-02\n");
    row("dates that can be read in two ways", InputTable::Usage, "account_id,date,feature\na,03/04/2026,f\n");
    row("a workbook", InputTable::Usage, test::zipped({{"[Content_Types].xml", "<x/>"}}));
    row("a member outside its folder", InputTable::Usage, test::zipped({{"../usage.csv", "x"}}));
    row("an empty archive", InputTable::Usage, test::zipped({}));
    row("cut gzip", InputTable::Usage, test::packed("account_id,date,feature\na,2026-01-02,f\n", "gzip").substr(0, 30));
    row("a line without end", InputTable::Usage, "account_id,date,feature\n" + std::string(std::size_t{18} << 20, 'x'));
}

void ImportDetailTest::everyReasonAndDetailOfAnImportIsKnown()
{
    QFETCH(int, table);
    QFETCH(QByteArray, content);
    const test::TemporaryFiles files;
    auto store = Store::create(files.path("test.waymark"));
    QVERIFY(store);
    ImportRequest request;
    request.files = {{files.write("table.csv", content.toStdString()), static_cast<InputTable>(table)}};
    request.today = calendarDay({2026, 11, 21});
    request.now = "2026-11-21T10:00:00Z";
    const auto report = importFiles(*store, request);
    if (!report) {
        const Error &error = report.error();
        // Currencies are data.
        QVERIFY2(error.code == ErrorCode::CurrencyMixed || !taken(error.detail).empty(), error.detail.c_str());
        return;
    }
    QVERIFY(report->files[0].rejected > 0);
    for (const auto &[kind, count] : report->files[0].rejectedByReason)
        QVERIFY2(!taken(kind).empty(), kind.c_str());
    const auto rows = store->rejectedRows(100);
    QVERIFY(rows);
    QCOMPARE(static_cast<std::int64_t>(rows->size()), report->files[0].rejected);
    for (const RejectedRow &row : *rows)
        QVERIFY2(!taken(row.reason).empty(), row.reason.c_str());
}

void ImportDetailTest::everyFaultOfARecipeIsKnown_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *members) {
        QTest::newRow(name) << QByteArray(R"({"schema": "waymark.mapping/1", "table": "usage", )") + members + "}";
    };
    const char *columns = R"("columns": [{"column": "a", "field": "account_id"}, {"column": "d", "field": "date"}, )"
                          R"({"column": "f", "field": "feature"})";
    const auto with = [&](const char *name, const char *more) { row(name, (QByteArray(columns) + more).constData()); };
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no JSON") << QByteArray("{\"schema\": ");
    QTest::newRow("another schema") << QByteArray(R"({"schema": "waymark.framework/1", "table": "usage"})");
    QTest::newRow("no schema") << QByteArray(R"({"table": "usage"})");
    QTest::newRow("another table") << QByteArray(R"({"schema": "waymark.mapping/1", "table": "people"})");
    with("no such field", R"(, {"column": "x", "field": "colour"}])");
    with("no use", R"(, {"column": "x"}])");
    with("a field twice", R"(, {"column": "x", "field": "date"}])");
    with("an attribute of usage", R"(, {"column": "x", "attribute": ""}])");
    with("no name", R"(, {"column": "", "ignored": true}])");
    with("a separator of its own", R"(], "separator": "#")");
    with("a pattern without a year", R"(], "date_pattern": "DD.MM.")");
    with("another decimal point", R"(], "decimal_point": ";")");
    with("a name that is a number", R"(], "name": 7)");
    with("wide that is a text", R"(], "wide": "yes")");
    with("a key that is a text", R"(], "dedup_key": "id")");
    with("a key that nobody knows", R"(], "colour": 1)");
    row("no account", R"("columns": [{"column": "d", "field": "date"}])");
}

void ImportDetailTest::everyFaultOfARecipeIsKnown()
{
    QFETCH(QByteArray, json);
    const auto mapping = parseMapping(json.toStdString());
    QVERIFY(!mapping);
    QVERIFY2(!taken(mapping.error().detail).empty(), mapping.error().detail.c_str());
}

} // namespace waymark

using waymark::ImportDetailTest;
WAYMARK_TEST(ImportDetailTest)

#include "import_detail_test.moc"
