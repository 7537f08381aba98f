#include "core/analysis/evaluate.h"

#include <QObject>
#include <QTest>

#include "core/analysis/store_info.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;

namespace {

Framework setupAndActivation()
{
    Framework framework;
    framework.setup = SetupRule{30, 1, {{"mail", "Mail", {{"mail", {}}}, 1.0, {}}}};
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 90, 3.0};
    return framework;
}

DatasetBuilder threeAccounts()
{
    DatasetBuilder builder;
    builder.account("activated only", "2026-01-01").use("activated only", "2026-01-21", "chat", 3);
    builder.account("both", "2026-01-01").use("both", "2026-01-05", "mail").use("both", "2026-02-10", "chat", 3);
    builder.account("young", "2026-06-20");
    return builder.use("clock", "2026-06-30", "other");
}

/// "setup reached 4, activation pending: setup" of an account.
QString standing(const Dataset &dataset, const EvaluationQuery &query, const char *account)
{
    AnalysisOptions options;
    options.coverageStart = on("2026-01-01");
    const Evaluation evaluation = evaluate(dataset, setupAndActivation(), options, query).value();
    const std::size_t a = index(*dataset.findAccount(account));
    QString text;
    for (std::size_t m = 0; m < 2; ++m) {
        const MilestoneDays &milestone = *evaluation.milestones[m];
        text += QString::fromUtf8(m == 0 ? "setup " : ", activation ") + QString::fromUtf8(stateName(milestone.state[a]));
        if (milestone.state[a] == MilestoneState::Reached)
            text += QString::fromUtf8(" %1").arg(milestone.day[a]);
    }
    return text + QString::fromUtf8(": ") + QString::fromUtf8(depthName(evaluation.depth[a]));
}

} // namespace

class EvaluateTest : public QObject {
    Q_OBJECT

private slots:
    void everyAccountHasItsStates_data();
    void everyAccountHasItsStates();
    void onlyAccountsInViewAreListed();
    void questionsWithoutAnAnswerAreRefused();
    void theInfoCountsWhatIsThere();
    void aLastDayWithHalfTheRowsIsPossiblyUnfinished_data();
    void aLastDayWithHalfTheRowsIsPossiblyUnfinished();
    void adoptionIsAmongEntitledAccounts();
};

void EvaluateTest::everyAccountHasItsStates_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<int>("at"); // -1: today
    QTest::addColumn<bool>("strict");
    QTest::addColumn<QString>("standing");
    QTest::newRow("furthest depth") << "activated only" << -1 << false << "setup not_reached, activation reached 20: activation";
    QTest::newRow("strict depth needs setup too") << "activated only" << -1 << true << "setup not_reached, activation reached 20: none";
    QTest::newRow("both, strictly") << "both" << -1 << true << "setup reached 4, activation reached 40: activation";
    QTest::newRow("at the end of the day it was reached on")
        << "both" << 40 << false << "setup reached 4, activation reached 40: activation";
    QTest::newRow("the day before") << "both" << 39 << false << "setup reached 4, activation pending: setup";
    QTest::newRow("a window over by that day") << "activated only" << 29 << false << "setup not_reached, activation reached 20: activation";
    QTest::newRow("a window not over by that day") << "activated only" << 28 << false << "setup pending, activation reached 20: activation";
    QTest::newRow("a young account") << "young" << -1 << false << "setup pending, activation pending: none";
}

void EvaluateTest::everyAccountHasItsStates()
{
    QFETCH(QString, account);
    QFETCH(int, at);
    QFETCH(bool, strict);
    EvaluationQuery query;
    query.strict = strict;
    if (at >= 0)
        query.at = at;
    QTEST(standing(threeAccounts().build(), query, qPrintable(account)), "standing");
}

void EvaluateTest::onlyAccountsInViewAreListed()
{
    DatasetBuilder builder = threeAccounts();
    builder.attribute("both", "plan", "Pro").account("invalid", "2026-01-10", "2026-01-01").attribute("invalid", "plan", "Pro");
    const Dataset dataset = builder.build();
    AnalysisOptions options;
    options.filter.clauses = {{"plan", {"Pro"}, false}};
    const Evaluation evaluation = evaluate(dataset, setupAndActivation(), options, {}).value();
    QCOMPARE(evaluation.accounts.size(), std::size_t(1));
    QCOMPARE(dataset.accountKey[index(evaluation.accounts[0])], std::string("both"));
}

