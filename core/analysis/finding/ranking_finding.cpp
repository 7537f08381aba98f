#include <algorithm>
#include <cmath>

#include "core/analysis/features/feature_benchmark.h"
#include "core/base/translate_noop.h"

namespace waymark {

namespace {

using Number = SentenceNumber::Kind;

/// Below it the forest is right hardly more often than a coin.
constexpr double kWeakArea = 0.6;

SentenceNumber count(double value, bool key = false) { return {value, Number::Count, key}; }

SentenceText labelOf(const std::string &feature, const Dataset &dataset)
{
    const auto found = dataset.findFeature(feature);
    const std::string label = found ? dataset.features[index(*found)].label : std::string();
    return {label.empty() ? feature : label, true};
}

/// The most important discerning features above the controls that separate, up to three.
std::vector<std::string> leadingFeatures(const FeatureRanking &ranking, const BenchmarkLimits &limits)
{
    std::vector<std::string> leading;
    for (const RankedFeature &feature : ranking.features) {
        if (leading.size() < 3 && feature.aboveControls && separates(feature) &&
            featureVerdict(feature, ranking.landmark, limits).flag == FeatureFlag::Discerning)
            leading.push_back(feature.feature);
    }
    return leading;
}

Phrase leadingPhrase(const std::vector<std::string> &leading, const FeatureRanking &ranking, const Dataset &dataset)
{
    std::vector<SentenceArgument> arguments;
    for (const std::string &feature : leading)
        arguments.emplace_back(labelOf(feature, dataset));
    arguments.emplace_back(count(ranking.landmark));
    arguments.emplace_back(count(ranking.horizon));
    if (leading.size() == 1)
        return {QT_TRANSLATE_NOOP("Sentence", "Use of %1 in the first %2 days says most about who is still a customer on day %3."),
                std::move(arguments)};
    if (leading.size() == 2)
        return {QT_TRANSLATE_NOOP("Sentence", "Use of %1 and %2 in the first %3 days says most about who is still a customer on day %4."),
                std::move(arguments)};
    return {QT_TRANSLATE_NOOP("Sentence", "Use of %1, %2 and %3 in the first %4 days says most about who is still a customer on day %5."),
            std::move(arguments)};
}

std::vector<Phrase> headlineOf(const FeatureRanking &ranking, const Dataset &dataset, const BenchmarkLimits &limits)
{
    if (!ranking.predicts())
        return {{QT_TRANSLATE_NOOP("Sentence", "Use in the first %1 days does not predict here who is still a customer on day %2."),
                 {count(ranking.landmark, true), count(ranking.horizon, true)}},
                {QT_TRANSLATE_NOOP("Sentence", "The ranking below is chance."), {}}};
    const auto discerning = std::count_if(ranking.features.begin(), ranking.features.end(), [&](const RankedFeature &feature) {
        return feature.aboveControls && featureVerdict(feature, ranking.landmark, limits).flag == FeatureFlag::Discerning;
    });
    std::vector<Phrase> headline{{QT_TRANSLATE_NOOP("Sentence", "%1 of %2 features are discerning and say more than chance."),
                                  {count(static_cast<double>(discerning), true), count(static_cast<double>(ranking.features.size()))}}};
    if (*ranking.quality.auc < kWeakArea)
        headline.push_back({QT_TRANSLATE_NOOP("Sentence", "Yet use says little about who stays: read the order with care."), {}});
    const std::vector<std::string> leading = leadingFeatures(ranking, limits);
    if (!leading.empty())
        headline.push_back(leadingPhrase(leading, ranking, dataset));
    return headline;
}

} // namespace

Finding rankingFinding(const FeatureRanking &ranking, const Dataset &dataset, const BenchmarkLimits &limits)
{
    Finding finding;
    finding.headline = headlineOf(ranking, dataset, limits);
    finding.figures.push_back({QT_TRANSLATE_NOOP("Sentence", "Random forest of %1 trees on %2 customers."),
                               {count(static_cast<double>(ranking.trees)), count(ranking.n)}});
    const PredictionQuality &quality = ranking.quality;
    if (quality.auc) {
        const SentenceNumber share{*quality.auc, Number::Percent, false};
        if (quality.aucLow)
            finding.figures.push_back(
                {QT_TRANSLATE_NOOP("Sentence", "Out-of-bag AUC %1 (95% interval %2 to %3): of a customer who stayed and one who left it "
                                               "tells which is which %4 of the time, a coin half of it."),
                 {SentenceNumber{std::round(*quality.auc * 1000.0) / 1000.0, Number::Decimal, true},
                  SentenceNumber{std::round(*quality.aucLow * 1000.0) / 1000.0, Number::Decimal, false},
                  SentenceNumber{std::round(*quality.aucHigh * 1000.0) / 1000.0, Number::Decimal, false}, share}});
    }
    finding.figures.push_back({QT_TRANSLATE_NOOP("Sentence", "Association, not proof of cause."), {}});
    return finding;
}

} // namespace waymark
