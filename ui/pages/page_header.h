#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace waymark {

/// The head of a page: its title, the one question it answers, and at most two buttons.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &question);
    void addButton(QAbstractButton *button);

private:
    QLabel *m_title, *m_question;
    QHBoxLayout *m_row;
};

} // namespace waymark
