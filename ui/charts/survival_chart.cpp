#include "ui/charts/survival_chart.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include "ui/charts/figure_painter.h"
#include "ui/charts/series_label_button.h"
#include "ui/controls/theme.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {
constexpr double kFewestDaysShown = 14.0;
constexpr double kWheelStep = 1.25;
} // namespace

SurvivalChart::SurvivalChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, &SurvivalChart::relayout);
}

void SurvivalChart::setFigure(const SurvivalFigure &figure)
{
    const bool zoomed = isZoomed();
    SurvivalFigure next = figure;
    for (FigureGroup &group : next.groups) {
        const auto same =
            std::find_if(m_figure.groups.begin(), m_figure.groups.end(), [&](const FigureGroup &old) { return old.name == group.name; });
        if (same != m_figure.groups.end())
            group.visible = same->visible;
    }
    m_figure = std::move(next);
    if (zoomed && m_first >= m_figure.firstDay && m_last <= m_figure.lastDay) {
        relayout();
    } else {
        m_first = m_figure.firstDay;
        m_last = m_figure.lastDay;
        relayout();
        if (zoomed)
            emit zoomChanged(false);
    }
    updateAccessibleText();
}

bool SurvivalChart::isZoomed() const { return m_first > m_figure.firstDay || m_last < m_figure.lastDay; }

void SurvivalChart::setGroupVisible(int group, bool visible)
{
    if (group < 0 || group >= static_cast<int>(m_figure.groups.size()))
        return;
    m_figure.groups[static_cast<std::size_t>(group)].visible = visible;
    relayout();
    updateAccessibleText();
    emit groupToggled(group, visible);
}

void SurvivalChart::setBandShown(bool shown)
{
    m_figure.band = shown;
    relayout();
}

void SurvivalChart::setCensorMarksShown(bool shown)
{
    m_figure.censorMarks = shown;
    relayout();
}

void SurvivalChart::resetZoom() { setView(m_figure.firstDay, m_figure.lastDay); }

void SurvivalChart::setView(double first, double last)
{
    const double whole = m_figure.lastDay - m_figure.firstDay;
    const double span = std::clamp(last - first, std::min(kFewestDaysShown, whole), whole);
    m_first = std::clamp(first, static_cast<double>(m_figure.firstDay), m_figure.lastDay - span);
    m_last = m_first + span;
    relayout();
    emit zoomChanged(isZoomed());
}

void SurvivalChart::zoom(double factor, double aroundDay)
{
    const double span = (m_last - m_first) / factor;
    const double share = (aroundDay - m_first) / (m_last - m_first);
    setView(aroundDay - share * span, aroundDay + (1.0 - share) * span);
}

void SurvivalChart::pan(double days) { setView(m_first + days, m_last + days); }

void SurvivalChart::relayout()
{
    if (!m_figure.groups.empty())
        m_layout = layoutFigure(m_figure, screenStyle(), size(), m_first, m_last);
    m_still = QPixmap();
    placeLabelButtons();
    update();
}

void SurvivalChart::placeLabelButtons()
{
    while (m_labelButtons.size() < static_cast<qsizetype>(m_figure.groups.size())) {
        auto *button = new SeriesLabelButton(this);
        const int group = static_cast<int>(m_labelButtons.size());
        connect(button, &QAbstractButton::toggled, this, [this, group](bool checked) { setGroupVisible(group, checked); });
        m_labelButtons.append(button);
    }
    for (SeriesLabelButton *button : m_labelButtons)
        button->hide();
    for (const EndLabel &label : m_layout.labels) {
        if (label.group >= static_cast<int>(m_figure.groups.size()))
            continue;
        SeriesLabelButton *button = m_labelButtons[label.group];
        const FigureGroup &group = m_figure.groups[static_cast<std::size_t>(label.group)];
        const QSignalBlocker block(button);
        button->setChecked(group.visible);
        button->setGeometry(label.box.adjusted(-5, -2, 2, 3).toAlignedRect());
        button->setAccessibleName(group.value.isEmpty() ? group.label : QStringLiteral("%1, %2").arg(group.label, group.value));
        button->setToolTip(group.visible ? tr("Hide %1").arg(group.label) : tr("Show %1").arg(group.label));
        button->show();
    }
}

