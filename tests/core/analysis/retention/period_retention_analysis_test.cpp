#include "core/analysis/retention/period_retention.h"

#include <cmath>

#include <QObject>
#include <QTest>

#include "core/analysis/finding/findings.h"
#include "core/export/period_results.h"
#include "tests/core/analysis/ten_accounts.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::coveredFromNewYear;
using test::DatasetBuilder;
using test::on;

namespace {

/// Two chats in ten days, as of 2026-03-31, covered from 2026-01-01.
Framework activatedInTenDays()
{
    Framework framework;
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 10, 2.0};
    framework.landmarkDay = 15;
    framework.horizonDay = 60;
    return framework;
}

PeriodQuery periodsOf(PeriodKind kind, Day length, Grouping::Kind by = Grouping::Kind::None)
{
    PeriodQuery query;
    query.by = {by, {}};
    query.rule = {kind, length, 0, 0};
    return query;
}

DatasetBuilder fourCustomers()
{
    DatasetBuilder builder;
    builder.account("active all the time", "2026-01-01").attribute("active all the time", "plan", "Pro");
    for (const char *date : {"2026-01-01", "2026-01-31", "2026-02-28", "2026-03-31"})
        builder.use("active all the time", date, "chat");
    builder.account("left on day 20", "2026-01-01", "2026-01-21").use("left on day 20", "2026-01-05", "chat");
    // Use after the last day of the service is nobody's.
    builder.use("left on day 20", "2026-02-10", "chat");
    builder.account("signed up in March", "2026-03-15").use("signed up in March", "2026-03-16", "chat");
    builder.account("signed up before the coverage", "2025-12-20").use("signed up before the coverage", "2026-01-25", "chat");
    return builder;
}

PeriodResult periodsOfFour(const PeriodQuery &query)
{
    return periodRetention(fourCustomers().build(), activatedInTenDays(), coveredFromNewYear(), query).value();
}

QByteArray cellsText(const PeriodGroup &group)
{
    QByteArray text;
    for (const PeriodCell &cell : group.cells)
        text += (text.isEmpty() ? "" : " ") + QByteArray::number(cell.count.retained) + "/" + QByteArray::number(cell.count.eligible);
    return text;
}

} // namespace

class PeriodRetentionAnalysisTest : public QObject {
    Q_OBJECT

private slots:
    void whoHasLeftStaysInTheDenominator();
    void unboundedLooksForward();
    void theLastUnboundedPeriodsAreUnsettled();
    void aBracketCountsOnceAndNeedsItsWholeSpan();
    void theTriangleIsBlankWhereNothingHasElapsed();
    void figuresCarryWilsonsInterval();
    void meaningfulUseIsTheFrameworks_data();
    void meaningfulUseIsTheFrameworks();
    void groupsOfAMilestoneBeginAtTheLandmark();
    void attributesGroupFromSignup();
    void questionsThatMakeNoSenseAreRefused_data();
    void questionsThatMakeNoSenseAreRefused();
    void nothingElapsedIsNoRow();
    void theDocumentLeavesUndefinedFiguresEmpty();
    void stopsWhenAsked();
};

void PeriodRetentionAnalysisTest::whoHasLeftStaysInTheDenominator()
{
    const PeriodResult result = periodsOfFour(periodsOf(PeriodKind::Bounded, 30));
    // As of day 89 of those of 1 January: three whole periods; the one of March has none, the one of December is watched from day 12.
    QCOMPARE(result.groups.size(), std::size_t(1));
    QCOMPARE(result.groups[0].n, 4U);
    QCOMPARE(cellsText(result.groups[0]), QByteArray("2/2 2/3 1/3"));
    QCOMPARE(result.groups[0].cells[1].firstDay, 30);
    QCOMPARE(result.groups[0].cells[1].lastDay, 59);
    QVERIFY(!result.landmark.has_value());
}

void PeriodRetentionAnalysisTest::unboundedLooksForward()
{
    QCOMPARE(cellsText(periodsOfFour(periodsOf(PeriodKind::Unbounded, 30)).groups[0]), QByteArray("2/2 2/3 1/3"));
    // Ten-day periods: the first customer was last seen on day 89, the second on day 4, the one before the coverage on day 36.
    QCOMPARE(cellsText(periodsOfFour(periodsOf(PeriodKind::Unbounded, 10)).groups[0]),
             QByteArray("3/3 1/2 2/3 2/3 1/3 1/3 1/3 1/3 1/3 0/1"));
}

void PeriodRetentionAnalysisTest::theLastUnboundedPeriodsAreUnsettled()
{
    const PeriodGroup group = periodsOfFour(periodsOf(PeriodKind::Unbounded, 10)).groups[0];
    QCOMPARE(group.cells.size(), std::size_t(10));
    for (std::size_t k = 0; k < group.cells.size(); ++k)
        QCOMPARE(group.cells[k].unsettled, k >= 7);
    const PeriodGroup bounded = periodsOfFour(periodsOf(PeriodKind::Bounded, 10)).groups[0];
    for (const PeriodCell &cell : bounded.cells)
        QVERIFY(!cell.unsettled);
}

