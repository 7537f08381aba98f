#pragma once

#include <optional>
#include <vector>

#include <QRectF>
#include <QString>

#include "ui/charts/trend/figure_frame.h"

class QPainter;

namespace waymark {

/// A share in a grid; without a value it is blank: not 0, but not known yet.
struct GridCell {
    std::optional<double> value;
    QString remark;         ///< what the read-out says: "active 120 of 300 (36.2-47.9)"
    bool unsettled = false; ///< will still change: hatched
};

struct GridRow {
    QString name; ///< in the CSV
    QString label;
    QString count; ///< customers of the row
    std::vector<GridCell> cells;
    bool total = false; ///< the pooled row, set apart
};

/// Shares by row and column, the darker the larger: retention by signup month and period. Painted alike on screen and in exports.
struct GridFigure {
    FrameWords words;
    QString rowTitle, countTitle, columnTitle;
    std::vector<QString> columns;     ///< short: "0", "1"
    std::vector<QString> columnNames; ///< in full: "days 30-59"
    std::vector<GridRow> rows;
    QString fileName;
};

struct GridLayout {
    QRectF page;
    double left = 0.0, top = 0.0, cellWidth = 40.0, cellHeight = 24.0;
    double nameLeft = 0.0, countRight = 0.0;
    FrameLayout frame;

    QRectF cell(std::size_t row, std::size_t column) const
    {
        return {left + cellWidth * static_cast<double>(column), top + cellHeight * static_cast<double>(row), cellWidth, cellHeight};
    }
};

/// On screen as wide as it needs to be; exported, `width` wide.
GridLayout layoutGrid(const GridFigure &figure, const FigureStyle &style, double width);

void paintGrid(QPainter &painter, const GridFigure &figure, const GridLayout &layout, const FigureStyle &style);

/// "Jan 2026, days 30-59: 42.0%, active 126 of 300": a cell in words.
QString gridCellText(const GridFigure &figure, std::size_t row, std::size_t column);

} // namespace waymark
