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

/// The shares of customers that meet a product area's metric, and that sustain it, by month.
TrendFigure areaMonthFigure(const AreaStanding &area, const AreaRule &rule, CalendarDay asOf, const ChartWords &words);

/// Who moved where between a month and the one before it. `place`: index into the history's months, above 0.
FlowFigure flowFigure(const DepthHistory &history, std::size_t place, const ChartWords &words);

} // namespace waymark
