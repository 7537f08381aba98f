#include <algorithm>

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "core/base/random.h"
#include "core/sample/sample_company.h"
#include "core/store/store.h"
#include "tests/acceptance/command_line.h"
#include "tests/support/registry.h"

namespace waymark {

using CliJson = nlohmann::json;
using test::CliRun;
using test::runCli;
using test::words;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// A CSV file's header, and its rows.
std::pair<QByteArray, QList<QByteArray>> readRows(const QString &path)
{
    QList<QByteArray> lines = contentOf(path).split('\n');
    const QByteArray header = lines.takeFirst();
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return {header, lines};
}

QByteArray fileOf(const QByteArray &header, const QList<QByteArray> &rows) { return header + '\n' + rows.join('\n') + '\n'; }

void shuffleRows(QList<QByteArray> &rows, std::uint64_t seed)
{
    RandomStream random(seed);
    for (qsizetype i = rows.size() - 1; i > 0; --i)
        rows.swapItemsAt(i, static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(i) + 1)));
}

} // namespace

class CliTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theSampleGoesThroughTheImporterLikeAnyFile();
    void theInfoSaysWhatIsThere();
    void retentionAnswersForEveryGrouping_data();
    void retentionAnswersForEveryGrouping();
    void timesAreTheDaysAskedFor();
    void filtersOfOneNameAreAlternatives();
    void theStoreMayStandAfterItsOptions();
    void theLatestSavedFrameworkIsTheDefault();
    void evaluationHasARowPerAccount();
    void everyFormatHoldsTheSameFigures();
    void aTableTellsItsFindingOnce();
    void aFileIsWrittenWhole();
    void aFileIsWhatItsNameSaysUnlessTold();
    void whatIsWrongHasItsExitStatus_data();
    void whatIsWrongHasItsExitStatus();
    void aFailedFirstImportLeavesNoStore();
    void whatIsExportedImportsToTheSameFigures();
    void anExportedFormulaIsHarmless();
    void theOrderOfRowsNeverMatters();
    void splittingAFileInTwoNeverMatters();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QStringList analysis(const QString &command) const
    {
        return words(command.arg(path("sample.waymark"))) << QStringLiteral("--framework") << path("sample/sample.framework.json");
    }
    QByteArray retentionOf(const QString &store) const
    {
        return runCli(words(QStringLiteral("retention %1 --by activation --framework %2").arg(store, path("sample/sample.framework.json"))))
            .out;
    }
    CliRun importSample(const QString &store, const QStringList &usage, const QString &accounts = {}) const;

    QTemporaryDir m_folder;
};

CliRun CliTest::importSample(const QString &store, const QStringList &usage, const QString &accounts) const
{
    QStringList arguments{QStringLiteral("import"),          store,
                          QStringLiteral("--accounts"),      accounts.isEmpty() ? path("sample/accounts.csv") : accounts,
                          QStringLiteral("--subscriptions"), path("sample/subscriptions.csv"),
                          QStringLiteral("--features"),      path("sample/features.csv"),
                          QStringLiteral("--overlap"),       QStringLiteral("add")};
    for (const QString &file : usage)
        arguments << QStringLiteral("--usage") << file;
    return runCli(arguments);
}

void CliTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const CliRun sample = runCli(words(QStringLiteral("sample %1 --accounts 400 --months 18 --seed 3").arg(path("sample"))));
    QVERIFY2(sample.exitCode == 0, sample.err.constData());
    const CliRun imported = importSample(path("sample.waymark"), {path("sample/usage.csv")});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
}

void CliTest::theSampleGoesThroughTheImporterLikeAnyFile()
{
    const CliRun imported = importSample(path("again.waymark"), {path("sample/usage.csv")});
    const CliJson report = imported.json();
    QCOMPARE(report["files"].size(), std::size_t(4));
    for (const CliJson &file : report["files"]) {
        QCOMPARE(file["rejected"].get<int>(), 0);
        QCOMPARE(file["imported"].get<int>(), file["read"].get<int>());
        QVERIFY(file["warnings"].is_array());
    }
    QCOMPARE(report["files"][1]["table"].get<std::string>(), std::string("accounts"));
    QCOMPARE(report["files"][1]["read"].get<int>(), 400);
    QVERIFY(report["as_of"].is_string());
}

