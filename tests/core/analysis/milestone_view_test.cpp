#include "core/analysis/milestones/milestone_view.h"

#include <QObject>
#include <QTest>

#include "core/analysis/milestones/reached_days.h"
#include "core/analysis/thresholds/threshold_sweep.h"
#include "core/base/random.h"
#include "core/milestones/milestone_days.h"
#include "tests/core/milestones/random_company.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;

namespace {

MilestoneDays daysOf(const Dataset &dataset, const FollowUp &follow, const Framework &framework, Milestone milestone)
{
    switch (milestone) {
    case Milestone::Setup:
        return setupDays(dataset, follow, *framework.setup)->milestone;
    case Milestone::Activation:
        return activationDays(dataset, follow, *framework.activation).value();
    case Milestone::Utilization:
        return utilizationDays(dataset, follow, *framework.utilization).value();
    case Milestone::Maturity:
        break;
    }
    return maturityDays(dataset, follow, *framework.maturity)->milestone;
}

void compareCurves(const RetentionResult &view, const RetentionResult &asked)
{
    QCOMPARE(view.groups.size(), asked.groups.size());
    for (std::size_t g = 0; g < view.groups.size(); ++g) {
        QCOMPARE(view.groups[g].curve.n, asked.groups[g].curve.n);
        QCOMPARE(view.groups[g].curve.survival, asked.groups[g].curve.survival);
        QCOMPARE(view.groups[g].curve.counts.events, asked.groups[g].curve.counts.events);
    }
    QVERIFY(view.excluded == asked.excluded);
    QCOMPARE(view.inGap, asked.inGap);
    QCOMPARE(view.landmark, asked.landmark);
}

} // namespace

namespace {

Framework chatsInTenDays(double threshold)
{
    Framework framework;
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 10, threshold};
    framework.horizonDay = 60;
    return framework;
}

/// 120 accounts with 0..11 chats in their first days, a third of which leave.
Dataset chattingAccounts()
{
    DatasetBuilder builder;
    RandomStream random(7);
    for (int i = 0; i < 120; ++i) {
        const std::string key = "account " + std::to_string(1000 + i);
        const CalendarDay signup = on("2026-01-01") + static_cast<Day>(random.below(60));
        const CalendarDay churn = signup + 5 + static_cast<Day>(random.below(80));
        builder.account(key, isoDate(signup), random.chance(0.33) ? isoDate(churn) : std::string());
        if (i % 12 > 0)
            builder.use(key, isoDate(signup + static_cast<Day>(random.below(9))), "chat", i % 12);
    }
    return builder.use("clock", "2026-06-30", "other").build();
}

MilestoneRequest requestFor(double threshold)
{
    MilestoneRequest request;
    request.framework = chatsInTenDays(threshold);
    return request;
}

} // namespace

class MilestoneViewTest : public QObject {
    Q_OBJECT

private slots:
    void itsCurvesAreThoseOfTheRetentionQuestion();
    void aThresholdRaisedNeverAddsAnAccount();
    void theSavedVersionIsAGhostOnlyWhereItDiffers();
    void whatWasReadBeforeNeverChangesTheResult_data();
    void whatWasReadBeforeNeverChangesTheResult();
    void anotherFilterChoosesAmongWhatWasMeasured_data();
    void anotherFilterChoosesAmongWhatWasMeasured();
    void whoPassesCountsElapsedWindowsOnly();
    void whoPassesIsTheSameFromReachedDays();
    void theSliderEndsAtThePercentile();
    void everyMilestoneIsTheRetentionQuestionAndTheSweep_data();
    void everyMilestoneIsTheRetentionQuestionAndTheSweep();
    void histogramHoldsEverybodyCompared();
    void whoIsBeyondTheHistogramIsCounted();
    void outcomeThatCannotBeAskedIsToldBeside();
    void withoutChurnDatesNobodyIsSaidToStay();
};

