#include <algorithm>
#include <utility>

#include "core/analysis/finding/finding_words.h"
#include "core/analysis/retention/grouping.h"
#include "core/base/translate_noop.h"

namespace waymark {

namespace {

/// What the log-rank test and the interval at the horizon say together of two groups.
enum class Verdict {
    Apart,        ///< both tell them apart
    Mixed,        ///< one of the two does
    NotSeparated, ///< neither
    NotJudged     ///< too few, or not defined at the horizon
};

Verdict verdictOf(const RetentionResult &result)
{
    if (!result.difference || std::min(result.groups[0].curve.n, result.groups[1].curve.n) < kFewestCustomers)
        return Verdict::NotJudged;
    const bool significant = result.logRank && result.logRank->p <= kSignificantP;
    const bool apart = result.difference->low > 0.0 || result.difference->high < 0.0;
    if (significant != apart)
        return Verdict::Mixed;
    return apart ? Verdict::Apart : Verdict::NotSeparated;
}

SentenceNumber pOf(const LogRank &test) { return {test.p, SentenceNumber::Kind::PValue, false}; }

/// Apart is said without a sign, the interval turned with it.
Phrase differenceWords(const RetentionResult &result)
{
    const SurvivalDifference &difference = *result.difference;
    const bool turned = difference.value < 0.0;
    std::vector<SentenceArgument> arguments{pointsOf(turned ? -difference.value : difference.value),
                                            pointsOf(turned ? -difference.high : difference.low),
                                            pointsOf(turned ? -difference.low : difference.high)};
    if (!result.logRank)
        return {QT_TRANSLATE_NOOP("Sentence", "%1 points apart (%2 to %3)"), std::move(arguments)};
    arguments.emplace_back(pOf(*result.logRank));
    switch (verdictOf(result)) {
    case Verdict::Apart:
        return {QT_TRANSLATE_NOOP("Sentence", "%1 points apart (%2 to %3), unlikely to be chance (log-rank p %4)"), std::move(arguments)};
    case Verdict::NotSeparated:
        return {QT_TRANSLATE_NOOP("Sentence", "%1 points apart (%2 to %3), which may be chance (log-rank p %4)"), std::move(arguments)};
    case Verdict::Mixed:
    case Verdict::NotJudged:
        break;
    }
    return {QT_TRANSLATE_NOOP("Sentence", "%1 points apart (%2 to %3), log-rank p %4"), std::move(arguments)};
}

Phrase separationWords(const RetentionResult &result)
{
    if (result.difference)
        return differenceWords(result);
    if (result.logRank)
        return {QT_TRANSLATE_NOOP("Sentence", "Log-rank p %1"), {pOf(*result.logRank)}};
    return {QT_TRANSLATE_NOOP("Sentence", "Log-rank test undefined"), {}};
}

/// Why a milestone's hazard ratio is not defined.
Phrase noHazardRatio(const RetentionResult &result)
{
    const bool churn = result.event == EventKind::Churn;
    if (result.groups[0].curve.events == 0)
        return {churn ? QT_TRANSLATE_NOOP("Sentence", "no hazard ratio, as nobody left among those who reached it")
                      : QT_TRANSLATE_NOOP("Sentence", "no hazard ratio, as nobody became inactive among those who reached it"),
                {}};
    if (result.groups[1].curve.events == 0)
        return {churn ? QT_TRANSLATE_NOOP("Sentence", "no hazard ratio, as nobody left among the others")
                      : QT_TRANSLATE_NOOP("Sentence", "no hazard ratio, as nobody became inactive among the others"),
                {}};
    return {QT_TRANSLATE_NOOP("Sentence", "hazard ratio undefined"), {}};
}

/// Base rate and lift at the horizon, with the number of customers they are taken over.
Phrase tableWords(const HorizonTable &table, Day horizon)
{
    if (!table.figures.baseRate)
        return {QT_TRANSLATE_NOOP("Sentence", "no lift yet: there is no customer %1"), {horizonPassed(horizon)}};
    const SentenceNumber rate{table.figures.baseRate->value, SentenceNumber::Kind::Percent, false};
    if (!table.figures.lift)
        return {QT_TRANSLATE_NOOP("Sentence", "base rate %1 among %2 customers %3"),
                {rate, countOf(table.counts.n()), horizonPassed(horizon)}};
    return {QT_TRANSLATE_NOOP("Sentence", "base rate %1, lift %2 among %3 customers %4"),
            {rate, ratioOf(*table.figures.lift), countOf(table.counts.n()), horizonPassed(horizon)}};
}

/// The line under a comparison of two milestone groups.
std::vector<Phrase> comparisonFigures(const RetentionResult &result)
{
    std::vector<Phrase> items{separationWords(result)};
    if (!result.hazards.empty()) {
        if (const auto &ratio = result.hazards[0].ratio)
            items.push_back({QT_TRANSLATE_NOOP("Sentence", "hazard ratio %1 (%2 to %3)"),
                             {ratioOf(ratio->ratio), ratioOf(ratio->low), ratioOf(ratio->high)}});
        else
            items.push_back(noHazardRatio(result));
    }
    if (result.table)
        items.push_back(tableWords(*result.table, result.horizon));
    if (!result.landmark)
        items.push_back({QT_TRANSLATE_NOOP("Sentence", "counted from signup, which flatters those who reached it"), {}});
    std::vector<Phrase> figures = lineOf(items);
    figures.push_back(notCausal());
    return figures;
}

/// What those who reached do, where the two groups can be told apart or nearly so.
std::vector<Phrase> verbOf(const RetentionResult &result, Verdict verdict)
{
    const bool churn = result.event == EventKind::Churn;
    const bool longer = result.difference->value >= 0.0;
    if (verdict == Verdict::Apart && longer)
        return churn ? phrase(QT_TRANSLATE_NOOP("Sentence", "stay longer")) : phrase(QT_TRANSLATE_NOOP("Sentence", "stay active longer"));
    if (verdict == Verdict::Apart)
        return churn ? phrase(QT_TRANSLATE_NOOP("Sentence", "leave sooner"))
                     : phrase(QT_TRANSLATE_NOOP("Sentence", "become inactive sooner"));
    if (longer)
        return churn ? phrase(QT_TRANSLATE_NOOP("Sentence", "may stay longer, but the evidence is mixed"))
                     : phrase(QT_TRANSLATE_NOOP("Sentence", "may stay active longer, but the evidence is mixed"));
    return churn ? phrase(QT_TRANSLATE_NOOP("Sentence", "may leave sooner, but the evidence is mixed"))
                 : phrase(QT_TRANSLATE_NOOP("Sentence", "may become inactive sooner, but the evidence is mixed"));
}

/// The headline for two groups that can be compared at the horizon.
std::vector<Phrase> comparisonHeadline(const RetentionResult &result, const std::vector<Phrase> &subject)
{
    const auto reached = survivalWords(*pointAt(result.groups[0].curve, result.horizon));
    const auto others = survivalWords(*pointAt(result.groups[1].curve, result.horizon));
    const Verdict verdict = verdictOf(result);
    if (verdict == Verdict::NotSeparated)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "%1 and the others: the data do not separate them; %2 %3 %4, against %5."),
                      {subject, afterHorizon(result.horizon), reached, stillThere(result.event), others});
    return phrase(QT_TRANSLATE_NOOP("Sentence", "%1 %2: %3 %4 %5, against %6 of the others."),
                  {subject, verbOf(result, verdict), afterHorizon(result.horizon), reached, stillThere(result.event), others});
}

