#include "ui/charts/trend/trend_figure.h"

#include <algorithm>
#include <cmath>

namespace waymark {

bool hasValues(const TrendFigure &figure)
{
    return std::any_of(figure.series.begin(), figure.series.end(), [](const TrendSeries &series) {
        return series.visible &&
               std::any_of(series.points.begin(), series.points.end(), [](const TrendPoint &point) { return point.value.has_value(); });
    });
}

std::optional<double> placeOfDate(const TrendFigure &figure, CalendarDay day)
{
    const std::int32_t month = monthNumber(day);
    if (figure.calendar == TrendCalendar::None || month < figure.first || month > figure.last)
        return std::nullopt;
    const CalendarDay first = firstDayOfMonth(month);
    const double length = firstDayOfMonth(month + 1) - first;
    // The tick of a month stands for its middle, or for its last day.
    const double share =
        figure.calendar == TrendCalendar::Months ? ((day - first) + 0.5) / length - 0.5 : ((day - first) + 1) / length - 1.0;
    return std::clamp(month + share, figure.first, figure.last);
}

CalendarDay dateOfPlace(const TrendFigure &figure, std::size_t place)
{
    if (figure.calendar == TrendCalendar::None || place >= figure.places.size())
        return CalendarDay::none();
    const auto month = static_cast<std::int32_t>(std::lround(figure.places[place].x));
    return figure.calendar == TrendCalendar::Months ? firstDayOfMonth(month) : firstDayOfMonth(month + 1) - 1;
}

} // namespace waymark
