#include "ui/charts/features/feature_map_chart.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/controls/look/theme.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kReach = 9.0; ///< how near the pointer must be to a mark
constexpr double kBorderReach = 4.0;
constexpr double kSmallestGap = 0.01; ///< between the limits
constexpr double kKeyStep = 0.01;

} // namespace

FeatureMapChart::FeatureMapChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setProperty("focusRing", true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void FeatureMapChart::setMap(const FeatureMap &map)
{
    const QString chosen = selected();
    m_map = map;
    m_selected = -1;
    setSelected(chosen);
    relayout();
    describe();
}

void FeatureMapChart::setSelected(const QString &key)
{
    const auto found =
        std::find_if(m_map.points.begin(), m_map.points.end(), [&](const FeatureMapPoint &point) { return point.key == key; });
    const int place = found == m_map.points.end() ? -1 : static_cast<int>(found - m_map.points.begin());
    if (place == m_selected)
        return;
    m_selected = place;
    describe();
    update();
}

QString FeatureMapChart::selected() const { return m_selected < 0 ? QString() : m_map.points[static_cast<std::size_t>(m_selected)].key; }

void FeatureMapChart::relayout()
{
    m_layout = layoutFeatureMap(m_map, screenStyle(), size());
    update();
}

void FeatureMapChart::describe()
{
    setAccessibleName(tr("Importance and adoption of %Ln feature(s)", nullptr, static_cast<int>(m_map.points.size())));
    const QString limits = tr("Niche up to %1, ubiquitous from %2").arg(percentText(m_map.niche), percentText(m_map.ubiquitous));
    setAccessibleDescription(
        m_selected < 0 ? limits : QStringLiteral("%1. %2").arg(featureMapText(m_map.points[static_cast<std::size_t>(m_selected)]), limits));
}

void FeatureMapChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFeatureMap(painter, m_map, m_layout, screenStyle(), m_selected);
}

void FeatureMapChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

int FeatureMapChart::pointAt(QPointF position) const
{
    int nearest = -1;
    double least = kReach;
    for (std::size_t i = 0; i < m_map.points.size(); ++i) {
        const QPointF offset = m_layout.at(m_map.points[i]) - position;
        const double distance = std::hypot(offset.x(), offset.y());
        if (distance <= least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    if (nearest >= 0)
        return nearest;
    for (const FeatureMapLayout::Label &label : m_layout.labels) {
        if (label.box.contains(position))
            return static_cast<int>(label.point);
    }
    return -1;
}

FeatureMapChart::Border FeatureMapChart::borderAt(QPointF position) const
{
    if (!m_layout.plot.adjusted(-kBorderReach, 0, kBorderReach, 0).contains(position))
        return Border::None;
    if (std::abs(position.x() - m_layout.xAt(m_map.ubiquitous)) <= kBorderReach)
        return Border::Ubiquitous;
    return std::abs(position.x() - m_layout.xAt(m_map.niche)) <= kBorderReach ? Border::Niche : Border::None;
}

void FeatureMapChart::moveBorder(Border border, double adoption)
{
    // Whole points: what the limits are said in.
    const double limit = std::round(adoption * 100.0) / 100.0;
    double niche = m_map.niche, ubiquitous = m_map.ubiquitous;
    if (border == Border::Niche)
        niche = std::clamp(limit, 0.0, ubiquitous - kSmallestGap);
    else
        ubiquitous = std::clamp(limit, niche + kSmallestGap, 1.0);
    if (niche != m_map.niche || ubiquitous != m_map.ubiquitous)
        emit limitsMoved(niche, ubiquitous);
}

void FeatureMapChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged != Border::None) {
        moveBorder(m_dragged, m_layout.adoptionAt(event->position().x()));
        return;
    }
    const bool onPoint = pointAt(event->position()) >= 0;
    setCursor(onPoint ? Qt::PointingHandCursor : borderAt(event->position()) != Border::None ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void FeatureMapChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int point = pointAt(event->position());
    if (point >= 0)
        emit featureChosen(m_map.points[static_cast<std::size_t>(point)].key);
    else
        m_dragged = borderAt(event->position());
}

void FeatureMapChart::mouseReleaseEvent(QMouseEvent *) { m_dragged = Border::None; }

/// The next feature by importance, as the table lists them.
void FeatureMapChart::step(int by)
{
    if (m_map.points.empty())
        return;
    const int last = static_cast<int>(m_map.points.size()) - 1;
    const int next = m_selected < 0 ? 0 : std::clamp(m_selected + by, 0, last);
    emit featureChosen(m_map.points[static_cast<std::size_t>(next)].key);
}

void FeatureMapChart::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool forth = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if (!back && !forth) {
        QWidget::keyPressEvent(event);
        return;
    }
    const double by = forth ? kKeyStep : -kKeyStep;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        moveBorder(Border::Niche, m_map.niche + by);
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        moveBorder(Border::Ubiquitous, m_map.ubiquitous + by);
    else
        step(forth ? 1 : -1);
}

void FeatureMapChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        relayout();
        describe();
    }
}

bool FeatureMapChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int point = pointAt(help->pos());
    if (point >= 0)
        QToolTip::showText(help->globalPos(), featureMapText(m_map.points[static_cast<std::size_t>(point)]), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace waymark
