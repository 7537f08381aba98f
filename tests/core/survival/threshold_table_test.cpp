#include "core/survival/threshold_table.h"

#include <cmath>
#include <limits>
#include <random>

#include <QObject>
#include <QTest>

#include "tests/core/survival/survival_data.h"
#include "tests/support/registry.h"

namespace waymark::survival_test {

namespace {

struct MeasuredPeople {
    std::vector<double> metric;
    People people;
};

/// Seeded people whose metric takes about `values` values, whole or not.
MeasuredPeople measuredPeople(std::uint64_t seed, std::size_t count, std::uint64_t values, double unit)
{
    std::mt19937_64 random(seed);
    MeasuredPeople measured;
    measured.people = randomPeople(seed, count, 200, false);
    for (std::size_t i = 0; i < count; ++i) {
        // A quarter shares one value, as those who never used a feature do.
        const std::uint64_t value = random() % 4 == 0 ? 0 : random() % values;
        measured.metric.push_back(static_cast<double>(value) * unit);
    }
    return measured;
}

/// What the table is a short cut for.
DayHistogram directHistogram(const MeasuredPeople &measured, Day landmark, double threshold, bool reached)
{
    DayHistogram counts;
    counts.origin = landmark;
    Day last = -1;
    for (const Day exit : measured.people.exit)
        last = std::max(last, exit);
    const auto days = static_cast<std::size_t>(std::max(0, last - landmark + 1));
    counts.entered.resize(days);
    counts.events.resize(days);
    counts.censored.resize(days);
    for (std::size_t i = 0; i < measured.metric.size(); ++i) {
        const Day exit = measured.people.exit[i];
        if (exit < landmark || (measured.metric[i] >= threshold - 1e-9) != reached)
            continue;
        ++counts.entered[0];
        ++(measured.people.event[i] != 0 ? counts.events : counts.censored)[static_cast<std::size_t>(exit - landmark)];
    }
    return counts;
}

bool sameCounts(const DayHistogram &a, const DayHistogram &b)
{
    return a.origin == b.origin && a.entered == b.entered && a.events == b.events && a.censored == b.censored;
}

ThresholdTable tableOf(const MeasuredPeople &measured, Day landmark)
{
    return thresholdTable(measured.metric, measured.people.exit, measured.people.event, landmark).value();
}

} // namespace

class ThresholdTableTest : public QObject {
    Q_OBJECT

private slots:
    void everyThresholdEqualsCountingDirectly_data();
    void everyThresholdEqualsCountingDirectly();
    void aRaisedThresholdNeverAddsAnybody();
    void aSweepEqualsTheTableInAnyOrder();
    void whoeverLeftBeforeTheLandmarkIsNotCounted();
    void anUnknownMetricIsLeftOut();
    void aSumOfDecimalsReachesItsThreshold();
    void nobodyAtTheLandmarkMakesEmptyGroups();
    void memoryIsBoundedForLongFollowUp();
    void wrongInputIsRefused();
    void stopIsHeeded();
};

void ThresholdTableTest::everyThresholdEqualsCountingDirectly_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("values");
    QTest::addColumn<double>("unit");
    QTest::newRow("one person") << 1 << 5 << 1.0;
    QTest::newRow("few whole values") << 3000 << 12 << 1.0;
    QTest::newRow("as many values as there are blocks") << 3000 << 512 << 1.0;
    QTest::newRow("more values than blocks") << 6000 << 4000 << 1.0;
    QTest::newRow("a value of its own for almost everybody") << 6000 << 1'000'000'000 << 1e-7;
}

void ThresholdTableTest::everyThresholdEqualsCountingDirectly()
{
    QFETCH(int, people);
    QFETCH(int, values);
    QFETCH(double, unit);
    const MeasuredPeople measured = measuredPeople(11, static_cast<std::size_t>(people), static_cast<std::uint64_t>(values), unit);
    for (const Day landmark : {0, 90}) {
        const ThresholdTable table = tableOf(measured, landmark);
        QVERIFY(table.blockStart.size() <= 514);
        for (int i = -1; i <= 60; ++i) {
            const double threshold = unit * values * i / 59.0;
            QVERIFY(sameCounts(table.reached(threshold), directHistogram(measured, landmark, threshold, true)));
            QVERIFY(sameCounts(table.notReached(threshold), directHistogram(measured, landmark, threshold, false)));
        }
    }
}

void ThresholdTableTest::aRaisedThresholdNeverAddsAnybody()
{
    const MeasuredPeople measured = measuredPeople(12, 2000, 700, 0.25);
    const ThresholdTable table = tableOf(measured, 30);
    DayHistogram before = table.reached(0.0);
    for (int i = 1; i < 400; ++i) {
        const DayHistogram now = table.reached(0.5 * i);
        for (std::size_t day = 0; day < now.events.size(); ++day) {
            QVERIFY(now.events[day] <= before.events[day]);
            QVERIFY(now.censored[day] <= before.censored[day]);
        }
        before = now;
    }
    QCOMPARE(before.entered[0], 0u);
}

