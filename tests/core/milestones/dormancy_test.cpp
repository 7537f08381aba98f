#include "core/milestones/dormancy.h"

#include <QObject>
#include <QTest>

#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;

namespace {

/// Coverage from 2026-01-01 to the as-of date 2026-03-31, day 89 of who signed up on the first day.
Expected<FollowUp> asleep(const DatasetBuilder &builder, const RetentionRule &rule, std::stop_token stop = {})
{
    const Dataset dataset = DatasetBuilder(builder).use("clock", "2026-03-31", "other").build();
    AnalysisOptions options;
    options.asOf = on("2026-03-31");
    options.coverageStart = on("2026-01-01");
    return followUpByDormancy(dataset, followUp(dataset, options).value(), rule, stop);
}

RetentionRule tenDaysWithoutChats(double count = 1.0) { return {EventKind::Dormancy, 10, {{"chat", {}}}, count}; }

using Uses = QList<std::pair<int, double>>; ///< day of January 2026 and on (1: the first of January), count

} // namespace

class DormancyTest : public QObject {
    Q_OBJECT

private slots:
    void theEventIsTheDayThatCompletesTheSilence_data();
    void theEventIsTheDayThatCompletesTheSilence();
    void aDayNeedsTheCountOverAllMeaningfulFeatures();
    void possibleFollowUpAndWatchingStay();
    void withoutUsageItCannotBeTold();
    void stopsWhenAsked();
};

void DormancyTest::theEventIsTheDayThatCompletesTheSilence_data()
{
    QTest::addColumn<QString>("signup");
    QTest::addColumn<QString>("churn");
    QTest::addColumn<QString>("observedUntil");
    QTest::addColumn<Uses>("uses");
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("event");
    const QString none;
    const auto row = [&none](const char *name, const QString &signup, const QString &churn, const Uses &uses, int day, bool event) {
        QTest::newRow(name) << signup << churn << none << uses << day << event;
    };
    const QString first = QStringLiteral("2026-01-01");
    row("never used: the tenth day", first, none, {}, 9, true);
    row("used on the signup day only", first, none, {{1, 1}}, 10, true);
    row("used on the tenth day: in time", first, none, {{10, 1}}, 19, true);
    row("used on the eleventh day: too late", first, none, {{11, 1}}, 9, true);
    row("nine silent days between", first, none, {{1, 1}, {11, 1}}, 20, true);
    row("ten silent days between", first, none, {{1, 1}, {12, 1}}, 10, true);
    row("the first silence counts, not the later one", first, none, {{5, 1}, {30, 1}, {35, 1}}, 14, true);
    row("left before ten days were over", first, QStringLiteral("2026-01-06"), {}, 5, true);
    row("left on the day that completes them", first, QStringLiteral("2026-01-10"), {}, 9, true);
    row("left after it had fallen asleep", first, QStringLiteral("2026-02-20"), {{3, 1}}, 12, true);
    row("used until the end", first, none, {{8, 1}, {17, 1}, {26, 1}, {35, 1}, {44, 1}, {53, 1}, {62, 1}, {71, 1}, {80, 1}, {89, 1}}, 89,
        false);
    row("signed up nine days before the end", QStringLiteral("2026-03-23"), none, {}, 8, false);
    row("signed up ten days before the end", QStringLiteral("2026-03-22"), none, {}, 9, true);
    row("before the coverage: only covered days are silent", QStringLiteral("2025-12-20"), none, {}, 21, true);
    row("before the coverage, used on its second day", QStringLiteral("2025-12-20"), none, {{2, 1}}, 23, true);
    row("gone before the coverage", QStringLiteral("2025-11-01"), QStringLiteral("2025-12-20"), {}, 49, true);
    QTest::newRow("observed for nine days") << first << none << QStringLiteral("2026-01-09") << Uses() << 8 << false;
    QTest::newRow("observed for ten days") << first << none << QStringLiteral("2026-01-10") << Uses() << 9 << true;
}

void DormancyTest::theEventIsTheDayThatCompletesTheSilence()
{
    QFETCH(QString, signup);
    QFETCH(QString, churn);
    QFETCH(QString, observedUntil);
    QFETCH(Uses, uses);
    QFETCH(int, day);
    QFETCH(bool, event);
    DatasetBuilder builder;
    builder.account("a", signup.toStdString(), churn.toStdString(), observedUntil.toStdString());
    for (const auto &[date, count] : uses)
        builder.use("a", isoDate(on("2025-12-31") + date), "chat", count);
    builder.use("a", "2026-01-05", "other", 7); // means nothing
    const auto follow = asleep(builder, tenDaysWithoutChats());
    QVERIFY(follow.has_value());
    QCOMPARE(follow->duration[0], day);
    QCOMPARE(follow->churned[0] != 0, event);
}

void DormancyTest::aDayNeedsTheCountOverAllMeaningfulFeatures()
{
    DatasetBuilder builder;
    builder.account("a", "2026-01-01").use("a", "2026-01-05", "chat", 2).use("a", "2026-01-05", "mail", 0.3);
    RetentionRule rule = tenDaysWithoutChats(2.3);
    QCOMPARE(asleep(builder, rule)->duration[0], 9);
    rule.meaningfulFeatures.push_back({"mail", {}});
    QCOMPARE(asleep(builder, rule)->duration[0], 14);
    rule.meaningfulFeatures = {{"*", {}}};
    QCOMPARE(asleep(builder, rule)->duration[0], 14);
    rule.meaningfulFeatures = {{"unheard of", {}}};
    QCOMPARE(asleep(builder, rule)->duration[0], 9);
}

void DormancyTest::possibleFollowUpAndWatchingStay()
{
    const auto follow = asleep(DatasetBuilder().account("a", "2026-01-01").account("b", "2025-12-25"), tenDaysWithoutChats());
    QCOMPARE(follow->possible[0], 89);
    QCOMPARE(follow->covered[1], 7);
    QCOMPARE(follow->inViewCount, 2U);
}

void DormancyTest::withoutUsageItCannotBeTold()
{
    const Dataset dataset = DatasetBuilder().account("a", "2026-01-01", "2026-02-01").build();
    const auto follow = followUpByDormancy(dataset, followUp(dataset, {}).value(), tenDaysWithoutChats());
    QCOMPARE(follow.error().code, ErrorCode::NoUsage);
}

void DormancyTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto follow = asleep(DatasetBuilder().account("a", "2026-01-01"), tenDaysWithoutChats(), source.get_token());
    QCOMPARE(follow.error().code, ErrorCode::Cancelled);
}

WAYMARK_TEST(DormancyTest)

} // namespace waymark

#include "dormancy_test.moc"
