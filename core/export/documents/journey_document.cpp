#include "core/analysis/journey/journey_view.h"
#include "core/export/journey_results.h"
#include "core/export/period_results.h"
#include "core/export/share_figures.h"
#include "core/export/tables/table_figures.h"

namespace waymark {

namespace {

using JourneyJson = nlohmann::ordered_json;

JourneyJson linkJson(const JourneyLink &link)
{
    JourneyJson json{{"to", link.next ? milestoneName(*link.next) : linkOutcomeName(link.outcome)},
                     {"outcome", linkOutcomeName(link.outcome)},
                     {"landmark_day", link.landmark},
                     {"horizon_day", link.horizon},
                     {"n", nullptr},
                     {"had_it_already", nullptr}};
    if (!link.missing) {
        json["n"] = link.table.n();
        json["had_it_already"] = link.excluded.outcomeBeforeLandmark;
    }
    json["not_measurable"] = reasonOrNull(link.missing);
    if (!link.missing) {
        putTable(json, link.table, link.figures);
        json["excluded"] = excludedDocument(link.excluded);
    }
    return json;
}

JourneyJson cardJson(const JourneyResult &result, const JourneyCard &card)
{
    JourneyJson json{{"milestone", milestoneName(card.milestone)}, {"reached", nullptr}, {"not_reached", nullptr}, {"unknown", nullptr}};
    if (!card.missing) {
        json["reached"] = card.reached;
        json["not_reached"] = card.notReached;
        json["unknown"] = card.unknown;
    }
    putShare(json, "share", card.share);
    json["median_day"] = numberOrNull(card.median);
    json["not_measurable"] = reasonOrNull(card.missing);
    JourneyJson links = JourneyJson::array();
    for (const JourneyLink &link : result.links) {
        if (link.from == card.milestone)
            links.push_back(linkJson(link));
    }
    json["links"] = std::move(links);
    return json;
}

JourneyJson stayJson(const JourneyResult &result)
{
    JourneyJson json{{"event", result.event == EventKind::Churn ? "churn" : "dormancy"},
                     {"day", result.horizon},
                     {"n", nullptr},
                     {"survival", nullptr},
                     {"low", nullptr},
                     {"high", nullptr},
                     {"not_measurable", reasonOrNull(result.stayMissing)}};
    if (!result.stayMissing)
        json["n"] = result.stayCount;
    if (result.stay) {
        json["survival"] = result.stay->survival;
        json["low"] = numberOrNull(result.stay->low);
        json["high"] = numberOrNull(result.stay->high);
    }
    return json;
}

} // namespace

ResultDocument journeyDocument(const JourneyResult &result)
{
    ResultDocument document;
    document.before = {{"as_of", isoDate(result.asOf)},
                       {"landmark_day", result.landmark},
                       {"horizon_day", result.horizon},
                       {"excluded", excludedDocument(result.excluded)},
                       {"window_days", result.baseWindowDays},
                       {"n", result.base},
                       {"in_gap", result.inGap},
                       {"retention", stayJson(result)}};
    document.rowsName = "rows";
    document.rowCount = result.cards.size();
    document.row = [&result](std::size_t i) { return cardJson(result, result.cards[i]); };
    document.columnsForPeople = {"reached",        "not_reached", "unknown", "share",          "median_day",
                                 "not_measurable", "n",           "ppv",     "retention_else", "risk_difference"};
    document.after = {{"sentence", english(findingOf(result).headline, " ")}};
    return document;
}

} // namespace waymark
