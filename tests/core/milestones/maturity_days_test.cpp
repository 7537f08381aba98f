#include <QObject>
#include <QTest>

#include "core/milestones/milestone_days.h"
#include "tests/core/milestones/milestone_words.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::outcome;
using test::place;
using test::watched;

namespace {

/// Channels: basic with one of email, phone (5), social; mature with phone and social. Reporting: basic with a report, mature with an
/// export. Mature needs one category unless said otherwise.
MaturityRule channelsAndReporting(int requiredCategories = 1)
{
    MaturityRule rule;
    rule.requiredCategories = requiredCategories;
    rule.categories.push_back({"channels", {}, {1, {{"email", 1, {}}}}, {2, {{"phone", 5, {}}, {"social", 1, {}}}}});
    rule.categories.push_back({"reporting", {}, {1, {{"report", 1, {}}}}, {1, {{"export", 1, {}}}}});
    return rule;
}

DatasetBuilder maturing(std::string_view churn = {}, std::string_view plan = "Pro")
{
    return DatasetBuilder().account("a", "2026-01-01", churn).attribute("a", "plan", std::string(plan)).use("clock", "2026-01-01", "other");
}

/// "basic 3, mature 7, now mature" of account a's category; "never" where a level was not reached.
std::string category(const Dataset &dataset, const MaturityDays &days, std::size_t c)
{
    const auto text = [](Day day) { return day == kNever ? std::string("never") : std::to_string(day); };
    const std::size_t a = place(dataset, "a");
    const auto &of = days.categories.at(c);
    return "basic " + text(of.basicDay[a]) + ", mature " + text(of.matureDay[a]) + ", now " + levelName(of.current[a]);
}

} // namespace

class MaturityDaysTest : public QObject {
    Q_OBJECT

private slots:
    void levelsAreReachedOnTheirDays_data();
    void levelsAreReachedOnTheirDays();
    void categoriesMustBeMatureTogether();
    void aTrailingLevelFallsAgain_data();
    void aTrailingLevelFallsAgain();
    void trailingCategoriesMustBeMatureAtTheSameTime_data();
    void trailingCategoriesMustBeMatureAtTheSameTime();
    void decimalCountsReachTheirSumInTheTrailingWindow();
    void useOfFeaturesNotEntitledToCountsAsNone();
    void categoriesOutOfReachAreMarked_data();
    void categoriesOutOfReachAreMarked();
    void onlyCoveredDaysCount_data();
    void onlyCoveredDaysCount();
    void followUpEndsIt_data();
    void followUpEndsIt();
    void aFeatureNamedForBothLevelsCountsOnce();
    void withoutUsageEverybodyIsUnknown();
    void stopsWhenAsked();
};

void MaturityDaysTest::levelsAreReachedOnTheirDays_data()
{
    QTest::addColumn<DatasetBuilder>("builder");
    QTest::addColumn<QString>("channels");
    QTest::addColumn<QString>("milestone");
    QTest::newRow("nothing used") << maturing() << "basic never, mature never, now none"
                                  << "not_reached";
    QTest::newRow("a basic feature") << maturing().use("a", "2026-01-05", "email") << "basic 4, mature never, now basic"
                                     << "not_reached";
    QTest::newRow("a mature feature makes basic too") << maturing().use("a", "2026-01-06", "social") << "basic 5, mature never, now basic"
                                                      << "not_reached";
    QTest::newRow("below its count a feature is not adopted")
        << maturing().use("a", "2026-01-06", "phone", 4) << "basic never, mature never, now none"
        << "not_reached";
    QTest::newRow("counts add up over the whole life")
        << maturing().use("a", "2026-01-06", "phone", 4).use("a", "2026-09-08", "phone") << "basic 250, mature never, now basic"
        << "not_reached";
    QTest::newRow("both mature features") << maturing().use("a", "2026-01-03", "phone", 5).use("a", "2026-01-08", "social")
                                          << "basic 2, mature 7, now mature"
                                          << "reached 7";
    QTest::newRow("both on one day") << maturing().use("a", "2026-01-08", "phone", 5).use("a", "2026-01-08", "social")
                                     << "basic 7, mature 7, now mature"
                                     << "reached 7";
    QTest::newRow("mature without any basic feature of its own is mature")
        << maturing().use("a", "2026-01-01", "phone", 9).use("a", "2026-01-01", "social") << "basic 0, mature 0, now mature"
        << "reached 0";
}

