#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/analysis/retention/retention.h"

namespace waymark {

/// A piece of a sentence whose writing depends on the language: ui/text formats it by locale, english() for the command line.
struct SentenceNumber {
    enum class Kind {
        Count,   ///< a whole number, digits grouped: 1,909
        Percent, ///< value is a share: 0.867 is "86.7%", one decimal always
        Points,  ///< value is a difference of shares: 0.257 is "25.7", one decimal always
        PValue,  ///< with its sign: "< 0.001", else "= 0.012", three decimals
        Decimal, ///< as short as it can be said: 20 or 0.5
        Chi,     ///< one decimal
        Ratio    ///< two decimals; "< 0.01" below that
    };
    double value = 0.0;
    Kind kind = Kind::Count;
    bool key = false; ///< set in bold
};

/// A feature's label or another text that is data, never translated.
struct SentenceText {
    std::string text;
    bool key = false;
};

/// A phrase of the language itself that stands inside another (a translation-marked template with its own arguments).
struct Phrase;
using SentenceArgument = std::variant<SentenceNumber, SentenceText, std::vector<Phrase>>;

/// A translation-marked English template (context "Sentence") with %1, %2 ... for its arguments.
struct Phrase {
    const char *english = "";
    std::vector<SentenceArgument> arguments;
};

/// The finding in words: the headline, and the line of figures under it.
struct Finding {
    std::vector<Phrase> headline; ///< joined by a space
    std::vector<Phrase> figures;  ///< joined by a space
};

/// The finding of a comparison of milestone groups. The words for too few, not separable, reversed and undefined included;
/// never "no effect".
Finding findingOf(const RetentionResult &result, const Framework &framework, const Dataset &dataset);

/// In English with a decimal point, for the command line.
std::string english(const std::vector<Phrase> &phrases, const char *separator);

} // namespace waymark
