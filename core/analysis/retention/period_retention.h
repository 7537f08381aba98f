#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/analysis/retention/retention.h"
#include "core/association/intervals.h"
#include "core/survival/period_retention.h"

namespace waymark {

struct PeriodQuery {
    Grouping by;
    PeriodRule rule;
    bool withoutLandmark = false; ///< the naive grouping of milestones; attributes, months and "none" have no landmark anyway
    bool operator==(const PeriodQuery &) const = default;
};

/// One period of one group.
struct PeriodCell {
    Day firstDay = 0, lastDay = 0; ///< since signup
    PeriodCount count;
    std::optional<Proportion> retention; ///< with Wilson's interval; none where the period has elapsed for nobody
    bool unsettled = false;              ///< unbounded, with fewer than three complete later periods
};

struct PeriodGroup {
    std::string name;
    std::uint32_t n = 0;           ///< accounts
    std::vector<PeriodCell> cells; ///< [periods] of the result, those that have elapsed for nobody of the group included
};

struct PeriodResult {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    PeriodQuery query;
    std::optional<Day> landmark; ///< none: from signup
    Day horizon = 0;             ///< the framework's or the one asked for; no figure here depends on it
    Excluded excluded;
    std::vector<PeriodGroup> groups;
    PeriodGroup pooled; ///< all groups together: sum of the retained / sum of the eligible
};

/*!
 * Period retention by group (definitions, section 4): who was active in each period of their life.
 *
 *   Inputs   query   by a milestone, the groups are the state at the landmark of retention() and the periods those that begin at
 *                    it or later; accounts that have left stay in the denominator
 *   Returns  every period that has elapsed for anybody; meaningful use is the framework's
 *   Errors   StoreEmpty, NoUsage, MilestoneMissing, AttributeUnknown, LandmarkTooEarly, HorizonTooEarly, NoSubscriptions,
 *            InvalidArgument (a length below 1, a bracket that ends before it begins, or begins before 0 or the landmark), Cancelled
 *   Source   definitions, section 4; Wilson 1927
 *   Cost     O(rows of the meaningful features + accounts x periods)
 */
Expected<PeriodResult> periodRetention(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                       const PeriodQuery &query, std::stop_token stop = {});

/// "bounded", "unbounded", "bracket".
const char *periodKindName(PeriodKind kind);
std::optional<PeriodKind> parsePeriodKind(const std::string &text);

} // namespace waymark
