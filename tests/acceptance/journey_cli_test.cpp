#include <cmath>
#include <map>

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "tests/acceptance/command_line.h"
#include "tests/support/registry.h"

namespace waymark {

using JourneyJson = nlohmann::json;
using test::CliRun;

/// The commands journey, milestone, areas and history on the sample company.
class JourneyCliTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aCardPerMilestoneOverOneBase();
    void plantedLinksAreFound();
    void aLinkIsTheRowOfTheSweep();
    void sharesByMonthAddUpToTheStates();
    void theRuleWithoutSeatsIsUnfairToSmallCustomers();
    void areasAndHistoryHaveARowPerMonth();
    void flowsAddUpToTheStates();
    void everyFormatAndTheFilter();
    void tablesForPeopleFitATerminal_data();
    void tablesForPeopleFitATerminal();
    void whatIsWrongHasItsExitStatus_data();
    void whatIsWrongHasItsExitStatus();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    CliRun ask(const QString &question) const { return test::askSample(m_folder.path(), question); }

    QTemporaryDir m_folder;
};

void JourneyCliTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const CliRun made = test::makeSample(m_folder.path(), QStringLiteral("--accounts 1200 --months 24 --seed 3"));
    QVERIFY2(made.exitCode == 0, made.err.constData());
}

void JourneyCliTest::aCardPerMilestoneOverOneBase()
{
    const CliRun run = ask(QStringLiteral("journey %1"));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const JourneyJson result = run.json();
    QCOMPARE(result["excluded"].size(), std::size_t(6));
    QCOMPARE(result["window_days"].get<int>(), 90);
    QCOMPARE(result["rows"].size(), std::size_t(4));
    for (const JourneyJson &row : result["rows"]) {
        const int reached = row["reached"].get<int>();
        QCOMPARE(reached + row["not_reached"].get<int>() + row["unknown"].get<int>(), result["n"].get<int>());
        QVERIFY(row["low"].get<double>() < row["share"].get<double>() && row["share"].get<double>() < row["high"].get<double>());
        QCOMPARE(row["links"].size(), row["milestone"] == "maturity" ? std::size_t(3) : std::size_t(4));
    }
    const JourneyJson retention = ask(QStringLiteral("retention %1 --by none --times 365")).json();
    QVERIFY(result["retention"]["survival"] == retention["groups"][0]["times"][0]["survival"]);
    QVERIFY(result["retention"]["n"] == retention["groups"][0]["n"]);
}

void JourneyCliTest::plantedLinksAreFound()
{
    const JourneyJson result = ask(QStringLiteral("journey %1")).json();
    // truth.json: churn falls to 0.42 and 0.45 of itself once activation and utilization are reached.
    for (const JourneyJson &row : result["rows"]) {
        if (row["milestone"] != "activation" && row["milestone"] != "utilization")
            continue;
        for (const JourneyJson &link : row["links"]) {
            if (link["outcome"] == "retention")
                QVERIFY(link["risk_difference_low"].get<double>() > 0.0);
        }
    }
}

void JourneyCliTest::aLinkIsTheRowOfTheSweep()
{
    const JourneyJson result = ask(QStringLiteral("journey %1")).json();
    const JourneyJson link = result["rows"][1]["links"][0];
    QVERIFY(link["to"] == "utilization");
    const JourneyJson swept = ask(QStringLiteral("sweep %1 --milestone activation --outcome next --landmark 90")).json();
    QVERIFY(link["n"] == swept["n"]);
    QVERIFY(link["had_it_already"] == swept["excluded"]["outcome_before_landmark"]);
    bool found = false;
    for (const JourneyJson &row : swept["rows"]) {
        if (row["threshold"] != swept["own_threshold"])
            continue;
        found = true;
        for (const char *figure : {"reached_retained", "not_reached_lost", "risk_difference", "risk_difference_low", "odds_ratio", "phi"})
            QVERIFY2(link[figure] == row[figure], figure);
    }
    QVERIFY(found);
}

void JourneyCliTest::sharesByMonthAddUpToTheStates()
{
    for (const char *milestone : {"setup", "activation", "utilization", "maturity"}) {
        const QString name = QString::fromUtf8(milestone);
        const JourneyJson whole = ask(QStringLiteral("milestone %1 --milestone ") + name).json()["rows"][0];
        const JourneyJson monthly = ask(QStringLiteral("milestone %1 --monthly --milestone ") + name).json();
        QVERIFY(monthly["standing"] == whole);
        std::map<std::string, int> sums;
        for (const JourneyJson &row : monthly["rows"]) {
            for (const char *state : {"accounts", "reached", "not_reached", "reached_early", "pending", "left_early", "unknown"})
                sums[state] += row[state].get<int>();
            const int known = row["reached"].get<int>() + row["not_reached"].get<int>();
            QCOMPARE(row["share"].is_null(), !row["elapsed"].get<bool>() || known == 0 || row["gap"].get<bool>());
        }
        QCOMPARE(sums["accounts"], whole["accounts"].get<int>());
        QCOMPARE(sums["reached"] + sums["not_reached"] + sums["reached_early"] + sums["pending"] + sums["left_early"] + sums["unknown"],
                 sums["accounts"]);
        if (!whole["window_days"].is_null())
            QCOMPARE(sums["reached"], whole["reached"].get<int>());
    }
}

