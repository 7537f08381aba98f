#include "core/analysis/features/feature_benchmark.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/analysis/retention/curves.h"
#include "core/base/translate_noop.h"

namespace waymark {

namespace {

using Number = SentenceNumber::Kind;

SentenceNumber percent(double share) { return {share, Number::Percent, false}; }
SentenceNumber count(double value) { return {value, Number::Count, false}; }

/// The users' segment that says who pays, the most crowded first.
const SegmentShare *crowdedSegment(const RankedFeature &feature, const BenchmarkLimits &limits)
{
    const SegmentShare *crowded = nullptr;
    if (feature.table.reached() < limits.fewestUsers)
        return nullptr;
    for (const SegmentShare &segment : feature.segments) {
        const bool fits = segment.shareOfUsers >= limits.concentration && segment.shareOfAccounts < limits.holding;
        if (fits && (crowded == nullptr || segment.shareOfUsers > crowded->shareOfUsers))
            crowded = &segment;
    }
    return crowded;
}

std::vector<Phrase> reasonOf(const FeatureVerdict &verdict, const RankedFeature &feature, Day landmark, const BenchmarkLimits &limits)
{
    const double adoption = feature.figures.adoption->value;
    const Phrase adopted{QT_TRANSLATE_NOOP("Sentence", "%1 of the entitled customers used it in their first %2 days."),
                         {percent(adoption), count(landmark)}};
    if (*verdict.flag == FeatureFlag::Ubiquitous)
        return {adopted,
                {QT_TRANSLATE_NOOP("Sentence", "Nearly everybody has it (limit %1), so it hardly tells who stays."),
                 {percent(limits.ubiquitous)}},
                {QT_TRANSLATE_NOOP("Sentence", "A limit above its adoption would make it discerning."), {}}};
    if (verdict.segment)
        return {adopted,
                {QT_TRANSLATE_NOOP("Sentence", "%1 of its %2 users have %3 = %4, which only %5 of all customers have: it tells who pays, "
                                               "not who succeeds."),
                 {percent(verdict.segment->shareOfUsers), count(feature.table.reached()), SentenceText{verdict.segment->attribute},
                  SentenceText{verdict.segment->value}, percent(verdict.segment->shareOfAccounts)}},
                {QT_TRANSLATE_NOOP("Sentence", "Use outside that segment would make it discerning."), {}}};
    if (*verdict.flag == FeatureFlag::Niche)
        return {
            adopted,
            {QT_TRANSLATE_NOOP("Sentence", "So few have it (limit %1) that it can mark few of those who stay."), {percent(limits.niche)}},
            {QT_TRANSLATE_NOOP("Sentence", "A limit below its adoption would make it discerning."), {}}};
    return {adopted,
            {QT_TRANSLATE_NOOP("Sentence", "That lies between the limits of %1 and %2, and no small segment holds most of its users."),
             {percent(limits.niche), percent(limits.ubiquitous)}},
            {QT_TRANSLATE_NOOP("Sentence", "At %1 or less it would be niche, at %2 or more ubiquitous."),
             {percent(limits.niche), percent(limits.ubiquitous)}}};
}

template <class References>
bool names(const References &references, const std::string &feature)
{
    return std::any_of(references.begin(), references.end(), [&](const auto &reference) { return reference.feature == feature; });
}

bool isCalled(const std::vector<FeatureUse> &uses, FeatureLevel level)
{
    return std::any_of(uses.begin(), uses.end(),
                       [level](const FeatureUse &use) { return use.milestone == Milestone::Maturity && use.level == level; });
}

} // namespace

const char *flagName(FeatureFlag flag)
{
    static constexpr std::array<const char *, 3> kNames{"discerning", "niche", "ubiquitous"};
    return kNames[static_cast<std::size_t>(flag)];
}

FeatureVerdict featureVerdict(const RankedFeature &feature, Day landmark, const BenchmarkLimits &limits)
{
    FeatureVerdict verdict;
    if (!feature.figures.adoption) {
        verdict.reason = {{QT_TRANSLATE_NOOP("Sentence", "None of these customers is entitled to it."), {}}};
        return verdict;
    }
    const double adoption = feature.figures.adoption->value;
    verdict.flag = FeatureFlag::Discerning;
    if (adoption >= limits.ubiquitous) {
        verdict.flag = FeatureFlag::Ubiquitous;
    } else if (adoption <= limits.niche) {
        verdict.flag = FeatureFlag::Niche;
    } else if (const SegmentShare *crowded = crowdedSegment(feature, limits)) {
        verdict.flag = FeatureFlag::Niche;
        verdict.segment = *crowded;
    }
    verdict.reason = reasonOf(verdict, feature, landmark, limits);
    return verdict;
}

bool separates(const RankedFeature &feature) { return feature.figures.riskDifference && feature.figures.riskDifference->low > 0.0; }

std::vector<FeatureUse> featureUses(const Framework &framework, const std::string &feature)
{
    std::vector<FeatureUse> uses;
    if (framework.setup && std::any_of(framework.setup->steps.begin(), framework.setup->steps.end(),
                                       [&](const SetupStep &step) { return names(step.features, feature); }))
        uses.push_back({Milestone::Setup, {}, FeatureLevel::None});
    if (framework.activation && names(framework.activation->features, feature))
        uses.push_back({Milestone::Activation, {}, FeatureLevel::None});
    if (framework.utilization && names(framework.utilization->features, feature))
        uses.push_back({Milestone::Utilization, {}, FeatureLevel::None});
    if (framework.maturity) {
        for (const CategoryRule &category : framework.maturity->categories) {
            if (names(category.basic.features, feature))
                uses.push_back({Milestone::Maturity, category.key, FeatureLevel::Basic});
            if (names(category.mature.features, feature))
                uses.push_back({Milestone::Maturity, category.key, FeatureLevel::Mature});
        }
    }
    return uses;
}

std::string featureUseNames(const std::vector<FeatureUse> &uses)
{
    std::string text;
    for (const FeatureUse &use : uses) {
        text += text.empty() ? "" : " ";
        text += milestoneName(use.milestone);
        if (use.milestone == Milestone::Maturity)
            text += ":" + use.category + (use.level == FeatureLevel::Basic ? ":basic" : ":mature");
    }
    return text;
}

const char *mappingRemarkName(MappingRemark remark)
{
    static constexpr std::array<const char *, 4> kNames{"", "mature_not_separating", "basic_separating", "unassigned_discerning"};
    return kNames[static_cast<std::size_t>(remark)];
}

MappingRemark mappingRemark(const FeatureRanking &ranking, const RankedFeature &feature, const Framework &framework,
                            const BenchmarkLimits &limits)
{
    if (!ranking.predicts() || !feature.figures.adoption)
        return MappingRemark::None;
    const std::vector<FeatureUse> uses = featureUses(framework, feature.feature);
    const bool discerning = featureVerdict(feature, ranking.landmark, limits).flag == FeatureFlag::Discerning;
    if (isCalled(uses, FeatureLevel::Mature))
        return separates(feature) ? MappingRemark::None : MappingRemark::MatureNotSeparating;
    if (!discerning || !separates(feature))
        return MappingRemark::None;
    if (isCalled(uses, FeatureLevel::Basic))
        return MappingRemark::BasicSeparating;
    return uses.empty() && feature.aboveControls ? MappingRemark::UnassignedDiscerning : MappingRemark::None;
}

std::vector<Phrase> mappingSentence(MappingRemark remark, const RankedFeature &feature)
{
    if (remark == MappingRemark::None)
        return {};
    if (!feature.figures.riskDifference)
        return {{QT_TRANSLATE_NOOP("Sentence", "Called mature, yet all of these customers use it or none does: it separates nobody"), {}}};
    const auto points = [](double value) { return SentenceNumber{value, Number::Points, false}; };
    const Estimate &difference = *feature.figures.riskDifference;
    const std::vector<SentenceArgument> figures{points(difference.value), points(difference.low), points(difference.high)};
    if (remark == MappingRemark::MatureNotSeparating)
        return {{QT_TRANSLATE_NOOP("Sentence", "Called mature, yet its use does not mark who stays: %1 points (95% interval %2 to %3)"),
                 figures}};
    if (remark == MappingRemark::BasicSeparating)
        return {{QT_TRANSLATE_NOOP("Sentence", "Called basic, yet it marks those who stay: %1 points (95% interval %2 to %3)"), figures}};
    return {{QT_TRANSLATE_NOOP("Sentence", "In no definition, yet it marks those who stay: %1 points (95% interval %2 to %3)"), figures}};
}

RankingStaleness rankingStaleness(const FeatureRanking &ranking, const Dataset &dataset, const Framework &framework,
                                  const AnalysisOptions &options)
{
    RankingStaleness stale;
    stale.data = ranking.snapshotId != dataset.snapshotId;
    stale.filter = ranking.options.filter != options.filter;
    stale.dates = ranking.options.asOf.value_or(ranking.asOf) != options.asOf.value_or(stale.data ? ranking.asOf : defaultAsOf(dataset)) ||
                  ranking.options.coverageStart != options.coverageStart;
    if (const auto clock = rankingClock(framework, options)) {
        stale.landmark = clock->landmark != ranking.landmark;
        stale.horizon = clock->horizon != ranking.horizon;
    } else {
        stale.landmark = stale.horizon = true;
    }
    const RetentionRule leaving = eventRule(framework, options);
    stale.event = leaving.event != ranking.leaving.event || (leaving.event == EventKind::Dormancy && leaving != ranking.leaving);
    return stale;
}

} // namespace waymark
