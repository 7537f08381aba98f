#include <QObject>
#include <QTest>

#include "core/milestones/milestone_days.h"
#include "tests/core/milestones/milestone_words.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;
using test::outcome;
using test::watched;

namespace {

ActivationRule twentyChatsIn90Days() { return {{{"chat", {}}}, Measure::Count, 90, 20.0}; }

DatasetBuilder chatter(std::string_view churn = {}, std::string_view observedUntil = {})
{
    return DatasetBuilder().account("a", "2026-01-01", churn, observedUntil).use("clock", "2026-01-01", "other");
}

std::string activationOf(const DatasetBuilder &builder, const ActivationRule &rule, std::string_view asOf = "2026-12-31",
                         std::string_view coverageStart = {})
{
    const Dataset dataset = builder.build();
    return outcome(dataset, activationDays(dataset, watched(dataset, asOf, coverageStart), rule).value(), "a");
}

} // namespace

class ActivationDaysTest : public QObject {
    Q_OBJECT

private slots:
    void stateAndDayFollowTheRule_data();
    void stateAndDayFollowTheRule();
    void theWindowIsOverWhenItsLastDayWasWatched_data();
    void theWindowIsOverWhenItsLastDayWasWatched();
    void accountsNotWatchedFromSignupAreUnknown();
    void withoutAnyUsageEverybodyIsUnknown();
    void anEarlierAsOfCutsTheRows();
    void decimalsReachTheirSum();
    void everyMeasureCountsItsOwnThing_data();
    void everyMeasureCountsItsOwnThing();
    void featureNamedTwiceCountsOnce();
    void unknownFeatureWasNeverUsed();
    void useOfFeaturesNotEntitledToStillCounts();
    void accountsOutOfViewAreUnknown();
    void theMeasureLooksAtDaysBeforeTheLandmarkAndInTheWindow_data();
    void theMeasureLooksAtDaysBeforeTheLandmarkAndInTheWindow();
    void stopsWhenAsked();
};

void ActivationDaysTest::stateAndDayFollowTheRule_data()
{
    QTest::addColumn<QString>("churn");
    QTest::addColumn<QString>("lastChats");
    QTest::addColumn<QString>("expected");
    // 19 chats on day 0, one more on the day named; offset 89 is 2026-03-31, the last day of the first 90.
    QTest::newRow("all on the signup day") << ""
                                           << "2026-01-01"
                                           << "reached 0";
    QTest::newRow("on the last day of the window") << ""
                                                   << "2026-03-31"
                                                   << "reached 89";
    QTest::newRow("on the day after the window") << ""
                                                 << "2026-04-01"
                                                 << "not_reached";
    QTest::newRow("before the churn day") << "2026-02-01"
                                          << "2026-01-31"
                                          << "reached 30";
    QTest::newRow("on the churn day, which still counts") << "2026-02-01"
                                                          << "2026-02-01"
                                                          << "reached 31";
    QTest::newRow("after the churn day") << "2026-02-01"
                                         << "2026-02-02"
                                         << "not_reached";
    QTest::newRow("on the signup day, which is the churn day") << "2026-01-01"
                                                               << "2026-01-01"
                                                               << "reached 0";
    QTest::newRow("before signup, which is nobody's use") << ""
                                                          << "2025-12-31"
                                                          << "not_reached";
}

void ActivationDaysTest::stateAndDayFollowTheRule()
{
    QFETCH(QString, churn);
    QFETCH(QString, lastChats);
    QFETCH(QString, expected);
    const auto builder = chatter(churn.toStdString()).use("a", "2026-01-01", "chat", 19).use("a", lastChats.toStdString(), "chat", 1);
    QCOMPARE(QString::fromStdString(activationOf(builder, twentyChatsIn90Days())), expected);
}

void ActivationDaysTest::theWindowIsOverWhenItsLastDayWasWatched_data()
{
    QTest::addColumn<QString>("churn");
    QTest::addColumn<QString>("observedUntil");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as-of on the window's last day: P + 1 is the window") << ""
                                                                         << ""
                                                                         << "2026-03-31"
                                                                         << "not_reached";
    QTest::newRow("as-of a day earlier") << ""
                                         << ""
                                         << "2026-03-30"
                                         << "pending";
    QTest::newRow("last watched a day earlier than the window's last") << ""
                                                                       << "2026-03-30"
                                                                       << "2026-12-31"
                                                                       << "pending";
    QTest::newRow("last watched on the window's last day") << ""
                                                           << "2026-03-31"
                                                           << "2026-12-31"
                                                           << "not_reached";
    QTest::newRow("left inside a window that is not over") << "2026-02-01"
                                                           << ""
                                                           << "2026-02-15"
                                                           << "not_reached";
    QTest::newRow("leaves after as-of, the window not over") << "2026-03-01"
                                                             << ""
                                                             << "2026-02-15"
                                                             << "pending";
}

