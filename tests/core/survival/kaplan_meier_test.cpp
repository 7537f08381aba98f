#include <cmath>
#include <limits>

#include <QObject>
#include <QTest>

#include "core/survival/kaplan_meier.h"
#include "tests/core/survival/survival_data.h"
#include "tests/support/registry.h"

namespace waymark::survival_test {

namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

double orUndefined(std::optional<double> value) { return value.value_or(kUndefined); }

SurvivalCurve curveOfRow(const TableRow &row)
{
    const std::string &interval = row.at("interval");
    return curveOf(peopleOfRow(row), interval == "log-log" ? IntervalKind::LogLog
                                     : interval == "log"   ? IntervalKind::Log
                                                           : IntervalKind::Plain);
}

void compareMedian(const SurvivalCurve &curve, double day, double low, double high)
{
    const MedianDay median = medianDay(curve);
    QVERIFY2(isClose(orUndefined(median.day), day), differenceText("median", orUndefined(median.day), day));
    QVERIFY2(isClose(orUndefined(median.low), low), differenceText("low", orUndefined(median.low), low));
    QVERIFY2(isClose(orUndefined(median.high), high), differenceText("high", orUndefined(median.high), high));
}

} // namespace

class KaplanMeierTest : public QObject {
    Q_OBJECT

private slots:
    void everyStepEqualsSurvfit_data();
    void everyStepEqualsSurvfit();
    void medianEqualsQuantileOfSurvfit_data();
    void medianEqualsQuantileOfSurvfit();
    void medianWhereHalfIsMetExactly_data();
    void medianWhereHalfIsMetExactly();
    void sixMercaptopurineIsAsPrinted();
    void oneYearOfLungIsAsPrinted();
    void censoredOnTheDayOfAnEventIsStillAtRisk();
    void oneChurnedPersonEndsAtZero();
    void oneCensoredPersonNeverMoves();
    void nobodyChurnedHasNoBandAndNoMedian();
    void everybodyChurnedOnOneDayHasNoBand();
    void churnOnTheSignupDayIsAnEventOnDayZero();
    void curveFromTheLandmarkStartsAtItsDay();
    void nothingIsDefinedBeyondTheLastFollowUp();
    void emptyGroupHasNoCurve();
    void lateEntryCountsOnlyThoseUnderWatch();
    void survivalStaysAtZeroWhenOthersEnterLater();
    void bandsStayWithinZeroAndOne();
    void rowsOfTheTableAddUpToEverybody();
    void orderOfPeopleDoesNotMatter();
    void wrongInputIsRefused();
    void stopIsHeeded();
};

void KaplanMeierTest::everyStepEqualsSurvfit_data()
{
    QTest::addColumn<int>("firstRow");
    QTest::addColumn<int>("endRow");
    // tests/data/survival/expected.R: survfit(Surv(entry, exit, event) ~ 1, conf.type = ...)
    const std::vector<TableRow> rows = readSurvivalTable("expected_steps");
    const auto name = [](const TableRow &row) { return row.at("set") + " " + row.at("group") + ", " + row.at("interval"); };
    for (std::size_t first = 0, end = 0; first < rows.size(); first = end) {
        while (end < rows.size() && name(rows[end]) == name(rows[first]))
            ++end;
        QTest::newRow(name(rows[first]).c_str()) << static_cast<int>(first) << static_cast<int>(end);
    }
}

