#pragma once

#include <QFrame>

#include "core/base/day.h"
#include "ui/session/framework_document.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace waymark {

class Actions;

/// Which store, which customers, which framework, and what can be taken back.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(Actions &actions, QWidget *parent = nullptr);

    void showStore(const QString &name, CalendarDay asOf);
    void showFramework(const FrameworkDocument &document);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildStore();
    QWidget *buildFramework(Actions &actions);
    void retranslate();

    QLabel *m_store, *m_asOf, *m_filter;
    QLabel *m_undoText, *m_framework, *m_version, *m_dot, *m_changed;
    QPushButton *m_saveVersion;
    QString m_storeName;
    CalendarDay m_asOfDay;
    QString m_undoWhole;
    bool m_isChanged = false;
};

} // namespace waymark
