#include "ui/window/user_focus.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QWidget>

namespace waymark {

UserFocus::UserFocus(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    // The window itself hears neither of the clicks nor of the keys of what lies in it.
    qApp->installEventFilter(this);
}

bool UserFocus::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
    if (widget == nullptr || widget->window() != m_window)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        m_isTabbing = key == Qt::Key_Tab || key == Qt::Key_Backtab;
        break;
    }
    case QEvent::MouseButtonPress:
        m_isTabbing = false;
        for (QWidget *clicked = widget; clicked != nullptr && clicked != m_window; clicked = clicked->parentWidget()) {
            if ((clicked->focusPolicy() & Qt::ClickFocus) != 0) {
                m_placed = clicked;
                break;
            }
        }
        break;
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // A page that leaves hands the focus on as if Tab had been pressed.
        const bool tabbed = m_isTabbing && (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason);
        if (tabbed || reason == Qt::ShortcutFocusReason)
            m_placed = widget;
        m_isTabbing = false;
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace waymark
