#include "core/analysis/milestones/milestone_table.h"

#include <QObject>
#include <QTest>

#include "core/analysis/milestones/milestone_view.h"
#include "core/analysis/thresholds/threshold_sweep.h"
#include "tests/core/analysis/ten_accounts.h"
#include "tests/support/registry.h"

namespace waymark {

using test::coveredFromNewYear;
using test::DatasetBuilder;
using test::retentionBy;
using test::tenAccounts;
using test::twoChatsInTenDays;

namespace {

/// Chats in the first ten days, closes at any time, seats; a few leave.
DatasetBuilder sixtyAccounts()
{
    DatasetBuilder builder;
    for (int i = 0; i < 60; ++i) {
        const std::string key = "account " + std::to_string(i);
        builder.account(key, i % 5 == 4 ? "2026-05-20" : "2026-01-01", i % 7 == 0 ? "2026-02-10" : "");
        builder.seats(key, "2026-01-01", 10).use(key, i % 5 == 4 ? "2026-05-21" : "2026-01-02", "chat", i % 4);
        if (i % 3 == 0)
            builder.use(key, i % 2 == 0 ? "2026-01-20" : "2026-01-05", "close", 6).seats(key, "2026-02-01", i % 2 == 0 ? 12 : 8);
    }
    return builder.use("clock", "2026-06-30", "other");
}

Framework chatsThenCloses()
{
    Framework framework = twoChatsInTenDays();
    framework.utilization = UtilizationRule{{{"close", {}}}, Period::CalendarMonth, true, 0.5, 1};
    return framework;
}

} // namespace

class MilestoneTableTest : public QObject {
    Q_OBJECT

private slots:
    void retentionCarriesTheTableOfItsOwnGroups();
    void theTooYoungAreLeftOutEvenIfTheyLeft();
    void itIsTheRowOfASweep_data();
    void itIsTheRowOfASweep();
    void onlyAMilestonesGroupsFromALandmarkHaveATable();
    void theActivationPageHasTheSameTableAndHazardRatio();
    void whatCannotBeAnsweredIsRefused();
};

void MilestoneTableTest::retentionCarriesTheTableOfItsOwnGroups()
{
    const auto result =
        retention(tenAccounts().build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::Activation)).value();
    // By hand, at day 60: one of the two who reached left on day 30; of the three others one left on day 10, one on day 20.
    QVERIFY(result.table.has_value());
    QCOMPARE(result.table->counts, (TwoByTwo{1, 1, 1, 2}));
    QCOMPARE(result.table->horizonNotElapsed, 0U);
    QCOMPARE(result.table->figures.baseRate->value, 0.4);
    QCOMPARE(*result.table->figures.lift, 0.5 / 0.4);
    const auto alone = milestoneTable(tenAccounts().build(), twoChatsInTenDays(), coveredFromNewYear(), {}).value();
    QCOMPARE(alone.counts, result.table->counts);
    QCOMPARE(alone.landmark, 10);
    QCOMPARE(alone.horizon, 60);
    QCOMPARE(alone.excluded.invalidDates, 1U);
    QCOMPARE(alone.excluded.leftBeforeLandmark, 2U);
    QCOMPARE(alone.excluded.unwatchedAtLandmark, 1U);
    QCOMPARE(alone.excluded.unknown, 1U);
}

void MilestoneTableTest::theTooYoungAreLeftOutEvenIfTheyLeft()
{
    DatasetBuilder builder = tenAccounts();
    builder.account("too young, left", "2026-05-10", "2026-06-01").use("too young, left", "2026-05-10", "chat", 2);
    const auto result =
        retention(builder.build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::Activation)).value();
    QCOMPARE(result.groups[0].curve.n, 3U);
    QCOMPARE(result.table->counts, (TwoByTwo{1, 1, 1, 2}));
    QCOMPARE(result.table->horizonNotElapsed, 1U);
    QCOMPARE(result.excluded.horizonNotElapsed, 0U); // the curves have them
    const auto alone = milestoneTable(builder.build(), twoChatsInTenDays(), coveredFromNewYear(), {}).value();
    QCOMPARE(alone.counts, result.table->counts);
    QCOMPARE(alone.excluded.horizonNotElapsed, 1U);
}

