#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/analysis/retention/retention.h"
#include "core/analysis/segments/segments.h"

namespace waymark {

/// A comparison of groups within each value of an attribute.
struct RetentionSegments {
    std::string attribute;
    std::vector<std::string> names;           ///< values with accounts in view
    std::vector<RetentionResult> results;     ///< as the names; all have the same groups, empty ones included
    std::optional<LogRank> stratifiedLogRank; ///< of the groups, within the values
    std::optional<SegmentTables> tables;      ///< at the horizon; of a milestone's two groups from a landmark
};

/*!
 * Retention curves of groups within each value of an attribute, and whether what separates the groups is the same everywhere
 * (definitions, section 4).
 *
 *   Errors   as retention(); AttributeUnknown, InvalidArgument (more than 200 values)
 *   Source   stratified log-rank as R survdiff(Surv(time, event) ~ group + strata(value)); stratifiedTables()
 *   Cost     that of retention() and O(values x accounts)
 */
Expected<RetentionSegments> retentionSegments(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                              const RetentionQuery &query, const std::string &attribute, std::stop_token stop = {});

} // namespace waymark