void CliTest::theInfoSaysWhatIsThere()
{
    const CliJson info = runCli(words(QStringLiteral("info %1").arg(path("sample.waymark")))).json();
    QCOMPARE(info["accounts"].get<int>(), 400);
    QCOMPARE(info["health"]["rejected_rows"].get<int>(), 0);
    QVERIFY(info["features"].size() >= 55);
    QCOMPARE(info["imports"].size(), std::size_t(4));
}

void CliTest::retentionAnswersForEveryGrouping_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("firstGroup");
    QTest::newRow("activation") << "activation"
                                << "reached";
    QTest::newRow("utilization") << "utilization"
                                 << "reached";
    QTest::newRow("maturity") << "maturity"
                              << "reached";
    QTest::newRow("setup") << "setup"
                           << "reached";
    QTest::newRow("depth") << "depth"
                           << "none";
    QTest::newRow("mature categories") << "mature_categories"
                                       << "0";
    QTest::newRow("plan") << "attribute:plan"
                          << "Premium";
    QTest::newRow("everybody") << "none"
                               << "all";
}

void CliTest::retentionAnswersForEveryGrouping()
{
    QFETCH(QString, by);
    QFETCH(QString, firstGroup);
    const CliRun run = runCli(analysis(QStringLiteral("retention %1 --by ") + by));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const CliJson result = run.json();
    QCOMPARE(result["by"].get<std::string>(), by.toStdString());
    QCOMPARE(QString::fromStdString(result["groups"][0]["name"].get<std::string>()), firstGroup);
    QCOMPARE(result["excluded"].size(), std::size_t(6));
    QVERIFY(!result["sentence"].get<std::string>().empty());
    int accounts = 0;
    for (const CliJson &left : result["excluded"])
        accounts += left.get<int>();
    for (const CliJson &group : result["groups"])
        accounts += group["n"].get<int>();
    QCOMPARE(accounts, 400);
}

void CliTest::timesAreTheDaysAskedFor()
{
    const CliJson result = runCli(analysis(QStringLiteral("retention %1 --by activation --times 100,365,4000"))).json();
    const CliJson &times = result["groups"][0]["times"];
    QCOMPARE(times.size(), std::size_t(3));
    QCOMPARE(times[1]["day"].get<int>(), 365);
    QVERIFY(times[1]["survival"].is_number());
    QVERIFY(times[2]["survival"].is_null());
    QCOMPARE(times[1]["at_risk"].get<int>() + times[1]["events_before"].get<int>() + times[1]["censored_before"].get<int>(),
             result["groups"][0]["n"].get<int>());
}

void CliTest::filtersOfOneNameAreAlternatives()
{
    const auto accounts = [this](const char *filters) {
        const CliJson result = runCli(analysis(QStringLiteral("retention %1 --by none ") + QString::fromUtf8(filters))).json();
        return result["groups"][0]["n"].get<int>();
    };
    const int premium = accounts("--filter plan=Premium");
    const int starter = accounts("--filter plan=Starter");
    QVERIFY(premium > 0 && starter > 0);
    QCOMPARE(accounts("--filter plan=Premium --filter plan=Starter"), premium + starter);
    QCOMPARE(accounts("--exclude plan=Premium --exclude plan=Starter"), 400 - premium - starter);
    QCOMPARE(accounts("--filter plan=Premium --exclude plan=Premium"), 0);
}

void CliTest::theStoreMayStandAfterItsOptions()
{
    const CliRun run = runCli(words(QStringLiteral("retention --by none --times 30,60 --filter plan=Pro %1").arg(path("sample.waymark"))));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(run.json()["groups"][0]["times"].size(), std::size_t(2));
}

