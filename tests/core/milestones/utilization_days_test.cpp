#include <cmath>
#include <limits>

#include <QObject>
#include <QTest>

#include "core/milestones/milestone_days.h"
#include "tests/core/milestones/milestone_words.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::outcome;
using test::watched;

namespace {

constexpr double kNoSeats = std::numeric_limits<double>::quiet_NaN();

/// Ten closed conversations per seat in a calendar month.
UtilizationRule tenPerSeat() { return {{{"closed", {}}}, Period::CalendarMonth, true, 10.0, 1}; }

UtilizationRule tenPerSeatInARow(int periods)
{
    UtilizationRule rule = tenPerSeat();
    rule.consecutivePeriods = periods;
    return rule;
}

UtilizationRule tenPerSeatInAccountMonths()
{
    UtilizationRule rule = tenPerSeat();
    rule.period = Period::AccountMonth;
    return rule;
}

UtilizationRule tenAtAll()
{
    UtilizationRule rule = tenPerSeat();
    rule.perSeat = false;
    return rule;
}

/// Signed up on 2026-01-10 with five seats unless a row says otherwise.
DatasetBuilder closer(std::string_view churn = {})
{
    return DatasetBuilder().account("a", "2026-01-10", churn).use("clock", "2026-01-01", "other");
}

DatasetBuilder fiveSeats(std::string_view churn = {}) { return closer(churn).seats("a", "2026-01-10", 5); }

} // namespace

class UtilizationDaysTest : public QObject {
    Q_OBJECT

private slots:
    void reachedOnTheCrossingDay_data();
    void reachedOnTheCrossingDay();
    void seatsOfTheDayDecide_data();
    void seatsOfTheDayDecide();
    void periodsInARow_data();
    void periodsInARow();
    void onlyCoveredDaysCount_data();
    void onlyCoveredDaysCount();
    void followUpEndsIt_data();
    void followUpEndsIt();
    void withoutUsageEverybodyIsUnknown();
    void theMetricIsTheBestPeriodBeforeTheLandmark_data();
    void theMetricIsTheBestPeriodBeforeTheLandmark();
    void theMetricOfRunsIsTheSmallestOfTheBestRun_data();
    void theMetricOfRunsIsTheSmallestOfTheBestRun();
    void neverMeasurableHasNoMetric();
    void stopsWhenAsked();
};

void UtilizationDaysTest::reachedOnTheCrossingDay_data()
{
    QTest::addColumn<DatasetBuilder>("builder");
    QTest::addColumn<UtilizationRule>("rule");
    QTest::addColumn<QString>("expected");
    QTest::newRow("sum to date within a calendar month")
        << fiveSeats().use("a", "2026-02-01", "closed", 30).use("a", "2026-02-20", "closed", 20) << tenPerSeat() << "reached 41";
    QTest::newRow("one short") << fiveSeats().use("a", "2026-02-01", "closed", 30).use("a", "2026-02-20", "closed", 19) << tenPerSeat()
                               << "not_reached";
    QTest::newRow("the sum starts anew with the month")
        << fiveSeats().use("a", "2026-01-31", "closed", 30).use("a", "2026-02-01", "closed", 20) << tenPerSeat() << "not_reached";
    QTest::newRow("on the last day of a month")
        << fiveSeats().use("a", "2026-01-30", "closed", 30).use("a", "2026-01-31", "closed", 20) << tenPerSeat() << "reached 21";
    QTest::newRow("account months run from signup: days 29 and 30 are two")
        << fiveSeats().use("a", "2026-02-08", "closed", 30).use("a", "2026-02-09", "closed", 20) << tenPerSeatInAccountMonths()
        << "not_reached";
    QTest::newRow("days 0 and 29 are one account month")
        << fiveSeats().use("a", "2026-01-10", "closed", 30).use("a", "2026-02-08", "closed", 20) << tenPerSeatInAccountMonths()
        << "reached 29";
    QTest::newRow("an absolute threshold needs no seats") << closer().use("a", "2026-01-12", "closed", 10) << tenAtAll() << "reached 2";
    QTest::newRow("an absolute threshold not met") << closer().use("a", "2026-01-12", "closed", 9) << tenAtAll() << "not_reached";
    QTest::newRow("other features do not count") << fiveSeats().use("a", "2026-01-12", "opened", 500) << tenPerSeat() << "not_reached";
    QTest::newRow("decimals reach their sum: 0.1 thirty times is 3")
        << closer().seats("a", "2026-01-10", 0.3).useDaily("a", "2026-02-01", 28, "closed", 0.1).use("a", "2026-02-28", "closed", 0.2)
        << tenPerSeat() << "reached 49";
}

