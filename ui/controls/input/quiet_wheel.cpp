#include "ui/controls/input/quiet_wheel.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace waymark {

namespace {

bool takesTheWheel(const QWidget *widget)
{
    if (qobject_cast<const QAbstractSpinBox *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr)
        return true;
    return qobject_cast<const QAbstractSlider *>(widget) != nullptr && qobject_cast<const QScrollBar *>(widget) == nullptr;
}

} // namespace

void QuietWheel::install()
{
    static QuietWheel *one = nullptr;
    if (one != nullptr)
        return;
    one = new QuietWheel(qApp);
    connect(one, &QObject::destroyed, one, [] { one = nullptr; });
    qApp->installEventFilter(one);
}

bool QuietWheel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<QWidget *>(watched);
    if (!takesTheWheel(widget) || widget->hasFocus())
        return false;
    // Not accepted, it goes on to what the control lies in.
    event->ignore();
    return true;
}

} // namespace waymark
