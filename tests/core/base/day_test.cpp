#include "core/base/day.h"

#include <QObject>
#include <QTest>

#include "tests/support/registry.h"

namespace waymark {

class DayTest : public QObject {
    Q_OBJECT

private slots:
    void aCivilDateIsThisManyDaysFrom1970_data();
    void aCivilDateIsThisManyDaysFrom1970();
    void everyDayOfEightHundredYearsComesBackAsItself();
    void onlyDatesThatExistAreRead_data();
    void onlyDatesThatExistAreRead();
    void monthsAreConsecutiveNumbersAcrossYears();
    void noneIsLaterThanEveryDayAndPrintsAsNothing();
};

void DayTest::aCivilDateIsThisManyDaysFrom1970_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("days");
    // From `date -u -d DATE +%s` of coreutils, divided by 86,400.
    QTest::newRow("the epoch") << "1970-01-01" << 0;
    QTest::newRow("the day before the epoch") << "1969-12-31" << -1;
    QTest::newRow("a leap day of a year divisible by 400") << "2000-02-29" << 11016;
    QTest::newRow("a leap day") << "2024-02-29" << 19782;
    QTest::newRow("the day after it") << "2024-03-01" << 19783;
    QTest::newRow("a last day of a year") << "2026-12-31" << 20818;
    QTest::newRow("before a century without a leap day") << "1900-02-28" << -25509;
    QTest::newRow("after a century without a leap day") << "1900-03-01" << -25508;
}

void DayTest::aCivilDateIsThisManyDaysFrom1970()
{
    QFETCH(QString, text);
    QFETCH(int, days);
    const auto day = parseIsoDate(text.toStdString());
    QVERIFY(day.has_value());
    QCOMPARE(day->value, days);
    QCOMPARE(QString::fromStdString(isoDate(*day)), text);
}

void DayTest::everyDayOfEightHundredYearsComesBackAsItself()
{
    CivilDate before = civilDate({-150001});
    for (std::int32_t value = -150000; value <= 150000; ++value) {
        const CivilDate date = civilDate({value});
        QVERIFY(isCivilDate(date));
        QCOMPARE(calendarDay(date).value, value);
        const bool nextDay = date.year == before.year && date.month == before.month && date.day == before.day + 1;
        QVERIFY(nextDay || date.day == 1);
        before = date;
    }
}

void DayTest::onlyDatesThatExistAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("read");
    QTest::newRow("a plain date") << "2026-06-30" << true;
    QTest::newRow("a leap day") << "2024-02-29" << true;
    QTest::newRow("no leap day in 2026") << "2026-02-29" << false;
    QTest::newRow("no leap day in 1900") << "1900-02-29" << false;
    QTest::newRow("June has 30 days") << "2026-06-31" << false;
    QTest::newRow("month 13") << "2026-13-01" << false;
    QTest::newRow("month 0") << "2026-00-10" << false;
    QTest::newRow("day 0") << "2026-01-00" << false;
    QTest::newRow("one digit of a day") << "2026-01-5" << false;
    QTest::newRow("a time after the date") << "2026-01-05T00:00" << false;
    QTest::newRow("slashes") << "2026/01/05" << false;
    QTest::newRow("a letter") << "2026-0a-05" << false;
    QTest::newRow("a sign") << "2026-+1-05" << false;
    QTest::newRow("blank") << "" << false;
}

void DayTest::onlyDatesThatExistAreRead()
{
    QFETCH(QString, text);
    QFETCH(bool, read);
    QCOMPARE(parseIsoDate(text.toStdString()).has_value(), read);
}

void DayTest::monthsAreConsecutiveNumbersAcrossYears()
{
    const std::int32_t december = monthNumber(*parseIsoDate("2025-12-31"));
    const std::int32_t january = monthNumber(*parseIsoDate("2026-01-01"));
    QCOMPARE(january, december + 1);
    QCOMPARE(isoMonth(january), std::string("2026-01"));
    QCOMPARE(isoDate(firstDayOfMonth(december)), std::string("2025-12-01"));
    QCOMPARE(monthNumber(firstDayOfMonth(january)), january);
}

void DayTest::noneIsLaterThanEveryDayAndPrintsAsNothing()
{
    QVERIFY(*parseIsoDate("9999-12-31") < CalendarDay::none());
    QVERIFY(CalendarDay::none().isNone());
    QVERIFY(isoDate(CalendarDay::none()).empty());
}

WAYMARK_TEST(DayTest)

} // namespace waymark

#include "day_test.moc"
