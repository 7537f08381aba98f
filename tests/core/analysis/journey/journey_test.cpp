#include "core/analysis/journey/journey.h"

#include <algorithm>
#include <cmath>

#include <QObject>
#include <QTest>

#include "core/analysis/thresholds/threshold_sweep.h"
#include "core/base/random.h"
#include "core/export/journey_results.h"
#include "tests/core/analysis/ten_accounts.h"
#include "tests/core/milestones/random_company.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::coveredFromNewYear;
using test::DatasetBuilder;
using test::on;

namespace {

/// Setup within 5 days, activation within 10; compared on day 15, judged on day 60.
Framework journeyFramework()
{
    Framework framework;
    framework.setup = SetupRule{5, 1, {{"one", "One", {{"install", {}}}, 1.0, {}}}};
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 10, 2.0};
    framework.utilization = UtilizationRule{{{"close", {}}}, Period::CalendarMonth, false, 4.0, 1};
    framework.landmarkDay = 15;
    framework.horizonDay = 60;
    return framework;
}

/// As of 2026-06-30.
DatasetBuilder customersOnTheirWay()
{
    DatasetBuilder builder;
    builder.account("all three, stays", "2026-01-01").use("all three, stays", "2026-01-03", "install");
    builder.use("all three, stays", "2026-01-08", "chat", 2).use("all three, stays", "2026-01-31", "close", 4);
    builder.account("activated early, leaves on day 40", "2026-01-01", "2026-02-10");
    builder.use("activated early, leaves on day 40", "2026-01-02", "install")
        .use("activated early, leaves on day 40", "2026-01-02", "chat", 2);
    builder.account("installed only", "2026-01-01").use("installed only", "2026-01-04", "install");
    builder.account("nothing, uses it on day 20", "2026-01-01").use("nothing, uses it on day 20", "2026-01-21", "close", 4);
    builder.account("left on day 3", "2026-01-01", "2026-01-04").use("left on day 3", "2026-01-02", "install");
    builder.account("eight days old", "2026-06-22").use("eight days old", "2026-06-22", "chat", 2);
    builder.account("before the coverage", "2025-12-30").use("before the coverage", "2026-01-02", "chat", 2);
    builder.account("left before it came", "2026-01-05", "2026-01-04");
    return builder.use("clock", "2026-06-30", "other");
}

JourneyResult journeyOf(const DatasetBuilder &builder, const Framework &framework = journeyFramework(),
                        const AnalysisOptions &options = coveredFromNewYear())
{
    return journey(builder.build(), framework, options).value();
}

const JourneyLink &linkOf(const JourneyResult &result, Milestone from, LinkOutcome outcome)
{
    return *std::find_if(result.links.begin(), result.links.end(),
                         [=](const JourneyLink &link) { return link.from == from && link.outcome == outcome; });
}

} // namespace

class JourneyTest : public QObject {
    Q_OBJECT

private slots:
    void allSharesAreOverOneBase();
    void theMedianIsADashUnderHalf();
    void setupIsHeldAgainstActivationBetweenTheirWindows();
    void theNextMilestoneIsReachedFromTheLandmarkToTheHorizon();
    void stayingAwakeIsNotStaying();
    void everyLinkEqualsTheRowOfTheSweep_data();
    void everyLinkEqualsTheRowOfTheSweep();
    void whatCannotBeMeasuredSaysWhyAndLeavesTheRest();
    void aSetupWindowThatOutlastsActivationIsNotCompared();
    void theLandmarkIsNeverBelowTheLongestWindow();
    void aPlantedLinkIsFound();
    void noLinkWhereNoneIsPlanted();
};

