#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/analysis/retention/outcome.h"
#include "core/association/threshold_scan.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// "Retention by activation"
QString retentionByText(Milestone milestone);

// The rule of a milestone that the framework has.

/// As it stands in a subtitle: "≥ 20 conversations in 90 days".
QString ruleText(const Framework &framework, Milestone milestone, const Dataset &dataset);
/// As it stands in a sentence: "at least 20 conversations in the first 90 days".
QString ruleSentence(const Framework &framework, Milestone milestone, const Dataset &dataset);
/// What its threshold is compared with, the name of an axis: "Conversations in the first 90 days".
QString measureText(const Framework &framework, Milestone milestone, const Dataset &dataset);

/// Features as they stand after a number: "conversations started", "uses of 3 features".
QString countedFeatures(const std::vector<FeatureRef> &features, const Dataset &dataset);

/// What a threshold is judged by: "Still customers", "Reach utilization", "Expand".
QString outcomeText(SweepOutcome outcome, std::optional<Milestone> next);
QString criterionText(Criterion criterion);

/// Who is in view: "plan = Pro or Free, region not EU"; empty without a filter.
QString filterText(const SegmentFilter &filter);
QString clauseText(const FilterClause &clause);
/// An attribute's value; "(missing)" for none.
QString valueText(const std::string &value);

} // namespace waymark
