#include "core/analysis/features/feature_ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/analysis/features/feature_columns.h"
#include "core/analysis/retention/curves.h"
#include "core/association/false_discovery.h"
#include "core/association/rank_correlation.h"
#include "core/base/random.h"
#include "core/forest/histogram_forest.h"
#include "core/milestones/dormancy.h"

namespace waymark {

namespace {

constexpr std::size_t kControls = 10;
/// Beyond this |Spearman| features are one group.
constexpr double kGroupLimit = 0.8;
constexpr std::size_t kRankResamples = 200;
constexpr double kDaysPerFrequency = 30.0;
/// Cells to permute for each column and tree: with few accounts several permutations cost little, and leave less to chance.
constexpr std::size_t kPermutedCells = 20000;
/// With more accounts than that, importances are sure enough for the controls to be told apart by fewer trees: a third, at least these.
constexpr std::size_t kFewestControlTrees = 100;

/// Seeds of what is random beside the trees.
enum class RankingStream : std::uint64_t { Controls = 1, ControlForest, RankIntervals };
std::uint64_t seedOf(std::uint64_t seed, RankingStream stream) { return RandomStream(seed, static_cast<std::uint64_t>(stream)).next(); }

struct RankingForests {
    ForestResult forest;
    std::vector<double> amongControls; ///< [features] importance with the controls along
    std::vector<double> controls;      ///< their importances
};

/// Tells the progress of one part of the work as that of the whole.
ProgressCallback partOfProgress(const ProgressCallback &progress, double from, double to)
{
    if (!progress)
        return {};
    return [&progress, from, to](const Progress &part) {
        Progress whole = part;
        whole.fraction = from + (to - from) * part.fraction;
        progress(whole);
    };
}

/// The mask of a group: accounts entitled to all of its features.
std::uint32_t groupMask(const FeatureColumns &columns, const std::vector<std::uint32_t> &members,
                        std::vector<std::vector<std::uint8_t>> &masks)
{
    std::vector<std::uint8_t> mask(columns.counts.rows, 1);
    bool everybody = true;
    for (const std::uint32_t member : members) {
        if (columns.mask[member] == kEverybody)
            continue;
        everybody = false;
        for (std::size_t i = 0; i < mask.size(); ++i)
            mask[i] = mask[i] & columns.masks[columns.mask[member]][i];
    }
    if (everybody)
        return kEverybody;
    masks.push_back(std::move(mask));
    return static_cast<std::uint32_t>(masks.size() - 1);
}

/// Shuffled copies of features drawn at random, each at most once as long as there are enough.
void appendControls(FeatureColumns &columns, std::uint64_t seed)
{
    const std::size_t features = columns.counts.columns();
    RandomStream random(seedOf(seed, RankingStream::Controls));
    std::vector<std::size_t> order(features);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = features; i > 1; --i)
        std::swap(order[i - 1], order[random.below(i)]);
    for (std::size_t i = 0; i < kControls; ++i) {
        appendShuffledCopy(columns.counts, order[i % features], random);
        columns.mask.push_back(kEverybody);
    }
}

Expected<RankingForests> growForests(FeatureColumns &columns, const EligibleAccounts &eligible,
                                     const std::vector<std::vector<std::uint32_t>> &groups, std::uint64_t seed,
                                     const FeatureRankingQuery &query, const ProgressCallback &progress, const std::stop_token &stop)
{
    const std::size_t features = columns.counts.columns();
    ForestPlan plan;
    plan.trees = query.trees;
    plan.threads = query.threads;
    plan.seed = seed;
    plan.permutations = std::clamp<std::size_t>(kPermutedCells / eligible.account.size(), 2, 16);
    RankingForests forests;
    {
        ForestInput input{columns.counts, eligible.retained, columns.masks, columns.mask, {}};
        for (const auto &members : groups)
            input.groups.push_back({members, groupMask(columns, members, input.masks)});
        auto forest = histogramForest(input, plan, partOfProgress(progress, 0.0, 0.6), stop);
        if (!forest)
            return failureOf(forest);
        forests.forest = std::move(*forest);
    }
    appendControls(columns, seed);
    plan.seed = seedOf(seed, RankingStream::ControlForest);
    plan.permutations = 1;
    if (eligible.account.size() > kPermutedCells)
        plan.trees = std::min(query.trees, std::max(kFewestControlTrees, query.trees / 3));
    auto along = histogramForest({columns.counts, eligible.retained, columns.masks, columns.mask, {}}, plan,
                                 partOfProgress(progress, 0.6, 1.0), stop);
    if (!along)
        return failureOf(along);
    const auto firstControl = along->importance.begin() + static_cast<std::ptrdiff_t>(features);
    forests.amongControls.assign(along->importance.begin(), firstControl);
    forests.controls.assign(firstControl, along->importance.end());
    return forests;
}

/// Rank 1 for the largest; equal ones share the smaller rank, and undefined ones come last.
std::vector<std::uint32_t> ranksOf(const std::vector<double> &importance)
{
    const auto before = [&](std::uint32_t a, std::uint32_t b) {
        const bool undefinedA = std::isnan(importance[a]), undefinedB = std::isnan(importance[b]);
        return undefinedA != undefinedB ? undefinedB : !undefinedA && importance[a] > importance[b];
    };
    std::vector<std::uint32_t> order(importance.size()), rank(importance.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), before);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool tied = i > 0 && !before(order[i - 1], order[i]);
        rank[order[i]] = tied ? rank[order[i - 1]] : static_cast<std::uint32_t>(i + 1);
    }
    return rank;
}

