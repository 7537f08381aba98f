#pragma once

#include <optional>

#include <QPixmap>
#include <QWidget>

#include "ui/charts/sweep/sweep_figure.h"

namespace waymark {

/// The sweep on screen. Its line is the threshold: it is dragged by its grip or line, or moved by the keys of a slider (arrows a step,
/// Page ten, Home and End). The pointer reads out any threshold.
class SweepChart : public QWidget {
    Q_OBJECT

public:
    explicit SweepChart(QWidget *parent = nullptr);

    void setFigure(const SweepFigure &figure);
    const SweepFigure &figure() const { return m_figure; }
    const PlotFrame &frame() const { return m_frame; }
    bool isDragging() const { return m_dragging; }
    /// What the read-out says at a threshold, as text; empty where none was tried.
    QString readoutText(double threshold) const;

    QSize sizeHint() const override { return {520, 236}; }
    QSize minimumSizeHint() const override { return {280, 196}; }

signals:
    /// The line is moved; not yet released while `dragging`.
    void thresholdMoved(double threshold, bool dragging);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relayout();
    bool isOnLine(QPointF position) const;
    double stepped(double threshold) const;
    void move(double threshold, bool dragging);
    void readAt(QPointF position);
    void updateAccessibleText();

    SweepFigure m_figure;
    PlotFrame m_frame;
    QPixmap m_still;                       ///< the figure without the read-out
    const SweepPoint *m_readout = nullptr; ///< of m_figure
    bool m_dragging = false;
};

} // namespace waymark
