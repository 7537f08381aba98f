#include <QObject>
#include <QTest>

#include "core/analysis/finding/findings.h"
#include "tests/core/analysis/ten_accounts.h"
#include "tests/support/registry.h"

namespace waymark {

using test::coveredFromNewYear;
using test::DatasetBuilder;
using test::twoChatsInTenDays;

namespace {

/// 30 customers with 5 chats and 30 with none; of each so many leave on day 30.
DatasetBuilder chattersAndOthers(int chattersLeave, int othersLeave)
{
    DatasetBuilder builder;
    for (int i = 0; i < 60; ++i) {
        const std::string key = std::to_string(100 + i);
        const bool chats = i < 30;
        const bool leaves = chats ? i < chattersLeave : i - 30 < othersLeave;
        builder.account(key, "2026-01-01", leaves ? "2026-01-31" : "");
        if (chats)
            builder.use(key, "2026-01-02", "chat", 5);
    }
    return builder.use("clock", "2026-06-30", "other");
}

Finding findingAmong(const DatasetBuilder &builder, Criterion criterion = Criterion::Youden)
{
    ThresholdSweepQuery query;
    query.rule.criterion = criterion;
    const Dataset dataset = builder.build();
    const auto swept = thresholdSweep(dataset, twoChatsInTenDays(), coveredFromNewYear(), query).value();
    return findingOf(swept, twoChatsInTenDays(), dataset);
}

QString headlineAmong(const DatasetBuilder &builder, Criterion criterion = Criterion::Youden)
{
    return QString::fromStdString(english(findingAmong(builder, criterion).headline, " "));
}

} // namespace

class SweepFindingTest : public QObject {
    Q_OBJECT

private slots:
    void aThresholdThatSeparatesIsNamed();
    void whatASearchThroughChanceFindsSeparatesNothing();
    void harmfulUseIsNeverSuggested_data();
    void harmfulUseIsNeverSuggested();
    void oneFateForAllIsSaid();
    void theNextMilestoneAndExpansionHaveTheirWords();
    void neverSaysThatThereIsNoEffect();
};

void SweepFindingTest::aThresholdThatSeparatesIsNamed()
{
    QVERIFY2(
        headlineAmong(chattersAndOthers(3, 24))
            .startsWith(QString::fromUtf8(
                "Customers with 2 or more chat in their first 10 days stand out most: after 60 days 90.0% (74.4-96.5) are still customers, "
                "against 20.0% (9.5-37.3) of the others.")),
        qPrintable(headlineAmong(chattersAndOthers(3, 24))));
}

void SweepFindingTest::whatASearchThroughChanceFindsSeparatesNothing()
{
    const Finding finding = findingAmong(chattersAndOthers(14, 15));
    QCOMPARE(QString::fromStdString(english(finding.headline, " ")),
             QString::fromUtf8("No threshold separates the customers by more than a search through chance finds."));
    const QString figures = QString::fromStdString(english(finding.figures, " "));
    QVERIFY2(figures.startsWith(QString::fromUtf8("Best of them 2; p of the search = 0.")), qPrintable(figures));
    QVERIFY2(figures.endsWith(QString::fromUtf8("base rate 51.7% among 60 customers whose first 60 days have passed.")),
             qPrintable(figures));
}

void SweepFindingTest::harmfulUseIsNeverSuggested_data()
{
    QTest::addColumn<int>("criterion");
    for (const Criterion criterion :
         {Criterion::Youden, Criterion::Phi, Criterion::InformationGain, Criterion::LogRank, Criterion::RiskDifference})
        QTest::newRow(criterionName(criterion)) << static_cast<int>(criterion);
}

void SweepFindingTest::harmfulUseIsNeverSuggested()
{
    QFETCH(int, criterion);
    // Use goes with leaving, and the two criteria without a sign would call that a fine threshold.
    QCOMPARE(headlineAmong(chattersAndOthers(27, 3), static_cast<Criterion>(criterion)),
             QString::fromUtf8("No threshold is suggested: none that 10.0% to 90.0% of the customers reach marks those who fare better."));
}

void SweepFindingTest::oneFateForAllIsSaid()
{
    for (const int leave : {0, 30})
        QCOMPARE(headlineAmong(chattersAndOthers(leave, leave)),
                 QString::fromUtf8("No threshold can be judged: all 60 customers whose first 60 days have passed fared alike."));
}

void SweepFindingTest::theNextMilestoneAndExpansionHaveTheirWords()
{
    ThresholdSweepResult result;
    result.sweep.query.horizon = 365;
    const TwoByTwo counts{80, 20, 40, 60};
    result.sweep.rows.push_back({2.0, counts, twoByTwoFigures(counts), {}, {}, {}, true});
    result.sweep.n = counts.n();
    result.sweep.baseRate = wilsonProportion(counts.retained(), counts.n());
    result.sweep.suggested = SweepSuggestion{2.0, 1.0, 3.0, 1.0, 4.0, 0.005};
    const auto words = [&result] {
        return QString::fromStdString(english(findingOf(result, twoChatsInTenDays(), DatasetBuilder().build()).headline, " "));
    };
    result.query.outcome = SweepOutcome::Next;
    result.next = Milestone::Utilization;
    QVERIFY2(words().contains(QString::fromUtf8("after a year 80.0% (71.1-86.7) have reached Utilization, against 40.0% (30.9-49.8)")),
             qPrintable(words()));
    result.query.outcome = SweepOutcome::Expanded;
    result.next.reset();
    QVERIFY(words().contains(QString::fromUtf8("have expanded, against")));
    result.query.outcome = SweepOutcome::Retained;
    result.event = EventKind::Dormancy;
    QVERIFY(words().contains(QString::fromUtf8("are still active, against")));
}

void SweepFindingTest::neverSaysThatThereIsNoEffect()
{
    for (int leave = 0; leave <= 30; leave += 5) {
        const Finding finding = findingAmong(chattersAndOthers(leave, 15));
        const QString words = QString::fromStdString(english(finding.headline, " ") + english(finding.figures, " "));
        QVERIFY2(!words.contains(QString::fromUtf8("no effect")), qPrintable(words));
        QVERIFY2(!words.contains(QString::fromUtf8("%1")), qPrintable(words));
    }
}

WAYMARK_TEST(SweepFindingTest)

} // namespace waymark

#include "sweep_finding_test.moc"