void MilestoneViewTest::itsCurvesAreThoseOfTheRetentionQuestion()
{
    const Dataset dataset = chattingAccounts();
    MilestoneRequest request = requestFor(5);
    request.naive = true;
    const MilestoneView view = milestoneView(dataset, request).value();
    RetentionQuery query;
    const auto landmark = retention(dataset, request.framework, {}, query).value();
    query.naive = true;
    const auto naive = retention(dataset, request.framework, {}, query).value();
    for (std::size_t g = 0; g < 2; ++g) {
        QCOMPARE(view.landmark.groups[g].curve.survival, landmark.groups[g].curve.survival);
        QCOMPARE(view.naive->groups[g].curve.survival, naive.groups[g].curve.survival);
    }
    QVERIFY(view.landmark.excluded == landmark.excluded);
    QCOMPARE(view.landmark.logRank->chiSquare, landmark.logRank->chiSquare);
    QCOMPARE(view.landmark.snapshotId, dataset.snapshotId);
}

void MilestoneViewTest::aThresholdRaisedNeverAddsAnAccount()
{
    const Dataset dataset = chattingAccounts();
    std::uint32_t before = 0xffffffff;
    for (double threshold = 0.5; threshold < 13.0; threshold += 0.5) {
        const MilestoneView view = milestoneView(dataset, requestFor(threshold)).value();
        const std::uint32_t reached = view.landmark.groups[0].curve.n;
        QVERIFY(reached <= before);
        before = reached;
    }
    QCOMPARE(before, 0U);
}

void MilestoneViewTest::theSavedVersionIsAGhostOnlyWhereItDiffers()
{
    const Dataset dataset = chattingAccounts();
    MilestoneRequest request = requestFor(5);
    request.saved = chatsInTenDays(5);
    QVERIFY(!milestoneView(dataset, request)->saved.has_value());
    request.saved = chatsInTenDays(3);
    const MilestoneView view = milestoneView(dataset, request).value();
    QVERIFY(view.saved.has_value());
    QVERIFY(view.saved->groups[0].curve.n > view.landmark.groups[0].curve.n);
}

void MilestoneViewTest::whatWasReadBeforeNeverChangesTheResult_data()
{
    QTest::addColumn<double>("threshold");
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("measure");
    QTest::addColumn<bool>("asOfSet");
    QTest::addColumn<bool>("readAgain");
    QTest::newRow("another threshold") << 7.0 << 10 << 0 << false << false;
    QTest::newRow("another window") << 5.0 << 4 << 0 << false << true;
    QTest::newRow("another measure") << 1.0 << 10 << 1 << false << true;
    QTest::newRow("another as-of date") << 5.0 << 10 << 0 << true << true;
}

void MilestoneViewTest::whatWasReadBeforeNeverChangesTheResult()
{
    QFETCH(double, threshold);
    QFETCH(int, window);
    QFETCH(int, measure);
    QFETCH(bool, asOfSet);
    QFETCH(bool, readAgain);
    const Dataset dataset = chattingAccounts();
    const MilestoneView before = milestoneView(dataset, requestFor(5)).value();
    MilestoneRequest request = requestFor(threshold);
    request.framework.activation->windowDays = window;
    request.framework.activation->measure = static_cast<Measure>(measure);
    request.saved = chatsInTenDays(3);
    if (asOfSet)
        request.options.asOf = on("2026-04-01");
    const MilestoneView fresh = milestoneView(dataset, request).value();
    request.read = before.read;
    request.savedRead = before.savedRead;
    const MilestoneView view = milestoneView(dataset, request).value();
    QCOMPARE(view.read->basis != before.read->basis, readAgain);
    for (std::size_t g = 0; g < 2; ++g) {
        QCOMPARE(view.landmark.groups[g].curve.survival, fresh.landmark.groups[g].curve.survival);
        QCOMPARE(view.saved->groups[g].curve.survival, fresh.saved->groups[g].curve.survival);
    }
    QCOMPARE(view.passes.reached, fresh.passes.reached);
    QCOMPARE(view.largestMeasure, fresh.largestMeasure);
}

