#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace waymark {

/// Whole days since an account's signup (its day 0).
using Day = std::int32_t;

/// The offset of something that did not happen.
inline constexpr Day kNever = std::numeric_limits<Day>::max();

/// A calendar day: days since 1970-01-01, proleptic Gregorian. "None" is later than every day, so that
/// `std::min(asOf, observedUntil)` and `churn <= end` need no special case.
struct CalendarDay {
    std::int32_t value = std::numeric_limits<std::int32_t>::max();

    static constexpr CalendarDay none() { return {}; }
    constexpr bool isNone() const { return value == std::numeric_limits<std::int32_t>::max(); }

    friend constexpr bool operator==(CalendarDay a, CalendarDay b) { return a.value == b.value; }
    friend constexpr bool operator!=(CalendarDay a, CalendarDay b) { return a.value != b.value; }
    friend constexpr bool operator<(CalendarDay a, CalendarDay b) { return a.value < b.value; }
    friend constexpr bool operator<=(CalendarDay a, CalendarDay b) { return a.value <= b.value; }
    friend constexpr bool operator>(CalendarDay a, CalendarDay b) { return a.value > b.value; }
    friend constexpr bool operator>=(CalendarDay a, CalendarDay b) { return a.value >= b.value; }
    friend constexpr CalendarDay operator+(CalendarDay a, Day days) { return {a.value + days}; }
    friend constexpr CalendarDay operator-(CalendarDay a, Day days) { return {a.value - days}; }
    /// Days from b to a; both must be days, not none.
    friend constexpr Day operator-(CalendarDay a, CalendarDay b) { return a.value - b.value; }
};

struct CivilDate {
    int year = 1970;
    int month = 1; ///< 1..12
    int day = 1;   ///< 1..31
};

/// The calendar day of a civil date that exists; see isCivilDate().
CalendarDay calendarDay(CivilDate date);
CivilDate civilDate(CalendarDay day);
bool isCivilDate(CivilDate date);

/// Months since January of year 0: consecutive calendar months have consecutive numbers.
std::int32_t monthNumber(CalendarDay day);
/// The first day of a month by its number.
CalendarDay firstDayOfMonth(std::int32_t monthNumber);

/// "2026-06-30"; empty for none.
std::string isoDate(CalendarDay day);
/// "2026-06" of a month number.
std::string isoMonth(std::int32_t monthNumber);
/// Reads exactly YYYY-MM-DD of a date that exists; nothing else.
std::optional<CalendarDay> parseIsoDate(std::string_view text);

} // namespace waymark