void JourneyCliTest::theRuleWithoutSeatsIsUnfairToSmallCustomers()
{
    const JourneyJson result = ask(QStringLiteral("milestone %1 --milestone utilization --size-bands")).json();
    QVERIFY(result["framework_rule"] == "relative");
    QVERIFY(std::abs(result["relative"].get<double>() - result["absolute"].get<double>()) < 0.02);
    const JourneyJson &smallest = result["rows"][0];
    QVERIFY(smallest["seats"] == "1");
    QVERIFY(smallest["relative"].get<double>() > smallest["absolute"].get<double>());
    int accounts = 0;
    for (const JourneyJson &row : result["rows"])
        accounts += row["accounts"].get<int>();
    QVERIFY(accounts > 500);
}

void JourneyCliTest::areasAndHistoryHaveARowPerMonth()
{
    const CliRun areas = ask(QStringLiteral("areas %1"));
    QVERIFY2(areas.exitCode == 0, areas.err.constData());
    const JourneyJson standing = areas.json();
    QCOMPARE(standing["rows"].size() % standing["areas"].size(), std::size_t(0));
    const CliRun history = ask(QStringLiteral("history %1"));
    QVERIFY2(history.exitCode == 0, history.err.constData());
    const JourneyJson result = history.json();
    QCOMPARE(result["rows"].size(), std::size_t(24));
    for (const JourneyJson &row : result["rows"]) {
        const JourneyJson &maturity = row["maturity_on_day"];
        int customers = 0;
        for (const JourneyJson &count : maturity["mature_categories"])
            customers += count.get<int>();
        QVERIFY(maturity["customers"] == customers);
        QVERIFY(row["customers"] == customers);
        for (const JourneyJson &levels : maturity["categories"])
            QCOMPARE(levels["none"].get<int>() + levels["basic"].get<int>() + levels["mature"].get<int>(), customers);
    }
}

void JourneyCliTest::flowsAddUpToTheStates()
{
    const JourneyJson history = ask(QStringLiteral("history %1")).json();
    const JourneyJson flows = ask(QStringLiteral("history %1 --flows")).json()["rows"];
    QVERIFY(flows == history["flows"]);
    std::map<std::string, int> into;
    for (const JourneyJson &flow : flows)
        into[flow["month"].get<std::string>() + flow["to"].get<std::string>()] += flow["accounts"].get<int>();
    for (std::size_t i = 1; i < history["rows"].size(); ++i) {
        const JourneyJson &row = history["rows"][i];
        for (const char *standing : {"none", "setup", "activation", "utilization", "maturity", "left"})
            QCOMPARE(into[row["month"].get<std::string>() + standing], row[standing].get<int>());
    }
}

void JourneyCliTest::everyFormatAndTheFilter()
{
    const CliRun csv = ask(QStringLiteral("journey %1 --format csv"));
    QCOMPARE(csv.out.count('\n'), 1 + 4 + 4 + 4 + 3); // a row per milestone and link
    QVERIFY(csv.out.startsWith("milestone,reached,not_reached,unknown,share,low,high,median_day,not_measurable,links.to"));
    const JourneyJson all = ask(QStringLiteral("journey %1")).json();
    int parts = 0;
    for (const char *plan : {"Starter", "Pro", "Premium"})
        parts +=
            ask(QStringLiteral("journey %1 --filter plan=%2").arg(QStringLiteral("%1"), QString::fromUtf8(plan))).json()["n"].get<int>();
    QCOMPARE(parts, all["n"].get<int>());
}

void JourneyCliTest::tablesForPeopleFitATerminal_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QByteArray>("onlyInFull");
    QTest::newRow("where customers stood") << "history" << QByteArray("month ") << QByteArray("  mature_on_day    share\n")
                                           << QByteArray("maturity_on_day.high");
    QTest::newRow("where every account stands")
        << "evaluate" << QByteArray("account_id ") << QByteArray("  steps   mature\n") << QByteArray("steps.install_messenger.day");
}

void JourneyCliTest::tablesForPeopleFitATerminal()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    QFETCH(QByteArray, onlyInFull);
    const QByteArray table = ask(command + QStringLiteral(" %1 --format table")).out;
    const qsizetype head = table.indexOf('\n' + first) + 1;
    QVERIFY2(head > 0, table.left(2000));
    const QList<QByteArray> lines = table.mid(head).split('\n');
    QVERIFY2((lines.front() + '\n').endsWith(last), lines.front());
    for (const QByteArray &line : lines)
        QVERIFY2(line.size() <= 100, line);
    QVERIFY(table.contains("(json and csv have every column)"));
    QVERIFY(!table.contains(onlyInFull));
    QVERIFY(ask(command + QStringLiteral(" %1 --format csv")).out.contains(onlyInFull));
}

void JourneyCliTest::whatIsWrongHasItsExitStatus_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a landmark below the activation window") << QStringLiteral("journey %1 --landmark 60") << 2;
    QTest::newRow("no landmark") << QStringLiteral("journey %1 --landmark none") << 2;
    QTest::newRow("size bands of activation") << QStringLiteral("milestone %1 --milestone activation --size-bands") << 2;
    QTest::newRow("months and sizes at once") << QStringLiteral("milestone %1 --milestone utilization --size-bands --monthly") << 2;
    QTest::newRow("no milestone named") << QStringLiteral("milestone %1") << 2;
    QTest::newRow("an attribute nobody has") << QStringLiteral("history %1 --filter colour=red") << 2;
    QTest::newRow("no such store") << QStringLiteral("areas /nowhere.waymark") << 1;
}

void JourneyCliTest::whatIsWrongHasItsExitStatus()
{
    QFETCH(QString, command);
    QFETCH(int, exitCode);
    const CliRun run = command.contains(QLatin1String("%1"))
                           ? ask(command)
                           : test::runLine(command + QStringLiteral(" --framework ") + path("sample/sample.framework.json"));
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(!run.err.isEmpty());
}

WAYMARK_TEST(JourneyCliTest)

} // namespace waymark

#include "journey_cli_test.moc"