/// Why two groups cannot be compared; nothing where they can.
std::vector<Phrase> obstacle(const RetentionResult &result)
{
    const SurvivalCurve &reached = result.groups[0].curve;
    const SurvivalCurve &others = result.groups[1].curve;
    if (reached.n + others.n == 0)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "No customer can be compared: nobody in view was followed to day %1."),
                      {countOf(result.landmark.value_or(0))});
    if (reached.n == 0)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "None of the %1 customers reached it, so there is nobody to compare them with."),
                      {countOf(others.n)});
    if (others.n == 0)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "All %1 customers reached it, so there is nobody to compare them with."),
                      {countOf(reached.n)});
    if (std::min(reached.n, others.n) < kFewestCustomers)
        return phrase(
            QT_TRANSLATE_NOOP("Sentence", "Too few customers to compare: %1 reached it, %2 did not; at least %3 of each are needed."),
            {countOf(reached.n), countOf(others.n), countOf(kFewestCustomers)});
    if (!result.difference)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "The follow-up is too short to compare at day %1: customers who reached it were "
                                                    "followed to day %2, the others to day %3."),
                      {countOf(result.horizon), countOf(reached.lastDay), countOf(others.lastDay)});
    return {};
}

Finding twoGroups(const RetentionResult &result, const Framework &framework, const Dataset &dataset)
{
    const SurvivalCurve &reached = result.groups[0].curve;
    const SurvivalCurve &others = result.groups[1].curve;
    if (auto reason = obstacle(result); !reason.empty()) {
        Finding finding{std::move(reason), {}};
        if (reached.n > 0 && others.n > 0)
            finding.figures = comparisonFigures(result);
        return finding;
    }
    const auto subject = reachedSubject(result.query.by, framework, dataset);
    if (reached.events + others.events == 0) {
        const char *text =
            result.event == EventKind::Churn
                ? QT_TRANSLATE_NOOP("Sentence", "%1 and the others: the data do not separate them, because nobody has left yet.")
                : QT_TRANSLATE_NOOP("Sentence",
                                    "%1 and the others: the data do not separate them, because nobody has become inactive yet.");
        return {phrase(text, {subject}), {notCausal()}};
    }
    return {comparisonHeadline(result, subject), comparisonFigures(result)};
}

