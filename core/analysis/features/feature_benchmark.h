#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/features/feature_ranking.h"
#include "core/analysis/finding/sentence.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// Where the zones of the adoption benchmark begin; all of them are the user's to move.
struct BenchmarkLimits {
    double niche = 0.05;            ///< adoption at most this
    double ubiquitous = 0.80;       ///< adoption at least this
    double concentration = 0.80;    ///< share of a feature's users in one segment, at least this ...
    double holding = 0.40;          ///< ... of a segment that holds less than this of all accounts
    std::uint32_t fewestUsers = 10; ///< concentration is not asked of fewer
    bool operator==(const BenchmarkLimits &) const = default;
};

enum class FeatureFlag { Discerning, Niche, Ubiquitous };
/// "discerning", "niche", "ubiquitous": the names of the command line and JSON.
const char *flagName(FeatureFlag flag);

/// How a feature stands in the adoption benchmark, and why.
struct FeatureVerdict {
    std::optional<FeatureFlag> flag;     ///< none: nobody eligible is entitled to it
    std::optional<SegmentShare> segment; ///< the one that its users sit in
    std::vector<Phrase> reason;          ///< and what would change it; sentences joined by a space
};

/// The flag of definitions.md section 7 under these limits.
FeatureVerdict featureVerdict(const RankedFeature &feature, Day landmark, const BenchmarkLimits &limits);

/// Whether accounts with the feature are retained more often, beyond chance: the interval of the risk difference lies above 0.
bool separates(const RankedFeature &feature);

/// Where the framework uses a feature.
struct FeatureUse {
    Milestone milestone = Milestone::Setup;
    std::string category; ///< key of Maturity's
    FeatureLevel level = FeatureLevel::None;
};
/// In the order of the milestones. "*" names no feature in particular.
std::vector<FeatureUse> featureUses(const Framework &framework, const std::string &feature);
/// "setup", "maturity:channels:mature"; several joined by a space, empty for none.
std::string featureUseNames(const std::vector<FeatureUse> &uses);

/// What the data says against the place that the framework gives a feature.
enum class MappingRemark { None, MatureNotSeparating, BasicSeparating, UnassignedDiscerning };
/// "mature_not_separating", "basic_separating", "unassigned_discerning"; empty for none.
const char *mappingRemarkName(MappingRemark remark);

/// Called mature and does not separate; called basic, and discerning and separates; in no definition, and discerning, separates and is more
/// important than the controls. None where use does not predict retention at all, for then no place is better than another.
MappingRemark mappingRemark(const FeatureRanking &ranking, const RankedFeature &feature, const Framework &framework,
                            const BenchmarkLimits &limits);
/// The remark as a sentence; empty for none.
std::vector<Phrase> mappingSentence(MappingRemark remark, const RankedFeature &feature);

/// What the ranking amounts to: the headline, and the line of figures under it.
Finding rankingFinding(const FeatureRanking &ranking, const Dataset &dataset, const BenchmarkLimits &limits);

/// Why a kept ranking no longer says what a new one would.
struct RankingStaleness {
    bool data = false, filter = false, landmark = false, horizon = false, event = false, dates = false; ///< dates: as-of or coverage
    bool any() const { return data || filter || landmark || horizon || event || dates; }
};
RankingStaleness rankingStaleness(const FeatureRanking &ranking, const Dataset &dataset, const Framework &framework,
                                  const AnalysisOptions &options);

} // namespace waymark
