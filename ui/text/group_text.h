#pragma once

#include <string>

#include <QString>

#include "core/analysis/journey/depth_history.h"
#include "core/analysis/retention/retention.h"

namespace waymark {

/// The name of a group as a label: "Reached", "No milestone", "3 mature categories", "Jan 2026", or the data's own.
QString groupText(const std::string &name, const Grouping &by);

/// What makes the groups: "activation", "depth", "plan".
QString groupingText(const Grouping &by);

/// "Activation", with a capital: the name of a milestone.
QString milestoneLabel(Milestone milestone);

/// Where a customer stands: "No milestone", "Activation", "Left".
QString standingText(Standing standing);

/// "Jan 2026" of a month number; short: "Jan 26".
QString monthText(std::int32_t month);
QString shortMonthText(std::int32_t month);

} // namespace waymark