void MaturityDaysTest::levelsAreReachedOnTheirDays()
{
    QFETCH(DatasetBuilder, builder);
    QFETCH(QString, channels);
    QFETCH(QString, milestone);
    const Dataset dataset = builder.build();
    const auto days = maturityDays(dataset, watched(dataset, "2026-12-31"), channelsAndReporting());
    QCOMPARE(QString::fromStdString(category(dataset, *days, 0)), channels);
    QCOMPARE(QString::fromStdString(outcome(dataset, days->milestone, "a")), milestone);
}

void MaturityDaysTest::categoriesMustBeMatureTogether()
{
    const Dataset dataset =
        maturing().use("a", "2026-01-03", "export").use("a", "2026-01-05", "phone", 5).use("a", "2026-01-09", "social").build();
    const FollowUp follow = watched(dataset, "2026-12-31");
    QCOMPARE(outcome(dataset, maturityDays(dataset, follow, channelsAndReporting(1))->milestone, "a"), std::string("reached 2"));
    QCOMPARE(outcome(dataset, maturityDays(dataset, follow, channelsAndReporting(2))->milestone, "a"), std::string("reached 8"));
}

void MaturityDaysTest::aTrailingLevelFallsAgain_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("channels");
    // Social on day 0; phone 3 on day 10, 2 on day 14, 1 on day 20.
    QTest::newRow("all in one window") << 15 << "2026-01-15"
                                       << "basic 0, mature 14, now mature";
    QTest::newRow("the last day social is in the window (day 14)") << 15 << "2026-01-15"
                                                                   << "basic 0, mature 14, now mature";
    QTest::newRow("social has left the window on day 15") << 15 << "2026-01-16"
                                                          << "basic 0, mature 14, now basic";
    QTest::newRow("phone has left it on day 25: 3 of its 6 are gone") << 15 << "2026-01-26"
                                                                      << "basic 0, mature 14, now none";
    QTest::newRow("the day before") << 15 << "2026-01-25"
                                    << "basic 0, mature 14, now basic";
    QTest::newRow("a shorter window never holds both") << 14 << "2026-01-15"
                                                       << "basic 0, mature never, now basic";
    QTest::newRow("a window too short for five calls") << 4 << "2026-01-31"
                                                       << "basic 0, mature never, now none";
    QTest::newRow("just long enough for five calls") << 5 << "2026-01-15"
                                                     << "basic 0, mature never, now basic";
}

void MaturityDaysTest::aTrailingLevelFallsAgain()
{
    QFETCH(int, window);
    QFETCH(QString, asOf);
    QFETCH(QString, channels);
    MaturityRule rule = channelsAndReporting();
    rule.windowDays = window;
    const Dataset dataset = maturing()
                                .use("a", "2026-01-01", "social")
                                .use("a", "2026-01-11", "phone", 3)
                                .use("a", "2026-01-15", "phone", 2)
                                .use("a", "2026-01-21", "phone", 1)
                                .build();
    const auto days = maturityDays(dataset, watched(dataset, asOf.toStdString()), rule);
    QCOMPARE(QString::fromStdString(category(dataset, *days, 0)), channels);
    const bool everMature = days->categories[0].matureDay[0] != kNever;
    QCOMPARE(outcome(dataset, days->milestone, "a"), std::string(everMature ? "reached 14" : "not_reached"));
}

void MaturityDaysTest::trailingCategoriesMustBeMatureAtTheSameTime_data()
{
    QTest::addColumn<QString>("channelsFrom");
    QTest::addColumn<QString>("expected");
    // Export on day 0, in a window of 10 days until day 9.
    QTest::newRow("channels mature on its last day") << "2026-01-10"
                                                     << "reached 9";
    QTest::newRow("channels mature the day after") << "2026-01-11"
                                                   << "not_reached";
}

