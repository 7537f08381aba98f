#include "ui/charts/bands_chart.h"

#include <algorithm>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/controls/theme.h"

namespace waymark {

BandsChart::BandsChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, &BandsChart::relayout);
}

void BandsChart::setFigure(const BandsFigure &figure)
{
    m_figure = figure;
    if (m_readout && *m_readout >= m_figure.bands.size())
        m_readout.reset();
    setAccessibleName(m_figure.words.title);
    setAccessibleDescription(m_figure.words.subtitle);
    relayout();
}

void BandsChart::relayout()
{
    m_frame = layoutBands(m_figure, screenStyle(), size());
    update();
}

void BandsChart::setReadout(std::optional<std::size_t> bar)
{
    if (std::exchange(m_readout, bar) != bar)
        update();
}

void BandsChart::paintEvent(QPaintEvent *)
{
    if (m_figure.bands.empty())
        return;
    const FigureStyle style = screenStyle();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBands(painter, m_figure, m_frame, style);
    if (m_readout)
        paintReadoutBox(painter, m_frame, style, m_frame.xAt(static_cast<double>(*m_readout) + 1.0), bandReadout(m_figure, *m_readout));
}

void BandsChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void BandsChart::mouseMoveEvent(QMouseEvent *event)
{
    const double value = m_frame.valueAt(event->position().x());
    const bool inside = m_frame.plot.contains(event->position()) && !m_figure.bands.empty();
    const auto band = static_cast<std::size_t>(std::max(0.0, value - 0.5));
    setReadout(inside ? std::optional(std::min(band, m_figure.bands.size() - 1)) : std::nullopt);
}

void BandsChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setReadout(std::nullopt);
}

void BandsChart::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Right;
    if (m_figure.bands.empty() || (!forward && event->key() != Qt::Key_Left))
        return QWidget::keyPressEvent(event);
    const std::size_t last = m_figure.bands.size() - 1;
    if (!m_readout)
        return setReadout(forward ? 0 : last);
    setReadout(forward ? std::min(*m_readout + 1, last) : *m_readout == 0 ? 0 : *m_readout - 1);
}

} // namespace waymark
