#include "ui/charts/sweep/sweep_chart.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/controls/look/theme.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {
constexpr double kGrabDistance = 7.0;
constexpr double kPage = 10.0;
} // namespace

SweepChart::SweepChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, &SweepChart::relayout);
}

void SweepChart::setFigure(const SweepFigure &figure)
{
    const double readout = m_readout != nullptr ? m_readout->threshold : 0.0;
    const bool reading = m_readout != nullptr;
    m_figure = figure;
    m_readout = reading ? m_figure.pointAt(readout) : nullptr;
    relayout();
    updateAccessibleText();
}

QString SweepChart::readoutText(double threshold) const
{
    const SweepPoint *point = m_figure.pointAt(threshold);
    return point == nullptr ? QString() : sweepReadout(m_figure, *point).join(QStringLiteral(", "));
}

void SweepChart::relayout()
{
    m_frame = layoutSweep(m_figure, screenStyle(), size());
    m_still = QPixmap();
    update();
}

void SweepChart::paintEvent(QPaintEvent *)
{
    // A chart that a state hides may have no room at all.
    if (m_figure.points.empty() || size().isEmpty())
        return;
    const FigureStyle style = screenStyle();
    if (m_still.isNull()) {
        m_still = QPixmap(size() * devicePixelRatioF());
        m_still.setDevicePixelRatio(devicePixelRatioF());
        QPainter still(&m_still);
        still.setRenderHint(QPainter::Antialiasing);
        paintSweep(still, m_figure, m_frame, style);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_still);
    if (m_readout == nullptr || m_dragging)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const bool frontier = m_figure.kind == SweepFigure::Kind::Frontier;
    if (frontier && !m_readout->adoption)
        return;
    const double x = m_frame.xAt(frontier ? *m_readout->adoption : m_readout->threshold);
    painter.setPen(QPen(style.colour("axis"), 1.0));
    painter.drawLine(QPointF(x, m_frame.plot.top()), QPointF(x, m_frame.plot.bottom()));
    paintReadoutBox(painter, m_frame, style, x, sweepReadout(m_figure, *m_readout));
}

void SweepChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

bool SweepChart::isOnLine(QPointF position) const
{
    if (m_figure.kind == SweepFigure::Kind::Frontier)
        return false;
    const bool onLine = m_frame.plot.adjusted(-kGrabDistance, 0, kGrabDistance, 0).contains(position) &&
                        std::abs(position.x() - m_frame.xAt(m_figure.current)) <= kGrabDistance;
    return onLine || sweepGrip(m_figure, m_frame, screenStyle()).contains(position);
}

double SweepChart::stepped(double threshold) const
{
    const double steps = std::max(1.0, std::round(threshold / m_figure.step));
    return std::round(steps * m_figure.step * 1e6) / 1e6;
}

void SweepChart::move(double threshold, bool dragging)
{
    emit thresholdMoved(std::clamp(stepped(threshold), m_figure.step, std::max(m_figure.lastThreshold, m_figure.current)), dragging);
}

void SweepChart::readAt(QPointF position)
{
    const SweepPoint *before = std::exchange(m_readout, nullptr);
    if (m_frame.plot.contains(position) && m_figure.kind == SweepFigure::Kind::Criterion) {
        m_readout = m_figure.pointAt(m_frame.valueAt(position.x()));
    } else if (m_frame.plot.contains(position)) {
        const double adoption = m_frame.valueAt(position.x());
        double nearest = 1.0;
        for (const SweepPoint &point : m_figure.points) {
            const double away = point.adoption ? std::abs(*point.adoption - adoption) : 1.0;
            if (away < nearest) {
                nearest = away;
                m_readout = &point;
            }
        }
    }
    if (m_readout != before)
        update();
}

void SweepChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging) {
        move(m_frame.valueAt(event->position().x()), true);
        return;
    }
    setCursor(isOnLine(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    readAt(event->position());
}

void SweepChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !isOnLine(event->position()))
        return QWidget::mousePressEvent(event);
    m_dragging = true;
    m_readout = nullptr;
    update();
}

void SweepChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return QWidget::mouseReleaseEvent(event);
    m_dragging = false;
    move(m_frame.valueAt(event->position().x()), false);
}

void SweepChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_readout = nullptr;
    update();
}

void SweepChart::keyPressEvent(QKeyEvent *event)
{
    const double step = m_figure.step;
    const double now = m_figure.current;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return move(now - step, false);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return move(now + step, false);
    case Qt::Key_PageDown:
        return move(now - kPage * step, false);
    case Qt::Key_PageUp:
        return move(now + kPage * step, false);
    case Qt::Key_Home:
        return move(step, false);
    case Qt::Key_End:
        return move(m_figure.lastThreshold, false);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SweepChart::updateAccessibleText()
{
    setAccessibleName(tr("Thresholds compared"));
    setAccessibleDescription(tr("The line stands at %1. %2").arg(thresholdText(m_figure.current), readoutText(m_figure.current)));
}

void SweepChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        relayout();
}

} // namespace waymark
