#pragma once

#include <QWidget>

#include "ui/charts/flow/flow_figure.h"

namespace waymark {

/// Who moved where between two days, on screen. The pointer or the arrow keys pick a way, which is then read out.
class FlowChart : public QWidget {
    Q_OBJECT

public:
    explicit FlowChart(QWidget *parent = nullptr);

    void setFigure(const FlowFigure &figure);
    const FlowFigure &figure() const { return m_figure; }
    const FlowPlaces &flowLayout() const { return m_layout; }
    /// The way that is read out; -1: none.
    int pickedWay() const { return m_picked; }
    void pickWay(int way);

    QSize sizeHint() const override { return {460, 280}; }
    QSize minimumSizeHint() const override { return {320, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relayout();
    void updateAccessibleText();

    FlowFigure m_figure;
    FlowPlaces m_layout;
    int m_picked = -1;
};

} // namespace waymark