void KaplanMeierTest::everyStepEqualsSurvfit()
{
    QFETCH(int, firstRow);
    QFETCH(int, endRow);
    static const std::vector<TableRow> rows = readSurvivalTable("expected_steps");
    const SurvivalCurve curve = curveOfRow(rows[static_cast<std::size_t>(firstRow)]);
    QCOMPARE(curve.day.size(), static_cast<std::size_t>(endRow - firstRow));
    for (std::size_t i = 0; i < curve.day.size(); ++i) {
        const TableRow &row = rows[static_cast<std::size_t>(firstRow) + i];
        QCOMPARE(curve.day[i], static_cast<Day>(numberIn(row, "day")));
        QCOMPARE(curve.atRisk[i], static_cast<std::uint32_t>(numberIn(row, "at_risk")));
        QCOMPARE(curve.eventsOnDay[i], static_cast<std::uint32_t>(numberIn(row, "events")));
        const std::optional<SurvivalPoint> point = pointAt(curve, curve.day[i]);
        QVERIFY(point.has_value());
        const double survival = numberIn(row, "survival");
        QVERIFY2(isClose(point->survival, survival), differenceText("survival", point->survival, survival));
        const double error = numberIn(row, "error");
        QVERIFY2(isClose(point->standardError, error), differenceText("error", point->standardError, error));
        for (const double low : {curve.low[i], orUndefined(point->low)})
            QVERIFY2(isClose(low, numberIn(row, "low")), differenceText("low", low, numberIn(row, "low")));
        for (const double high : {curve.high[i], orUndefined(point->high)})
            QVERIFY2(isClose(high, numberIn(row, "high")), differenceText("high", high, numberIn(row, "high")));
    }
}

void KaplanMeierTest::medianEqualsQuantileOfSurvfit_data()
{
    QTest::addColumn<int>("index");
    // tests/data/survival/expected.R: quantile(survfit(...), 0.5)
    const std::vector<TableRow> rows = readSurvivalTable("expected_medians");
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::newRow((rows[i].at("set") + " " + rows[i].at("group") + ", " + rows[i].at("interval")).c_str()) << static_cast<int>(i);
}

void KaplanMeierTest::medianEqualsQuantileOfSurvfit()
{
    QFETCH(int, index);
    static const std::vector<TableRow> rows = readSurvivalTable("expected_medians");
    const TableRow &row = rows[static_cast<std::size_t>(index)];
    compareMedian(curveOfRow(row), numberIn(row, "median"), numberIn(row, "low"), numberIn(row, "high"));
}

using Follow = std::vector<std::pair<Day, bool>>;

void KaplanMeierTest::medianWhereHalfIsMetExactly_data()
{
    QTest::addColumn<Follow>("people");
    QTest::addColumn<double>("day");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // R: quantile(survfit(Surv(day, event) ~ 1, conf.type = "log-log"), 0.5)
    QTest::newRow("half over an interval: its middle") << Follow{{1, true}, {2, true}, {3, true}, {4, true}} << 2.5 << 1.0 << kUndefined;
    QTest::newRow("half to the end: the middle of that")
        << Follow{{1, true}, {2, true}, {3, false}, {4, false}} << 3.0 << 1.0 << kUndefined;
    QTest::newRow("half at the last event, one censored later")
        << Follow{{1, true}, {2, true}, {3, true}, {4, false}, {3, false}, {3, false}} << 3.5 << 1.0 << kUndefined;
    QTest::newRow("half at the very last day") << Follow{{1, true}, {2, true}, {2, false}, {2, false}} << 2.0 << 1.0 << kUndefined;
    QTest::newRow("never down to half") << Follow{{1, true}, {2, false}, {2, false}} << kUndefined << 1.0 << kUndefined;
    QTest::newRow("all at once on the signup day") << Follow{{0, true}, {0, true}} << 0.0 << kUndefined << kUndefined;
}

void KaplanMeierTest::medianWhereHalfIsMetExactly()
{
    QFETCH(Follow, people);
    QFETCH(double, day);
    QFETCH(double, low);
    QFETCH(double, high);
    compareMedian(curveOf(fromSignup(people)), day, low, high);
}

void KaplanMeierTest::sixMercaptopurineIsAsPrinted()
{
    const SurvivalCurve curve = curveOf(peopleByStratumAndGroup("gehan").at("1").at("6mp"));
    // R: summary(survfit(Surv(t, s) ~ 1, conf.type = "log-log")) of the 6-MP group, to the digits it prints
    QCOMPARE(curve.day, (std::vector<Day>{6, 7, 10, 13, 16, 22, 23}));
    QCOMPARE(curve.atRisk, (std::vector<std::uint32_t>{21, 17, 15, 12, 11, 7, 6}));
    const std::vector<double> survival{0.857143, 0.806723, 0.752941, 0.690196, 0.627451, 0.537815, 0.448179};
    const std::vector<double> low{0.619718, 0.563147, 0.503200, 0.431610, 0.367511, 0.267779, 0.188052};
    const std::vector<double> high{0.951552, 0.922809, 0.889362, 0.849066, 0.804912, 0.746791, 0.680143};
    for (std::size_t i = 0; i < survival.size(); ++i) {
        QVERIFY(std::abs(curve.survival[i] - survival[i]) < 5e-7);
        QVERIFY(std::abs(curve.low[i] - low[i]) < 5e-7);
        QVERIFY(std::abs(curve.high[i] - high[i]) < 5e-7);
    }
    QVERIFY(!curve.endsAtZero);
    QCOMPARE(curve.lastDay, 35);
}