void ActivationDaysTest::theWindowIsOverWhenItsLastDayWasWatched()
{
    QFETCH(QString, churn);
    QFETCH(QString, observedUntil);
    QFETCH(QString, asOf);
    QFETCH(QString, expected);
    const auto builder = chatter(churn.toStdString(), observedUntil.toStdString()).use("a", "2026-01-01", "chat", 19);
    QCOMPARE(QString::fromStdString(activationOf(builder, twentyChatsIn90Days(), asOf.toStdString())), expected);
}

void ActivationDaysTest::accountsNotWatchedFromSignupAreUnknown()
{
    const auto builder = chatter().use("a", "2026-01-10", "chat", 50);
    QCOMPARE(activationOf(builder, twentyChatsIn90Days(), "2026-12-31", "2026-01-01"), std::string("reached 9"));
    QCOMPARE(activationOf(builder, twentyChatsIn90Days(), "2026-12-31", "2026-01-02"), std::string("unknown"));
}

void ActivationDaysTest::withoutAnyUsageEverybodyIsUnknown()
{
    QCOMPARE(activationOf(DatasetBuilder().account("a", "2026-01-01"), twentyChatsIn90Days()), std::string("unknown"));
}

void ActivationDaysTest::anEarlierAsOfCutsTheRows()
{
    const auto builder = chatter().use("a", "2026-01-05", "chat", 19).use("a", "2026-02-05", "chat", 1);
    QCOMPARE(activationOf(builder, twentyChatsIn90Days(), "2026-02-05"), std::string("reached 35"));
    QCOMPARE(activationOf(builder, twentyChatsIn90Days(), "2026-02-04"), std::string("pending"));
}

void ActivationDaysTest::decimalsReachTheirSum()
{
    // 0.1 + 0.1 + 0.1 > 0.3 in binary, and 0.7 + 0.1 < 0.8: within 1e-9 both are their decimal sums.
    ActivationRule rule = twentyChatsIn90Days();
    rule.threshold = 0.3;
    QCOMPARE(activationOf(chatter().useDaily("a", "2026-01-01", 5, "chat", 0.1), rule), std::string("reached 2"));
    rule.threshold = 0.8;
    QCOMPARE(activationOf(chatter().use("a", "2026-01-01", "chat", 0.7).use("a", "2026-01-02", "chat", 0.1), rule),
             std::string("reached 1"));
    rule.threshold = 0.8 + 1e-6;
    QCOMPARE(activationOf(chatter().use("a", "2026-01-01", "chat", 0.7).use("a", "2026-01-02", "chat", 0.1), rule),
             std::string("not_reached"));
}

void ActivationDaysTest::everyMeasureCountsItsOwnThing_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<QStringList>("features");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<QString>("expected");
    // Day 0: chat 5, mail 1. Day 2: chat 1. Day 4: call 1. Day 6: mail 8 (counts); a count of 0 on day 1.
    const auto count = static_cast<int>(Measure::Count);
    const auto days = static_cast<int>(Measure::ActiveDays);
    const auto distinct = static_cast<int>(Measure::DistinctFeatures);
    const QStringList all{QStringLiteral("*")}, chatAndMail{QStringLiteral("chat"), QStringLiteral("mail")}, chat{QStringLiteral("chat")};
    QTest::newRow("count of one feature") << count << chat << 6.0 << "reached 2";
    QTest::newRow("count of two features") << count << chatAndMail << 7.0 << "reached 2";
    QTest::newRow("count of two features, on the same day") << count << chatAndMail << 6.0 << "reached 0";
    QTest::newRow("count of every feature") << count << all << 8.0 << "reached 4";
    QTest::newRow("count that is never reached") << count << all << 17.0 << "not_reached";
    QTest::newRow("active days of one feature") << days << chat << 2.0 << "reached 2";
    QTest::newRow("two features on one day are one active day") << days << chatAndMail << 2.0 << "reached 2";
    QTest::newRow("active days of every feature") << days << all << 4.0 << "reached 6";
    QTest::newRow("one active day more than there are") << days << all << 5.0 << "not_reached";
    QTest::newRow("distinct features") << distinct << all << 3.0 << "reached 4";
    QTest::newRow("two distinct features on the first day") << distinct << all << 2.0 << "reached 0";
    QTest::newRow("a threshold between whole numbers needs the next") << distinct << all << 2.5 << "reached 4";
    QTest::newRow("more distinct features than there are") << distinct << all << 4.0 << "not_reached";
}

