#include "ui/session/framework/framework_differences.h"

#include <functional>

#include "core/model/feature_mapping.h"
#include "ui/session/framework/edit_parts.h"
#include "ui/session/framework/framework_edits.h"

namespace waymark {

namespace {

using Field = FrameworkChange::Field;
using Where = FrameworkDifference::Where;
using Strings = std::vector<std::string>;

/// A part of a framework that may be missing there.
template <class T>
using Place = std::function<T *(Framework &)>;

template <class Named>
Strings featureKeys(const std::vector<Named> &features)
{
    Strings keys;
    for (const Named &named : features)
        keys.push_back(named.feature);
    return keys;
}

template <class Named>
Named *findNamed(std::vector<Named> &features, const std::string &feature)
{
    const auto found = std::find_if(features.begin(), features.end(), [&](const Named &named) { return named.feature == feature; });
    return found == features.end() ? nullptr : &*found;
}

/// The features of a saved list in its order, each as the draft has it where it does.
template <class Named>
std::vector<Named> restored(const std::vector<Named> &saved, std::vector<Named> draft)
{
    std::vector<Named> list;
    for (const Named &named : saved) {
        const Named *kept = findNamed(draft, named.feature);
        list.push_back(kept != nullptr ? *kept : named);
    }
    return list;
}

/// The keys of those that both lists have, in the order of the first.
template <class Keyed>
Strings commonKeys(const std::vector<Keyed> &list, std::vector<Keyed> other)
{
    Strings keys;
    for (const Keyed &item : list) {
        if (edits::findKeyed(other, item.key) != nullptr)
            keys.push_back(item.key);
    }
    return keys;
}

class Comparison {
public:
    Comparison(Framework saved, Framework draft)
        : m_saved(std::move(saved))
        , m_draft(std::move(draft))
    {}

    std::vector<FrameworkDifference> differences()
    {
        compareWhole();
        compareSetup();
        compareActivation();
        compareUtilization();
        compareMaturity();
        compareAreas();
        return std::move(m_found);
    }

private:
    /// What the fields of a list's items are called.
    struct ListFields {
        Field added, removed, moved, renamed;
    };

    void add(FrameworkChange change, FrameworkEdit revert) { m_found.push_back({m_where, std::move(change), std::move(revert)}); }

    template <class T>
    void value(Field field, const Place<T> &place, const std::string &subject = {})
    {
        T *was = place(m_saved), *is = place(m_draft);
        if (was == nullptr || is == nullptr)
            return;
        T now = *was;
        const auto change = edits::exchangeValue(field, now, *is, subject);
        if (!change)
            return;
        add(*change, [field, place, back = *was, subject](Framework &framework) -> std::optional<FrameworkChange> {
            T *at = place(framework);
            return at == nullptr ? std::nullopt : edits::exchangeValue(field, *at, back, subject);
        });
    }

    template <class Rule, class T>
    void ruleValue(Field field, std::optional<Rule> Framework::*rule, T Rule::*member)
    {
        value<T>(field, [=](Framework &framework) { return framework.*rule ? &((*(framework.*rule)).*member) : nullptr; });
    }

    template <class Whole, class T>
    void partValue(Field field, Whole Framework::*part, T Whole::*member)
    {
        value<T>(field, [=](Framework &framework) { return &(framework.*part.*member); });
    }

    /// Whether both have the rule, to be compared further.
    template <class Rule>
    bool bothHave(Milestone milestone, std::optional<Rule> Framework::*rule)
    {
        if ((m_saved.*rule).has_value() && !(m_draft.*rule).has_value())
            add({Field::RuleRemoved, milestone, {}, {}},
                [rule, milestone, back = m_saved.*rule](Framework &framework) -> std::optional<FrameworkChange> {
                    framework.*rule = back;
                    return FrameworkChange{Field::RuleAdded, {}, milestone, {}};
                });
        else if ((m_draft.*rule).has_value() && !(m_saved.*rule).has_value())
            add({Field::RuleAdded, {}, milestone, {}}, edits::removeRule(milestone));
        return (m_saved.*rule).has_value() && (m_draft.*rule).has_value();
    }

