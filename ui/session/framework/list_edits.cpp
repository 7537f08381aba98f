#include "ui/session/framework/framework_edits.h"

#include "ui/session/framework/edit_parts.h"

namespace waymark::edits {

using Field = FrameworkChange::Field;

namespace {

/// A set of features with the name of what it belongs to.
struct NamedSet {
    std::vector<FeatureRef> *features = nullptr;
    std::string owner;
};

NamedSet findSet(Framework &framework, const FeatureSet &set)
{
    switch (set.of) {
    case FeatureSet::Of::SetupStep:
        if (SetupStep *step = framework.setup ? findKeyed(framework.setup->steps, set.key) : nullptr)
            return {&step->features, step->label};
        break;
    case FeatureSet::Of::Activation:
        if (framework.activation)
            return {&framework.activation->features, {}};
        break;
    case FeatureSet::Of::Utilization:
        if (framework.utilization)
            return {&framework.utilization->features, {}};
        break;
    case FeatureSet::Of::Area:
        if (AreaRule *area = findKeyed(framework.areas, set.key))
            return {&area->features, area->label};
        break;
    case FeatureSet::Of::MeaningfulUse:
        return {&framework.retention.meaningfulFeatures, {}};
    }
    return {};
}

template <class T>
FrameworkEdit setStepValue(Field field, std::string key, T SetupStep::*member, T value)
{
    return [=, key = std::move(key), value = std::move(value)](Framework &framework) -> std::optional<FrameworkChange> {
        SetupStep *step = framework.setup ? findKeyed(framework.setup->steps, key) : nullptr;
        return step == nullptr ? std::nullopt : exchangeValue(field, step->*member, value, step->label);
    };
}

template <class T>
FrameworkEdit setAreaValue(Field field, std::string key, T AreaRule::*member, T value)
{
    return [=, key = std::move(key), value = std::move(value)](Framework &framework) -> std::optional<FrameworkChange> {
        AreaRule *area = findKeyed(framework.areas, key);
        return area == nullptr ? std::nullopt : exchangeValue(field, area->*member, value, area->label);
    };
}

std::vector<FeatureRef> refs(const std::vector<std::string> &features)
{
    std::vector<FeatureRef> list;
    for (const std::string &feature : newcomers(list, features))
        list.push_back({feature, {}});
    return list;
}

} // namespace

const std::vector<FeatureRef> *featuresOf(const Framework &framework, const FeatureSet &set)
{
    // Nothing is changed through it.
    return findSet(const_cast<Framework &>(framework), set).features;
}

FrameworkEdit addFeatures(FeatureSet set, std::vector<std::string> features)
{
    return [set = std::move(set), features = std::move(features)](Framework &framework) -> std::optional<FrameworkChange> {
        const NamedSet into = findSet(framework, set);
        if (into.features == nullptr)
            return std::nullopt;
        std::vector<std::string> added = newcomers(*into.features, features);
        if (added.empty())
            return std::nullopt;
        if (into.features->size() == 1 && into.features->front().feature == "*")
            into.features->clear();
        for (const std::string &feature : added)
            into.features->push_back({feature, {}});
        return FrameworkChange{Field::FeaturesAdded, {}, std::move(added), into.owner};
    };
}

FrameworkEdit removeFeatures(FeatureSet set, std::vector<std::string> features)
{
    return [set = std::move(set), features = std::move(features)](Framework &framework) -> std::optional<FrameworkChange> {
        const NamedSet from = findSet(framework, set);
        if (from.features == nullptr)
            return std::nullopt;
        std::vector<FeatureRef> kept;
        std::vector<std::string> removed;
        for (const FeatureRef &ref : *from.features) {
            if (std::find(features.begin(), features.end(), ref.feature) == features.end())
                kept.push_back(ref);
            else
                removed.push_back(ref.feature);
        }
        if (removed.empty() || kept.empty())
            return std::nullopt;
        *from.features = std::move(kept);
        return FrameworkChange{Field::FeaturesRemoved, std::move(removed), {}, from.owner};
    };
}

FrameworkEdit setHypothesis(FeatureSet set, std::string feature, std::string hypothesis)
{
    return [=](Framework &framework) -> std::optional<FrameworkChange> {
        const NamedSet in = findSet(framework, set);
        for (std::size_t i = 0; in.features != nullptr && i < in.features->size(); ++i) {
            if ((*in.features)[i].feature == feature)
                return exchangeValue(Field::FeatureHypothesis, (*in.features)[i].hypothesis, hypothesis, feature);
        }
        return std::nullopt;
    };
}

FrameworkEdit setSetupWindow(int days)
{
    return [days](Framework &framework) {
        return framework.setup ? exchangeValue(Field::SetupWindow, framework.setup->windowDays, days) : std::nullopt;
    };
}

FrameworkEdit setRequiredSteps(int steps)
{
    return [steps](Framework &framework) -> std::optional<FrameworkChange> {
        if (!framework.setup)
            return std::nullopt;
        const int most = static_cast<int>(framework.setup->steps.size());
        return exchangeValue(Field::SetupRequired, framework.setup->requiredSteps, std::clamp(steps, 1, most));
    };
}

FrameworkEdit addStep(std::string label, std::vector<std::string> features)
{
    return [=](Framework &framework) -> std::optional<FrameworkChange> {
        std::vector<FeatureRef> list = refs(features);
        if (label.empty() || list.empty())
            return std::nullopt;
        SetupRule setup = framework.setup.value_or(SetupRule{});
        setup.steps.push_back({newKey(setup.steps, label, "step"), label, std::move(list), 1.0, {}});
        framework.setup = std::move(setup);
        return FrameworkChange{Field::StepAdded, {}, {}, label};
    };
}

FrameworkEdit removeStep(std::string key)
{
    return [key = std::move(key)](Framework &framework) -> std::optional<FrameworkChange> {
        if (!framework.setup)
            return std::nullopt;
        SetupRule &setup = *framework.setup;
        auto change = removeKeyed(Field::StepRemoved, setup.steps, key);
        setup.requiredSteps = std::min(setup.requiredSteps, static_cast<int>(setup.steps.size()));
        if (setup.steps.empty())
            framework.setup.reset();
        return change;
    };
}

FrameworkEdit moveStep(std::string key, int place)
{
    return [key = std::move(key), place](Framework &framework) {
        return framework.setup ? moveKeyed(Field::StepMoved, framework.setup->steps, key, place) : std::nullopt;
    };
}

FrameworkEdit renameStep(std::string key, std::string label)
{
    return setStepValue(Field::StepRenamed, std::move(key), &SetupStep::label, std::move(label));
}

FrameworkEdit setStepMinCount(std::string key, double count)
{
    return setStepValue(Field::StepMinCount, std::move(key), &SetupStep::minCount, count);
}

FrameworkEdit setStepHypothesis(std::string key, std::string hypothesis)
{
    return setStepValue(Field::StepHypothesis, std::move(key), &SetupStep::hypothesis, std::move(hypothesis));
}

FrameworkEdit addArea(std::string label, std::vector<std::string> features)
{
    return [=](Framework &framework) -> std::optional<FrameworkChange> {
        AreaRule area;
        area.key = newKey(framework.areas, label, "area");
        area.label = label;
        area.features = refs(features);
        if (label.empty() || area.features.empty())
            return std::nullopt;
        framework.areas.push_back(std::move(area));
        return FrameworkChange{Field::AreaAdded, {}, {}, label};
    };
}

FrameworkEdit removeArea(std::string key)
{
    return [key = std::move(key)](Framework &framework) { return removeKeyed(Field::AreaRemoved, framework.areas, key); };
}

FrameworkEdit moveArea(std::string key, int place)
{
    return [key = std::move(key), place](Framework &framework) { return moveKeyed(Field::AreaMoved, framework.areas, key, place); };
}

FrameworkEdit renameArea(std::string key, std::string label)
{
    return setAreaValue(Field::AreaRenamed, std::move(key), &AreaRule::label, std::move(label));
}

FrameworkEdit setAreaThreshold(std::string key, double threshold)
{
    return setAreaValue(Field::AreaThreshold, std::move(key), &AreaRule::perSeatThreshold, threshold);
}

FrameworkEdit setAreaPerSeat(std::string key, bool perSeat)
{
    return setAreaValue(Field::AreaPerSeat, std::move(key), &AreaRule::perSeat, perSeat);
}

FrameworkEdit setAreaMonths(std::string key, int sustained)
{
    return setAreaValue(Field::AreaMonths, std::move(key), &AreaRule::sustainedMonths, sustained);
}

} // namespace waymark::edits
