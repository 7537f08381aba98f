#include "ui/charts/trend/trend_figure.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QStringList>

#include "ui/text/numbers.h"

namespace waymark {

namespace {

/// One text for all annotations of a place; one whose month has no place is of the nearest.
template <class Say>
QString annotationsAt(const TrendFigure &figure, std::size_t place, Say say)
{
    QStringList said;
    for (const TrendAnnotation &annotation : figure.annotations) {
        if (nearestPlace(figure, monthNumber(annotation.day)) == place)
            said.append(say(annotation));
    }
    return said.join(QStringLiteral("; "));
}

} // namespace

SeriesMark markOf(const TrendSeries &series) { return series.mark.value_or(seriesMark(series.role)); }

std::vector<const TrendSeries *> everySeries(const TrendFigure &figure)
{
    std::vector<const TrendSeries *> every;
    for (const auto *list : {&figure.series, &figure.undrawn}) {
        for (const TrendSeries &series : *list)
            every.push_back(&series);
    }
    return every;
}

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

std::optional<std::size_t> nearestPlace(const TrendFigure &figure, double x)
{
    std::optional<std::size_t> best;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < figure.places.size(); ++i) {
        const double apart = std::abs(figure.places[i].x - x);
        if (apart < nearest) {
            nearest = apart;
            best = i;
        }
    }
    return best;
}

QString annotationText(const TrendFigure &figure, std::size_t place)
{
    return annotationsAt(figure, place, [](const TrendAnnotation &annotation) {
        return QStringLiteral("%1: %2").arg(dateText(annotation.day), annotation.text);
    });
}

QString annotationField(const TrendFigure &figure, std::size_t place)
{
    return annotationsAt(figure, place, [](const TrendAnnotation &annotation) {
        return QStringLiteral("%1 %2").arg(QString::fromStdString(isoDate(annotation.day)), annotation.text);
    });
}

CalendarDay dateOfPlace(const TrendFigure &figure, std::size_t place)
{
    if (figure.calendar == TrendCalendar::None || place >= figure.places.size())
        return CalendarDay::none();
    const auto month = static_cast<std::int32_t>(std::lround(figure.places[place].x));
    return figure.calendar == TrendCalendar::Months ? firstDayOfMonth(month) : firstDayOfMonth(month + 1) - 1;
}

} // namespace waymark
