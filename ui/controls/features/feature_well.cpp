#include "ui/controls/features/feature_well.h"

#include <algorithm>

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>

#include "ui/controls/features/feature_chip.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/look/theme.h"

namespace waymark {

FeatureWell::FeatureWell(QWidget *parent)
    : QFrame(parent)
    , m_flow(new FlowLayout(6))
    , m_says(new QLabel(this))
{
    setObjectName(QStringLiteral("well"));
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setContentsMargins(7, 6, 7, 6);
    setLayout(m_flow);
    m_says->setProperty("role", QStringLiteral("drop"));
    m_says->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_says->hide();
    setMinimumHeight(fontMetrics().height() * 2 + 18);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

FeatureChip *FeatureWell::makeChip()
{
    auto *chip = new FeatureChip(this);
    connect(chip, &FeatureChip::pressedWith, this, [this, chip](Qt::KeyboardModifiers modifiers) { press(chip, modifiers); });
    connect(chip, &FeatureChip::releasedWith, this, [this, chip](Qt::KeyboardModifiers modifiers) { release(chip, modifiers); });
    // Queued: a drop replaces chips, and this one must not go while it handles its mouse.
    connect(
        chip, &FeatureChip::dragStarted, this,
        [this, dragged = QPointer(chip)] {
            if (dragged)
                drag(dragged);
        },
        Qt::QueuedConnection);
    connect(chip, &FeatureChip::editRequested, this, [this, chip] { emit editRequested(chip); });
    connect(chip, &FeatureChip::menuRequested, this, [this, chip](const QPoint &at) {
        if (!chip->isChecked())
            press(chip, Qt::NoModifier);
        emit menuRequested(chip, at);
    });
    connect(chip, &FeatureChip::keyPressed, this, &FeatureWell::handleKey);
    return chip;
}

void FeatureWell::setFeatures(const std::vector<PlacedFeature> &features)
{
    const auto wanted = [&](const FeatureChip *chip) {
        return std::any_of(features.begin(), features.end(), [&](const PlacedFeature &placed) { return placed.entry.key == chip->key(); });
    };
    const bool hadFocus = std::any_of(m_chips.begin(), m_chips.end(), [](const FeatureChip *chip) { return chip->hasFocus(); });
    QList<FeatureChip *> kept;
    for (FeatureChip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        if (wanted(chip)) {
            kept.append(chip);
            continue;
        }
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const PlacedFeature &placed : features) {
        const auto known = std::find_if(kept.begin(), kept.end(), [&](const FeatureChip *chip) { return chip->key() == placed.entry.key; });
        FeatureChip *chip = known == kept.end() ? makeChip() : *known;
        chip->setFeature(placed);
        m_flow->addWidget(chip);
        m_chips.append(chip);
        chip->show();
    }
    FeatureChip *current = m_chips.contains(m_current) ? m_current : m_chips.value(0);
    m_current = nullptr;
    setCurrent(current);
    if (hadFocus && current != nullptr && !std::any_of(m_chips.begin(), m_chips.end(), [](auto *chip) { return chip->hasFocus(); }))
        current->setFocus();
    m_flow->invalidate();
    updateGeometry();
    update();
}

void FeatureWell::setTexts(const QString &accessibleName, const QString &whenEmpty)
{
    setAccessibleName(accessibleName);
    m_whenEmpty = whenEmpty;
    update();
}

FeatureChip *FeatureWell::chip(const std::string &key) const
{
    const auto found = std::find_if(m_chips.begin(), m_chips.end(), [&](const FeatureChip *chip) { return chip->key() == key; });
    return found == m_chips.end() ? nullptr : *found;
}

std::vector<std::string> FeatureWell::chosen() const
{
    std::vector<std::string> keys;
    const FeatureChip *focused = nullptr;
    for (const FeatureChip *chip : m_chips) {
        if (chip->isChecked())
            keys.push_back(chip->key());
        if (chip->hasFocus())
            focused = chip;
    }
    if (focused != nullptr && !focused->isChecked())
        return {focused->key()};
    return keys;
}

void FeatureWell::clearChosen()
{
    for (FeatureChip *chip : std::as_const(m_chips))
        chip->setChecked(false);
}

void FeatureWell::setCurrent(FeatureChip *chip)
{
    if (m_current != nullptr)
        m_current->setFocusPolicy(Qt::ClickFocus);
    m_current = chip;
    // One stop for Tab in each set: its chips are walked by arrow keys, and an empty one is a stop itself.
    if (m_current != nullptr)
        m_current->setFocusPolicy(Qt::StrongFocus);
    setFocusPolicy(m_current == nullptr ? Qt::StrongFocus : Qt::NoFocus);
}

void FeatureWell::focusChip(FeatureChip *chip)
{
    if (chip == nullptr) {
        if (m_current == nullptr)
            setFocus();
        else
            m_current->setFocus();
        return;
    }
    setCurrent(chip);
    chip->setFocus();
}

void FeatureWell::press(FeatureChip *chip, Qt::KeyboardModifiers modifiers)
{
    FeatureChip *from = m_current;
    emit choosing();
    setCurrent(chip);
    chip->setFocus();
    if (modifiers.testFlag(Qt::ControlModifier)) {
        chip->setChecked(!chip->isChecked());
    } else if (modifiers.testFlag(Qt::ShiftModifier) && from != nullptr) {
        const auto one = m_chips.indexOf(from);
        const auto other = m_chips.indexOf(chip);
        for (auto i = std::min(one, other); i <= std::max(one, other); ++i)
            m_chips[i]->setChecked(true);
    } else if (!chip->isChecked()) {
        clearChosen();
        chip->setChecked(true);
    }
}

void FeatureWell::release(FeatureChip *chip, Qt::KeyboardModifiers modifiers)
{
    // A click on one of several chosen ones takes it alone, once it is clear that they are not dragged.
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        return;
    clearChosen();
    chip->setChecked(true);
}

void FeatureWell::drag(FeatureChip *chip)
{
    const std::vector<std::string> features = chosen();
    if (features.empty())
        return;
    const QString label = chip->feature().entry.label;
    if (runFeatureDrag(this, {features, m_origin}, label) == Qt::MoveAction)
        emit movedAway(features);
}

void FeatureWell::handleKey(QKeyEvent *event)
{
    const auto at = m_chips.indexOf(m_current);
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step != 0 && at >= 0 && at + step >= 0 && at + step < m_chips.size()) {
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            m_chips[at]->setChecked(true);
            m_chips[at + step]->setChecked(true);
        }
        focusChip(m_chips[at + step]);
        event->accept();
    } else if (event->matches(QKeySequence::SelectAll)) {
        emit choosing();
        for (FeatureChip *chip : std::as_const(m_chips))
            chip->setChecked(true);
        event->accept();
    } else {
        emit keyPressed(event);
    }
}