void MilestoneViewTest::anotherFilterChoosesAmongWhatWasMeasured_data()
{
    QTest::addColumn<bool>("filteredBefore");
    QTest::newRow("from everybody to a segment") << false;
    QTest::newRow("from one segment to the other") << true;
}

void MilestoneViewTest::anotherFilterChoosesAmongWhatWasMeasured()
{
    QFETCH(bool, filteredBefore);
    Dataset dataset = chattingAccounts();
    Attribute plan{"plan", {"", "Free", "Pro"}, std::vector<std::uint32_t>(dataset.accountCount())};
    for (std::size_t a = 0; a < plan.code.size(); ++a)
        plan.code[a] = 1 + static_cast<std::uint32_t>(a % 2);
    dataset.attributes.push_back(plan);
    MilestoneRequest request = requestFor(5);
    if (filteredBefore)
        request.options.filter.clauses = {{"plan", {"Free"}, false}};
    const MilestoneView before = milestoneView(dataset, request).value();
    request.options.filter.clauses = {{"plan", {"Pro"}, false}};
    const MilestoneView fresh = milestoneView(dataset, request).value();
    request.read = before.read;
    const MilestoneView view = milestoneView(dataset, request).value();
    QCOMPARE(view.read->basis->measure, before.read->basis->measure);
    QVERIFY(view.landmark.inView > 0 && view.landmark.inView < dataset.accountCount());
    QCOMPARE(view.landmark.inView, fresh.landmark.inView);
    for (std::size_t g = 0; g < 2; ++g) {
        QCOMPARE(view.landmark.groups[g].curve.n, fresh.landmark.groups[g].curve.n);
        QCOMPARE(view.landmark.groups[g].curve.survival, fresh.landmark.groups[g].curve.survival);
    }
    QCOMPARE(view.passes.reached, fresh.passes.reached);
    QCOMPARE(view.largestMeasure, fresh.largestMeasure);
    QCOMPARE(view.histogram->counts, fresh.histogram->counts);
}

void MilestoneViewTest::whoPassesIsTheSameFromReachedDays()
{
    const Dataset dataset = chattingAccounts();
    for (double threshold = 1.0; threshold < 12.0; threshold += 1.0) {
        MilestoneRequest request = requestFor(threshold);
        request.options.asOf = on("2026-02-20");
        request.options.coverageStart = on("2026-01-10");
        const WhoPasses fromMeasure = milestoneView(dataset, request)->passes;
        const FollowUp follow = followUp(dataset, request.options).value();
        const auto days = activationDays(dataset, follow, *request.framework.activation).value();
        const WhoPasses fromDays = whoPasses(follow, days, 10);
        QCOMPARE(fromMeasure.reached, fromDays.reached);
        QCOMPARE(fromMeasure.notReached, fromDays.notReached);
        QCOMPARE(fromMeasure.reachedEarly, fromDays.reachedEarly);
        QCOMPARE(fromMeasure.leftEarly, fromDays.leftEarly);
        QCOMPARE(fromMeasure.pending, fromDays.pending);
        QCOMPARE(fromMeasure.unknown, fromDays.unknown);
    }
}