void ThresholdTableTest::aSweepEqualsTheTableInAnyOrder()
{
    const ThresholdTable table = tableOf(measuredPeople(13, 3000, 900, 1.0), 20);
    ThresholdSweep sweep(table);
    QVERIFY(sameCounts(sweep.reached(), table.reached(-1.0)));
    QVERIFY(sameCounts(sweep.notReached(), table.notReached(-1.0)));
    for (const double threshold : {1.0, 2.0, 17.0, 17.0, 300.0, 299.5, 4.0, 899.0, 1000.0, -5.0, 450.0}) {
        sweep.moveTo(threshold);
        QVERIFY(sameCounts(sweep.reached(), table.reached(threshold)));
        QVERIFY(sameCounts(sweep.notReached(), table.notReached(threshold)));
    }
}

void ThresholdTableTest::whoeverLeftBeforeTheLandmarkIsNotCounted()
{
    MeasuredPeople measured;
    measured.metric = {5.0, 5.0, 5.0, 1.0};
    measured.people = fromSignup({{89, true}, {90, true}, {90, false}, {120, false}});
    const ThresholdTable table = tableOf(measured, 90);
    const DayHistogram reached = table.reached(5.0);
    QCOMPARE(reached.origin, 90);
    QCOMPARE(reached.entered[0], 2u);
    QCOMPARE(reached.events[0], 1u);
    QCOMPARE(reached.censored[0], 1u);
    QCOMPARE(table.notReached(5.0).censored[30], 1u);
}

void ThresholdTableTest::anUnknownMetricIsLeftOut()
{
    MeasuredPeople measured;
    measured.metric = {std::numeric_limits<double>::quiet_NaN(), 3.0};
    measured.people = fromSignup({{10, true}, {11, true}});
    const ThresholdTable table = tableOf(measured, 0);
    QCOMPARE(table.reached(1.0).entered[0] + table.notReached(1.0).entered[0], 1u);
}

void ThresholdTableTest::aSumOfDecimalsReachesItsThreshold()
{
    MeasuredPeople measured;
    // 0.1 added ten times is a little less than 1.
    double sum = 0.0;
    for (int i = 0; i < 10; ++i)
        sum += 0.1;
    QVERIFY(sum < 1.0);
    measured.metric = {sum, 1.0 - 2e-9};
    measured.people = fromSignup({{10, true}, {11, true}});
    QCOMPARE(tableOf(measured, 0).reached(1.0).entered[0], 1u);
}

void ThresholdTableTest::nobodyAtTheLandmarkMakesEmptyGroups()
{
    MeasuredPeople measured;
    measured.metric = {4.0};
    measured.people = fromSignup({{10, true}});
    const ThresholdTable table = tableOf(measured, 11);
    QCOMPARE(survivalCurve(table.reached(1.0)).n, 0u);
    QCOMPARE(survivalCurve(table.notReached(1.0)).n, 0u);
    ThresholdSweep sweep(table);
    sweep.moveTo(3.0);
    QVERIFY(sweep.reached().events.empty());
}

void ThresholdTableTest::memoryIsBoundedForLongFollowUp()
{
    MeasuredPeople measured = measuredPeople(14, 2000, 1'000'000, 1.0);
    measured.people.exit[7] = 100'000;
    const ThresholdTable table = tableOf(measured, 0);
    QVERIFY(table.events.size() <= 4'300'000);
    QVERIFY(sameCounts(table.reached(5e5), directHistogram(measured, 0, 5e5, true)));
}

void ThresholdTableTest::wrongInputIsRefused()
{
    const std::vector<double> metric{1.0};
    const std::vector<Day> exit{5};
    const std::vector<std::uint8_t> event{1};
    QCOMPARE(thresholdTable(metric, exit, {}, 0).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(thresholdTable(metric, exit, event, -1).error().code, ErrorCode::InvalidArgument);
    const std::vector<Day> never{kNever};
    QCOMPARE(thresholdTable(metric, never, event, 0).error().code, ErrorCode::InvalidArgument);
}

void ThresholdTableTest::stopIsHeeded()
{
    std::stop_source source;
    source.request_stop();
    const std::vector<double> metric{1.0};
    const std::vector<Day> exit{5};
    const std::vector<std::uint8_t> event{1};
    QCOMPARE(thresholdTable(metric, exit, event, 0, source.get_token()).error().code, ErrorCode::Cancelled);
}

WAYMARK_TEST(ThresholdTableTest)

} // namespace waymark::survival_test

#include "threshold_table_test.moc"
