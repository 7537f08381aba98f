#include "ui/charts/histogram_chart.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/controls/theme.h"

namespace waymark {

HistogramChart::HistogramChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, &HistogramChart::relayout);
}

void HistogramChart::setFigure(const HistogramFigure &figure)
{
    m_figure = figure;
    if (m_readout && *m_readout >= m_figure.counts.size())
        m_readout.reset();
    setAccessibleName(m_figure.words.title);
    setAccessibleDescription(m_figure.reachText);
    relayout();
}

void HistogramChart::relayout()
{
    m_frame = layoutHistogram(m_figure, screenStyle(), size());
    update();
}

void HistogramChart::setReadout(std::optional<std::size_t> bar)
{
    if (std::exchange(m_readout, bar) != bar)
        update();
}

void HistogramChart::paintEvent(QPaintEvent *)
{
    if (m_figure.counts.empty())
        return;
    const FigureStyle style = screenStyle();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHistogram(painter, m_figure, m_frame, style);
    if (m_readout)
        paintReadoutBox(painter, m_frame, style, m_frame.xAt((static_cast<double>(*m_readout) + 0.5) * m_figure.barWidth),
                        histogramReadout(m_figure, *m_readout));
}

void HistogramChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void HistogramChart::mouseMoveEvent(QMouseEvent *event)
{
    const double value = m_frame.valueAt(event->position().x());
    const bool inside = m_frame.plot.contains(event->position()) && value >= 0.0 && !m_figure.counts.empty();
    const auto bar = static_cast<std::size_t>(std::max(0.0, value / m_figure.barWidth));
    setReadout(inside ? std::optional(std::min(bar, m_figure.counts.size() - 1)) : std::nullopt);
}

void HistogramChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setReadout(std::nullopt);
}

void HistogramChart::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Right;
    if (m_figure.counts.empty() || (!forward && event->key() != Qt::Key_Left))
        return QWidget::keyPressEvent(event);
    const std::size_t last = m_figure.counts.size() - 1;
    if (!m_readout)
        return setReadout(forward ? 0 : last);
    setReadout(forward ? std::min(*m_readout + 1, last) : *m_readout == 0 ? 0 : *m_readout - 1);
}

void HistogramChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        relayout();
}

} // namespace waymark
