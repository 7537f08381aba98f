#include "ui/charts/bars/place_chart.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/controls/look/theme.h"

namespace waymark {

PlaceChart::PlaceChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, &PlaceChart::relayout);
}

void PlaceChart::figureChanged(const QString &title, const QString &description)
{
    if (m_readout && *m_readout >= placeCount())
        m_readout.reset();
    setAccessibleName(title);
    setAccessibleDescription(description);
    relayout();
}

void PlaceChart::relayout()
{
    m_frame = layOut(screenStyle(), size());
    update();
}

void PlaceChart::setReadout(std::optional<std::size_t> place)
{
    if (std::exchange(m_readout, place) != place)
        update();
}

void PlaceChart::paintEvent(QPaintEvent *)
{
    if (placeCount() == 0)
        return;
    const FigureStyle style = screenStyle();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlaces(painter, m_frame, style);
    if (m_readout)
        paintReadoutBox(painter, m_frame, style, m_frame.xAt(middleOf(*m_readout)), readoutOf(*m_readout));
}

void PlaceChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void PlaceChart::mouseMoveEvent(QMouseEvent *event)
{
    const bool inside = m_frame.plot.contains(event->position()) && placeCount() > 0;
    const auto place = inside ? placeAt(m_frame.valueAt(event->position().x())) : std::nullopt;
    setReadout(place ? std::optional(std::min(*place, placeCount() - 1)) : std::nullopt);
}

void PlaceChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setReadout(std::nullopt);
}

void PlaceChart::keyPressEvent(QKeyEvent *event)
{
    const bool forward = event->key() == Qt::Key_Right;
    if (placeCount() == 0 || (!forward && event->key() != Qt::Key_Left))
        return QWidget::keyPressEvent(event);
    const std::size_t last = placeCount() - 1;
    if (!m_readout)
        return setReadout(forward ? 0 : last);
    setReadout(forward ? std::min(*m_readout + 1, last) : *m_readout == 0 ? 0 : *m_readout - 1);
}

void PlaceChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        relayout();
}

} // namespace waymark
