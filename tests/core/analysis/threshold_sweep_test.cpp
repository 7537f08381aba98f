#include "core/analysis/thresholds/threshold_sweep.h"

#include <algorithm>
#include <cmath>

#include <QObject>
#include <QTest>

#include "core/analysis/finding/findings.h"
#include "core/export/documents/sweep_document.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;

namespace {

Framework fourMilestones()
{
    Framework framework;
    framework.setup = SetupRule{5, 2, {{"one", "One", {{"install", {}}}, 1.0, {}}, {"two", "Two", {{"invite", {}}}, 1.0, {}}}};
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 10, 2.0};
    framework.utilization = UtilizationRule{{{"close", {}}}, Period::CalendarMonth, false, 4.0, 1};
    CategoryRule channels;
    channels.key = "channels";
    channels.basic = {1, {{"email", 1.0, {}}}};
    channels.mature = {1, {{"phone", 1.0, {}}}};
    CategoryRule reports = channels;
    reports.key = "reports";
    reports.mature = {1, {{"report", 1.0, {}}}};
    framework.maturity = MaturityRule{1, std::nullopt, {channels, reports}};
    framework.landmarkDay = 15;
    framework.horizonDay = 60;
    return framework;
}

/// Every way to be in or out of a sweep at day 15 and day 60; as-of is 2026-06-30, usage is covered from 2026-01-01.
DatasetBuilder crossing()
{
    DatasetBuilder builder;
    builder.account("three chats, stays", "2026-01-01").use("three chats, stays", "2026-01-03", "chat", 3);
    builder.account("two chats, leaves on day 60", "2026-01-01", "2026-03-02").use("two chats, leaves on day 60", "2026-01-10", "chat", 2);
    builder.account("one chat, leaves on day 61", "2026-01-01", "2026-03-03").use("one chat, leaves on day 61", "2026-01-01", "chat");
    builder.account("no chat, leaves on the landmark", "2026-01-01", "2026-01-11");
    builder.account("chats on day 10 only, leaves", "2026-01-02", "2026-02-01")
        .use("chats on day 10 only, leaves", "2026-01-12", "chat", 9);
    builder.account("left before signup", "2026-01-05", "2026-01-04");
    builder.account("leaves on day 9", "2026-02-01", "2026-02-10").use("leaves on day 9", "2026-02-01", "chat", 5);
    builder.account("signed up five days ago", "2026-06-25").use("signed up five days ago", "2026-06-25", "chat", 9);
    builder.account("horizon not over, left", "2026-05-10", "2026-06-01").use("horizon not over, left", "2026-05-10", "chat", 2);
    builder.account("signed up before the coverage", "2025-12-31").use("signed up before the coverage", "2026-01-01", "chat", 9);
    return builder.use("clock", "2026-06-30", "other");
}

AnalysisOptions sweepOptions()
{
    AnalysisOptions options;
    options.coverageStart = on("2026-01-01");
    return options;
}

ThresholdSweepQuery queryOf(Milestone milestone, SweepOutcome outcome = SweepOutcome::Retained)
{
    ThresholdSweepQuery query;
    query.milestone = milestone;
    query.outcome = outcome;
    return query;
}

Expected<ThresholdSweepResult> sweepOf(const DatasetBuilder &builder, const ThresholdSweepQuery &query,
                                       const AnalysisOptions &options = sweepOptions())
{
    return thresholdSweep(builder.build(), fourMilestones(), options, query);
}

ErrorCode failureOfSweep(const ThresholdSweepQuery &query, const AnalysisOptions &options = sweepOptions())
{
    const auto result = sweepOf(crossing(), query, options);
    return result ? ErrorCode::Internal : result.error().code;
}

TwoByTwo tableAt(const ThresholdSweepResult &result, double threshold)
{
    for (const SweepRow &row : result.sweep.rows) {
        if (row.threshold == threshold)
            return row.table;
    }
    return {};
}

} // namespace