/// Another seed is other trees: forests put together anew from the trees at hand rank the features as other seeds would.
void addRankIntervals(const ForestResult &forest, std::uint64_t seed, std::vector<RankedFeature> &features)
{
    const std::size_t width = features.size();
    const std::size_t trees = forest.treeImportance.size() / width;
    std::vector<std::vector<std::uint32_t>> ranks(width);
    for (std::size_t resample = 0; resample < kRankResamples; ++resample) {
        RandomStream random(seedOf(seed, RankingStream::RankIntervals), resample);
        std::vector<double> sum(width);
        std::vector<double> measured(width);
        for (std::size_t t = 0; t < trees; ++t) {
            const double *tree = forest.treeImportance.data() + random.below(trees) * width;
            for (std::size_t f = 0; f < width; ++f) {
                if (std::isnan(tree[f]))
                    continue;
                sum[f] += tree[f];
                measured[f] += 1.0;
            }
        }
        for (std::size_t f = 0; f < width; ++f)
            sum[f] /= measured[f]; // 0 / 0 is NaN, hence last
        const std::vector<std::uint32_t> rank = ranksOf(sum);
        for (std::size_t f = 0; f < width; ++f)
            ranks[f].push_back(rank[f]);
    }
    for (std::size_t f = 0; f < width; ++f) {
        std::sort(ranks[f].begin(), ranks[f].end());
        features[f].rankLow = ranks[f][kRankResamples / 40 - 1];
        features[f].rankHigh = ranks[f][kRankResamples - kRankResamples / 40 - 1];
    }
}

TwoByTwo tableOf(const FeatureColumns &columns, const EligibleAccounts &eligible, std::size_t feature)
{
    TwoByTwo table;
    for (const std::uint32_t place : columns.users[feature])
        ++(eligible.retained[place] != 0 ? table.reachedRetained : table.reachedLost);
    for (std::size_t place = 0; place < eligible.retained.size(); ++place) {
        if (columns.isEntitled(feature, place))
            ++(eligible.retained[place] != 0 ? table.notReachedRetained : table.notReachedLost);
    }
    table.notReachedRetained -= table.reachedRetained;
    table.notReachedLost -= table.reachedLost;
    return table;
}

RankedFeature plainFigures(const Dataset &dataset, const FeatureColumns &columns, const EligibleAccounts &eligible, std::size_t feature,
                           Day landmark)
{
    RankedFeature row;
    row.feature = dataset.features[feature].key;
    row.table = tableOf(columns, eligible, feature);
    row.figures = twoByTwoFigures(row.table);
    const auto users = static_cast<double>(columns.users[feature].size());
    if (users > 0.0)
        row.frequency = columns.activeDays[feature] / users * kDaysPerFrequency / static_cast<double>(landmark);
    if (row.figures.riskDifference)
        row.effectXReach = row.figures.riskDifference->value * static_cast<double>(row.table.notReached());
    row.segments = segmentShares(dataset, eligible.account, columns.users[feature]);
    return row;
}

void addFalseDiscoveryRates(std::vector<RankedFeature> &features)
{
    std::vector<std::optional<double>> p;
    for (const RankedFeature &row : features)
        p.push_back(row.figures.test ? std::optional(row.figures.test->p) : std::nullopt);
    const auto rates = falseDiscoveryRates(p);
    for (std::size_t f = 0; f < features.size(); ++f)
        features[f].q = rates[f];
}

void addImportances(const RankingForests &forests, std::uint64_t seed, std::vector<RankedFeature> &features)
{
    const double bestControl = *std::max_element(forests.controls.begin(), forests.controls.end());
    const std::vector<std::uint32_t> rank = ranksOf(forests.forest.importance);
    for (std::size_t f = 0; f < features.size(); ++f) {
        features[f].importance = forests.forest.importance[f];
        features[f].gini = forests.forest.gini[f];
        features[f].rank = rank[f];
        features[f].aboveControls = forests.amongControls[f] > bestControl;
    }
    addRankIntervals(forests.forest, seed, features);
}

