#include "core/analysis/retention/retention.h"

#include <algorithm>
#include <cmath>

#include <QObject>
#include <QTest>

#include "tests/core/analysis/ten_accounts.h"
#include "tests/support/registry.h"

namespace waymark {

using test::coveredFromNewYear;
using test::DatasetBuilder;
using test::retentionBy;
using test::tenAccounts;
using test::twoChatsInTenDays;

namespace {

RetentionResult activationOfTen(bool naive = false)
{
    RetentionQuery query = retentionBy(Grouping::Kind::Activation);
    query.naive = naive;
    return retention(tenAccounts().build(), twoChatsInTenDays(), coveredFromNewYear(), query).value();
}

bool nearlyEqual(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(1.0, std::abs(b)); }

ErrorCode failureOfRetention(const DatasetBuilder &builder, const Framework &framework, const AnalysisOptions &options,
                             const RetentionQuery &query)
{
    const auto result = retention(builder.build(), framework, options, query);
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private slots:
    void groupsAreTheStateAtTheLandmark();
    void everyAccountLeftOutIsCountedOnceInTheDocumentedOrder();
    void curvesBeginAtTheLandmarkAndItsDayCounts();
    void theDifferenceCarriesBothGreenwoodErrors();
    void theDifferenceIsUndefinedWhereACurveEnds();
    void theNaiveCurveCountsEverybodyFromSignupPendingIncluded();
    void questionsThatCannotBeAnsweredAreRefused_data();
    void questionsThatCannotBeAnsweredAreRefused();
    void aLandmarkBelowTheWindowNamesTheSmallestAllowedDay();
    void lateEntryCountsAccountsFromTheirFirstCoveredDay();
    void monthsWithoutUsageInAWindowAreCounted();
    void oneGroupHasNoTestAndNoDifference();
    void dormancyEndsFollowUpAndEntersLate();
    void aMilestoneReachedAfterFallingAsleepIsStillReached();
    void hazardsAreToldAgainstTheOtherGroupOrTheFirst();
    void reachingLateCountsAsNotYetReachedUpToThatDay();
    void daysStayedCountFromTheLandmark();
    void stopsWhenAsked();
};

void RetentionTest::groupsAreTheStateAtTheLandmark()
{
    const RetentionResult result = activationOfTen();
    QCOMPARE(result.landmark, std::optional<Day>(10));
    QCOMPARE(result.groups.size(), std::size_t(2));
    QCOMPARE(result.groups[0].name, std::string("reached"));
    QCOMPARE(result.groups[1].name, std::string("not_reached"));
    // Stays and leaves on day 30; a second chat on day 10 comes after the window.
    QCOMPARE(result.groups[0].curve.n, 2U);
    QCOMPARE(result.groups[0].curve.events, 1U);
    QCOMPARE(result.groups[1].curve.n, 3U);
    QCOMPARE(result.groups[1].curve.events, 2U);
}

void RetentionTest::everyAccountLeftOutIsCountedOnceInTheDocumentedOrder()
{
    const RetentionResult result = activationOfTen();
    QCOMPARE(result.inView, 10U);
    QCOMPARE(result.excluded.invalidDates, 1U);
    // One reached and left on day 9; one was unknown too, but leaving early is counted first.
    QCOMPARE(result.excluded.leftBeforeLandmark, 2U);
    QCOMPARE(result.excluded.unwatchedAtLandmark, 1U);
    QCOMPARE(result.excluded.unknown, 1U);
    QCOMPARE(result.excluded.horizonNotElapsed, 0U);
}

void RetentionTest::curvesBeginAtTheLandmarkAndItsDayCounts()
{
    const SurvivalCurve others = activationOfTen().groups[1].curve;
    QCOMPARE(others.origin, 10);
    QCOMPARE(pointAt(others, 9)->survival, 1.0);
    // 3 at risk on day 10, one leaves: 2/3; 2 at risk on day 20, one leaves: 1/3.
    QVERIFY(nearlyEqual(pointAt(others, 10)->survival, 2.0 / 3.0));
    QVERIFY(nearlyEqual(pointAt(others, 20)->survival, 1.0 / 3.0));
    QCOMPARE(riskRowAt(others, 10).atRisk, 3U);
    QCOMPARE(riskRowAt(others, 10).eventsBefore, 0U);
    QCOMPARE(riskRowAt(others, 11).eventsBefore, 1U);
}

void RetentionTest::theDifferenceCarriesBothGreenwoodErrors()
{
    const RetentionResult result = activationOfTen();
    QVERIFY(result.difference.has_value());
    QCOMPARE(result.difference->day, 60);
    // Greenwood: 1/4 * 1/(2*1) and 1/9 * (1/(3*2) + 1/(2*1)); S(60) = 1/2 and 1/3.
    const double margin = 1.959963984540054 * std::sqrt(0.125 + 2.0 / 27.0);
    QVERIFY(nearlyEqual(result.difference->value, 1.0 / 6.0));
    QVERIFY(nearlyEqual(result.difference->low, 1.0 / 6.0 - margin));
    QVERIFY(nearlyEqual(result.difference->high, 1.0 / 6.0 + margin));
}

void RetentionTest::theDifferenceIsUndefinedWhereACurveEnds()
{
    AnalysisOptions options = coveredFromNewYear();
    options.horizon = 180; // the last account of the others is watched to day 179
    const auto result = retention(tenAccounts().build(), twoChatsInTenDays(), options, retentionBy(Grouping::Kind::Activation)).value();
    QVERIFY(!result.difference.has_value());
    QVERIFY(result.logRank.has_value());
}

void RetentionTest::theNaiveCurveCountsEverybodyFromSignupPendingIncluded()
{
    const RetentionResult result = activationOfTen(true);
    QVERIFY(!result.landmark.has_value());
    // Reached: stays, day 30, left on day 9, and the one of five days ago.
    QCOMPARE(result.groups[0].curve.n, 4U);
    QCOMPARE(result.groups[1].curve.n, 3U);
    QCOMPARE(result.excluded.unknown, 2U);
    QCOMPARE(result.excluded.leftBeforeLandmark, 0U);
}

void RetentionTest::questionsThatCannotBeAnsweredAreRefused_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("landmark"); // -1: the default
    QTest::addColumn<int>("horizon");
    QTest::addColumn<bool>("dormancy");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a landmark inside the window") << "activation" << 9 << 60 << false << ErrorCode::LandmarkTooEarly;
    QTest::newRow("a horizon on the landmark") << "activation" << 10 << 10 << false << ErrorCode::HorizonTooEarly;
    QTest::newRow("a milestone that is not defined") << "maturity" << -1 << 60 << false << ErrorCode::MilestoneMissing;
    QTest::newRow("an attribute nobody has") << "attribute:size" << -1 << 60 << false << ErrorCode::AttributeUnknown;
    QTest::newRow("a horizon on the landmark of dormancy") << "activation" << 10 << 10 << true << ErrorCode::HorizonTooEarly;
}

void RetentionTest::questionsThatCannotBeAnsweredAreRefused()
{
    QFETCH(QString, by);
    QFETCH(int, landmark);
    QFETCH(int, horizon);
    QFETCH(bool, dormancy);
    QFETCH(ErrorCode, code);
    AnalysisOptions options = coveredFromNewYear();
    if (landmark >= 0)
        options.landmark = landmark;
    options.horizon = horizon;
    options.event = dormancy ? EventKind::Dormancy : EventKind::Churn;
    RetentionQuery query;
    query.by = *parseGrouping(by.toStdString());
    QCOMPARE(failureOfRetention(tenAccounts(), twoChatsInTenDays(), options, query), code);
    const DatasetBuilder nobody;
    QCOMPARE(failureOfRetention(nobody, twoChatsInTenDays(), {}, query), ErrorCode::StoreEmpty);
    const DatasetBuilder unused = DatasetBuilder().account("a", "2026-01-01", "2026-06-01");
    QCOMPARE(failureOfRetention(unused, twoChatsInTenDays(), {}, retentionBy(Grouping::Kind::Activation)), ErrorCode::NoUsage);
}

void RetentionTest::aLandmarkBelowTheWindowNamesTheSmallestAllowedDay()
{
    AnalysisOptions options;
    options.landmark = 3;
    const auto result = retention(tenAccounts().build(), twoChatsInTenDays(), options, retentionBy(Grouping::Kind::Activation));
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().detail, std::string("10"));
}

