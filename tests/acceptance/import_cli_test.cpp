#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "tests/acceptance/command_line.h"
#include "tests/support/packed_files.h"
#include "tests/support/registry.h"

namespace waymark {

using ImportJson = nlohmann::json;

namespace {

QByteArray sampleFile(const char *name)
{
    QFile file(QStringLiteral(WAYMARK_TEST_DATA "/import/") + QString::fromUtf8(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `import`, as scripts use it on what products export.
class ImportCliTest : public QObject {
    Q_OBJECT

private slots:
    void anAmplitudeArchiveGoesInAsItComes();
    void aMappingFileSaysHowAFileIsRead();
    void aMappingForAnotherTableIsRefused();
    void aDryRunThatWouldBeRefusedSaysSoInItsStatus();
    void overlappingDaysHaveARuleByMonthAndFile();
    void whatIsSaidOfOverlapIsRefused_data();
    void whatIsSaidOfOverlapIsRefused();
    void rejectedRowsComeBackMended();
    void usersComeBackFromAnExport();
    void theRuleAboutChurnIsKept();
    void datesThatContradictEachOtherAreCounted();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return path(name);
    }
    test::CliRun run(const QStringList &arguments) const { return test::runCli(arguments, m_folder.path()); }
    test::CliRun words(const char *line) const { return run(test::words(QString::fromUtf8(line))); }

    QTemporaryDir m_folder;
};

void ImportCliTest::anAmplitudeArchiveGoesInAsItComes()
{
    const std::string lines = sampleFile("amplitude.json").toStdString();
    const std::string archive = test::zipped({{"77/77_2026-01-05_12#0.json.gz", test::packed(lines, "gzip")}});
    write("amplitude.zip", QByteArray::fromStdString(archive));
    const test::CliRun imported = words("import amplitude.waymark --usage amplitude.zip --preset amplitude");
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    const ImportJson file = imported.json()["files"][0];
    QCOMPARE(file["read"].get<int>(), 3);
    QCOMPARE(file["duplicates"].get<int>(), 1);
    QCOMPARE(file["preset"].get<std::string>(), std::string("amplitude"));
    const ImportJson health = words("info amplitude.waymark").json()["health"];
    QCOMPARE(health["unknown_users"].get<int>(), 1);
    QCOMPARE(health["usage_of_unknown_users"].get<int>(), 1);
}

void ImportCliTest::aMappingFileSaysHowAFileIsRead()
{
    write("kunden.csv", "Kunde;Geschlossen am;Notiz\n007;03.04.2026 23:30;\xe9t\xe9\n008;;x\n");
    write("helpdesk.json", R"({"schema": "waymark.mapping/1", "name": "Helpdesk", "table": "usage",
        "columns": [{"column": "Kunde", "field": "account_id"}, {"column": "Geschlossen am", "event": "conversation_closed"},
                    {"column": "Notiz", "ignored": true}], "date_pattern": "DD.MM.YYYY HH:mm"})");
    const test::CliRun imported = words("import mapped.waymark --usage kunden.csv --mapping helpdesk.json");
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    const ImportJson report = imported.json();
    QCOMPARE(report["files"][0]["imported"].get<int>(), 1);
    QCOMPARE(report["files"][0]["first_day"].get<std::string>(), std::string("2026-04-03"));
    QCOMPARE(report["files"][0]["encoding"].get<std::string>(), std::string("ISO-8859-1"));
    QCOMPARE(report["rejected_by_reason"][0]["reason"].get<std::string>(), std::string("a row without any of its dates"));
    write("broken.json", R"({"schema": "waymark.mapping/1", "table": "usage", "columns": [{"column": "Kunde", "field": "customer"}]})");
    const test::CliRun broken = words("import mapped.waymark --usage kunden.csv --mapping broken.json");
    QCOMPARE(broken.exitCode, 1);
    QVERIFY2(broken.err.contains("columns[0].field: expected one of"), broken.err.constData());
}

void ImportCliTest::aMappingForAnotherTableIsRefused()
{
    write("users.json", R"({"schema": "waymark.mapping/1", "table": "users", "columns": [{"column": "u", "field": "user_id"},
        {"column": "a", "field": "account_id"}]})");
    write("usage.csv", "account_id,date,feature\na,2026-01-02,f\n");
    const test::CliRun refused = words("import other.waymark --usage usage.csv --mapping users.json");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("expected a file given as --users"), refused.err.constData());
}

