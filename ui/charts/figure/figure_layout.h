#pragma once

#include <vector>

#include <QRectF>
#include <QString>
#include <QStringList>

#include "core/base/day.h"
#include "ui/charts/figure/figure_style.h"
#include "ui/charts/survival/survival_figure.h"

namespace waymark {

/// The cut of the y axis: its foot and the step between grid lines, in [0, 1].
struct ShareAxis {
    double low = 0.0;
    double step = 0.25;
};

struct EndLabel {
    int group = 0;
    QRectF box; ///< name above value
};

struct PlacedText {
    QString text;
    QRectF box;
    bool covers = false; ///< a line runs through it: it needs a ground of its own
};

/// Where everything of a figure lies. The one mapping of days and shares to the page, for curves, ticks, table and read-out.
struct FigureLayout {
    QRectF page, plot;
    double firstDay = 0.0, lastDay = 1.0; ///< days shown
    ShareAxis axis;
    std::vector<Day> ticks; ///< ascending, inside the days shown
    std::vector<EndLabel> labels;
    bool tableShowsCensored = false;
    double tableTop = 0.0, tableRow = 0.0, tableNameWidth = 0.0;
    PlacedText shareTitle, dayTitle, landmark, horizon, tableTitle, ghost, naive; ///< empty text: not drawn
    QStringList title, definition, notes, source;                                 ///< lines of an exported figure
    double titleTop = 0.0, definitionTop = 0.0, ruleTop = 0.0, notesTop = 0.0, sourceTop = 0.0;

    double x(double day) const { return plot.left() + (day - firstDay) / (lastDay - firstDay) * plot.width(); }
    double y(double share) const { return plot.bottom() - (share - axis.low) / (1.0 - axis.low) * plot.height(); }
    double dayAt(double x) const { return firstDay + (x - plot.left()) / plot.width() * (lastDay - firstDay); }
};

/// Sorts labels from the top down and moves those that overlap apart, within the plot's height and a little beyond it.
void pushApart(std::vector<EndLabel> &labels, const QRectF &plot);

/// Foot: a multiple of 20% below the lowest value drawn; four or five grid lines.
ShareAxis shareAxis(double lowest);
/// The lowest value that is drawn of visible groups over the days first..last: bands, ghosts and naive curves included.
double lowestDrawn(const SurvivalFigure &figure, double firstDay, double lastDay);
/// Every 30, 60, 90, 180, 365 ... days, by span and by the room one column needs; `fixed` (the landmark, or 0) is one of them where
/// it is in view: they are counted from it where it is whole months, else it drives out what is too near to it.
std::vector<Day> dayTicks(double firstDay, double lastDay, double pixels, double columnPixels, Day fixed);

/// On screen: fills `size`. Exported: `size.width()` counts, the height follows from the content.
FigureLayout layoutFigure(const SurvivalFigure &figure, const FigureStyle &style, QSizeF size, double firstDay, double lastDay);

/// "1,144", and "(67)" or "(67 · 229)" after it: what the table says for a group at a tick.
struct TableCell {
    QString atRisk, soFar;
};
TableCell tableCell(const SurvivalCurve &curve, Day tick, bool censored);

} // namespace waymark
