#include "ui/charts/trend/trend_chart.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

#include "ui/charts/series_label_button.h"
#include "ui/charts/trend/trend_painter.h"
#include "ui/controls/theme.h"

namespace waymark {

namespace {
constexpr double kTrendWheelStep = 1.25;
constexpr double kFewestPlacesShown = 3.0;
} // namespace

TrendChart::TrendChart(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, &TrendChart::relayout);
}

void TrendChart::setFigure(const TrendFigure &figure)
{
    const bool zoomed = isZoomed();
    TrendFigure next = figure;
    for (TrendSeries &series : next.series) {
        const auto same =
            std::find_if(m_figure.series.begin(), m_figure.series.end(), [&](const TrendSeries &old) { return old.name == series.name; });
        if (same != m_figure.series.end())
            series.visible = same->visible;
    }
    next.band = m_figure.band;
    m_figure = std::move(next);
    if (m_readout && *m_readout >= m_figure.places.size())
        m_readout.reset();
    const bool keeps = zoomed && m_first >= m_figure.first && m_last <= m_figure.last;
    if (!keeps) {
        m_first = m_figure.first;
        m_last = m_figure.last;
    }
    relayout();
    if (zoomed && !keeps)
        emit zoomChanged(false);
    updateAccessibleText();
}

bool TrendChart::isZoomed() const { return m_first > m_figure.first || m_last < m_figure.last; }

void TrendChart::resetZoom() { setView(m_figure.first, m_figure.last); }

void TrendChart::setBandShown(bool shown)
{
    m_figure.band = shown;
    relayout();
}

void TrendChart::setSeriesVisible(int series, bool visible)
{
    if (series < 0 || series >= static_cast<int>(m_figure.series.size()))
        return;
    m_figure.series[static_cast<std::size_t>(series)].visible = visible;
    relayout();
    updateAccessibleText();
}

void TrendChart::setView(double first, double last)
{
    const double whole = m_figure.last - m_figure.first;
    const double place = m_figure.places.size() > 1 ? whole / static_cast<double>(m_figure.places.size() - 1) : std::max(whole, 1e-6);
    const double span = std::clamp(last - first, std::min(kFewestPlacesShown * place, whole), whole);
    m_first = std::clamp(first, m_figure.first, m_figure.last - span);
    m_last = m_first + span;
    relayout();
    emit zoomChanged(isZoomed());
}

void TrendChart::zoom(double factor, double around)
{
    const double span = (m_last - m_first) / factor;
    const double share = (around - m_first) / (m_last - m_first);
    setView(around - share * span, around + (1.0 - share) * span);
}

void TrendChart::relayout()
{
    m_layout = layoutTrend(m_figure, screenStyle(), size(), m_first, m_last);
    placeLabelButtons();
    update();
}

void TrendChart::placeLabelButtons()
{
    while (m_labelButtons.size() < static_cast<qsizetype>(m_figure.series.size())) {
        auto *button = new SeriesLabelButton(this);
        const int series = static_cast<int>(m_labelButtons.size());
        connect(button, &QAbstractButton::toggled, this, [this, series](bool checked) { setSeriesVisible(series, checked); });
        m_labelButtons.append(button);
    }
    for (SeriesLabelButton *button : m_labelButtons)
        button->hide();
    for (const EndLabel &label : m_layout.labels) {
        SeriesLabelButton *button = m_labelButtons[label.group];
        const TrendSeries &series = m_figure.series[static_cast<std::size_t>(label.group)];
        const QSignalBlocker block(button);
        button->setChecked(series.visible);
        button->setGeometry(label.box.adjusted(-5, -2, 2, 3).toAlignedRect());
        button->setAccessibleName(series.value.isEmpty() ? series.label : QStringLiteral("%1, %2").arg(series.label, series.value));
        button->setToolTip(series.visible ? tr("Hide %1").arg(series.label) : tr("Show %1").arg(series.label));
        button->show();
    }
}

