#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QToolButton;

namespace waymark {

/// The list of pages at the left: names, or icons alone where the window is narrow or the user wants it so.
class Rail : public QFrame {
    Q_OBJECT

public:
    Rail(const QList<QAction *> &pages, QAction *narrow, QWidget *parent = nullptr);
    void setNarrow(bool narrow);

private:
    QList<QToolButton *> m_buttons;
    QToolButton *m_toggle;
};

} // namespace waymark
