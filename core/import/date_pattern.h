#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/day.h"

namespace waymark {

/// A date and time as it stands in a text.
struct WrittenInstant {
    CalendarDay day;
    int seconds = 0; ///< since midnight
};

/*!
 * A pattern that the user picks: YYYY or YY (69..99 are 1900s), MM or M, MMM (Jan), DD or D, HH or H, mm, ss, A (AM or PM); everything
 * else stands for itself, blanks for one or more blanks. M, D and H take one digit or two. What follows the pattern is left out.
 */
class DatePattern {
public:
    /// None where year, month or day is missing or stands twice.
    static std::optional<DatePattern> parse(const std::string &pattern);

    /// None where the text does not follow the pattern or names no day of the calendar.
    std::optional<WrittenInstant> read(std::string_view text) const;

private:
    enum class Part { Year, ShortYear, Month, MonthName, DayOfMonth, Hour, Minute, Second, HalfDay, Literal };
    struct Step {
        Part part = Part::Literal;
        bool oneDigit = false; ///< one digit is enough
        char literal = 0;
    };
    std::vector<Step> m_steps;
};

} // namespace waymark
