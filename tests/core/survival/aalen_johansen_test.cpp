#include "core/survival/aalen_johansen.h"

#include <cmath>
#include <limits>
#include <utility>

#include <QObject>
#include <QTest>

#include "tests/core/survival/survival_data.h"
#include "tests/support/registry.h"

namespace waymark::survival_test {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

using WayOut = CompetingHistogram::Leaving;

/// 0 censored, 1 the event, 2 the competing one, as the factors of the R calls below.
IncidenceCurve incidenceOf(const std::vector<std::pair<Day, int>> &people, IntervalKind interval = IntervalKind::LogLog)
{
    CompetingHistogram counts;
    for (const auto &[day, way] : people)
        counts.add(day, way == 1 ? WayOut::Event : way == 2 ? WayOut::Competing : WayOut::Censored);
    return cumulativeIncidence(std::move(counts), interval);
}

/// time <- c(1,2,2,3,4,4,5,6,7,7,9,10); event <- factor(c(1,2,1,0,1,0,2,1,0,2,1,0), 0:2)
std::vector<std::pair<Day, int>> twelvePeople()
{
    return {{1, 1}, {2, 2}, {2, 1}, {3, 0}, {4, 1}, {4, 0}, {5, 2}, {6, 1}, {7, 0}, {7, 2}, {9, 1}, {10, 0}};
}

/// survival::mgus2: progression before death without it, in months; ties, and 409 censored.
IncidenceCurve progression(IntervalKind interval = IntervalKind::LogLog)
{
    std::vector<std::pair<Day, int>> people;
    for (const TableRow &row : readSurvivalTable("mgus2"))
        people.emplace_back(static_cast<Day>(numberIn(row, "time")), static_cast<int>(numberIn(row, "event")));
    return incidenceOf(people, interval);
}

void compareLimit(const char *what, const std::optional<double> &actual, double expected)
{
    QCOMPARE(actual.has_value(), !std::isnan(expected));
    if (actual)
        QVERIFY2(isClose(*actual, expected), differenceText(what, *actual, expected).constData());
}

} // namespace

class AalenJohansenTest : public QObject {
    Q_OBJECT

private slots:
    void equalsSurvfitByHand_data();
    void equalsSurvfitByHand();
    void equalsSurvfitOnMgus2_data();
    void equalsSurvfitOnMgus2();
    void theIntervalOfLogarithmsIsSurvfitsToo();
    void withoutCompetitionItIsOneLessKaplanMeier();
    void sharesAddUpToOne();
    void aLandmarkMovesTheClockOnly();
    void nothingIsKnownBeyondTheLongestFollowUp();
    void whereNobodyIsLeftTheSharesStay();
    void everybodyHasNoInterval();
    void theMedianIsTheFirstDayOfAHalf_data();
    void theMedianIsTheFirstDayOfAHalf();
    void nobodyHasNoCurve();
};

void AalenJohansenTest::equalsSurvfitByHand_data()
{
    QTest::addColumn<Day>("day");
    QTest::addColumn<double>("incidence");
    QTest::addColumn<double>("error");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("competing");
    // R 4.2, survival 3.5.3: f <- survfit(Surv(time, event) ~ 1, conf.type = "log-log") of twelvePeople(); the second columns of
    // f$pstate, f$std.err, f$lower, f$upper, and the third of f$pstate
    QTest::newRow("before anything") << 0 << 0.0 << 0.0 << kNone << kNone << 0.0;
    QTest::newRow("the first event") << 1 << 0.08333333333333333 << 0.07978559231302819 << 0.005052835478990728 << 0.3110704099899873
                                     << 0.0;
    QTest::newRow("both events on a day") << 2 << 0.16666666666666666 << 0.10758287072798384 << 0.026510426590825972 << 0.4129803127240270
                                          << 0.08333333333333333;
    QTest::newRow("an event and a censoring on a day")
        << 4 << 0.26041666666666663 << 0.13001722085903622 << 0.061766300837024730 << 0.5219637363844336 << 0.08333333333333333;
    QTest::newRow("a day without anything") << 8 << 0.36979166666666663 << 0.14962442733847214 << 0.109948218125758071 << 0.6387346120344025
                                            << 0.30208333333333331;
    QTest::newRow("the last event") << 9 << 0.53385416666666663 << 0.17224533308826875 << 0.179242575285529809 << 0.7952044741567821
                                    << 0.30208333333333331;
}