void PeriodRetentionAnalysisTest::aBracketCountsOnceAndNeedsItsWholeSpan()
{
    PeriodQuery query = periodsOf(PeriodKind::Bracket, 30);
    query.rule.from = 30;
    query.rule.to = 89;
    // The one of December is on day 101 at as-of; the one of March on day 16.
    QCOMPARE(cellsText(periodsOfFour(query).groups[0]), QByteArray("2/3"));
    query.rule.to = 90;
    QCOMPARE(cellsText(periodsOfFour(query).groups[0]), QByteArray("1/1"));
    query.rule.from = 0;
    query.rule.to = 16;
    QCOMPARE(cellsText(periodsOfFour(query).groups[0]), QByteArray("3/3"));
}

void PeriodRetentionAnalysisTest::theTriangleIsBlankWhereNothingHasElapsed()
{
    const PeriodResult result = periodsOfFour(periodsOf(PeriodKind::Bounded, 15, Grouping::Kind::SignupMonth));
    QCOMPARE(result.groups.size(), std::size_t(3));
    QCOMPARE(result.groups[0].name, std::string("2025-12"));
    QCOMPARE(cellsText(result.groups[0]), QByteArray("0/0 0/1 1/1 0/1 0/1 0/1"));
    QCOMPARE(cellsText(result.groups[1]), QByteArray("2/2 0/2 1/2 1/2 0/2 1/2"));
    QCOMPARE(cellsText(result.groups[2]), QByteArray("1/1 0/0 0/0 0/0 0/0 0/0"));
    QVERIFY(!result.groups[2].cells[1].retention.has_value());
    QVERIFY(result.groups[1].cells[1].retention.has_value());
    QCOMPARE(cellsText(result.pooled), QByteArray("3/3 0/3 2/3 1/3 0/3 1/3"));
}

void PeriodRetentionAnalysisTest::figuresCarryWilsonsInterval()
{
    const PeriodCell cell = periodsOfFour(periodsOf(PeriodKind::Bounded, 30)).groups[0].cells[1];
    // R: prop.test(2, 3, correct = FALSE)$conf.int
    QVERIFY(std::abs(cell.retention->value - 2.0 / 3.0) < 1e-12);
    QVERIFY(std::abs(cell.retention->low - 0.207659600802) < 1e-9);
    QVERIFY(std::abs(cell.retention->high - 0.938508055280) < 1e-9);
}

void PeriodRetentionAnalysisTest::meaningfulUseIsTheFrameworks_data()
{
    QTest::addColumn<QString>("feature");
    QTest::addColumn<double>("count");
    QTest::addColumn<QByteArray>("cells");
    QTest::newRow("every feature, once a day") << "*" << 1.0 << QByteArray("1/1 1/1 1/1");
    QTest::newRow("one feature") << "chat" << 1.0 << QByteArray("1/1 0/1 1/1");
    QTest::newRow("three a day over all features") << "*" << 3.0 << QByteArray("1/1 0/1 0/1");
    QTest::newRow("a tenth short of three") << "*" << 2.9 << QByteArray("1/1 0/1 0/1");
    QTest::newRow("a feature nobody uses") << "export" << 1.0 << QByteArray("0/1 0/1 0/1");
}

void PeriodRetentionAnalysisTest::meaningfulUseIsTheFrameworks()
{
    QFETCH(QString, feature);
    QFETCH(double, count);
    QFETCH(QByteArray, cells);
    DatasetBuilder builder;
    builder.account("a", "2026-01-01").use("a", "2026-01-02", "chat", 2).use("a", "2026-01-02", "report");
    builder.use("a", "2026-01-12", "report", 2).use("a", "2026-01-23", "chat").use("a", "2026-01-30", "report");
    Framework framework;
    framework.retention.meaningfulFeatures = {{feature.toStdString(), {}}};
    framework.retention.meaningfulCount = count;
    const auto result = periodRetention(builder.build(), framework, coveredFromNewYear(), periodsOf(PeriodKind::Bounded, 10));
    QCOMPARE(cellsText(result->groups[0]), cells);
}

