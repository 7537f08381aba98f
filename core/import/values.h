#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/import/date_pattern.h"
#include "core/import/mapping.h"

namespace date {
class time_zone;
}

namespace waymark {

/// A field without white space around it.
std::string_view trimmed(std::string_view text);

/// Letters lower, without white space, '_' and '-', and without a "properties." or "user_properties." in front: what two column
/// names are compared by.
std::string normalisedName(std::string_view name);

bool isUtf8(std::string_view text);

/// A number >= 0; whole numbers exact to 2^53. None for anything else (a thousands separator, "nan", "inf", white space inside).
std::optional<double> parseCount(std::string_view text, char decimalPoint = '.');

/// A decimal amount >= 0 in cents, more digits rounded half up.
std::optional<std::int64_t> parseCents(std::string_view text, char decimalPoint = '.');

/// A date such as 03/04/2026, which two countries read as two days. Day and month as they stand, not checked.
struct WrittenDate {
    int first = 0;
    int second = 0;
    int year = 0;
    std::size_t length = 0; ///< characters of the date; a time may follow
};
std::optional<WrittenDate> parseWrittenDate(std::string_view text);

/// The order that such a date can only be read in; none where either fits, or neither.
std::optional<DateOrder> onlyOrderOf(const WrittenDate &written);

/// Dates that can only be read in one order.
struct DateVotes {
    std::int64_t dayFirst = 0;
    std::int64_t monthFirst = 0;

    std::int64_t of(DateOrder order) const { return order == DateOrder::DayFirst ? dayFirst : monthFirst; }
    void add(DateOrder order) { ++(order == DateOrder::DayFirst ? dayFirst : monthFirst); }
    /// No order reads them all.
    bool contradict() const { return dayFirst > 0 && monthFirst > 0; }
};
/// Both counts, as an error or a warning tells them.
std::string votesText(const DateVotes &votes);

/// "cannot have the month first (MDY)": what stands behind a date that reads in another order only.
const char *cannotHave(DateOrder order);

/*!
 * Reads dates: ISO 8601 date, or date-time with 'T' or a space, with or without seconds, fraction and zone; epoch seconds,
 * milliseconds or microseconds (10, 13 or 16 digits); and, when the order is known, days and months written with '/', '-' or '.'
 * and a year of four digits. A time with a zone becomes the day it is in the import's time zone; one
 * without is taken as it stands. A pattern that the user picked comes before all of these.
 */
class DateReader {
public:
    /// Error: InvalidArgument for a zone the system's database does not have, or a pattern that is none.
    static Expected<DateReader> forZone(const std::string &timeZone, std::optional<DateOrder> order = std::nullopt,
                                        const std::string &pattern = {});

    /// None when the text is no such date, or lies outside the years 1 to 9999.
    std::optional<CalendarDay> read(std::string_view text);

    /// Why read() has no day: what stands behind the value in a sentence.
    const char *whyNot(std::string_view text) const;

    /// Of all that was read, where an order is known; a date read twice counts twice.
    const DateVotes &votes() const { return m_votes; }

private:
    DateReader(const date::time_zone *zone, std::optional<DateOrder> order, std::optional<DatePattern> pattern)
        : m_zone(zone)
        , m_order(order)
        , m_pattern(std::move(pattern))
    {}
    std::optional<CalendarDay> parse(std::string_view text);
    std::optional<CalendarDay> dayOfInstant(std::int64_t epochSeconds) const;

    const date::time_zone *m_zone; ///< nullptr: UTC
    std::optional<DateOrder> m_order;
    std::optional<DatePattern> m_pattern;
    std::string m_lastText; ///< rows of an export come by day: mostly the same text again
    std::optional<CalendarDay> m_lastDay;
    std::optional<DateOrder> m_lastVote;
    DateVotes m_votes;
};

} // namespace waymark
