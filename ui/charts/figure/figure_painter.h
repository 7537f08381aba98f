#pragma once

#include "ui/charts/figure/figure_layout.h"

class QPainter;

namespace waymark {

/// The whole figure: the one painting code of window, PNG, SVG and PDF. Paints the page's ground too.
void paintFigure(QPainter &painter, const SurvivalFigure &figure, const FigureLayout &layout, const FigureStyle &style);

/// The read-out at a day: line, marks, and a box where it covers no curve. Nothing outside the days shown.
void paintReadout(QPainter &painter, const SurvivalFigure &figure, const FigureLayout &layout, const FigureStyle &style, Day day);

/// "Reached 88.8% (86.8-90.5)": a group at a day; a dash beyond its follow-up.
QString readoutLine(const FigureGroup &group, Day day);

} // namespace waymark