void MilestoneViewTest::whoPassesCountsElapsedWindowsOnly()
{
    DatasetBuilder builder;
    builder.account("reached", "2026-01-01").use("reached", "2026-01-01", "chat", 5);
    builder.account("reached and left inside the window", "2026-01-01", "2026-01-05")
        .use("reached and left inside the window", "2026-01-01", "chat", 5);
    builder.account("left inside the window", "2026-01-01", "2026-01-05");
    builder.account("window ends today", "2026-06-21");
    builder.account("window ends tomorrow", "2026-06-22");
    builder.account("reached early", "2026-06-25").use("reached early", "2026-06-25", "chat", 5);
    builder.account("left a running window", "2026-06-25", "2026-06-27");
    builder.account("before the coverage", "2025-12-01");
    builder.use("clock", "2026-01-01", "other").use("clock", "2026-06-30", "other");
    MilestoneRequest request = requestFor(5);
    request.options.coverageStart = on("2026-01-01");
    const WhoPasses passes = milestoneView(builder.build(), request)->passes;
    QCOMPARE(passes.reached, 2U);
    QCOMPARE(passes.notReached, 2U);
    QCOMPARE(passes.pending, 1U);
    QCOMPARE(passes.reachedEarly, 1U);
    QCOMPARE(passes.leftEarly, 1U);
    QCOMPARE(passes.unknown, 1U);
    QCOMPARE(passes.share(), std::optional<double>(0.5));
}

void MilestoneViewTest::theSliderEndsAtThePercentile()
{
    DatasetBuilder builder;
    for (int i = 1; i <= 101; ++i) {
        const std::string key = "a" + std::to_string(1000 + i);
        builder.account(key, "2026-01-01").use(key, "2026-01-01", "chat", i);
    }
    builder.use("clock", "2026-06-30", "other");
    // R: quantile(1:101, 0.90, type = 7) = 91
    QCOMPARE(milestoneView(builder.build(), requestFor(5))->largestMeasure, 91.0);
}

void MilestoneViewTest::everyMilestoneIsTheRetentionQuestionAndTheSweep_data()
{
    QTest::addColumn<int>("milestone");
    QTest::addColumn<int>("event");
    for (const Milestone milestone : kMilestones) {
        for (const EventKind event : {EventKind::Churn, EventKind::Dormancy})
            QTest::addRow("%s by %s", milestoneName(milestone), event == EventKind::Churn ? "churn" : "dormancy")
                << static_cast<int>(milestone) << static_cast<int>(event);
    }
}

void MilestoneViewTest::everyMilestoneIsTheRetentionQuestionAndTheSweep()
{
    QFETCH(int, milestone);
    QFETCH(int, event);
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const Dataset dataset = test::snapshot(test::randomCompany(seed));
        MilestoneRequest request;
        request.milestone = static_cast<Milestone>(milestone);
        request.framework = test::randomFramework(seed);
        request.framework.horizonDay = 200;
        request.options.event = static_cast<EventKind>(event);
        request.naive = true;
        std::shared_ptr<const MilestoneView::Read> read;
        for (const double threshold : {1.0, 2.0, 3.0, 1.0}) {
            setThreshold(request.framework, request.milestone, threshold);
            request.read = read;
            request.outcome = threshold == 2.0 ? SweepOutcome::Next : SweepOutcome::Retained;
            const MilestoneView view = milestoneView(dataset, request).value();
            read = view.read;
            RetentionQuery query;
            query.by = groupingOf(request.milestone);
            query.lateEntry = request.options.event == EventKind::Dormancy;
            compareCurves(view.landmark, retention(dataset, request.framework, request.options, query).value());
            query.naive = true;
            compareCurves(*view.naive, retention(dataset, request.framework, request.options, query).value());
            const FollowUp follow = followUp(dataset, request.options).value();
            const WhoPasses passes = whoPasses(follow, daysOf(dataset, follow, request.framework, request.milestone),
                                               request.milestone == Milestone::Setup        ? request.framework.setup->windowDays
                                               : request.milestone == Milestone::Activation ? request.framework.activation->windowDays
                                                                                            : 0);
            QCOMPARE(view.passes.reached, passes.reached);
            QCOMPARE(view.passes.notReached, passes.notReached);
            QCOMPARE(view.passes.pending, passes.pending);
            QCOMPARE(view.passes.unknown, passes.unknown);
            ThresholdSweepQuery sweepQuery;
            sweepQuery.milestone = request.milestone;
            sweepQuery.outcome = request.outcome;
            sweepQuery.resampled = false;
            const auto swept = thresholdSweep(dataset, request.framework, request.options, sweepQuery);
            QCOMPARE(view.effect.has_value(), swept.has_value());
            QCOMPARE(view.effectError.has_value(), !swept.has_value());
            if (!swept)
                continue;
            QVERIFY(!swept->sweep.suggested);
            for (const SweepRow &row : swept->sweep.rows) {
                if (row.threshold == threshold)
                    QVERIFY(view.effect->counts == row.table);
            }
            QVERIFY(view.effect->excluded == swept->excluded);
        }
    }
}