void TrendChart::updateAccessibleText()
{
    QStringList parts{m_figure.words.subtitle};
    for (const TrendSeries &series : m_figure.series) {
        if (series.visible)
            parts.append(series.value.isEmpty() ? series.label : QStringLiteral("%1: %2").arg(series.label, series.value));
    }
    if (m_readout)
        parts.append(readoutText(*m_readout));
    setAccessibleName(m_figure.words.title);
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

void TrendChart::setReadoutPlace(std::optional<std::size_t> place)
{
    if (place == m_readout)
        return;
    m_readout = place;
    updateAccessibleText();
    update();
}

QString TrendChart::readoutText(std::size_t place) const
{
    QStringList lines;
    for (const TrendSeries &series : m_figure.series) {
        if (series.visible)
            lines.append(QStringLiteral("%1 %2").arg(series.label, trendValueText(m_figure, series, place)));
    }
    return QStringLiteral("%1: %2").arg(m_figure.places[place].name, lines.join(QStringLiteral(", ")));
}

void TrendChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTrend(painter, m_figure, m_layout, screenStyle());
    if (m_readout)
        paintTrendReadout(painter, m_figure, m_layout, screenStyle(), *m_readout);
}

void TrendChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (m_dragFrom && isZoomed()) {
        const double perPlace = m_layout.plot.width() / (m_last - m_first);
        const double first = m_dragFirst - (position.x() - m_dragFrom->x()) / perPlace;
        setView(first, first + (m_last - m_first));
        setReadoutPlace(std::nullopt);
        return;
    }
    const bool inside = m_layout.plot.adjusted(-2, -2, 2, 2).contains(position);
    setReadoutPlace(inside ? nearestPlace(m_figure, m_layout.placeAt(position.x())) : std::nullopt);
}

void TrendChart::mousePressEvent(QMouseEvent *event)
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

void TrendChart::mouseReleaseEvent(QMouseEvent *)
{
    m_dragFrom.reset();
    unsetCursor();
}

void TrendChart::mouseDoubleClickEvent(QMouseEvent *) { resetZoom(); }

void TrendChart::wheelEvent(QWheelEvent *event)
{
    // Without focus the wheel belongs to the page, which scrolls.
    const bool ours = hasFocus() || event->modifiers().testFlag(Qt::ControlModifier);
    if (!ours || !m_layout.plot.contains(event->position()) || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    zoom(std::pow(kTrendWheelStep, event->angleDelta().y() / 120.0), m_layout.placeAt(event->position().x()));
    event->accept();
}

void TrendChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setReadoutPlace(std::nullopt);
}

void TrendChart::moveReadout(int direction)
{
    if (m_figure.places.empty())
        return;
    const std::size_t last = m_figure.places.size() - 1;
    if (!m_readout)
        setReadoutPlace(direction > 0 ? 0 : last);
    else if (direction > 0)
        setReadoutPlace(std::min(*m_readout + 1, last));
    else
        setReadoutPlace(*m_readout > 0 ? *m_readout - 1 : 0);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const double middle = m_readout ? m_figure.places[*m_readout].x : (m_first + m_last) / 2.0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveReadout(event->key() == Qt::Key_Right ? 1 : -1);
        break;
    case Qt::Key_Home:
        m_readout.reset();
        moveReadout(1);
        break;
    case Qt::Key_End:
        m_readout.reset();
        moveReadout(-1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kTrendWheelStep, middle);
        break;
    case Qt::Key_Minus:
        zoom(1.0 / kTrendWheelStep, middle);
        break;
    case Qt::Key_0:
        resetZoom();
        break;
    case Qt::Key_Escape:
        if (!m_readout && !isZoomed()) {
            QWidget::keyPressEvent(event);
            return;
        }
        setReadoutPlace(std::nullopt);
        resetZoom();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TrendChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        relayout();
}

} // namespace waymark