void CliTest::theLatestSavedFrameworkIsTheDefault()
{
    QVERIFY(QFile::copy(path("sample.waymark"), path("saved.waymark")));
    {
        auto store = Store::open(path("saved.waymark").toStdString());
        QVERIFY(store.has_value());
        Framework framework = sampleFramework();
        QVERIFY(store->saveFrameworkVersion(framework, "a tester", "", CalendarDay::none()).has_value());
        framework.activation->threshold = 7.0;
        QVERIFY(store->saveFrameworkVersion(framework, "a tester", "", CalendarDay::none()).has_value());
    }
    const CliRun run = runCli(words(QStringLiteral("retention %1 --by activation").arg(path("saved.waymark"))));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QVERIFY(run.json()["sentence"].get<std::string>().find("7 or more conversations") != std::string::npos);
}

void CliTest::evaluationHasARowPerAccount()
{
    const CliJson result = runCli(analysis(QStringLiteral("evaluate %1"))).json();
    QCOMPARE(result["accounts"].size(), std::size_t(400));
    const CliJson &account = result["accounts"][0];
    QCOMPARE(account["milestones"].size(), std::size_t(4));
    QCOMPARE(account["steps"].size(), std::size_t(7));
    QCOMPARE(account["categories"].size(), std::size_t(5));
    const CliJson early = runCli(analysis(QStringLiteral("evaluate %1 --at 0 --strict"))).json();
    const auto none =
        std::count_if(early["accounts"].begin(), early["accounts"].end(), [](const CliJson &a) { return a["depth"] == "none"; });
    QVERIFY(none > 350);
}

void CliTest::everyFormatHoldsTheSameFigures()
{
    const CliJson json = runCli(analysis(QStringLiteral("retention %1 --by activation --times 365"))).json();
    const CliRun csv = runCli(analysis(QStringLiteral("retention %1 --by activation --times 365 --format csv")));
    const QList<QByteArray> lines = csv.out.trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(3));
    const QList<QByteArray> names = lines[0].trimmed().split(',');
    const QList<QByteArray> cells = lines[1].trimmed().split(',');
    QCOMPARE(cells[names.indexOf("times.survival")].toDouble(), json["groups"][0]["times"][0]["survival"].get<double>());
    const CliRun table = runCli(analysis(QStringLiteral("retention %1 --by activation --times 365 --format table")));
    QVERIFY(table.out.contains("not_reached"));
}

void CliTest::aTableTellsItsFindingOnce()
{
    for (const char *command : {"sweep %1 --milestone activation", "setup-steps %1"}) {
        const CliRun table = runCli(analysis(QString::fromUtf8(command)) << QStringLiteral("--format") << QStringLiteral("table"));
        const QByteArray sentence = table.out.left(table.out.indexOf('\n'));
        QVERIFY2(sentence.endsWith('.'), sentence.constData());
        QVERIFY2(!table.err.contains(sentence), table.err.constData());
        QVERIFY(runCli(analysis(QString::fromUtf8(command))).err.contains(sentence));
    }
}

void CliTest::aFileIsWrittenWhole()
{
    const CliRun run = runCli(analysis(QStringLiteral("retention %1 --by none")) << QStringLiteral("--out") << path("none.json"));
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.isEmpty());
    QVERIFY(!CliJson::parse(contentOf(path("none.json")).toStdString(), nullptr, false).is_discarded());
    QVERIFY(!QFile::exists(path("none.json.part")));
}

void CliTest::aFileIsWhatItsNameSaysUnlessTold()
{
    const auto written = [this](const char *file, const QString &more) {
        runCli(analysis(QStringLiteral("evaluate %1") + more) << QStringLiteral("--out") << path(file));
        return contentOf(path(file));
    };
    const QByteArray csv = runCli(analysis(QStringLiteral("evaluate %1 --format csv"))).out;
    QVERIFY(csv.startsWith("account_id,"));
    QCOMPARE(written("accounts.csv", {}), csv);
    QCOMPARE(written("ACCOUNTS.CSV", {}), csv);
    QVERIFY(written("told.csv", QStringLiteral(" --format json")).startsWith('{'));
    QVERIFY(written("accounts.txt", {}).startsWith('{'));
}

