#include <QObject>
#include <QTest>

#include "core/milestones/milestone_days.h"
#include "tests/core/milestones/milestone_words.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::outcome;
using test::watched;

namespace {

/// Messenger once, three articles (of either kind), a teammate: two of the three within 30 days.
SetupRule twoOfThreeSteps()
{
    SetupRule rule{30, 2, {}};
    rule.steps.push_back({"messenger", {}, {{"messenger", {}}}, 1.0, {}});
    rule.steps.push_back({"articles", {}, {{"article", {}}, {"imported_article", {}}}, 3.0, {}});
    rule.steps.push_back({"teammate", {}, {{"teammate", {}}}, 1.0, {}});
    return rule;
}

DatasetBuilder newcomer(std::string_view churn = {})
{
    return DatasetBuilder().account("a", "2026-01-01", churn).use("clock", "2026-01-01", "other");
}

} // namespace

class SetupDaysTest : public QObject {
    Q_OBJECT

private slots:
    void stepsAndSetupAreReachedOnTheirDays_data();
    void stepsAndSetupAreReachedOnTheirDays();
    void accountsNotWatchedFromSignupAreUnknownInEveryStep();
    void asManyStepsAsTheRuleAsksFor_data();
    void asManyStepsAsTheRuleAsksFor();
    void stopsWhenAsked();
};

void SetupDaysTest::stepsAndSetupAreReachedOnTheirDays_data()
{
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("churn");
    QTest::addColumn<QString>("lastArticle");
    QTest::addColumn<QString>("articles");
    QTest::addColumn<QString>("setup");
    // Messenger on day 2; one article on day 3, one imported on day 4, the third on the day named. Day 29 is 2026-01-30.
    QTest::newRow("the last day of the window") << "2026-12-31"
                                                << ""
                                                << "2026-01-30"
                                                << "reached 29"
                                                << "reached 29";
    QTest::newRow("the day after the window") << "2026-12-31"
                                              << ""
                                              << "2026-01-31"
                                              << "not_reached"
                                              << "not_reached";
    QTest::newRow("the window is not over") << "2026-01-29"
                                            << ""
                                            << "2026-01-30"
                                            << "pending"
                                            << "pending";
    QTest::newRow("left before the step") << "2026-12-31"
                                          << "2026-01-10"
                                          << "2026-01-11"
                                          << "not_reached"
                                          << "not_reached";
    QTest::newRow("on the churn day") << "2026-12-31"
                                      << "2026-01-10"
                                      << "2026-01-10"
                                      << "reached 9"
                                      << "reached 9";
    QTest::newRow("before the other step") << "2026-12-31"
                                           << ""
                                           << "2026-01-01"
                                           << "reached 4"
                                           << "reached 4";
}

void SetupDaysTest::stepsAndSetupAreReachedOnTheirDays()
{
    QFETCH(QString, asOf);
    QFETCH(QString, churn);
    QFETCH(QString, lastArticle);
    QFETCH(QString, articles);
    QFETCH(QString, setup);
    const Dataset dataset = newcomer(churn.toStdString())
                                .use("a", "2026-01-03", "messenger")
                                .use("a", "2026-01-04", "article")
                                .use("a", "2026-01-05", "imported_article")
                                .use("a", lastArticle.toStdString(), "article")
                                .build();
    const auto days = setupDays(dataset, watched(dataset, asOf.toStdString()), twoOfThreeSteps());
    QCOMPARE(days->steps.size(), std::size_t{3});
    QCOMPARE(outcome(dataset, days->steps[0], "a"), std::string("reached 2"));
    QCOMPARE(QString::fromStdString(outcome(dataset, days->steps[1], "a")), articles);
    QCOMPARE(QString::fromStdString(outcome(dataset, days->milestone, "a")), setup);
}

void SetupDaysTest::accountsNotWatchedFromSignupAreUnknownInEveryStep()
{
    const Dataset dataset = newcomer().use("a", "2026-01-10", "messenger").use("a", "2026-01-10", "teammate").build();
    const auto days = setupDays(dataset, watched(dataset, "2026-12-31", "2026-01-05"), twoOfThreeSteps());
    for (const MilestoneDays &step : days->steps)
        QCOMPARE(outcome(dataset, step, "a"), std::string("unknown"));
    QCOMPARE(outcome(dataset, days->milestone, "a"), std::string("unknown"));
}

void SetupDaysTest::asManyStepsAsTheRuleAsksFor_data()
{
    QTest::addColumn<int>("required");
    QTest::addColumn<QString>("expected");
    // Teammate on day 1, messenger on day 5, articles on day 8.
    QTest::newRow("one") << 1 << "reached 1";
    QTest::newRow("two") << 2 << "reached 5";
    QTest::newRow("all") << 3 << "reached 8";
    QTest::newRow("more than there are") << 4 << "not_reached";
}

void SetupDaysTest::asManyStepsAsTheRuleAsksFor()
{
    QFETCH(int, required);
    QFETCH(QString, expected);
    SetupRule rule = twoOfThreeSteps();
    rule.requiredSteps = required;
    const Dataset dataset =
        newcomer().use("a", "2026-01-09", "article", 3).use("a", "2026-01-06", "messenger").use("a", "2026-01-02", "teammate").build();
    QCOMPARE(QString::fromStdString(outcome(dataset, setupDays(dataset, watched(dataset, "2026-12-31"), rule)->milestone, "a")), expected);
}

void SetupDaysTest::stopsWhenAsked()
{
    const Dataset dataset = newcomer().build();
    std::stop_source source;
    source.request_stop();
    QCOMPARE(setupDays(dataset, watched(dataset), twoOfThreeSteps(), source.get_token()).error().code, ErrorCode::Cancelled);
}

WAYMARK_TEST(SetupDaysTest)

} // namespace waymark

#include "setup_days_test.moc"