void FeatureWell::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
    emit keyPressed(event);
}

void FeatureWell::setHovered(int features)
{
    m_hovered = features;
    m_says->setVisible(features > 0);
    placeSays();
    update();
}

void FeatureWell::placeSays()
{
    if (m_hovered == 0)
        return;
    m_says->ensurePolished();
    const int room = width() - 10;
    //: %1: where they would go, such as "mature, Automation"
    const QString says = tr("Drop %Ln feature(s) here: %1", nullptr, m_hovered).arg(m_purpose);
    m_says->setText(m_says->fontMetrics().elidedText(says, Qt::ElideRight, room - 14));
    const QSize size = m_says->sizeHint();
    m_says->setGeometry(5, height() - size.height() - 4, std::min(room, size.width()), size.height());
    m_says->raise();
}

void FeatureWell::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeSays();
}

void FeatureWell::dragEnterEvent(QDragEnterEvent *event)
{
    const auto dragged = draggedFeatures(event->mimeData());
    if (!dragged)
        return;
    setHovered(static_cast<int>(dragged->features.size()));
    event->acceptProposedAction();
}

void FeatureWell::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_hovered > 0)
        event->acceptProposedAction();
    scrollAlongEdge(this, event->position().toPoint());
}

void FeatureWell::dragLeaveEvent(QDragLeaveEvent *) { setHovered(0); }

void FeatureWell::dropEvent(QDropEvent *event)
{
    setHovered(0);
    const auto dragged = draggedFeatures(event->mimeData());
    if (!dragged)
        return;
    const bool copy = event->modifiers().testFlag(Qt::ControlModifier);
    event->setDropAction(copy ? Qt::CopyAction : Qt::MoveAction);
    event->accept();
    emit dropped(*dragged, copy);
}

void FeatureWell::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void FeatureWell::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void FeatureWell::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QFont small = uiFont(12);
    painter.setFont(small);
    if (m_hovered > 0) {
        painter.setBrush(theme.colour("sel"));
        painter.setPen(QPen(theme.colour("focus"), 2.0, Qt::DashLine));
        painter.drawRoundedRect(frame, 6, 6);
    } else if (hasFocus()) {
        painter.setPen(QPen(theme.colour("focus"), 2.0));
        painter.drawRoundedRect(frame, 6, 6);
    }
    if (m_hovered == 0 && m_chips.isEmpty() && !m_whenEmpty.isEmpty()) {
        painter.setPen(theme.colour("text3"));
        const QRect room = rect().adjusted(9, 6, -9, -6);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_whenEmpty, Qt::ElideRight, room.width()));
    }
}

void FeatureWell::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

} // namespace waymark
