#pragma once

#include <QAction>

class QToolButton;

namespace waymark {

/// "What does this mean?" for a menu or button: opens the guide at a page, beside the window that holds `owner`.
class GuideAction : public QAction {
    Q_OBJECT

public:
    /// Without a topic the page that F1 opens there.
    explicit GuideAction(QWidget *owner, const QString &topic = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
};

/// The same as a small button of its own.
QToolButton *makeGuideButton(QWidget *owner, const QString &topic = {});

} // namespace waymark