void MilestoneViewTest::histogramHoldsEverybodyCompared()
{
    const MilestoneView view = milestoneView(chattingAccounts(), requestFor(5)).value();
    std::uint32_t all = 0, reached = 0;
    QCOMPARE(view.histogram->barWidth, 1.0);
    for (std::size_t bar = 0; bar < view.histogram->counts.size(); ++bar) {
        all += view.histogram->counts[bar];
        reached += bar >= 5 ? view.histogram->counts[bar] : 0;
    }
    QCOMPARE(all, view.landmark.groups[0].curve.n + view.landmark.groups[1].curve.n);
    QCOMPARE(reached, view.landmark.groups[0].curve.n);
    QVERIFY(view.histogram->whole);
}

void MilestoneViewTest::whoIsBeyondTheHistogramIsCounted()
{
    const auto chatting = [](int most) {
        DatasetBuilder builder;
        for (int i = 0; i < 100; ++i) {
            const std::string key = "account " + std::to_string(1000 + i);
            builder.account(key, "2026-01-01").use(key, "2026-01-01", "chat", i == 0 ? most : 1 + i % 4);
        }
        return builder.use("clock", "2026-06-30", "other").build();
    };
    const auto within = milestoneView(chatting(4), requestFor(2)).value().histogram;
    QCOMPARE(within->counts.size(), std::size_t{5});
    QCOMPARE(within->beyond, 0U);
    const auto past = milestoneView(chatting(500), requestFor(2)).value().histogram;
    QCOMPARE(past->beyond, 1U);
    QVERIFY(past->counts.back() >= past->beyond);
}

void MilestoneViewTest::outcomeThatCannotBeAskedIsToldBeside()
{
    MilestoneRequest request = requestFor(5);
    request.outcome = SweepOutcome::Expanded;
    const MilestoneView view = milestoneView(chattingAccounts(), request).value();
    QVERIFY(!view.effect);
    QCOMPARE(view.effectError->code, ErrorCode::NoSubscriptions);
    QVERIFY(view.landmark.difference.has_value());
}

void MilestoneViewTest::withoutChurnDatesNobodyIsSaidToStay()
{
    DatasetBuilder builder;
    for (int i = 0; i < 60; ++i) {
        const std::string key = "account " + std::to_string(1000 + i);
        builder.account(key, "2026-01-01");
        if (i % 2 == 0)
            builder.use(key, "2026-01-02", "chat", 5);
    }
    const Dataset dataset = builder.use("clock", "2026-01-01", "other").use("clock", "2026-06-30", "other").build();
    MilestoneRequest request = requestFor(5);
    const auto byChurn = milestoneView(dataset, request);
    QVERIFY(byChurn && byChurn->stayMissing && byChurn->stayMissing->code == ErrorCode::NoChurnDates);
    QVERIFY(!byChurn->effect && byChurn->effectError);
    QCOMPARE(byChurn->passes.reached, 30U);
    request.framework.retention.event = EventKind::Dormancy;
    const auto byDormancy = milestoneView(dataset, request);
    QVERIFY(byDormancy && !byDormancy->stayMissing && byDormancy->effect);
}

WAYMARK_TEST(MilestoneViewTest)

} // namespace waymark

#include "milestone_view_test.moc"
