#include "ui/pages/panel_parts.h"

#include <QAbstractSpinBox>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/controls/wrapped_label.h"

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

QScrollArea *scrolled(QWidget *body, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    return scroll;
}

QFrame *scrolledPanel(std::initializer_list<QWidget *> parts, int width, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setObjectName(QStringLiteral("panel"));
    frame->setFixedWidth(width);
    auto *body = new QWidget(frame);
    body->setObjectName(QStringLiteral("panelbody"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch(1);
    QScrollArea *scroll = scrolled(body, frame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(frame);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    return frame;
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
