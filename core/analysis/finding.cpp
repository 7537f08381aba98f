#include <algorithm>
#include <cctype>

#include "core/analysis/grouping.h"
#include "core/analysis/sentence.h"
#include "core/base/translate_noop.h"

namespace waymark {

namespace {

using Number = SentenceNumber::Kind;

/// Fewer in one group say nothing about the others.
constexpr std::uint32_t kFewest = 20;
constexpr double kSignificant = 0.05;

SentenceNumber count(double value) { return {value, Number::Count, false}; }
SentenceNumber keyPercent(double share) { return {share, Number::Percent, true}; }
std::vector<Phrase> phrase(const char *text, std::vector<SentenceArgument> arguments = {}) { return {{text, std::move(arguments)}}; }

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
        return phrase(QT_TRANSLATE_NOOP("Sentence", "uses of %1 features"), {count(static_cast<double>(features.size()))});
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

/// Who reached the milestone, as the subject of a sentence.
std::vector<Phrase> subjectOf(const RetentionResult &result, const Framework &framework, const Dataset &dataset)
{
    using Kind = Grouping::Kind;
    const Kind kind = result.query.by.kind;
    if (kind == Kind::Activation && framework.activation) {
        const ActivationRule &rule = *framework.activation;
        return phrase(QT_TRANSLATE_NOOP("Sentence", "Customers with %1 or more %2 in their first %3 days"),
                      {SentenceNumber{rule.threshold, Number::Decimal, true}, measureNoun(rule, dataset), count(rule.windowDays)});
    }
    if (kind == Kind::Setup && framework.setup)
        return phrase(
            QT_TRANSLATE_NOOP("Sentence", "Customers with %1 or more setup steps done in their first %2 days"),
            {SentenceNumber{static_cast<double>(framework.setup->requiredSteps), Number::Count, true}, count(framework.setup->windowDays)});
    if (kind == Kind::Utilization && framework.utilization)
        return utilizationSubject(*framework.utilization, dataset);
    if (kind == Kind::Maturity && framework.maturity)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "Customers mature in %1 or more categories"),
                      {SentenceNumber{static_cast<double>(framework.maturity->requiredCategories), Number::Count, true}});
    return phrase(QT_TRANSLATE_NOOP("Sentence", "Customers who reached the milestone"));
}

std::vector<Phrase> horizonOf(const RetentionResult &result)
{
    if (result.horizon == 365)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "after a year"));
    return phrase(QT_TRANSLATE_NOOP("Sentence", "after %1 days"), {count(result.horizon)});
}

/// The name of a group where it stands in a sentence: data as it is, our own names as phrases.
SentenceArgument groupLabel(const std::string &name, Grouping::Kind kind)
{
    if (name == "(missing)")
        return phrase(QT_TRANSLATE_NOOP("Sentence", "(missing)"));
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

Phrase association() { return {QT_TRANSLATE_NOOP("Sentence", "association, not proof of cause"), {}}; }

void addLogRank(const RetentionResult &result, std::vector<Phrase> &figures)
{
    if (result.logRank)
        figures.push_back({QT_TRANSLATE_NOOP("Sentence", "log-rank p %1"), {SentenceNumber{result.logRank->p, Number::PValue, false}}});
}

/// The line under a comparison of two milestone groups. Apart is said without a sign, the interval turned with it.
std::vector<Phrase> comparisonFigures(const RetentionResult &result)
{
    std::vector<Phrase> figures;
    if (result.difference) {
        const SurvivalDifference &difference = *result.difference;
        const bool turned = difference.value < 0.0;
        const auto points = [](double value) { return SentenceNumber{value, Number::Points, false}; };
        figures.push_back({QT_TRANSLATE_NOOP("Sentence", "%1 points apart at day %2 (95% interval %3 to %4)"),
                           {points(turned ? -difference.value : difference.value), count(difference.day),
                            points(turned ? -difference.high : difference.low), points(turned ? -difference.low : difference.high)}});
    }
    addLogRank(result, figures);
    if (!result.landmark)
        figures.push_back({QT_TRANSLATE_NOOP("Sentence", "counted from signup, which flatters those who reached it"), {}});
    figures.push_back(association());
    return figures;
}

/// The words for two groups that can be compared at the horizon.
const char *comparisonTemplate(const RetentionResult &result)
{
    const SurvivalDifference &difference = *result.difference;
    const bool significant = result.logRank && result.logRank->p < kSignificant;
    const bool apart = difference.low > 0.0 || difference.high < 0.0;
    if (!significant && !apart)
        return QT_TRANSLATE_NOOP("Sentence", "%1 and the others: the data do not separate them; %2 %3 are still customers, against %4.");
    if (significant != apart)
        return difference.value >= 0.0
                   ? QT_TRANSLATE_NOOP("Sentence", "%1 may stay longer, but the evidence is mixed: %2 %3 are still customers, against %4 "
                                                   "of the others.")
                   : QT_TRANSLATE_NOOP("Sentence", "%1 may leave sooner, but the evidence is mixed: %2 %3 are still customers, against "
                                                   "%4 of the others.");
    return difference.value > 0.0 ? QT_TRANSLATE_NOOP("Sentence", "%1 stay longer: %2 %3 are still customers, against %4 of the others.")
                                  : QT_TRANSLATE_NOOP("Sentence", "%1 leave sooner: %2 %3 are still customers, against %4 of the others.");
}

/// Why two groups cannot be compared; nothing where they can.
std::vector<Phrase> obstacle(const RetentionResult &result)
{
    const SurvivalCurve &reached = result.groups[0].curve;
    const SurvivalCurve &others = result.groups[1].curve;
    if (reached.n + others.n == 0)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "No customer can be compared: nobody in view was followed to day %1."),
                      {count(result.landmark.value_or(0))});
    if (reached.n == 0)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "None of the %1 customers reached it, so there is nobody to compare them with."),
                      {count(others.n)});
    if (others.n == 0)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "All %1 customers reached it, so there is nobody to compare them with."),
                      {count(reached.n)});
    if (std::min(reached.n, others.n) < kFewest)
        return phrase(
            QT_TRANSLATE_NOOP("Sentence", "Too few customers to compare: %1 reached it, %2 did not; at least %3 of each are needed."),
            {count(reached.n), count(others.n), count(kFewest)});
    if (!result.difference)
        return phrase(QT_TRANSLATE_NOOP("Sentence", "The follow-up is too short to compare at day %1: customers who reached it were "
                                                    "followed to day %2, the others to day %3."),
                      {count(result.horizon), count(reached.lastDay), count(others.lastDay)});
    return {};
}

