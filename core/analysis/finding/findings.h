#pragma once

#include "core/analysis/finding/sentence.h"
#include "core/analysis/milestones/setup_steps.h"
#include "core/analysis/retention/expansion.h"
#include "core/analysis/retention/period_retention.h"
#include "core/analysis/segments/retention_segments.h"
#include "core/analysis/thresholds/threshold_sweep.h"

namespace waymark {

// The findings of the other questions, beside that of a comparison of curves (sentence.h). Each says why where there is none, and none
// says "no effect" where the data do not separate.

/// Where leaving is churn and the store has no churn dates: nothing is said of who stays.
Finding nobodyKnownToHaveLeft();
Finding findingOf(const ThresholdSweepResult &result, const Framework &framework, const Dataset &dataset);
Finding findingOf(const SetupStepsResult &result);
Finding findingOf(const PeriodResult &result);
Finding findingOf(const ExpansionResult &result);
/// What became of the revenue at the landmark by the horizon.
Finding revenueFinding(const ExpansionResult &result);
/// Whether what one comparison says holds within each value of an attribute.
Finding findingOf(const RetentionSegments &segments);

} // namespace waymark
