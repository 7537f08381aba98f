#include "core/analysis/finding/finding_words.h"

#include <cctype>
#include <utility>

#include "core/analysis/retention/grouping.h"
#include "core/base/translate_noop.h"

namespace waymark {

namespace {

using Number = SentenceNumber::Kind;

/// "Conversations" stands inside a sentence as "conversations", "CSAT surveys" as it is.
std::string insideSentence(const std::string &label)
{
    std::string text = label;
    const bool abbreviation = text.size() > 1 && std::isupper(static_cast<unsigned char>(text[1])) != 0;
    if (!text.empty() && !abbreviation)
        text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

/// What is counted: the label of a single feature, or how many features are.
SentenceArgument featureNoun(const std::vector<FeatureRef> &features, const Dataset &dataset)
{
    if (features.size() == 1 && features[0].feature == "*")
        return phrase(QT_TRANSLATE_NOOP("Sentence", "uses of any feature"));
    if (features.size() != 1)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "uses of %1 features"), {countOf(static_cast<double>(features.size()))});
    const auto found = dataset.findFeature(features[0].feature);
    const std::string label = found ? dataset.features[index(*found)].label : std::string();
    return SentenceText{label.empty() ? features[0].feature : insideSentence(label), true};
}

SentenceArgument measureNoun(const ActivationRule &rule, const Dataset &dataset)
{
    if (rule.measure == Measure::ActiveDays)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "active days"));
    if (rule.measure == Measure::DistinctFeatures)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "different features"));
    return featureNoun(rule.features, dataset);
}

std::vector<Phrase> utilizationSubject(const UtilizationRule &rule, const Dataset &dataset)
{
    const SentenceNumber threshold{rule.perSeatThreshold, Number::Decimal, true};
    const SentenceArgument noun = featureNoun(rule.features, dataset);
    const bool calendar = rule.period == Period::CalendarMonth;
    if (rule.perSeat && calendar)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "Customers with %1 or more %2 per seat in a month"), {threshold, noun});
    if (rule.perSeat)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "Customers with %1 or more %2 per seat in 30 days"), {threshold, noun});
    if (calendar)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "Customers with %1 or more %2 in a month"), {threshold, noun});
    return phrase(QT_TRANSLATE_NOOP("Sentence", "Customers with %1 or more %2 in 30 days"), {threshold, noun});
}

} // namespace

std::vector<Phrase> phrase(const char *text, std::vector<SentenceArgument> arguments) { return {{text, std::move(arguments)}}; }
SentenceNumber countOf(double value) { return {value, Number::Count, false}; }
SentenceNumber pointsOf(double shareDifference) { return {shareDifference, Number::Points, false}; }
SentenceNumber ratioOf(double ratio) { return {ratio, Number::Ratio, false}; }

std::vector<Phrase> reachedSubject(const Grouping &by, const Framework &framework, const Dataset &dataset)
{
    using Kind = Grouping::Kind;
    if (by.kind == Kind::Activation && framework.activation) {
        const ActivationRule &rule = *framework.activation;
        return phrase(QT_TRANSLATE_NOOP("Sentence", "Customers with %1 or more %2 in their first %3 days"),
                      {SentenceNumber{rule.threshold, Number::Decimal, true}, measureNoun(rule, dataset), countOf(rule.windowDays)});
    }
    if (by.kind == Kind::Setup && framework.setup)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "Customers with %1 or more setup steps done in their first %2 days"),
                      {SentenceNumber{static_cast<double>(framework.setup->requiredSteps), Number::Count, true},
                       countOf(framework.setup->windowDays)});
    if (by.kind == Kind::Utilization && framework.utilization)
        return utilizationSubject(*framework.utilization, dataset);
    if (by.kind == Kind::Maturity && framework.maturity)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "Customers mature in %1 or more categories"),
                      {SentenceNumber{static_cast<double>(framework.maturity->requiredCategories), Number::Count, true}});
    return phrase(QT_TRANSLATE_NOOP("Sentence", "Customers who reached the milestone"));
}

SentenceArgument groupLabel(const std::string &name, Grouping::Kind kind)
{
    if (name == "(missing)")
        return phrase(QT_TRANSLATE_NOOP("Sentence", "(missing)"));
    if (kind == Grouping::Kind::FrameworkVersion && name == "before")
        return phrase(QT_TRANSLATE_NOOP("Sentence", "before the first version"));
    const bool ofOneMilestone = comesFromMilestones(kind) && kind != Grouping::Kind::Depth && kind != Grouping::Kind::MatureCategories;
    if (ofOneMilestone)
        return name == "reached" ? phrase(QT_TRANSLATE_NOOP("Sentence", "reached")) : phrase(QT_TRANSLATE_NOOP("Sentence", "not reached"));
    if (kind == Grouping::Kind::Depth) {
        if (name == "setup")
            return phrase(QT_TRANSLATE_NOOP("Sentence", "Setup"));
        if (name == "activation")
            return phrase(QT_TRANSLATE_NOOP("Sentence", "Activation"));
        if (name == "utilization")
            return phrase(QT_TRANSLATE_NOOP("Sentence", "Utilization"));
        if (name == "maturity")
            return phrase(QT_TRANSLATE_NOOP("Sentence", "Maturity"));
        return phrase(QT_TRANSLATE_NOOP("Sentence", "no milestone"));
    }
    if (kind == Grouping::Kind::MatureCategories)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "%1 mature categories"), {SentenceText{name, false}});
    return SentenceText{name, false};
}

std::vector<Phrase> afterHorizon(Day horizon)
{
    if (horizon == 365)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "after a year"));
    return phrase(QT_TRANSLATE_NOOP("Sentence", "after %1 days"), {countOf(horizon)});
}

std::vector<Phrase> horizonPassed(Day horizon)
{
    if (horizon == 365)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "whose year has passed"));
    return phrase(QT_TRANSLATE_NOOP("Sentence", "whose first %1 days have passed"), {countOf(horizon)});
}

std::vector<Phrase> stillThere(EventKind event)
{
    return event == EventKind::Churn ? phrase(QT_TRANSLATE_NOOP("Sentence", "are still customers"))
                                     : phrase(QT_TRANSLATE_NOOP("Sentence", "are still active"));
}

std::vector<Phrase> survivalWords(const SurvivalPoint &point)
{
    const SentenceNumber share{point.survival, Number::Percent, true};
    if (!point.low || !point.high)
        return phrase("%1", {share});
    return phrase(QT_TRANSLATE_NOOP("Sentence", "%1 (%2-%3)"), {share, pointsOf(*point.low), pointsOf(*point.high)});
}

std::vector<Phrase> shareWords(const Proportion &share)
{
    return phrase(QT_TRANSLATE_NOOP("Sentence", "%1 (%2-%3)"),
                  {SentenceNumber{share.value, Number::Percent, true}, pointsOf(share.low), pointsOf(share.high)});
}

Phrase notCausal() { return {QT_TRANSLATE_NOOP("Sentence", "Association, not proof of cause."), {}}; }

std::vector<Phrase> lineOf(const std::vector<Phrase> &items)
{
    std::vector<Phrase> line;
    for (const Phrase &item : items)
        line =
            line.empty() ? std::vector<Phrase>{item} : phrase(QT_TRANSLATE_NOOP("Sentence", "%1; %2"), {line, std::vector<Phrase>{item}});
    return line.empty() ? line : phrase(QT_TRANSLATE_NOOP("Sentence", "%1."), {line});
}

} // namespace waymark
