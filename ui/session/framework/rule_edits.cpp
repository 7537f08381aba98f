#include "ui/session/framework/framework_edits.h"

#include "ui/session/framework/edit_parts.h"

namespace waymark::edits {

using Field = FrameworkChange::Field;

namespace {

/// An edit of one value of a milestone's rule.
template <class Rule, class T>
FrameworkEdit setValue(Field field, std::optional<Rule> Framework::*rule, T Rule::*member, T value)
{
    return [=](Framework &framework) { return framework.*rule ? exchangeValue(field, (*(framework.*rule)).*member, value) : std::nullopt; };
}

/// An edit of one value of a part that every framework has.
template <class Part, class T>
FrameworkEdit setPartValue(Field field, Part Framework::*part, T Part::*member, T value)
{
    return [=](Framework &framework) { return exchangeValue(field, framework.*part.*member, value); };
}

template <class Rule>
void beginWithAnyUse(std::optional<Rule> &rule)
{
    rule = Rule{};
    rule->features = {{"*", {}}};
}

} // namespace

FrameworkEdit setName(std::string name)
{
    return [name = std::move(name)](Framework &framework) { return exchangeValue(Field::Name, framework.name, name); };
}

FrameworkEdit setLandmark(int day)
{
    return [day](Framework &framework) { return exchangeValue(Field::Landmark, framework.landmarkDay, day); };
}

FrameworkEdit setHorizon(int day)
{
    return [day](Framework &framework) { return exchangeValue(Field::Horizon, framework.horizonDay, day); };
}

FrameworkEdit addRule(Milestone milestone, std::string label)
{
    return [milestone, label = std::move(label)](Framework &framework) -> std::optional<FrameworkChange> {
        if (framework.has(milestone))
            return std::nullopt;
        switch (milestone) {
        case Milestone::Setup:
            framework.setup = SetupRule{};
            framework.setup->steps.push_back({keyFromLabel(label, {}, "step"), label, {{"*", {}}}, 1.0, {}});
            break;
        case Milestone::Activation:
            beginWithAnyUse(framework.activation);
            break;
        case Milestone::Utilization:
            beginWithAnyUse(framework.utilization);
            break;
        case Milestone::Maturity:
            framework.maturity = MaturityRule{1, {}, {}};
            framework.maturity->categories.push_back({keyFromLabel(label, {}, "category"), label, {}, {}});
            break;
        }
        return FrameworkChange{Field::RuleAdded, {}, milestone, {}};
    };
}

FrameworkEdit removeRule(Milestone milestone)
{
    return [milestone](Framework &framework) -> std::optional<FrameworkChange> {
        if (!framework.has(milestone))
            return std::nullopt;
        switch (milestone) {
        case Milestone::Setup:
            framework.setup.reset();
            break;
        case Milestone::Activation:
            framework.activation.reset();
            break;
        case Milestone::Utilization:
            framework.utilization.reset();
            break;
        case Milestone::Maturity:
            framework.maturity.reset();
            break;
        }
        return FrameworkChange{Field::RuleRemoved, milestone, {}, {}};
    };
}

FrameworkEdit setActivationThreshold(double threshold)
{
    return setValue(Field::ActivationThreshold, &Framework::activation, &ActivationRule::threshold, threshold);
}

FrameworkEdit setActivationWindow(int days)
{
    return setValue(Field::ActivationWindow, &Framework::activation, &ActivationRule::windowDays, days);
}

FrameworkEdit setActivationMeasure(Measure measure)
{
    return setValue(Field::ActivationMeasure, &Framework::activation, &ActivationRule::measure, measure);
}

FrameworkEdit setUtilizationThreshold(double threshold)
{
    return setValue(Field::UtilizationThreshold, &Framework::utilization, &UtilizationRule::perSeatThreshold, threshold);
}

FrameworkEdit setUtilizationPeriod(Period period)
{
    return setValue(Field::UtilizationPeriod, &Framework::utilization, &UtilizationRule::period, period);
}

FrameworkEdit setUtilizationPerSeat(bool perSeat)
{
    return setValue(Field::UtilizationPerSeat, &Framework::utilization, &UtilizationRule::perSeat, perSeat);
}

FrameworkEdit setUtilizationPeriods(int inARow)
{
    return setValue(Field::UtilizationPeriods, &Framework::utilization, &UtilizationRule::consecutivePeriods, inARow);
}

FrameworkEdit setRetentionEvent(EventKind event)
{
    return setPartValue(Field::RetentionEvent, &Framework::retention, &RetentionRule::event, event);
}

FrameworkEdit setDormancyDays(int days)
{
    return setPartValue(Field::DormancyDays, &Framework::retention, &RetentionRule::dormancyDays, days);
}

FrameworkEdit setMeaningfulCount(double count)
{
    return setPartValue(Field::MeaningfulCount, &Framework::retention, &RetentionRule::meaningfulCount, count);
}

FrameworkEdit setExpansionMeasure(ExpansionMeasure measure)
{
    return setPartValue(Field::ExpansionMeasured, &Framework::expansion, &ExpansionRule::measure, measure);
}

FrameworkEdit setExpansionGrowth(double growth)
{
    return setPartValue(Field::ExpansionGrowth, &Framework::expansion, &ExpansionRule::growth, growth);
}

} // namespace waymark::edits