void MaturityDaysTest::trailingCategoriesMustBeMatureAtTheSameTime()
{
    QFETCH(QString, channelsFrom);
    QFETCH(QString, expected);
    MaturityRule rule = channelsAndReporting(2);
    rule.windowDays = 10;
    const Dataset dataset = maturing()
                                .use("a", "2026-01-01", "export")
                                .use("a", channelsFrom.toStdString(), "phone", 5)
                                .use("a", channelsFrom.toStdString(), "social")
                                .build();
    const auto days = maturityDays(dataset, watched(dataset, "2026-12-31"), rule);
    QCOMPARE(QString::fromStdString(outcome(dataset, days->milestone, "a")), expected);
}

void MaturityDaysTest::decimalCountsReachTheirSumInTheTrailingWindow()
{
    // A huge decimal that leaves the window again must not spoil the later sum 0.1 + 0.1 + 0.1 = 0.3.
    MaturityRule rule;
    rule.requiredCategories = 1;
    rule.windowDays = 3;
    rule.categories.push_back({"calls", {}, {1, {{"email", 1, {}}}}, {1, {{"minutes", 0.3, {}}}}});
    const Dataset dataset = maturing().use("a", "2026-01-01", "minutes", 1e12 + 0.5).useDaily("a", "2026-01-11", 3, "minutes", 0.1).build();
    const auto days = maturityDays(dataset, watched(dataset, "2026-01-13"), rule);
    QCOMPARE(category(dataset, *days, 0), std::string("basic 0, mature 0, now mature"));
    const auto dayBefore = maturityDays(dataset, watched(dataset, "2026-01-12"), rule);
    QCOMPARE(category(dataset, *dayBefore, 0), std::string("basic 0, mature 0, now none"));
}

void MaturityDaysTest::useOfFeaturesNotEntitledToCountsAsNone()
{
    for (const char *plan : {"Pro", "Free"}) {
        const Dataset dataset = maturing({}, plan)
                                    .feature("phone", "plan=Pro|Premium")
                                    .use("a", "2026-01-03", "phone", 5)
                                    .use("a", "2026-01-08", "social")
                                    .build();
        const auto days = maturityDays(dataset, watched(dataset, "2026-12-31"), channelsAndReporting());
        const bool entitled = std::string_view(plan) == "Pro";
        QCOMPARE(category(dataset, *days, 0), std::string(entitled ? "basic 2, mature 7, now mature" : "basic 7, mature never, now basic"));
        QCOMPARE(outcome(dataset, days->milestone, "a"), std::string(entitled ? "reached 7" : "not_reached"));
    }
}

void MaturityDaysTest::categoriesOutOfReachAreMarked_data()
{
    QTest::addColumn<QString>("entitledFeature");
    QTest::addColumn<bool>("channels");
    QTest::addColumn<bool>("reporting");
    // The account is on Free; the feature is for Pro.
    QTest::newRow("everything for everybody") << "other" << true << true;
    QTest::newRow("one of two mature features where both are needed") << "phone" << false << true;
    QTest::newRow("the only mature feature") << "export" << true << false;
    QTest::newRow("a basic feature does not matter") << "email" << true << true;
}

void MaturityDaysTest::categoriesOutOfReachAreMarked()
{
    QFETCH(QString, entitledFeature);
    const Dataset dataset = maturing({}, "Free").feature(entitledFeature.toStdString(), "plan=Pro").build();
    const auto days = maturityDays(dataset, watched(dataset, "2026-12-31"), channelsAndReporting());
    QTEST(days->categories[0].reachable[0] == 1, "channels");
    QTEST(days->categories[1].reachable[0] == 1, "reporting");
    QVERIFY2(outcome(dataset, days->milestone, "a") == "not_reached", "out of reach is not reached, never unknown");
}

