#include "core/analysis/milestones/time_to_milestone.h"

#include <cmath>

#include <QObject>
#include <QTest>

#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;

namespace {

bool isNearShare(double actual, double expected) { return std::abs(actual - expected) <= 1e-12; }

} // namespace

class TimeToMilestoneTest : public QObject {
    Q_OBJECT

private slots:
    void leavingCompetesAndReachingOnTheSameDayCounts();
    void onlyTheChosenAreCounted();
    void whoWasNotWatchedFromSignupIsLeftOut();
};

void TimeToMilestoneTest::leavingCompetesAndReachingOnTheSameDayCounts()
{
    DatasetBuilder builder;
    builder.account("pending", "2026-06-29").use("pending", "2026-06-30", "chat");
    builder.account("day 3", "2026-01-01").use("day 3", "2026-01-04", "chat", 2);
    builder.account("day 5, the day it left", "2026-01-01", "2026-01-06").use("day 5, the day it left", "2026-01-06", "chat", 2);
    builder.account("left on day 1", "2026-01-01", "2026-01-02");
    builder.account("never", "2026-01-01");
    const ActivationRule rule{{{"chat", {}}}, Measure::Count, 10, 2.0};
    AnalysisOptions options;
    options.coverageStart = on("2026-01-01");
    const Dataset dataset = builder.build();
    const FollowUp follow = followUp(dataset, options).value();
    // One is a day old and pending: censored there.
    const IncidenceCurve curve = timeToMilestone(follow, activationDays(dataset, follow, rule).value());
    QCOMPARE(curve.n, 5U);
    QCOMPARE(curve.events, 2U);
    QCOMPARE(curve.competing, 1U);
    // Day 1: 4/5 without either; day 3: 4/5 x 1/3; day 5: 4/5 x 2/3 x 1/2
    QVERIFY(isNearShare(pointAt(curve, 3)->incidence, 4.0 / 15.0));
    QVERIFY(isNearShare(pointAt(curve, 5)->incidence, 8.0 / 15.0));
    QCOMPARE(medianDay(curve), std::optional<Day>(5));
}

void TimeToMilestoneTest::onlyTheChosenAreCounted()
{
    DatasetBuilder builder;
    builder.account("a", "2026-01-01").use("a", "2026-01-04", "chat", 2).account("b", "2026-01-01").use("b", "2026-01-09", "chat", 2);
    AnalysisOptions options;
    options.coverageStart = on("2026-01-01");
    const Dataset dataset = builder.build();
    const FollowUp follow = followUp(dataset, options).value();
    const auto days = activationDays(dataset, follow, {{{"chat", {}}}, Measure::Count, 5, 2.0}).value();
    QCOMPARE(timeToMilestone(follow, days, {0, 1}).events, 0U);
    QCOMPARE(medianDay(timeToMilestone(follow, days, {1, 0})), std::optional<Day>(3));
}

void TimeToMilestoneTest::whoWasNotWatchedFromSignupIsLeftOut()
{
    DatasetBuilder builder;
    builder.account("a", "2026-01-01").use("a", "2026-01-04", "chat", 2);
    AnalysisOptions options;
    options.coverageStart = on("2026-01-02");
    const Dataset dataset = builder.build();
    const FollowUp follow = followUp(dataset, options).value();
    const auto days = activationDays(dataset, follow, {{{"chat", {}}}, Measure::Count, 5, 2.0}).value();
    QCOMPARE(timeToMilestone(follow, days).n, 0U);
}

WAYMARK_TEST(TimeToMilestoneTest)

} // namespace waymark

#include "time_to_milestone_test.moc"