Finding oneGroup(const RetentionResult &result)
{
    const RetentionGroup &group = result.groups[0];
    const auto point = pointAt(group.curve, result.horizon);
    if (group.curve.n == 0)
        return {
            phrase(QT_TRANSLATE_NOOP("Sentence", "No customer in view was followed to day %1."), {countOf(result.landmark.value_or(0))}),
            {}};
    if (!point)
        return {phrase(QT_TRANSLATE_NOOP("Sentence", "The follow-up ends on day %1, before day %2."),
                       {countOf(group.curve.lastDay), countOf(result.horizon)}),
                {}};
    const char *words = group.curve.n == 1 ? QT_TRANSLATE_NOOP("Sentence", "Of %1 customer, %2 %3 %4.")
                                           : QT_TRANSLATE_NOOP("Sentence", "Of %1 customers, %2 %3 %4.");
    Finding finding{phrase(words, {countOf(group.curve.n), survivalWords(*point), stillThere(result.event), afterHorizon(result.horizon)}),
                    {}};
    if (group.followUp.day)
        finding.figures = phrase(QT_TRANSLATE_NOOP("Sentence", "Followed for %1 days (median)."),
                                 {SentenceNumber{*group.followUp.day, SentenceNumber::Kind::Decimal, false}});
    return finding;
}

/// Two groups of any kind are told apart as those of a milestone are, each by its name.
std::vector<Phrase> groupFigures(const RetentionResult &result)
{
    std::vector<Phrase> items{separationWords(result)};
    if (result.hazards.size() == 1 && result.hazards[0].ratio) {
        const HazardComparison &hazard = result.hazards[0];
        items.push_back({QT_TRANSLATE_NOOP("Sentence", "hazard ratio of \"%1\" %2 (%3 to %4)"),
                         {groupLabel(result.groups[hazard.group].name, result.query.by.kind), ratioOf(hazard.ratio->ratio),
                          ratioOf(hazard.ratio->low), ratioOf(hazard.ratio->high)}});
    }
    if (!result.pairs.empty()) {
        const auto apart = std::count_if(result.pairs.begin(), result.pairs.end(),
                                         [](const GroupPair &pair) { return pair.adjustedP && *pair.adjustedP <= kSignificantP; });
        items.push_back({QT_TRANSLATE_NOOP("Sentence", "pairs told apart (Holm): %1 of %2"),
                         {countOf(static_cast<double>(apart)), countOf(static_cast<double>(result.pairs.size()))}});
    }
    std::vector<Phrase> figures = lineOf(items);
    figures.push_back(notCausal());
    return figures;
}

/// Any number of groups: the best and the worst of those large enough and defined at the horizon.
Finding manyGroups(const RetentionResult &result)
{
    struct Place {
        const RetentionGroup *group;
        SurvivalPoint point;
    };
    std::vector<Place> places;
    for (const RetentionGroup &group : result.groups) {
        const auto point = pointAt(group.curve, result.horizon);
        if (point && group.curve.n >= kFewestCustomers)
            places.push_back({&group, *point});
    }
    Finding finding;
    finding.figures = groupFigures(result);
    if (places.size() < 2) {
        finding.headline = phrase(QT_TRANSLATE_NOOP("Sentence", "Fewer than two groups have %1 customers and are followed to day %2."),
                                  {countOf(kFewestCustomers), countOf(result.horizon)});
        return finding;
    }
    const auto bySurvival = [](const Place &a, const Place &b) { return a.point.survival < b.point.survival; };
    const Place best = *std::max_element(places.begin(), places.end(), bySurvival);
    const Place worst = *std::min_element(places.begin(), places.end(), bySurvival);
    const bool apart = result.logRank && result.logRank->p <= kSignificantP;
    const char *text =
        apart ? QT_TRANSLATE_NOOP("Sentence", "The groups differ: %1 %2 of \"%3\" %4, against %5 of \"%6\".")
              : QT_TRANSLATE_NOOP("Sentence", "The data do not separate the groups: %1 %2 of \"%3\" %4, against %5 of \"%6\".");
    const auto kind = result.query.by.kind;
    finding.headline = phrase(text, {afterHorizon(result.horizon), survivalWords(best.point), groupLabel(best.group->name, kind),
                                     stillThere(result.event), survivalWords(worst.point), groupLabel(worst.group->name, kind)});
    return finding;
}

} // namespace

Finding nobodyKnownToHaveLeft()
{
    return {phrase(QT_TRANSLATE_NOOP("Sentence", "The store holds no churn dates, so nobody is known to have left."), {}), {}};
}

Finding findingOf(const RetentionResult &result, const Framework &framework, const Dataset &dataset)
{
    const bool reachedAndNot = result.groups.size() == 2 && result.groups[0].name == "reached" && result.groups[1].name == "not_reached";
    if (comesFromMilestones(result.query.by.kind) && reachedAndNot)
        return twoGroups(result, framework, dataset);
    if (result.groups.size() == 1 && result.query.by.kind == Grouping::Kind::None)
        return oneGroup(result);
    return manyGroups(result);
}

} // namespace waymark
