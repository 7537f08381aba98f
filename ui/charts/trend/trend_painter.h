#pragma once

#include <vector>

#include <QPolygonF>
#include <QString>

#include "ui/charts/trend/trend_layout.h"

class QPainter;

namespace waymark {

/// The whole figure: the one painting code of window, PNG, SVG and PDF. Paints the page's ground too.
void paintTrend(QPainter &painter, const TrendFigure &figure, const TrendLayout &layout, const FigureStyle &style);

/// The read-out at a place: line, marks and a box with values and intervals.
void paintTrendReadout(QPainter &painter, const TrendFigure &figure, const TrendLayout &layout, const FigureStyle &style,
                       std::size_t place);

/// "18.1% (16.9–19.4), 120 of 663": a series at a place; a dash where it is not known.
QString trendValueText(const TrendFigure &figure, const TrendSeries &series, std::size_t place);

/// The unbroken runs of a series as lines of the page, cut at the places shown.
std::vector<QPolygonF> trendLines(const TrendFigure &figure, const TrendSeries &series, const TrendLayout &layout);

} // namespace waymark