    void features(const Place<std::vector<FeatureRef>> &place, const std::string &owner)
    {
        auto *was = place(m_saved), *is = place(m_draft);
        if (was == nullptr || is == nullptr)
            return;
        if (featureKeys(*was) != featureKeys(*is))
            add({Field::FeaturesAdded, featureKeys(*was), featureKeys(*is), owner},
                [place, back = *was, owner](Framework &framework) -> std::optional<FrameworkChange> {
                    auto *at = place(framework);
                    if (at == nullptr)
                        return std::nullopt;
                    FrameworkChange change{Field::FeaturesAdded, featureKeys(*at), featureKeys(back), owner};
                    *at = restored(back, *at);
                    return change;
                });
        for (const FeatureRef &ref : *was)
            value<std::string>(
                Field::FeatureHypothesis,
                [place, key = ref.feature](Framework &framework) {
                    auto *at = place(framework);
                    FeatureRef *found = at == nullptr ? nullptr : findNamed(*at, key);
                    return found == nullptr ? nullptr : &found->hypothesis;
                },
                ref.feature);
    }

    /// Which items there are, and their order. Of those that are in both, `compareItem` compares what else they hold.
    template <class Keyed>
    void list(const ListFields &fields, const Place<std::vector<Keyed>> &place, const std::function<FrameworkEdit(std::string)> &remove,
              const std::function<void(const Place<Keyed> &, const std::string &label)> &compareItem)
    {
        auto &was = *place(m_saved), &is = *place(m_draft);
        for (std::size_t i = 0; i < was.size(); ++i) {
            if (edits::findKeyed(is, was[i].key) == nullptr)
                add({fields.removed, was[i].label, {}, was[i].label}, insertion(fields.added, place, was[i], i));
        }
        for (const Keyed &item : is) {
            if (edits::findKeyed(was, item.key) == nullptr)
                add({fields.added, {}, item.label, item.label}, remove(item.key));
        }
        if (commonKeys(was, is) != commonKeys(is, was))
            addOrder(fields.moved, place);
        for (const Keyed &item : was) {
            const Place<Keyed> at = [place, key = item.key](Framework &framework) {
                auto *all = place(framework);
                return all == nullptr ? nullptr : edits::findKeyed(*all, key);
            };
            if (at(m_draft) == nullptr)
                continue;
            value<std::string>(
                fields.renamed,
                [at](Framework &framework) {
                    Keyed *found = at(framework);
                    return found == nullptr ? nullptr : &found->label;
                },
                item.label);
            compareItem(at, at(m_draft)->label);
        }
    }

    template <class Keyed>
    static FrameworkEdit insertion(Field field, const Place<std::vector<Keyed>> &place, Keyed item, std::size_t index)
    {
        return [field, place, item = std::move(item), index](Framework &framework) -> std::optional<FrameworkChange> {
            auto *all = place(framework);
            if (all == nullptr || edits::findKeyed(*all, item.key) != nullptr)
                return std::nullopt;
            all->insert(all->begin() + static_cast<std::ptrdiff_t>(std::min(index, all->size())), item);
            return FrameworkChange{field, {}, {}, item.label};
        };
    }

    template <class Keyed>
    void addOrder(Field field, const Place<std::vector<Keyed>> &place)
    {
        const auto labels = [](std::vector<Keyed> &all, const Strings &keys) {
            Strings list;
            for (const std::string &key : keys)
                list.push_back(edits::findKeyed(all, key)->label);
            return list;
        };
        auto &was = *place(m_saved), &is = *place(m_draft);
        const Strings order = commonKeys(was, is);
        add({field, labels(was, order), labels(is, commonKeys(is, was)), {}},
            [field, place, order](Framework &framework) -> std::optional<FrameworkChange> {
                auto *all = place(framework);
                if (all == nullptr)
                    return std::nullopt;
                // The new ones stay behind the others.
                const auto rank = [&order](const Keyed &item) { return std::find(order.begin(), order.end(), item.key) - order.begin(); };
                std::stable_sort(all->begin(), all->end(), [&](const Keyed &one, const Keyed &other) { return rank(one) < rank(other); });
                return FrameworkChange{field, {}, {}, all->front().label};
            });
    }

