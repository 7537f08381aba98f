#include "core/analysis/retention/expansion.h"

#include <cmath>
#include <limits>

#include <QObject>
#include <QTest>

#include "core/analysis/finding/findings.h"
#include "core/export/period_results.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;

namespace {

constexpr double kUnknownSeats = std::numeric_limits<double>::quiet_NaN();

/// Growth of a tenth from day 10 to day 60.
Framework growthFromDayTen(ExpansionMeasure measure = ExpansionMeasure::Seats)
{
    Framework framework;
    framework.expansion = {measure, 0.10};
    framework.landmarkDay = 10;
    framework.horizonDay = 60;
    return framework;
}

/// As of 2026-06-30; everybody signs up on 2026-01-01, so that day 10 is 2026-01-11 and day 60 is 2026-03-02.
DatasetBuilder customersOfNewYear()
{
    DatasetBuilder builder;
    return builder.account("clock", "2026-06-29").use("clock", "2026-06-30", "chat");
}

/// What became of the only account of this name.
ExpansionDays daysOf(const DatasetBuilder &builder, const Framework &framework)
{
    const Dataset dataset = builder.build();
    const FollowUp follow = followUp(dataset, {}).value();
    return expansionDays(dataset, follow, framework, framework.landmarkDay).value();
}

std::size_t accountIn(const DatasetBuilder &builder, const char *key) { return index(*builder.build().findAccount(key)); }

ExpansionQuery byNobody() { return {{Grouping::Kind::None, {}}, IntervalKind::LogLog}; }

bool isNear(double actual, double expected) { return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected)); }

} // namespace

class ExpansionTest : public QObject {
    Q_OBJECT

private slots:
    void seatsGrowFromTheLandmarkOn_data();
    void seatsGrowFromTheLandmarkOn();
    void seatsHadAndGivenUpBeforeTheLandmarkAreNoGrowth();
    void onTheDayOfChurnNobodyExpands();
    void whoHasNoKnownSeatsAtTheLandmarkIsUnknown_data();
    void whoHasNoKnownSeatsAtTheLandmarkIsUnknown();
    void seatsOfSeveralSubscriptionsAddUp();
    void revenueGrowsToTheCent();
    void leavingCompetesWithExpansion();
    void everybodyLeftOutIsCounted();
    void landmarksHaveTheirDefaults();
    void revenueRetentionIsARatioOfSums();
    void revenueHasACourseOfTheSameAccounts();
    void revenueNeedsTheHorizon();
    void theIntervalOfRevenueIsThatOfTheSeed();
    void questionsWithoutAnAnswerAreRefused_data();
    void questionsWithoutAnAnswerAreRefused();
    void theDocumentHasARowPerGroup();
    void stopsWhenAsked();
};

void ExpansionTest::seatsGrowFromTheLandmarkOn_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<double>("seats");
    QTest::addColumn<Day>("day");
    QTest::newRow("a tenth more") << "2026-02-01" << 11.0 << 31;
    QTest::newRow("a hair less than a tenth") << "2026-02-01" << 10.999 << kNever;
    QTest::newRow("within rounding of a tenth") << "2026-02-01" << 11.0 - 5e-10 << 31;
    QTest::newRow("on the landmark itself") << "2026-01-11" << 12.0 << 10;
    QTest::newRow("the day before the landmark: what growth is measured from") << "2026-01-10" << 12.0 << kNever;
    QTest::newRow("fewer seats") << "2026-02-01" << 3.0 << kNever;
    QTest::newRow("no seats any more is contraction") << "2026-02-01" << 0.0 << kNever;
    QTest::newRow("unknown seats reach nothing") << "2026-02-01" << kUnknownSeats << kNever;
    QTest::newRow("on the day of the as-of date") << "2026-06-30" << 11.0 << 180;
    QTest::newRow("after it") << "2026-07-01" << 11.0 << kNever;
}

void ExpansionTest::seatsGrowFromTheLandmarkOn()
{
    QFETCH(QString, date);
    QFETCH(double, seats);
    QFETCH(Day, day);
    DatasetBuilder builder = customersOfNewYear();
    builder.account("a", "2026-01-01").seats("a", "2026-01-01", 10).seats("a", date.toStdString(), seats);
    QCOMPARE(daysOf(builder, growthFromDayTen()).day[accountIn(builder, "a")], day);
}

void ExpansionTest::seatsHadAndGivenUpBeforeTheLandmarkAreNoGrowth()
{
    DatasetBuilder builder = customersOfNewYear();
    builder.account("a", "2026-01-01").seats("a", "2026-01-01", 20).seats("a", "2026-01-05", 10);
    QCOMPARE(daysOf(builder, growthFromDayTen()).day[accountIn(builder, "a")], kNever);
}

