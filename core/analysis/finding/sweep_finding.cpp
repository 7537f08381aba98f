#include <algorithm>
#include <utility>

#include "core/analysis/finding/finding_words.h"
#include "core/analysis/finding/findings.h"
#include "core/analysis/milestones/reached_days.h"
#include "core/base/translate_noop.h"

namespace waymark {

namespace {

/// The framework by whose threshold the suggestion would be the milestone's.
Framework withThreshold(Framework framework, Milestone milestone, double threshold)
{
    switch (milestone) {
    case Milestone::Setup:
        framework.setup->requiredSteps = static_cast<int>(threshold);
        break;
    case Milestone::Activation:
        framework.activation->threshold = threshold;
        break;
    case Milestone::Utilization:
        framework.utilization->perSeatThreshold = threshold;
        break;
    case Milestone::Maturity:
        framework.maturity->requiredCategories = static_cast<int>(threshold);
        break;
    }
    return framework;
}

std::vector<Phrase> outcomeWords(const ThresholdSweepResult &result)
{
    if (result.query.outcome == SweepOutcome::Expanded)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "have expanded"));
    if (!result.next)
        return stillThere(result.event);
    switch (*result.next) {
    case Milestone::Activation:
        return phrase(QT_TRANSLATE_NOOP("Sentence", "have reached Activation"));
    case Milestone::Utilization:
        return phrase(QT_TRANSLATE_NOOP("Sentence", "have reached Utilization"));
    case Milestone::Setup:
    case Milestone::Maturity:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("Sentence", "have reached Maturity"));
}

Phrase baseRateWords(const Sweep &sweep)
{
    return {QT_TRANSLATE_NOOP("Sentence", "base rate %1 among %2 customers %3"),
            {SentenceNumber{sweep.baseRate->value, SentenceNumber::Kind::Percent, false}, countOf(sweep.n),
             horizonPassed(sweep.query.horizon)}};
}

/// Why no threshold can be judged or suggested.
Finding withoutSuggestion(const Sweep &sweep)
{
    if (!sweep.baseRate)
        return {phrase(QT_TRANSLATE_NOOP("Sentence", "No threshold can be judged yet: there is no customer %1."),
                       {horizonPassed(sweep.query.horizon)}),
                {}};
    if (sweep.baseRate->count == 0 || sweep.baseRate->count == sweep.n)
        return {phrase(QT_TRANSLATE_NOOP("Sentence", "No threshold can be judged: all %1 customers %2 fared alike."),
                       {countOf(sweep.n), horizonPassed(sweep.query.horizon)}),
                {}};
    const auto shareOf = [](double share) { return SentenceNumber{share, SentenceNumber::Kind::Percent, false}; };
    std::vector<Phrase> figures = lineOf({{QT_TRANSLATE_NOOP("Sentence", "Base rate %1 among %2 customers %3"),
                                           {shareOf(sweep.baseRate->value), countOf(sweep.n), horizonPassed(sweep.query.horizon)}}});
    return {
        phrase(QT_TRANSLATE_NOOP("Sentence", "No threshold is suggested: none that %1 to %2 of the customers reach marks those who fare "
                                             "better."),
               {shareOf(sweep.query.rule.floor), shareOf(sweep.query.rule.ceiling)}),
        std::move(figures)};
}

SentenceNumber thresholdOf(double threshold) { return {threshold, SentenceNumber::Kind::Decimal, false}; }

Phrase pOfSearch(const SweepSuggestion &suggested)
{
    return {QT_TRANSLATE_NOOP("Sentence", "p of the search %1"), {SentenceNumber{suggested.pSearch, SentenceNumber::Kind::PValue, false}}};
}

std::vector<Phrase> suggestionFigures(const Sweep &sweep)
{
    const SweepSuggestion &suggested = *sweep.suggested;
    std::vector<Phrase> items;
    items.push_back({QT_TRANSLATE_NOOP("Sentence", "Anything from %1 to %2 works as well"),
                     {thresholdOf(suggested.plateauLow), thresholdOf(suggested.plateauHigh)}});
    if (suggested.rangeLow && suggested.rangeHigh)
        items.push_back({QT_TRANSLATE_NOOP("Sentence", "resamples choose %1 to %2"),
                         {thresholdOf(*suggested.rangeLow), thresholdOf(*suggested.rangeHigh)}});
    items.push_back(pOfSearch(suggested));
    items.push_back(baseRateWords(sweep));
    std::vector<Phrase> figures = lineOf(items);
    figures.push_back(notCausal());
    return figures;
}

} // namespace

Finding findingOf(const ThresholdSweepResult &result, const Framework &framework, const Dataset &dataset)
{
    const Sweep &sweep = result.sweep;
    if (!sweep.suggested)
        return withoutSuggestion(sweep);
    const double threshold = sweep.suggested->threshold;
    if (!sweep.suggested->isBeyondChance()) {
        std::vector<Phrase> figures = lineOf({{QT_TRANSLATE_NOOP("Sentence", "Best of them %1"), {thresholdOf(threshold)}},
                                              pOfSearch(*sweep.suggested),
                                              baseRateWords(sweep)});
        return {phrase(QT_TRANSLATE_NOOP("Sentence", "No threshold separates the customers by more than a search through chance finds.")),
                std::move(figures)};
    }
    const auto row = std::find_if(sweep.rows.begin(), sweep.rows.end(), [&](const SweepRow &one) { return one.threshold == threshold; });
    const Grouping by = groupingOf(result.query.milestone);
    return {
        phrase(QT_TRANSLATE_NOOP("Sentence", "%1 stand out most: %2 %3 %4, against %5 of the others."),
               {reachedSubject(by, withThreshold(framework, result.query.milestone, threshold), dataset), afterHorizon(sweep.query.horizon),
                shareWords(*row->figures.ppv), outcomeWords(result), shareWords(*row->figures.retentionElse)}),
        suggestionFigures(sweep)};
}

} // namespace waymark
