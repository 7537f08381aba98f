#pragma once

#include <QWidget>

class QHBoxLayout;

namespace waymark {

/// Cards side by side; while all of them are hidden it takes no room.
class CardRow : public QWidget {
    Q_OBJECT

public:
    explicit CardRow(QWidget *parent = nullptr);
    /// `share`: of the row's width.
    void addCard(QWidget *card, int share);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *m_row;
};

} // namespace waymark
