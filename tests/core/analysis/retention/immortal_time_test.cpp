#include <cmath>

#include <QObject>
#include <QTest>

#include "core/analysis/retention/retention.h"
#include "core/base/random.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/registry.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;

namespace {

constexpr int kSimulatedCustomers = 4000;

/// Customers who leave at a steady rate, and whose use has nothing to do with it: chats on every seventh day until they leave.
Dataset companyWithoutAnyEffect(std::uint64_t seed)
{
    DatasetBuilder builder;
    RandomStream random(seed);
    const CalendarDay signup = on("2025-01-01");
    for (int i = 0; i < kSimulatedCustomers; ++i) {
        const std::string key = "c" + std::to_string(10000 + i);
        const auto life = static_cast<Day>(250.0 * random.exponential());
        builder.account(key, isoDate(signup), life < 400 ? isoDate(signup + life) : std::string());
        for (Day day = 0; day < 90 && day <= life; day += 7) {
            if (const std::int64_t chats = random.poisson(2.0); chats > 0)
                builder.use(key, isoDate(signup + day), "chat", static_cast<double>(chats));
        }
    }
    return builder.use("clock", isoDate(signup + 400), "other").build();
}

} // namespace

class ImmortalTimeTest : public QObject {
    Q_OBJECT

private slots:
    void useThatChangesNothingHasALargeNaiveGapAndNoneFromTheLandmark_data();
    void useThatChangesNothingHasALargeNaiveGapAndNoneFromTheLandmark();
};

void ImmortalTimeTest::useThatChangesNothingHasALargeNaiveGapAndNoneFromTheLandmark_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void ImmortalTimeTest::useThatChangesNothingHasALargeNaiveGapAndNoneFromTheLandmark()
{
    QFETCH(int, seed);
    const Dataset dataset = companyWithoutAnyEffect(static_cast<std::uint64_t>(seed));
    Framework framework;
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 90, 20.0};
    framework.horizonDay = 365;
    RetentionQuery query;
    const SurvivalDifference landmark = *retention(dataset, framework, {}, query).value().difference;
    query.naive = true;
    const SurvivalDifference naive = *retention(dataset, framework, {}, query).value().difference;
    const double standardError = (landmark.high - landmark.low) / (2.0 * 1.959963984540054);
    QVERIFY2(std::abs(landmark.value) < 4.0 * standardError, qPrintable(QString::number(landmark.value)));
    QVERIFY2(naive.value > 0.15, qPrintable(QString::number(naive.value)));
}

WAYMARK_TEST(ImmortalTimeTest)

} // namespace waymark

#include "immortal_time_test.moc"
