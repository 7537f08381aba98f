#pragma once

#include <QAbstractButton>

namespace waymark {

/// Lies over a label that the figure has painted and makes it a button: shows and hides its series, by pointer and by keyboard.
class SeriesLabelButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SeriesLabelButton(QWidget *parent);
    QSize sizeHint() const override { return size(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

} // namespace waymark