void AalenJohansenTest::equalsSurvfitByHand()
{
    QFETCH(Day, day);
    QFETCH(double, incidence);
    QFETCH(double, error);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, competing);
    const auto point = pointAt(incidenceOf(twelvePeople()), day);
    QVERIFY(point.has_value());
    QVERIFY2(isClose(point->incidence, incidence), differenceText("incidence", point->incidence, incidence).constData());
    QVERIFY2(isClose(point->standardError, error), differenceText("error", point->standardError, error).constData());
    QVERIFY2(isClose(point->competingIncidence, competing), differenceText("other", point->competingIncidence, competing).constData());
    compareLimit("low", point->low, low);
    compareLimit("high", point->high, high);
}

void AalenJohansenTest::equalsSurvfitOnMgus2_data()
{
    QTest::addColumn<Day>("month");
    QTest::addColumn<int>("atRisk");
    QTest::addColumn<double>("incidence");
    QTest::addColumn<double>("error");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("death");
    // et <- with(mgus2, ifelse(pstat == 0, futime, ptime)); ev <- factor(with(mgus2, ifelse(pstat == 0, 2 * death, 1)), 0:2)
    // summary(survfit(Surv(et, ev) ~ 1, conf.type = "log-log"), times = c(60, 120, 240, 360))
    QTest::newRow("5 years") << 60 << 874 << 0.0341037129743490 << 0.00488925790766794 << 0.0254419907443464 << 0.0446577215453444
                             << 0.320367010267878;
    QTest::newRow("10 years") << 120 << 424 << 0.0637221680131129 << 0.00679684842396064 << 0.0512816760848976 << 0.0779330245959657
                              << 0.531817704080208;
    QTest::newRow("20 years") << 240 << 57 << 0.0998137159354692 << 0.00978484679338960 << 0.0816899507073978 << 0.1200191317174126
                              << 0.724027976142545;
    QTest::newRow("30 years") << 360 << 3 << 0.1340416443260818 << 0.02012756251332253 << 0.0976316769518639 << 0.1762530710295761
                              << 0.784208246832411;
}

void AalenJohansenTest::equalsSurvfitOnMgus2()
{
    QFETCH(Day, month);
    QFETCH(int, atRisk);
    QFETCH(double, incidence);
    QFETCH(double, error);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, death);
    const auto point = pointAt(progression(), month);
    QVERIFY(point.has_value());
    QCOMPARE(static_cast<int>(point->atRisk), atRisk);
    QVERIFY2(isClose(point->incidence, incidence), differenceText("incidence", point->incidence, incidence).constData());
    QVERIFY2(isClose(point->standardError, error), differenceText("error", point->standardError, error).constData());
    QVERIFY2(isClose(point->competingIncidence, death), differenceText("death", point->competingIncidence, death).constData());
    compareLimit("low", point->low, low);
    compareLimit("high", point->high, high);
}

void AalenJohansenTest::theIntervalOfLogarithmsIsSurvfitsToo()
{
    // summary(survfit(Surv(et, ev) ~ 1), times = c(60, 240)): conf.type = "log" is R's own default here
    const IncidenceCurve curve = progression(IntervalKind::Log);
    compareLimit("low", pointAt(curve, 60)->low, 0.0257495519742656);
    compareLimit("high", pointAt(curve, 60)->high, 0.0451682902987656);
    compareLimit("low", pointAt(curve, 240)->low, 0.0823656279743783);
    compareLimit("high", pointAt(curve, 240)->high, 0.1209579545966150);
}

void AalenJohansenTest::withoutCompetitionItIsOneLessKaplanMeier()
{
    const People people = randomPeople(5, 400, 90, false);
    CompetingHistogram counts;
    counts.origin = 0;
    for (std::size_t i = 0; i < people.size(); ++i)
        counts.add(people.exit[i], people.event[i] != 0 ? WayOut::Event : WayOut::Censored);
    const IncidenceCurve incidence = cumulativeIncidence(counts);
    const SurvivalCurve survival = curveOf(people);
    QCOMPARE(incidence.day, survival.day);
    for (const Day day : survival.day) {
        const auto left = pointAt(incidence, day);
        const auto stayed = pointAt(survival, day);
        QVERIFY(std::abs(left->incidence - (1.0 - stayed->survival)) < 1e-12);
        QCOMPARE(left->competingIncidence, 0.0);
        // For one event the infinitesimal jackknife is Greenwood's formula.
        QVERIFY(std::abs(left->standardError - stayed->standardError) < 1e-12);
    }
}