class ThresholdSweepTest : public QObject {
    Q_OBJECT

private slots:
    void whoeverIsLeftOutIsCountedOnceInOrder();
    void activationIsMeasuredWithinItsWindow();
    void setupCountsSteps();
    void utilizationTakesItsMetricBeforeTheLandmark();
    void maturityCountsMatureCategories();
    void theNextMilestoneIsReachedFromTheLandmarkToTheHorizon();
    void setupAgainstActivationIsAskedBetweenTheirWindows();
    void expansionIsCountedFromTheLandmarkToTheHorizon();
    void dormancyIsAnEventLikeChurn();
    void theFrameworksOwnThresholdIsAlwaysARow();
    void refusesWhatItCannotAnswer();
    void theDocumentHoldsWhatScriptsRelyOn();
    void noSuggestionIsNull();
};

void ThresholdSweepTest::whoeverIsLeftOutIsCountedOnceInOrder()
{
    AnalysisOptions options = sweepOptions();
    options.landmark = 10;
    const ThresholdSweepResult result = sweepOf(crossing(), queryOf(Milestone::Activation), options).value();
    QCOMPARE(result.excluded.invalidDates, 1U);
    QCOMPARE(result.excluded.leftBeforeLandmark, 1U);  // leaves on day 9
    QCOMPARE(result.excluded.unwatchedAtLandmark, 1U); // signed up five days ago
    QCOMPARE(result.excluded.horizonNotElapsed, 1U);
    QCOMPARE(result.excluded.outcomeBeforeLandmark, 0U);
    QCOMPARE(result.excluded.unknown, 1U);
    QCOMPARE(result.sweep.n, 5U);
    QCOMPARE(result.inView, 10U);
}

void ThresholdSweepTest::activationIsMeasuredWithinItsWindow()
{
    AnalysisOptions options = sweepOptions();
    options.landmark = 10;
    const ThresholdSweepResult result = sweepOf(crossing(), queryOf(Milestone::Activation), options).value();
    // Nine chats on day 10 lie outside the window [0, 10); leaving on day 60 is lost, on day 61 retained.
    QCOMPARE(tableAt(result, 1.0), (TwoByTwo{2, 1, 0, 2}));
    QCOMPARE(tableAt(result, 2.0), (TwoByTwo{1, 1, 1, 2}));
    // The 99th percentile (type 7) of 0, 0, 1, 2, 3 is 2.96.
    QCOMPARE(result.sweep.rows.size(), std::size_t{2});
    QCOMPARE(result.sweep.query.landmark, 10);
    QCOMPARE(result.sweep.query.horizon, 60);
}

void ThresholdSweepTest::setupCountsSteps()
{
    DatasetBuilder builder;
    builder.account("both", "2026-01-01").use("both", "2026-01-02", "install").use("both", "2026-01-03", "invite");
    builder.account("one", "2026-01-01", "2026-02-01").use("one", "2026-01-02", "install");
    builder.account("second too late", "2026-01-01")
        .use("second too late", "2026-01-02", "install")
        .use("second too late", "2026-01-06", "invite");
    builder.account("none", "2026-01-01", "2026-02-01").use("clock", "2026-06-30", "other");
    ThresholdSweepQuery query = queryOf(Milestone::Setup);
    query.thresholds = {1.0};
    const ThresholdSweepResult result = sweepOf(builder, query).value();
    QCOMPARE(result.sweep.query.landmark, 15);
    QCOMPARE(tableAt(result, 1.0), (TwoByTwo{2, 1, 0, 1}));
    QCOMPARE(tableAt(result, 2.0), (TwoByTwo{1, 0, 1, 2}));
}

