#include "core/import/date_pattern.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace waymark {

namespace {

bool isDecimalDigit(char character) { return character >= '0' && character <= '9'; }

/// Reads `least` to `most` digits; false where there are fewer.
bool readDigits(std::string_view text, std::size_t &at, std::size_t least, std::size_t most, int &value)
{
    value = 0;
    std::size_t digits = 0;
    for (; digits < most && at < text.size() && isDecimalDigit(text[at]); ++at, ++digits)
        value = value * 10 + (text[at] - '0');
    return digits >= least;
}

bool readMonthName(std::string_view text, std::size_t &at, int &month)
{
    constexpr std::array<std::string_view, 12> names{"january", "february", "march",     "april",   "may",      "june",
                                                     "july",    "august",   "september", "october", "november", "december"};
    std::string word;
    for (std::size_t i = at; i < text.size() && std::isalpha(static_cast<unsigned char>(text[i])) != 0 && word.size() < 9; ++i)
        word += static_cast<char>(std::tolower(static_cast<unsigned char>(text[i])));
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (word.size() >= 3 && names[i].substr(0, word.size()) == word) {
            month = static_cast<int>(i) + 1;
            at += word.size();
            return true;
        }
    }
    return false;
}

bool readHalfDay(std::string_view text, std::size_t &at, bool &afternoon)
{
    if (at + 2 > text.size() || std::toupper(static_cast<unsigned char>(text[at + 1])) != 'M')
        return false;
    const int letter = std::toupper(static_cast<unsigned char>(text[at]));
    afternoon = letter == 'P';
    at += 2;
    return letter == 'A' || letter == 'P';
}

bool skipBlanks(std::string_view text, std::size_t &at)
{
    const std::size_t before = at;
    while (at < text.size() && text[at] == ' ')
        ++at;
    return at > before;
}

} // namespace

std::optional<DatePattern> DatePattern::parse(const std::string &pattern)
{
    DatePattern result;
    int years = 0;
    int months = 0;
    int days = 0;
    for (std::size_t i = 0; i < pattern.size();) {
        const std::size_t run = std::min(pattern.find_first_not_of(pattern[i], i), pattern.size()) - i;
        const char letter = pattern[i];
        Step step;
        std::size_t used = run;
        if (letter == 'Y' && (run == 4 || run == 2)) {
            step.part = run == 4 ? Part::Year : Part::ShortYear;
            ++years;
        } else if (letter == 'M' && run <= 3) {
            step = {run == 3 ? Part::MonthName : Part::Month, run == 1, 0};
            ++months;
        } else if (letter == 'D' && run <= 2) {
            step = {Part::DayOfMonth, run == 1, 0};
            ++days;
        } else if (letter == 'H' && run <= 2) {
            step = {Part::Hour, run == 1, 0};
        } else if (letter == 'm' && run == 2) {
            step.part = Part::Minute;
        } else if (letter == 's' && run == 2) {
            step.part = Part::Second;
        } else if (letter == 'A' && run == 1) {
            step.part = Part::HalfDay;
        } else {
            step = {Part::Literal, false, letter};
            used = letter == ' ' ? run : 1;
        }
        result.m_steps.push_back(step);
        i += used;
    }
    if (years != 1 || months != 1 || days != 1)
        return std::nullopt;
    return result;
}

std::optional<WrittenInstant> DatePattern::read(std::string_view text) const
{
    CivilDate date{0, 0, 0};
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::optional<bool> afternoon;
    std::size_t at = 0;
    for (const Step &step : m_steps) {
        bool read = true;
        const std::size_t least = step.oneDigit ? 1 : 2;
        switch (step.part) {
        case Part::Year:
            read = readDigits(text, at, 4, 4, date.year);
            break;
        case Part::ShortYear:
            read = readDigits(text, at, 2, 2, date.year);
            date.year += date.year < 69 ? 2000 : 1900;
            break;
        case Part::Month:
            read = readDigits(text, at, least, 2, date.month);
            break;
        case Part::MonthName:
            read = readMonthName(text, at, date.month);
            break;
        case Part::DayOfMonth:
            read = readDigits(text, at, least, 2, date.day);
            break;
        case Part::Hour:
            read = readDigits(text, at, least, 2, hour);
            break;
        case Part::Minute:
            read = readDigits(text, at, 2, 2, minute);
            break;
        case Part::Second:
            read = readDigits(text, at, 2, 2, second);
            break;
        case Part::HalfDay:
            read = readHalfDay(text, at, afternoon.emplace());
            break;
        case Part::Literal:
            read = step.literal == ' ' ? skipBlanks(text, at) : at < text.size() && text[at] == step.literal;
            at += step.literal == ' ' || !read ? 0 : 1;
            break;
        }
        if (!read)
            return std::nullopt;
    }
    const bool digitsGoOn = at > 0 && at < text.size() && isDecimalDigit(text[at - 1]) && isDecimalDigit(text[at]);
    if (digitsGoOn || !isCivilDate(date) || hour > 24 || minute > 59 || second > 60)
        return std::nullopt;
    if (afternoon)
        hour = hour % 12 + (*afternoon ? 12 : 0);
    return WrittenInstant{calendarDay(date), hour * 3600 + minute * 60 + second};
}

} // namespace waymark