void AalenJohansenTest::sharesAddUpToOne()
{
    const IncidenceCurve curve = progression();
    double without = 1.0;
    for (std::size_t i = 0; i < curve.day.size(); ++i) {
        const auto day = static_cast<std::size_t>(curve.day[i]);
        without *= 1.0 - (curve.counts.events[day] + curve.counts.competing[day]) / static_cast<double>(curve.atRisk[i]);
        QVERIFY(std::abs(curve.incidence[i] + curve.competingIncidence[i] + without - 1.0) < 1e-12);
    }
    QCOMPARE(curve.n, 1384U);
    QCOMPARE(curve.events, 115U);
}

void AalenJohansenTest::aLandmarkMovesTheClockOnly()
{
    CompetingHistogram counts;
    counts.origin = 90;
    for (const auto &[day, way] : twelvePeople())
        counts.add(day + 90, way == 1 ? WayOut::Event : way == 2 ? WayOut::Competing : WayOut::Censored);
    const IncidenceCurve later = cumulativeIncidence(counts);
    QVERIFY(!pointAt(later, 88).has_value());
    QCOMPARE(pointAt(later, 89)->incidence, 0.0);
    QCOMPARE(pointAt(later, 99)->incidence, pointAt(incidenceOf(twelvePeople()), 9)->incidence);
    QCOMPARE(pointAt(later, 99)->standardError, pointAt(incidenceOf(twelvePeople()), 9)->standardError);
}

void AalenJohansenTest::nothingIsKnownBeyondTheLongestFollowUp()
{
    const IncidenceCurve curve = incidenceOf(twelvePeople());
    QVERIFY(pointAt(curve, 10).has_value());
    QVERIFY(!pointAt(curve, 11).has_value());
}

void AalenJohansenTest::whereNobodyIsLeftTheSharesStay()
{
    // survfit(Surv(c(1,2,2,3,3,5), factor(c(1,2,1,1,2,1), 0:2)) ~ 1, conf.type = "log-log"): last row of pstate, std.err, lower, upper
    const IncidenceCurve curve = incidenceOf({{1, 1}, {2, 2}, {2, 1}, {3, 1}, {3, 2}, {5, 1}});
    const auto point = pointAt(curve, 500);
    QVERIFY(point.has_value());
    QVERIFY(isClose(point->incidence, 0.6666666666666667));
    QVERIFY(isClose(point->standardError, 0.1924500897298753));
    compareLimit("low", point->low, 0.194616636806234922);
    compareLimit("high", point->high, 0.9044341643225164);
    QCOMPARE(point->atRisk, 0U);
}

void AalenJohansenTest::everybodyHasNoInterval()
{
    const auto point = pointAt(incidenceOf({{1, 1}, {3, 1}, {3, 1}}), 3);
    QVERIFY(isClose(point->incidence, 1.0));
    QVERIFY(!point->low.has_value());
    QVERIFY(!point->high.has_value());
}

void AalenJohansenTest::theMedianIsTheFirstDayOfAHalf_data()
{
    QTest::addColumn<std::vector<std::pair<Day, int>>>("people");
    QTest::addColumn<std::optional<Day>>("median");
    using Rows = std::vector<std::pair<Day, int>>;
    QTest::newRow("past a half on day 9") << twelvePeople() << std::optional<Day>(9);
    QTest::newRow("half of them by day 4, exactly") << Rows{{1, 1}, {4, 1}, {5, 0}, {6, 0}} << std::optional<Day>(4);
    QTest::newRow("thirds and sixths that fall short by rounding")
        << Rows{{1, 1}, {2, 1}, {3, 1}, {7, 2}, {8, 2}, {9, 2}} << std::optional<Day>(3);
    QTest::newRow("kept under a half by those who left") << Rows{{1, 2}, {2, 2}, {3, 2}, {4, 1}, {5, 1}} << std::optional<Day>();
    QTest::newRow("nobody") << Rows{} << std::optional<Day>();
}

void AalenJohansenTest::theMedianIsTheFirstDayOfAHalf()
{
    using Rows = std::vector<std::pair<Day, int>>;
    QFETCH(Rows, people);
    QFETCH(std::optional<Day>, median);
    QCOMPARE(medianDay(incidenceOf(people)), median);
}

void AalenJohansenTest::nobodyHasNoCurve()
{
    const IncidenceCurve curve = incidenceOf({});
    QCOMPARE(curve.n, 0U);
    QVERIFY(!pointAt(curve, 0).has_value());
}

WAYMARK_TEST(AalenJohansenTest)

} // namespace waymark::survival_test

#include "aalen_johansen_test.moc"