void KaplanMeierTest::oneYearOfLungIsAsPrinted()
{
    People lung;
    for (const TableRow &row : readSurvivalTable("lung_sex"))
        lung.add(-1, static_cast<Day>(numberIn(row, "exit")), row.at("event") == "1");
    // R: summary(survfit(Surv(time, status) ~ 1, lung), times = 365.25)
    const SurvivalCurve curve = curveOf(lung, IntervalKind::Log);
    const std::optional<SurvivalPoint> year = pointAt(curve, 365);
    QVERIFY(year.has_value());
    QVERIFY(std::abs(year->survival - 0.409242) < 5e-7);
    QVERIFY(std::abs(year->standardError - 0.035824) < 5e-7);
    QVERIFY(std::abs(year->low.value() - 0.344722) < 5e-7);
    QVERIFY(std::abs(year->high.value() - 0.485838) < 5e-7);
    QCOMPARE(curve.n, 228u);
    QCOMPARE(curve.events, 165u);
    compareMedian(curve, 310.0, 285.0, 363.0);
}

void KaplanMeierTest::censoredOnTheDayOfAnEventIsStillAtRisk()
{
    const SurvivalCurve curve = curveOf(fromSignup({{5, false}, {5, true}, {9, false}}));
    QCOMPARE(curve.atRisk, std::vector<std::uint32_t>{3});
    QCOMPARE(curve.survival, std::vector<double>{2.0 / 3.0});
    QCOMPARE(riskRowAt(curve, 5).censoredBefore, 0u);
    QCOMPARE(riskRowAt(curve, 6).censoredBefore, 1u);
}

void KaplanMeierTest::oneChurnedPersonEndsAtZero()
{
    const SurvivalCurve curve = curveOf(fromSignup({{7, true}}));
    QCOMPARE(pointAt(curve, 6)->survival, 1.0);
    QVERIFY(!pointAt(curve, 6)->low.has_value());
    QVERIFY(curve.endsAtZero);
    QVERIFY(std::isinf(curve.greenwood.back()));
    // Zero is known for good, beyond the last follow-up as well.
    for (const Day day : {7, 8, 5000}) {
        const std::optional<SurvivalPoint> point = pointAt(curve, day);
        QVERIFY(point.has_value());
        QCOMPARE(point->survival, 0.0);
        QCOMPARE(point->standardError, 0.0);
        QVERIFY(!point->low.has_value() && !point->high.has_value());
    }
    compareMedian(curve, 7.0, kUndefined, kUndefined);
}

void KaplanMeierTest::oneCensoredPersonNeverMoves()
{
    const SurvivalCurve curve = curveOf(fromSignup({{7, false}}));
    QVERIFY(curve.day.empty());
    QVERIFY(!curve.endsAtZero);
    QCOMPARE(pointAt(curve, 7)->survival, 1.0);
    QVERIFY(!pointAt(curve, 8).has_value());
}

void KaplanMeierTest::nobodyChurnedHasNoBandAndNoMedian()
{
    for (const IntervalKind interval : {IntervalKind::LogLog, IntervalKind::Log, IntervalKind::Plain}) {
        const SurvivalCurve curve = curveOf(fromSignup({{2, false}, {5, false}, {6, false}}), interval);
        const std::optional<SurvivalPoint> point = pointAt(curve, 6);
        QCOMPARE(point->survival, 1.0);
        QCOMPARE(point->standardError, 0.0);
        QVERIFY(!point->low.has_value() && !point->high.has_value());
        compareMedian(curve, kUndefined, kUndefined, kUndefined);
    }
}

