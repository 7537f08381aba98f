#pragma once

#include <QRectF>
#include <QString>

#include "ui/charts/sweep/sweep_figure.h"

namespace waymark {

/// A text of the sweep and where it stands; an empty one is not painted.
struct SweepLabel {
    QString text;
    QRectF box;
    bool covers = false; ///< no place was free: it needs a ground of its own
};

/// The names in the plot of the sweep, each placed where it crosses neither curve nor line nor another name, as far as there is room.
struct SweepLabels {
    SweepLabel saved, suggested, plateau;
};

SweepLabels layoutSweepLabels(const SweepFigure &figure, const PlotFrame &frame, const FigureStyle &style);
/// The plateau's ground in the plot; none without a plateau.
QRectF plateauGround(const SweepFigure &figure, const PlotFrame &frame);
/// The height at which the suggestion and its range lie.
double suggestionLine(const PlotFrame &frame);

} // namespace waymark