void ExpansionTest::onTheDayOfChurnNobodyExpands()
{
    DatasetBuilder builder = customersOfNewYear();
    builder.account("same day", "2026-01-01", "2026-02-01").seats("same day", "2026-01-01", 10).seats("same day", "2026-02-01", 20);
    builder.account("day before", "2026-01-01", "2026-02-02").seats("day before", "2026-01-01", 10).seats("day before", "2026-02-01", 20);
    const ExpansionDays days = daysOf(builder, growthFromDayTen());
    QCOMPARE(days.day[accountIn(builder, "same day")], kNever);
    QCOMPARE(days.day[accountIn(builder, "day before")], 31);
    const auto result = expansion(builder.build(), growthFromDayTen(), {}, byNobody());
    QCOMPARE(result->groups[0].curve.events, 1U);
    QCOMPARE(result->groups[0].curve.competing, 1U);
}

void ExpansionTest::whoHasNoKnownSeatsAtTheLandmarkIsUnknown_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<double>("seats");
    QTest::newRow("seats not known") << "2026-01-01" << kUnknownSeats;
    QTest::newRow("seats of 0") << "2026-01-01" << 0.0;
    QTest::newRow("subscribed on the landmark") << "2026-01-11" << 10.0;
}

void ExpansionTest::whoHasNoKnownSeatsAtTheLandmarkIsUnknown()
{
    QFETCH(QString, date);
    QFETCH(double, seats);
    DatasetBuilder builder = customersOfNewYear();
    builder.account("a", "2026-01-01").seats("a", date.toStdString(), seats).seats("a", "2026-03-01", 50);
    const auto result = expansion(builder.build(), growthFromDayTen(), {}, byNobody());
    QCOMPARE(result->groups[0].curve.n, 0U);
    QCOMPARE(result->excluded.unknown, 1U);
}

void ExpansionTest::seatsOfSeveralSubscriptionsAddUp()
{
    DatasetBuilder builder = customersOfNewYear();
    builder.account("a", "2026-01-01").subscription("a", "2026-01-01", "", 10).subscription("a", "2026-02-01", "", 1);
    builder.account("b", "2026-01-01").subscription("b", "2026-01-01", "2026-02-01", 10).subscription("b", "2026-02-01", "", 10);
    const ExpansionDays days = daysOf(builder, growthFromDayTen());
    QCOMPARE(days.day[accountIn(builder, "a")], 31);
    QCOMPARE(days.day[accountIn(builder, "b")], kNever);
    QCOMPARE(days.value[accountIn(builder, "a")], 10.0);
}

void ExpansionTest::revenueGrowsToTheCent()
{
    DatasetBuilder builder = customersOfNewYear();
    builder.account("a tenth", "2026-01-01").mrr("a tenth", "2026-01-01", 10'010).mrr("a tenth", "2026-02-01", 11'011);
    builder.account("a cent less", "2026-01-01").mrr("a cent less", "2026-01-01", 10'010).mrr("a cent less", "2026-02-01", 11'010);
    builder.account("seats only", "2026-01-01").seats("seats only", "2026-01-01", 5);
    const ExpansionDays days = daysOf(builder, growthFromDayTen(ExpansionMeasure::Mrr));
    QCOMPARE(days.day[accountIn(builder, "a tenth")], 31);
    QCOMPARE(days.value[accountIn(builder, "a tenth")], 100.1);
    QCOMPARE(days.day[accountIn(builder, "a cent less")], kNever);
    QVERIFY(std::isnan(days.value[accountIn(builder, "seats only")]));
}

void ExpansionTest::leavingCompetesWithExpansion()
{
    DatasetBuilder builder = customersOfNewYear();
    builder.account("grew", "2026-01-01").seats("grew", "2026-01-01", 10).seats("grew", "2026-01-21", 11);
    builder.account("left", "2026-01-01", "2026-01-16").seats("left", "2026-01-01", 10);
    builder.account("grew later", "2026-01-01").seats("grew later", "2026-01-01", 10).seats("grew later", "2026-02-10", 12);
    builder.account("shrank", "2026-01-01").seats("shrank", "2026-01-01", 10).seats("shrank", "2026-01-16", 0);
    const auto result = expansion(builder.build(), growthFromDayTen(), {}, byNobody());
    const IncidenceCurve &curve = result->groups[0].curve;
    QCOMPARE(curve.n, 4U);
    // R: survfit(Surv(c(20, 15, 40, 180), factor(c(1, 2, 1, 0), 0:2)) ~ 1)$pstate[, 2]: 0, 0.25, 0.5, 0.5
    QVERIFY(isNear(pointAt(curve, 15)->incidence, 0.0));
    QVERIFY(isNear(pointAt(curve, 15)->competingIncidence, 0.25));
    QVERIFY(isNear(pointAt(curve, 20)->incidence, 0.25));
    QVERIFY(isNear(pointAt(curve, 60)->incidence, 0.5));
    QCOMPARE(result->groups[0].median, std::optional<Day>(40));
}

