#include <QObject>
#include <QTest>

#include "core/milestones/milestone_days.h"
#include "tests/core/milestones/milestone_words.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::outcome;
using test::place;
using test::watched;

namespace {

/// Ten reports a month, three months in a row.
AreaRule tenReports() { return {"reporting", {}, {{"report", {}}}, false, 10.0, 3}; }

AreaRule twoReportsPerSeat() { return {"reporting", {}, {{"report", {}}}, true, 2.0, 3}; }

/// Signed up on 2026-01-15; reports of ten in the months named.
DatasetBuilder reporter(std::initializer_list<const char *> months, std::string_view churn = {}, std::string_view observedUntil = {})
{
    DatasetBuilder builder;
    builder.account("a", "2026-01-15", churn, observedUntil).use("clock", "2026-01-01", "other");
    for (const char *month : months)
        builder.use("a", std::string(month) + "-20", "report", 10);
    return builder;
}

std::string sustained(const DatasetBuilder &builder, const AreaRule &rule, std::string_view asOf, std::string_view coverageStart = {})
{
    const Dataset dataset = builder.build();
    return stateName(areaDays(dataset, watched(dataset, asOf, coverageStart), rule)->sustained[place(dataset, "a")]);
}

} // namespace

class AreaDaysTest : public QObject {
    Q_OBJECT

private slots:
    void theMilestoneIsUtilizationByCalendarMonth();
    void sustainedIsMetInEachOfTheLastCompleteMonths_data();
    void sustainedIsMetInEachOfTheLastCompleteMonths();
    void onlyCoveredMonthsAreComplete();
    void monthsWithoutSeatsLeaveItOpen_data();
    void monthsWithoutSeatsLeaveItOpen();
    void withoutUsageNothingIsKnown();
    void stopsWhenAsked();
};

void AreaDaysTest::theMilestoneIsUtilizationByCalendarMonth()
{
    const Dataset dataset = reporter({"2026-03"}).use("a", "2026-01-31", "report", 9).use("a", "2026-02-01", "report", 9).build();
    const auto days = areaDays(dataset, watched(dataset, "2026-06-30"), tenReports());
    QCOMPARE(outcome(dataset, days->milestone, "a"), std::string("reached 64"));
}

void AreaDaysTest::sustainedIsMetInEachOfTheLastCompleteMonths_data()
{
    QTest::addColumn<DatasetBuilder>("builder");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("expected");
    const DatasetBuilder all = reporter({"2026-02", "2026-03", "2026-04", "2026-05"});
    QTest::newRow("met in all three, as-of on a month's last day") << all << "2026-04-30"
                                                                   << "reached";
    QTest::newRow("the unfinished month does not matter") << all << "2026-05-10"
                                                          << "reached";
    QTest::newRow("a complete month that is not met") << all << "2026-06-30"
                                                      << "not_reached";
    QTest::newRow("one day before that month is complete") << all << "2026-06-29"
                                                           << "reached";
    QTest::newRow("two complete months are too few") << all << "2026-04-29"
                                                     << "unknown";
    QTest::newRow("the signup month is not complete") << reporter({"2026-01", "2026-02", "2026-03"}) << "2026-03-31"
                                                      << "unknown";
    QTest::newRow("a hole in the middle") << reporter({"2026-02", "2026-04"}) << "2026-04-30"
                                          << "not_reached";
    QTest::newRow("reached long ago, not sustained") << reporter({"2026-02"}) << "2026-08-31"
                                                     << "not_reached";
    QTest::newRow("left before as-of: no customer") << reporter({"2026-02", "2026-03", "2026-04"}, "2026-04-30") << "2026-05-10"
                                                    << "not_reached";
    QTest::newRow("left before three months were complete") << reporter({"2026-02"}, "2026-03-10") << "2026-08-31"
                                                            << "not_reached";
    QTest::newRow("leaves after as-of") << reporter({"2026-02", "2026-03", "2026-04"}, "2026-06-01") << "2026-05-10"
                                        << "reached";
    QTest::newRow("last watched in May: the months before its own end")
        << reporter({"2026-02", "2026-03", "2026-04"}, "", "2026-05-15") << "2026-12-31"
        << "reached";
}

void AreaDaysTest::sustainedIsMetInEachOfTheLastCompleteMonths()
{
    QFETCH(DatasetBuilder, builder);
    QFETCH(QString, asOf);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(sustained(builder, tenReports(), asOf.toStdString())), expected);
}

void AreaDaysTest::onlyCoveredMonthsAreComplete()
{
    const DatasetBuilder builder = reporter({"2026-02", "2026-03", "2026-04"});
    QCOMPARE(sustained(builder, tenReports(), "2026-04-30", "2026-02-01"), std::string("reached"));
    QCOMPARE(sustained(builder, tenReports(), "2026-04-30", "2026-02-02"), std::string("unknown"));
    QCOMPARE(sustained(builder, tenReports(), "2026-04-30", "2026-09-01"), std::string("unknown"));
}

void AreaDaysTest::monthsWithoutSeatsLeaveItOpen_data()
{
    QTest::addColumn<DatasetBuilder>("builder");
    QTest::addColumn<QString>("expected");
    const DatasetBuilder all = reporter({"2026-02", "2026-03", "2026-04"});
    QTest::newRow("five seats all along") << DatasetBuilder(all).seats("a", "2026-01-15", 5) << "reached";
    QTest::newRow("too many seats") << DatasetBuilder(all).seats("a", "2026-01-15", 6) << "not_reached";
    QTest::newRow("no seats at all") << all << "unknown";
    QTest::newRow("seats from March on") << DatasetBuilder(all).seats("a", "2026-03-01", 5) << "unknown";
    QTest::newRow("seats from March on, then too many for April")
        << DatasetBuilder(all).seats("a", "2026-03-01", 5).seats("a", "2026-04-01", 6) << "not_reached";
}

void AreaDaysTest::monthsWithoutSeatsLeaveItOpen()
{
    QFETCH(DatasetBuilder, builder);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(sustained(builder, twoReportsPerSeat(), "2026-04-30")), expected);
}

void AreaDaysTest::withoutUsageNothingIsKnown()
{
    QCOMPARE(sustained(DatasetBuilder().account("a", "2026-01-15", "2026-03-01"), tenReports(), "2026-08-31"), std::string("unknown"));
}

void AreaDaysTest::stopsWhenAsked()
{
    const Dataset dataset = reporter({}).build();
    std::stop_source source;
    source.request_stop();
    QCOMPARE(areaDays(dataset, watched(dataset), tenReports(), source.get_token()).error().code, ErrorCode::Cancelled);
}

WAYMARK_TEST(AreaDaysTest)

} // namespace waymark

#include "area_days_test.moc"
