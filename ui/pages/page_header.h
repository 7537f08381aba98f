#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QTabBar;

namespace waymark {

/// The head of a page: its title, the one question it answers, and at most two buttons or its tabs.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &question);
    void addButton(QAbstractButton *button);
    /// What else the page shows: at the right, so that it takes nothing from the height of the evidence.
    void addTabs(QTabBar *tabs);

private:
    QLabel *m_title, *m_question;
    QHBoxLayout *m_row;
};

} // namespace waymark
