#include "core/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

#include <QObject>
#include <QTest>

#include "tests/support/registry.h"

namespace waymark {

/// Draws are seeded, so these pass or fail for good; bounds are 4 standard errors of the estimate.
class RandomTest : public QObject {
    Q_OBJECT

private slots:
    void theFirstNumbersAreTheseOnEveryMachine_data();
    void theFirstNumbersAreTheseOnEveryMachine();
    void streamsOfOneSeedDoNotGoTogether();
    void uniformLiesInItsRangeAndBelowIsEven();
    void aDistributionHasItsMeanAndVariance_data();
    void aDistributionHasItsMeanAndVariance();
    void poissonHasTheProbabilitiesOfItsFormula_data();
    void poissonHasTheProbabilitiesOfItsFormula();
    void aPoissonMeanOfNothingGivesNothing();
};

void RandomTest::theFirstNumbersAreTheseOnEveryMachine_data()
{
    QTest::addColumn<qulonglong>("seed");
    QTest::addColumn<qulonglong>("stream");
    QTest::addColumn<qulonglong>("first");
    QTest::addColumn<qulonglong>("third");
    // From a second implementation of SplitMix64 in unbounded integers, cut to 64 bits.
    QTest::newRow("seed 1") << 1ULL << 0ULL << 0x4e5f3212adc472e6ULL << 0x639b0547a98978ddULL;
    QTest::newRow("seed 1, another stream") << 1ULL << 1ULL << 0x924de829d6a0f187ULL << 0x751f0955e5652d9dULL;
    QTest::newRow("seed 2") << 2ULL << 0ULL << 0xcb053bf794efb573ULL << 0x6e9e91f145b244a5ULL;
    QTest::newRow("the largest seed and stream") << ~0ULL << ~0ULL << 0xf0d5f82d3bc96fb3ULL << 0x8d1226b1a6cf540dULL;
}

void RandomTest::theFirstNumbersAreTheseOnEveryMachine()
{
    QFETCH(qulonglong, seed);
    QFETCH(qulonglong, stream);
    QFETCH(qulonglong, first);
    QFETCH(qulonglong, third);
    RandomStream random(seed, stream);
    QCOMPARE(static_cast<qulonglong>(random.next()), first);
    random.next();
    QCOMPARE(static_cast<qulonglong>(random.next()), third);
}

void RandomTest::streamsOfOneSeedDoNotGoTogether()
{
    constexpr int kDraws = 100'000;
    RandomStream one(5, 0);
    RandomStream other(5, 1);
    double product = 0.0;
    for (int i = 0; i < kDraws; ++i)
        product += (one.uniform() - 0.5) * (other.uniform() - 0.5);
    // The correlation of independent draws has standard error 1 / sqrt(n).
    QVERIFY(std::abs(12.0 * product / kDraws) < 4.0 / std::sqrt(kDraws));
}

void RandomTest::uniformLiesInItsRangeAndBelowIsEven()
{
    constexpr int kDraws = 70'000;
    RandomStream random(9);
    std::array<int, 7> seen{};
    for (int i = 0; i < kDraws; ++i) {
        const double value = random.uniform();
        QVERIFY(value >= 0.0 && value < 1.0);
        ++seen[random.below(7)];
    }
    const double expected = kDraws / 7.0;
    for (const int count : seen)
        QVERIFY(std::abs(count - expected) < 4.0 * std::sqrt(expected * 6.0 / 7.0));
    QCOMPARE(random.below(1), std::uint64_t{0});
}

using Draw = std::function<double(RandomStream &)>;

void RandomTest::aDistributionHasItsMeanAndVariance_data()
{
    QTest::addColumn<QString>("distribution");
    QTest::addColumn<double>("parameter");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("variance");
    QTest::addColumn<double>("fourthMoment"); // central
    // Central moments by formula: normal 3 s^4; exponential 9; Poisson m + 3 m^2; gamma 3 k^2 + 6 k.
    QTest::newRow("standard normal") << "normal" << 0.0 << 0.0 << 1.0 << 3.0;
    QTest::newRow("exponential") << "exponential" << 0.0 << 1.0 << 1.0 << 9.0;
    QTest::newRow("Poisson of a small mean") << "poisson" << 0.3 << 0.3 << 0.3 << 0.57;
    QTest::newRow("Poisson just below the change of method") << "poisson" << 9.9 << 9.9 << 9.9 << 303.93;
    QTest::newRow("Poisson at the change of method") << "poisson" << 10.0 << 10.0 << 10.0 << 310.0;
    QTest::newRow("Poisson of a large mean") << "poisson" << 400.0 << 400.0 << 400.0 << 480400.0;
    QTest::newRow("gamma of a shape below one") << "gamma" << 0.4 << 0.4 << 0.4 << 2.88;
    QTest::newRow("gamma of a large shape") << "gamma" << 7.5 << 7.5 << 7.5 << 213.75;
}

void RandomTest::aDistributionHasItsMeanAndVariance()
{
    QFETCH(QString, distribution);
    QFETCH(double, parameter);
    QFETCH(double, mean);
    QFETCH(double, variance);
    QFETCH(double, fourthMoment);
    const Draw draw = [&](RandomStream &random) {
        if (distribution == QStringLiteral("normal"))
            return random.normal();
        if (distribution == QStringLiteral("exponential"))
            return random.exponential();
        if (distribution == QStringLiteral("poisson"))
            return static_cast<double>(random.poisson(parameter));
        return random.gamma(parameter);
    };
    constexpr int kDraws = 200'000;
    RandomStream random(42);
    double sum = 0.0;
    double squares = 0.0;
    for (int i = 0; i < kDraws; ++i) {
        const double away = draw(random) - mean;
        sum += away;
        squares += away * away;
    }
    QVERIFY(std::abs(sum / kDraws) < 4.0 * std::sqrt(variance / kDraws));
    QVERIFY(std::abs(squares / kDraws - variance) < 4.0 * std::sqrt((fourthMoment - variance * variance) / kDraws));
}

void RandomTest::poissonHasTheProbabilitiesOfItsFormula_data()
{
    QTest::addColumn<double>("mean");
    QTest::newRow("by inversion") << 3.0;
    QTest::newRow("by rejection") << 14.0;
}

void RandomTest::poissonHasTheProbabilitiesOfItsFormula()
{
    QFETCH(double, mean);
    constexpr int kDraws = 200'000;
    RandomStream random(43);
    std::array<int, 40> seen{};
    for (int i = 0; i < kDraws; ++i)
        ++seen[static_cast<std::size_t>(std::min<std::int64_t>(random.poisson(mean), 39))];
    double probability = std::exp(-mean);
    for (int k = 0; k < 30; ++k) {
        const double error = std::sqrt(probability * (1.0 - probability) / kDraws);
        const double share = static_cast<double>(seen[static_cast<std::size_t>(k)]) / kDraws;
        // One draw more: far in the tail a single one is more than 4 standard errors.
        QVERIFY2(std::abs(share - probability) < 4.0 * error + 1.0 / kDraws, qPrintable(QString::number(k)));
        probability *= mean / (k + 1);
    }
}

void RandomTest::aPoissonMeanOfNothingGivesNothing()
{
    RandomStream random(1);
    QCOMPARE(random.poisson(0.0), std::int64_t{0});
    QCOMPARE(random.poisson(-1.0), std::int64_t{0});
}

WAYMARK_TEST(RandomTest)

} // namespace waymark

#include "random_test.moc"
