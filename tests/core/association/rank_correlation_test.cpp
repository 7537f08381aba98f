#include "core/association/rank_correlation.h"

#include <cmath>

#include <QObject>
#include <QTest>

#include "core/association/false_discovery.h"
#include "tests/core/forest/forest_data.h"
#include "tests/support/registry.h"

namespace waymark {

using forest_test::columnOf;
using forest_test::readForestTable;

class RankCorrelationTest : public QObject {
    Q_OBJECT

private slots:
    void spearmanEqualsR();
    void aColumnOfEqualValuesHasNoRanks();
    void columnsAreGroupedThroughEachOther();
    void falseDiscoveryRatesEqualR();
    void whatWasNotTestedStaysWithoutARate();
};

/// R cor(method = "spearman"); ranks are kept as floats, hence six digits.
void RankCorrelationTest::spearmanEqualsR()
{
    const auto planted = readForestTable("planted");
    const auto expected = readForestTable("expected_spearman");
    for (const auto &row : expected) {
        const double ours =
            forest_test::spearmanOf(columnOf<double>(planted, row.at("first")), columnOf<double>(planted, row.at("second")));
        QVERIFY(std::abs(ours - survival_test::numberIn(row, "spearman")) < 1e-6);
    }
}

void RankCorrelationTest::aColumnOfEqualValuesHasNoRanks()
{
    const std::vector<double> equal(5, 2.0);
    QVERIFY(standardRanks(equal).empty());
    const std::vector<std::vector<float>> ranks{standardRanks(equal), standardRanks(equal)};
    const auto groups = correlatedGroups(ranks, 0.8, 1);
    QVERIFY(groups && groups->empty());
}

void RankCorrelationTest::columnsAreGroupedThroughEachOther()
{
    // The first goes with the second, which goes against the fourth; the third with none.
    const std::vector<std::vector<double>> columns{
        {1, 2, 3, 4, 5, 6, 7, 8}, {1, 2, 3, 4, 5, 6, 8, 7}, {4, 1, 7, 2, 8, 3, 6, 5}, {8, 7, 6, 5, 4, 2, 1, 3}};
    std::vector<std::vector<float>> ranks;
    for (const auto &column : columns)
        ranks.push_back(standardRanks(column));
    const auto groups = correlatedGroups(ranks, 0.8, 2);
    QVERIFY(groups.has_value());
    QCOMPARE(groups->size(), std::size_t{1});
    QCOMPARE(groups->front(), (std::vector<std::uint32_t>{0, 1, 3}));
}

/// R p.adjust(c(0.01, 0.02, 0.03, 0.0001, 0.8, 0.02), "BH")
void RankCorrelationTest::falseDiscoveryRatesEqualR()
{
    const std::vector<std::optional<double>> p{0.01, 0.02, 0.03, 0.0001, 0.8, 0.02};
    const auto rates = falseDiscoveryRates(p);
    const auto expected = columnOf<double>(readForestTable("expected_bh"), "q");
    for (std::size_t i = 0; i < p.size(); ++i)
        QVERIFY(std::abs(*rates[i] - expected[i]) < 1e-12);
}

void RankCorrelationTest::whatWasNotTestedStaysWithoutARate()
{
    const std::vector<std::optional<double>> p{0.04, std::nullopt};
    QCOMPARE(falseDiscoveryRates(p), p);
}

WAYMARK_TEST(RankCorrelationTest)

} // namespace waymark

#include "rank_correlation_test.moc"