void JourneyTest::allSharesAreOverOneBase()
{
    const JourneyResult result = journeyOf(customersOnTheirWay());
    QCOMPARE(result.baseWindowDays, 10);
    QCOMPARE(result.base, 5U);
    QCOMPARE(result.excluded.invalidDates, 1U);
    QCOMPARE(result.excluded.horizonNotElapsed, 1U); // eight days old, though it has activated
    QCOMPARE(result.excluded.unknown, 1U);           // signed up before the coverage
    QCOMPARE(result.inView, 8U);
    QCOMPARE(result.cards.size(), std::size_t(3));
    const std::uint32_t reached[] = {4, 2, 2};
    for (std::size_t i = 0; i < result.cards.size(); ++i) {
        QCOMPARE(result.cards[i].reached, reached[i]);
        QCOMPARE(result.cards[i].share->of, 5U);
        QCOMPARE(result.cards[i].share->value, reached[i] / 5.0);
    }
}

void JourneyTest::theMedianIsADashUnderHalf()
{
    const JourneyResult result = journeyOf(customersOnTheirWay());
    // Setup on days 1, 1, 2 and 3 of five; the one that leaves on day 3 had it by then.
    QCOMPARE(result.cards[0].median, std::optional<Day>(2));
    QVERIFY(!result.cards[1].median.has_value());
    QVERIFY(!result.cards[2].median.has_value());
}

void JourneyTest::setupIsHeldAgainstActivationBetweenTheirWindows()
{
    DatasetBuilder builder = customersOnTheirWay();
    builder.account("installed, activates on day 9", "2026-02-01").use("installed, activates on day 9", "2026-02-02", "install");
    builder.use("installed, activates on day 9", "2026-02-10", "chat", 2);
    builder.account("installed on day 5, activates on day 5", "2026-02-01");
    builder.use("installed on day 5, activates on day 5", "2026-02-06", "install")
        .use("installed on day 5, activates on day 5", "2026-02-06", "chat", 2);
    const JourneyResult result = journeyOf(builder);
    const JourneyLink &link = linkOf(result, Milestone::Setup, LinkOutcome::Next);
    QVERIFY(link.next == Milestone::Activation);
    QCOMPARE(link.landmark, 5);
    QCOMPARE(link.horizon, 9);
    // Set up and activated later: "all three" (day 7) and day 9; set up, not activated: "installed only".
    // Not set up by day 5: one activates, one never does. Day 1: had it already; day 3: left; eight days old: day 9 has not come.
    QCOMPARE(link.table, (TwoByTwo{2, 1, 1, 1}));
    QCOMPARE(link.excluded.outcomeBeforeLandmark, 1U);
    QCOMPARE(link.excluded.leftBeforeLandmark, 1U);
    QCOMPARE(link.excluded.horizonNotElapsed, 1U);
    QCOMPARE(link.excluded.unknown, 1U);
    AnalysisOptions later = coveredFromNewYear();
    later.landmark = 30;
    const JourneyResult other = journeyOf(builder, journeyFramework(), later);
    QCOMPARE(linkOf(other, Milestone::Setup, LinkOutcome::Next).table, link.table);
}

void JourneyTest::theNextMilestoneIsReachedFromTheLandmarkToTheHorizon()
{
    const JourneyResult result = journeyOf(customersOnTheirWay());
    const JourneyLink &link = linkOf(result, Milestone::Activation, LinkOutcome::Next);
    QCOMPARE(link.landmark, 15);
    QCOMPARE(link.horizon, 60);
    // Activated: one uses it on day 30, one leaves without; not activated: one uses it on day 20, one never.
    QCOMPARE(link.table, (TwoByTwo{1, 1, 1, 1}));
    QCOMPARE(link.excluded.unwatchedAtLandmark, 1U);
    QVERIFY(std::none_of(result.links.begin(), result.links.end(), [](const JourneyLink &other) {
        return other.from == Milestone::Utilization && other.outcome == LinkOutcome::Next;
    }));
    QCOMPARE(linkOf(result, Milestone::Activation, LinkOutcome::Retention).table, (TwoByTwo{1, 1, 2, 0}));
}

void JourneyTest::stayingAwakeIsNotStaying()
{
    DatasetBuilder builder = customersOnTheirWay();
    builder.useDaily("all three, stays", "2026-01-09", 80, "other");
    const JourneyResult result = journeyOf(builder);
    // Without use for 30 days everybody else has fallen asleep by day 60.
    QCOMPARE(linkOf(result, Milestone::Activation, LinkOutcome::Dormancy).table, (TwoByTwo{1, 1, 0, 2}));
    QCOMPARE(result.stayCount, 7U);
    AnalysisOptions dormancy = coveredFromNewYear();
    dormancy.event = EventKind::Dormancy;
    const JourneyResult asleep = journeyOf(builder, journeyFramework(), dormancy);
    QVERIFY(asleep.stay->survival < result.stay->survival);
}

