#include "core/base/day.h"

#include <fmt/format.h>

namespace waymark {

namespace {

constexpr std::int32_t kDaysPerEra = 146097;            // 400 years
constexpr std::int32_t kDaysFromMarch0ToEpoch = 719468; // 0000-03-01 .. 1970-01-01

bool isLeapYear(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int daysInMonth(int year, int month)
{
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : kDays[month - 1];
}

/// The number of `length` digits at `from`; -1 where one of them is no digit.
int digitsAt(std::string_view text, std::size_t from, std::size_t length)
{
    int number = 0;
    for (const char c : text.substr(from, length)) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

/*!
 *   Source   days_from_civil of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
 *            https://howardhinnant.github.io/date_algorithms.html: the year starts in March, so that a leap day is its last day
 */
CalendarDay calendarDay(CivilDate date)
{
    const int year = date.month <= 2 ? date.year - 1 : date.year;
    const int era = (year >= 0 ? year : year - 399) / 400;
    const int yearOfEra = year - era * 400;
    const int monthFromMarch = date.month > 2 ? date.month - 3 : date.month + 9;
    const int dayOfYear = (153 * monthFromMarch + 2) / 5 + date.day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return {era * kDaysPerEra + dayOfEra - kDaysFromMarch0ToEpoch};
}

/*!
 *   Source   civil_from_days of Howard Hinnant, as above
 */
CivilDate civilDate(CalendarDay day)
{
    const std::int32_t shifted = day.value + kDaysFromMarch0ToEpoch;
    const std::int32_t era = (shifted >= 0 ? shifted : shifted - (kDaysPerEra - 1)) / kDaysPerEra;
    const std::int32_t dayOfEra = shifted - era * kDaysPerEra;
    const std::int32_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int32_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int32_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const int year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return {year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1};
}

bool isCivilDate(CivilDate date)
{
    // Four digits are all that an ISO date can write.
    return date.year >= 0 && date.year <= 9999 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= daysInMonth(date.year, date.month);
}

std::int32_t monthNumber(CalendarDay day)
{
    const CivilDate date = civilDate(day);
    return date.year * 12 + date.month - 1;
}

CalendarDay firstDayOfMonth(std::int32_t monthNumber)
{
    const std::int32_t year = (monthNumber >= 0 ? monthNumber : monthNumber - 11) / 12;
    return calendarDay({year, monthNumber - year * 12 + 1, 1});
}

std::string isoDate(CalendarDay day)
{
    if (day.isNone())
        return {};
    const CivilDate date = civilDate(day);
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::string isoMonth(std::int32_t monthNumber)
{
    const CivilDate date = civilDate(firstDayOfMonth(monthNumber));
    return fmt::format("{:04}-{:02}", date.year, date.month);
}

std::optional<CalendarDay> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const CivilDate date{digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2)};
    if (!isCivilDate(date))
        return std::nullopt;
    return calendarDay(date);
}

} // namespace waymark