void UtilizationDaysTest::reachedOnTheCrossingDay()
{
    QFETCH(DatasetBuilder, builder);
    QFETCH(UtilizationRule, rule);
    QFETCH(QString, expected);
    const Dataset dataset = builder.build();
    const auto days = utilizationDays(dataset, watched(dataset, "2026-12-31"), rule);
    QCOMPARE(QString::fromStdString(outcome(dataset, *days, "a")), expected);
}

void UtilizationDaysTest::seatsOfTheDayDecide_data()
{
    QTest::addColumn<DatasetBuilder>("builder");
    QTest::addColumn<QString>("expected");
    const DatasetBuilder use = closer().use("a", "2026-02-05", "closed", 20).use("a", "2026-02-20", "closed", 5);
    QTest::newRow("enough seats all month") << DatasetBuilder(use).seats("a", "2026-01-10", 2) << "reached 26";
    QTest::newRow("more seats from the middle of the month on: the early day counts")
        << DatasetBuilder(use).seats("a", "2026-01-10", 2).seats("a", "2026-02-10", 50) << "reached 26";
    QTest::newRow("fewer seats from the middle of the month on: the sum to date meets them")
        << DatasetBuilder(use).seats("a", "2026-01-10", 50).seats("a", "2026-02-10", 2) << "reached 41";
    QTest::newRow("fewer seats change nothing before the next day with use")
        << DatasetBuilder(use).seats("a", "2026-01-10", 50).seats("a", "2026-02-21", 2) << "not_reached";
    QTest::newRow("seats change on the day of use")
        << DatasetBuilder(use).seats("a", "2026-01-10", 50).seats("a", "2026-02-05", 2) << "reached 26";
    QTest::newRow("seats known from later on: only then it is measurable")
        << DatasetBuilder(use).seats("a", "2026-02-10", 2) << "reached 41";
    QTest::newRow("seats known only after the last use: measurable, not reached")
        << DatasetBuilder(use).seats("a", "2026-03-10", 2) << "not_reached";
    QTest::newRow("no subscription at all: unknown, not unreached") << DatasetBuilder(use) << "unknown";
    QTest::newRow("a subscription that says no seats") << DatasetBuilder(use).seats("a", "2026-01-10", kNoSeats) << "unknown";
    QTest::newRow("0 seats all along") << DatasetBuilder(use).seats("a", "2026-01-10", 0) << "unknown";
    QTest::newRow("0 seats on the first day with use")
        << DatasetBuilder(use).seats("a", "2026-01-10", 0).seats("a", "2026-02-06", 2) << "reached 41";
    QTest::newRow("the subscription ended before the use")
        << DatasetBuilder(use).subscription("a", "2026-01-10", "2026-02-05", 2) << "not_reached";
    QTest::newRow("the subscription ended before signup")
        << DatasetBuilder(use).subscription("a", "2025-01-10", "2026-01-10", 2) << "unknown";
    QTest::newRow("bought before signup and still in force") << DatasetBuilder(use).seats("a", "2025-06-01", 2) << "reached 26";
    QTest::newRow("two subscriptions at once add up to too many seats")
        << DatasetBuilder(use).subscription("a", "2026-01-10", "", 2).subscription("a", "2026-02-01", "", 1) << "not_reached";
    QTest::newRow("one of two subscriptions ended before the second day with use")
        << DatasetBuilder(use).subscription("a", "2026-01-10", "", 2).subscription("a", "2026-02-01", "2026-02-15", 1) << "reached 41";
}

void UtilizationDaysTest::seatsOfTheDayDecide()
{
    QFETCH(DatasetBuilder, builder);
    QFETCH(QString, expected);
    const Dataset dataset = builder.build();
    const auto days = utilizationDays(dataset, watched(dataset, "2026-12-31"), tenPerSeat());
    QCOMPARE(QString::fromStdString(outcome(dataset, *days, "a")), expected);
}