void JourneyTest::everyLinkEqualsTheRowOfTheSweep_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::addRow("company %d", static_cast<int>(seed)) << seed;
}

void JourneyTest::everyLinkEqualsTheRowOfTheSweep()
{
    QFETCH(quint64, seed);
    const test::Company company = test::randomCompany(seed);
    const Dataset dataset = test::snapshot(company);
    Framework framework = test::randomFramework(seed);
    framework.maturity->windowDays.reset(); // a sweep counts the categories that ever matured
    AnalysisOptions options;
    options.asOf = company.asOf;
    options.coverageStart = company.coverageStart;
    options.landmark = framework.longestWindowDays() + 5;
    options.horizon = *options.landmark + 40;
    const JourneyResult result = journey(dataset, framework, options).value();
    for (const JourneyLink &link : result.links) {
        if (link.outcome == LinkOutcome::Dormancy || link.missing)
            continue;
        ThresholdSweepQuery query;
        query.milestone = link.from;
        query.outcome = link.outcome == LinkOutcome::Next        ? SweepOutcome::Next
                        : link.outcome == LinkOutcome::Expansion ? SweepOutcome::Expanded
                                                                 : SweepOutcome::Retained;
        AnalysisOptions same = options;
        same.landmark = link.landmark;
        same.horizon = link.horizon;
        const ThresholdSweepResult swept = thresholdSweep(dataset, framework, same, query).value();
        const auto row = std::find_if(swept.sweep.rows.begin(), swept.sweep.rows.end(),
                                      [&](const SweepRow &candidate) { return candidate.threshold == swept.ownThreshold; });
        QVERIFY(row != swept.sweep.rows.end());
        QCOMPARE(link.table, row->table);
        QCOMPARE(link.excluded, swept.excluded);
        QCOMPARE(link.figures.riskDifference, row->figures.riskDifference);
    }
}

void JourneyTest::whatCannotBeMeasuredSaysWhyAndLeavesTheRest()
{
    Framework framework = journeyFramework();
    framework.utilization->perSeat = true;
    framework.expansion.measure = ExpansionMeasure::Seats;
    const JourneyResult noSeats = journeyOf(customersOnTheirWay(), framework);
    QVERIFY(noSeats.cards[2].missing->code == ErrorCode::NoSubscriptions);
    QVERIFY(!noSeats.cards[2].share);
    QVERIFY(noSeats.cards[1].share.has_value());
    QVERIFY(linkOf(noSeats, Milestone::Activation, LinkOutcome::Next).missing->code == ErrorCode::NoSubscriptions);
    QVERIFY(linkOf(noSeats, Milestone::Activation, LinkOutcome::Expansion).missing->code == ErrorCode::NoSubscriptions);
    QVERIFY(!linkOf(noSeats, Milestone::Activation, LinkOutcome::Retention).missing);

    DatasetBuilder builder;
    builder.account("a", "2026-01-01").use("a", "2026-01-02", "chat", 2).use("a", "2026-06-30", "other");
    const JourneyResult noChurn = journeyOf(builder);
    QVERIFY(noChurn.stayMissing->code == ErrorCode::NoChurnDates);
    QVERIFY(linkOf(noChurn, Milestone::Activation, LinkOutcome::Retention).missing->code == ErrorCode::NoChurnDates);
    QVERIFY(!linkOf(noChurn, Milestone::Activation, LinkOutcome::Dormancy).missing);

    DatasetBuilder silent;
    silent.account("a", "2026-01-01", "2026-03-01").account("b", "2026-01-01").imported("2026-06-30");
    const Dataset noUsage = silent.build();
    const JourneyResult result = journey(noUsage, journeyFramework(), {}).value();
    for (const JourneyCard &card : result.cards)
        QVERIFY(card.missing->code == ErrorCode::NoUsage);
    QVERIFY(!result.stayMissing);
    const std::string text = documentText(journeyDocument(result), OutputFormat::Json);
    QVERIFY(text.find("\"share\":null") != std::string::npos);
    QCOMPARE(journey(noUsage, Framework{}, {}).error().code, ErrorCode::MilestoneMissing);
    QCOMPARE(journey(Dataset{}, journeyFramework(), {}).error().code, ErrorCode::StoreEmpty);
}

