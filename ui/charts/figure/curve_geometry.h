#pragma once

#include <vector>

#include <QPolygonF>

#include "ui/charts/figure/figure_layout.h"

namespace waymark {

// Curves as points of the page. Everything is cut in days, not by a painter's clip: an SVG knows no clip of ours.

/// The last day a curve may be drawn to: its largest follow-up, or the axis end where S is 0.
double lastDrawnDay(const SurvivalCurve &curve, double axisEnd);

/// The step line, steps nearer than half a pixel merged; empty where nothing of it is in view.
QPolygonF stepLine(const SurvivalCurve &curve, const FigureLayout &layout);

/// The band: one polygon per unbroken run of days with an interval.
std::vector<QPolygonF> bandPolygons(const SurvivalCurve &curve, const FigureLayout &layout);

/// A point on the curve per day with somebody censored, at least three pixels apart.
std::vector<QPointF> censorPoints(const SurvivalCurve &curve, const FigureLayout &layout);

/// How much of a box the drawn curves cross, and their bands if asked for, in pixels of its width: 0 is free.
double pixelsCovered(const SurvivalFigure &figure, const FigureLayout &layout, const QRectF &box, bool bands);

} // namespace waymark
