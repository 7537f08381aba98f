#include "core/analysis/finding/sentence.h"

#include <cmath>

#include <fmt/format.h>

namespace waymark {

namespace {

/// 12345 as "12,345".
std::string groupedDigits(double value)
{
    std::string digits = fmt::format("{:.0f}", value);
    for (auto place = static_cast<std::ptrdiff_t>(digits.size()) - 3; place > (digits[0] == '-' ? 1 : 0); place -= 3)
        digits.insert(static_cast<std::size_t>(place), 1, ',');
    return digits;
}

/// One decimal; what rounds to zero has no sign.
std::string oneDecimal(double value)
{
    const std::string text = fmt::format("{:.1f}", value);
    return text == "-0.0" ? "0.0" : text;
}

std::string englishNumber(const SentenceNumber &number)
{
    switch (number.kind) {
    case SentenceNumber::Kind::Count:
        return groupedDigits(number.value);
    case SentenceNumber::Kind::Percent:
        return oneDecimal(100.0 * number.value) + "%";
    case SentenceNumber::Kind::Points:
        return oneDecimal(100.0 * number.value);
    case SentenceNumber::Kind::PValue:
        return number.value < 0.001 ? "< 0.001" : fmt::format("= {:.3f}", number.value);
    case SentenceNumber::Kind::Chi:
        return oneDecimal(number.value);
    case SentenceNumber::Kind::Ratio:
        return number.value < 0.01 ? "< 0.01" : fmt::format("{:.2f}", number.value);
    case SentenceNumber::Kind::Decimal:
        break;
    }
    return number.value == std::floor(number.value) ? groupedDigits(number.value) : fmt::format("{}", number.value);
}

std::string englishArgument(const SentenceArgument &argument)
{
    if (const auto *number = std::get_if<SentenceNumber>(&argument))
        return englishNumber(*number);
    if (const auto *text = std::get_if<SentenceText>(&argument))
        return text->text;
    return english(std::get<std::vector<Phrase>>(argument), " ");
}

std::string englishPhrase(const Phrase &phrase)
{
    std::string result;
    for (const char *place = phrase.english; *place != '\0'; ++place) {
        const int number = place[0] == '%' ? place[1] - '0' : 0;
        if (number >= 1 && static_cast<std::size_t>(number) <= phrase.arguments.size()) {
            result += englishArgument(phrase.arguments[static_cast<std::size_t>(number - 1)]);
            ++place;
        } else {
            result += *place;
        }
    }
    return result;
}

} // namespace

std::string english(const std::vector<Phrase> &phrases, const char *separator)
{
    std::string result;
    for (const Phrase &phrase : phrases) {
        if (!result.empty())
            result += separator;
        result += englishPhrase(phrase);
    }
    return result;
}

} // namespace waymark