void SurvivalChart::updateAccessibleText()
{
    QStringList parts{m_figure.subtitle};
    for (const FigureGroup &group : m_figure.groups) {
        if (group.visible)
            parts.append(group.value.isEmpty() ? group.label : QStringLiteral("%1: %2").arg(group.label, group.value));
    }
    if (const auto tooFew = tooFewToDraw(m_figure))
        parts.append(tooFew->title + QStringLiteral(". ") + tooFew->text);
    if (m_readout)
        parts.append(readoutText(*m_readout));
    setAccessibleName(m_figure.title);
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

void SurvivalChart::setReadoutDay(std::optional<Day> day)
{
    if (day == m_readout)
        return;
    m_readout = day;
    updateAccessibleText();
    update();
}

QString SurvivalChart::readoutText(Day day) const
{
    QStringList lines;
    for (const FigureGroup &group : m_figure.groups) {
        if (isDrawn(group))
            lines.append(readoutLine(group, day));
    }
    return QStringLiteral("%1: %2").arg(dayText(day), lines.join(QStringLiteral(", ")));
}

void SurvivalChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_figure.groups.empty())
        return;
    const qreal ratio = devicePixelRatioF();
    if (m_still.isNull() || m_still.devicePixelRatio() != ratio) {
        m_still = QPixmap((QSizeF(size()) * ratio).toSize());
        m_still.setDevicePixelRatio(ratio);
        QPainter still(&m_still);
        paintFigure(still, m_figure, m_layout, screenStyle());
    }
    painter.drawPixmap(0, 0, m_still);
    if (m_readout)
        paintReadout(painter, m_figure, m_layout, screenStyle(), *m_readout);
}

void SurvivalChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void SurvivalChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (m_dragFrom && isZoomed()) {
        const double perDay = m_layout.plot.width() / (m_last - m_first);
        pan(m_dragFirst - (position.x() - m_dragFrom->x()) / perDay - m_first);
        setReadoutDay(std::nullopt);
        return;
    }
    const bool inside = m_layout.plot.adjusted(-2, -2, 2, 2).contains(position);
    setReadoutDay(inside ? std::optional(static_cast<Day>(std::lround(std::clamp(m_layout.dayAt(position.x()), m_first, m_last))))
                         : std::nullopt);
}

void SurvivalChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_layout.plot.contains(event->position())) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_dragFrom = event->position();
    m_dragFirst = m_first;
    if (isZoomed())
        setCursor(Qt::ClosedHandCursor);
}

void SurvivalChart::mouseReleaseEvent(QMouseEvent *)
{
    m_dragFrom.reset();
    unsetCursor();
}

void SurvivalChart::mouseDoubleClickEvent(QMouseEvent *) { resetZoom(); }

void SurvivalChart::wheelEvent(QWheelEvent *event)
{
    // Without focus the wheel belongs to the page, which scrolls.
    const bool ours = hasFocus() || event->modifiers().testFlag(Qt::ControlModifier);
    if (!ours || !m_layout.plot.contains(event->position()) || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    zoom(std::pow(kWheelStep, event->angleDelta().y() / 120.0), m_layout.dayAt(event->position().x()));
    event->accept();
}

void SurvivalChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setReadoutDay(std::nullopt);
}

void SurvivalChart::moveReadout(int direction, bool byDay)
{
    const Day first = static_cast<Day>(std::ceil(m_first));
    const Day last = static_cast<Day>(std::floor(m_last));
    if (!m_readout || *m_readout < first || *m_readout > last) {
        setReadoutDay(direction > 0 || m_layout.ticks.empty() ? first : last);
        return;
    }
    if (byDay) {
        setReadoutDay(std::clamp(*m_readout + direction, first, last));
        return;
    }
    const auto &ticks = m_layout.ticks;
    if (direction > 0) {
        const auto next = std::upper_bound(ticks.begin(), ticks.end(), *m_readout);
        setReadoutDay(next == ticks.end() ? last : *next);
    } else {
        const auto next = std::lower_bound(ticks.begin(), ticks.end(), *m_readout);
        setReadoutDay(next == ticks.begin() ? first : *(next - 1));
    }
}

void SurvivalChart::keyPressEvent(QKeyEvent *event)
{
    const double middle = m_readout ? *m_readout : (m_first + m_last) / 2.0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveReadout(event->key() == Qt::Key_Right ? 1 : -1, event->modifiers().testFlag(Qt::ShiftModifier));
        break;
    case Qt::Key_Home:
        setReadoutDay(static_cast<Day>(std::ceil(m_first)));
        break;
    case Qt::Key_End:
        setReadoutDay(static_cast<Day>(std::floor(m_last)));
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
        if (!m_readout && !isZoomed()) {
            QWidget::keyPressEvent(event);
            return;
        }
        setReadoutDay(std::nullopt);
        resetZoom();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SurvivalChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        relayout();
}

} // namespace waymark
