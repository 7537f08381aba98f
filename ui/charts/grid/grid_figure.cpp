#include "ui/charts/grid/grid_figure.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kGridMargin = 5.0;
constexpr double kGridGap = 12.0;
constexpr double kLeastCell = 12.0;

/// The ground of a share: ink, from barely there to what text is still read on.
QColor cellColour(double share, const FigureStyle &style)
{
    QColor colour = style.colour("ink");
    colour.setAlphaF(static_cast<float>(0.04 + 0.32 * std::clamp(share, 0.0, 1.0)));
    return colour;
}

void paintCell(QPainter &painter, const GridCell &cell, const QRectF &box, const FigureStyle &style)
{
    if (!cell.value)
        return;
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.fillRect(inner, cellColour(*cell.value, style));
    if (cell.unsettled) {
        QColor hatch = style.colour("axis");
        painter.fillRect(inner, QBrush(hatch, Qt::BDiagPattern));
    }
    const QFont font = style.font(11);
    const QString text = percentText(cell.value, 0);
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) + 2.0 > box.width())
        return;
    paintText(painter, font, style.colour("text"), {box.center().x(), box.center().y() - metrics.height() / 2.0}, text, TextAnchor::Middle);
}

} // namespace

GridLayout layoutGrid(const GridFigure &figure, const FigureStyle &style, double width)
{
    GridLayout layout;
    const QFontMetricsF metrics(style.font(11));
    const QFontMetricsF bold(style.font(11, QFont::DemiBold));
    const double margin = style.exported ? kFrameMargin : kGridMargin;
    double names = bold.horizontalAdvance(figure.rowTitle);
    double counts = bold.horizontalAdvance(figure.countTitle);
    for (const GridRow &row : figure.rows) {
        names = std::max(names, bold.horizontalAdvance(row.label));
        counts = std::max(counts, bold.horizontalAdvance(row.count));
    }
    layout.nameLeft = margin;
    layout.countRight = margin + names + kGridGap + counts;
    layout.left = layout.countRight + kGridGap;
    layout.cellHeight = std::ceil(metrics.height()) + 8.0;
    const double needed = metrics.horizontalAdvance(percentText(1.0, 0)) + 8.0;
    const auto columns = static_cast<double>(std::max<std::size_t>(1, figure.columns.size()));
    layout.cellWidth = style.exported ? std::clamp((width - margin - layout.left) / columns, kLeastCell, 56.0)
                                      : std::clamp((width - margin - layout.left) / columns, needed, std::max(needed, 72.0));
    const double heading = style.exported ? placeHeading(layout.frame, figure.words, style, width) : kGridMargin;
    layout.top = heading + 2 * std::ceil(metrics.height()) + 8.0;
    const double bottom = layout.top + layout.cellHeight * static_cast<double>(figure.rows.size());
    const double pageWidth = style.exported ? width : std::max(width, layout.left + layout.cellWidth * columns + margin);
    const double pageHeight = style.exported ? placeFoot(layout.frame, figure.words, style, width, bottom) : bottom + kGridMargin;
    layout.page = QRectF(0, 0, pageWidth, pageHeight);
    return layout;
}

void paintGrid(QPainter &painter, const GridFigure &figure, const GridLayout &layout, const FigureStyle &style)
{
    painter.fillRect(layout.page, style.colour("card"));
    paintFrame(painter, layout.frame, style, layout.page.width());
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QFont font = style.font(11);
    const QFont bold = style.font(11, QFont::DemiBold);
    const double line = std::ceil(QFontMetricsF(font).height());
    const double headTop = layout.top - line - 4.0;
    paintText(painter, font, style.colour("text2"), {layout.left, headTop - line - 1.0}, figure.columnTitle);
    paintText(painter, bold, style.colour("text3"), {layout.nameLeft, headTop}, figure.rowTitle);
    paintText(painter, bold, style.colour("text3"), {layout.countRight, headTop}, figure.countTitle, TextAnchor::Right);
    double free = -1e9;
    for (std::size_t c = 0; c < figure.columns.size(); ++c) {
        const double middle = layout.cell(0, c).center().x();
        const double half = QFontMetricsF(font).horizontalAdvance(figure.columns[c]) / 2.0;
        if (middle - half < free)
            continue;
        paintText(painter, font, style.colour("text2"), {middle, headTop}, figure.columns[c], TextAnchor::Middle);
        free = middle + half + 3.0;
    }
    for (std::size_t r = 0; r < figure.rows.size(); ++r) {
        const GridRow &row = figure.rows[r];
        const double top = layout.cell(r, 0).top() + 4.0;
        paintText(painter, row.total ? bold : font, style.colour("text"), {layout.nameLeft, top}, row.label);
        paintText(painter, row.total ? bold : font, style.colour("text2"), {layout.countRight, top}, row.count, TextAnchor::Right);
        for (std::size_t c = 0; c < row.cells.size(); ++c)
            paintCell(painter, row.cells[c], layout.cell(r, c), style);
    }
}

QString gridCellText(const GridFigure &figure, std::size_t row, std::size_t column)
{
    const GridRow &of = figure.rows[row];
    const GridCell &cell = of.cells[column];
    const QString value =
        cell.remark.isEmpty() ? percentText(cell.value) : QStringLiteral("%1, %2").arg(percentText(cell.value), cell.remark);
    return QStringLiteral("%1, %2: %3").arg(of.label, figure.columnNames[column], value);
}

} // namespace waymark
