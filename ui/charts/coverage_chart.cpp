#include "ui/charts/coverage_chart.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/controls/look/theme.h"

namespace waymark {

CoverageChart::CoverageChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(196);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CoverageChart::setFigure(CoverageFigure figure)
{
    m_figure = std::move(figure);
    m_readout.reset();
    setAccessibleName(m_figure.title);
    setAccessibleDescription(m_figure.subtitle);
    update();
}

QRectF CoverageChart::place() const { return QRectF(rect()).adjusted(4, 4, -4, -4); }

void CoverageChart::setReadout(std::optional<std::size_t> week)
{
    if (std::exchange(m_readout, week) != week)
        update();
}

void CoverageChart::mouseMoveEvent(QMouseEvent *event) { setReadout(coverageWeekAt(m_figure, place(), screenStyle(), event->position())); }

void CoverageChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setReadout(std::nullopt);
}

void CoverageChart::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Right;
    if (m_figure.weeks.empty() || (!forward && event->key() != Qt::Key_Left))
        return QWidget::keyPressEvent(event);
    const std::size_t last = m_figure.weeks.size() - 1;
    if (!m_readout)
        return setReadout(forward ? 0 : last);
    setReadout(forward ? std::min(*m_readout + 1, last) : *m_readout == 0 ? 0 : *m_readout - 1);
}

void CoverageChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const FigureStyle style = screenStyle();
    paintCoverage(painter, m_figure, place(), style);
    if (m_readout)
        paintCoverageReadout(painter, m_figure, place(), style, *m_readout);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.colour("focus"), 2.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6.0, 6.0);
}

void CoverageChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CoverageChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace waymark
