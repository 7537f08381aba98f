#pragma once

#include <QWidget>

#include "ui/charts/trend/trend_figure.h"

namespace waymark {

/// What Waymark shows, as an example: who stays, by the furthest milestone reached. A picture, nothing to be operated.
class StartFigure : public QWidget {
    Q_OBJECT

public:
    explicit StartFigure(QWidget *parent);

    QSize sizeHint() const override { return {420, 220}; }
    QSize minimumSizeHint() const override { return {280, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TrendFigure m_figure;
};

} // namespace waymark
