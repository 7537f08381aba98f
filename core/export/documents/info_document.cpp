#include <string>

#include "core/export/results.h"

namespace waymark {

namespace {

using Json = nlohmann::ordered_json;

Json dateJson(CalendarDay day) { return day.isNone() ? Json(nullptr) : Json(isoDate(day)); }

Json volumeJson(const VolumeHealth &volume)
{
    Json changes = Json::array();
    for (const VolumeChange &change : volume.changes)
        changes.push_back({{"week_start", dateJson(change.weekStart)}, {"rows", change.rows}, {"usual", change.usual}});
    return changes;
}

Json featureGapsJson(const VolumeHealth &volume, const Dataset &dataset)
{
    Json gaps = Json::array();
    for (const FeatureGap &gap : volume.featureGaps) {
        Json months = Json::array();
        for (const std::int32_t month : gap.months)
            months.push_back(isoMonth(month));
        gaps.push_back({{"feature", dataset.features[index(gap.feature)].key}, {"months", std::move(months)}});
    }
    return gaps;
}

Json undefinedFeaturesJson(const Dataset &dataset, const std::vector<FrameworkVersion> &versions)
{
    if (versions.empty())
        return nullptr;
    Json features = Json::array();
    for (const FeatureIndex feature : featuresInNoDefinition(dataset, versions.back().framework))
        features.push_back(dataset.features[index(feature)].key);
    return features;
}

Json rowsPerDayJson(const Dataset &dataset)
{
    Json rows = Json::array();
    for (const std::uint32_t count : dataset.rowsPerDay)
        rows.push_back(count);
    return rows;
}

Json healthJson(const StoreInfo::Health &health, const Dataset &dataset, std::int64_t rejectedRows)
{
    Json gaps = Json::array();
    for (const std::int32_t month : health.gapMonths)
        gaps.push_back(isoMonth(month));
    return {{"rejected_rows", rejectedRows},
            {"accounts_with_invalid_dates", health.invalidDates},
            {"accounts_without_signup", dataset.health.accountsWithoutSignup},
            {"accounts_without_usage", health.accountsWithoutUsage},
            {"accounts_unwatched_from_signup", health.unwatchedFromSignup},
            {"usage_of_unknown_accounts", dataset.health.usageOfUnknownAccounts},
            {"usage_before_signup", dataset.health.usageBeforeSignup},
            {"usage_after_follow_up", health.usageAfterFollowUp},
            {"usage_after_churn", health.usageAfterChurn},
            {"usage_with_count_0", dataset.health.zeroCountRows},
            {"unknown_users", dataset.health.unknownUsers},
            {"usage_of_unknown_users", dataset.health.usageOfUnknownUsers},
            {"accounts_that_returned", dataset.returned.empty() ? Json(nullptr) : Json(dataset.lifeCounts.returned)},
            {"days_since_last_usage", health.volume.daysSinceLastUsage ? Json(*health.volume.daysSinceLastUsage) : Json(nullptr)},
            {"changes_of_volume", volumeJson(health.volume)},
            {"feature_gaps", featureGapsJson(health.volume, dataset)},
            {"months_without_usage", std::move(gaps)},
            {"possibly_unfinished_day", health.unfinishedDay ? dateJson(*health.unfinishedDay) : Json(nullptr)}};
}

Json attributesJson(const StoreInfo &info)
{
    Json list = Json::array();
    for (const StoreInfo::AttributeInfo &attribute : info.attributes)
        list.push_back({{"name", attribute.name}, {"values", attribute.values}, {"missing", attribute.missing}});
    return list;
}

Json importsJson(const std::vector<ImportRecord> &imports)
{
    Json list = Json::array();
    for (const ImportRecord &import : imports)
        list.push_back({{"file", import.file},
                        {"table", import.table},
                        {"imported_at", import.importedAt},
                        {"hash", import.hash},
                        {"first_day", dateJson(import.firstDay)},
                        {"last_day", dateJson(import.lastDay)},
                        {"read", import.read},
                        {"imported", import.imported},
                        {"merged", import.merged},
                        {"rejected", import.rejected}});
    return list;
}

Json featureJson(const StoreInfo::FeatureInfo &info, const Dataset &dataset)
{
    const Feature &feature = dataset.features[index(info.feature)];
    const auto adoption = info.adoption();
    const char *level = feature.level == FeatureLevel::Basic ? "basic" : feature.level == FeatureLevel::Mature ? "mature" : "";
    return {{"feature", feature.key},  {"label", feature.label},    {"category", feature.category},
            {"level", level},          {"area", feature.area},      {"rows", info.rows},
            {"accounts", info.usedBy}, {"entitled", info.entitled}, {"adoption", adoption ? Json(*adoption) : Json(nullptr)}};
}

} // namespace

ResultDocument infoDocument(const StoreInfo &info, const Dataset &dataset, const std::vector<ImportRecord> &imports,
                            const std::vector<FrameworkVersion> &versions)
{
    std::int64_t rejected = 0;
    for (const ImportRecord &import : imports)
        rejected += import.rejected;
    ResultDocument document;
    document.before = {{"as_of", dateJson(info.asOf)},
                       {"coverage_start", dateJson(info.coverageStart)},
                       {"accounts", info.accounts},
                       {"in_view", info.inView},
                       {"churned", info.churned},
                       {"first_signup", dateJson(info.firstSignup)},
                       {"last_signup", dateJson(info.lastSignup)},
                       {"usage_rows", dataset.health.usageRows},
                       {"first_usage_day", dateJson(info.firstUsageDay)},
                       {"last_usage_day", dateJson(info.lastUsageDay)},
                       {"accounts_with_subscription", info.accountsWithSubscription},
                       {"framework_version", versions.empty() ? Json(nullptr) : Json(versions.back().number)},
                       {"attributes", attributesJson(info)},
                       {"health", healthJson(info.health, dataset, rejected)},
                       {"features_in_no_definition", undefinedFeaturesJson(dataset, versions)},
                       {"rows_per_day", rowsPerDayJson(dataset)},
                       {"imports", importsJson(imports)}};
    document.rowsName = "features";
    document.rowCount = info.features.size();
    document.row = [&](std::size_t i) { return featureJson(info.features[i], dataset); };
    return document;
}

} // namespace waymark
