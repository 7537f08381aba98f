#include <algorithm>
#include <string_view>

#include "core/sample/catalogue.h"
#include "core/sample/planted.h"
#include "core/sample/sample_company.h"

namespace waymark {

namespace {

SetupRule sampleSetup()
{
    SetupRule setup;
    setup.windowDays = 30;
    setup.requiredSteps = 5;
    for (const sample::CatalogueStep &step : sample::setupSteps())
        setup.steps.push_back({step.key, step.label, {{step.feature, {}}}, static_cast<double>(step.minCount), step.hypothesis});
    return setup;
}

LevelRule sampleLevel(sample::Category category, sample::Level level, int required)
{
    LevelRule rule;
    rule.required = required;
    for (const sample::CatalogueFeature &feature : sample::catalogue()) {
        if (feature.category != category || feature.level != level)
            continue;
        const bool heard = level == sample::Level::Mature && feature.hazardRatio < 1.0;
        rule.features.push_back({feature.key, static_cast<double>(feature.adoptedAt), heard ? "Customer interviews, May" : ""});
    }
    return rule;
}

MaturityRule sampleMaturity()
{
    MaturityRule maturity;
    maturity.requiredCategories = 3;
    for (const sample::Category category : sample::kCategories) {
        CategoryRule rule;
        rule.key = sample::categoryKey(category);
        rule.label = sample::categoryLabel(category);
        rule.basic = sampleLevel(category, sample::Level::Basic, 1);
        rule.mature = sampleLevel(category, sample::Level::Mature, 2);
        maturity.categories.push_back(std::move(rule));
    }
    return maturity;
}

AreaRule sampleArea(const char *key, const char *label, bool perSeat, double threshold)
{
    AreaRule area;
    area.key = key;
    area.label = label;
    for (const sample::CatalogueFeature &feature : sample::catalogue()) {
        if (feature.area == std::string_view(key))
            area.features.push_back({feature.key, {}});
    }
    area.perSeat = perSeat;
    area.perSeatThreshold = threshold;
    area.sustainedMonths = 3;
    return area;
}

} // namespace

Framework sampleFramework()
{
    Framework framework;
    framework.name = "Helpdesk";
    framework.note = "The milestones of Harbour Desk, a sample company";
    framework.setup = sampleSetup();

    ActivationRule activation;
    activation.features = {{"conversation_started", {}}};
    activation.windowDays = sample::planted::kActivationWindow;
    activation.threshold = sample::planted::kActivationConversations;
    framework.activation = activation;

    UtilizationRule utilization;
    utilization.features = {{"conversation_closed", {}}};
    utilization.perSeatThreshold = sample::planted::kClosedPerSeat;
    framework.utilization = utilization;

    framework.maturity = sampleMaturity();
    AreaRule inbox = sampleArea("inbox", "Inbox", true, 5.0);
    inbox.features = {{"conversation_closed", {}}};
    framework.areas = {std::move(inbox), sampleArea("automation", "Automation", false, 4.0),
                       sampleArea("help_center", "Help center", false, 2.0), sampleArea("integrations", "Integrations", false, 4.0),
                       sampleArea("insights", "Insights", false, 4.0)};

    framework.retention.event = EventKind::Churn;
    framework.retention.dormancyDays = 30;
    framework.retention.meaningfulFeatures = {
        {"conversation_started", {}}, {"conversation_closed", {}}, {"saved_reply", {}}, {"help_article", {}}, {"report_viewed", {}}};
    framework.landmarkDay = 90;
    framework.horizonDay = 365;
    return framework;
}

} // namespace waymark
