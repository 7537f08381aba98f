#include "ui/pages/panel_parts.h"

#include "ui/controls/wrapped_label.h"

#include <QAbstractSpinBox>
#include <QFrame>
#include <QLabel>
#include <QSpinBox>

namespace waymark {

QLabel *roleLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel *wrappedRoleLabel(const char *role, QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QLabel *sectionLabel(QWidget *parent) { return roleLabel("section", parent); }

QFrame *dividerLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(QStringLiteral("hline"));
    line->setFixedHeight(1);
    return line;
}

QSpinBox *dayBox(QWidget *parent, int minimum)
{
    auto *box = new QSpinBox(parent);
    box->setRange(minimum, kLongestDays);
    box->setKeyboardTracking(false);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

void makeRoomForText(QAbstractSpinBox *box)
{
    constexpr int kLineEditMargins = 4;
    box->setMinimumWidth(0);
    box->setMinimumWidth(box->sizeHint().width() + kLineEditMargins);
}

} // namespace waymark
