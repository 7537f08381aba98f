#include "core/export/journey_results.h"
#include "core/export/period_results.h"
#include "core/export/share_figures.h"

namespace waymark {

namespace {

using HistoryJson = nlohmann::ordered_json;

HistoryJson areaJson(const AreaStanding &area)
{
    HistoryJson json{
        {"area", area.key}, {"label", area.label}, {"reached", area.reached}, {"not_reached", area.notReached}, {"unknown", area.unknown}};
    putShare(json, "share", area.reachedShare);
    json["sustained"] = area.sustained;
    json["not_sustained"] = area.notSustained;
    json["sustained_unknown"] = area.sustainedUnknown;
    json["reached_not_sustained"] = area.reachedNotSustained;
    putShare(json, "sustained_share", area.sustainedShare);
    json["not_measurable"] = reasonOrNull(area.missing);
    return json;
}

HistoryJson areaMonthJson(const AreaStanding &area, const AreaMonthShares &month)
{
    HistoryJson json{{"area", area.key},
                     {"month", isoMonth(month.counts.month)},
                     {"met", month.counts.met},
                     {"not_met", month.counts.notMet},
                     {"met_unknown", month.counts.metUnknown}};
    putShare(json, "met_share", month.met);
    json["sustained"] = month.counts.sustained;
    json["not_sustained"] = month.counts.notSustained;
    json["sustained_unknown"] = month.counts.sustainedUnknown;
    putShare(json, "sustained_share", month.sustained);
    json["gap"] = month.gap;
    return json;
}

HistoryJson matureJson(const DepthHistory &history, const DepthMonth &month)
{
    const MaturityMoment &maturity = *month.maturity;
    HistoryJson json{{"customers", maturity.customers}, {"unwatched", maturity.unwatched}, {"reached", maturity.mature}};
    putShare(json, "share", month.mature);
    HistoryJson numbers;
    for (std::size_t number = 0; number < maturity.byMatureCategories.size(); ++number)
        numbers[std::to_string(number)] = maturity.byMatureCategories[number];
    json["mature_categories"] = std::move(numbers);
    HistoryJson categories = HistoryJson::object();
    for (std::size_t c = 0; c < history.categories.size(); ++c) {
        const MaturityMoment::Levels &levels = maturity.categories[c];
        categories[history.categories[c]] = {
            {"none", levels.none}, {"basic", levels.basic}, {"mature", levels.mature}, {"out_of_reach", levels.outOfReach}};
    }
    json["categories"] = std::move(categories);
    return json;
}

HistoryJson depthMonthJson(const DepthHistory &history, const DepthMonth &month)
{
    HistoryJson json{{"month", isoMonth(month.month)},
                     {"day", isoDate(month.day)},
                     {"complete", month.complete},
                     {"gap", month.gap},
                     {"customers", month.customers}};
    for (std::size_t s = 0; s < kStandings; ++s) {
        if (static_cast<Standing>(s) != Standing::New)
            json[standingName(static_cast<Standing>(s))] = month.accounts[s];
    }
    json["maturity_on_day"] = month.maturity ? matureJson(history, month) : HistoryJson(nullptr);
    return json;
}

/// The standings and the share of the mature ones; by category and by number of them only in full.
HistoryJson depthMonthForPeople(const DepthMonth &month)
{
    HistoryJson json{{"month", isoMonth(month.month)}, {"complete", month.complete}, {"gap", month.gap}, {"customers", month.customers}};
    for (std::size_t s = 0; s < kStandings; ++s) {
        if (static_cast<Standing>(s) != Standing::New)
            json[standingName(static_cast<Standing>(s))] = month.accounts[s];
    }
    json["mature_on_day"] = month.maturity ? HistoryJson(month.maturity->mature) : HistoryJson(nullptr);
    json["share"] = month.mature ? HistoryJson(month.mature->value) : HistoryJson(nullptr);
    return json;
}

HistoryJson flowJson(const DepthMonth &month, const DepthFlow &flow)
{
    return {
        {"month", isoMonth(month.month)}, {"from", standingName(flow.from)}, {"to", standingName(flow.to)}, {"accounts", flow.accounts}};
}

/// The place of something in a list of lists that are written one after the other.
struct NestedPlace {
    std::size_t outer, inner;
};

} // namespace

ResultDocument areasDocument(const AreaHistory &history, Day landmark, Day horizon)
{
    ResultDocument document;
    Excluded excluded;
    excluded.invalidDates = history.invalidDates;
    HistoryJson areas = HistoryJson::array();
    std::vector<NestedPlace> places;
    for (std::size_t a = 0; a < history.areas.size(); ++a) {
        areas.push_back(areaJson(history.areas[a]));
        for (std::size_t m = 0; m < history.areas[a].months.size(); ++m)
            places.push_back({a, m});
    }
    document.before = {
        {"as_of", isoDate(history.asOf)}, {"landmark_day", landmark}, {"horizon_day", horizon},   {"excluded", excludedDocument(excluded)},
        {"accounts", history.inView},     {"left", history.left},     {"areas", std::move(areas)}};
    document.rowsName = "rows";
    document.rowCount = places.size();
    document.columnsForPeople = {"month",           "met",     "not_met",     "met_share", "sustained", "not_sustained",
                                 "sustained_share", "reached", "not_reached", "share"};
    document.row = [&history, places = std::move(places)](std::size_t i) {
        const AreaStanding &area = history.areas[places[i].outer];
        return areaMonthJson(area, area.months[places[i].inner]);
    };
    return document;
}

ResultDocument historyDocument(const DepthHistory &history, Day landmark, Day horizon, bool flows)
{
    ResultDocument document;
    Excluded excluded;
    excluded.invalidDates = history.invalidDates;
    document.before = {{"as_of", isoDate(history.asOf)},
                       {"landmark_day", landmark},
                       {"horizon_day", horizon},
                       {"excluded", excludedDocument(excluded)},
                       {"accounts", history.inView},
                       {"required_categories", history.requiredCategories > 0 ? HistoryJson(history.requiredCategories) : HistoryJson()}};
    std::vector<NestedPlace> places;
    for (std::size_t m = 0; m < history.months.size(); ++m) {
        for (std::size_t f = 0; f < history.months[m].flows.size(); ++f)
            places.push_back({m, f});
    }
    document.rowsName = "rows";
    if (flows) {
        document.rowCount = places.size();
        document.row = [&history, places = std::move(places)](std::size_t i) {
            const DepthMonth &month = history.months[places[i].outer];
            return flowJson(month, month.flows[places[i].inner]);
        };
        return document;
    }
    document.rowCount = history.months.size();
    document.row = [&history](std::size_t i) { return depthMonthJson(history, history.months[i]); };
    document.rowForPeople = [&history](std::size_t i) { return depthMonthForPeople(history.months[i]); };
    HistoryJson list = HistoryJson::array();
    for (const NestedPlace place : places)
        list.push_back(flowJson(history.months[place.outer], history.months[place.outer].flows[place.inner]));
    document.after = {{"flows", std::move(list)}};
    return document;
}

} // namespace waymark