Expected<FollowUp> followToEvent(const Dataset &dataset, const AnalysisOptions &options, const RetentionRule &leaving, std::stop_token stop)
{
    auto follow = followUp(dataset, options);
    if (follow && leaving.event == EventKind::Dormancy)
        return followUpByDormancy(dataset, std::move(*follow), leaving, std::move(stop));
    return follow;
}

Expected<void> checkOutcomes(const EligibleAccounts &eligible)
{
    const auto retained = std::count(eligible.retained.begin(), eligible.retained.end(), 1);
    if (eligible.account.empty())
        return failure(ErrorCode::NobodyJudged);
    if (retained == 0)
        return failure(ErrorCode::NobodyRetained);
    if (static_cast<std::size_t>(retained) == eligible.account.size())
        return failure(ErrorCode::NobodyLost);
    return {};
}

} // namespace

bool FeatureRanking::predicts() const
{
    constexpr double kErrorsAbove = 3.0, kErrorsOfInterval = 1.96;
    return quality.aucLow && *quality.auc - 0.5 > kErrorsAbove / kErrorsOfInterval * (*quality.auc - *quality.aucLow);
}

Expected<RankingClock> rankingClock(const Framework &framework, const AnalysisOptions &options)
{
    RankingClock clock;
    clock.landmark = options.landmark.value_or(std::max(framework.landmarkDay, framework.longestWindowDays()));
    clock.horizon = options.horizon.value_or(framework.horizonDay);
    if (clock.landmark < 1)
        return failure(ErrorCode::LandmarkTooEarly, "1");
    if (clock.horizon <= clock.landmark)
        return failure(ErrorCode::HorizonTooEarly,
                       "horizon " + std::to_string(clock.horizon) + ", landmark " + std::to_string(clock.landmark));
    return clock;
}

Expected<FeatureRanking> featureRanking(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                        const FeatureRankingQuery &query, const ProgressCallback &progress, std::stop_token stop)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    const auto clock = rankingClock(framework, options);
    if (!clock)
        return failureOf(clock);
    FeatureRanking ranking;
    ranking.leaving = eventRule(framework, options);
    if (ranking.leaving.event == EventKind::Churn && !dataset.hasChurnDates())
        return failure(ErrorCode::NoChurnDates);
    const auto follow = followToEvent(dataset, options, ranking.leaving, stop);
    if (!follow)
        return failureOf(follow);
    const EligibleAccounts eligible = eligibleAccounts(*follow, *clock);
    if (const auto checked = checkOutcomes(eligible); !checked)
        return failureOf(checked);
    auto columns = featureColumns(dataset, eligible.account, clock->landmark, query.threads, stop);
    if (!columns)
        return failureOf(columns);
    for (std::size_t f = 0; f < dataset.features.size(); ++f)
        ranking.features.push_back(plainFigures(dataset, *columns, eligible, f, clock->landmark));
    const auto groups = correlatedGroups(columns->ranks, kGroupLimit, query.threads, stop);
    if (!groups)
        return failureOf(groups);
    columns->ranks.clear();
    const auto forests = growForests(*columns, eligible, *groups, options.seed, query, progress, stop);
    if (!forests)
        return failureOf(forests);

    ranking.snapshotId = dataset.snapshotId;
    ranking.asOf = follow->asOf;
    ranking.options = options;
    ranking.landmark = clock->landmark;
    ranking.horizon = clock->horizon;
    ranking.trees = query.trees;
    ranking.excluded = eligible.excluded;
    ranking.inView = follow->inViewCount + follow->invalidDates;
    ranking.n = static_cast<std::uint32_t>(eligible.account.size());
    ranking.retained = static_cast<std::uint32_t>(std::count(eligible.retained.begin(), eligible.retained.end(), 1));
    ranking.quality = predictionQuality(forests->forest.probability, eligible.retained);
    ranking.controls = forests->controls;
    addImportances(*forests, options.seed, ranking.features);
    addFalseDiscoveryRates(ranking.features);
    for (std::size_t g = 0; g < groups->size(); ++g) {
        FeatureGroup group{{}, forests->forest.joint[g]};
        for (const std::uint32_t member : (*groups)[g]) {
            group.features.push_back(dataset.features[member].key);
            ranking.features[member].group = static_cast<std::uint32_t>(g);
        }
        ranking.groups.push_back(std::move(group));
    }
    std::stable_sort(ranking.features.begin(), ranking.features.end(),
                     [](const RankedFeature &a, const RankedFeature &b) { return a.rank < b.rank; });
    return ranking;
}

} // namespace waymark