Finding twoGroups(const RetentionResult &result, const Framework &framework, const Dataset &dataset)
{
    if (auto reason = obstacle(result); !reason.empty()) {
        Finding finding{std::move(reason), {}};
        if (result.groups[0].curve.n > 0 && result.groups[1].curve.n > 0)
            finding.figures = comparisonFigures(result);
        return finding;
    }
    const double reached = pointAt(result.groups[0].curve, result.horizon)->survival;
    const double others = pointAt(result.groups[1].curve, result.horizon)->survival;
    const auto subject = subjectOf(result, framework, dataset);
    if (result.groups[0].curve.events + result.groups[1].curve.events == 0)
        return {phrase(QT_TRANSLATE_NOOP("Sentence", "%1 and the others: the data do not separate them, because nobody has left yet."),
                       {subject}),
                {association()}};
    return {phrase(comparisonTemplate(result), {subject, horizonOf(result), keyPercent(reached), keyPercent(others)}),
            comparisonFigures(result)};
}

Finding oneGroup(const RetentionResult &result)
{
    const SurvivalCurve &curve = result.groups[0].curve;
    const auto point = pointAt(curve, result.horizon);
    if (curve.n == 0)
        return {phrase(QT_TRANSLATE_NOOP("Sentence", "No customer in view was followed to day %1."), {count(result.landmark.value_or(0))}),
                {}};
    if (!point)
        return {phrase(QT_TRANSLATE_NOOP("Sentence", "The follow-up ends on day %1, before day %2."),
                       {count(curve.lastDay), count(result.horizon)}),
                {}};
    Finding finding{phrase(QT_TRANSLATE_NOOP("Sentence", "Of %1 customers, %2 are still customers %3."),
                           {count(curve.n), keyPercent(point->survival), horizonOf(result)}),
                    {}};
    if (point->low && point->high)
        finding.figures =
            phrase(QT_TRANSLATE_NOOP("Sentence", "95% interval %1 to %2"),
                   {SentenceNumber{*point->low, Number::Percent, false}, SentenceNumber{*point->high, Number::Percent, false}});
    return finding;
}

/// Any number of groups: the best and the worst of those large enough and defined at the horizon.
Finding manyGroups(const RetentionResult &result)
{
    struct Place {
        const RetentionGroup *group;
        double survival;
    };
    std::vector<Place> places;
    for (const RetentionGroup &group : result.groups) {
        const auto point = pointAt(group.curve, result.horizon);
        if (point && group.curve.n >= kFewest)
            places.push_back({&group, point->survival});
    }
    Finding finding;
    if (places.size() < 2) {
        finding.headline = phrase(QT_TRANSLATE_NOOP("Sentence", "Fewer than two groups have %1 customers and are followed to day %2."),
                                  {count(kFewest), count(result.horizon)});
    } else {
        const auto bySurvival = [](const Place &a, const Place &b) { return a.survival < b.survival; };
        const Place best = *std::max_element(places.begin(), places.end(), bySurvival);
        const Place worst = *std::min_element(places.begin(), places.end(), bySurvival);
        const bool apart = result.logRank && result.logRank->p < kSignificant;
        const char *text =
            apart ? QT_TRANSLATE_NOOP("Sentence", "The groups differ: %1 %2 of \"%3\" are still customers, against %4 of \"%5\".")
                  : QT_TRANSLATE_NOOP("Sentence", "The data do not separate the groups: %1 between %4 (\"%5\") and %2 (\"%3\") are still "
                                                  "customers.");
        const auto kind = result.query.by.kind;
        finding.headline = phrase(text, {horizonOf(result), keyPercent(best.survival), groupLabel(best.group->name, kind),
                                         keyPercent(worst.survival), groupLabel(worst.group->name, kind)});
    }
    addLogRank(result, finding.figures);
    finding.figures.push_back(association());
    return finding;
}

} // namespace

Finding findingOf(const RetentionResult &result, const Framework &framework, const Dataset &dataset)
{
    const bool reachedAndNot = result.groups.size() == 2 && result.groups[0].name == "reached" && result.groups[1].name == "not_reached";
    if (comesFromMilestones(result.query.by.kind) && reachedAndNot)
        return twoGroups(result, framework, dataset);
    if (result.groups.size() == 1 && result.query.by.kind == Grouping::Kind::None)
        return oneGroup(result);
    return manyGroups(result);
}

} // namespace waymark
