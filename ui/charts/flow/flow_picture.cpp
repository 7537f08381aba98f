#include "ui/charts/flow/flow_picture.h"

#include <utility>

namespace waymark {

FlowPicture::FlowPicture(FlowFigure figure)
    : m_figure(std::move(figure))
{}

QString FlowPicture::heading() const { return m_figure.words.finding.isEmpty() ? m_figure.words.title : m_figure.words.finding; }

QSizeF FlowPicture::exportSize(const FigureStyle &style) const { return layoutFlow(m_figure, style, {kExportWidth, 0.0}).page.size(); }

void FlowPicture::paintExport(QPainter &painter, const FigureStyle &style) const
{
    paintFlow(painter, m_figure, layoutFlow(m_figure, style, {kExportWidth, 0.0}), style);
}

QByteArray FlowPicture::numbers() const
{
    QByteArray csv = csvLine({"from", "to", "accounts"});
    for (const FlowWay &way : m_figure.ways) {
        csv += csvLine({csvField(m_figure.states[static_cast<std::size_t>(way.from)].name),
                        csvField(m_figure.states[static_cast<std::size_t>(way.to)].name), QByteArray::number(way.people)});
    }
    return csv;
}

QString FlowPicture::text() const
{
    QStringList lines{heading(), description()};
    for (const FlowWay &way : m_figure.ways)
        lines.append(flowWayText(m_figure, way));
    lines << m_figure.words.notes << m_figure.words.source;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::shared_ptr<Picture> FlowPicture::withWords(const QString &title, const QString &note) const
{
    FlowFigure figure = m_figure;
    setOwnText(figure.words, title, note);
    return std::make_shared<FlowPicture>(std::move(figure));
}

} // namespace waymark
