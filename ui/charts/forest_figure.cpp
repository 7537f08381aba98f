#include "ui/charts/forest_figure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kMargin = 28.0;
constexpr double kRowHeight = 28.0;
constexpr double kBarHeight = 8.0, kBarWidth = 28.0;
constexpr double kMarkWidth = 110.0;
/// Of an exported table's width.
constexpr std::array<double, kForestColumns> kShares{0.20, 0.15, 0.06, 0.10, 0.08, 0.08, 0.06, 0.17, 0.10};

bool isText(ForestColumn column) { return column == ForestColumn::Label || column == ForestColumn::Detail || column == ForestColumn::Flag; }

/// Where the parts of an exported table lie.
struct TableLayout {
    QStringList heading, definition, notes, source;
    double definitionTop = 0.0, headerTop = 0.0, rowsTop = 0.0, ruleTop = 0.0, height = 0.0;
};

TableLayout layoutTable(const ForestFigure &figure, const FigureStyle &style)
{
    const double width = kExportWidth - 2 * kMargin;
    TableLayout layout;
    layout.heading =
        wrappedLines(figure.words.finding.isEmpty() ? figure.words.title : figure.words.finding, style.font(20, QFont::DemiBold), width);
    layout.definition = wrappedLines(figure.words.definition, style.font(13), width);
    layout.notes = wrappedLines(figure.words.notes, style.font(11), width);
    layout.source = wrappedLines(figure.words.source, style.font(11), width);
    layout.definitionTop = kMargin + 27.0 * static_cast<double>(layout.heading.size()) + 6.0;
    layout.headerTop = layout.definitionTop + 20.0 * static_cast<double>(layout.definition.size()) + 14.0;
    layout.rowsTop = layout.headerTop + 24.0;
    layout.ruleTop = layout.rowsTop + kRowHeight * static_cast<double>(figure.rows.size()) + 14.0;
    layout.height = layout.ruleTop + 10.0 + 17.0 * static_cast<double>(layout.notes.size() + layout.source.size()) + 12.0;
    return layout;
}

void paintLines(QPainter &painter, const QStringList &lines, const QFont &font, const QColor &colour, double &top, double step)
{
    for (const QString &line : lines) {
        paintText(painter, font, colour, {kMargin, top}, line);
        top += step;
    }
}

void paintCell(QPainter &painter, const QRectF &cell, const ForestFigure &figure, const ForestRow &row, ForestColumn column,
               const ForestAxis &axis, const FigureStyle &style)
{
    if (column == ForestColumn::Share)
        return paintShareCell(painter, cell, row, style);
    if (column == ForestColumn::Difference)
        return paintForestMark(painter, cell, row, axis, figure.role, style);
    const QFont font = style.font(12, column == ForestColumn::Label ? QFont::DemiBold : QFont::Normal);
    const QFontMetricsF metrics(font);
    const QString text = metrics.elidedText(forestText(row, column), Qt::ElideRight, cell.width() - 8.0);
    const QColor colour = column == ForestColumn::Flag     ? toneColour(row.tone, style)
                          : column == ForestColumn::Detail ? style.colour("text2")
                                                           : style.colour("text");
    const double top = cell.center().y() - metrics.height() / 2.0;
    if (isText(column))
        paintText(painter, font, colour, {cell.left(), top}, text);
    else
        paintText(painter, font, colour, {cell.right() - 10.0, top}, text, TextAnchor::Right);
}

} // namespace

ForestAxis forestAxis(const std::vector<ForestRow> &rows)
{
    ForestAxis axis{0.0, 0.0};
    for (const ForestRow &row : rows) {
        axis.low = std::min(axis.low, row.low.value_or(0.0));
        axis.high = std::max(axis.high, row.high.value_or(0.0));
    }
    if (axis.high - axis.low < 1e-6)
        return {};
    return axis;
}

QString intervalText(const ForestRow &row)
{
    if (!row.difference || !row.low || !row.high)
        return dashText();
    return QCoreApplication::translate("ForestFigure", "%1 (%2 to %3)")
        .arg(pointsText(*row.difference), pointsText(*row.low), pointsText(*row.high));
}

QString forestText(const ForestRow &row, ForestColumn column)
{
    switch (column) {
    case ForestColumn::Label:
        return row.label;
    case ForestColumn::Detail:
        return row.detail;
    case ForestColumn::Count:
        return row.count;
    case ForestColumn::Share:
        return percentText(row.share);
    case ForestColumn::With:
        return percentText(row.with);
    case ForestColumn::Without:
        return percentText(row.without);
    case ForestColumn::Lift:
        return row.lift ? decimalText(*row.lift, 2) : dashText();
    case ForestColumn::Difference:
        return intervalText(row);
    case ForestColumn::Flag:
        break;
    }
    return row.flag;
}

QColor toneColour(ForestRow::Tone tone, const FigureStyle &style)
{
    switch (tone) {
    case ForestRow::Tone::Good:
        return style.colour("ok");
    case ForestRow::Tone::Doubtful:
        return style.colour("warn");
    case ForestRow::Tone::Bad:
        return style.colour("bad");
    case ForestRow::Tone::Plain:
        break;
    }
    return style.colour("text2");
}

