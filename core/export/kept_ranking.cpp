#include <cmath>
#include <limits>

#include "core/export/documents/ranking_document.h"

namespace waymark {

namespace {

using Kept = nlohmann::ordered_json;

constexpr const char *kKeptSchema = "waymark.feature_ranking/1";

Kept keptNumber(double value) { return std::isnan(value) ? Kept(nullptr) : Kept(value); }
double numberOf(const Kept &json) { return json.is_null() ? std::numeric_limits<double>::quiet_NaN() : json.get<double>(); }

template <class T>
Kept keptOptional(const std::optional<T> &value)
{
    return value ? Kept(*value) : Kept(nullptr);
}

template <class T>
std::optional<T> optionalOf(const Kept &json)
{
    return json.is_null() ? std::nullopt : std::optional(json.get<T>());
}

Kept keptDay(const std::optional<CalendarDay> &day) { return day ? Kept(isoDate(*day)) : Kept(nullptr); }
std::optional<CalendarDay> dayOf(const Kept &json) { return json.is_null() ? std::nullopt : parseIsoDate(json.get<std::string>()); }

Kept keptFilter(const SegmentFilter &filter)
{
    Kept clauses = Kept::array();
    for (const FilterClause &clause : filter.clauses)
        clauses.push_back({{"attribute", clause.attribute}, {"values", clause.values}, {"exclude", clause.exclude}});
    return clauses;
}

SegmentFilter filterOf(const Kept &json)
{
    SegmentFilter filter;
    for (const Kept &clause : json)
        filter.clauses.push_back({clause.at("attribute"), clause.at("values"), clause.at("exclude")});
    return filter;
}

Kept keptLeaving(const RetentionRule &rule)
{
    Kept features = Kept::array();
    for (const FeatureRef &reference : rule.meaningfulFeatures)
        features.push_back({reference.feature, reference.hypothesis});
    return {{"dormancy", rule.event == EventKind::Dormancy},
            {"days", rule.dormancyDays},
            {"features", std::move(features)},
            {"count", rule.meaningfulCount}};
}

RetentionRule leavingOf(const Kept &json)
{
    RetentionRule rule;
    rule.event = json.at("dormancy").get<bool>() ? EventKind::Dormancy : EventKind::Churn;
    rule.dormancyDays = json.at("days");
    rule.meaningfulFeatures.clear();
    for (const Kept &reference : json.at("features"))
        rule.meaningfulFeatures.push_back({reference.at(0), reference.at(1)});
    rule.meaningfulCount = json.at("count");
    return rule;
}

Kept keptExcluded(const Excluded &excluded)
{
    return {excluded.invalidDates,      excluded.leftBeforeLandmark,    excluded.unwatchedAtLandmark,
            excluded.horizonNotElapsed, excluded.outcomeBeforeLandmark, excluded.unknown};
}

Excluded excludedOf(const Kept &json) { return {json.at(0), json.at(1), json.at(2), json.at(3), json.at(4), json.at(5)}; }

Kept keptQuality(const PredictionQuality &quality)
{
    return {{"n", quality.n},
            {"positives", quality.positives},
            {"brier", keptOptional(quality.brier)},
            {"accuracy", keptOptional(quality.accuracy)},
            {"auc", keptOptional(quality.auc)},
            {"auc_low", keptOptional(quality.aucLow)},
            {"auc_high", keptOptional(quality.aucHigh)}};
}

PredictionQuality qualityOf(const Kept &json)
{
    return {json.at("n"),
            json.at("positives"),
            optionalOf<double>(json.at("brier")),
            optionalOf<double>(json.at("accuracy")),
            optionalOf<double>(json.at("auc")),
            optionalOf<double>(json.at("auc_low")),
            optionalOf<double>(json.at("auc_high"))};
}

Kept keptFeature(const RankedFeature &feature)
{
    Kept segments = Kept::array();
    for (const SegmentShare &segment : feature.segments)
        segments.push_back({segment.attribute, segment.value, segment.users, segment.shareOfUsers, segment.shareOfAccounts});
    const TwoByTwo &table = feature.table;
    return {{"feature", feature.feature},
            {"importance", keptNumber(feature.importance)},
            {"gini", keptNumber(feature.gini)},
            {"rank", {feature.rank, feature.rankLow, feature.rankHigh}},
            {"above_controls", feature.aboveControls},
            {"group", keptOptional(feature.group)},
            {"table", {table.reachedRetained, table.reachedLost, table.notReachedRetained, table.notReachedLost}},
            {"frequency", keptOptional(feature.frequency)},
            {"effect_x_reach", keptOptional(feature.effectXReach)},
            {"q", keptOptional(feature.q)},
            {"segments", std::move(segments)}};
}

RankedFeature featureOf(const Kept &json)
{
    RankedFeature feature;
    feature.feature = json.at("feature");
    feature.importance = numberOf(json.at("importance"));
    feature.gini = numberOf(json.at("gini"));
    feature.rank = json.at("rank").at(0);
    feature.rankLow = json.at("rank").at(1);
    feature.rankHigh = json.at("rank").at(2);
    feature.aboveControls = json.at("above_controls");
    feature.group = optionalOf<std::uint32_t>(json.at("group"));
    const Kept &table = json.at("table");
    feature.table = {table.at(0), table.at(1), table.at(2), table.at(3)};
    feature.figures = twoByTwoFigures(feature.table);
    feature.frequency = optionalOf<double>(json.at("frequency"));
    feature.effectXReach = optionalOf<double>(json.at("effect_x_reach"));
    feature.q = optionalOf<double>(json.at("q"));
    for (const Kept &segment : json.at("segments"))
        feature.segments.push_back({segment.at(0), segment.at(1), segment.at(2), segment.at(3), segment.at(4)});
    return feature;
}

Kept keptOptions(const AnalysisOptions &options)
{
    Kept event = options.event ? Kept(*options.event == EventKind::Dormancy) : Kept(nullptr);
    return {{"as_of", keptDay(options.asOf)},
            {"coverage_start", keptDay(options.coverageStart)},
            {"filter", keptFilter(options.filter)},
            {"landmark", keptOptional(options.landmark)},
            {"horizon", keptOptional(options.horizon)},
            {"dormancy", std::move(event)},
            {"seed", options.seed}};
}

AnalysisOptions keptOptionsOf(const Kept &json)
{
    AnalysisOptions options;
    options.asOf = dayOf(json.at("as_of"));
    options.coverageStart = dayOf(json.at("coverage_start"));
    options.filter = filterOf(json.at("filter"));
    options.landmark = optionalOf<Day>(json.at("landmark"));
    options.horizon = optionalOf<Day>(json.at("horizon"));
    if (const auto dormancy = optionalOf<bool>(json.at("dormancy")))
        options.event = *dormancy ? EventKind::Dormancy : EventKind::Churn;
    options.seed = json.at("seed");
    return options;
}

FeatureRanking rankingOf(const Kept &json)
{
    FeatureRanking ranking;
    ranking.snapshotId = json.at("snapshot");
    ranking.asOf = dayOf(json.at("as_of")).value_or(CalendarDay::none());
    ranking.options = keptOptionsOf(json.at("options"));
    ranking.leaving = leavingOf(json.at("leaving"));
    ranking.landmark = json.at("landmark");
    ranking.horizon = json.at("horizon");
    ranking.trees = json.at("trees");
    ranking.excluded = excludedOf(json.at("excluded"));
    ranking.inView = json.at("in_view");
    ranking.n = json.at("n");
    ranking.retained = json.at("retained");
    ranking.quality = qualityOf(json.at("quality"));
    for (const Kept &importance : json.at("controls"))
        ranking.controls.push_back(numberOf(importance));
    for (const Kept &feature : json.at("features"))
        ranking.features.push_back(featureOf(feature));
    for (const Kept &group : json.at("groups"))
        ranking.groups.push_back({group.at("features"), numberOf(group.at("importance"))});
    return ranking;
}

} // namespace

std::string keptRankingText(const FeatureRanking &ranking)
{
    Kept controls = Kept::array(), features = Kept::array(), groups = Kept::array();
    for (const double importance : ranking.controls)
        controls.push_back(keptNumber(importance));
    for (const RankedFeature &feature : ranking.features)
        features.push_back(keptFeature(feature));
    for (const FeatureGroup &group : ranking.groups)
        groups.push_back({{"features", group.features}, {"importance", keptNumber(group.importance)}});
    const Kept kept{{"schema", kKeptSchema},
                    {"snapshot", ranking.snapshotId},
                    {"as_of", isoDate(ranking.asOf)},
                    {"options", keptOptions(ranking.options)},
                    {"leaving", keptLeaving(ranking.leaving)},
                    {"landmark", ranking.landmark},
                    {"horizon", ranking.horizon},
                    {"trees", ranking.trees},
                    {"excluded", keptExcluded(ranking.excluded)},
                    {"in_view", ranking.inView},
                    {"n", ranking.n},
                    {"retained", ranking.retained},
                    {"quality", keptQuality(ranking.quality)},
                    {"controls", std::move(controls)},
                    {"features", std::move(features)},
                    {"groups", std::move(groups)}};
    return kept.dump();
}

Expected<FeatureRanking> parseKeptRanking(const std::string &text)
{
    try {
        const Kept json = Kept::parse(text);
        if (json.at("schema") != kKeptSchema)
            return failure(ErrorCode::JsonInvalid, "a ranking of another version");
        return rankingOf(json);
    } catch (const nlohmann::json::exception &error) {
        return failure(ErrorCode::JsonInvalid, error.what());
    }
}

} // namespace waymark