void RetentionTest::lateEntryCountsAccountsFromTheirFirstCoveredDay()
{
    DatasetBuilder builder;
    builder.account("gone before the coverage", "2025-11-01", "2025-12-01");
    builder.account("a month before", "2025-12-02", "2026-01-31");
    builder.account("from signup", "2026-01-01");
    builder.use("clock", "2026-01-01", "other").use("clock", "2026-06-30", "other");
    RetentionQuery query = retentionBy(Grouping::Kind::None);
    query.lateEntry = true;
    const auto result = retention(builder.build(), twoChatsInTenDays(), coveredFromNewYear(), query).value();
    const SurvivalCurve &curve = result.groups[0].curve;
    QCOMPARE(curve.n, 2U);
    QCOMPARE(result.excluded.leftBeforeLandmark, 1U);
    // The second account is at risk from day 30 on, its first covered day, and leaves on day 60.
    QCOMPARE(riskRowAt(curve, 29).atRisk, 1U);
    QCOMPARE(riskRowAt(curve, 30).atRisk, 2U);
    QCOMPARE(pointAt(curve, 60)->survival, 0.5);
}

void RetentionTest::monthsWithoutUsageInAWindowAreCounted()
{
    DatasetBuilder builder;
    builder.account("window in January", "2026-01-01");
    builder.account("window reaches February", "2026-01-25");
    builder.account("window in March", "2026-03-05");
    builder.use("window in January", "2026-01-02", "chat").use("window in March", "2026-03-06", "chat");
    builder.use("clock", "2026-04-15", "other");
    const auto result =
        retention(builder.build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::Activation)).value();
    QCOMPARE(result.inGap, 1U);
    QCOMPARE(result.excluded.unknown, 0U);
}

