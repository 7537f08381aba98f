#pragma once

#include <cstdint>
#include <vector>

#include <QPainterPath>
#include <QRectF>
#include <QString>

#include "ui/charts/trend/figure_frame.h"
#include "ui/controls/look/series_style.h"

class QPainter;

namespace waymark {

/// A state that people are in before and after.
struct FlowState {
    QString name;  ///< in the CSV
    QString label; ///< in the program's language
    SeriesRole role = SeriesRole::None;
    bool milestone = true; ///< false: neither a depth nor a hue of its own, as "left"
};

/// People who went from one state to another, or stayed.
struct FlowWay {
    int from = 0, to = 0; ///< index into states
    std::uint32_t people = 0;
};

/// Who moved where between two days. Plain values, painted alike on screen and in exports.
struct FlowFigure {
    FrameWords words;
    QString beforeTitle, afterTitle; ///< the two days
    std::vector<FlowState> states;   ///< from the top down
    std::vector<FlowWay> ways;
    QString fileName;
};

struct FlowPlaces {
    QRectF page;
    double leftBar = 0.0, rightBar = 0.0, barWidth = 14.0; ///< left edges of the two columns of bars
    double titleTop = 0.0;
    std::vector<QRectF> before, after;           ///< [states] empty: nobody
    std::vector<double> labelBefore, labelAfter; ///< [states] top of the label, moved apart
    std::vector<QPainterPath> bands;             ///< [ways]
    FrameLayout frame;
};

/// People in a state before or after.
std::uint32_t peopleBefore(const FlowFigure &figure, std::size_t state);
std::uint32_t peopleAfter(const FlowFigure &figure, std::size_t state);

/// On screen: fills `size`. Exported: `size.width()` counts, the height follows from the content.
FlowPlaces layoutFlow(const FlowFigure &figure, const FigureStyle &style, QSizeF size);

/// The whole figure; `highlighted`: a way that stands out, or -1.
void paintFlow(QPainter &painter, const FlowFigure &figure, const FlowPlaces &layout, const FigureStyle &style, int highlighted = -1);

/// "Activation to Utilization: 34".
QString flowWayText(const FlowFigure &figure, const FlowWay &way);

} // namespace waymark