void ExpansionTest::everybodyLeftOutIsCounted()
{
    DatasetBuilder builder = customersOfNewYear(); // the clock is a day old: not watched at the landmark
    builder.account("counts", "2026-01-01").seats("counts", "2026-01-01", 1);
    builder.account("left on day 9", "2026-01-01", "2026-01-10").seats("left on day 9", "2026-01-01", 1);
    builder.account("left before signup", "2026-01-05", "2026-01-04");
    builder.account("no subscription", "2026-01-01");
    const auto result = expansion(builder.build(), growthFromDayTen(), {}, byNobody());
    QCOMPARE(result->groups[0].curve.n, 1U);
    QCOMPARE(result->excluded.invalidDates, 1U);
    QCOMPARE(result->excluded.leftBeforeLandmark, 1U);
    QCOMPARE(result->excluded.unwatchedAtLandmark, 1U);
    QCOMPARE(result->excluded.unknown, 1U);
}

void ExpansionTest::landmarksHaveTheirDefaults()
{
    DatasetBuilder builder = customersOfNewYear();
    builder.account("a", "2026-01-01").seats("a", "2026-01-01", 1).use("a", "2026-01-01", "chat", 2);
    Framework framework = growthFromDayTen();
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 15, 2.0};
    const Dataset dataset = builder.build();
    QCOMPARE(expansion(dataset, framework, {}, byNobody())->landmark, 15);
    ExpansionQuery query = byNobody();
    query.by.kind = Grouping::Kind::Activation;
    QCOMPARE(expansion(dataset, framework, {}, query)->landmark, 15);
    AnalysisOptions options;
    options.landmark = 20;
    QCOMPARE(expansion(dataset, framework, options, query)->landmark, 20);
    QCOMPARE(expansion(dataset, framework, options, query)->groups.size(), std::size_t(2));
}