void PeriodRetentionAnalysisTest::groupsOfAMilestoneBeginAtTheLandmark()
{
    DatasetBuilder builder;
    builder.account("reached", "2026-01-01").use("reached", "2026-01-02", "chat", 2).use("reached", "2026-01-24", "chat");
    builder.account("not reached", "2026-01-01").use("not reached", "2026-01-11", "chat", 2);
    builder.account("reached and left", "2026-01-01", "2026-01-08").use("reached and left", "2026-01-02", "chat", 2);
    builder.account("too young", "2026-01-28").use("too young", "2026-01-30", "chat", 2);
    const auto result = periodRetention(builder.build(), activatedInTenDays(), coveredFromNewYear(),
                                        periodsOf(PeriodKind::Bounded, 7, Grouping::Kind::Activation));
    QCOMPARE(result->landmark, std::optional<Day>(10));
    // Period 1 (days 7..13) began before the landmark; as-of is day 29, the last of period 3 is day 27.
    QCOMPARE(result->groups[0].name, std::string("reached"));
    QCOMPARE(result->groups[0].cells.front().firstDay, 14);
    QCOMPARE(cellsText(result->groups[0]), QByteArray("0/1 1/1"));
    QCOMPARE(cellsText(result->groups[1]), QByteArray("0/1 0/1"));
    QCOMPARE(result->excluded.leftBeforeLandmark, 1U);
    QCOMPARE(result->excluded.unwatchedAtLandmark, 1U);
}

void PeriodRetentionAnalysisTest::attributesGroupFromSignup()
{
    PeriodQuery query = periodsOf(PeriodKind::Bounded, 30, Grouping::Kind::Attribute);
    query.by.attribute = "plan";
    const PeriodResult result = periodsOfFour(query);
    QCOMPARE(result.groups[0].name, std::string("Pro"));
    QCOMPARE(cellsText(result.groups[0]), QByteArray("1/1 1/1 1/1"));
    QCOMPARE(result.groups[1].name, std::string("(missing)"));
    QCOMPARE(cellsText(result.groups[1]), QByteArray("1/1 1/2 0/2"));
}

void PeriodRetentionAnalysisTest::questionsThatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<PeriodQuery>("query");
    QTest::addColumn<int>("code");
    const int invalid = static_cast<int>(ErrorCode::InvalidArgument);
    PeriodQuery query = periodsOf(PeriodKind::Bounded, 0);
    QTest::newRow("periods of no day") << query << invalid;
    query = periodsOf(PeriodKind::Bracket, 30);
    query.rule.from = 20;
    query.rule.to = 19;
    QTest::newRow("a bracket that ends before it begins") << query << invalid;
    query = periodsOf(PeriodKind::Bracket, 30, Grouping::Kind::Activation);
    query.rule.from = 9;
    query.rule.to = 30;
    QTest::newRow("a bracket that begins before the landmark") << query << invalid;
    query = periodsOf(PeriodKind::Bounded, 30, Grouping::Kind::Maturity);
    QTest::newRow("a milestone the framework lacks") << query << static_cast<int>(ErrorCode::MilestoneMissing);
    query = periodsOf(PeriodKind::Bounded, 30, Grouping::Kind::Attribute);
    query.by.attribute = "shoe";
    QTest::newRow("an attribute nobody has") << query << static_cast<int>(ErrorCode::AttributeUnknown);
}

void PeriodRetentionAnalysisTest::questionsThatMakeNoSenseAreRefused()
{
    QFETCH(PeriodQuery, query);
    QFETCH(int, code);
    const auto result = periodRetention(fourCustomers().build(), activatedInTenDays(), coveredFromNewYear(), query);
    QVERIFY(!result.has_value());
    QCOMPARE(static_cast<int>(result.error().code), code);
}

void PeriodRetentionAnalysisTest::nothingElapsedIsNoRow()
{
    const PeriodResult result = periodsOfFour(periodsOf(PeriodKind::Bounded, 500));
    QCOMPARE(result.groups[0].n, 4U);
    QVERIFY(result.groups[0].cells.empty());
    QVERIFY(documentText(periodRetentionDocument(result, findingOf(result)), OutputFormat::Json).find("\"rows\": []") != std::string::npos);
}

void PeriodRetentionAnalysisTest::theDocumentLeavesUndefinedFiguresEmpty()
{
    const PeriodResult result = periodsOfFour(periodsOf(PeriodKind::Bounded, 60, Grouping::Kind::SignupMonth));
    const std::string csv = documentText(periodRetentionDocument(result, findingOf(result)), OutputFormat::Csv);
    QVERIFY2(csv.find("2026-03,0,0,59,0,,,,,false\r\n") != std::string::npos, csv.c_str());
    QVERIFY2(csv.find("2026-01,0,0,59,2,2,1.0,") != std::string::npos, csv.c_str());
}

void PeriodRetentionAnalysisTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto result = periodRetention(fourCustomers().build(), activatedInTenDays(), coveredFromNewYear(),
                                        periodsOf(PeriodKind::Bounded, 30), source.get_token());
    QCOMPARE(static_cast<int>(result.error().code), static_cast<int>(ErrorCode::Cancelled));
}

WAYMARK_TEST(PeriodRetentionAnalysisTest)

} // namespace waymark

#include "period_retention_analysis_test.moc"
