#include "core/analysis/retention/retention.h"

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

class RetentionGroupsTest : public QObject {
    Q_OBJECT

private slots:
    void landmarksHaveTheirDefaults_data();
    void landmarksHaveTheirDefaults();
    void attributesGroupFromSignupWithMissingLast();
    void attributesTakeALandmarkWhenAsked();
    void monthsOfSignupAreGroups();
    void frameworkVersionsGroupThoseWhoSignedUpUnderThem();
    void depthIsTheFurthestMilestoneAtTheLandmark();
    void utilizationWithoutSeatsBeforeTheLandmarkIsUnknown();
    void matureCategoriesAreCountedAtTheLandmark();
};

void RetentionGroupsTest::landmarksHaveTheirDefaults_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("landmark"); // -1: none
    QTest::newRow("activation: its window") << "activation" << 90;
    QTest::newRow("setup: the framework's landmark day, above its window") << "setup" << 45;
    QTest::newRow("depth: the longest window, above the landmark day") << "depth" << 90;
    QTest::newRow("utilization: the landmark day") << "utilization" << 45;
    QTest::newRow("maturity: the landmark day") << "maturity" << 45;
    QTest::newRow("mature categories: the landmark day") << "mature_categories" << 45;
    QTest::newRow("an attribute: none") << "attribute:plan" << -1;
    QTest::newRow("signup months: none") << "signup_month" << -1;
    QTest::newRow("nothing: none") << "none" << -1;
}

void RetentionGroupsTest::landmarksHaveTheirDefaults()
{
    QFETCH(QString, by);
    QFETCH(int, landmark);
    Framework framework;
    framework.setup = SetupRule{30, 1, {}};
    framework.activation = ActivationRule{{}, Measure::Count, 90, 20.0};
    framework.landmarkDay = 45;
    const auto grouping = parseGrouping(by.toStdString());
    QVERIFY(grouping.has_value());
    QCOMPARE(groupingName(*grouping), by.toStdString());
    QCOMPARE(defaultLandmark(framework, *grouping).value_or(-1), landmark);
}

void RetentionGroupsTest::attributesGroupFromSignupWithMissingLast()
{
    DatasetBuilder builder = tenAccounts();
    builder.attribute("reached, stays", "plan", "Pro").attribute("reached, leaves on day 30", "plan", "Basic");
    builder.attribute("left before signup", "plan", "Free");
    const auto result =
        retention(builder.build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::Attribute, "plan")).value();
    // Free has no account with valid dates, so it is no group.
    QCOMPARE(result.groups.size(), std::size_t(3));
    QCOMPARE(result.groups[0].name, std::string("Basic"));
    QCOMPARE(result.groups[1].name, std::string("Pro"));
    QCOMPARE(result.groups[2].name, std::string("(missing)"));
    QCOMPARE(result.groups[2].curve.n, 7U);
    QVERIFY(!result.landmark.has_value());
    QCOMPARE(result.excluded.unknown, 0U);
}

void RetentionGroupsTest::attributesTakeALandmarkWhenAsked()
{
    AnalysisOptions options = coveredFromNewYear();
    options.landmark = 10;
    const auto result = retention(tenAccounts().build(), twoChatsInTenDays(), options, retentionBy(Grouping::Kind::None)).value();
    QCOMPARE(result.groups.size(), std::size_t(1));
    QCOMPARE(result.groups[0].name, std::string("all"));
    QCOMPARE(result.groups[0].curve.n, 6U);
    QCOMPARE(result.excluded.leftBeforeLandmark, 2U);
    QCOMPARE(result.excluded.unwatchedAtLandmark, 1U);
    QCOMPARE(result.excluded.unknown, 0U);
}

void RetentionGroupsTest::monthsOfSignupAreGroups()
{
    const auto result =
        retention(tenAccounts().build(), twoChatsInTenDays(), coveredFromNewYear(), retentionBy(Grouping::Kind::SignupMonth)).value();
    QCOMPARE(result.groups.size(), std::size_t(4));
    QCOMPARE(result.groups[0].name, std::string("2025-12"));
    QCOMPARE(result.groups[1].name, std::string("2026-01"));
    QCOMPARE(result.groups[1].curve.n, 5U);
    QCOMPARE(result.groups[3].name, std::string("2026-06"));
}

