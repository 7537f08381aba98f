#include "ui/controls/features/feature_chip.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include "ui/controls/look/icons.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {
constexpr int kLongestName = 150;
}

FeatureChip::FeatureChip(QWidget *parent)
    : QToolButton(parent)
{
    setProperty("kind", QStringLiteral("chip"));
    setCheckable(true);
    setFocusPolicy(Qt::ClickFocus);
    setIconSize({12, 12});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void FeatureChip::setFeature(const PlacedFeature &feature)
{
    if (feature == m_feature)
        return;
    m_feature = feature;
    retranslate();
}

void FeatureChip::retranslate()
{
    const FeatureEntry &entry = m_feature.entry;
    QString text = fontMetrics().elidedText(entry.label, Qt::ElideMiddle, kLongestName);
    QStringList says{entry.label};
    if (m_feature.minCount && *m_feature.minCount != 1.0) {
        //: how often a feature must be used, behind its name
        text += tr(" \u2265 %1").arg(thresholdText(*m_feature.minCount));
        says << tr("at least %1 uses").arg(thresholdText(*m_feature.minCount));
    }
    if (!entry.isKnown)
        says << tr("the store has no such feature");
    else if (entry.adoption)
        says << tr("used by %1 of %2 customers (%3)").arg(countText(entry.usedBy), countText(entry.entitled), percentText(entry.adoption));
    if (!m_feature.hypothesis.isEmpty())
        says << tr("hypothesis: %1").arg(m_feature.hypothesis);
    setText(text.replace(QLatin1Char('&'), QLatin1String("&&")));
    if (!entry.isKnown)
        setIcon(waymark::icon(QStringLiteral("triangle-alert"), IconColour::Warn));
    else
        setIcon(m_feature.hypothesis.isEmpty() ? QIcon() : waymark::icon(QStringLiteral("pencil")));
    setAccessibleName(says.join(QLatin1String(", ")));
    setToolTip(says.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
    updateGeometry();
}

void FeatureChip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressedAt = event->position().toPoint();
    m_mayDrag = true;
    emit pressedWith(event->modifiers());
}

void FeatureChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = (event->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_mayDrag || !event->buttons().testFlag(Qt::LeftButton) || !far)
        return;
    m_mayDrag = false;
    emit dragStarted();
}

void FeatureChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_mayDrag, false) && event->button() == Qt::LeftButton)
        emit releasedWith(event->modifiers());
}

void FeatureChip::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_mayDrag = false;
    if (event->button() == Qt::LeftButton)
        emit editRequested();
}

void FeatureChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        emit editRequested();
        return;
    case Qt::Key_Space:
        emit pressedWith(Qt::ControlModifier);
        return;
    default:
        event->ignore();
        emit keyPressed(event);
    }
}

void FeatureChip::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuRequested(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

void FeatureChip::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_feature.entry.key.empty())
        retranslate();
}

} // namespace waymark
