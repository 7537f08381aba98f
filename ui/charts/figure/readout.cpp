#include <algorithm>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/curve_geometry.h"
#include "ui/charts/figure/figure_painter.h"
#include "ui/charts/figure/figure_text.h"
#include "ui/text/numbers.h"
#include "ui/text/ranges.h"

namespace waymark {

namespace {

struct ReadoutRow {
    const FigureGroup *group;
    std::optional<SurvivalPoint> point;
    QString value, interval;
};

QString intervalText(const SurvivalPoint &point)
{
    if (!point.low || !point.high)
        return dashText();
    return shareRangeText(*point.low, *point.high);
}

ReadoutRow readoutRow(const FigureGroup &group, Day day)
{
    // Defined up to the largest follow-up, or for ever where S is 0.
    const bool inside = day >= group.curve->origin && (day <= group.curve->lastDay || group.curve->endsAtZero);
    const auto point = inside ? pointAt(*group.curve, day) : std::nullopt;
    return {&group, point, point ? percentText(point->survival) : dashText(), point ? intervalText(*point) : QString()};
}

std::vector<ReadoutRow> readoutRows(const SurvivalFigure &figure, Day day)
{
    std::vector<ReadoutRow> rows;
    for (const FigureGroup &group : figure.groups) {
        if (isDrawn(group))
            rows.push_back(readoutRow(group, day));
    }
    return rows;
}

/// Widths of the box's columns and its place.
struct ReadoutBox {
    double nameWidth = 0.0, valueWidth = 0.0, intervalWidth = 0.0;
    QRectF rect;
};

constexpr double kBoxPadding = 10.0;
constexpr double kBoxRow = 19.0;

QRectF freePlace(const SurvivalFigure &figure, const FigureLayout &layout, double x, QSizeF size)
{
    const QRectF &plot = layout.plot;
    QRectF best;
    double bestCovered = 1e9;
    for (const bool left : {true, false}) {
        const double edge = left ? x - 10.0 - size.width() : x + 10.0;
        if (edge < plot.left() || edge + size.width() > layout.page.right())
            continue;
        for (double top = plot.bottom() - size.height() - 6.0; top >= plot.top() - 4.0; top -= 8.0) {
            const QRectF box(QPointF(edge, top), size);
            const double covered = pixelsCovered(figure, layout, box, figure.band);
            if (covered < bestCovered) {
                bestCovered = covered;
                best = box;
            }
        }
    }
    if (best.isNull())
        best = QRectF(QPointF(std::clamp(x + 10.0, 0.0, std::max(0.0, layout.page.right() - size.width())), plot.top()), size);
    return best;
}

ReadoutBox readoutBox(const SurvivalFigure &figure, const FigureLayout &layout, const FigureStyle &style,
                      const std::vector<ReadoutRow> &rows, double x)
{
    const QFontMetricsF names(style.font(12));
    const QFontMetricsF values(style.font(12, QFont::DemiBold));
    const QFontMetricsF small(style.font(11));
    ReadoutBox box;
    for (const ReadoutRow &row : rows) {
        box.nameWidth = std::max(box.nameWidth, names.horizontalAdvance(row.group->label));
        box.valueWidth = std::max(box.valueWidth, values.horizontalAdvance(row.value));
        box.intervalWidth = std::max(box.intervalWidth, small.horizontalAdvance(row.interval));
    }
    const double width = kBoxPadding * 2 + 18.0 + box.nameWidth + 14.0 + box.valueWidth + 12.0 + box.intervalWidth;
    const double height = 8.0 + kBoxRow * static_cast<double>(rows.size() + 1) + 6.0;
    box.rect = freePlace(figure, layout, x, {width, height});
    return box;
}

void paintReadoutRow(QPainter &painter, const FigureStyle &style, const ReadoutBox &box, const ReadoutRow &row, double top)
{
    const double left = box.rect.left() + kBoxPadding;
    const double right = box.rect.right() - kBoxPadding;
    paintMark(painter, seriesMark(row.group->role), {left + 5.0, top + 8.0}, 8.0, seriesColour(row.group->role, *style.tokens),
              style.colour("card"));
    paintText(painter, style.font(12), style.colour("text2"), {left + 18.0, top}, row.group->label);
    paintText(painter, style.font(12, QFont::DemiBold), style.colour("text"), {right - box.intervalWidth - 12.0, top}, row.value,
              TextAnchor::Right);
    paintText(painter, style.font(11), style.colour("text2"), {right, top + 1.0}, row.interval, TextAnchor::Right);
}

} // namespace

QString readoutLine(const FigureGroup &group, Day day)
{
    const ReadoutRow row = readoutRow(group, day);
    return row.interval.isEmpty() ? QStringLiteral("%1 %2").arg(group.label, row.value)
                                  : QStringLiteral("%1 %2 (%3)").arg(group.label, row.value, row.interval);
}

void paintReadout(QPainter &painter, const SurvivalFigure &figure, const FigureLayout &layout, const FigureStyle &style, Day day)
{
    const std::vector<ReadoutRow> rows = readoutRows(figure, day);
    if (rows.empty() || day < layout.firstDay || day > layout.lastDay || tooFewToDraw(figure))
        return;
    const double x = layout.x(day);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.colour("ink"), 1.0));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    for (const ReadoutRow &row : rows) {
        if (row.point)
            paintMark(painter, seriesMark(row.group->role), {x, layout.y(row.point->survival)}, 9.0,
                      seriesColour(row.group->role, *style.tokens), style.colour("card"));
    }

    const ReadoutBox box = readoutBox(figure, layout, style, rows, x);
    painter.setPen(QPen(style.colour("border"), 1.0));
    painter.setBrush(style.colour("card"));
    painter.drawRoundedRect(box.rect, 6.0, 6.0);
    painter.setBrush(Qt::NoBrush);
    double top = box.rect.top() + 8.0;
    paintText(painter, style.font(12, QFont::DemiBold), style.colour("text"), {box.rect.left() + kBoxPadding, top}, dayText(day));
    paintText(painter, style.font(11), style.colour("text3"), {box.rect.right() - kBoxPadding, top + 1.0}, percentText(0.95, 0),
              TextAnchor::Right);
    for (const ReadoutRow &row : rows) {
        top += kBoxRow;
        paintReadoutRow(painter, style, box, row, top);
    }
}

} // namespace waymark
