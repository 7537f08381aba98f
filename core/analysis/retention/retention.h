#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/association/two_by_two.h"
#include "core/base/day.h"
#include "core/base/error.h"
#include "core/milestones/milestone_days.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"
#include "core/survival/cox.h"
#include "core/survival/kaplan_meier.h"
#include "core/survival/logrank.h"
#include "core/survival/rmst.h"

namespace waymark {

/// What splits the accounts into groups.
struct Grouping {
    enum class Kind { None, Setup, Activation, Utilization, Maturity, Depth, MatureCategories, SignupMonth, FrameworkVersion, Attribute };
    Kind kind = Kind::Activation;
    std::string attribute;                     ///< Kind::Attribute only
    std::vector<VersionInForce> versions = {}; ///< Kind::FrameworkVersion only: the store's, oldest first
    bool operator==(const Grouping &) const = default;
};

/// Reads "activation", "depth", "attribute:plan", "none" ...; none where it is no grouping.
std::optional<Grouping> parseGrouping(const std::string &text);
std::string groupingName(const Grouping &grouping);

struct RetentionQuery {
    Grouping by;
    bool naive = false;           ///< from signup, the milestone's group by its window: biased, for comparison only
    bool withoutLandmark = false; ///< `--landmark none` for attributes, months and "none"
    IntervalKind interval = IntervalKind::LogLog;
    bool lateEntry = false;
    bool operator==(const RetentionQuery &) const = default;
};

/// Accounts left out, each once, in this order.
struct Excluded {
    std::uint32_t invalidDates = 0;
    std::uint32_t leftBeforeLandmark = 0;  ///< event, T < L
    std::uint32_t unwatchedAtLandmark = 0; ///< censored, T < L
    std::uint32_t horizonNotElapsed = 0;   ///< T >= L, P < H (tables at a horizon only)
    std::uint32_t outcomeBeforeLandmark = 0;
    std::uint32_t unknown = 0; ///< state unknown at the landmark
    bool operator==(const Excluded &) const = default;
};

struct RetentionGroup {
    std::string name; ///< reached, not_reached, none, setup ..., an attribute's value, "(missing)"
    SurvivalCurve curve;
    MedianDay median;
    // Of retention() only:
    std::optional<RestrictedMean> stayed = std::nullopt; ///< days from the landmark to the horizon
    MedianDay followUp = {};                             ///< median by reverse Kaplan-Meier, days since signup
};

/// The hazard of leaving of one group as a multiple of another's; none where it is not defined, as without events.
struct HazardComparison {
    std::size_t group = 0, against = 0; ///< index into groups
    std::optional<HazardRatio> ratio;
};

/// The log-rank test of two of more than two groups; none where it is undefined.
struct GroupPair {
    std::size_t first = 0, second = 0; ///< index into groups
    std::optional<double> chiSquare, p;
    std::optional<double> adjustedP; ///< by Holm, for all pairs
};

struct SurvivalDifference {
    Day day = 0;
    double value = 0.0, low = 0.0, high = 0.0; ///< first minus second group; normal interval from both Greenwood errors
};

/// The table of definitions, section 5, at the horizon, of the groups that the curves are of. Those too young for it are left out even
/// if they left already.
struct HorizonTable {
    std::uint32_t horizonNotElapsed = 0; ///< in the curves, but not here
    TwoByTwo counts;
    TwoByTwoFigures figures;
};

struct RetentionResult {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    EventKind event = EventKind::Churn;
    RetentionQuery query;
    std::optional<Day> landmark; ///< none: from signup
    Day horizon = 0;
    Excluded excluded;
    std::uint32_t inView = 0; ///< accounts that pass the filter, invalid dates included
    std::vector<RetentionGroup> groups;
    std::optional<SurvivalDifference> difference; ///< two groups with both curves defined at the horizon
    std::optional<LogRank> logRank;
    std::optional<HorizonTable> table;     ///< of a milestone's two groups from a landmark
    std::vector<HazardComparison> hazards; ///< two groups: the first against the second; more: each against the first
    // Of retention() only:
    std::vector<GroupPair> pairs; ///< of more than two groups
    std::optional<ProportionalHazardsTest> proportionalHazards;
    std::optional<HazardRatio> timeDependentHazard; ///< of those who have reached the milestone against those who have not yet
    std::uint32_t inGap = 0;                        ///< accounts in the groups whose milestone window meets a month without usage
};

/*!
 * Retention curves of groups, by landmark analysis where the groups come from a milestone (definitions, section 4), and all that
 * compares them. With the event dormancy late entry always applies; milestones are reached or not by follow-up until churn.
 *
 *   Errors   MilestoneMissing, AttributeUnknown, LandmarkTooEarly (detail: the smallest allowed day), HorizonTooEarly, StoreEmpty,
 *            NoUsage, NoSubscriptions, Cancelled
 *   Cost     O(rows of the features named + accounts + groups^2 x days + events)
 */
Expected<RetentionResult> retention(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                    const RetentionQuery &query, std::stop_token stop = {});

/// The smallest landmark a grouping allows, and the one it has by default (none: no landmark unless asked).
Day smallestLandmark(const Framework &framework, const Grouping &by);
std::optional<Day> defaultLandmark(const Framework &framework, const Grouping &by);

} // namespace waymark