void ImportCliTest::aDryRunThatWouldBeRefusedSaysSoInItsStatus()
{
    write("usage.csv", "account_id,date,feature\na,2026-01-02,f\n");
    write("more.csv", "account_id,date,feature\na,2026-01-02,g\na,2026-01-03,g\n");
    QCOMPARE(words("import dry.waymark --usage usage.csv").exitCode, 0);
    const test::CliRun refused = words("import dry.waymark --usage more.csv --dry-run");
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json()["overlap"][0]["stored_rows"].get<int>(), 1);
    QVERIFY(refused.json()["files"][0]["would_be_refused"].is_string());
    QCOMPARE(words("import dry.waymark --usage more.csv --dry-run --overlap add").exitCode, 0);
    QCOMPARE(words("import dry.waymark --undo-last").exitCode, 0);
    QCOMPARE(words("info dry.waymark").json()["usage_rows"].get<int>(), 0);
    QCOMPARE(words("import dry.waymark --undo-last").exitCode, 1);
}

void ImportCliTest::overlappingDaysHaveARuleByMonthAndFile()
{
    write("accounts.csv", "account_id,signup_date\na,2026-01-01\n");
    write("before.csv", "account_id,date,feature,count\na,2026-01-03,f,1\na,2026-02-03,f,2\na,2026-03-03,f,4\n");
    write("web.csv", "account_id,date,feature,count\na,2026-01-03,f,10\na,2026-02-03,f,20\n");
    write("mobile.csv", "account_id,date,feature,count\na,2026-03-03,f,400\n");
    QCOMPARE(words("import months.waymark --accounts accounts.csv --usage before.csv").exitCode, 0);
    // March is left to the rule of the whole.
    const test::CliRun imported = words("import months.waymark --usage web.csv --usage mobile.csv --overlap replace "
                                        "--overlap 2026-02=refuse --overlap web.csv:2026-02=add --overlap 2026-01=add");
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    const ImportJson overlap = imported.json()["overlap"];
    QCOMPARE(overlap.size(), std::size_t(3));
    QCOMPARE(overlap[0]["rule"].get<std::string>(), std::string("add"));
    QCOMPARE(overlap[1]["rule"].get<std::string>(), std::string("add"));
    QCOMPARE(overlap[2]["rule"].get<std::string>(), std::string("replace"));
    QCOMPARE(words("export months.waymark months").exitCode, 0);
    QFile file(path("months/usage.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray rows = file.readAll();
    for (const char *row : {"2026-01-03,f,1\r", "2026-01-03,f,10\r", "2026-02-03,f,2\r", "2026-02-03,f,20\r", "2026-03-03,f,400\r"})
        QVERIFY2(rows.contains(row), rows);
    QCOMPARE(rows.count('\n'), 6); // the header and these
}

void ImportCliTest::whatIsSaidOfOverlapIsRefused_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("an unknown rule") << "--overlap 2026-01=keep" << 2 << QByteArray("found 2026-01=keep");
    QTest::newRow("a month that there is not") << "--overlap 2026-13=add" << 2 << QByteArray("found 2026-13=add");
    QTest::newRow("a day in place of a month") << "--overlap 2026-01-03=add" << 2 << QByteArray("found 2026-01-03=add");
    QTest::newRow("a file without a month") << "--overlap more.csv=add" << 2 << QByteArray("found more.csv=add");
    QTest::newRow("a file that is not imported") << "--overlap other.csv:2026-01=add" << 2 << QByteArray("no usage file");
    QTest::newRow("two rules for the same days") << "--overlap 2026-01=add --overlap 2026-01=replace" << 2 << QByteArray("two rules");
    QTest::newRow("a month that does not overlap") << "--overlap add --overlap 2026-02=replace" << 1 << QByteArray("2026-02");
    QTest::newRow("the same, asked before") << "--overlap add --overlap 2026-02=replace --dry-run" << 1 << QByteArray("2026-02");
}

void ImportCliTest::whatIsSaidOfOverlapIsRefused()
{
    QFETCH(QString, said);
    write("usage.csv", "account_id,date,feature,count\na,2026-01-03,f,1\n");
    write("more.csv", "account_id,date,feature,count\na,2026-01-03,f,10\na,2026-02-03,f,20\n");
    QFile::remove(path("said.waymark"));
    QCOMPARE(words("import said.waymark --usage usage.csv").exitCode, 0);
    const test::CliRun refused = run(test::words(QStringLiteral("import said.waymark --usage more.csv ") + said));
    QTEST(refused.exitCode, "exitCode");
    QFETCH(QByteArray, message);
    QVERIFY2(refused.err.contains(message), refused.err.constData());
    QCOMPARE(words("info said.waymark").json()["usage_rows"].get<int>(), 1);
}

void ImportCliTest::rejectedRowsComeBackMended()
{
    write("accounts.csv", "account_id,signup_date,plan\na,2026-01-02,Pro\nb,soon,Free\n");
    QCOMPARE(words("import rejects.waymark --accounts accounts.csv").exitCode, 0);
    const test::CliRun exported = words("export rejects.waymark rejects --rejected");
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QFile file(path("rejects/rejected-1-accounts.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    QVERIFY(text.contains("soon"));
    text.replace("b,soon", "b,2026-02-01");
    write("mended.csv", text);
    QCOMPARE(words("import rejects.waymark --accounts mended.csv").exitCode, 0);
    const ImportJson info = words("info rejects.waymark").json();
    QCOMPARE(info["accounts"].get<int>(), 2);
    // What the export said about the rows is no attribute.
    QCOMPARE(info["attributes"].size(), std::size_t(1));
}

void ImportCliTest::usersComeBackFromAnExport()
{
    write("accounts.csv", "account_id,signup_date\nacme,2025-11-03\nbirch,2025-12-15\n");
    write("tracks.csv", sampleFile("segment_tracks.csv"));
    write("more.csv", "user_id,timestamp,event\nu1,2026-01-08,f\nu9,2026-01-08,f\n");
    write("users.csv", "user_id,account_id\nu1,acme\nu2,birch\n");
    QCOMPARE(words("import users.waymark --accounts accounts.csv --users users.csv --usage more.csv").exitCode, 0);
    const test::CliRun exported = words("export users.waymark out");
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QCOMPARE(words("import again.waymark --accounts out/accounts.csv --users out/users.csv --usage out/usage.csv").exitCode, 0);
    for (const char *store : {"info users.waymark", "info again.waymark"}) {
        const ImportJson info = words(store).json();
        QCOMPARE(info["usage_rows"].get<int>(), 2);
        QCOMPARE(info["health"]["usage_of_unknown_users"].get<int>(), 1);
        QCOMPARE(info["features"][0]["accounts"].get<int>(), 1);
    }
}

void ImportCliTest::theRuleAboutChurnIsKept()
{
    write("accounts.csv", "account_id,signup_date\nacme,2025-11-03\nbirch,2025-01-10\n");
    write("stripe.csv", sampleFile("stripe_subscriptions.csv"));
    write("usage.csv", "account_id,date,feature\nacme,2026-03-02,f\n");
    const test::CliRun imported =
        words("import stripe.waymark --accounts accounts.csv --subscriptions stripe.csv --usage usage.csv --preset "
              "stripe --churn first --day-zero first-paid");
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    const ImportJson customers = imported.json()["customers"];
    QCOMPARE(customers["churned"].get<int>(), 1);
    QCOMPARE(customers["day_zero_moved"].get<int>(), 1);
    QCOMPARE(words("info stripe.waymark").json()["churned"].get<int>(), 1);
}

void ImportCliTest::datesThatContradictEachOtherAreCounted()
{
    write("mixed.csv", "account_id,date,feature\na,05/30/2026,f\na,27/04/2026,f\na,28/04/2026,f\n");
    const test::CliRun refused = words("import mixed.waymark --usage mixed.csv");
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains("day first (DMY): 2, the month first (MDY): 1") && refused.err.contains("--date-order"), refused.err);
    QVERIFY(!QFile::exists(path("mixed.waymark")));
    const test::CliRun imported = words("import mixed.waymark --usage mixed.csv --date-order DMY");
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    QCOMPARE(imported.json()["files"][0]["imported"].get<int>(), 2);
    QVERIFY2(imported.err.contains("1 date has day and month in the other order than was said"), imported.err);
}

WAYMARK_TEST(ImportCliTest)

} // namespace waymark

#include "import_cli_test.moc"
