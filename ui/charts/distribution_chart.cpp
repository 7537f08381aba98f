#include "ui/charts/distribution_chart.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/controls/theme.h"

namespace waymark {

DistributionChart::DistributionChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, &DistributionChart::relayout);
}

void DistributionChart::setFigure(const DistributionFigure &figure)
{
    m_figure = figure;
    if (m_readout && *m_readout >= m_figure.counts.size())
        m_readout.reset();
    setAccessibleName(m_figure.words.title);
    setAccessibleDescription(m_figure.reachText);
    relayout();
}

void DistributionChart::relayout()
{
    m_frame = layoutDistribution(m_figure, screenStyle(), size());
    update();
}

void DistributionChart::setReadout(std::optional<std::size_t> number)
{
    if (std::exchange(m_readout, number) != number)
        update();
}

void DistributionChart::paintEvent(QPaintEvent *)
{
    if (m_figure.counts.empty())
        return;
    const FigureStyle style = screenStyle();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDistribution(painter, m_figure, m_frame, style);
    if (m_readout)
        paintReadoutBox(painter, m_frame, style, m_frame.xAt(static_cast<double>(*m_readout)), distributionReadout(m_figure, *m_readout));
}

void DistributionChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void DistributionChart::mouseMoveEvent(QMouseEvent *event)
{
    const double number = std::round(m_frame.valueAt(event->position().x()));
    const bool inside = m_frame.plot.contains(event->position()) && number >= 0.0 && !m_figure.counts.empty();
    setReadout(inside ? std::optional(std::min(static_cast<std::size_t>(number), m_figure.counts.size() - 1)) : std::nullopt);
}

void DistributionChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setReadout(std::nullopt);
}

void DistributionChart::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Right;
    if (m_figure.counts.empty() || (!forward && event->key() != Qt::Key_Left))
        return QWidget::keyPressEvent(event);
    const std::size_t last = m_figure.counts.size() - 1;
    if (!m_readout)
        return setReadout(forward ? 0 : last);
    setReadout(forward ? std::min(*m_readout + 1, last) : *m_readout == 0 ? 0 : *m_readout - 1);
}

void DistributionChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        relayout();
}

} // namespace waymark