void UtilizationDaysTest::periodsInARow_data()
{
    QTest::addColumn<DatasetBuilder>("builder");
    QTest::addColumn<int>("periods");
    QTest::addColumn<QString>("expected");
    const DatasetBuilder twoMonths = fiveSeats().use("a", "2026-01-20", "closed", 50).use("a", "2026-02-10", "closed", 60);
    QTest::newRow("the crossing day in the second month in a row") << twoMonths << 2 << "reached 31";
    QTest::newRow("two in a row are not three") << twoMonths << 3 << "not_reached";
    QTest::newRow("three in a row") << DatasetBuilder(twoMonths).use("a", "2026-03-31", "closed", 50) << 3 << "reached 80";
    QTest::newRow("an empty month breaks the row") << DatasetBuilder(twoMonths).use("a", "2026-04-10", "closed", 50) << 3 << "not_reached";
    QTest::newRow("a month with too little breaks the row")
        << DatasetBuilder(twoMonths).use("a", "2026-03-10", "closed", 49).use("a", "2026-04-10", "closed", 50) << 3 << "not_reached";
    QTest::newRow("a new row after a break")
        << fiveSeats().use("a", "2026-01-20", "closed", 50).use("a", "2026-03-10", "closed", 50).use("a", "2026-04-10", "closed", 50) << 2
        << "reached 90";
    QTest::newRow("across the turn of a year") << fiveSeats().use("a", "2026-12-20", "closed", 50).use("a", "2027-01-05", "closed", 50) << 2
                                               << "reached 360";
    QTest::newRow("crossing twice in one month is one month")
        << fiveSeats().use("a", "2026-01-20", "closed", 50).use("a", "2026-01-21", "closed", 50) << 2 << "not_reached";
}

void UtilizationDaysTest::periodsInARow()
{
    QFETCH(DatasetBuilder, builder);
    QFETCH(int, periods);
    QFETCH(QString, expected);
    const Dataset dataset = builder.build();
    const auto days = utilizationDays(dataset, watched(dataset, "2027-12-31"), tenPerSeatInARow(periods));
    QCOMPARE(QString::fromStdString(outcome(dataset, *days, "a")), expected);
}

void UtilizationDaysTest::onlyCoveredDaysCount_data()
{
    QTest::addColumn<QString>("coverageStart");
    QTest::addColumn<QString>("expected");
    // 30 closed on 2026-02-05, 20 on 2026-02-20, five seats until 2026-07-01 only.
    QTest::newRow("watched from signup") << "2026-01-10"
                                         << "reached 41";
    QTest::newRow("covered from the first use on: reached is shown") << "2026-02-05"
                                                                     << "reached 41";
    QTest::newRow("covered only after the first use") << "2026-02-06"
                                                      << "not_reached";
    QTest::newRow("covered on the last day with seats") << "2026-06-30"
                                                        << "not_reached";
    QTest::newRow("no covered day with seats") << "2026-07-01"
                                               << "unknown";
    QTest::newRow("no covered day in follow-up") << "2027-01-01"
                                                 << "unknown";
}

void UtilizationDaysTest::onlyCoveredDaysCount()
{
    QFETCH(QString, coverageStart);
    QFETCH(QString, expected);
    const Dataset dataset = closer()
                                .subscription("a", "2026-01-10", "2026-07-01", 5)
                                .use("a", "2026-02-05", "closed", 30)
                                .use("a", "2026-02-20", "closed", 20)
                                .build();
    const auto days = utilizationDays(dataset, watched(dataset, "2026-12-31", coverageStart.toStdString()), tenPerSeat());
    QCOMPARE(QString::fromStdString(outcome(dataset, *days, "a")), expected);
}

void UtilizationDaysTest::followUpEndsIt_data()
{
    QTest::addColumn<QString>("churn");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("expected");
    // 50 closed on 2026-02-20, five seats.
    QTest::newRow("never pending, however young") << ""
                                                  << "2026-01-11"
                                                  << "not_reached";
    QTest::newRow("as-of on the crossing day") << ""
                                               << "2026-02-20"
                                               << "reached 41";
    QTest::newRow("as-of the day before") << ""
                                          << "2026-02-19"
                                          << "not_reached";
    QTest::newRow("left on the crossing day") << "2026-02-20"
                                              << "2026-12-31"
                                              << "reached 41";
    QTest::newRow("left the day before") << "2026-02-19"
                                         << "2026-12-31"
                                         << "not_reached";
    QTest::newRow("left long after: reached stays reached") << "2026-08-01"
                                                            << "2026-12-31"
                                                            << "reached 41";
}

void UtilizationDaysTest::followUpEndsIt()
{
    QFETCH(QString, churn);
    QFETCH(QString, asOf);
    QFETCH(QString, expected);
    const Dataset dataset = fiveSeats(churn.toStdString()).use("a", "2026-02-20", "closed", 50).build();
    const auto days = utilizationDays(dataset, watched(dataset, asOf.toStdString()), tenPerSeat());
    QCOMPARE(QString::fromStdString(outcome(dataset, *days, "a")), expected);
}

