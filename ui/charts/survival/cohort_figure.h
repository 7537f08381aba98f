#pragma once

#include <QString>

#include "core/analysis/retention/retention.h"
#include "ui/charts/survival/survival_figure.h"
#include "ui/charts/trend/figure_frame.h"

namespace waymark {

/// The look of a group: milestones have their own; others take the three of attributes in turn.
SeriesRole groupRole(const Grouping &by, const std::string &name, std::size_t place);

/// The figure of any retention curves.
SurvivalFigure cohortFigure(const RetentionResult &result, FrameWords frame, const ChartWords &words);

/// "Kaplan-Meier from landmark day 90 · n = 3,861 (640 left before) · as of 30 Jun 2026".
QString cohortSubtitle(const RetentionResult &result);

/// "640 left before, 172 too young": who is left out of a comparison; empty: nobody.
QString leftOutText(const Excluded &excluded);

} // namespace waymark
