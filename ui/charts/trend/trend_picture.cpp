#include "ui/charts/trend/trend_picture.h"

#include <utility>

#include "ui/charts/trend/trend_layout.h"
#include "ui/charts/trend/trend_painter.h"

namespace waymark {

namespace {

TrendFigure shownSeries(const TrendFigure &figure)
{
    TrendFigure shown = figure;
    std::erase_if(shown.series, [](const TrendSeries &series) { return !series.visible; });
    return shown;
}

TrendLayout exportTrendLayout(const TrendFigure &figure, const FigureStyle &style)
{
    return layoutTrend(figure, style, {kExportWidth, 0.0}, figure.first, figure.last);
}

} // namespace

TrendPicture::TrendPicture(TrendFigure figure)
    : m_all(std::move(figure))
    , m_shown(shownSeries(m_all))
{}

QString TrendPicture::heading() const { return m_all.words.finding.isEmpty() ? m_all.words.title : m_all.words.finding; }

QSizeF TrendPicture::exportSize(const FigureStyle &style) const { return exportTrendLayout(m_shown, style).page.size(); }

void TrendPicture::paintExport(QPainter &painter, const FigureStyle &style) const
{
    paintTrend(painter, m_shown, exportTrendLayout(m_shown, style), style);
}

QByteArray TrendPicture::numbers() const
{
    const bool annotated = !m_all.annotations.empty();
    QList<QByteArray> header{"group", m_all.placeColumn.toUtf8(), "share", "low", "high"};
    if (annotated)
        header.append("annotation");
    QByteArray csv = csvLine(header);
    for (const TrendSeries *series : everySeries(m_all)) {
        for (const TrendPoint &point : series->points) {
            const auto place = nearestPlace(m_all, point.x);
            const bool named = place && !m_all.steps && m_all.places[*place].x == point.x;
            QList<QByteArray> row{csvField(series->name), named ? csvField(m_all.places[*place].key) : csvNumber(point.x),
                                  csvNumber(point.value), csvNumber(point.low), csvNumber(point.high)};
            if (annotated)
                row.append(named ? csvField(annotationField(m_all, *place)) : QByteArray());
            csv += csvLine(row);
        }
    }
    return csv;
}

QString TrendPicture::text() const
{
    QStringList lines{heading(), description()};
    for (std::size_t i = 0; i < m_shown.places.size(); ++i) {
        QStringList row{m_shown.places[i].name};
        for (const TrendSeries *series : everySeries(m_shown))
            row.append(QStringLiteral("%1 %2").arg(series->label, trendValueText(m_shown, *series, i)));
        if (const QString said = annotationText(m_shown, i); !said.isEmpty())
            row.append(said);
        lines.append(row.join(QLatin1Char('\t')));
    }
    lines << m_all.words.notes << m_all.words.source;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::shared_ptr<Picture> TrendPicture::withWords(const QString &title, const QString &note) const
{
    TrendFigure figure = m_all;
    setOwnText(figure.words, title, note);
    return std::make_shared<TrendPicture>(std::move(figure));
}

} // namespace waymark
