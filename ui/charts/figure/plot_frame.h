#pragma once

#include <functional>
#include <vector>

#include <QRectF>
#include <QString>
#include <QStringList>

#include "ui/charts/figure/figure_style.h"

class QPainter;

namespace waymark {

/// An axis of numbers: from a foot to an end, its ticks, and how a tick is written.
struct NumberAxis {
    double low = 0.0, high = 1.0, step = 0.2;
    std::vector<double> places; ///< where the ticks are; empty: at whole steps
    std::function<QString(double)> text;
    QString title;

    std::vector<double> ticks() const;
};

/// Steps of 1, 2 or 5 times a power of ten that hold both ends; at most `mostTicks` of them. `smallest`: no step is finer.
NumberAxis numberAxis(double low, double high, int mostTicks, double smallest = 0.0);

/// What stands around any plot.
struct PlotWords {
    QString title;      ///< of the card
    QString subtitle;   ///< definition, landmark, n, as-of
    QString finding;    ///< the exported figure's title
    QString definition; ///< the line below it
    QString notes;      ///< at the foot
    QString source;     ///< at the foot: store, framework, freshness
};

/// Where plot and texts lie: the one mapping of numbers to the page, on screen and in exports.
struct PlotFrame {
    QRectF page, plot;
    NumberAxis x, y;
    QStringList heading, definition, notes, source; ///< lines of an exported figure
    double titleTop = 0.0;                          ///< of the y axis
    double headingTop = 0.0, definitionTop = 0.0, footTop = 0.0, ruleTop = 0.0, notesTop = 0.0, sourceTop = 0.0;

    double xAt(double value) const { return plot.left() + (value - x.low) / (x.high - x.low) * plot.width(); }
    double yAt(double value) const { return plot.bottom() - (value - y.low) / (y.high - y.low) * plot.height(); }
    double valueAt(double pixel) const { return x.low + (pixel - plot.left()) / plot.width() * (x.high - x.low); }
};

struct PlotRoom {
    double top = 0.0;    ///< between the y title and the plot
    double right = 12.0; ///< for labels at line ends
    double foot = 0.0;   ///< rows under the x title
    double height = 300; ///< of the plot when exported
};

/// On screen: fills `size`. Exported: `size.width()` counts, the height follows from the content.
PlotFrame layoutPlot(const PlotWords &words, NumberAxis x, NumberAxis y, const PlotRoom &room, const FigureStyle &style, QSizeF size);

/// Ground, grid, axes, their titles, and the heading and foot of an exported figure.
void paintPlotFrame(QPainter &painter, const PlotFrame &frame, const FigureStyle &style);

/// A box of lines, the first bold, beside a point where it stays in the plot.
void paintReadoutBox(QPainter &painter, const PlotFrame &frame, const FigureStyle &style, double x, const QStringList &lines);

/// Ghost colours of the saved version: three quarters of the role's colour, mixed opaque.
QColor ghostColour(const QColor &colour, const FigureStyle &style);

} // namespace waymark
