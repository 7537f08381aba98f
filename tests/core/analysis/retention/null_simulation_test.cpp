#include <cmath>

#include <QObject>
#include <QTest>

#include "core/analysis/retention/retention.h"
#include "core/analysis/thresholds/threshold_sweep.h"
#include "core/base/random.h"
#include "tests/support/dataset_builder.h"
#include "tests/support/long_test.h"

namespace waymark {

using test::DatasetBuilder;
using test::on;

namespace {

constexpr int kSimulatedCompanies = 400;

/// Customers who leave at a steady rate, and whose chats and plan have nothing to do with it.
Dataset smallCompanyWithoutEffect(std::uint64_t seed)
{
    DatasetBuilder builder;
    RandomStream random(seed, 77);
    const CalendarDay signup = on("2025-01-01");
    for (int i = 0; i < 150; ++i) {
        const std::string key = std::to_string(1000 + i);
        const auto life = static_cast<Day>(60.0 * random.exponential());
        builder.account(key, isoDate(signup), life < 120 ? isoDate(signup + life) : std::string());
        builder.attribute(key, "plan", random.chance(0.5) ? "Basic" : "Pro");
        const auto chats = static_cast<double>(random.below(12));
        if (chats > 0.0)
            builder.use(key, isoDate(signup), "chat", chats);
        if (random.chance(0.5))
            builder.use(key, isoDate(signup + static_cast<Day>(random.below(5))), "install");
    }
    return builder.use("clock", isoDate(signup + 120), "other").build();
}

Framework chatsOfTheFirstDays()
{
    Framework framework;
    framework.setup = SetupRule{5, 1, {{"install", "Install", {{"install", {}}}, 1.0, {}}}};
    framework.activation = ActivationRule{{{"chat", {}}}, Measure::Count, 10, 6.0};
    framework.horizonDay = 60;
    return framework;
}

/// Whether so many of `kSimulatedCompanies` lie within four standard errors of a share of 5%.
bool isFivePercent(int count)
{
    const double share = static_cast<double>(count) / kSimulatedCompanies;
    return std::abs(share - 0.05) <= 4.0 * std::sqrt(0.05 * 0.95 / kSimulatedCompanies);
}

} // namespace

/// Where nothing has an effect, a test of 5% is wrong in 5% of companies: that of one threshold, and that of the best of many.
class NullSimulationTest : public QObject {
    Q_OBJECT

private slots:
    void theSearchedPIsRightInFivePercentOfCompanies_data();
    void theSearchedPIsRightInFivePercentOfCompanies();
    void theLogRankTestIsRightInFivePercentOfCompanies();
};

void NullSimulationTest::theSearchedPIsRightInFivePercentOfCompanies_data()
{
    QTest::addColumn<int>("criterion");
    QTest::newRow("Youden J") << static_cast<int>(Criterion::Youden);
    QTest::newRow("log-rank") << static_cast<int>(Criterion::LogRank);
}

void NullSimulationTest::theSearchedPIsRightInFivePercentOfCompanies()
{
    QFETCH(int, criterion);
    int searched = 0;
    int naive = 0;
    for (int company = 0; company < kSimulatedCompanies; ++company) {
        ThresholdSweepQuery query;
        query.rule.criterion = static_cast<Criterion>(criterion);
        AnalysisOptions options;
        options.seed = static_cast<std::uint64_t>(company) + 1;
        const auto swept = thresholdSweep(smallCompanyWithoutEffect(options.seed), chatsOfTheFirstDays(), options, query);
        QVERIFY(swept.has_value());
        if (!swept->sweep.suggested)
            continue; // no threshold that marks those who fare better: nothing is claimed
        searched += swept->sweep.suggested->pSearch <= 0.05 ? 1 : 0;
        for (const SweepRow &row : swept->sweep.rows) {
            if (row.threshold == swept->sweep.suggested->threshold)
                naive += row.figures.test && row.figures.test->p <= 0.05 ? 1 : 0;
        }
    }
    QVERIFY2(isFivePercent(searched), qPrintable(QString::number(searched)));
    // The p of the best threshold by itself is what the search must not be judged by.
    QVERIFY2(naive > 0.07 * kSimulatedCompanies, qPrintable(QString::number(naive)));
}

void NullSimulationTest::theLogRankTestIsRightInFivePercentOfCompanies()
{
    int alarms = 0;
    int hazards = 0;
    for (int company = 0; company < kSimulatedCompanies; ++company) {
        const Dataset dataset = smallCompanyWithoutEffect(static_cast<std::uint64_t>(company) + 1);
        const auto result = retention(dataset, chatsOfTheFirstDays(), {}, RetentionQuery{});
        QVERIFY(result.has_value());
        alarms += result->logRank->p <= 0.05 ? 1 : 0;
        hazards += result->hazards[0].ratio->p <= 0.05 ? 1 : 0;
    }
    QVERIFY2(isFivePercent(alarms), qPrintable(QString::number(alarms)));
    QVERIFY2(isFivePercent(hazards), qPrintable(QString::number(hazards)));
}

WAYMARK_LONG_TEST(NullSimulationTest)

} // namespace waymark

#include "null_simulation_test.moc"
