#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/analysis/retention/expansion_days.h"
#include "core/analysis/retention/retention.h"
#include "core/analysis/retention/revenue_retention.h"
#include "core/survival/aalen_johansen.h"

namespace waymark {

struct ExpansionQuery {
    Grouping by;
    IntervalKind interval = IntervalKind::LogLog;
    bool operator==(const ExpansionQuery &) const = default;
};

struct ExpansionGroup {
    std::string name;
    IncidenceCurve curve; ///< expansion, with churn competing, from the landmark
    std::optional<Day> median;
    RevenueRetention revenue;
};

struct ExpansionResult {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    ExpansionRule rule;
    ExpansionQuery query;
    Day landmark = 0;
    Day horizon = 0;
    Excluded excluded; ///< unknown: of no known value above 0 at the landmark too
    std::vector<ExpansionGroup> groups;
};

/*!
 * Time to expansion by group, and revenue retention (definitions, section 9).
 *
 *   Inputs   framework  expansion: its measure and growth; the value at L is that at the end of day L - 1
 *            options    the landmark, else that of retention(), else the larger of landmark_day and the longest milestone window
 *   Returns  cumulative incidence from the landmark with churn competing, whatever event retention is about; expansion and churn on
 *            one day is churn; a value of 0 without churn is contraction: it stays at risk
 *   Errors   StoreEmpty, NoSubscriptions, NoUsage, MilestoneMissing, AttributeUnknown, LandmarkTooEarly, HorizonTooEarly, Cancelled
 *   Source   Aalen & Johansen 1978; Efron 1979 (percentile bootstrap, 200 resamples of accounts, seeded by options.seed)
 *   Cost     O(accounts x (steps + 200))
 */
Expected<ExpansionResult> expansion(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                    const ExpansionQuery &query, std::stop_token stop = {});

/// "seats", "mrr", "categories".
const char *expansionMeasureName(ExpansionMeasure measure);

} // namespace waymark
