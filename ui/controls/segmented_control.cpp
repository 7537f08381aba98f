#include "ui/controls/segmented_control.h"

#include <algorithm>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace waymark {

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

void SegmentedControl::setSegments(const QStringList &texts)
{
    const int taken = std::max(0, current());
    // The same number of segments in another language keeps its buttons, and with them the focus.
    if (m_group->buttons().size() != texts.size()) {
        qDeleteAll(m_group->buttons());
        for (int i = 0; i < texts.size(); ++i) {
            auto *button = new QToolButton(this);
            button->setCheckable(true);
            button->setProperty("kind", QStringLiteral("seg"));
            button->setProperty("end", QString::fromLatin1(i == 0 ? "first" : i == texts.size() - 1 ? "last" : "middle"));
            button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            button->setFocusPolicy(Qt::StrongFocus);
            m_group->addButton(button, i);
            layout()->addWidget(button);
        }
    }
    for (int i = 0; i < texts.size(); ++i)
        m_group->button(i)->setText(texts[i]);
    setCurrent(taken);
}

int SegmentedControl::current() const { return m_group->checkedId(); }

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled, const QString &why)
{
    QAbstractButton *button = m_group->button(index);
    if (button == nullptr)
        return;
    button->setEnabled(enabled);
    button->setToolTip(enabled ? QString() : why);
}

} // namespace waymark
