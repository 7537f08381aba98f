#include <algorithm>
#include <utility>

#include "core/export/documents/segments_document.h"
#include "core/export/period_results.h"
#include "core/export/results.h"
#include "core/export/tables/table_figures.h"

namespace waymark {

namespace {

using Json = nlohmann::ordered_json;

constexpr Day kDefaultStep = 30;

template <class T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json timeJson(const SurvivalCurve &curve, Day day)
{
    const RiskRow counts = riskRowAt(curve, day);
    const auto point = pointAt(curve, day);
    Json time{{"day", day},
              {"at_risk", counts.atRisk},
              {"events", counts.eventsBy},
              {"events_before", counts.eventsBefore},
              {"censored_before", counts.censoredBefore},
              {"survival", nullptr},
              {"low", nullptr},
              {"high", nullptr}};
    if (point) {
        time["survival"] = point->survival;
        time["low"] = orNull(point->low);
        time["high"] = orNull(point->high);
    }
    return time;
}

Json groupJson(const RetentionGroup &group, const std::vector<Day> &times, Day horizon)
{
    Json json{{"name", group.name},
              {"n", group.curve.n},
              {"events", group.curve.events},
              {"median_day", orNull(group.median.day)},
              {"median_low", orNull(group.median.low)},
              {"median_high", orNull(group.median.high)},
              {"median_follow_up_day", orNull(group.followUp.day)},
              {"rmst", nullptr},
              {"rmst_se", nullptr},
              {"rmst_to_day", horizon}};
    if (group.stayed) {
        json["rmst"] = group.stayed->days;
        json["rmst_se"] = group.stayed->standardError;
    }
    Json list = Json::array();
    for (const Day day : times)
        list.push_back(timeJson(group.curve, day));
    json["times"] = std::move(list);
    return json;
}

Json differenceJson(const RetentionResult &result)
{
    if (!result.difference)
        return nullptr;
    const SurvivalDifference &difference = *result.difference;
    return {{"day", difference.day}, {"value", difference.value}, {"low", difference.low}, {"high", difference.high}};
}

void putRatio(Json &json, const std::optional<HazardRatio> &ratio)
{
    json["hazard_ratio"] = ratio ? Json(ratio->ratio) : Json(nullptr);
    json["low"] = ratio ? Json(ratio->low) : Json(nullptr);
    json["high"] = ratio ? Json(ratio->high) : Json(nullptr);
    json["p"] = ratio ? Json(ratio->p) : Json(nullptr);
}

/// A ratio that is not defined says why where nobody left.
Json coxJson(const RetentionResult &result)
{
    if (result.hazards.empty())
        return nullptr;
    const auto nobodyLeft = [&result](std::size_t g) { return result.groups[g].curve.n > 0 && result.groups[g].curve.events == 0; };
    Json list = Json::array();
    for (const HazardComparison &hazard : result.hazards) {
        Json json{{"group", result.groups[hazard.group].name}, {"against", result.groups[hazard.against].name}};
        putRatio(json, hazard.ratio);
        if (nobodyLeft(hazard.group))
            json["note"] = "nobody left in this group";
        else if (nobodyLeft(hazard.against))
            json["note"] = "nobody left in the group it is compared with";
        list.push_back(std::move(json));
    }
    return list;
}

Json timeDependentJson(const RetentionResult &result)
{
    if (!result.timeDependentHazard)
        return nullptr;
    Json json;
    putRatio(json, result.timeDependentHazard);
    return json;
}

Json proportionalJson(const RetentionResult &result)
{
    if (!result.proportionalHazards)
        return nullptr;
    const ProportionalHazardsTest &test = *result.proportionalHazards;
    return {{"chi2", test.chiSquare}, {"df", test.degreesOfFreedom}, {"p", test.p}};
}

Json tableJson(const RetentionResult &result)
{
    if (!result.table)
        return nullptr;
    Json json{{"day", result.horizon}, {"n", result.table->counts.n()}, {"horizon_not_elapsed", result.table->horizonNotElapsed}};
    putTable(json, result.table->counts, result.table->figures);
    return json;
}

/// Two of more than two groups; null where there are no more.
Json pairsJson(const RetentionResult &result)
{
    if (result.pairs.empty())
        return nullptr;
    Json list = Json::array();
    for (const GroupPair &pair : result.pairs)
        list.push_back({{"group", result.groups[pair.first].name},
                        {"against", result.groups[pair.second].name},
                        {"chi2", orNull(pair.chiSquare)},
                        {"p", orNull(pair.p)},
                        {"p_holm", orNull(pair.adjustedP)}});
    return list;
}

Json segmentValueJson(const std::string &name, const RetentionResult &result)
{
    std::uint32_t n = 0;
    for (const RetentionGroup &group : result.groups)
        n += group.curve.n;
    return {{"segment", name},
            {"n", n},
            {"excluded", excludedDocument(result.excluded)},
            {"difference", differenceJson(result)},
            {"logrank", logRankDocument(result.logRank)},
            {"cox", coxJson(result)},
            {"table", tableJson(result)}};
}

/// The groups of each value become rows after those of all together.
void addSegments(ResultDocument &document, const RetentionResult &all, std::vector<Day> times, const SegmentedRetention &segmented)
{
    const RetentionSegments &segments = segmented.segments;
    std::vector<std::pair<const std::string *, const RetentionGroup *>> rows; // segment, null: all together
    for (const RetentionGroup &group : all.groups)
        rows.emplace_back(nullptr, &group);
    Json values = Json::array();
    for (std::size_t s = 0; s < segments.names.size(); ++s) {
        for (const RetentionGroup &group : segments.results[s].groups)
            rows.emplace_back(&segments.names[s], &group);
        values.push_back(segmentValueJson(segments.names[s], segments.results[s]));
    }
    document.rowCount = rows.size();
    document.row = [rows = std::move(rows), days = std::move(times), horizon = all.horizon](std::size_t i) {
        Json json{{"segment", rows[i].first != nullptr ? Json(*rows[i].first) : Json(nullptr)}};
        json.update(groupJson(*rows[i].second, days, horizon));
        return json;
    };
    Json by = segments.tables ? bySegmentDocument(*segments.tables) : Json{{"attribute", segments.attribute}};
    by["stratified_logrank"] = logRankDocument(segments.stratifiedLogRank);
    by["values"] = std::move(values);
    by["sentence"] = english(segmented.finding.headline, " ");
    by["figures"] = english(segmented.finding.figures, " ");
    document.after["by_segment"] = std::move(by);
}

} // namespace

std::vector<Day> defaultTimes(const RetentionResult &result)
{
    Day last = -1;
    for (const RetentionGroup &group : result.groups)
        last = group.curve.n > 0 ? std::max(last, group.curve.lastDay) : last;
    std::vector<Day> times;
    const Day origin = result.landmark.value_or(0);
    for (Day day = (origin / kDefaultStep + 1) * kDefaultStep; day <= last; day += kDefaultStep)
        times.push_back(day);
    return times;
}

ResultDocument retentionDocument(const RetentionResult &result, const Finding &finding, std::vector<Day> times,
                                 const SegmentedRetention *segmented)
{
    ResultDocument document;
    document.before = {{"as_of", isoDate(result.asOf)},
                       {"event", result.event == EventKind::Churn ? "churn" : "dormancy"},
                       {"landmark_day", orNull(result.landmark)},
                       {"horizon_day", result.horizon},
                       {"by", groupingName(result.query.by)},
                       {"excluded", excludedDocument(result.excluded)},
                       {"in_gap", result.inGap}};
    document.rowsName = "groups";
    document.rowCount = result.groups.size();
    document.row = [&result, days = times](std::size_t i) { return groupJson(result.groups[i], days, result.horizon); };
    document.after = {{"difference", differenceJson(result)},
                      {"logrank", logRankDocument(result.logRank)},
                      {"pairs", pairsJson(result)},
                      {"cox", coxJson(result)},
                      {"cox_proportional_hazards", proportionalJson(result)},
                      {"cox_time_dependent", timeDependentJson(result)},
                      {"table", tableJson(result)},
                      {"sentence", english(finding.headline, " ")},
                      {"figures", english(finding.figures, " ")}};
    if (segmented != nullptr)
        addSegments(document, result, std::move(times), *segmented);
    return document;
}

} // namespace waymark