void KaplanMeierTest::everybodyChurnedOnOneDayHasNoBand()
{
    const SurvivalCurve curve = curveOf(fromSignup({{3, true}, {3, true}, {3, true}}));
    QCOMPARE(curve.survival, std::vector<double>{0.0});
    QVERIFY(std::isnan(curve.low[0]) && std::isnan(curve.high[0]));
    compareMedian(curve, 3.0, kUndefined, kUndefined);
}

void KaplanMeierTest::churnOnTheSignupDayIsAnEventOnDayZero()
{
    const SurvivalCurve curve = curveOf(fromSignup({{0, true}, {2, true}, {2, false}, {2, false}}), IntervalKind::Plain);
    QCOMPARE(curve.day, (std::vector<Day>{0, 2}));
    QCOMPARE(curve.atRisk, (std::vector<std::uint32_t>{4, 3}));
    QCOMPARE(pointAt(curve, -1)->survival, 1.0);
    QCOMPARE(pointAt(curve, 0)->survival, 0.75);
    const RiskRow row = riskRowAt(curve, 0);
    QCOMPARE(row.atRisk, 4u);
    QCOMPARE(row.eventsBefore, 0u);
    QCOMPARE(row.eventsBy, 1u);
    // R: quantile(survfit(Surv(c(0, 2, 2, 2), c(1, 1, 0, 0)) ~ 1, conf.type = "plain"), 0.5)
    compareMedian(curve, 2.0, 0.0, kUndefined);
}

void KaplanMeierTest::curveFromTheLandmarkStartsAtItsDay()
{
    People people;
    people.add(89, 90, true);
    people.add(89, 90, false);
    people.add(89, 120, true);
    people.add(89, 200, false);
    const SurvivalCurve curve = curveOf(people);
    QCOMPARE(curve.origin, 90);
    QCOMPARE(curve.day, (std::vector<Day>{90, 120}));
    QCOMPARE(curve.atRisk, (std::vector<std::uint32_t>{4, 2}));
    QVERIFY(!pointAt(curve, 88).has_value());
    QCOMPARE(pointAt(curve, 89)->survival, 1.0);
    QCOMPARE(pointAt(curve, 90)->survival, 0.75);
    QCOMPARE(riskRowAt(curve, 89).atRisk, 0u);
    QCOMPARE(riskRowAt(curve, 91).censoredBefore, 1u);
}

void KaplanMeierTest::nothingIsDefinedBeyondTheLastFollowUp()
{
    const SurvivalCurve curve = curveOf(fromSignup({{3, true}, {10, false}}));
    QCOMPARE(curve.lastDay, 10);
    QVERIFY(pointAt(curve, 10).has_value());
    QVERIFY(!pointAt(curve, 11).has_value());
    const RiskRow row = riskRowAt(curve, 400);
    QCOMPARE(row.atRisk, 0u);
    QCOMPARE(row.eventsBy, 1u);
    QCOMPARE(row.eventsBefore, 1u);
    QCOMPARE(row.censoredBefore, 1u);
}

void KaplanMeierTest::emptyGroupHasNoCurve()
{
    const SurvivalCurve curve = curveOf({});
    QCOMPARE(curve.n, 0u);
    QVERIFY(curve.day.empty());
    QVERIFY(!curve.endsAtZero);
    QVERIFY(!pointAt(curve, 0).has_value());
    QCOMPARE(riskRowAt(curve, 30).atRisk, 0u);
    compareMedian(curve, kUndefined, kUndefined, kUndefined);
}

void KaplanMeierTest::lateEntryCountsOnlyThoseUnderWatch()
{
    People people;
    people.add(-1, 5, true);
    people.add(-1, 7, true);
    people.add(4, 6, true);
    people.add(4, 8, false);
    people.add(6, 9, true);
    // R: survfit(Surv(c(-1, -1, 4, 4, 6), c(5, 7, 6, 8, 9), c(1, 1, 1, 0, 1)) ~ 1, conf.type = "log") and its quantile(, 0.5)
    const SurvivalCurve curve = curveOf(people, IntervalKind::Log);
    QCOMPARE(curve.atRisk, (std::vector<std::uint32_t>{4, 3, 3, 1}));
    QVERIFY(isClose(curve.survival[2], 1.0 / 3.0));
    QCOMPARE(curve.survival[3], 0.0);
    QCOMPARE(curve.n, 5u);
    compareMedian(curve, 6.5, 5.0, kUndefined);
    QCOMPARE(riskRowAt(curve, 4).atRisk, 2u);
    QCOMPARE(riskRowAt(curve, 5).atRisk, 4u);
}

