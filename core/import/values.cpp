#include "core/import/values.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>

#include <date/tz.h>
#include <fmt/format.h>

namespace waymark {

namespace {

constexpr std::int64_t kSecondsPerDay = 86400;
constexpr double kLargestExactCount = 9007199254740992.0;

bool isDigit(char character) { return character >= '0' && character <= '9'; }

/// Exactly `digits` digits from `at` on; -1 where there are none.
int number(std::string_view text, std::size_t at, std::size_t digits)
{
    if (at + digits > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
        if (!isDigit(text[i]))
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// The time of day and zone behind a date: seconds, and the offset from UTC where one is stated.
struct TimeOfDay {
    int seconds = 0;
    std::optional<int> offsetSeconds;
};

/// "+02", "+02:00", "+0200" as seconds.
std::optional<int> parseOffset(std::string_view text)
{
    const int hours = number(text, 1, 2);
    int minutes = 0;
    if (text.size() == 6 && text[3] == ':')
        minutes = number(text, 4, 2);
    else if (text.size() == 5)
        minutes = number(text, 3, 2);
    else if (text.size() != 3)
        return std::nullopt;
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/// "12:30", "12:30:15", "12:30:15.123", each with "Z", " UTC" or an offset behind it.
std::optional<TimeOfDay> parseTime(std::string_view text)
{
    const int hours = number(text, 0, 2);
    const int minutes = text.size() > 2 && text[2] == ':' ? number(text, 3, 2) : -1;
    if (hours < 0 || hours > 24 || minutes < 0 || minutes > 59)
        return std::nullopt;
    TimeOfDay time{hours * 3600 + minutes * 60, std::nullopt};
    std::size_t at = 5;
    if (at < text.size() && text[at] == ':') {
        const int seconds = number(text, at + 1, 2);
        if (seconds < 0 || seconds > 60)
            return std::nullopt;
        time.seconds += seconds;
        at += 3;
        if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
            do
                ++at;
            while (at < text.size() && isDigit(text[at]));
        }
    }
    const std::string_view zone = trimmed(text.substr(at));
    if (zone.empty())
        return time;
    time.offsetSeconds = zone == "Z" || zone == "z" || zone == "UTC" ? std::optional(0)
                         : zone[0] == '+' || zone[0] == '-'          ? parseOffset(zone)
                                                                     : std::nullopt;
    if (!time.offsetSeconds)
        return std::nullopt;
    return time;
}

std::optional<std::int64_t> epochSeconds(std::string_view text)
{
    // Seconds with a fraction: 1767225600.25
    if (text.size() > 11 && text[10] == '.' && text.find_first_not_of("0123456789", 11) == std::string_view::npos)
        text = text.substr(0, 10);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    switch (text.size()) {
    case 10:
        return value;
    case 13:
        return value / 1000;
    case 16:
        return value / 1000000;
    default:
        return std::nullopt;
    }
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n\v\f";
    // Most fields have none.
    if (!text.empty() && static_cast<unsigned char>(text.front()) > ' ' && static_cast<unsigned char>(text.back()) > ' ')
        return text;
    const auto first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::string normalisedName(std::string_view name)
{
    std::string lower;
    for (const char character : trimmed(name))
        lower += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    for (const std::string_view prefix : {"user_properties.", "properties."}) {
        if (lower.rfind(prefix, 0) == 0)
            lower.erase(0, prefix.size());
    }
    std::erase_if(lower, [](char character) { return character == ' ' || character == '_' || character == '-' || character == '\t'; });
    return lower;
}

bool isUtf8(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size()) {
        const auto lead = static_cast<unsigned char>(text[i]);
        std::size_t length = 1;
        std::uint32_t code = lead;
        if (lead >= 0x80) {
            length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
            if (lead < 0xc2 || lead > 0xf4 || i + length > text.size())
                return false;
            code = lead & (0xffu >> (length + 1));
            for (std::size_t k = 1; k < length; ++k) {
                const auto next = static_cast<unsigned char>(text[i + k]);
                if ((next & 0xc0) != 0x80)
                    return false;
                code = code << 6 | (next & 0x3fu);
            }
            constexpr std::uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
            if (code < smallest[length] || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
                return false;
        }
        i += length;
    }
    return true;
}

std::optional<double> parseCount(std::string_view text, char decimalPoint)
{
    if (text.empty() || text.size() > 64)
        return std::nullopt;
    if (text.size() <= 15) {
        std::int64_t whole = 0;
        std::size_t i = 0;
        for (; i < text.size() && isDigit(text[i]); ++i)
            whole = whole * 10 + (text[i] - '0');
        if (i == text.size())
            return static_cast<double>(whole);
    }
    std::array<char, 64> pointed{};
    if (decimalPoint != '.') {
        if (text.find('.') != std::string_view::npos)
            return std::nullopt;
        std::replace_copy(text.begin(), text.end(), pointed.begin(), decimalPoint, '.');
        text = {pointed.data(), text.size()};
    }
    if (!isDigit(text[0]) && text[0] != '.')
        return std::nullopt;
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value) || value > kLargestExactCount)
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> parseCents(std::string_view text, char decimalPoint)
{
    std::int64_t cents = 0;
    std::size_t digits = 0;
    std::size_t decimals = 0;
    bool point = false;
    bool roundUp = false;
    for (const char character : text) {
        if (character == decimalPoint && !point) {
            point = true;
            continue;
        }
        if (!isDigit(character) || ++digits > 17)
            return std::nullopt;
        if (point && ++decimals > 2) {
            roundUp = decimals == 3 ? character >= '5' : roundUp;
            continue;
        }
        cents = cents * 10 + (character - '0');
    }
    if (digits == 0)
        return std::nullopt;
    for (; decimals < 2; ++decimals) {
        if (cents > std::numeric_limits<std::int64_t>::max() / 10)
            return std::nullopt;
        cents *= 10;
    }
    return cents + (roundUp ? 1 : 0);
}

std::optional<WrittenDate> parseWrittenDate(std::string_view text)
{
    WrittenDate date;
    std::size_t at = 0;
    const auto part = [&](int &into) {
        const std::size_t digits = at + 1 < text.size() && isDigit(text[at + 1]) ? 2 : 1;
        into = number(text, at, digits);
        at += digits;
        return into > 0;
    };
    if (!part(date.first) || at >= text.size())
        return std::nullopt;
    const char separator = text[at++];
    if ((separator != '/' && separator != '-' && separator != '.') || !part(date.second) || at >= text.size() || text[at++] != separator)
        return std::nullopt;
    date.year = number(text, at, 4);
    date.length = at + 4;
    const bool endsThere =
        date.length == text.size() || (date.length < text.size() && (text[date.length] == ' ' || text[date.length] == 'T'));
    if (date.year < 1 || !endsThere)
        return std::nullopt;
    return date;
}

std::optional<DateOrder> onlyOrderOf(const WrittenDate &written)
{
    const bool firstIsMonth = written.first <= 12;
    const bool secondIsMonth = written.second <= 12;
    if (firstIsMonth == secondIsMonth)
        return std::nullopt;
    return firstIsMonth ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

std::string votesText(const DateVotes &votes)
{
    return fmt::format("dates that can only have the day first (DMY): {}, the month first (MDY): {}", votes.dayFirst, votes.monthFirst);
}

const char *cannotHave(DateOrder order)
{
    return order == DateOrder::MonthFirst ? "cannot have the month first (MDY)" : "cannot have the day first (DMY)";
}

Expected<DateReader> DateReader::forZone(const std::string &timeZone, std::optional<DateOrder> order, const std::string &pattern)
{
    std::optional<DatePattern> parsed;
    if (!pattern.empty()) {
        parsed = DatePattern::parse(pattern);
        if (!parsed)
            return failure(ErrorCode::InvalidArgument, "date pattern " + pattern + " (expected one such as DD.MM.YYYY HH:mm)");
    }
    if (timeZone == "UTC" || timeZone == "Etc/UTC")
        return DateReader(nullptr, order, std::move(parsed));
    try {
        return DateReader(date::locate_zone(timeZone), order, std::move(parsed));
    } catch (const std::exception &) {
        return failure(ErrorCode::InvalidArgument, "time zone " + timeZone + " (expected a name such as Europe/Berlin)");
    }
}

std::optional<CalendarDay> DateReader::read(std::string_view text)
{
    const bool isLast = text.size() == m_lastText.size() && !text.empty() && std::memcmp(text.data(), m_lastText.data(), text.size()) == 0;
    if (!isLast) {
        m_lastText.assign(text);
        m_lastVote.reset();
        m_lastDay = parse(text);
    }
    if (m_lastVote)
        m_votes.add(*m_lastVote);
    return m_lastDay;
}

const char *DateReader::whyNot(std::string_view text) const
{
    const auto written = m_order ? parseWrittenDate(text) : std::nullopt;
    const auto only = written ? onlyOrderOf(*written) : std::nullopt;
    return only && *only != *m_order ? cannotHave(*m_order) : "is not a date (expected 2026-06-30 or 2026-06-30T12:00:00Z)";
}

std::optional<CalendarDay> DateReader::parse(std::string_view text)
{
    if (m_pattern) {
        if (const auto written = m_pattern->read(text))
            return written->day;
    }
    if (const auto day = parseIsoDate(text))
        return day;
    if (const auto seconds = epochSeconds(text))
        return dayOfInstant(*seconds);
    std::optional<CalendarDay> day;
    std::size_t length = 10;
    const auto written = parseWrittenDate(text);
    if (written && m_order)
        m_lastVote = onlyOrderOf(*written);
    if (written && (m_order || written->first == written->second)) {
        const bool dayFirst = m_order != DateOrder::MonthFirst;
        const CivilDate civil{written->year, dayFirst ? written->second : written->first, dayFirst ? written->first : written->second};
        if (!isCivilDate(civil))
            return std::nullopt;
        day = calendarDay(civil);
        length = written->length;
        if (length == text.size())
            return day;
    } else if (text.size() >= 16) {
        day = parseIsoDate(text.substr(0, 10));
    }
    if (!day || (text[length] != 'T' && text[length] != 't' && text[length] != ' '))
        return std::nullopt;
    const auto time = parseTime(text.substr(length + 1));
    if (!time)
        return std::nullopt;
    if (!time->offsetSeconds)
        return day;
    return dayOfInstant(day->value * kSecondsPerDay + time->seconds - *time->offsetSeconds);
}

std::optional<CalendarDay> DateReader::dayOfInstant(std::int64_t epochSeconds) const
{
    std::int64_t local = epochSeconds;
    if (m_zone != nullptr)
        local += m_zone->get_info(date::sys_seconds(std::chrono::seconds(epochSeconds))).offset.count();
    const std::int64_t day = local >= 0 ? local / kSecondsPerDay : -((-local + kSecondsPerDay - 1) / kSecondsPerDay);
    return CalendarDay{static_cast<std::int32_t>(day)};
}

} // namespace waymark