void ActivationDaysTest::everyMeasureCountsItsOwnThing()
{
    QFETCH(int, measure);
    QFETCH(QStringList, features);
    QFETCH(double, threshold);
    QFETCH(QString, expected);
    const DatasetBuilder builder = DatasetBuilder()
                                       .account("a", "2026-01-01")
                                       .use("a", "2026-01-01", "chat", 5)
                                       .use("a", "2026-01-01", "mail")
                                       .use("a", "2026-01-02", "chat", 0)
                                       .use("a", "2026-01-03", "chat")
                                       .use("a", "2026-01-05", "call")
                                       .use("a", "2026-01-07", "mail", 8)
                                       .use("other", "2026-01-02", "chat");
    ActivationRule rule{{}, static_cast<Measure>(measure), 90, threshold};
    for (const QString &feature : features)
        rule.features.push_back({feature.toStdString(), {}});
    QCOMPARE(QString::fromStdString(activationOf(builder, rule)), expected);
}

void ActivationDaysTest::featureNamedTwiceCountsOnce()
{
    ActivationRule rule = twentyChatsIn90Days();
    rule.features = {{"chat", {}}, {"chat", {}}};
    QCOMPARE(activationOf(chatter().use("a", "2026-01-01", "chat", 10), rule), std::string("not_reached"));
}

void ActivationDaysTest::unknownFeatureWasNeverUsed()
{
    ActivationRule rule = twentyChatsIn90Days();
    rule.features = {{"telepathy", {}}};
    QCOMPARE(activationOf(chatter().use("a", "2026-01-01", "chat", 20), rule), std::string("not_reached"));
    rule.features.push_back({"chat", {}});
    QCOMPARE(activationOf(chatter().use("a", "2026-01-01", "chat", 20), rule), std::string("reached 0"));
}

void ActivationDaysTest::useOfFeaturesNotEntitledToStillCounts()
{
    const auto builder = chatter().feature("chat", "plan=Pro").attribute("a", "plan", "Free").use("a", "2026-01-01", "chat", 20);
    QCOMPARE(activationOf(builder, twentyChatsIn90Days()), std::string("reached 0"));
}

void ActivationDaysTest::accountsOutOfViewAreUnknown()
{
    const Dataset dataset = chatter().attribute("a", "plan", "Free").use("a", "2026-01-01", "chat", 20).build();
    AnalysisOptions options;
    options.asOf = on("2026-12-31");
    options.filter.clauses = {{"plan", {"Pro"}, false}};
    const auto follow = followUp(dataset, options);
    QCOMPARE(outcome(dataset, activationDays(dataset, *follow, twentyChatsIn90Days()).value(), "a"), std::string("unknown"));
}

void ActivationDaysTest::theMeasureLooksAtDaysBeforeTheLandmarkAndInTheWindow_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<double>("measure");
    // 1 on day 0, 2 on day 29, 4 on day 30, 8 on day 89, 16 on day 90.
    QTest::newRow("before day 30") << 30 << 3.0;
    QTest::newRow("before day 31") << 31 << 7.0;
    QTest::newRow("before the window's end") << 90 << 15.0;
    QTest::newRow("a later landmark sees only the window") << 365 << 15.0;
    QTest::newRow("before day 0 there is nothing") << 0 << 0.0;
}

void ActivationDaysTest::theMeasureLooksAtDaysBeforeTheLandmarkAndInTheWindow()
{
    QFETCH(int, before);
    QFETCH(double, measure);
    const Dataset dataset = chatter()
                                .use("a", isoDate(on("2026-01-01") + 0), "chat", 1)
                                .use("a", isoDate(on("2026-01-01") + 29), "chat", 2)
                                .use("a", isoDate(on("2026-01-01") + 30), "chat", 4)
                                .use("a", isoDate(on("2026-01-01") + 89), "chat", 8)
                                .use("a", isoDate(on("2026-01-01") + 90), "chat", 16)
                                .build();
    const auto measured = activationMeasure(dataset, watched(dataset, "2026-12-31"), twentyChatsIn90Days(), before);
    QCOMPARE(measured->at(0), measure);
}

void ActivationDaysTest::stopsWhenAsked()
{
    const Dataset dataset = chatter().use("a", "2026-01-05", "chat").build();
    std::stop_source source;
    source.request_stop();
    const auto days = activationDays(dataset, watched(dataset), twentyChatsIn90Days(), source.get_token());
    QVERIFY(!days.has_value());
    QCOMPARE(days.error().code, ErrorCode::Cancelled);
    QVERIFY(!activationMeasure(dataset, watched(dataset), twentyChatsIn90Days(), 90, source.get_token()).has_value());
}

WAYMARK_TEST(ActivationDaysTest)

} // namespace waymark

#include "activation_days_test.moc"