void ThresholdSweepTest::utilizationTakesItsMetricBeforeTheLandmark()
{
    DatasetBuilder builder;
    builder.account("four", "2026-01-01").use("four", "2026-01-02", "close", 4);
    builder.account("four, one on the landmark", "2026-01-01").use("four, one on the landmark", "2026-01-02", "close", 3);
    builder.use("four, one on the landmark", "2026-01-16", "close", 1).use("clock", "2026-06-30", "other");
    const ThresholdSweepResult result = sweepOf(builder, queryOf(Milestone::Utilization)).value();
    QCOMPARE(tableAt(result, 4.0), (TwoByTwo{1, 0, 1, 0}));
    QCOMPARE(tableAt(result, 3.0), (TwoByTwo{2, 0, 0, 0}));
    QVERIFY(!result.sweep.suggested);
}

void ThresholdSweepTest::maturityCountsMatureCategories()
{
    DatasetBuilder builder;
    builder.account("two", "2026-01-01").use("two", "2026-01-02", "phone").use("two", "2026-01-02", "report");
    builder.account("one", "2026-01-01", "2026-02-01").use("one", "2026-01-02", "phone").use("one", "2026-01-16", "report");
    builder.account("basic", "2026-01-01", "2026-02-01").use("basic", "2026-01-02", "email").use("clock", "2026-06-30", "other");
    ThresholdSweepQuery query = queryOf(Milestone::Maturity);
    query.thresholds = {2.0};
    const ThresholdSweepResult result = sweepOf(builder, query).value();
    QCOMPARE(tableAt(result, 1.0), (TwoByTwo{1, 1, 0, 1}));
    QCOMPARE(tableAt(result, 2.0), (TwoByTwo{1, 0, 0, 2}));
}

void ThresholdSweepTest::theNextMilestoneIsReachedFromTheLandmarkToTheHorizon()
{
    DatasetBuilder builder;
    builder.account("before", "2026-01-01").use("before", "2026-01-15", "close", 4);
    builder.account("on the landmark", "2026-01-01").use("on the landmark", "2026-01-02", "chat", 2);
    builder.use("on the landmark", "2026-01-16", "close", 4);
    builder.account("on the horizon", "2026-01-01").use("on the horizon", "2026-03-02", "close", 4);
    builder.account("the day after", "2026-01-01").use("the day after", "2026-03-03", "close", 4);
    builder.account("left without", "2026-01-01", "2026-02-01").use("clock", "2026-06-30", "other");
    const ThresholdSweepResult result = [&builder] {
        AnalysisOptions options = sweepOptions();
        options.landmark = 15;
        return sweepOf(builder, queryOf(Milestone::Activation, SweepOutcome::Next), options).value();
    }();
    QVERIFY(result.next == Milestone::Utilization);
    QCOMPARE(result.excluded.outcomeBeforeLandmark, 1U);
    QCOMPARE(result.sweep.n, 4U);
    QCOMPARE(tableAt(result, 2.0), (TwoByTwo{1, 0, 1, 2}));
}

void ThresholdSweepTest::setupAgainstActivationIsAskedBetweenTheirWindows()
{
    DatasetBuilder builder;
    builder.account("activated too early", "2026-01-01").use("activated too early", "2026-01-05", "chat", 2);
    builder.account("set up, activated", "2026-01-01")
        .use("set up, activated", "2026-01-02", "install")
        .use("set up, activated", "2026-01-02", "invite");
    builder.use("set up, activated", "2026-01-10", "chat", 2);
    builder.account("neither", "2026-01-01").use("neither", "2026-01-11", "chat", 2).use("clock", "2026-06-30", "other");
    const ThresholdSweepResult result = sweepOf(builder, queryOf(Milestone::Setup, SweepOutcome::Next)).value();
    QCOMPARE(result.sweep.query.landmark, 5);
    QCOMPARE(result.sweep.query.horizon, 9);
    QCOMPARE(result.excluded.outcomeBeforeLandmark, 1U);
    QCOMPARE(tableAt(result, 2.0), (TwoByTwo{1, 0, 0, 1}));
}