void CliTest::whatIsWrongHasItsExitStatus_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");
    const QString framework = QStringLiteral(" --framework @sample/sample.framework.json");
    QTest::newRow("the version") << "--version" << 0 << "";
    QTest::newRow("help") << "retention --help" << 0 << "";
    QTest::newRow("no command") << "" << 2 << "subcommand";
    QTest::newRow("an unknown command") << "sweeep" << 2 << "";
    QTest::newRow("an unknown option") << "info @sample.waymark --fast" << 2 << "--fast";
    QTest::newRow("a date that does not exist") << "info @sample.waymark --as-of 2026-02-30" << 2 << "2026-02-30";
    QTest::newRow("an unknown grouping") << "retention @sample.waymark --by plan" << 2 << "attribute:NAME";
    QTest::newRow("a filter without a value") << "retention @sample.waymark --by none --filter plan" << 2 << "NAME=VALUE";
    QTest::newRow("no store") << "info @missing.waymark" << 1 << "missing.waymark";
    QTest::newRow("no store but a text") << "info @sample/accounts.csv" << 1 << "accounts.csv";
    QTest::newRow("no framework") << "retention @sample.waymark --by activation" << 1 << "--framework";
    QTest::newRow("a framework that is not there") << "retention @sample.waymark --by activation --framework @no.json" << 1 << "no.json";
    QTest::newRow("a framework with a mistake")
        << "retention @sample.waymark --by activation --framework @mistake.json" << 1 << "activation.threshold";
    QTest::newRow("a framework with an unknown feature")
        << "retention @sample.waymark --by activation --framework @unknown.json" << 1 << "activation.features[0] \"teleport\"";
    QTest::newRow("a landmark inside the window")
        << QStringLiteral("retention @sample.waymark --by activation --landmark 30") + framework << 2 << "day 90";
    QTest::newRow("a horizon before the landmark")
        << QStringLiteral("retention @sample.waymark --by activation --horizon 60") + framework << 2 << "60";
    QTest::newRow("an attribute nobody has") << QStringLiteral("retention @sample.waymark --by attribute:shoe") + framework << 2 << "shoe";
    QTest::newRow("a command that is none") << "retnetion @sample.waymark" << 2
                                            << "there is no command retnetion; there are sample, import";
    QTest::newRow("no groups named") << "retention @sample.waymark" << 2 << "attribute:NAME";
    QTest::newRow("an attribute without its prefix") << "retention @sample.waymark --by plan" << 2 << "attribute:plan";
    QTest::newRow("a file without its table") << "import @new.waymark @sample/accounts.csv" << 2 << "--accounts FILE";
    QTest::newRow("a store given as a table") << "import @new.waymark --accounts @sample.waymark" << 1 << "a database";
    QTest::newRow("a value that nobody has") << "retention @sample.waymark --by none --filter plan=Gold" << 0
                                             << "no account has plan = \"Gold\"; there is \"";
    QTest::newRow("the sample over somebody's files") << "sample @own" << 1 << "own/usage.csv";
    QTest::newRow("nothing to import") << "import @new.waymark" << 2 << "--accounts";
    QTest::newRow("a file that is not there") << "import @new.waymark --accounts @no.csv" << 1 << "no.csv";
    QTest::newRow("the same content twice") << "import @sample.waymark --usage @sample/usage.csv" << 1 << "--force";
}

void CliTest::whatIsWrongHasItsExitStatus()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QFETCH(QString, message);
    QVERIFY(QDir().mkpath(path("own")));
    writeFile(path("own/usage.csv"), "mine");
    writeFile(path("mistake.json"),
              R"({"schema": "waymark.framework/1", "activation": {"features": ["macro"], "window_days": 90, "threshold": 0}})");
    writeFile(path("unknown.json"),
              R"({"schema": "waymark.framework/1", "activation": {"features": ["teleport"], "window_days": 90, "threshold": 1}})");
    const CliRun run = runCli(words(line.replace(QLatin1Char('@'), m_folder.path() + QLatin1Char('/'))));
    QVERIFY2(run.exitCode == status, (QByteArray::number(run.exitCode) + run.err).constData());
    QVERIFY2(run.err.contains(message.toUtf8()), run.err.constData());
    if (status != 0)
        QVERIFY(run.out.isEmpty());
}