    /// A value of an item of a list.
    template <class Keyed, class T>
    void itemValue(Field field, const Place<Keyed> &at, T Keyed::*member, const std::string &label)
    {
        value<T>(
            field,
            [at, member](Framework &framework) {
                Keyed *found = at(framework);
                return found == nullptr ? nullptr : &(found->*member);
            },
            label);
    }

    void compareWhole()
    {
        m_where = Where::Whole;
        value<std::string>(Field::Name, [](Framework &framework) { return &framework.name; });
        value<int>(Field::Landmark, [](Framework &framework) { return &framework.landmarkDay; });
        value<int>(Field::Horizon, [](Framework &framework) { return &framework.horizonDay; });
        partValue(Field::RetentionEvent, &Framework::retention, &RetentionRule::event);
        partValue(Field::DormancyDays, &Framework::retention, &RetentionRule::dormancyDays);
        partValue(Field::MeaningfulCount, &Framework::retention, &RetentionRule::meaningfulCount);
        features([](Framework &framework) { return &framework.retention.meaningfulFeatures; }, {});
        partValue(Field::ExpansionMeasured, &Framework::expansion, &ExpansionRule::measure);
        partValue(Field::ExpansionGrowth, &Framework::expansion, &ExpansionRule::growth);
    }

    void compareSetup()
    {
        m_where = Where::Setup;
        if (!bothHave(Milestone::Setup, &Framework::setup))
            return;
        ruleValue(Field::SetupWindow, &Framework::setup, &SetupRule::windowDays);
        list<SetupStep>(
            {Field::StepAdded, Field::StepRemoved, Field::StepMoved, Field::StepRenamed},
            [](Framework &framework) { return framework.setup ? &framework.setup->steps : nullptr; }, &edits::removeStep,
            [this](const Place<SetupStep> &at, const std::string &label) {
                itemValue(Field::StepMinCount, at, &SetupStep::minCount, label);
                itemValue(Field::StepHypothesis, at, &SetupStep::hypothesis, label);
                features(
                    [at](Framework &framework) {
                        SetupStep *step = at(framework);
                        return step == nullptr ? nullptr : &step->features;
                    },
                    label);
            });
        // How many are required follows how many there are.
        ruleValue(Field::SetupRequired, &Framework::setup, &SetupRule::requiredSteps);
    }

    void compareActivation()
    {
        m_where = Where::Activation;
        if (!bothHave(Milestone::Activation, &Framework::activation))
            return;
        ruleValue(Field::ActivationThreshold, &Framework::activation, &ActivationRule::threshold);
        ruleValue(Field::ActivationWindow, &Framework::activation, &ActivationRule::windowDays);
        ruleValue(Field::ActivationMeasure, &Framework::activation, &ActivationRule::measure);
        features([](Framework &framework) { return framework.activation ? &framework.activation->features : nullptr; }, {});
    }

    void compareUtilization()
    {
        m_where = Where::Utilization;
        if (!bothHave(Milestone::Utilization, &Framework::utilization))
            return;
        ruleValue(Field::UtilizationThreshold, &Framework::utilization, &UtilizationRule::perSeatThreshold);
        ruleValue(Field::UtilizationPerSeat, &Framework::utilization, &UtilizationRule::perSeat);
        ruleValue(Field::UtilizationPeriod, &Framework::utilization, &UtilizationRule::period);
        ruleValue(Field::UtilizationPeriods, &Framework::utilization, &UtilizationRule::consecutivePeriods);
        features([](Framework &framework) { return framework.utilization ? &framework.utilization->features : nullptr; }, {});
    }

