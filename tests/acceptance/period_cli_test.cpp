#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include "tests/acceptance/command_line.h"
#include "tests/support/registry.h"

namespace waymark {

using PeriodJson = nlohmann::json;
using test::CliRun;

/// The commands period-retention and expansion on the sample company.
class PeriodCliTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aRowPerGroupAndPeriod();
    void thePooledRowsAreTheSumsOfTheGroups();
    void aBracketIsOnePeriod();
    void unboundedIsNeverBelowBounded();
    void expansionHasARowPerGroup();
    void theSameSeedGivesTheSameBytes();
    void whatIsWrongHasItsExitStatus_data();
    void whatIsWrongHasItsExitStatus();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    CliRun ask(const QString &question) const { return test::askSample(m_folder.path(), question); }

    QTemporaryDir m_folder;
};

void PeriodCliTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const CliRun made = test::makeSample(m_folder.path(), QStringLiteral("--accounts 300 --months 18 --seed 5"));
    QVERIFY2(made.exitCode == 0, made.err.constData());
}

void PeriodCliTest::aRowPerGroupAndPeriod()
{
    const CliRun run = ask(QStringLiteral("period-retention %1 --period 30 --kind bounded --by signup_month"));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const PeriodJson result = run.json();
    QVERIFY(result["landmark_day"].is_null());
    QVERIFY(result["excluded"].size() == 6);
    std::size_t blank = 0;
    for (const PeriodJson &row : result["rows"]) {
        // A period that has elapsed for nobody has no figure, never 0.
        const bool elapsed = row["n"].get<int>() > 0;
        blank += elapsed ? 0 : 1;
        for (const char *figure : {"retained", "retention", "low", "high"})
            QCOMPARE(row[figure].is_null(), !elapsed);
    }
    QVERIFY(blank > 0);
    QCOMPARE(result["rows"].size() % result["pooled"].size(), std::size_t(0));
}

void PeriodCliTest::thePooledRowsAreTheSumsOfTheGroups()
{
    const PeriodJson byMonth = ask(QStringLiteral("period-retention %1 --by signup_month")).json();
    const PeriodJson pooled = ask(QStringLiteral("period-retention %1")).json();
    QVERIFY(pooled["rows"].size() > 10);
    QVERIFY(byMonth["pooled"] == pooled["rows"]);
}

void PeriodCliTest::aBracketIsOnePeriod()
{
    const CliRun run = ask(QStringLiteral("period-retention %1 --kind bracket --from 80 --to 100 --by attribute:plan"));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const PeriodJson result = run.json();
    QVERIFY(!result["rows"].empty());
    for (const PeriodJson &row : result["rows"]) {
        QVERIFY(row["period"].is_null());
        QCOMPARE(row["from_day"].get<int>(), 80);
        QCOMPARE(row["to_day"].get<int>(), 100);
    }
}

void PeriodCliTest::unboundedIsNeverBelowBounded()
{
    const PeriodJson bounded = ask(QStringLiteral("period-retention %1 --kind bounded --by activation")).json();
    const PeriodJson unbounded = ask(QStringLiteral("period-retention %1 --kind unbounded --by activation")).json();
    QCOMPARE(bounded["landmark_day"].get<int>(), 90);
    QCOMPARE(bounded["rows"].size(), unbounded["rows"].size());
    for (std::size_t i = 0; i < bounded["rows"].size(); ++i) {
        const PeriodJson &row = unbounded["rows"][i];
        QVERIFY(row["n"] == bounded["rows"][i]["n"]);
        QVERIFY(row["from_day"].get<int>() >= 90);
        if (!row["retained"].is_null())
            QVERIFY(row["retained"].get<int>() >= bounded["rows"][i]["retained"].get<int>());
    }
}

void PeriodCliTest::expansionHasARowPerGroup()
{
    const CliRun run = ask(QStringLiteral("expansion %1 --by activation"));
    QVERIFY2(run.exitCode == 0, run.err.constData());
    const PeriodJson result = run.json();
    QCOMPARE(result["rows"].size(), std::size_t(2));
    QCOMPARE(result["rows"][0]["group"].get<std::string>(), std::string("reached"));
    for (const PeriodJson &row : result["rows"]) {
        QVERIFY(row["nrr_low"].get<double>() <= row["nrr"].get<double>());
        QVERIFY(row["grr"].get<double>() <= row["nrr"].get<double>());
        QVERIFY(row["incidence"].get<double>() + row["churn_incidence"].get<double>() <= 1.0);
        QVERIFY(!row["times"].empty());
    }
}

void PeriodCliTest::theSameSeedGivesTheSameBytes()
{
    const QByteArray first = ask(QStringLiteral("expansion %1 --seed 7")).out;
    QVERIFY(!first.isEmpty());
    QCOMPARE(ask(QStringLiteral("expansion %1 --seed 7")).out, first);
    QVERIFY(ask(QStringLiteral("expansion %1 --seed 8")).out != first);
}

void PeriodCliTest::whatIsWrongHasItsExitStatus_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("a bracket without its days") << "period-retention %1 --kind bracket" << QByteArray("--from and --to");
    QTest::newRow("days without a bracket") << "period-retention %1 --from 3" << QByteArray("--kind bracket");
    QTest::newRow("a bracket before the landmark")
        << "period-retention %1 --kind bracket --from 3 --to 100 --by activation" << QByteArray("day 90");
    QTest::newRow("periods of no day") << "period-retention %1 --period 0" << QByteArray("--period");
    QTest::newRow("no such kind") << "period-retention %1 --kind rolling" << QByteArray("--kind");
    QTest::newRow("no such grouping") << "expansion %1 --by shoe" << QByteArray("--by");
    QTest::newRow("growth since no day") << "expansion %1 --landmark none" << QByteArray("--landmark");
}

void PeriodCliTest::whatIsWrongHasItsExitStatus()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, message);
    const CliRun run = ask(command);
    QVERIFY2(run.exitCode == 2, run.err.constData());
    QVERIFY2(run.err.contains(message), run.err.constData());
    QVERIFY(run.out.isEmpty());
}

WAYMARK_TEST(PeriodCliTest)

} // namespace waymark

#include "period_cli_test.moc"
