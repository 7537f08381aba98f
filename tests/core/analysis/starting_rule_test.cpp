#include <QObject>
#include <QTest>

#include "core/analysis/thresholds/starting_rule.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;

namespace {

/// A customer per count of chats in its first days, all watched for half a year.
DatasetBuilder customersWith(const std::vector<double> &chats, double seats = 0.0)
{
    DatasetBuilder builder;
    for (std::size_t i = 0; i < chats.size(); ++i) {
        const std::string key = std::to_string(100 + i);
        builder.account(key, "2026-01-01");
        if (chats[i] > 0.0)
            builder.use(key, "2026-01-02", "chat", chats[i]);
        if (seats > 0.0)
            builder.seats(key, "2026-01-01", seats);
    }
    // The first to use anything begins the coverage, the last ends it.
    return builder.account("clock", "2026-01-01", "2026-01-03").use("clock", "2026-01-01", "other").use("clock", "2026-06-30", "other");
}

Framework anyUse()
{
    Framework framework;
    framework.activation = ActivationRule{};
    framework.activation->features = {{"*", {}}};
    framework.utilization = UtilizationRule{};
    framework.utilization->features = {{"*", {}}};
    return framework;
}

double activationStart(DatasetBuilder builder, const AnalysisOptions &options = {})
{
    Framework framework = anyUse();
    return startWhereHalfStand(builder.imported("2026-07-01").build(), options, Milestone::Activation, framework)
               ? framework.activation->threshold
               : -1.0;
}

double perSeatStart(DatasetBuilder builder)
{
    Framework framework = anyUse();
    return startWhereHalfStand(builder.imported("2026-07-01").build(), {}, Milestone::Utilization, framework)
               ? framework.utilization->perSeatThreshold
               : -1.0;
}

} // namespace

class StartingRuleTest : public QObject {
    Q_OBJECT

private slots:
    void beginsWhereHalfOfTheCustomersStand()
    {
        QCOMPARE(activationStart(customersWith({1, 2, 5, 8, 9})), 5.0);
        QCOMPARE(activationStart(customersWith({1, 40, 63, 70, 90})), 65.0);
        QCOMPARE(activationStart(customersWith({1, 40, 1338, 2000, 3000})), 1500.0);
    }

    void isANumberThatReadsWellAndNeverNothing()
    {
        QCOMPARE(activationStart(customersWith({0, 0, 0, 8, 9})), 1.0);
        QCOMPARE(activationStart(customersWith({1, 1, 3, 8, 9})), 2.0);
        QCOMPARE(activationStart(customersWith({1, 1, 9, 12, 12})), 10.0);
        QCOMPARE(activationStart(customersWith({1, 1, 12, 13, 13})), 10.0);
        QCOMPARE(activationStart(customersWith({1, 1, 97, 98, 99})), 95.0);
        QCOMPARE(activationStart(customersWith({1, 1, 98, 98, 99})), 100.0);
    }

    void perSeatHasOneDecimalBelowTen()
    {
        QCOMPARE(perSeatStart(customersWith({1, 2, 5, 8, 9}, 4.0)), 1.2);
        QCOMPARE(perSeatStart(customersWith({0, 0, 0, 8, 9}, 4.0)), 0.1);
        QCOMPARE(perSeatStart(customersWith({1, 2, 132, 150, 190}, 4.0)), 35.0);
    }

    void thoseNotFollowedToTheLandmarkHaveNoSay()
    {
        DatasetBuilder builder = customersWith({5, 5, 5});
        for (int i = 0; i < 9; ++i) {
            const std::string key = "gone" + std::to_string(i);
            builder.account(key, "2026-01-01", "2026-02-01").use(key, "2026-01-02", "chat", 50);
        }
        QCOMPARE(activationStart(builder), 5.0);
    }

    void onlyThoseInViewAreAsked()
    {
        DatasetBuilder builder = customersWith({1, 2, 5, 20, 20, 20});
        for (const char *key : {"103", "104", "105"})
            builder.attribute(key, "plan", "Pro");
        AnalysisOptions options;
        options.filter.clauses.push_back({"plan", {"Pro"}, false});
        QCOMPARE(activationStart(builder, options), 20.0);
    }

    void withNobodyToMeasureItStaysAsItWas()
    {
        QCOMPARE(perSeatStart(customersWith({1, 2, 5})), UtilizationRule{}.perSeatThreshold);
        QCOMPARE(activationStart(DatasetBuilder().account("new", "2026-06-20").use("new", "2026-06-21", "chat")),
                 ActivationRule{}.threshold);
    }
};

WAYMARK_TEST(StartingRuleTest)

} // namespace waymark

#include "starting_rule_test.moc"