void EvaluateTest::questionsWithoutAnAnswerAreRefused()
{
    const Dataset dataset = threeAccounts().build();
    EvaluationQuery before;
    before.at = -1;
    QCOMPARE(evaluate(dataset, setupAndActivation(), {}, before).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(evaluate(dataset, Framework{}, {}, {}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(evaluate(DatasetBuilder().account("a", "2026-01-01").build(), setupAndActivation(), {}, {}).error().code, ErrorCode::NoUsage);
    QCOMPARE(evaluate(Dataset{}, setupAndActivation(), {}, {}).error().code, ErrorCode::StoreEmpty);
}

void EvaluateTest::theInfoCountsWhatIsThere()
{
    DatasetBuilder builder = threeAccounts();
    builder.account("left", "2026-01-02", "2026-02-01").use("left", "2026-01-03", "chat").use("left", "2026-02-05", "chat");
    builder.account("invalid", "2026-01-10", "2026-01-01").attribute("left", "plan", "Pro").seats("left", "2026-01-02", 3);
    AnalysisOptions options;
    options.coverageStart = on("2026-01-02");
    const StoreInfo info = storeInfo(builder.build(), options).value();
    QCOMPARE(info.accounts, 5U);
    QCOMPARE(info.inView, 4U);
    QCOMPARE(info.churned, 1U);
    QCOMPARE(isoDate(info.firstSignup), std::string("2026-01-01"));
    QCOMPARE(isoDate(info.lastSignup), std::string("2026-06-20"));
    QCOMPARE(isoDate(info.asOf), std::string("2026-06-30"));
    QCOMPARE(info.accountsWithSubscription, 1U);
    QCOMPARE(info.attributes.size(), std::size_t(1));
    QCOMPARE(info.attributes[0].missing, std::size_t(4));
    QCOMPARE(info.health.invalidDates, 1U);
    QCOMPARE(info.health.usageAfterFollowUp, std::uint64_t(1));
    QCOMPARE(info.health.accountsWithoutUsage, 1U);
    QCOMPARE(info.health.unwatchedFromSignup, 2U);
    // March, April and May have no row at all.
    QCOMPARE(info.health.gapMonths.size(), std::size_t(3));
}

void EvaluateTest::aLastDayWithHalfTheRowsIsPossiblyUnfinished_data()
{
    QTest::addColumn<int>("weekBefore");
    QTest::addColumn<bool>("unfinished");
    QTest::newRow("exactly half of the weekday before") << 4 << false;
    QTest::newRow("less than half") << 5 << true;
    QTest::newRow("nothing a week before") << 0 << false;
}

void EvaluateTest::aLastDayWithHalfTheRowsIsPossiblyUnfinished()
{
    QFETCH(int, weekBefore);
    QFETCH(bool, unfinished);
    DatasetBuilder builder;
    builder.account("a", "2026-06-01").use("a", "2026-06-01", "chat");
    for (int i = 0; i < weekBefore; ++i)
        builder.use("a", "2026-06-23", "feature " + std::to_string(i));
    builder.use("a", "2026-06-30", "feature 0").use("a", "2026-06-30", "feature 1");
    const auto day = storeInfo(builder.build(), {})->health.unfinishedDay;
    QCOMPARE(day.has_value(), unfinished);
    if (unfinished)
        QCOMPARE(isoDate(*day), std::string("2026-06-30"));
}

void EvaluateTest::adoptionIsAmongEntitledAccounts()
{
    DatasetBuilder builder;
    builder.account("pro with", "2026-01-01").attribute("pro with", "plan", "Pro").use("pro with", "2026-01-05", "bot");
    builder.account("pro without", "2026-01-01").attribute("pro without", "plan", "Pro");
    builder.account("basic", "2026-01-01").attribute("basic", "plan", "Basic").use("basic", "2026-01-05", "bot");
    builder.feature("bot", "plan=Pro");
    const StoreInfo info = storeInfo(builder.build(), {}).value();
    QCOMPARE(info.features.size(), std::size_t(1));
    QCOMPARE(info.features[0].entitled, 2U);
    QCOMPARE(info.features[0].usedBy, 1U);
    QCOMPARE(info.features[0].adoption(), std::optional<double>(0.5));
}

WAYMARK_TEST(EvaluateTest)

} // namespace waymark

#include "evaluate_test.moc"