void RetentionGroupsTest::frameworkVersionsGroupThoseWhoSignedUpUnderThem()
{
    DatasetBuilder builder;
    builder.imported("2026-06-30");
    for (const char *signup : {"2026-01-05", "2026-01-31", "2026-02-01", "2026-03-10", "2026-03-11"})
        builder.account(signup, signup);
    RetentionQuery query = retentionBy(Grouping::Kind::FrameworkVersion);
    QCOMPARE(retention(builder.build(), Framework{}, coveredFromNewYear(), query).error().code, ErrorCode::InvalidArgument);
    // The second and the third were saved on the same day, so that nobody signed up under the second.
    query.by.versions = {{1, test::on("2026-02-01")}, {2, test::on("2026-03-11")}, {3, test::on("2026-03-11")}};
    const auto result = retention(builder.build(), Framework{}, coveredFromNewYear(), query).value();
    QVERIFY(!result.landmark);
    QCOMPARE(result.groups.size(), std::size_t{3});
    QCOMPARE(result.groups[0].name, std::string("before"));
    QCOMPARE(result.groups[0].curve.n, 2U);
    QCOMPARE(result.groups[1].name, std::string("v1"));
    QCOMPARE(result.groups[1].curve.n, 2U);
    QCOMPARE(result.groups[2].name, std::string("v3"));
    QCOMPARE(result.groups[2].curve.n, 1U);
}

void RetentionGroupsTest::depthIsTheFurthestMilestoneAtTheLandmark()
{
    Framework framework = twoChatsInTenDays();
    framework.setup = SetupRule{5, 1, {{"mail", "Mail", {{"mail", {}}}, 1.0, {}}}};
    DatasetBuilder builder;
    builder.account("none", "2026-01-01");
    builder.account("setup only", "2026-01-01").use("setup only", "2026-01-02", "mail");
    builder.account("activated without setup", "2026-01-01").use("activated without setup", "2026-01-02", "chat", 2);
    builder.account("setup too late", "2026-01-01").use("setup too late", "2026-01-06", "mail");
    builder.use("clock", "2026-06-30", "other");
    const auto result = retention(builder.build(), framework, coveredFromNewYear(), retentionBy(Grouping::Kind::Depth)).value();
    QCOMPARE(result.landmark, std::optional<Day>(15));
    QCOMPARE(result.groups.size(), std::size_t(3));
    QCOMPARE(result.groups[0].name, std::string("none"));
    QCOMPARE(result.groups[0].curve.n, 2U);
    QCOMPARE(result.groups[1].name, std::string("setup"));
    QCOMPARE(result.groups[1].curve.n, 1U);
    QCOMPARE(result.groups[2].name, std::string("activation"));
    QCOMPARE(result.groups[2].curve.n, 1U);
}

void RetentionGroupsTest::utilizationWithoutSeatsBeforeTheLandmarkIsUnknown()
{
    Framework framework = twoChatsInTenDays();
    framework.utilization = UtilizationRule{{{"close", {}}}, Period::CalendarMonth, true, 3.0, 1};
    DatasetBuilder builder;
    builder.account("three per seat", "2026-01-01")
        .seats("three per seat", "2026-01-01", 2)
        .use("three per seat", "2026-01-03", "close", 6);
    builder.account("five for two seats", "2026-01-01")
        .seats("five for two seats", "2026-01-01", 2)
        .use("five for two seats", "2026-01-03", "close", 5);
    builder.account("seats after the landmark", "2026-01-01")
        .use("seats after the landmark", "2026-01-03", "close", 6)
        .seats("seats after the landmark", "2026-03-01", 1)
        .use("seats after the landmark", "2026-03-03", "close", 6);
    builder.use("clock", "2026-06-30", "other");
    const auto query = retentionBy(Grouping::Kind::Utilization);
    const auto result = retention(builder.build(), framework, coveredFromNewYear(), query).value();
    QCOMPARE(result.landmark, std::optional<Day>(15));
    QCOMPARE(result.groups[0].curve.n, 1U);
    QCOMPARE(result.groups[1].curve.n, 1U);
    QCOMPARE(result.excluded.unknown, 1U);
    const auto noSeats = retention(tenAccounts().build(), framework, coveredFromNewYear(), query);
    QCOMPARE(noSeats.error().code, ErrorCode::NoSubscriptions);
}

void RetentionGroupsTest::matureCategoriesAreCountedAtTheLandmark()
{
    Framework framework = twoChatsInTenDays();
    const auto category = [](const char *key, const char *feature) {
        return CategoryRule{key, key, LevelRule{1, {}}, LevelRule{1, {{feature, 1.0, {}}}}};
    };
    framework.maturity = MaturityRule{1, std::nullopt, {category("phone", "call"), category("bots", "bot"), category("apps", "app")}};
    DatasetBuilder builder;
    builder.account("two", "2026-01-01").use("two", "2026-01-02", "call").use("two", "2026-01-15", "bot").use("two", "2026-01-16", "app");
    builder.account("none by then", "2026-01-01").use("none by then", "2026-02-01", "call");
    builder.use("clock", "2026-06-30", "other");
    const auto result = retention(builder.build(), framework, coveredFromNewYear(), retentionBy(Grouping::Kind::MatureCategories)).value();
    QCOMPARE(result.groups.size(), std::size_t(2));
    QCOMPARE(result.groups[0].name, std::string("0"));
    QCOMPARE(result.groups[1].name, std::string("2"));
}

WAYMARK_TEST(RetentionGroupsTest)

} // namespace waymark

#include "retention_groups_test.moc"