void RetentionTest::oneGroupHasNoTestAndNoDifference()
{
    DatasetBuilder builder;
    builder.account("a", "2026-01-01", "2026-03-01").use("a", "2026-01-01", "chat", 2).use("clock", "2026-06-30", "other");
    const auto result =
        retention(builder.build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::Activation)).value();
    QCOMPARE(result.groups.size(), std::size_t(2));
    QCOMPARE(result.groups[1].curve.n, 0U);
    QVERIFY(!result.difference.has_value());
    QVERIFY(!result.logRank.has_value());
    // Everybody left on day 59: S is 0 from then on, and the median is that day.
    QCOMPARE(pointAt(result.groups[0].curve, 500)->survival, 0.0);
    QCOMPARE(result.groups[0].median.day, std::optional<double>(59.0));
}

void RetentionTest::dormancyEndsFollowUpAndEntersLate()
{
    Framework framework = twoChatsInTenDays();
    framework.retention = {EventKind::Dormancy, 30, {{"chat", {}}}, 1.0};
    const auto result = retention(tenAccounts().build(), framework, coveredFromNewYear(), retentionBy(Grouping::Kind::None)).value();
    QCOMPARE(result.event, EventKind::Dormancy);
    const SurvivalCurve &curve = result.groups[0].curve;
    // The account that signed up five days ago is the only one that neither left nor fell asleep.
    QCOMPARE(curve.n, 9U);
    QCOMPARE(curve.events, 8U);
    // Two accounts signed up the day before the coverage: at risk from day 1 on.
    QCOMPARE(riskRowAt(curve, 0).atRisk, 7U);
    QCOMPARE(riskRowAt(curve, 1).atRisk, 9U);
    // Last chats on days 0 and 10: asleep on days 30 and 40; the one before the coverage used it on day 1: day 31.
    QCOMPARE(riskRowAt(curve, 30).eventsBy - riskRowAt(curve, 30).eventsBefore, 2U); // with the one that left on day 30
    QCOMPARE(riskRowAt(curve, 31).eventsBy, 7U);
    QCOMPARE(riskRowAt(curve, 40).eventsBy, 8U);
    AnalysisOptions churn = coveredFromNewYear();
    churn.event = EventKind::Churn;
    const auto asked = retention(tenAccounts().build(), framework, churn, retentionBy(Grouping::Kind::None)).value();
    QCOMPARE(asked.event, EventKind::Churn);
    QCOMPARE(asked.groups[0].curve.events, 5U);
}

