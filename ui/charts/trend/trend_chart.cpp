#include "ui/charts/trend/trend_chart.h"

#include <algorithm>
#include <utility>

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/charts/trend/trend_painter.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {
constexpr double kFewestPlacesShown = 3.0;
}

TrendChart::TrendChart(QWidget *parent)
    : AxisChart(parent)
{}

void TrendChart::setFigure(const TrendFigure &figure)
{
    exchange([&] {
        TrendFigure next = figure;
        keepHidden(m_figure.series, next.series);
        // What becomes the line that others are compared with is asked for.
        for (TrendSeries &series : next.series) {
            series.visible = series.visible ||
                             (!series.quiet && std::any_of(m_figure.series.begin(), m_figure.series.end(),
                                                           [&](const TrendSeries &old) { return old.quiet && old.name == series.name; }));
        }
        next.band = m_figure.band;
        m_figure = std::move(next);
        if (m_readout && *m_readout >= m_figure.places.size())
            m_readout.reset();
    });
    updateAccessibleText();
}

AxisChart::Axis TrendChart::axis() const
{
    const double whole = m_figure.last - m_figure.first;
    const double place = m_figure.places.size() > 1 ? whole / static_cast<double>(m_figure.places.size() - 1) : std::max(whole, 1e-6);
    return {m_figure.first, m_figure.last, kFewestPlacesShown * place, m_layout.plot};
}

void TrendChart::setBandShown(bool shown)
{
    m_figure.band = shown;
    relayout();
}

void TrendChart::setSeriesVisible(int series, bool visible)
{
    if (series < 0 || series >= static_cast<int>(m_figure.series.size()))
        return;
    m_figure.series[static_cast<std::size_t>(series)].visible = visible;
    relayout();
    updateAccessibleText();
}

void TrendChart::relayout()
{
    m_layout = layoutTrend(m_figure, screenStyle(), size(), shownFirst(), shownLast());
    placeLabelButtons(m_figure.series.size(), m_layout.labels, [this](int index) {
        const TrendSeries &series = m_figure.series[static_cast<std::size_t>(index)];
        return LabelWords{series.label, series.value, series.visible};
    });
    update();
}

void TrendChart::updateAccessibleText()
{
    QStringList parts{m_figure.words.subtitle};
    for (const TrendSeries &series : m_figure.series) {
        if (series.visible)
            parts.append(series.value.isEmpty() ? series.label : QStringLiteral("%1: %2").arg(series.label, series.value));
    }
    for (const TrendAnnotation &annotation : m_figure.annotations)
        parts.append(QStringLiteral("%1: %2").arg(dateText(annotation.day), annotation.text));
    if (m_readout)
        parts.append(readoutText(*m_readout));
    setAccessibleName(m_figure.words.title);
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

void TrendChart::setReadoutPlace(std::optional<std::size_t> place)
{
    if (place == m_readout)
        return;
    m_readout = place;
    updateAccessibleText();
    update();
}

QString TrendChart::readoutText(std::size_t place) const
{
    QStringList lines;
    for (const TrendSeries &series : m_figure.series) {
        if (series.visible)
            lines.append(QStringLiteral("%1 %2").arg(series.label, trendValueText(m_figure, series, place)));
    }
    return QStringLiteral("%1: %2").arg(m_figure.places[place].name, lines.join(QStringLiteral(", ")));
}

void TrendChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTrend(painter, m_figure, m_layout, screenStyle());
    if (m_readout)
        paintTrendReadout(painter, m_figure, m_layout, screenStyle(), *m_readout);
}

void TrendChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int annotation = annotationAt(m_layout, event->position());
    if (annotation >= 0)
        emit annotationPicked(annotation);
    else
        AxisChart::mouseDoubleClickEvent(event);
}

void TrendChart::contextMenuEvent(QContextMenuEvent *event)
{
    const bool pointer = event->reason() == QContextMenuEvent::Mouse;
    const auto place = pointer ? nearestPlace(m_figure, m_layout.placeAt(event->pos().x())) : m_readout;
    const QPoint at =
        pointer || !place ? event->pos() : QPointF(m_layout.x(m_figure.places[*place].x), m_layout.plot.center().y()).toPoint();
    emit menuRequested(mapToGlobal(at), place, pointer ? annotationAt(m_layout, event->pos()) : -1);
}

std::optional<double> TrendChart::readPlace() const { return m_readout ? std::optional(m_figure.places[*m_readout].x) : std::nullopt; }

void TrendChart::readAt(std::optional<double> place) { setReadoutPlace(place ? nearestPlace(m_figure, *place) : std::nullopt); }

void TrendChart::moveReadout(int direction, bool)
{
    if (m_figure.places.empty())
        return;
    const std::size_t last = m_figure.places.size() - 1;
    if (!m_readout)
        setReadoutPlace(direction > 0 ? 0 : last);
    else if (direction > 0)
        setReadoutPlace(std::min(*m_readout + 1, last));
    else
        setReadoutPlace(*m_readout > 0 ? *m_readout - 1 : 0);
}

void TrendChart::readEnd(bool last)
{
    if (!m_figure.places.empty())
        setReadoutPlace(last ? m_figure.places.size() - 1 : 0);
}

} // namespace waymark
