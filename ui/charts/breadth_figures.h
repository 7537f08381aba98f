#pragma once

#include <QString>

#include "core/analysis/journey/maturity_view.h"
#include "ui/charts/bars/distribution_figure.h"
#include "ui/charts/survival/survival_figure.h"
#include "ui/charts/trend/trend_figure.h"

namespace waymark {

/// What the figures of the Maturity page say beside the result itself.
struct BreadthWords {
    QString source;    ///< store, framework, freshness
    QString filter;    ///< who is in view: "plan = Pro"; empty: everybody
    QString savedName; ///< "v3"
};

/// "n = 4,724 customers as of 30 Jun 2026"
QString breadthSubtitle(const MaturityBreadth &breadth);

/// Retention by the number of categories that were mature before the landmark; the view must have these curves.
SurvivalFigure breadthCurves(const MaturityView &view, const BreadthWords &words);
/// How many categories today's customers have mature.
DistributionFigure breadthDistribution(const MaturityView &view, const BreadthWords &words);
/// The share of mature customers by month, that of the saved version beside it.
TrendFigure breadthMonths(const MaturityView &view, const BreadthWords &words);

} // namespace waymark
