#pragma once

#include "core/analysis/retention/expansion.h"
#include "core/analysis/retention/period_retention.h"
#include "core/analysis/retention/retention.h"
#include "ui/charts/grid/grid_figure.h"
#include "ui/charts/grid/table_picture.h"
#include "ui/charts/trend/trend_figure.h"

namespace waymark {

/// The cohorts side by side: customers, left, staying at the horizon, mean days, hazard ratio.
TablePicture::Content cohortTable(const RetentionResult &result, const ChartWords &words);

/// Every two of more than two cohorts: log-rank, and p by Holm for all pairs.
TablePicture::Content pairTable(const RetentionResult &result, const ChartWords &words);

/// The share that has expanded by each day, with churn competing.
TrendFigure expansionFigure(const ExpansionResult &result, const ChartWords &words);

/// Who was active in each period, by cohort.
TrendFigure periodFigure(const PeriodResult &result, const ChartWords &words);
/// The same by month of signup: the triangle, with the pooled row on top.
GridFigure triangleFigure(const PeriodResult &result, const ChartWords &words);

} // namespace waymark
