#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace waymark {

/*!
 * Where in a window the user put the focus, by a click or the Tab key.
 *
 * A window that opens, a page that leaves and a message that comes move the focus too, and say nothing of what one looks at.
 */
class UserFocus : public QObject {
    Q_OBJECT

public:
    explicit UserFocus(QWidget *window);
    /// The widget that the user gave the focus last; null: none, or it is gone. Something else may have the focus by now.
    QWidget *placed() const { return m_placed; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    QPointer<QWidget> m_placed;
    bool m_isTabbing = false;
};

} // namespace waymark