void CliTest::aFailedFirstImportLeavesNoStore()
{
    writeFile(path("empty.csv"), "");
    const CliRun run = runCli(words(QStringLiteral("import %1 --accounts %2").arg(path("half.waymark"), path("empty.csv"))));
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!QFile::exists(path("half.waymark")));
}

void CliTest::whatIsExportedImportsToTheSameFigures()
{
    const CliRun exported = runCli(words(QStringLiteral("export %1 %2").arg(path("sample.waymark"), path("exported"))));
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    QCOMPARE(exported.json()["files"].size(), std::size_t(4));
    const CliRun imported =
        runCli(words(QStringLiteral("import %1 --accounts %2/accounts.csv --subscriptions %2/subscriptions.csv --features "
                                    "%2/features.csv --usage %2/usage.csv")
                         .arg(path("exported.waymark"), path("exported"))));
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
    QCOMPARE(retentionOf(path("exported.waymark")), retentionOf(path("sample.waymark")));
    const auto evaluationOf = [this](const char *store) {
        return runCli(words(QStringLiteral("evaluate %1 --framework %2").arg(path(store), path("sample/sample.framework.json")))).out;
    };
    QCOMPARE(evaluationOf("exported.waymark"), evaluationOf("sample.waymark"));
}

void CliTest::anExportedFormulaIsHarmless()
{
    writeFile(path("formula.csv"),
              "account_id,signup_date,name,city\nA1,2026-01-01,=1+1,\"Bonn, \"\"Beuel\"\"\"\nA2,2026-01-02,Plain,-5\n");
    QCOMPARE(runCli(words(QStringLiteral("import %1 --accounts %2").arg(path("formula.waymark"), path("formula.csv")))).exitCode, 0);
    QCOMPARE(runCli(words(QStringLiteral("export %1 %2").arg(path("formula.waymark"), path("formula")))).exitCode, 0);
    QCOMPARE(contentOf(path("formula/accounts.csv")), QByteArray("account_id,signup_date,name,city\r\n"
                                                                 "A1,2026-01-01,'=1+1,\"Bonn, \"\"Beuel\"\"\"\r\n"
                                                                 "A2,2026-01-02,Plain,-5\r\n"));
}

void CliTest::theOrderOfRowsNeverMatters()
{
    auto [header, rows] = readRows(path("sample/usage.csv"));
    shuffleRows(rows, 11);
    writeFile(path("shuffled.csv"), fileOf(header, rows));
    auto [accountHeader, accounts] = readRows(path("sample/accounts.csv"));
    shuffleRows(accounts, 12);
    writeFile(path("shuffled_accounts.csv"), fileOf(accountHeader, accounts));
    const CliRun run = importSample(path("shuffled.waymark"), {path("shuffled.csv")}, path("shuffled_accounts.csv"));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const QByteArray inOrder = retentionOf(path("sample.waymark"));
    QVERIFY(!inOrder.isEmpty());
    QCOMPARE(retentionOf(path("shuffled.waymark")), inOrder);
}

void CliTest::splittingAFileInTwoNeverMatters()
{
    auto [header, rows] = readRows(path("sample/usage.csv"));
    shuffleRows(rows, 13);
    writeFile(path("first.csv"), fileOf(header, rows.mid(0, rows.size() / 3)));
    writeFile(path("second.csv"), fileOf(header, rows.mid(rows.size() / 3)));
    const CliRun run = importSample(path("split.waymark"), {path("first.csv"), path("second.csv")});
    QVERIFY2(run.exitCode == 0, run.err.constData());
    QCOMPARE(retentionOf(path("split.waymark")), retentionOf(path("sample.waymark")));
}

WAYMARK_TEST(CliTest)

} // namespace waymark

#include "cli_test.moc"