void MaturityDaysTest::onlyCoveredDaysCount_data()
{
    QTest::addColumn<QString>("coverageStart");
    QTest::addColumn<QString>("channels");
    QTest::addColumn<QString>("milestone");
    // Phone 5 on day 2, social on days 7 and 30, phone 5 again on day 40.
    QTest::newRow("watched from signup") << "2026-01-01"
                                         << "basic 2, mature 7, now mature"
                                         << "reached 7";
    QTest::newRow("covered later: what is seen then") << "2026-01-04"
                                                      << "basic 7, mature 40, now mature"
                                                      << "reached 40";
    QTest::newRow("no covered day") << "2027-01-01"
                                    << "basic never, mature never, now none"
                                    << "unknown";
}

void MaturityDaysTest::onlyCoveredDaysCount()
{
    QFETCH(QString, coverageStart);
    QFETCH(QString, channels);
    QFETCH(QString, milestone);
    const Dataset dataset = maturing()
                                .use("a", "2026-01-03", "phone", 5)
                                .use("a", "2026-01-08", "social")
                                .use("a", "2026-01-31", "social")
                                .use("a", "2026-02-10", "phone", 5)
                                .build();
    const auto days = maturityDays(dataset, watched(dataset, "2026-12-31", coverageStart.toStdString()), channelsAndReporting());
    QCOMPARE(QString::fromStdString(category(dataset, *days, 0)), channels);
    QCOMPARE(QString::fromStdString(outcome(dataset, days->milestone, "a")), milestone);
}

void MaturityDaysTest::followUpEndsIt_data()
{
    QTest::addColumn<QString>("churn");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("expected");
    // Export on day 9, 2026-01-10.
    QTest::newRow("as-of on the day") << ""
                                      << "2026-01-10"
                                      << "reached 9";
    QTest::newRow("as-of the day before: not pending") << ""
                                                       << "2026-01-09"
                                                       << "not_reached";
    QTest::newRow("left on the day") << "2026-01-10"
                                     << "2026-12-31"
                                     << "reached 9";
    QTest::newRow("left the day before") << "2026-01-09"
                                         << "2026-12-31"
                                         << "not_reached";
}

void MaturityDaysTest::followUpEndsIt()
{
    QFETCH(QString, churn);
    QFETCH(QString, asOf);
    QFETCH(QString, expected);
    const Dataset dataset = maturing(churn.toStdString()).use("a", "2026-01-10", "export").build();
    const auto days = maturityDays(dataset, watched(dataset, asOf.toStdString()), channelsAndReporting());
    QCOMPARE(QString::fromStdString(outcome(dataset, days->milestone, "a")), expected);
}

void MaturityDaysTest::aFeatureNamedForBothLevelsCountsOnce()
{
    MaturityRule rule;
    rule.requiredCategories = 1;
    rule.categories.push_back({"channels", {}, {2, {{"phone", 1, {}}, {"email", 1, {}}}}, {1, {{"phone", 5, {}}}}});
    const FollowUp follow = watched(maturing().build(), "2026-12-31");
    const Dataset phoneOnly = maturing().use("a", "2026-01-03", "phone", 4).build();
    QCOMPARE(category(phoneOnly, *maturityDays(phoneOnly, follow, rule), 0), std::string("basic never, mature never, now none"));
    const Dataset both = maturing().use("a", "2026-01-03", "phone", 4).use("a", "2026-01-04", "email").build();
    QCOMPARE(category(both, *maturityDays(both, follow, rule), 0), std::string("basic 3, mature never, now basic"));
}

void MaturityDaysTest::withoutUsageEverybodyIsUnknown()
{
    const Dataset dataset = DatasetBuilder().account("a", "2026-01-01").build();
    const auto days = maturityDays(dataset, watched(dataset, "2026-12-31"), channelsAndReporting());
    QCOMPARE(outcome(dataset, days->milestone, "a"), std::string("unknown"));
}

void MaturityDaysTest::stopsWhenAsked()
{
    const Dataset dataset = maturing().build();
    std::stop_source source;
    source.request_stop();
    QCOMPARE(maturityDays(dataset, watched(dataset), channelsAndReporting(), source.get_token()).error().code, ErrorCode::Cancelled);
}

WAYMARK_TEST(MaturityDaysTest)

} // namespace waymark

#include "maturity_days_test.moc"