namespace {

/// Sums at L: 100 + 200 + 50 + 80; at H: 150 + 100 + 0 + 0.
DatasetBuilder fourRevenues()
{
    DatasetBuilder builder = customersOfNewYear();
    builder.account("grew", "2026-01-01").mrr("grew", "2026-01-01", 10'000).mrr("grew", "2026-03-02", 15'000);
    builder.account("shrank", "2026-01-01").mrr("shrank", "2026-01-01", 20'000).mrr("shrank", "2026-02-01", 10'000);
    builder.account("left on day 60", "2026-01-01", "2026-03-02").mrr("left on day 60", "2026-01-01", 5'000);
    builder.account("ended", "2026-01-01").subscription("ended", "2026-01-01", "2026-02-01", 1, 8'000);
    builder.account("left on day 9", "2026-01-01", "2026-01-10").mrr("left on day 9", "2026-01-01", 99'000);
    builder.account("free", "2026-01-01").mrr("free", "2026-01-01", 0).mrr("free", "2026-02-01", 99'000);
    return builder;
}

} // namespace

void ExpansionTest::revenueRetentionIsARatioOfSums()
{
    const auto result = expansion(fourRevenues().build(), growthFromDayTen(ExpansionMeasure::Mrr), {}, byNobody());
    const RevenueRetention &revenue = result->groups[0].revenue;
    QCOMPARE(revenue.n, 4U);
    QVERIFY(isNear(revenue.net->value, 250.0 / 430.0));
    QVERIFY(isNear(revenue.gross->value, 200.0 / 430.0));
    // No resample can be better than its best account, or worse than its worst.
    QVERIFY(revenue.net->low >= 0.0 && revenue.net->low < revenue.net->value);
    QVERIFY(revenue.net->high > revenue.net->value && revenue.net->high <= 1.5);
    QVERIFY(revenue.gross->high <= 1.0);
}

void ExpansionTest::revenueHasACourseOfTheSameAccounts()
{
    const auto result = expansion(fourRevenues().build(), growthFromDayTen(ExpansionMeasure::Mrr), {}, byNobody());
    const RevenueRetention &revenue = result->groups[0].revenue;
    QCOMPARE(revenue.course.size(), std::size_t(3));
    QCOMPARE(revenue.course[0].day, 10);
    QCOMPARE(*revenue.course[0].net, 1.0);
    // By day 40 one halved and one ended; nobody has grown yet.
    QCOMPARE(revenue.course[1].day, 40);
    QVERIFY(isNear(*revenue.course[1].net, 250.0 / 430.0));
    QVERIFY(isNear(*revenue.course[1].gross, 250.0 / 430.0));
    QCOMPARE(revenue.course[2].day, result->horizon);
    QCOMPARE(*revenue.course[2].net, revenue.net->value);
    QCOMPARE(*revenue.course[2].gross, revenue.gross->value);
}

void ExpansionTest::revenueNeedsTheHorizon()
{
    AnalysisOptions options;
    options.asOf = on("2026-03-01"); // day 59
    const auto early = expansion(fourRevenues().build(), growthFromDayTen(), options, byNobody());
    QCOMPARE(early->groups[0].revenue.n, 0U);
    QVERIFY(!early->groups[0].revenue.net.has_value());
    options.asOf = on("2026-03-02");
    QCOMPARE(expansion(fourRevenues().build(), growthFromDayTen(), options, byNobody())->groups[0].revenue.n, 4U);
}

void ExpansionTest::theIntervalOfRevenueIsThatOfTheSeed()
{
    const auto netOf = [](std::uint64_t seed) {
        AnalysisOptions options;
        options.seed = seed;
        return *expansion(fourRevenues().build(), growthFromDayTen(), options, byNobody())->groups[0].revenue.net;
    };
    QCOMPARE(netOf(1), netOf(1));
    DatasetBuilder many = customersOfNewYear();
    for (int a = 0; a < 200; ++a) {
        const std::string key = QByteArray::number(a).toStdString();
        many.account(key, "2026-01-01").mrr(key, "2026-01-01", 10'000).mrr(key, "2026-02-01", a % 2 == 0 ? 5'000 : 10'000);
    }
    const auto result = expansion(many.build(), growthFromDayTen(), {}, byNobody());
    const Estimate net = *result->groups[0].revenue.net;
    // The mean of 200 that are 0.5 or 1 has the standard error 0.25 / sqrt(200) = 0.0177; 200 resamples are coarse.
    QVERIFY(isNear(net.value, 0.75));
    QVERIFY(std::abs(net.high - net.low - 2 * 1.96 * 0.0177) < 0.02);
}

void ExpansionTest::questionsWithoutAnAnswerAreRefused_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<int>("landmark");
    QTest::addColumn<bool>("seats");
    QTest::addColumn<int>("code");
    const int seats = static_cast<int>(ExpansionMeasure::Seats);
    QTest::newRow("no subscriptions") << seats << 10 << false << static_cast<int>(ErrorCode::NoSubscriptions);
    QTest::newRow("categories without a maturity rule")
        << static_cast<int>(ExpansionMeasure::Categories) << 10 << true << static_cast<int>(ErrorCode::MilestoneMissing);
    QTest::newRow("nothing before day 0") << seats << 0 << true << static_cast<int>(ErrorCode::LandmarkTooEarly);
    QTest::newRow("a horizon at the landmark") << seats << 60 << true << static_cast<int>(ErrorCode::HorizonTooEarly);
}

void ExpansionTest::questionsWithoutAnAnswerAreRefused()
{
    QFETCH(int, measure);
    QFETCH(int, landmark);
    QFETCH(bool, seats);
    QFETCH(int, code);
    DatasetBuilder builder = customersOfNewYear();
    if (seats)
        builder.account("a", "2026-01-01").seats("a", "2026-01-01", 1);
    AnalysisOptions options;
    options.landmark = landmark;
    const auto result = expansion(builder.build(), growthFromDayTen(static_cast<ExpansionMeasure>(measure)), options, byNobody());
    QVERIFY(!result.has_value());
    QCOMPARE(static_cast<int>(result.error().code), code);
}

void ExpansionTest::theDocumentHasARowPerGroup()
{
    DatasetBuilder builder = fourRevenues();
    builder.attribute("grew", "plan", "Pro");
    ExpansionQuery query = byNobody();
    query.by = {Grouping::Kind::Attribute, "plan"};
    const auto result = expansion(builder.build(), growthFromDayTen(ExpansionMeasure::Mrr), {}, query);
    const ResultDocument document = expansionDocument(*result, findingOf(*result));
    QCOMPARE(document.rowCount, std::size_t(2));
    const auto pro = document.row(0);
    QCOMPARE(pro["group"].get<std::string>(), std::string("Pro"));
    QCOMPARE(pro["n"].get<int>(), 1);
    QCOMPARE(pro["expanded"].get<int>(), 1);
    QCOMPARE(pro["median_day"].get<int>(), 60);
    QCOMPARE(pro["nrr"].get<double>(), 1.5);
    // Everybody expanded: there is no interval.
    QVERIFY(pro["incidence_low"].is_null());
    QCOMPARE(document.row(1)["group"].get<std::string>(), std::string("(missing)"));
    QCOMPARE(document.before["landmark_day"].get<int>(), 10);
}

void ExpansionTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto result = expansion(fourRevenues().build(), growthFromDayTen(), {}, byNobody(), source.get_token());
    QCOMPARE(static_cast<int>(result.error().code), static_cast<int>(ErrorCode::Cancelled));
}

WAYMARK_TEST(ExpansionTest)

} // namespace waymark

#include "expansion_test.moc"
