#include "ui/charts/figure/curve_geometry.h"

#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

constexpr double kMergePixels = 0.5;
constexpr double kCensorPixels = 3.0;

/// The days of a curve that are in view; empty when first > last.
struct DrawnSpan {
    double first, last;
};

DrawnSpan drawnSpan(const SurvivalCurve &curve, const FigureLayout &layout)
{
    return {std::max(layout.firstDay, static_cast<double>(curve.origin)), std::min(layout.lastDay, lastDrawnDay(curve, layout.lastDay))};
}

/// The first step on or after a day.
std::size_t stepFrom(const SurvivalCurve &curve, double day)
{
    return static_cast<std::size_t>(std::lower_bound(curve.day.begin(), curve.day.end(), day) - curve.day.begin());
}

double survivalBeforeStep(const SurvivalCurve &curve, std::size_t step) { return step == 0 ? 1.0 : curve.survival[step - 1]; }

bool crosses(const SurvivalCurve &curve, const FigureLayout &layout, double x, const QRectF &box, bool band)
{
    const double day = std::floor(layout.dayAt(x));
    if (day < curve.origin || day > lastDrawnDay(curve, layout.lastDay))
        return false;
    const auto point = pointAt(curve, static_cast<Day>(day));
    if (!point)
        return false;
    const double top = layout.y(band && point->high ? *point->high : point->survival);
    const double bottom = layout.y(band && point->low ? *point->low : point->survival);
    return top <= box.bottom() && bottom >= box.top();
}

} // namespace

double lastDrawnDay(const SurvivalCurve &curve, double axisEnd)
{
    return curve.endsAtZero ? std::max(axisEnd, static_cast<double>(curve.lastDay)) : curve.lastDay;
}

QPolygonF stepLine(const SurvivalCurve &curve, const FigureLayout &layout)
{
    const DrawnSpan span = drawnSpan(curve, layout);
    QPolygonF line;
    if (span.first > span.last)
        return line;
    const std::size_t begin = stepFrom(curve, span.first);
    double y = layout.y(survivalBeforeStep(curve, begin));
    line.append({layout.x(span.first), y});
    std::size_t step = begin;
    while (step < curve.day.size() && curve.day[step] <= span.last) {
        const double x = layout.x(curve.day[step]);
        std::size_t last = step;
        while (last + 1 < curve.day.size() && curve.day[last + 1] <= span.last && layout.x(curve.day[last + 1]) - x < kMergePixels)
            ++last;
        line.append({x, y});
        y = layout.y(curve.survival[last]);
        line.append({x, y});
        step = last + 1;
    }
    line.append({layout.x(span.last), y});
    return line;
}

std::vector<QPolygonF> bandPolygons(const SurvivalCurve &curve, const FigureLayout &layout)
{
    std::vector<QPolygonF> polygons;
    const DrawnSpan span = drawnSpan(curve, layout);
    QPolygonF upper, lower;
    const auto finish = [&] {
        if (upper.size() > 1) {
            std::reverse(lower.begin(), lower.end());
            polygons.push_back(upper + lower);
        }
        upper.clear();
        lower.clear();
    };
    const std::size_t first = stepFrom(curve, span.first);
    for (std::size_t step = first > 0 ? first - 1 : 0; step < curve.day.size() && curve.day[step] <= span.last; ++step) {
        const double from = layout.x(std::max(span.first, static_cast<double>(curve.day[step])));
        const bool isLast = step + 1 == curve.day.size();
        const double to = layout.x(isLast ? span.last : std::clamp(static_cast<double>(curve.day[step + 1]), span.first, span.last));
        const bool defined = std::isfinite(curve.low[step]) && std::isfinite(curve.high[step]) && curve.survival[step] < 1.0;
        if (!defined) {
            finish();
        } else if (to > from) {
            const double high = layout.y(curve.high[step]);
            const double low = layout.y(curve.low[step]);
            upper << QPointF(from, high) << QPointF(to, high);
            lower << QPointF(from, low) << QPointF(to, low);
        }
    }
    finish();
    return polygons;
}

std::vector<QPointF> censorPoints(const SurvivalCurve &curve, const FigureLayout &layout)
{
    std::vector<QPointF> points;
    const DrawnSpan span = drawnSpan(curve, layout);
    double lastX = -kCensorPixels;
    for (std::size_t i = 0; i < curve.counts.censored.size(); ++i) {
        const Day day = curve.counts.origin + static_cast<Day>(i);
        if (curve.counts.censored[i] == 0 || day < span.first || day > span.last)
            continue;
        const double x = layout.x(day);
        if (x - lastX < kCensorPixels)
            continue;
        if (const auto point = pointAt(curve, day)) {
            points.emplace_back(x, layout.y(point->survival));
            lastX = x;
        }
    }
    return points;
}

double pixelsCovered(const SurvivalFigure &figure, const FigureLayout &layout, const QRectF &box, bool bands)
{
    constexpr double kColumn = 4.0;
    double covered = 0.0;
    for (double x = std::max(box.left(), layout.plot.left()); x <= std::min(box.right(), layout.plot.right()); x += kColumn) {
        const bool any = std::any_of(figure.groups.begin(), figure.groups.end(), [&](const FigureGroup &group) {
            return isDrawn(group) &&
                   (crosses(*group.curve, layout, x, box, bands) || (group.ghost && crosses(*group.ghost, layout, x, box, false)) ||
                    (group.naive && crosses(*group.naive, layout, x, box, false)));
        });
        covered += any ? kColumn : 0.0;
    }
    return covered;
}

} // namespace waymark