void UtilizationDaysTest::withoutUsageEverybodyIsUnknown()
{
    const Dataset dataset = DatasetBuilder().account("a", "2026-01-10").seats("a", "2026-01-10", 5).build();
    const auto days = utilizationDays(dataset, watched(dataset, "2026-12-31"), tenAtAll());
    QCOMPARE(outcome(dataset, *days, "a"), std::string("unknown"));
}

void UtilizationDaysTest::theMetricIsTheBestPeriodBeforeTheLandmark_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<double>("metric");
    // Five seats, ten from 2026-02-15 on. January: 10 (day 10). February: 15 (day 25), 5 more (day 41). March: 60 (day 60).
    QTest::newRow("before any use") << 10 << 0.0;
    QTest::newRow("January") << 11 << 2.0;
    QTest::newRow("the early day of February, when seats were fewer") << 26 << 3.0;
    QTest::newRow("more seats later do not lower it") << 60 << 3.0;
    QTest::newRow("March") << 61 << 6.0;
    QTest::newRow("the end") << 1000 << 6.0;
}

void UtilizationDaysTest::theMetricIsTheBestPeriodBeforeTheLandmark()
{
    QFETCH(int, before);
    QFETCH(double, metric);
    const Dataset dataset = fiveSeats()
                                .seats("a", "2026-02-15", 10)
                                .use("a", "2026-01-20", "closed", 10)
                                .use("a", "2026-02-04", "closed", 15)
                                .use("a", "2026-02-20", "closed", 5)
                                .use("a", "2026-03-11", "closed", 60)
                                .build();
    QCOMPARE(utilizationMeasure(dataset, watched(dataset, "2026-12-31"), tenPerSeat(), before)->at(0), metric);
}

void UtilizationDaysTest::theMetricOfRunsIsTheSmallestOfTheBestRun_data()
{
    QTest::addColumn<int>("periods");
    QTest::addColumn<double>("metric");
    // Ratios by month: January 8, February 2, March 5, April 6, May none, June 9.
    QTest::newRow("one month") << 1 << 9.0;
    QTest::newRow("two in a row: March and April") << 2 << 5.0;
    QTest::newRow("three in a row: February to April") << 3 << 2.0;
    QTest::newRow("four in a row: January to April") << 4 << 2.0;
    QTest::newRow("five in a row would take in an empty month") << 5 << 0.0;
}

void UtilizationDaysTest::theMetricOfRunsIsTheSmallestOfTheBestRun()
{
    QFETCH(int, periods);
    QFETCH(double, metric);
    const Dataset dataset = fiveSeats()
                                .use("a", "2026-01-20", "closed", 40)
                                .use("a", "2026-02-20", "closed", 10)
                                .use("a", "2026-03-20", "closed", 25)
                                .use("a", "2026-04-20", "closed", 30)
                                .use("a", "2026-06-20", "closed", 45)
                                .build();
    QCOMPARE(utilizationMeasure(dataset, watched(dataset, "2026-12-31"), tenPerSeatInARow(periods), 1000)->at(0), metric);
}

void UtilizationDaysTest::neverMeasurableHasNoMetric()
{
    const Dataset dataset = closer().use("a", "2026-01-20", "closed", 40).seats("a", "2026-02-01", 5).build();
    const FollowUp follow = watched(dataset, "2026-12-31");
    QVERIFY2(std::isnan(utilizationMeasure(dataset, follow, tenPerSeat(), 22)->at(0)), "seats come on day 22");
    QCOMPARE(utilizationMeasure(dataset, follow, tenPerSeat(), 23)->at(0), 0.0);
    QCOMPARE(utilizationMeasure(dataset, follow, tenAtAll(), 22)->at(0), 40.0);
}

void UtilizationDaysTest::stopsWhenAsked()
{
    const Dataset dataset = fiveSeats().build();
    std::stop_source source;
    source.request_stop();
    QCOMPARE(utilizationDays(dataset, watched(dataset), tenPerSeat(), source.get_token()).error().code, ErrorCode::Cancelled);
    QCOMPARE(utilizationMeasure(dataset, watched(dataset), tenPerSeat(), 90, source.get_token()).error().code, ErrorCode::Cancelled);
}

WAYMARK_TEST(UtilizationDaysTest)

} // namespace waymark

#include "utilization_days_test.moc"
