#include "ui/charts/trend/trend_figure.h"

#include <algorithm>

namespace waymark {

bool hasValues(const TrendFigure &figure)
{
    return std::any_of(figure.series.begin(), figure.series.end(), [](const TrendSeries &series) {
        return series.visible &&
               std::any_of(series.points.begin(), series.points.end(), [](const TrendPoint &point) { return point.value.has_value(); });
    });
}

} // namespace waymark