void MilestoneTableTest::itIsTheRowOfASweep_data()
{
    QTest::addColumn<int>("milestone");
    QTest::addColumn<int>("outcome");
    for (const Milestone milestone : {Milestone::Activation, Milestone::Utilization}) {
        for (const SweepOutcome outcome : {SweepOutcome::Retained, SweepOutcome::Next, SweepOutcome::Expanded}) {
            if (milestone == Milestone::Activation || outcome != SweepOutcome::Next)
                QTest::addRow("%s, %s", milestoneName(milestone), outcomeName(outcome))
                    << static_cast<int>(milestone) << static_cast<int>(outcome);
        }
    }
}

void MilestoneTableTest::itIsTheRowOfASweep()
{
    QFETCH(int, milestone);
    QFETCH(int, outcome);
    const Dataset dataset = sixtyAccounts().build();
    ThresholdSweepQuery sweepQuery;
    sweepQuery.milestone = static_cast<Milestone>(milestone);
    sweepQuery.outcome = static_cast<SweepOutcome>(outcome);
    const auto swept = thresholdSweep(dataset, chatsThenCloses(), coveredFromNewYear(), sweepQuery).value();
    const auto table = milestoneTable(dataset, chatsThenCloses(), coveredFromNewYear(), {sweepQuery.milestone, sweepQuery.outcome}).value();
    QVERIFY(table.counts.reached() > 0);
    QVERIFY(table.counts.notReached() > 0);
    QCOMPARE(table.excluded, swept.excluded);
    QVERIFY(table.next == swept.next);
    bool found = false;
    for (const SweepRow &row : swept.sweep.rows) {
        if (row.threshold == swept.ownThreshold) {
            QCOMPARE(table.counts, row.table);
            found = true;
        }
    }
    QVERIFY(found);
}

void MilestoneTableTest::onlyAMilestonesGroupsFromALandmarkHaveATable()
{
    RetentionQuery naive = retentionBy(Grouping::Kind::Activation);
    naive.naive = true;
    QVERIFY(!retention(tenAccounts().build(), twoChatsInTenDays(), coveredFromNewYear(), naive)->table);
    QVERIFY(!retention(tenAccounts().build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::None))->table);
    // Values of an attribute that are called like the groups of a milestone are not these.
    DatasetBuilder builder = tenAccounts();
    builder.attribute("reached, stays", "state", "reached").attribute("second chat on day 10, stays", "state", "not_reached");
    AnalysisOptions options = coveredFromNewYear();
    options.landmark = 10;
    QVERIFY(!retention(builder.build(), twoChatsInTenDays(), options, retentionBy(Grouping::Kind::Attribute, "state"))->table);
}

void MilestoneTableTest::theActivationPageHasTheSameTableAndHazardRatio()
{
    const Dataset dataset = sixtyAccounts().build();
    const auto result = retention(dataset, twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::Activation)).value();
    MilestoneRequest request;
    request.framework = twoChatsInTenDays();
    request.options = coveredFromNewYear();
    const auto view = milestoneView(dataset, request).value();
    QCOMPARE(view.landmark.table->counts, result.table->counts);
    QCOMPARE(view.landmark.hazards.size(), std::size_t(1));
    QVERIFY(view.landmark.hazards[0].ratio.has_value());
    QCOMPARE(view.landmark.hazards[0].ratio->ratio, result.hazards[0].ratio->ratio);
    QCOMPARE(view.landmark.hazards[0].ratio->low, result.hazards[0].ratio->low);
}

void MilestoneTableTest::whatCannotBeAnsweredIsRefused()
{
    const Dataset dataset = tenAccounts().build();
    const auto codeOf = [&dataset](const MilestoneTableQuery &query) {
        const auto table = milestoneTable(dataset, twoChatsInTenDays(), coveredFromNewYear(), query);
        return table ? ErrorCode::Internal : table.error().code;
    };
    QCOMPARE(codeOf({Milestone::Setup, SweepOutcome::Retained}), ErrorCode::MilestoneMissing);
    QCOMPARE(codeOf({Milestone::Activation, SweepOutcome::Next}), ErrorCode::InvalidArgument);
    QCOMPARE(codeOf({Milestone::Activation, SweepOutcome::Expanded}), ErrorCode::NoSubscriptions);
}

WAYMARK_TEST(MilestoneTableTest)

} // namespace waymark

#include "milestone_table_test.moc"
