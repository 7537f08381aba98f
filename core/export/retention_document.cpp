#include <algorithm>

#include "core/export/results.h"

namespace waymark {

namespace {

using Json = nlohmann::ordered_json;

constexpr Day kDefaultStep = 30;

template <class T>
Json orNull(const std::optional<T> &value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json excludedJson(const Excluded &excluded)
{
    return {{"invalid_dates", excluded.invalidDates},
            {"left_before_landmark", excluded.leftBeforeLandmark},
            {"unwatched_at_landmark", excluded.unwatchedAtLandmark},
            {"horizon_not_elapsed", excluded.horizonNotElapsed},
            {"outcome_before_landmark", excluded.outcomeBeforeLandmark},
            {"unknown", excluded.unknown}};
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

/// RMST stays undefined until it is estimated.
Json groupJson(const RetentionGroup &group, const std::vector<Day> &times, Day horizon)
{
    Json json{{"name", group.name},
              {"n", group.curve.n},
              {"events", group.curve.events},
              {"median_day", orNull(group.median.day)},
              {"median_low", orNull(group.median.low)},
              {"median_high", orNull(group.median.high)},
              {"rmst", nullptr},
              {"rmst_se", nullptr},
              {"rmst_to_day", horizon}};
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

Json logRankJson(const RetentionResult &result)
{
    if (!result.logRank)
        return nullptr;
    return {{"chi2", result.logRank->chiSquare}, {"df", result.logRank->degreesOfFreedom}, {"p", result.logRank->p}};
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

ResultDocument retentionDocument(const RetentionResult &result, const Finding &finding, std::vector<Day> times)
{
    ResultDocument document;
    document.before = {{"as_of", isoDate(result.asOf)},
                       {"event", result.event == EventKind::Churn ? "churn" : "dormancy"},
                       {"landmark_day", orNull(result.landmark)},
                       {"horizon_day", result.horizon},
                       {"by", groupingName(result.query.by)},
                       {"excluded", excludedJson(result.excluded)},
                       {"in_gap", result.inGap}};
    document.rowsName = "groups";
    document.rowCount = result.groups.size();
    document.row = [&result, days = std::move(times)](std::size_t i) { return groupJson(result.groups[i], days, result.horizon); };
    document.after = {{"difference", differenceJson(result)},
                      {"logrank", logRankJson(result)},
                      {"cox", nullptr},
                      {"cox_time_dependent", nullptr},
                      {"sentence", english(finding.headline, " ")},
                      {"figures", english(finding.figures, " \u00b7 ")}};
    return document;
}

} // namespace waymark
