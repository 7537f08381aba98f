#include "core/association/stratified_tables.h"

#include <cmath>

#include <QObject>
#include <QTest>

#include "core/association/multiple_tests.h"
#include "tests/support/registry.h"

namespace waymark {

namespace {

/// Three strata with a difference of 0.40, 0.15 and 0.30.
const std::vector<TwoByTwo> kThree{{40, 10, 20, 30}, {15, 5, 60, 40}, {8, 12, 3, 27}};

bool nearly(double ours, double theirs) { return std::abs(ours - theirs) <= 1e-12 * std::max(1.0, std::abs(theirs)); }

} // namespace

class StratifiedTablesTest : public QObject {
    Q_OBJECT

private slots:
    void theCommonFiguresEqualR();
    void strataWithoutAVarianceAreLeftOutOfTheTestAndNamed();
    void nothingToCompareIsUndefined();
    void aReversalIsWarnedOf();
    void aGapHalvedByTheStrataIsWarnedOf_data();
    void aGapHalvedByTheStrataIsWarnedOf();
    void holmEqualsR();
};

void StratifiedTablesTest::theCommonFiguresEqualR()
{
    const StratifiedTables tables = stratifiedTables(kThree);
    // R 4.2.2: mantelhaen.test(array(c(40,20,10,30, 15,60,5,40, 8,3,12,27), c(2,2,3)), correct = FALSE)
    QVERIFY(nearly(tables.commonOddsRatio->value, 4.08429118773946));
    QVERIFY(nearly(tables.commonOddsRatio->low, 2.17887794538220));
    QVERIFY(nearly(tables.commonOddsRatio->high, 7.65597473763961));
    // R: w <- 1/va; sum(w*(rd - sum(w*rd)/sum(w))^2); pchisq(Q, 2, lower = FALSE), va the Wald variances
    QVERIFY(nearly(tables.heterogeneity->q, 3.160621761658032));
    QCOMPARE(tables.heterogeneity->degreesOfFreedom, 2);
    QVERIFY(nearly(tables.heterogeneity->p, 0.205911074447992));
    QVERIFY(tables.heterogeneity->leftOut.empty());
    // The same formulas in R: Mantel-Haenszel difference with the variance of Greenland & Robins
    QVERIFY(nearly(tables.common->value, 0.3));
    QVERIFY(nearly(tables.common->low, 0.182048634552532));
    QVERIFY(nearly(tables.common->high, 0.417951365447468));
    QVERIFY(nearly(*tables.crude, 63.0 / 90.0 - 83.0 / 180.0));
    QVERIFY(!tables.simpson);
}

void StratifiedTablesTest::strataWithoutAVarianceAreLeftOutOfTheTestAndNamed()
{
    std::vector<TwoByTwo> strata = kThree;
    strata.push_back({10, 0, 10, 0}); // everybody stayed
    strata.push_back({5, 5, 0, 0});   // nobody on the other side
    const StratifiedTables tables = stratifiedTables(strata);
    QCOMPARE(tables.heterogeneity->leftOut, (std::vector<std::size_t>{3, 4}));
    QVERIFY(nearly(tables.heterogeneity->q, 3.160621761658032));
    QCOMPARE(tables.heterogeneity->degreesOfFreedom, 2);
    // The fourth has a difference of 0 with a weight of its own, the fifth has none.
    QVERIFY(nearly(tables.common->value, 0.274431818181818));
    QVERIFY(nearly(tables.common->low, 0.166533125925896));
    // R: mantelhaen.test of the first four has the same odds ratio.
    QVERIFY(nearly(tables.commonOddsRatio->value, 4.08429118773946));
}

void StratifiedTablesTest::nothingToCompareIsUndefined()
{
    const StratifiedTables none = stratifiedTables({});
    QVERIFY(!none.crude && !none.common && !none.commonOddsRatio && !none.heterogeneity && !none.simpson);
    const StratifiedTables oneSided = stratifiedTables({{3, 2, 0, 0}, {0, 0, 4, 1}});
    QVERIFY(oneSided.crude.has_value()); // all together have both sides, no stratum does
    QVERIFY(!oneSided.common && !oneSided.commonOddsRatio && !oneSided.heterogeneity && !oneSided.simpson);
    const StratifiedTables single = stratifiedTables({{40, 10, 20, 30}});
    QVERIFY(!single.heterogeneity);
    QVERIFY(nearly(single.common->value, *single.crude));
    QVERIFY(!single.simpson);
}

void StratifiedTablesTest::aReversalIsWarnedOf()
{
    // Charig et al. 1986 (Brit. Med. J. 292:879): open surgery is better for small and for large stones, and worse for all together.
    const StratifiedTables stones = stratifiedTables({{81, 6, 234, 36}, {192, 71, 55, 25}});
    QVERIFY(nearly(*stones.crude, 273.0 / 350.0 - 289.0 / 350.0));
    QVERIFY(stones.common->value > 0.0);
    QVERIFY(stones.simpson);
}

void StratifiedTablesTest::aGapHalvedByTheStrataIsWarnedOf_data()
{
    QTest::addColumn<int>("few"); // of 100 in the first stratum that reached it; as many did not in the second
    QTest::addColumn<bool>("warned");
    // The strata differ by 40 points and the groups within them by 10, so the crude gap is 10 points and 0.4 x (100 - 2 few).
    QTest::newRow("a crude gap of 22 points") << 35 << true;
    QTest::newRow("a crude gap of 14 points") << 45 << false;
}

void StratifiedTablesTest::aGapHalvedByTheStrataIsWarnedOf()
{
    QFETCH(int, few);
    QFETCH(bool, warned);
    const auto part = [](int people, int percent) {
        return std::pair(static_cast<std::uint32_t>(people * percent), static_cast<std::uint32_t>(people * (100 - percent)));
    };
    const auto [a1, b1] = part(few, 50);
    const auto [c1, d1] = part(100 - few, 40);
    const auto [a2, b2] = part(100 - few, 90);
    const auto [c2, d2] = part(few, 80);
    const StratifiedTables tables = stratifiedTables({{a1, b1, c1, d1}, {a2, b2, c2, d2}});
    QVERIFY(nearly(tables.common->value, 0.10));
    QVERIFY(nearly(*tables.crude, 0.10 + 0.4 * (1.0 - few / 50.0)));
    QCOMPARE(tables.simpson, warned);
}

void StratifiedTablesTest::holmEqualsR()
{
    const auto same = [](const std::vector<double> &ours, const std::vector<double> &theirs) {
        for (std::size_t i = 0; i < ours.size(); ++i) {
            if (!nearly(ours[i], theirs[i]))
                return false;
        }
        return ours.size() == theirs.size();
    };
    // R: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.6), "holm"); p.adjust(c(0.2, 0.2, 0.9), "holm")
    QVERIFY(same(holmAdjusted(std::vector<double>{0.01, 0.04, 0.03, 0.005, 0.6}), {0.04, 0.09, 0.09, 0.025, 0.6}));
    QVERIFY(same(holmAdjusted(std::vector<double>{0.2, 0.2, 0.9}), {0.6, 0.6, 0.9}));
    QVERIFY(holmAdjusted({}).empty());
}

WAYMARK_TEST(StratifiedTablesTest)

} // namespace waymark

#include "stratified_tables_test.moc"
