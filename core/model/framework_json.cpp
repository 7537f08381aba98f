#include "core/model/framework_json.h"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/model/framework_reader.h"

namespace waymark {

namespace {

constexpr const char *kSchema = "waymark.framework/1";

const std::vector<std::pair<const char *, Measure>> kMeasures{
    {"count", Measure::Count}, {"active_days", Measure::ActiveDays}, {"distinct_features", Measure::DistinctFeatures}};
const std::vector<std::pair<const char *, Period>> kPeriods{{"calendar_month", Period::CalendarMonth},
                                                            {"account_month", Period::AccountMonth}};
const std::vector<std::pair<const char *, EventKind>> kEvents{{"churn", EventKind::Churn}, {"dormancy", EventKind::Dormancy}};
const std::vector<std::pair<const char *, ExpansionMeasure>> kExpansionMeasures{
    {"seats", ExpansionMeasure::Seats}, {"mrr", ExpansionMeasure::Mrr}, {"categories", ExpansionMeasure::Categories}};

template <class Choice>
const char *nameOf(const std::vector<std::pair<const char *, Choice>> &choices, Choice choice)
{
    for (const auto &[name, value] : choices) {
        if (value == choice)
            return name;
    }
    return "";
}

SetupRule readSetup(FrameworkReader &reader)
{
    SetupRule setup;
    setup.windowDays = reader.requiredWholeNumber("window_days");
    setup.requiredSteps = reader.requiredWholeNumber("required_steps");
    reader.objects("steps", [&](FrameworkReader &inner) {
        SetupStep step;
        step.key = inner.requiredText("key");
        step.label = inner.text("label", step.key);
        step.features = inner.features("features");
        step.minCount = inner.number("min_count", 1.0);
        step.hypothesis = inner.text("hypothesis", {});
        setup.steps.push_back(std::move(step));
    });
    return setup;
}

ActivationRule readActivation(FrameworkReader &reader)
{
    ActivationRule activation;
    activation.features = reader.features("features");
    activation.measure = reader.choice("measure", kMeasures, Measure::Count);
    activation.windowDays = reader.requiredWholeNumber("window_days");
    activation.threshold = reader.requiredNumber("threshold");
    return activation;
}

UtilizationRule readUtilization(FrameworkReader &reader)
{
    UtilizationRule utilization;
    utilization.features = reader.features("features");
    utilization.period = reader.choice("period", kPeriods, Period::CalendarMonth);
    utilization.perSeat = reader.flag("per_seat", true);
    utilization.perSeatThreshold = reader.requiredNumber("per_seat_threshold");
    utilization.consecutivePeriods = reader.wholeNumber("consecutive_periods", 1);
    return utilization;
}

LevelRule readLevel(FrameworkReader &reader)
{
    LevelRule level;
    level.required = reader.wholeNumber("required", 1);
    level.features = reader.countedFeatures("features");
    return level;
}

MaturityRule readMaturity(FrameworkReader &reader)
{
    MaturityRule maturity;
    maturity.requiredCategories = reader.requiredWholeNumber("required_categories");
    maturity.windowDays = reader.wholeNumberOrNull("window_days");
    reader.objects("categories", [&](FrameworkReader &inner) {
        CategoryRule category;
        category.key = inner.requiredText("key");
        category.label = inner.text("label", category.key);
        inner.object("basic", [&](FrameworkReader &level) { category.basic = readLevel(level); });
        inner.object("mature", [&](FrameworkReader &level) { category.mature = readLevel(level); });
        maturity.categories.push_back(std::move(category));
    });
    return maturity;
}

AreaRule readArea(FrameworkReader &reader)
{
    AreaRule area;
    area.key = reader.requiredText("key");
    area.label = reader.text("label", area.key);
    area.features = reader.features("features");
    area.perSeat = reader.flag("per_seat", true);
    area.perSeatThreshold = reader.requiredNumber("per_seat_threshold");
    area.sustainedMonths = reader.wholeNumber("sustained_months", 3);
    return area;
}

Framework readFramework(FrameworkReader &reader)
{
    Framework framework;
    if (const std::string schema = reader.requiredText("schema"); schema != kSchema)
        reader.fail("schema", fmt::format("expected \"{}\", found \"{}\"", kSchema, schema));
    framework.name = reader.text("name", {});
    framework.note = reader.text("note", {});
    reader.object("setup", [&](FrameworkReader &inner) { framework.setup = readSetup(inner); });
    reader.object("activation", [&](FrameworkReader &inner) { framework.activation = readActivation(inner); });
    reader.object("utilization", [&](FrameworkReader &inner) { framework.utilization = readUtilization(inner); });
    reader.object("maturity", [&](FrameworkReader &inner) { framework.maturity = readMaturity(inner); });
    reader.objects("areas", [&](FrameworkReader &inner) { framework.areas.push_back(readArea(inner)); });
    reader.object("retention", [&](FrameworkReader &inner) {
        framework.retention.event = inner.choice("event", kEvents, EventKind::Churn);
        framework.retention.dormancyDays = inner.wholeNumber("dormancy_days", 30);
        if (inner.has("meaningful_features"))
            framework.retention.meaningfulFeatures = inner.features("meaningful_features");
        framework.retention.meaningfulCount = inner.number("meaningful_count", 1.0);
    });
    reader.object("expansion", [&](FrameworkReader &inner) {
        framework.expansion.measure = inner.choice("measure", kExpansionMeasures, ExpansionMeasure::Seats);
        framework.expansion.growth = inner.number("growth", 0.10);
    });
    framework.landmarkDay = reader.wholeNumber("landmark_day", 90);
    framework.horizonDay = reader.wholeNumber("horizon_day", 365);
    return framework;
}

/// Whole numbers are written without a fraction, so that printing what was read changes nothing.
nlohmann::ordered_json numberJson(double value)
{
    if (value == std::floor(value) && std::abs(value) < 9.0e15)
        return static_cast<std::int64_t>(value);
    return value;
}

nlohmann::ordered_json featuresJson(const std::vector<FeatureRef> &features)
{
    auto list = nlohmann::ordered_json::array();
    for (const FeatureRef &feature : features) {
        if (feature.hypothesis.empty())
            list.push_back(feature.feature);
        else
            list.push_back({{"feature", feature.feature}, {"hypothesis", feature.hypothesis}});
    }
    return list;
}

nlohmann::ordered_json levelJson(const LevelRule &level)
{
    auto features = nlohmann::ordered_json::array();
    for (const CountedFeature &feature : level.features) {
        nlohmann::ordered_json item{{"feature", feature.feature}, {"min_count", numberJson(feature.minCount)}};
        if (!feature.hypothesis.empty())
            item["hypothesis"] = feature.hypothesis;
        features.push_back(std::move(item));
    }
    return {{"required", level.required}, {"features", std::move(features)}};
}

nlohmann::ordered_json setupJson(const SetupRule &setup)
{
    auto steps = nlohmann::ordered_json::array();
    for (const SetupStep &step : setup.steps)
        steps.push_back({{"key", step.key},
                         {"label", step.label},
                         {"features", featuresJson(step.features)},
                         {"min_count", numberJson(step.minCount)},
                         {"hypothesis", step.hypothesis}});
    return {{"window_days", setup.windowDays}, {"required_steps", setup.requiredSteps}, {"steps", std::move(steps)}};
}

nlohmann::ordered_json maturityJson(const MaturityRule &maturity)
{
    auto categories = nlohmann::ordered_json::array();
    for (const CategoryRule &category : maturity.categories)
        categories.push_back({{"key", category.key},
                              {"label", category.label},
                              {"basic", levelJson(category.basic)},
                              {"mature", levelJson(category.mature)}});
    nlohmann::ordered_json result{{"required_categories", maturity.requiredCategories}, {"window_days", nullptr}};
    if (maturity.windowDays)
        result["window_days"] = *maturity.windowDays;
    result["categories"] = std::move(categories);
    return result;
}

nlohmann::ordered_json areasJson(const std::vector<AreaRule> &areas)
{
    auto list = nlohmann::ordered_json::array();
    for (const AreaRule &area : areas)
        list.push_back({{"key", area.key},
                        {"label", area.label},
                        {"features", featuresJson(area.features)},
                        {"per_seat", area.perSeat},
                        {"per_seat_threshold", numberJson(area.perSeatThreshold)},
                        {"sustained_months", area.sustainedMonths}});
    return list;
}

void collectUnknown(std::vector<UnknownFeature> &unknown, const Dataset &dataset, const std::string &path, const std::string &feature)
{
    if (feature != "*" && !dataset.findFeature(feature))
        unknown.push_back({path, feature});
}

template <class Named>
void collectUnknown(std::vector<UnknownFeature> &unknown, const Dataset &dataset, const std::string &path,
                    const std::vector<Named> &features)
{
    for (std::size_t i = 0; i < features.size(); ++i)
        collectUnknown(unknown, dataset, fmt::format("{}[{}]", path, i), features[i].feature);
}

Expected<Framework> parse(std::string_view json, Expected<void> (*check)(const Framework &))
{
    const auto document = parseJsonDocument(json);
    if (!document)
        return failureOf(document);
    if (!document->is_object())
        return failure(ErrorCode::FrameworkInvalid, "expected an object at the top");
    std::optional<Error> error;
    FrameworkReader reader(*document, {}, error);
    Framework framework = readFramework(reader);
    reader.refuseOthers();
    if (error)
        return tl::make_unexpected(*error);
    if (const auto checked = check(framework); !checked)
        return failureOf(checked);
    return framework;
}

} // namespace

Expected<Framework> parseFramework(std::string_view json) { return parse(json, checkFramework); }

Expected<Framework> parseDraft(std::string_view json) { return parse(json, checkDraft); }

std::string printFramework(const Framework &framework)
{
    nlohmann::ordered_json document{{"schema", kSchema}, {"name", framework.name}, {"note", framework.note}};
    if (framework.setup)
        document["setup"] = setupJson(*framework.setup);
    if (framework.activation)
        document["activation"] = {{"features", featuresJson(framework.activation->features)},
                                  {"measure", nameOf(kMeasures, framework.activation->measure)},
                                  {"window_days", framework.activation->windowDays},
                                  {"threshold", numberJson(framework.activation->threshold)}};
    if (framework.utilization)
        document["utilization"] = {{"features", featuresJson(framework.utilization->features)},
                                   {"period", nameOf(kPeriods, framework.utilization->period)},
                                   {"per_seat", framework.utilization->perSeat},
                                   {"per_seat_threshold", numberJson(framework.utilization->perSeatThreshold)},
                                   {"consecutive_periods", framework.utilization->consecutivePeriods}};
    if (framework.maturity)
        document["maturity"] = maturityJson(*framework.maturity);
    document["areas"] = areasJson(framework.areas);
    document["retention"] = {{"event", nameOf(kEvents, framework.retention.event)},
                             {"dormancy_days", framework.retention.dormancyDays},
                             {"meaningful_features", featuresJson(framework.retention.meaningfulFeatures)},
                             {"meaningful_count", numberJson(framework.retention.meaningfulCount)}};
    document["expansion"] = {{"measure", nameOf(kExpansionMeasures, framework.expansion.measure)},
                             {"growth", numberJson(framework.expansion.growth)}};
    document["landmark_day"] = framework.landmarkDay;
    document["horizon_day"] = framework.horizonDay;
    return document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

std::vector<UnknownFeature> unknownFeatures(const Framework &framework, const Dataset &dataset)
{
    std::vector<UnknownFeature> unknown;
    if (framework.setup) {
        for (std::size_t i = 0; i < framework.setup->steps.size(); ++i)
            collectUnknown(unknown, dataset, fmt::format("setup.steps[{}].features", i), framework.setup->steps[i].features);
    }
    if (framework.activation)
        collectUnknown(unknown, dataset, "activation.features", framework.activation->features);
    if (framework.utilization)
        collectUnknown(unknown, dataset, "utilization.features", framework.utilization->features);
    if (framework.maturity) {
        for (std::size_t i = 0; i < framework.maturity->categories.size(); ++i) {
            const CategoryRule &category = framework.maturity->categories[i];
            collectUnknown(unknown, dataset, fmt::format("maturity.categories[{}].basic.features", i), category.basic.features);
            collectUnknown(unknown, dataset, fmt::format("maturity.categories[{}].mature.features", i), category.mature.features);
        }
    }
    for (std::size_t i = 0; i < framework.areas.size(); ++i)
        collectUnknown(unknown, dataset, fmt::format("areas[{}].features", i), framework.areas[i].features);
    collectUnknown(unknown, dataset, "retention.meaningful_features", framework.retention.meaningfulFeatures);
    return unknown;
}

} // namespace waymark
