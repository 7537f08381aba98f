#include "core/analysis/activation_view.h"

#include <QObject>
#include <QTest>

#include "core/base/random.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;

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

ActivationRequest requestFor(double threshold)
{
    ActivationRequest request;
    request.framework = chatsInTenDays(threshold);
    return request;
}

} // namespace

class ActivationViewTest : public QObject {
    Q_OBJECT

private slots:
    void itsCurvesAreThoseOfTheRetentionQuestion();
    void aThresholdRaisedNeverAddsAnAccount();
    void theSavedVersionIsAGhostOnlyWhereItDiffers();
    void whatWasReadBeforeNeverChangesTheResult_data();
    void whatWasReadBeforeNeverChangesTheResult();
    void whoPassesCountsElapsedWindowsOnly();
    void whoPassesIsTheSameFromReachedDays();
    void theSliderEndsAtThePercentile();
};

void ActivationViewTest::itsCurvesAreThoseOfTheRetentionQuestion()
{
    const Dataset dataset = chattingAccounts();
    ActivationRequest request = requestFor(5);
    request.naive = true;
    const ActivationView view = activationView(dataset, request).value();
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

void ActivationViewTest::aThresholdRaisedNeverAddsAnAccount()
{
    const Dataset dataset = chattingAccounts();
    std::uint32_t before = 0xffffffff;
    for (double threshold = 0.5; threshold < 13.0; threshold += 0.5) {
        const ActivationView view = activationView(dataset, requestFor(threshold)).value();
        const std::uint32_t reached = view.landmark.groups[0].curve.n;
        QVERIFY(reached <= before);
        before = reached;
    }
    QCOMPARE(before, 0U);
}

void ActivationViewTest::theSavedVersionIsAGhostOnlyWhereItDiffers()
{
    const Dataset dataset = chattingAccounts();
    ActivationRequest request = requestFor(5);
    request.saved = chatsInTenDays(5);
    QVERIFY(!activationView(dataset, request)->saved.has_value());
    request.saved = chatsInTenDays(3);
    const ActivationView view = activationView(dataset, request).value();
    QVERIFY(view.saved.has_value());
    QVERIFY(view.saved->groups[0].curve.n > view.landmark.groups[0].curve.n);
}

void ActivationViewTest::whatWasReadBeforeNeverChangesTheResult_data()
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

void ActivationViewTest::whatWasReadBeforeNeverChangesTheResult()
{
    QFETCH(double, threshold);
    QFETCH(int, window);
    QFETCH(int, measure);
    QFETCH(bool, asOfSet);
    QFETCH(bool, readAgain);
    const Dataset dataset = chattingAccounts();
    const ActivationView before = activationView(dataset, requestFor(5)).value();
    ActivationRequest request = requestFor(threshold);
    request.framework.activation->windowDays = window;
    request.framework.activation->measure = static_cast<Measure>(measure);
    request.saved = chatsInTenDays(3);
    if (asOfSet)
        request.options.asOf = on("2026-04-01");
    const ActivationView fresh = activationView(dataset, request).value();
    request.basis = before.basis;
    request.savedBasis = before.savedBasis;
    const ActivationView view = activationView(dataset, request).value();
    QCOMPARE(view.basis != before.basis, readAgain);
    for (std::size_t g = 0; g < 2; ++g) {
        QCOMPARE(view.landmark.groups[g].curve.survival, fresh.landmark.groups[g].curve.survival);
        QCOMPARE(view.saved->groups[g].curve.survival, fresh.saved->groups[g].curve.survival);
    }
    QCOMPARE(view.passes.reached, fresh.passes.reached);
    QCOMPARE(view.largestMeasure, fresh.largestMeasure);
}

void ActivationViewTest::whoPassesIsTheSameFromReachedDays()
{
    const Dataset dataset = chattingAccounts();
    for (double threshold = 1.0; threshold < 12.0; threshold += 1.0) {
        ActivationRequest request = requestFor(threshold);
        request.options.asOf = on("2026-02-20");
        request.options.coverageStart = on("2026-01-10");
        const WhoPasses fromMeasure = activationView(dataset, request)->passes;
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

void ActivationViewTest::whoPassesCountsElapsedWindowsOnly()
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
    ActivationRequest request = requestFor(5);
    request.options.coverageStart = on("2026-01-01");
    const WhoPasses passes = activationView(builder.build(), request)->passes;
    QCOMPARE(passes.reached, 2U);
    QCOMPARE(passes.notReached, 2U);
    QCOMPARE(passes.pending, 1U);
    QCOMPARE(passes.reachedEarly, 1U);
    QCOMPARE(passes.leftEarly, 1U);
    QCOMPARE(passes.unknown, 1U);
    QCOMPARE(passes.share(), std::optional<double>(0.5));
}

void ActivationViewTest::theSliderEndsAtThePercentile()
{
    DatasetBuilder builder;
    for (int i = 1; i <= 101; ++i) {
        const std::string key = "a" + std::to_string(1000 + i);
        builder.account(key, "2026-01-01").use(key, "2026-01-01", "chat", i);
    }
    builder.use("clock", "2026-06-30", "other");
    // R: quantile(1:101, 0.90, type = 7) = 91
    QCOMPARE(activationView(builder.build(), requestFor(5))->largestMeasure, 91.0);
}

WAYMARK_TEST(ActivationViewTest)

} // namespace waymark

#include "activation_view_test.moc"