void KaplanMeierTest::survivalStaysAtZeroWhenOthersEnterLater()
{
    People people;
    people.add(-1, 5, true);
    people.add(-1, 6, true);
    people.add(7, 9, true);
    // R: survfit(Surv(c(-1, -1, 7), c(5, 6, 9), c(1, 1, 1)) ~ 1, conf.type = "log-log")
    const SurvivalCurve curve = curveOf(people);
    QCOMPARE(curve.survival, (std::vector<double>{0.5, 0.0, 0.0}));
    QVERIFY(isClose(curve.low[0], 0.005983088, 1e-6));
    QVERIFY(isClose(curve.high[0], 0.9104101, 1e-6));
    QVERIFY(std::isnan(curve.low[1]) && std::isnan(curve.low[2]));
    compareMedian(curve, 5.5, 5.0, kUndefined);
}

void KaplanMeierTest::bandsStayWithinZeroAndOne()
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const People people = randomPeople(seed, 5 + seed * 9, 40, seed % 2 == 1);
        for (const IntervalKind interval : {IntervalKind::LogLog, IntervalKind::Log, IntervalKind::Plain}) {
            const SurvivalCurve curve = curveOf(people, interval);
            for (std::size_t i = 0; i < curve.day.size(); ++i) {
                if (curve.survival[i] == 0.0)
                    continue;
                QVERIFY(curve.low[i] >= 0.0 && curve.low[i] <= curve.survival[i]);
                QVERIFY(curve.high[i] <= 1.0 && curve.high[i] >= curve.survival[i]);
            }
        }
    }
}

void KaplanMeierTest::rowsOfTheTableAddUpToEverybody()
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        const SurvivalCurve curve = curveOf(randomPeople(seed, 3 + seed * 17, 50, false));
        for (Day day = curve.origin; day <= curve.lastDay + 5; ++day) {
            const RiskRow row = riskRowAt(curve, day);
            QCOMPARE(row.atRisk + row.eventsBefore + row.censoredBefore, curve.n);
            QCOMPARE(row.eventsBy, riskRowAt(curve, day + 1).eventsBefore);
        }
    }
}

void KaplanMeierTest::orderOfPeopleDoesNotMatter()
{
    const People people = randomPeople(5, 400, 60, true);
    People backwards;
    for (std::size_t i = people.size(); i-- > 0;)
        backwards.add(people.entry[i], people.exit[i], people.event[i] != 0);
    QCOMPARE(curveOf(backwards).survival, curveOf(people).survival);
    QCOMPARE(curveOf(backwards).low, curveOf(people).low);
}

void KaplanMeierTest::wrongInputIsRefused()
{
    const std::vector<Day> entry{-1, 4};
    const std::vector<std::uint8_t> event{1, 1};
    const auto refused = [&](const std::vector<Day> &exit) {
        const auto curve = kaplanMeier(entry, exit, event);
        return !curve && curve.error().code == ErrorCode::InvalidArgument;
    };
    QVERIFY(!refused({3, 5}));
    QVERIFY(refused({3}));
    QVERIFY2(refused({3, 4}), "nobody leaves before coming under watch");
    QVERIFY2(refused({3, kNever}), "a span that would fill the memory");
}

void KaplanMeierTest::stopIsHeeded()
{
    std::stop_source source;
    source.request_stop();
    const People people = fromSignup({{1, true}});
    const auto curve = kaplanMeier(people.entry, people.exit, people.event, IntervalKind::LogLog, source.get_token());
    QVERIFY(!curve);
    QCOMPARE(curve.error().code, ErrorCode::Cancelled);
}

WAYMARK_TEST(KaplanMeierTest)

} // namespace waymark::survival_test

#include "kaplan_meier_test.moc"
