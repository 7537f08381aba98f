#include "ui/charts/grid/grid_picture.h"

#include <utility>

#include "ui/text/numbers.h"

namespace waymark {

GridPicture::GridPicture(GridFigure figure)
    : m_figure(std::move(figure))
{}

QString GridPicture::heading() const { return m_figure.words.finding.isEmpty() ? m_figure.words.title : m_figure.words.finding; }

QSizeF GridPicture::exportSize(const FigureStyle &style) const { return layoutGrid(m_figure, style, kExportWidth).page.size(); }

void GridPicture::paintExport(QPainter &painter, const FigureStyle &style) const
{
    paintGrid(painter, m_figure, layoutGrid(m_figure, style, kExportWidth), style);
}

QByteArray GridPicture::numbers() const
{
    QByteArray csv = csvLine({"group", "period", "share"});
    for (const GridRow &row : m_figure.rows) {
        for (std::size_t c = 0; c < row.cells.size(); ++c)
            csv += csvLine({csvField(row.name), csvField(m_figure.columns[c]), csvNumber(row.cells[c].value)});
    }
    return csv;
}

QString GridPicture::text() const
{
    QStringList header{m_figure.rowTitle, m_figure.countTitle};
    for (const QString &column : m_figure.columns)
        header.append(column);
    QStringList lines{heading(), description(), header.join(QLatin1Char('\t'))};
    for (const GridRow &row : m_figure.rows) {
        QStringList cells{row.label, row.count};
        for (const GridCell &cell : row.cells)
            cells.append(cell.value ? percentText(cell.value) : QString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    lines << m_figure.words.notes << m_figure.words.source;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::shared_ptr<Picture> GridPicture::withWords(const QString &title, const QString &note) const
{
    GridFigure figure = m_figure;
    setOwnText(figure.words, title, note);
    return std::make_shared<GridPicture>(std::move(figure));
}

} // namespace waymark
