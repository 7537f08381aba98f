#include "core/sample/truth.h"

#include <nlohmann/json.hpp>

#include "core/sample/planted.h"
#include "core/sample/population.h"

namespace waymark::sample {

namespace {

using Json = nlohmann::ordered_json;

Json plantedActivation()
{
    return {{"feature", "conversation_started"},
            {"window_days", planted::kActivationWindow},
            {"threshold", planted::kActivationConversations},
            {"hazard_ratio", planted::kActivationHazardRatio},
            {"note", "Churn falls from the day on which the threshold is reached; conversations below or above it change nothing"}};
}

Json plantedUtilization()
{
    return {{"feature", "conversation_closed"},
            {"period", "calendar_month"},
            {"per_seat_threshold", planted::kClosedPerSeat},
            {"hazard_ratio", planted::kUtilizationHazardRatio},
            {"absolute_volume_hazard_ratio", 1.0},
            {"note", "Only closed conversations per seat matter; large teams close many and stay no longer for it"}};
}

Json plantedMatureFeatures()
{
    Json rows = Json::array();
    for (const CatalogueFeature &feature : catalogue()) {
        if (feature.hazardRatio == 1.0)
            continue;
        rows.push_back({{"feature", feature.key},
                        {"category", categoryKey(feature.category)},
                        {"adopted_at", feature.adoptedAt},
                        {"hazard_ratio", feature.hazardRatio}});
    }
    return rows;
}

Json plantedSetup()
{
    Json steps = Json::array();
    for (const CatalogueStep &step : setupSteps())
        steps.push_back({{"step", step.key},
                         {"feature", step.feature},
                         {"conversation_rate_ratio_log", catalogue()[catalogueIndex(step.feature)].activationGain}});
    return {{"steps", std::move(steps)},
            {"step_without_effect", "upload_profile_photos"},
            {"feature_without_effect", planted::kIdleStepFeature},
            {"note", "A step raises the rate of conversations from its day on and has no other effect on churn, except where its "
                     "feature is listed under mature_features"}};
}

Json plantedEngagement()
{
    Json features = Json::array();
    for (const CatalogueFeature &feature : catalogue()) {
        if (feature.engagement > 0.0)
            features.push_back(feature.key);
    }
    return {{"hazard_ratio_per_standard_deviation", planted::kEngagementHazardRatio},
            {"moves", std::move(features)},
            {"note", "Hidden: engaged customers use more of everything and stay longer. Features without a hazard ratio look useful "
                     "because of it"}};
}

} // namespace

std::string truthText(const SampleOptions &options)
{
    const SampleSpan span = sampleSpan(options.months);
    Json truth;
    truth["schema"] = "waymark.sample_truth/1";
    truth["company"] = "Harbour Desk";
    truth["accounts"] = options.accounts;
    truth["months"] = options.months;
    truth["seed"] = options.seed;
    truth["first_day"] = isoDate(span.first);
    truth["as_of"] = isoDate(span.last);
    truth["billing_days"] = planted::kBillingDays;
    truth["base_hazard_per_billing_period"] = planted::kBaseHazard;
    truth["share_of_hazard_between_renewals"] = planted::kMidPeriodShare;
    truth["activation"] = plantedActivation();
    truth["utilization"] = plantedUtilization();
    truth["mature_features"] = plantedMatureFeatures();
    truth["niche_feature"] = {{"feature", planted::kNicheFeature},
                              {"hazard_ratio", 1.0},
                              {"entitled", "plan=Premium"},
                              {"note", "Only Premium customers have it; they stay longer because of their plan, not because of it"}};
    truth["ubiquitous_feature"] = {
        {"feature", planted::kUbiquitousFeature}, {"hazard_ratio", 1.0}, {"note", "Nearly everybody uses it, whatever becomes of them"}};
    truth["setup"] = plantedSetup();
    truth["engagement"] = plantedEngagement();
    truth["plan_hazard_ratio"] = {
        {"Starter", planted::kPlanHazardRatio[0]}, {"Pro", planted::kPlanHazardRatio[1]}, {"Premium", planted::kPlanHazardRatio[2]}};
    return truth.dump(2) + "\n";
}

} // namespace waymark::sample