void JourneyTest::aSetupWindowThatOutlastsActivationIsNotCompared()
{
    Framework framework = journeyFramework();
    framework.setup->windowDays = 10;
    const JourneyResult result = journeyOf(customersOnTheirWay(), framework);
    const JourneyLink &link = linkOf(result, Milestone::Setup, LinkOutcome::Next);
    QVERIFY(link.missing->code == ErrorCode::HorizonTooEarly);
    QVERIFY(!linkOf(result, Milestone::Setup, LinkOutcome::Retention).missing);
}

void JourneyTest::theLandmarkIsNeverBelowTheLongestWindow()
{
    Framework framework = journeyFramework();
    framework.landmarkDay = 7;
    QCOMPARE(journeyOf(customersOnTheirWay(), framework).landmark, 10);
    AnalysisOptions options = coveredFromNewYear();
    options.landmark = 9;
    const auto early = journey(customersOnTheirWay().build(), framework, options);
    QCOMPARE(early.error().code, ErrorCode::LandmarkTooEarly);
    QCOMPARE(QString::fromStdString(early.error().detail), QStringLiteral("10"));
    options.landmark = 60;
    QCOMPARE(journey(customersOnTheirWay().build(), framework, options).error().code, ErrorCode::HorizonTooEarly);
}

namespace {

/// Accounts of which half activate; those that do use it later with the first share, the others with the second.
JourneyResult planted(double ifActivated, double ifNot, std::uint64_t seed, int accounts)
{
    DatasetBuilder builder;
    RandomStream random(seed, 1);
    for (int i = 0; i < accounts; ++i) {
        const std::string key = "account " + std::to_string(i);
        const bool activated = random.uniform() < 0.5;
        builder.account(key, "2026-01-01");
        if (activated)
            builder.use(key, "2026-01-05", "chat", 2);
        if (random.uniform() < (activated ? ifActivated : ifNot))
            builder.use(key, "2026-02-10", "close", 4);
    }
    builder.use("clock", "2026-06-30", "other");
    return journeyOf(builder);
}

} // namespace

void JourneyTest::aPlantedLinkIsFound()
{
    const JourneyResult result = planted(0.65, 0.35, 7, 3000);
    const JourneyLink &link = linkOf(result, Milestone::Activation, LinkOutcome::Next);
    // Four standard errors of a difference of two shares of 1,500 each: 4 x sqrt(2 x 0.65 x 0.35 / 1500) = 0.07
    QVERIFY(std::abs(link.figures.riskDifference->value - 0.30) < 0.07);
    QVERIFY(link.figures.riskDifference->low < 0.30 && 0.30 < link.figures.riskDifference->high);
    // The odds are 0.65/0.35 against 0.35/0.65: a ratio of 3.449.
    QVERIFY(link.figures.oddsRatio->low < 3.449 && 3.449 < link.figures.oddsRatio->high);
}

void JourneyTest::noLinkWhereNoneIsPlanted()
{
    int outside = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const JourneyResult result = planted(0.5, 0.5, seed, 200);
        const Estimate difference = *linkOf(result, Milestone::Activation, LinkOutcome::Next).figures.riskDifference;
        outside += difference.low > 0.0 || difference.high < 0.0 ? 1 : 0;
    }
    // Of 60 intervals of 95% about 3 miss; more than 10 would be a chance of 1 in 2,000.
    QVERIFY2(outside <= 10, qPrintable(QString::number(outside)));
}

WAYMARK_TEST(JourneyTest)

} // namespace waymark

#include "journey_test.moc"