    void compareMaturity()
    {
        m_where = Where::Maturity;
        if (!bothHave(Milestone::Maturity, &Framework::maturity))
            return;
        const auto window = [](const MaturityRule &rule) { return static_cast<double>(rule.windowDays.value_or(0)); };
        if (m_saved.maturity->windowDays != m_draft.maturity->windowDays)
            add({Field::MaturityWindow, window(*m_saved.maturity), window(*m_draft.maturity), {}},
                edits::setMaturityWindow(m_saved.maturity->windowDays));
        list<CategoryRule>(
            {Field::CategoryAdded, Field::CategoryRemoved, Field::CategoryMoved, Field::CategoryRenamed},
            [](Framework &framework) { return framework.maturity ? &framework.maturity->categories : nullptr; }, &edits::removeCategory,
            [this](const Place<CategoryRule> &at, const std::string &label) {
                compareLevel(Field::BasicRequired, Field::PlacedBasic, FeatureLevel::Basic, at, label);
                compareLevel(Field::MatureRequired, Field::PlacedMature, FeatureLevel::Mature, at, label);
            });
        ruleValue(Field::MaturityRequired, &Framework::maturity, &MaturityRule::requiredCategories);
    }

    void compareLevel(Field required, Field placed, FeatureLevel level, const Place<CategoryRule> &at, const std::string &label)
    {
        const std::string key = at(m_saved)->key;
        const Place<LevelRule> rule = [well = CategoryWell{key, level}](Framework &framework) {
            return framework.maturity ? findLevel(*framework.maturity, well) : nullptr;
        };
        LevelRule &was = *rule(m_saved), &is = *rule(m_draft);
        if (featureKeys(was.features) != featureKeys(is.features))
            add({placed, featureKeys(was.features), featureKeys(is.features), label}, levelBack(placed, rule, was.features, key, label));
        itemValue(required, rule, &LevelRule::required, label);
        for (const CountedFeature &counted : was.features) {
            const Place<CountedFeature> one = [rule, feature = counted.feature](Framework &framework) {
                LevelRule *found = rule(framework);
                return found == nullptr ? nullptr : findNamed(found->features, feature);
            };
            itemValue(Field::FeatureMinCount, one, &CountedFeature::minCount, counted.feature);
            itemValue(Field::FeatureHypothesis, one, &CountedFeature::hypothesis, counted.feature);
        }
    }

    static FrameworkEdit levelBack(Field placed, const Place<LevelRule> &rule, std::vector<CountedFeature> back, const std::string &key,
                                   const std::string &label)
    {
        return [=, back = std::move(back)](Framework &framework) -> std::optional<FrameworkChange> {
            LevelRule *level = rule(framework);
            if (level == nullptr)
                return std::nullopt;
            FrameworkChange change{placed, featureKeys(level->features), featureKeys(back), label};
            std::vector<CountedFeature> features = restored(back, level->features);
            // A feature stands at one level of a category only.
            for (const CountedFeature &counted : features)
                takeOut(*framework.maturity, counted.feature, &key);
            level->features = std::move(features);
            limitRequired(*framework.maturity);
            return change;
        };
    }

    void compareAreas()
    {
        m_where = Where::Areas;
        list<AreaRule>(
            {Field::AreaAdded, Field::AreaRemoved, Field::AreaMoved, Field::AreaRenamed},
            [](Framework &framework) { return &framework.areas; }, &edits::removeArea,
            [this](const Place<AreaRule> &at, const std::string &label) {
                itemValue(Field::AreaThreshold, at, &AreaRule::perSeatThreshold, label);
                itemValue(Field::AreaPerSeat, at, &AreaRule::perSeat, label);
                itemValue(Field::AreaMonths, at, &AreaRule::sustainedMonths, label);
                features(
                    [at](Framework &framework) {
                        AreaRule *area = at(framework);
                        return area == nullptr ? nullptr : &area->features;
                    },
                    label);
            });
    }

    Framework m_saved, m_draft;
    Where m_where = Where::Whole;
    std::vector<FrameworkDifference> m_found;
};

} // namespace

std::vector<FrameworkDifference> frameworkDifferences(const Framework &saved, const Framework &draft)
{
    return Comparison(saved, draft).differences();
}

} // namespace waymark