void ThresholdSweepTest::expansionIsCountedFromTheLandmarkToTheHorizon()
{
    // 10 seats at the landmark, day 15; a tenth more is expansion.
    DatasetBuilder builder;
    for (const char *key :
         {"grows on the landmark", "grows too little", "grows on the horizon", "grows the day after", "leaves as it grows"})
        builder.account(key, "2026-01-01", key == std::string("leaves as it grows") ? "2026-02-01" : "").seats(key, "2026-01-01", 10);
    builder.seats("grows on the landmark", "2026-01-16", 11).use("grows on the landmark", "2026-01-02", "chat", 2);
    builder.seats("grows too little", "2026-01-16", 10.9).use("grows too little", "2026-01-02", "chat", 2);
    builder.seats("grows on the horizon", "2026-03-02", 20).seats("grows the day after", "2026-03-03", 20);
    builder.seats("leaves as it grows", "2026-02-01", 20);
    builder.account("no seats", "2026-01-01").use("clock", "2026-06-30", "other");
    AnalysisOptions options = sweepOptions();
    options.landmark = 15;
    const ThresholdSweepResult result = sweepOf(builder, queryOf(Milestone::Activation, SweepOutcome::Expanded), options).value();
    QCOMPARE(result.excluded.unknown, 1U);
    QCOMPARE(result.excluded.outcomeBeforeLandmark, 0U);
    QCOMPARE(tableAt(result, 2.0), (TwoByTwo{1, 1, 1, 2}));
}

void ThresholdSweepTest::dormancyIsAnEventLikeChurn()
{
    DatasetBuilder builder;
    builder.account("awake", "2026-01-01").use("awake", "2026-01-02", "chat", 2).useDaily("awake", "2026-01-05", 80, "other");
    builder.account("asleep", "2026-01-01").use("asleep", "2026-01-02", "chat", 2).use("asleep", "2026-01-16", "other");
    builder.account("asleep, no chat", "2026-01-01").use("asleep, no chat", "2026-01-16", "other").use("clock", "2026-06-30", "other");
    AnalysisOptions options = sweepOptions();
    options.event = EventKind::Dormancy;
    const ThresholdSweepResult result = sweepOf(builder, queryOf(Milestone::Activation), options).value();
    QCOMPARE(tableAt(result, 2.0), (TwoByTwo{1, 1, 0, 1}));
}

void ThresholdSweepTest::theFrameworksOwnThresholdIsAlwaysARow()
{
    DatasetBuilder builder;
    builder.account("a", "2026-01-01").use("clock", "2026-06-30", "other");
    const ThresholdSweepResult result = sweepOf(builder, queryOf(Milestone::Activation)).value();
    QCOMPARE(result.sweep.rows.size(), std::size_t{1});
    QCOMPARE(result.sweep.rows[0].threshold, 2.0);
    QCOMPARE(result.ownThreshold, 2.0);
    QVERIFY(!result.sweep.suggested);
}

void ThresholdSweepTest::refusesWhatItCannotAnswer()
{
    QCOMPARE(failureOfSweep(queryOf(Milestone::Activation, SweepOutcome::Expanded)), ErrorCode::NoSubscriptions);
    QCOMPARE(failureOfSweep(queryOf(Milestone::Maturity, SweepOutcome::Next)), ErrorCode::InvalidArgument);
    AnalysisOptions early = sweepOptions();
    early.landmark = 9;
    QCOMPARE(failureOfSweep(queryOf(Milestone::Activation), early), ErrorCode::LandmarkTooEarly);
    AnalysisOptions late = sweepOptions();
    late.landmark = 60;
    QCOMPARE(failureOfSweep(queryOf(Milestone::Activation), late), ErrorCode::HorizonTooEarly);
    const auto without = thresholdSweep(crossing().build(), Framework{}, sweepOptions(), queryOf(Milestone::Setup));
    QCOMPARE(without.error().code, ErrorCode::MilestoneMissing);
    Framework perSeat = fourMilestones();
    perSeat.utilization->perSeat = true;
    const auto noSeats = thresholdSweep(crossing().build(), perSeat, sweepOptions(), queryOf(Milestone::Utilization));
    QCOMPARE(noSeats.error().code, ErrorCode::NoSubscriptions);
}

