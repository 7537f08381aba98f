#pragma once

#include "core/analysis/retention/expansion.h"
#include "ui/charts/grid/table_picture.h"
#include "ui/charts/trend/trend_figure.h"

namespace waymark {

enum class RevenueKind { Net, Gross };

/// Net or gross revenue retention of each cohort, every 30 days from landmark to horizon.
TrendFigure revenueFigure(const ExpansionResult &result, RevenueKind kind, const ChartWords &words);
/// Both at the horizon, with their intervals.
TablePicture::Content revenueTable(const ExpansionResult &result, const ChartWords &words);

} // namespace waymark
