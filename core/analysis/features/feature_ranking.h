#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/analysis/retention/retention.h"
#include "core/association/two_by_two.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/forest/prediction_quality.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

struct FeatureRankingQuery {
    std::size_t trees = 500;
    std::size_t threads = 1; ///< never changes a figure
};

/// Of one attribute the value that most users of a feature share.
struct SegmentShare {
    std::string attribute, value;
    std::uint32_t users = 0;    ///< of the feature, with this value
    double shareOfUsers = 0.0;  ///< of all its users
    double shareOfAccounts = 0; ///< of all eligible accounts, users or not
};

/// One feature against being retained, among eligible accounts; figures but the importances are of those entitled to it.
struct RankedFeature {
    std::string feature;
    double importance = 0.0;                 ///< rise of the out-of-bag Brier score by permuting; NaN: nobody is entitled
    double gini = 0.0;                       ///< mean fall of impurity a tree, in accounts
    std::uint32_t rank = 0;                  ///< by importance, from 1
    std::uint32_t rankLow = 0, rankHigh = 0; ///< 95% of forests from other seeds put it there
    bool aboveControls = false;              ///< more important than every shuffled copy that ran along
    std::optional<std::uint32_t> group;      ///< place in FeatureRanking::groups
    TwoByTwo table;                          ///< reached: used on days [0, L)
    TwoByTwoFigures figures;
    std::optional<double> frequency;    ///< mean days with use, in 30, of those who used it
    std::optional<double> effectXReach; ///< risk difference x accounts without it: customers that could still be won
    std::optional<double> q;            ///< of all features' p values
    std::vector<SegmentShare> segments; ///< an attribute each, of those with at most 50 values
};

/// Features whose use goes together.
struct FeatureGroup {
    std::vector<std::string> features;
    double importance = 0.0; ///< of all together
};

/// Which features used before the landmark mark the accounts that are retained at the horizon (definitions, section 7).
struct FeatureRanking {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    AnalysisOptions options; ///< as asked for
    RetentionRule leaving;   ///< with the event in force
    Day landmark = 0, horizon = 0;
    std::size_t trees = 0;
    Excluded excluded;
    std::uint32_t inView = 0; ///< accounts that pass the filter, invalid dates included
    std::uint32_t n = 0, retained = 0;
    PredictionQuality quality;           ///< out of bag
    std::vector<double> controls;        ///< importances of the shuffled copies
    std::vector<RankedFeature> features; ///< by importance, the largest first
    std::vector<FeatureGroup> groups;

    /// Whether use before the landmark says anything at all about who is retained: the AUC lies three standard errors above 0.5. Two would
    /// call 8 in 100 companies without any relation predictable, for out-of-bag predictions lean on each other; three call 1 to 2 so.
    bool predicts() const;
};

/*!
 * Ranks all features by a forest, with what stands beside the importance.
 *
 *   Inputs   options  landmark: default the larger of the framework's landmark day and its longest milestone window
 *   Returns  the importances are those of a forest of the features alone; the ten shuffled copies run along in a second one, in which a
 *            feature is above them or not, for they would take part of the tries of the first
 *   Errors   StoreEmpty, NoUsage, AttributeUnknown, HorizonTooEarly, InvalidArgument (nobody eligible, or all of one outcome), Cancelled
 *   Source   definitions, sections 5 and 7; rank intervals: trees drawn anew 200 times, for each has a seed of its own
 *   Cost     that of two forests, and O(features^2 x accounts)
 */
Expected<FeatureRanking> featureRanking(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                        const FeatureRankingQuery &query, const ProgressCallback &progress = {}, std::stop_token stop = {});

/// Landmark and horizon of the question. Error: HorizonTooEarly, LandmarkTooEarly.
struct RankingClock {
    Day landmark = 0, horizon = 0;
};
Expected<RankingClock> rankingClock(const Framework &framework, const AnalysisOptions &options);

} // namespace waymark