void ThresholdSweepTest::theDocumentHoldsWhatScriptsRelyOn()
{
    DatasetBuilder builder;
    for (int i = 0; i < 40; ++i) {
        const std::string key = "account " + std::to_string(i);
        builder.account(key, "2026-01-01", i % 2 == 0 ? "2026-02-15" : "");
        if (i % 2 == 1)
            builder.use(key, "2026-01-02", "chat", 3);
    }
    const ThresholdSweepResult result = sweepOf(builder.use("clock", "2026-06-30", "other"), queryOf(Milestone::Activation)).value();
    const ResultDocument document = sweepDocument(result, findingOf(result, fourMilestones(), builder.build()));
    const auto row = document.row(0);
    // interface.md, `sweep`
    for (const char *name : {"threshold",
                             "reached_retained",
                             "reached_lost",
                             "not_reached_retained",
                             "not_reached_lost",
                             "adoption",
                             "ppv",
                             "npv",
                             "sensitivity",
                             "specificity",
                             "lift",
                             "risk_difference",
                             "risk_difference_low",
                             "risk_difference_high",
                             "risk_ratio",
                             "odds_ratio",
                             "phi",
                             "youden",
                             "information_gain",
                             "logrank_chi2",
                             "survival_reached",
                             "survival_not_reached"})
        QVERIFY2(row.contains(name), name);
    for (const char *name : {"milestone", "outcome", "landmark_day", "horizon_day", "n", "base_rate", "excluded"})
        QVERIFY2(document.before.contains(name), name);
    QVERIFY(document.before["outcome"] == "retained");
    QVERIFY(document.before["base_rate"] == 0.5);
    const auto &suggested = document.after["suggested"];
    QVERIFY(suggested["criterion"] == "youden");
    // Nobody has 1 or 2 chats, so that the framework's own 2 separates as well as 3 does: the smaller one.
    QVERIFY(suggested["threshold"] == 2.0);
    QVERIFY(suggested["range_low"] == 2.0);
    QVERIFY(suggested["plateau"][1] == 3.0);
    QVERIFY(suggested["p_search"] == 0.005);
    // 20 of 20 against 0 of 20; Wilson's 83.9% = 20 / (20 + 1.96^2)
    QCOMPARE(QString::fromStdString(document.after["sentence"].get<std::string>()),
             QString::fromUtf8("Customers with 2 or more chat in their first 10 days stand out most: after 60 days 100.0% (83.9-100.0) are "
                               "still customers, against 0.0% (0.0-16.1) of the others."));
    QCOMPARE(
        QString::fromStdString(document.after["figures"].get<std::string>()),
        QString::fromUtf8("Anything from 2 to 3 works as well; resamples choose 2 to 2; p of the search = 0.005; base rate 50.0% among "
                          "40 customers whose first 60 days have passed. Association, not proof of cause."));
}

void ThresholdSweepTest::noSuggestionIsNull()
{
    DatasetBuilder builder;
    builder.account("young", "2026-06-01").use("young", "2026-06-02", "chat").use("clock", "2026-06-30", "other");
    const ThresholdSweepResult result = sweepOf(builder, queryOf(Milestone::Activation)).value();
    const ResultDocument document = sweepDocument(result, findingOf(result, fourMilestones(), builder.build()));
    QVERIFY(document.after["suggested"].is_null());
    QVERIFY(document.before["base_rate"].is_null());
    QVERIFY(document.row(0)["ppv"].is_null());
    QVERIFY(document.before["n"] == 0);
    QVERIFY(document.after["sentence"] == "No threshold can be judged yet: there is no customer whose first 60 days have passed.");
}

WAYMARK_TEST(ThresholdSweepTest)

} // namespace waymark

#include "threshold_sweep_test.moc"
