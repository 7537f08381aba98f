#include "core/analysis/data_health.h"

#include <QTest>

#include "tests/support/registry.h"

namespace waymark {

namespace {

/// One account and two features; "steady" is used ten times a month except in March, "rare" once in a while.
Dataset companyWithAGap()
{
    Dataset dataset;
    dataset.accountKey = {"a"};
    dataset.signup = {calendarDay({2026, 1, 1})};
    dataset.churn = dataset.observedUntil = {CalendarDay::none()};
    dataset.features.resize(2);
    dataset.features[0].key = "rare";
    dataset.features[1].key = "steady";
    dataset.usage.resize(2);
    dataset.firstUsageDay = dataset.signup[0];
    dataset.rowsPerDay.assign(150, 10); // until 30 May
    dataset.importDay = calendarDay({2026, 6, 9});
    for (std::uint16_t day = 0; day < 150; ++day) {
        const CivilDate date = civilDate(dataset.signup[0] + day);
        if (date.month != 3 && date.day <= 10)
            dataset.usage[1].day.push_back(day);
        if (date.month % 2 == 1 && date.day == 1)
            dataset.usage[0].day.push_back(day);
    }
    for (FeatureUsage &usage : dataset.usage) {
        usage.start = {0, static_cast<std::uint32_t>(usage.day.size())};
        usage.smallCount.assign(usage.day.size(), 1);
    }
    return dataset;
}

} // namespace

class DataHealthTest : public QObject {
    Q_OBJECT

private slots:
    void aSteadyFeatureThatIsGoneForAMonthIsAGap();
    void aWeekOfHalfOrTwiceTheRowsIsAChange();
    void withoutUsageThereIsNothingToSay();
    void featuresThatNoPartNamesAreFound();
};

void DataHealthTest::aSteadyFeatureThatIsGoneForAMonthIsAGap()
{
    const VolumeHealth health = volumeHealth(companyWithAGap());
    QCOMPARE(health.featureGaps.size(), std::size_t(1));
    QCOMPARE(index(health.featureGaps[0].feature), std::size_t(1));
    QCOMPARE(health.featureGaps[0].months.size(), std::size_t(1));
    QCOMPARE(isoMonth(health.featureGaps[0].months[0]), std::string("2026-03"));
    QVERIFY(health.changes.empty());
    QCOMPARE(*health.daysSinceLastUsage, Day{10});
}

void DataHealthTest::aWeekOfHalfOrTwiceTheRowsIsAChange()
{
    Dataset dataset = companyWithAGap();
    // The last week has 69 rows, then 34 of 70: just under half.
    for (std::size_t day = 143; day < 150; ++day)
        dataset.rowsPerDay[day] = day == 143 ? 4 : 5;
    const VolumeHealth health = volumeHealth(dataset);
    QCOMPARE(health.changes.size(), std::size_t(1));
    QCOMPARE(health.changes[0].rows, std::uint64_t(34));
    QCOMPARE(health.changes[0].usual, 70.0);
    QCOMPARE(isoDate(health.changes[0].weekStart), std::string("2026-05-24"));
    for (std::size_t day = 143; day < 150; ++day)
        dataset.rowsPerDay[day] = 5;
    QVERIFY(volumeHealth(dataset).changes.empty());
}

void DataHealthTest::withoutUsageThereIsNothingToSay()
{
    const VolumeHealth health = volumeHealth(Dataset{});
    QVERIFY(health.changes.empty());
    QVERIFY(health.featureGaps.empty());
    QVERIFY(!health.daysSinceLastUsage);
}

void DataHealthTest::featuresThatNoPartNamesAreFound()
{
    const Dataset dataset = companyWithAGap();
    Framework framework;
    framework.activation = ActivationRule{};
    framework.activation->features = {{"steady", {}}};
    const auto features = featuresInNoDefinition(dataset, framework);
    QCOMPARE(features.size(), std::size_t(1));
    QCOMPARE(index(features[0]), std::size_t(0));
}

WAYMARK_TEST(DataHealthTest)

} // namespace waymark

#include "data_health_test.moc"
