#include "ui/charts/coverage_chart.h"

#include <QPainter>

#include "ui/controls/theme.h"

namespace waymark {

CoverageChart::CoverageChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(196);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CoverageChart::setFigure(CoverageFigure figure)
{
    m_figure = std::move(figure);
    setAccessibleName(m_figure.title);
    setAccessibleDescription(m_figure.subtitle);
    update();
}

void CoverageChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const FigureStyle style = screenStyle();
    paintCoverage(painter, m_figure, QRectF(rect()).adjusted(4, 4, -4, -4), style);
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
