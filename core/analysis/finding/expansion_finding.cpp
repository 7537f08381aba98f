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

std::vector<Phrase> ratioWords(const Estimate &ratio) { return survivalWords({ratio.value, ratio.low, ratio.high, {}}); }

std::vector<Phrase> revenueHeadline(const ExpansionResult &result, const std::vector<const ExpansionGroup *> &groups)
{
    const auto byNet = [](const ExpansionGroup *a, const ExpansionGroup *b) { return a->revenue.net->value < b->revenue.net->value; };
    const ExpansionGroup &best = **std::max_element(groups.begin(), groups.end(), byNet);
    const ExpansionGroup &worst = **std::min_element(groups.begin(), groups.end(), byNet);
    if (groups.size() == 1)
        return phrase(
            QT_TRANSLATE_NOOP("Sentence", "Of the revenue at day %1, %2 is there %3 with growth, and %4 without it."),
            {countOf(result.landmark), ratioWords(*best.revenue.net), afterHorizon(result.horizon), ratioWords(*best.revenue.gross)});
    const auto kind = result.query.by.kind;
    return phrase(QT_TRANSLATE_NOOP("Sentence", "Of the revenue of \"%1\" at day %2, %3 is there %4, against %5 of that of \"%6\"."),
                  {groupLabel(best.name, kind), countOf(result.landmark), ratioWords(*best.revenue.net), afterHorizon(result.horizon),
                   ratioWords(*worst.revenue.net), groupLabel(worst.name, kind)});
}

} // namespace

Finding revenueFinding(const ExpansionResult &result)
{
    std::vector<const ExpansionGroup *> groups;
    for (const ExpansionGroup &group : result.groups) {
        if (group.revenue.net && group.revenue.gross && group.revenue.n >= kFewestCustomers)
            groups.push_back(&group);
    }
    if (groups.empty())
        return {phrase(QT_TRANSLATE_NOOP("Sentence", "No group has %1 customers who paid on day %2 and were followed to day %3."),
                       {countOf(kFewestCustomers), countOf(result.landmark), countOf(result.horizon)}),
                {}};
    std::vector<Phrase> figures = lineOf({{QT_TRANSLATE_NOOP("Sentence", "Who left brings nothing any more"), {}}});
    figures.push_back(notCausal());
    return {revenueHeadline(result, groups), figures};
}

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