void RetentionTest::aMilestoneReachedAfterFallingAsleepIsStillReached()
{
    Framework framework = twoChatsInTenDays();
    framework.retention = {EventKind::Dormancy, 3, {{"*", {}}}, 1.0};
    DatasetBuilder builder;
    builder.account("asleep on day 3, reached on day 8", "2026-01-01")
        .use("asleep on day 3, reached on day 8", "2026-01-01", "chat")
        .use("asleep on day 3, reached on day 8", "2026-01-09", "chat")
        .use("clock", "2026-06-30", "other");
    const auto result = retention(builder.build(), framework, coveredFromNewYear(),
                                  [] {
                                      RetentionQuery query = retentionBy(Grouping::Kind::Activation);
                                      query.naive = true;
                                      return query;
                                  }())
                            .value();
    QCOMPARE(result.groups[0].curve.n, 1U);
    QCOMPARE(result.groups[0].curve.lastDay, 3);
    QCOMPARE(result.groups[0].curve.events, 1U);
}

void RetentionTest::hazardsAreToldAgainstTheOtherGroupOrTheFirst()
{
    const RetentionResult two = activationOfTen();
    QCOMPARE(two.hazards.size(), std::size_t(1));
    QCOMPARE(two.hazards[0].group, std::size_t(0));
    QCOMPARE(two.hazards[0].against, std::size_t(1));
    // R: coxph(Surv(c(180,30,20,179,10), c(0,1,1,0,1)) ~ c(1,1,0,0,0))
    QVERIFY(two.hazards[0].ratio.has_value());
    QVERIFY(std::abs(two.hazards[0].ratio->logRatio - (-0.821679383761)) < 1e-6);
    const auto months =
        retention(tenAccounts().build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::SignupMonth)).value();
    QCOMPARE(months.hazards.size(), std::size_t(3));
    QCOMPARE(months.hazards[2].group, std::size_t(3));
    QCOMPARE(months.hazards[2].against, std::size_t(0));
    // Nobody of the last month left.
    QVERIFY(!months.hazards[2].ratio.has_value());
    QVERIFY(!months.timeDependentHazard.has_value());
}

void RetentionTest::reachingLateCountsAsNotYetReachedUpToThatDay()
{
    DatasetBuilder builder;
    const auto account = [&builder](const char *key, const char *churn, const char *reached) {
        builder.account(key, "2026-01-01", churn);
        if (*reached != 0)
            builder.use(key, reached, "chat", 2);
    };
    account("day 1, leaves on day 5", "2026-01-06", "2026-01-02");
    account("day 3, stays", "", "2026-01-04");
    account("day 4, leaves on day 4", "2026-01-05", "2026-01-05");
    account("day 0, leaves on day 20", "2026-01-21", "2026-01-01");
    account("never, leaves on day 7", "2026-01-08", "");
    account("never, leaves on day 2", "2026-01-03", "");
    account("never, stays", "", "");
    builder.use("clock", "2026-06-30", "other");
    const auto result =
        retention(builder.build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::Activation)).value();
    // R: coxph(Surv(c(-1,1,-1,3,-1,-1,0,-1,-1,-1), c(1,5,3,180,4,0,20,7,2,180), c(0,1,0,0,1,0,1,1,1,0)) ~ c(0,1,0,1,0,0,1,0,0,0))
    QVERIFY(result.timeDependentHazard.has_value());
    QVERIFY(std::abs(result.timeDependentHazard->logRatio - (-0.477669634164)) < 1e-6);
    QVERIFY(std::abs(result.timeDependentHazard->standardError - 0.941308905494) < 1e-6);
}

void RetentionTest::daysStayedCountFromTheLandmark()
{
    const RetentionResult result = activationOfTen();
    // Of two who reached it one leaves on day 30: 20 days, then 30 at one half, to day 60.
    QVERIFY(nearlyEqual(result.groups[0].stayed->days, 35.0));
    // Error: (30 / 2)^2 x 1 / (2 x 1).
    QVERIFY(nearlyEqual(result.groups[0].stayed->standardError, 15.0 / std::sqrt(2.0)));
    // Reversed, one is censored on day 30 and the other is an event on day 180.
    QCOMPARE(result.groups[0].followUp.day, std::optional<double>(180.0));
}

void RetentionTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto result =
        retention(tenAccounts().build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::None), source.get_token());
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

WAYMARK_TEST(RetentionTest)

} // namespace waymark

#include "retention_test.moc"
