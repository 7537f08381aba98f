#include <algorithm>

#include "core/export/period_results.h"
#include "core/export/share_figures.h"

namespace waymark {

namespace {

using ExpansionJson = nlohmann::ordered_json;

constexpr Day kExpansionStep = 30;

ExpansionJson incidenceJson(const IncidenceCurve &curve, Day day)
{
    ExpansionJson json{{"day", day},     {"at_risk", nullptr}, {"incidence", nullptr},
                       {"low", nullptr}, {"high", nullptr},    {"churn_incidence", nullptr}};
    if (const auto point = pointAt(curve, day)) {
        json["at_risk"] = point->atRisk;
        json["incidence"] = point->incidence;
        json["low"] = numberOrNull(point->low);
        json["high"] = numberOrNull(point->high);
        json["churn_incidence"] = point->competingIncidence;
    }
    return json;
}

void addRatio(ExpansionJson &json, const std::string &name, const std::optional<Estimate> &ratio)
{
    json[name] = ratio ? ExpansionJson(ratio->value) : ExpansionJson(nullptr);
    json[name + "_low"] = ratio ? ExpansionJson(ratio->low) : ExpansionJson(nullptr);
    json[name + "_high"] = ratio ? ExpansionJson(ratio->high) : ExpansionJson(nullptr);
}

ExpansionJson expansionGroupJson(const ExpansionGroup &group, const std::vector<Day> &times, Day horizon)
{
    const IncidenceCurve &curve = group.curve;
    const ExpansionJson atHorizon = incidenceJson(curve, horizon);
    ExpansionJson json{{"group", group.name},
                       {"n", curve.n},
                       {"expanded", curve.events},
                       {"churned", curve.competing},
                       {"incidence", atHorizon["incidence"]},
                       {"incidence_low", atHorizon["low"]},
                       {"incidence_high", atHorizon["high"]},
                       {"churn_incidence", atHorizon["churn_incidence"]},
                       {"median_day", numberOrNull(group.median)},
                       {"revenue_n", group.revenue.n}};
    addRatio(json, "nrr", group.revenue.net);
    addRatio(json, "grr", group.revenue.gross);
    ExpansionJson list = ExpansionJson::array();
    for (const Day day : times)
        list.push_back(incidenceJson(curve, day));
    json["times"] = std::move(list);
    return json;
}

/// Beside the rows, which have a nested array already: a second one would multiply their lines in CSV.
ExpansionJson revenueCourses(const ExpansionResult &result)
{
    ExpansionJson list = ExpansionJson::array();
    for (const ExpansionGroup &group : result.groups) {
        for (const RevenuePoint &point : group.revenue.course)
            list.push_back(
                {{"group", group.name}, {"day", point.day}, {"nrr", numberOrNull(point.net)}, {"grr", numberOrNull(point.gross)}});
    }
    return list;
}

/// Multiples of 30 above the landmark, up to the largest follow-up.
std::vector<Day> expansionTimes(const ExpansionResult &result)
{
    Day last = -1;
    for (const ExpansionGroup &group : result.groups)
        last = group.curve.n > 0 ? std::max(last, group.curve.lastDay) : last;
    std::vector<Day> times;
    for (Day day = (result.landmark / kExpansionStep + 1) * kExpansionStep; day <= last; day += kExpansionStep)
        times.push_back(day);
    return times;
}

} // namespace

nlohmann::ordered_json excludedDocument(const Excluded &excluded)
{
    return {{"invalid_dates", excluded.invalidDates},
            {"left_before_landmark", excluded.leftBeforeLandmark},
            {"unwatched_at_landmark", excluded.unwatchedAtLandmark},
            {"horizon_not_elapsed", excluded.horizonNotElapsed},
            {"outcome_before_landmark", excluded.outcomeBeforeLandmark},
            {"unknown", excluded.unknown}};
}

ResultDocument expansionDocument(const ExpansionResult &result, const Finding &finding)
{
    ResultDocument document;
    document.before = {{"as_of", isoDate(result.asOf)},
                       {"landmark_day", result.landmark},
                       {"horizon_day", result.horizon},
                       {"by", groupingName(result.query.by)},
                       {"measure", expansionMeasureName(result.rule.measure)},
                       {"growth", result.rule.growth},
                       {"excluded", excludedDocument(result.excluded)}};
    document.rowsName = "rows";
    document.rowCount = result.groups.size();
    document.columnsForPeople = {"n", "incidence", "churn_incidence", "median_day", "nrr", "grr", "day"};
    document.row = [&result, times = expansionTimes(result)](std::size_t i) {
        return expansionGroupJson(result.groups[i], times, result.horizon);
    };
    document.after = {{"revenue_course", revenueCourses(result)},
                      {"sentence", english(finding.headline, " ")},
                      {"figures", english(finding.figures, " ")}};
    return document;
}

} // namespace waymark
