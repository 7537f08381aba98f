#pragma once

#include <stop_token>

#include "core/analysis/retention/curves.h"
#include "core/analysis/retention/grouping.h"
#include "core/analysis/retention/retention.h"
#include "core/milestones/follow_up.h"

namespace waymark {

/// What the curves of a question are made of.
struct RetentionInput {
    RetentionQuery query; ///< with late entry where the event asks for it
    EventKind event = EventKind::Churn;
    Clock clock;
    FollowUp follow; ///< by the event
    GroupCodes codes;
};

/// Errors: those of retention().
Expected<RetentionInput> retentionInput(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                        const RetentionQuery &query, std::stop_token stop = {});

/// Restricted means, median follow-up, hazard ratios with their test, and the pairs of more than two groups.
void addComparisons(RetentionResult &result);

} // namespace waymark
