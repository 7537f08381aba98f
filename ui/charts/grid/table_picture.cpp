#include "ui/charts/grid/table_picture.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"

namespace waymark {

namespace {
constexpr double kTableMark = 8.0;
constexpr double kTableMarkRoom = 16.0;
} // namespace

TablePicture::TablePicture(Content content)
    : m_content(std::move(content))
{}

bool TablePicture::isNumber(int column) const
{
    return std::find(m_content.numbers.begin(), m_content.numbers.end(), column) != m_content.numbers.end();
}

double TablePicture::markRoom() const { return m_content.marks.empty() ? 0.0 : kTableMarkRoom; }

TablePicture::Placed TablePicture::place(const FigureStyle &style) const
{
    Placed placed;
    const QFontMetricsF metrics(style.font(12));
    const QFontMetricsF bold(style.font(11, QFont::DemiBold));
    placed.top = placeHeading(placed.frame, m_content.words, style, kExportWidth);
    placed.row = std::ceil(metrics.height()) + 10.0;
    double needed = 0.0;
    for (int c = 0; c < m_content.headers.size(); ++c) {
        double widest = bold.horizontalAdvance(m_content.headers[c]);
        for (const QStringList &row : m_content.rows)
            widest = std::max(widest, metrics.horizontalAdvance(row.value(c)) + (c == 0 ? markRoom() : 0.0));
        placed.width.push_back(widest);
        needed += widest;
    }
    // What is left over is shared out between the columns.
    const double room = kExportWidth - 2 * kFrameMargin;
    const double gap =
        m_content.headers.size() > 1 ? std::max(10.0, (room - needed) / static_cast<double>(m_content.headers.size() - 1)) : 0.0;
    double left = kFrameMargin;
    for (const double width : placed.width) {
        placed.left.push_back(left);
        left += width + gap;
    }
    const double bottom = placed.top + placed.row * static_cast<double>(m_content.rows.size() + 1);
    placed.height = placeFoot(placed.frame, m_content.words, style, kExportWidth, bottom);
    return placed;
}

QString TablePicture::heading() const { return m_content.words.finding.isEmpty() ? m_content.words.title : m_content.words.finding; }

QSizeF TablePicture::exportSize(const FigureStyle &style) const { return {kExportWidth, place(style).height}; }

void TablePicture::paintExport(QPainter &painter, const FigureStyle &style) const
{
    const Placed placed = place(style);
    painter.fillRect(QRectF(0, 0, kExportWidth, placed.height), style.colour("card"));
    paintFrame(painter, placed.frame, style, kExportWidth);
    const auto paintRow = [&](const QStringList &cells, const QFont &font, const QColor &colour, double top, double indent) {
        for (int c = 0; c < m_content.headers.size(); ++c) {
            const auto column = static_cast<std::size_t>(c);
            const bool right = isNumber(c);
            const double left = placed.left[column] + (c == 0 ? indent : 0.0);
            paintText(painter, font, colour, {right ? placed.left[column] + placed.width[column] : left, top}, cells.value(c),
                      right ? TextAnchor::Right : TextAnchor::Left);
        }
    };
    paintRow(m_content.headers, style.font(11, QFont::DemiBold), style.colour("text3"), placed.top + 5.0, 0.0);
    double top = placed.top + placed.row;
    for (std::size_t r = 0; r < m_content.rows.size(); ++r) {
        painter.setPen(QPen(style.colour("divider"), 1.0));
        painter.drawLine(QPointF(kFrameMargin, top), QPointF(kExportWidth - kFrameMargin, top));
        if (r < m_content.marks.size())
            paintMark(painter, seriesMark(m_content.marks[r]), {placed.left.front() + kTableMark / 2.0, top + placed.row / 2.0}, kTableMark,
                      seriesColour(m_content.marks[r], *style.tokens), style.colour("card"));
        paintRow(m_content.rows[r], style.font(12), style.colour("text"), top + 5.0, markRoom());
        top += placed.row;
    }
}

QString TablePicture::text() const
{
    QStringList lines{heading(), description(), m_content.headers.join(QLatin1Char('\t'))};
    for (const QStringList &row : m_content.rows)
        lines.append(row.join(QLatin1Char('\t')));
    lines << m_content.words.notes << m_content.words.source;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::shared_ptr<Picture> TablePicture::withWords(const QString &title, const QString &note) const
{
    Content figure = m_content;
    setOwnText(figure.words, title, note);
    return std::make_shared<TablePicture>(std::move(figure));
}

} // namespace waymark
