#include <QTest>

#include "core/analysis/retention/usage_weeks.h"
#include "tests/support/registry.h"

using waymark::calendarDay;
using waymark::CalendarDay;
using waymark::Dataset;
using waymark::usageByWeek;

class UsageWeeksTest : public QObject {
    Q_OBJECT

private slots:
    void weeksBeginOnMondayAndTheirEndsMayBeShort();
    void weekWithoutUsageIsThere();
    void withoutUsageThereAreNone();
};

void UsageWeeksTest::weeksBeginOnMondayAndTheirEndsMayBeShort()
{
    Dataset dataset;
    // 1 July 2026 is a Wednesday.
    dataset.firstUsageDay = calendarDay({2026, 7, 1});
    dataset.rowsPerDay = {10, 20, 30, 0, 40, 7};
    const auto weeks = usageByWeek(dataset, calendarDay({2026, 7, 7}));
    QCOMPARE(weeks.size(), std::size_t(2));
    QCOMPARE(weeks[0].monday, calendarDay({2026, 6, 29}));
    QCOMPARE(weeks[0].days, 5);
    QCOMPARE(weeks[0].rows, std::uint64_t(100));
    QCOMPARE(weeks[0].rowsPerDay(), 20.0);
    QCOMPARE(weeks[1].days, 2);
    QCOMPARE(weeks[1].rows, std::uint64_t(7));
}

void UsageWeeksTest::weekWithoutUsageIsThere()
{
    Dataset dataset;
    dataset.firstUsageDay = calendarDay({2026, 6, 29});
    dataset.rowsPerDay.assign(15, 0);
    dataset.rowsPerDay.front() = 5;
    dataset.rowsPerDay.back() = 3;
    const auto weeks = usageByWeek(dataset, calendarDay({2026, 7, 13}));
    QCOMPARE(weeks.size(), std::size_t(3));
    QCOMPARE(weeks[1].rows, std::uint64_t(0));
    QCOMPARE(weeks[2].days, 1);
}

void UsageWeeksTest::withoutUsageThereAreNone()
{
    QVERIFY(usageByWeek(Dataset{}, calendarDay({2026, 7, 7})).empty());
    Dataset dataset;
    dataset.firstUsageDay = calendarDay({2026, 6, 29});
    dataset.rowsPerDay = {1};
    QVERIFY(usageByWeek(dataset, CalendarDay::none()).empty());
}

WAYMARK_TEST(UsageWeeksTest)

#include "usage_weeks_test.moc"
