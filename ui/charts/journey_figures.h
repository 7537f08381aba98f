#pragma once

#include <QString>

#include "core/analysis/journey/area_history.h"
#include "core/analysis/journey/journey_view.h"
#include "ui/charts/flow/flow_figure.h"
#include "ui/charts/trend/trend_figure.h"

namespace waymark {

/// Store, framework and freshness at the foot of every exported chart of a page.
QString sourceText(const QString &storeName, const QString &frameworkName, CalendarDay asOf);

/// The share that reached each milestone, by month of signup.
TrendFigure signupMonthFigure(const JourneyView &view, const ChartWords &words);

/// The share of customers mature in the required number of categories, by month.
TrendFigure matureMonthFigure(const DepthHistory &history, const ChartWords &words);

/// With more areas than these, the chart shows the one asked for and the largest of the others; the numbers hold all.
inline constexpr std::size_t kMostAreaLines = 6;
/// The shares of customers that meet the metrics of the product areas, by month: one area with its interval, and how many sustain it; the
/// others as quiet lines. `rule`: of the area, which can be measured.
TrendFigure areaMonthFigure(const AreaHistory &areas, const AreaRule &rule, const ChartWords &words);

/// Who moved where between a month and the one before it. `place`: index into the history's months, above 0.
FlowFigure flowFigure(const DepthHistory &history, std::size_t place, const ChartWords &words);

} // namespace waymark
