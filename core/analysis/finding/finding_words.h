#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/analysis/finding/sentence.h"

namespace waymark {

/// Phrases that findings are put together from. All are templates marked for translation, in the context "Sentence".

/// Fewer in one group say nothing about the others.
inline constexpr std::uint32_t kFewestCustomers = 20;
/// A larger p may be chance.
inline constexpr double kSignificantP = 0.05;

std::vector<Phrase> phrase(const char *text, std::vector<SentenceArgument> arguments = {});
SentenceNumber countOf(double value);
SentenceNumber pointsOf(double shareDifference);
SentenceNumber ratioOf(double ratio);

/// Who reached the milestone of a comparison, as the subject of a sentence.
std::vector<Phrase> reachedSubject(const Grouping &by, const Framework &framework, const Dataset &dataset);

/// The name of a group where it stands in a sentence: data as it is, our own names as phrases.
SentenceArgument groupLabel(const std::string &name, Grouping::Kind kind);

/// "after a year", "after 200 days".
std::vector<Phrase> afterHorizon(Day horizon);
/// "whose year has passed", "whose first 200 days have passed".
std::vector<Phrase> horizonPassed(Day horizon);

/// "are still customers", or active where leaving is dormancy.
std::vector<Phrase> stillThere(EventKind event);

/// S on a day with its interval: "86.7% (84.2-88.8)"; without one where S is exactly 0 or 1.
std::vector<Phrase> survivalWords(const SurvivalPoint &point);

/// A share with its interval, in the same way.
std::vector<Phrase> shareWords(const Proportion &share);

/// "Association, not proof of cause."
Phrase notCausal();

/// Items on one line, "a; b; c", and a full stop.
std::vector<Phrase> lineOf(const std::vector<Phrase> &items);

} // namespace waymark
