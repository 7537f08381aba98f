#include "ui/controls/features/feature_note.h"

#include <cmath>

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kWidth = 300;
constexpr double kLargestCount = 1e9;

QLabel *line(const char *role, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

FeatureNote::FeatureNote(const PlacedFeature &feature, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_feature(feature)
    , m_hypothesis(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("card"));
    setFixedWidth(kWidth);
    setAccessibleName(feature.entry.label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(line("section", feature.entry.label, this));
    column->addWidget(line("small", evidence(), this));
    if (feature.minCount) {
        m_count = new QDoubleSpinBox(this);
        m_count->setRange(std::min(1.0, *feature.minCount), kLargestCount);
        m_count->setDecimals(*feature.minCount == std::floor(*feature.minCount) ? 0 : 2);
        m_count->setValue(*feature.minCount);
        m_count->setKeyboardTracking(false);
        m_count->setAccessibleName(tr("Uses from which on it counts as adopted"));
        //: followed by a number of uses, then "uses"
        auto *before = line("body2", tr("adopted from"), this);
        before->setWordWrap(false);
        m_count->setSuffix(QLatin1Char(' ') + tr("uses", "behind a number"));
        connect(m_count, &QDoubleSpinBox::valueChanged, this, &FeatureNote::minCountChanged);
        auto *row = new QHBoxLayout;
        row->addWidget(before);
        row->addStretch(1);
        row->addWidget(m_count);
        column->addLayout(row);
    }
    column->addWidget(line("body2", tr("Hypothesis"), this));
    m_hypothesis->setPlainText(feature.hypothesis);
    m_hypothesis->setPlaceholderText(tr("Who believes in it, from which interview?"));
    m_hypothesis->setAccessibleName(tr("Hypothesis"));
    m_hypothesis->setTabChangesFocus(true);
    m_hypothesis->setFixedHeight(fontMetrics().height() * 4 + 12);
    m_hypothesis->installEventFilter(this);
    column->addWidget(m_hypothesis);
}

QString FeatureNote::evidence() const
{
    const FeatureEntry &entry = m_feature.entry;
    if (!entry.isKnown)
        return tr("The store has no such feature: nobody can have used it.");
    QStringList says;
    if (entry.adoption)
        says << tr("Used by %1 of %2 customers (%3).").arg(countText(entry.usedBy), countText(entry.entitled), percentText(entry.adoption));
    if (entry.importance)
        says << tr("Importance %1 of the largest.").arg(percentText(entry.importance, 0));
    return says.isEmpty() ? tr("Not counted yet.") : says.join(QLatin1Char(' '));
}

void FeatureNote::openAt(const QWidget *anchor)
{
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(anchor->rect().bottomLeft()) + QPoint(0, 4);
    if (at.y() + height() > screen.bottom())
        at.setY(std::max(screen.top(), anchor->mapToGlobal(QPoint()).y() - height() - 4));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(at);
    show();
    m_hypothesis->setFocus();
    m_hypothesis->moveCursor(QTextCursor::End);
}

void FeatureNote::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool FeatureNote::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_hypothesis && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape || (enter && key->modifiers().testFlag(Qt::ControlModifier))) {
            close();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FeatureNote::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    const QString hypothesis = m_hypothesis->toPlainText().trimmed();
    if (hypothesis == m_feature.hypothesis)
        return;
    m_feature.hypothesis = hypothesis;
    emit hypothesisChanged(hypothesis);
}

} // namespace waymark
