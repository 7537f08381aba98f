#pragma once

#include <optional>
#include <vector>

#include <QPointF>
#include <QRectF>
#include <QString>

#include "ui/charts/figure/figure_style.h"
#include "ui/controls/look/series_style.h"

class QPainter;

namespace waymark {

/// A feature on the map.
struct FeatureMapPoint {
    QString key, label;
    double adoption = 0.0, importance = 0.0;
    SeriesRole role = SeriesRole::None; ///< of the definition that uses it; None: no definition
    bool greyed = false;                ///< no more important than the shuffled copies
};

/// Importance against adoption, with the zones of the adoption benchmark.
struct FeatureMap {
    std::vector<FeatureMapPoint> points;
    double niche = 0.05, ubiquitous = 0.8;
    std::optional<double> control; ///< importance of the best shuffled copy
    QString title, definition;     ///< of exports
    QString finding, figuresLine, source;
};

/// Where everything lies, in logical pixels.
struct FeatureMapLayout {
    struct Label {
        std::size_t point = 0;
        QRectF box;
    };
    QRectF page, plot;
    double lowest = 0.0, highest = 1.0, step = 0.1; ///< importance
    std::vector<Label> labels;                      ///< of those that have room for one
    double legendTop = 0.0;
    QRectF controlLabel;          ///< of the control line, where it covers no mark
    bool controlInLegend = false; ///< where no such place is
    std::vector<QPointF> legend;  ///< [entries] below the legend's top; of the control line last

    double xAt(double adoption) const { return plot.left() + adoption * plot.width(); }
    double yAt(double importance) const { return plot.bottom() - (importance - lowest) / (highest - lowest) * plot.height(); }
    double adoptionAt(double x) const { return (x - plot.left()) / plot.width(); }
    QPointF at(const FeatureMapPoint &point) const { return {xAt(point.adoption), yAt(point.importance)}; }
};

FeatureMapLayout layoutFeatureMap(const FeatureMap &map, const FigureStyle &style, QSizeF size);

/// The whole figure, ground included: the one painting code of window and exports. `selected`: index of a point with a ring, or -1.
void paintFeatureMap(QPainter &painter, const FeatureMap &map, const FeatureMapLayout &layout, const FigureStyle &style, int selected = -1);

/// "Closed conversations: importance 0.0412, adoption 71%"
QString featureMapText(const FeatureMapPoint &point);

} // namespace waymark