void paintForestMark(QPainter &painter, const QRectF &cell, const ForestRow &row, const ForestAxis &axis, SeriesRole role,
                     const FigureStyle &style)
{
    const QFont font = style.font(11);
    const QFontMetricsF metrics(font);
    const double left = cell.left() + 6.0;
    const double width = std::min(kMarkWidth, std::max(30.0, cell.width() - 120.0));
    const auto x = [&](double value) { return left + (value - axis.low) / (axis.high - axis.low) * width; };
    const double y = cell.center().y();
    painter.setPen(QPen(style.colour("axis"), 1.0));
    painter.drawLine(QPointF(x(0.0), cell.top()), QPointF(x(0.0), cell.bottom()));
    paintText(painter, font, style.colour("text"), {left + width + 12.0, y - metrics.height() / 2.0}, intervalText(row));
    if (!row.difference || !row.low || !row.high)
        return;
    const bool apart = *row.low > 0.0 || *row.high < 0.0;
    const QColor colour = apart ? seriesColour(role, *style.tokens) : style.colour("text3");
    painter.setPen(QPen(colour, 1.5));
    painter.drawLine(QPointF(x(*row.low), y), QPointF(x(*row.high), y));
    for (const double end : {*row.low, *row.high})
        painter.drawLine(QPointF(x(end), y - 3.5), QPointF(x(end), y + 3.5));
    paintMark(painter, seriesMark(role), {x(*row.difference), y}, kMarkSize, colour, style.colour("card"));
}

void paintShareCell(QPainter &painter, const QRectF &cell, const ForestRow &row, const FigureStyle &style)
{
    const QFont font = style.font(12);
    const QFontMetricsF metrics(font);
    const QRectF bar(cell.left() + 4.0, cell.center().y() - kBarHeight / 2.0, kBarWidth, kBarHeight);
    painter.fillRect(bar, style.colour("divider"));
    if (row.share)
        painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * *row.share, bar.height())), style.colour("text3"));
    paintText(painter, font, style.colour("text"), {cell.right() - 10.0, cell.center().y() - metrics.height() / 2.0},
              percentText(row.share), TextAnchor::Right);
}

QSizeF ForestPicture::exportSize(const FigureStyle &style) const { return {kExportWidth, std::ceil(layoutTable(m_figure, style).height)}; }

void ForestPicture::paintExport(QPainter &painter, const FigureStyle &style) const
{
    const TableLayout layout = layoutTable(m_figure, style);
    painter.fillRect(QRectF(0, 0, kExportWidth, layout.height), style.colour("card"));
    double top = kMargin;
    paintLines(painter, layout.heading, style.font(20, QFont::DemiBold), style.colour("text"), top, 27.0);
    top = layout.definitionTop;
    paintLines(painter, layout.definition, style.font(13), style.colour("text2"), top, 20.0);
    const ForestAxis axis = forestAxis(m_figure.rows);
    double left = kMargin;
    for (int column = 0; column < kForestColumns; ++column) {
        const double width = kShares[static_cast<std::size_t>(column)] * (kExportWidth - 2 * kMargin);
        const bool text = isText(static_cast<ForestColumn>(column)) || static_cast<ForestColumn>(column) == ForestColumn::Difference;
        paintText(painter, style.font(11, QFont::DemiBold), style.colour("text3"), {text ? left : left + width - 10.0, layout.headerTop},
                  m_figure.headers.value(column), text ? TextAnchor::Left : TextAnchor::Right);
        for (std::size_t row = 0; row < m_figure.rows.size(); ++row)
            paintCell(painter, {left, layout.rowsTop + kRowHeight * static_cast<double>(row), width, kRowHeight}, m_figure,
                      m_figure.rows[row], static_cast<ForestColumn>(column), axis, style);
        left += width;
    }
    painter.setPen(QPen(style.colour("divider"), 1.0));
    for (const double y : {layout.rowsTop - 4.0, layout.ruleTop})
        painter.drawLine(QPointF(kMargin, y), QPointF(kExportWidth - kMargin, y));
    top = layout.ruleTop + 10.0;
    paintLines(painter, layout.notes, style.font(11), style.colour("text2"), top, 17.0);
    paintLines(painter, layout.source, style.font(11), style.colour("text3"), top, 17.0);
}

QString ForestPicture::text() const
{
    QStringList lines{heading(), m_figure.words.definition, m_figure.headers.join(QLatin1Char('\t'))};
    for (const ForestRow &row : m_figure.rows) {
        QStringList cells;
        for (int column = 0; column < kForestColumns; ++column)
            cells.append(forestText(row, static_cast<ForestColumn>(column)));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    lines << m_figure.words.notes << m_figure.words.source;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::shared_ptr<Picture> ForestPicture::withWords(const QString &title, const QString &note) const
{
    ForestFigure figure = m_figure;
    setOwnText(figure.words, title, note);
    return std::make_shared<ForestPicture>(std::move(figure));
}

} // namespace waymark
