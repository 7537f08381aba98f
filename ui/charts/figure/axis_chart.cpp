#include "ui/charts/figure/axis_chart.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

#include "ui/charts/figure/series_label_button.h"
#include "ui/controls/look/theme.h"

namespace waymark {

namespace {
constexpr double kWheelStep = 1.25;
}

AxisChart::AxisChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, [this] { relayout(); });
}

bool AxisChart::isZoomed() const
{
    const Axis whole = axis();
    return m_first > whole.first || m_last < whole.last;
}

void AxisChart::resetZoom()
{
    const Axis whole = axis();
    setView(whole.first, whole.last);
}

double AxisChart::placeAt(double x) const
{
    const QRectF plot = axis().plot;
    return m_first + (x - plot.left()) / plot.width() * (m_last - m_first);
}

void AxisChart::exchange(const std::function<void()> &assign)
{
    const bool zoomed = isZoomed();
    assign();
    const Axis whole = axis();
    const bool keeps = zoomed && m_first >= whole.first && m_last <= whole.last;
    if (!keeps) {
        m_first = whole.first;
        m_last = whole.last;
    }
    relayout();
    if (zoomed && !keeps)
        emit zoomChanged(false);
}

void AxisChart::setView(double first, double last)
{
    const Axis whole = axis();
    const double length = whole.last - whole.first;
    const double span = std::clamp(last - first, std::min(whole.least, length), length);
    m_first = std::clamp(first, whole.first, whole.last - span);
    m_last = m_first + span;
    relayout();
    emit zoomChanged(isZoomed());
}

void AxisChart::zoom(double factor, double around)
{
    const double span = (m_last - m_first) / factor;
    const double share = (around - m_first) / (m_last - m_first);
    setView(around - share * span, around + (1.0 - share) * span);
}

void AxisChart::placeLabelButtons(std::size_t series, const std::vector<EndLabel> &labels, const std::function<LabelWords(int)> &words)
{
    while (m_labelButtons.size() < static_cast<qsizetype>(series)) {
        auto *button = new SeriesLabelButton(this);
        const int index = static_cast<int>(m_labelButtons.size());
        connect(button, &QAbstractButton::toggled, this, [this, index](bool checked) { setSeriesShown(index, checked); });
        m_labelButtons.append(button);
    }
    for (SeriesLabelButton *button : m_labelButtons)
        button->hide();
    for (const EndLabel &label : labels) {
        if (label.group >= static_cast<int>(series))
            continue;
        SeriesLabelButton *button = m_labelButtons[label.group];
        const LabelWords said = words(label.group);
        const QSignalBlocker block(button);
        button->setChecked(said.visible);
        button->setGeometry(label.box.adjusted(-5, -2, 2, 3).toAlignedRect());
        button->setAccessibleName(said.value.isEmpty() ? said.label : QStringLiteral("%1, %2").arg(said.label, said.value));
        button->setToolTip(said.visible ? tr("Hide %1").arg(said.label) : tr("Show %1").arg(said.label));
        button->show();
    }
}

void AxisChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void AxisChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    const QRectF plot = axis().plot;
    if (m_dragFrom && isZoomed()) {
        const double perPlace = plot.width() / (m_last - m_first);
        const double first = m_dragFirst - (position.x() - m_dragFrom->x()) / perPlace;
        setView(first, first + (m_last - m_first));
        readAt(std::nullopt);
        return;
    }
    const bool inside = plot.adjusted(-2, -2, 2, 2).contains(position);
    readAt(inside ? std::optional(std::clamp(placeAt(position.x()), m_first, m_last)) : std::nullopt);
}

void AxisChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !axis().plot.contains(event->position())) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_dragFrom = event->position();
    m_dragFirst = m_first;
    if (isZoomed())
        setCursor(Qt::ClosedHandCursor);
}

void AxisChart::mouseReleaseEvent(QMouseEvent *)
{
    m_dragFrom.reset();
    unsetCursor();
}

void AxisChart::mouseDoubleClickEvent(QMouseEvent *) { resetZoom(); }

void AxisChart::wheelEvent(QWheelEvent *event)
{
    // Without focus the wheel belongs to the page, which scrolls.
    const bool ours = hasFocus() || event->modifiers().testFlag(Qt::ControlModifier);
    if (!ours || !axis().plot.contains(event->position()) || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    zoom(std::pow(kWheelStep, event->angleDelta().y() / 120.0), placeAt(event->position().x()));
    event->accept();
}

void AxisChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    readAt(std::nullopt);
}

void AxisChart::keyPressEvent(QKeyEvent *event)
{
    const double middle = readPlace().value_or((m_first + m_last) / 2.0);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveReadout(event->key() == Qt::Key_Right ? 1 : -1, event->modifiers().testFlag(Qt::ShiftModifier));
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        readEnd(event->key() == Qt::Key_End);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kWheelStep, middle);
        break;
    case Qt::Key_Minus:
        zoom(1.0 / kWheelStep, middle);
        break;
    case Qt::Key_0:
        resetZoom();
        break;
    case Qt::Key_Escape:
        if (!readPlace() && !isZoomed()) {
            QWidget::keyPressEvent(event);
            return;
        }
        readAt(std::nullopt);
        resetZoom();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void AxisChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        relayout();
}

} // namespace waymark
