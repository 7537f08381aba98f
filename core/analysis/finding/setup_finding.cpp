#include <algorithm>
#include <utility>

#include "core/analysis/finding/finding_words.h"
#include "core/analysis/finding/findings.h"
#include "core/base/translate_noop.h"

namespace waymark {

namespace {

bool standsOut(const SetupStepRow &row) { return row.separated.value_or(false) && row.figures.riskDifference->value > 0.0; }

/// The line under the finding.
std::vector<Phrase> setupFigures(const SetupStepsResult &result)
{
    const auto percent = [](double share) { return SentenceNumber{share, SentenceNumber::Kind::Percent, false}; };
    std::vector<Phrase> items;
    if (result.baseRate && result.n > 1)
        items.push_back(
            {QT_TRANSLATE_NOOP("Sentence", "Of %1 customers %2 activated"), {countOf(result.n), percent(result.baseRate->value)}});
    if (result.activatedBefore)
        items.push_back({QT_TRANSLATE_NOOP("Sentence", "%1 (%2) had activated before day %3"),
                         {countOf(result.activatedBefore->count), percent(result.activatedBefore->value), countOf(*result.landmark)}});
    if (result.query.everybody)
        items.push_back({QT_TRANSLATE_NOOP("Sentence", "counted from signup, which flatters what those who stayed had time for"), {}});
    std::vector<Phrase> figures = lineOf(items);
    figures.push_back(notCausal());
    return figures;
}

std::vector<Phrase> setupHeadline(const SetupStepsResult &result)
{
    if (!result.baseRate && result.query.everybody)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "No step can be judged yet: nobody's activation window has passed."));
    if (!result.baseRate)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "No step can be judged yet: nobody whose activation window has passed was there on day "
                                                    "%1 without having activated."),
                      {countOf(*result.landmark)});
    if (result.n == 1)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "No step can be judged: there is one customer only."));
    if (result.baseRate->count == 0)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "No step can be judged: of %1 customers nobody activated."), {countOf(result.n)});
    if (result.baseRate->count == result.n)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "No step can be judged: of %1 customers everybody activated."), {countOf(result.n)});
    const auto count = std::count_if(result.rows.begin(), result.rows.end(), standsOut);
    const auto steps = countOf(static_cast<double>(result.rows.size()));
    if (count == 0)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "None of the %1 steps stands out: the data do not separate those who activate by any."),
                      {steps});
    // By the lower limit: the largest estimate would prefer noise.
    const auto lowerLimit = [](const SetupStepRow &row) { return standsOut(row) ? row.figures.riskDifference->low : -1.0; };
    const auto best = std::max_element(result.rows.begin(), result.rows.end(),
                                       [&](const SetupStepRow &a, const SetupStepRow &b) { return lowerLimit(a) < lowerLimit(b); });
    return phrase(QT_TRANSLATE_NOOP("Sentence",
                                    "Steps that mark who activates: %1 of %2, most of all \"%3\": %4 of those who did it activated, "
                                    "against %5 of the others."),
                  {countOf(static_cast<double>(count)), steps, SentenceText{best->label.empty() ? best->key : best->label, true},
                   shareWords(*best->figures.ppv), shareWords(*best->figures.retentionElse)});
}

} // namespace

Finding findingOf(const SetupStepsResult &result)
{
    Finding finding{setupHeadline(result), {}};
    if (result.baseRate)
        finding.figures = setupFigures(result);
    return finding;
}

} // namespace waymark
