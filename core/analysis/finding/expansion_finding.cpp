#include <algorithm>
#include <utility>

#include "core/analysis/finding/finding_words.h"
#include "core/analysis/finding/findings.h"
#include "core/base/translate_noop.h"

namespace waymark {

namespace {

struct ExpansionPlace {
    const ExpansionGroup *group;
    IncidencePoint point;
};

std::vector<Phrase> incidenceWords(const IncidencePoint &point)
{
    return survivalWords({point.incidence, point.low, point.high, point.standardError});
}

std::vector<Phrase> expansionFigures()
{
    std::vector<Phrase> figures = lineOf({{QT_TRANSLATE_NOOP("Sentence", "Who left first can no longer expand"), {}}});
    figures.push_back(notCausal());
    return figures;
}

std::vector<Phrase> expansionHeadline(const ExpansionResult &result, const std::vector<ExpansionPlace> &places)
{
    const auto byIncidence = [](const ExpansionPlace &a, const ExpansionPlace &b) { return a.point.incidence < b.point.incidence; };
    const ExpansionPlace best = *std::max_element(places.begin(), places.end(), byIncidence);
    const ExpansionPlace worst = *std::min_element(places.begin(), places.end(), byIncidence);
    if (places.size() == 1)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "Of %1 customers %2 have expanded %3."),
                      {countOf(best.group->curve.n), incidenceWords(best.point), afterHorizon(result.horizon)});
    const auto kind = result.query.by.kind;
    return phrase(QT_TRANSLATE_NOOP("Sentence", "Of \"%1\" %2 have expanded %3, against %4 of \"%5\"."),
                  {groupLabel(best.group->name, kind), incidenceWords(best.point), afterHorizon(result.horizon),
                   incidenceWords(worst.point), groupLabel(worst.group->name, kind)});
}

} // namespace

Finding findingOf(const ExpansionResult &result)
{
    std::vector<ExpansionPlace> places;
    std::uint32_t customers = 0;
    for (const ExpansionGroup &group : result.groups) {
        customers += group.curve.n;
        const auto point = pointAt(group.curve, result.horizon);
        if (point && group.curve.n >= kFewestCustomers)
            places.push_back({&group, *point});
    }
    if (customers == 0)
        return {phrase(QT_TRANSLATE_NOOP("Sentence", "No customer with a value above 0 was there on day %1."), {countOf(result.landmark)}),
                {}};
    if (places.empty())
        return {phrase(QT_TRANSLATE_NOOP("Sentence", "No group has %1 customers and is followed to day %2."),
                       {countOf(kFewestCustomers), countOf(result.horizon)}),
                {}};
    return {expansionHeadline(result, places), expansionFigures()};
}

} // namespace waymark
