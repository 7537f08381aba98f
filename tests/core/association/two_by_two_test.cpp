#include "core/association/two_by_two.h"

#include <cmath>

#include <QObject>
#include <QTest>

#include "tests/support/registry.h"

namespace waymark {

namespace {

bool agreesWithR(double ours, double theirs) { return std::abs(ours - theirs) <= 1e-9 * std::abs(theirs) + 1e-15; }

bool agreesWithR(const std::optional<Estimate> &ours, const Estimate &theirs)
{
    return ours && agreesWithR(ours->value, theirs.value) && agreesWithR(ours->low, theirs.low) && agreesWithR(ours->high, theirs.high);
}

/// What R says of one table. `low` and `high` of a difference by Newcombe's formula from R's Wilson intervals.
struct ExpectedFigures {
    Estimate ppv, riskDifference, riskRatio, oddsRatio;
    double phi, gain, p;
    bool fisher;
};

} // namespace

class TwoByTwoTest : public QObject {
    Q_OBJECT

private slots:
    void figuresEqualR_data();
    void figuresEqualR();
    void aHighPpvWithoutAnyAssociationShowsAsPhiZero();
    void figuresOfAnEmptySideAreUndefined_data();
    void figuresOfAnEmptySideAreUndefined();
    void anEmptyTableHasNoFigureAtAll();
    void everybodyRetainedLeavesNothingToSeparate();
    void wilsonLimitsTouchZeroAndOne();
    void newcombeEqualsThePaper();
    void fisherOfAHugeTableStaysDefined();
};

void TwoByTwoTest::figuresEqualR_data()
{
    QTest::addColumn<TwoByTwo>("table");
    QTest::addColumn<ExpectedFigures>("expected");
    // R 4.2.2; m <- matrix(c(a, c, b, d), 2): prop.test(a, a + b, correct = FALSE); chisq.test(m, correct = FALSE)$p.value, or
    // fisher.test(m)$p.value where min(chisq.test(m)$expected) < 5; ratios by exp(log(estimate) + c(0, -1, 1) * qnorm(.975) * se);
    // gain: sum(P * log2(P / outer(rowSums(P), colSums(P)))) of P <- m / sum(m).
    QTest::newRow("chi-square where every expected count is 5 or more")
        << TwoByTwo{56, 14, 48, 32}
        << ExpectedFigures{{0.8, 0.691833555037469, 0.87695260751637},
                           {0.2, 0.0524314724023649, 0.333872654036906},
                           {1.33333333333333, 1.07662642276319, 1.65124851126639},
                           {2.66666666666667, 1.27621787053643, 5.57201969607438},
                           0.216385633707315,
                           0.0345480580706473,
                           0.00804508136819658,
                           false};
    QTest::newRow("many accounts") << TwoByTwo{1550, 239, 1010, 642}
                                   << ExpectedFigures{{0.866405813303522, 0.849852946517871, 0.881388510193174},
                                                      {0.255025668025071, 0.22650895625323, 0.283096192495309},
                                                      {1.41713109265091, 1.35811811681246, 1.47870830150724},
                                                      {4.12237458055429, 3.4836798893981, 4.87816697341165},
                                                      0.291934988718331,
                                                      0.063035239058872,
                                                      9.67467018780914e-66,
                                                      false};
    QTest::newRow("Fisher's test where an expected count is below 5") << TwoByTwo{9, 1, 3, 7}
                                                                      << ExpectedFigures{{0.9, 0.595849973204762, 0.982123786904927},
                                                                                         {0.6, 0.170522723934503, 0.809017973535488},
                                                                                         {3.0, 1.13835035744767, 7.90617751478479},
                                                                                         {21.0, 1.77748585100643, 248.103240737642},
                                                                                         0.612372435695795,
                                                                                         0.295807348044682,
                                                                                         0.0197666110978804,
                                                                                         true};
    QTest::newRow("0.5 is added to every cell where one is 0") << TwoByTwo{8, 0, 3, 9}
                                                               << ExpectedFigures{{1.0, 0.67559243511612, 1.0},
                                                                                  {0.75, 0.319957478514227, 0.911058331605945},
                                                                                  {3.50793650793651, 1.41275102520073, 8.71039434706153},
                                                                                  {46.1428571428571, 2.06974661403877, 1028.70721027605},
                                                                                  0.738548945875996,
                                                                                  0.506007579312329,
                                                                                  0.00138128125744225,
                                                                                  true};
    QTest::newRow("those who reached fare worse") << TwoByTwo{2, 8, 9, 1}
                                                  << ExpectedFigures{{0.2, 0.0566821514543753, 0.509837528463358},
                                                                     {-0.7, -0.865179666083185, -0.265826609700886},
                                                                     {0.222222222222222, 0.0632433014381817, 0.780837099367002},
                                                                     {0.0277777777777778, 0.00209962139264157, 0.367497178765566},
                                                                     -0.703526470681448,
                                                                     0.397312609749486,
                                                                     0.00547749464158133,
                                                                     true};
    QTest::newRow("perfect separation") << TwoByTwo{20, 0, 0, 30}
                                        << ExpectedFigures{{1.0, 0.838874841947181, 1.0},
                                                           {1.0, 0.802904573905395, 1.0},
                                                           {60.5238095238095, 3.86848155961113, 946.91714638614},
                                                           {2501.0, 47.6914617877686, 131155.573042305},
                                                           1.0,
                                                           0.970950594454669,
                                                           1.53745979442803e-12,
                                                           false};
}

void TwoByTwoTest::figuresEqualR()
{
    QFETCH(TwoByTwo, table);
    QFETCH(ExpectedFigures, expected);
    const TwoByTwoFigures figures = twoByTwoFigures(table);
    QVERIFY(figures.ppv.has_value());
    QVERIFY(agreesWithR(Estimate{figures.ppv->value, figures.ppv->low, figures.ppv->high}, expected.ppv));
    QVERIFY(agreesWithR(figures.riskDifference, expected.riskDifference));
    QVERIFY(agreesWithR(figures.riskRatio, expected.riskRatio));
    QVERIFY(agreesWithR(figures.oddsRatio, expected.oddsRatio));
    QVERIFY(agreesWithR(figures.phi.value(), expected.phi));
    QVERIFY(agreesWithR(figures.informationGain.value(), expected.gain));
    QVERIFY(agreesWithR(figures.test.value().p, expected.p));
    QCOMPARE(!figures.test->chiSquare.has_value(), expected.fisher);
    const double n = table.n();
    QVERIFY(agreesWithR(figures.adoption->value, table.reached() / n));
    QVERIFY(agreesWithR(figures.baseRate->value, table.retained() / n));
    QVERIFY(agreesWithR(figures.lift.value(), expected.ppv.value / (table.retained() / n)));
    const double sensitivity = static_cast<double>(table.reachedRetained) / table.retained();
    const double specificity = static_cast<double>(table.notReachedLost) / table.lost();
    QVERIFY(agreesWithR(figures.sensitivity->value, sensitivity));
    QVERIFY(agreesWithR(figures.specificity->value, specificity));
    QVERIFY(agreesWithR(figures.youden.value(), sensitivity + specificity - 1.0));
    QVERIFY(agreesWithR(figures.npv->value, 1.0 - figures.retentionElse->value));
}

void TwoByTwoTest::aHighPpvWithoutAnyAssociationShowsAsPhiZero()
{
    // The example of definitions.md, section 5.
    const TwoByTwoFigures figures = twoByTwoFigures({10, 1, 100, 10});
    QVERIFY(agreesWithR(figures.ppv->value, 10.0 / 11.0));
    QCOMPARE(figures.phi.value(), 0.0);
    QVERIFY(agreesWithR(figures.lift.value(), 1.0));
    QVERIFY(std::abs(figures.riskDifference->value) < 1e-15);
    QVERIFY(std::abs(figures.informationGain.value()) < 1e-15);
    // R: fisher.test(matrix(c(10, 100, 1, 10), 2))$p.value is 1.
    QCOMPARE(figures.test->p, 1.0);
}

void TwoByTwoTest::figuresOfAnEmptySideAreUndefined_data()
{
    QTest::addColumn<TwoByTwo>("table");
    QTest::addColumn<bool>("hasPpv");
    QTest::newRow("nobody reached") << TwoByTwo{0, 0, 7, 3} << false;
    QTest::newRow("everybody reached") << TwoByTwo{7, 3, 0, 0} << true;
}

void TwoByTwoTest::figuresOfAnEmptySideAreUndefined()
{
    QFETCH(TwoByTwo, table);
    QFETCH(bool, hasPpv);
    const TwoByTwoFigures figures = twoByTwoFigures(table);
    QCOMPARE(figures.ppv.has_value(), hasPpv);
    QCOMPARE(figures.lift.has_value(), hasPpv);
    QCOMPARE(figures.retentionElse.has_value(), !hasPpv);
    QCOMPARE(figures.npv.has_value(), !hasPpv);
    QVERIFY(!figures.riskDifference && !figures.riskRatio && !figures.oddsRatio);
    QVERIFY(!figures.phi && !figures.test);
    QCOMPARE(figures.youden.value(), 0.0);
    QCOMPARE(figures.informationGain.value(), 0.0);
    QVERIFY(agreesWithR(figures.baseRate->value, 0.7));
}

void TwoByTwoTest::anEmptyTableHasNoFigureAtAll()
{
    const TwoByTwoFigures figures = twoByTwoFigures({});
    QVERIFY(!figures.adoption && !figures.baseRate && !figures.ppv && !figures.retentionElse && !figures.npv);
    QVERIFY(!figures.sensitivity && !figures.specificity && !figures.lift && !figures.riskDifference);
    QVERIFY(!figures.riskRatio && !figures.oddsRatio && !figures.phi && !figures.youden);
    QVERIFY(!figures.informationGain && !figures.test);
}

void TwoByTwoTest::everybodyRetainedLeavesNothingToSeparate()
{
    const TwoByTwoFigures figures = twoByTwoFigures({6, 0, 4, 0});
    QVERIFY(!figures.specificity && !figures.youden && !figures.phi && !figures.test);
    QCOMPARE(figures.riskDifference->value, 0.0);
    QCOMPARE(figures.lift.value(), 1.0);
    QCOMPARE(figures.informationGain.value(), 0.0);
    const TwoByTwoFigures lost = twoByTwoFigures({0, 6, 0, 4});
    QVERIFY(!lost.lift && !lost.sensitivity && !lost.youden);
    QVERIFY(std::isfinite(lost.riskRatio->value) && std::isfinite(lost.oddsRatio->high));
}

void TwoByTwoTest::wilsonLimitsTouchZeroAndOne()
{
    QCOMPARE(wilsonProportion(0, 9)->low, 0.0);
    QCOMPARE(wilsonProportion(9, 9)->high, 1.0);
    QVERIFY(!wilsonProportion(0, 0).has_value());
    // R: prop.test(0, 9, correct = FALSE)$conf.int[2]
    QVERIFY(agreesWithR(wilsonProportion(0, 9)->high, 0.299145048419544));
}

void TwoByTwoTest::newcombeEqualsThePaper()
{
    // Newcombe 1998, Statist. Med. 17:873, table II, method 10: 56/70 - 48/80 and 9/10 - 3/10.
    const Estimate first = newcombeDifference(*wilsonProportion(56, 70), *wilsonProportion(48, 80));
    QVERIFY(std::abs(first.low - 0.0524) < 5e-5 && std::abs(first.high - 0.3339) < 5e-5);
    const Estimate second = newcombeDifference(*wilsonProportion(9, 10), *wilsonProportion(3, 10));
    QVERIFY(std::abs(second.low - 0.1705) < 5e-5 && std::abs(second.high - 0.8090) < 5e-5);
}

void TwoByTwoTest::fisherOfAHugeTableStaysDefined()
{
    // R: fisher.test(matrix(c(1020, 892, 3253, 18405), 2))$p.value is 1.03398720382797e-294.
    QVERIFY(agreesWithR(fisherExactP({1020, 3253, 892, 18405}), 1.03398720382797e-294));
    const double p = fisherExactP({500'000, 500'000, 500'000, 500'000});
    QVERIFY(agreesWithR(p, 1.0));
}

WAYMARK_TEST(TwoByTwoTest)

} // namespace waymark

#include "two_by_two_test.moc"
