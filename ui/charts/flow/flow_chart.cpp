#include "ui/charts/flow/flow_chart.h"

#include <algorithm>

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"
#include "ui/controls/look/theme.h"

namespace waymark {

FlowChart::FlowChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, &FlowChart::relayout);
}

void FlowChart::setFigure(const FlowFigure &figure)
{
    m_figure = figure;
    m_picked = -1;
    relayout();
    updateAccessibleText();
}

void FlowChart::pickWay(int way)
{
    if (way == m_picked)
        return;
    m_picked = way;
    updateAccessibleText();
    update();
}

void FlowChart::relayout()
{
    m_layout = layoutFlow(m_figure, screenStyle(), size());
    update();
}

void FlowChart::updateAccessibleText()
{
    QStringList parts{m_figure.words.subtitle};
    if (m_picked >= 0)
        parts.append(flowWayText(m_figure, m_figure.ways[static_cast<std::size_t>(m_picked)]));
    setAccessibleName(m_figure.words.title);
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

void FlowChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const FigureStyle style = screenStyle();
    paintFlow(painter, m_figure, m_layout, style, m_picked);
    if (m_picked < 0)
        return;
    const QString text = flowWayText(m_figure, m_figure.ways[static_cast<std::size_t>(m_picked)]);
    const QFontMetricsF metrics(style.font(12, QFont::DemiBold));
    const QPointF middle = m_layout.bands[static_cast<std::size_t>(m_picked)].boundingRect().center();
    QRectF box(0.0, 0.0, metrics.horizontalAdvance(text) + 20.0, metrics.height() + 12.0);
    box.moveCenter(middle);
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, width() - box.width() - 2.0)));
    box.moveTop(std::clamp(box.top(), 2.0, std::max(2.0, height() - box.height() - 2.0)));
    painter.setPen(QPen(style.colour("border"), 1.0));
    painter.setBrush(style.colour("card"));
    painter.drawRoundedRect(box, 6.0, 6.0);
    paintText(painter, style.font(12, QFont::DemiBold), style.colour("text"), {box.left() + 10.0, box.top() + 6.0}, text);
}

void FlowChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void FlowChart::mouseMoveEvent(QMouseEvent *event)
{
    // The last one painted lies on top.
    const auto found = std::find_if(m_layout.bands.rbegin(), m_layout.bands.rend(),
                                    [&](const QPainterPath &band) { return band.contains(event->position()); });
    pickWay(found == m_layout.bands.rend() ? -1 : static_cast<int>(m_layout.bands.rend() - found) - 1);
}

void FlowChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    pickWay(-1);
}

void FlowChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_figure.ways.size()) - 1;
    if (last >= 0 && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Down))
        pickWay(std::min(m_picked + 1, last));
    else if (last >= 0 && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Up))
        pickWay(m_picked < 0 ? last : std::max(m_picked - 1, 0));
    else if (event->key() == Qt::Key_Escape && m_picked >= 0)
        pickWay(-1);
    else
        QWidget::keyPressEvent(event);
}

void FlowChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        relayout();
}

} // namespace waymark
