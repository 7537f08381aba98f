#pragma once

#include <vector>

#include <QRectF>

#include "ui/charts/figure/figure_layout.h"
#include "ui/charts/trend/trend_figure.h"

namespace waymark {

/// Where everything of a figure lies: the one mapping of places and shares to the page.
struct TrendLayout {
    QRectF page, plot;
    double first = 0.0, last = 1.0; ///< shown
    double top = 1.0, step = 0.25;  ///< of the share axis, which starts at 0
    std::vector<TrendPlace> ticks;
    std::vector<EndLabel> labels; ///< `group`: index into series
    std::vector<PlacedText> remarks;
    std::vector<PlacedText> annotations; ///< [annotations of the figure]; empty text: out of view
    PlacedText valueTitle, placeTitle, marker;
    FrameLayout frame;

    double x(double place) const { return plot.left() + (place - first) / (last - first) * plot.width(); }
    double y(double share) const { return plot.bottom() - share / top * plot.height(); }
    double placeAt(double x) const { return first + (x - plot.left()) / plot.width() * (last - first); }
};

/// What the mark beside a label takes, and what stands between a quiet line's name and its value on the same line.
inline constexpr double kLabelMarkRoom = 13.0, kQuietValueGap = 6.0;

/// On screen: fills `size`. Exported: `size.width()` counts, the height follows from the content.
TrendLayout layoutTrend(const TrendFigure &figure, const FigureStyle &style, QSizeF size, double first, double last);

/// The annotation whose words are at a point; -1: none.
int annotationAt(const TrendLayout &layout, QPointF point);

} // namespace waymark
