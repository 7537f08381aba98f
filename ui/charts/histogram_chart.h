#pragma once

#include <optional>

#include <QWidget>

#include "ui/charts/histogram_figure.h"

namespace waymark {

/// The histogram on screen; the pointer or the arrow keys read out a bar.
class HistogramChart : public QWidget {
    Q_OBJECT

public:
    explicit HistogramChart(QWidget *parent = nullptr);

    void setFigure(const HistogramFigure &figure);
    const HistogramFigure &figure() const { return m_figure; }

    QSize sizeHint() const override { return {360, 236}; }
    QSize minimumSizeHint() const override { return {220, 196}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relayout();
    void setReadout(std::optional<std::size_t> bar);

    HistogramFigure m_figure;
    PlotFrame m_frame;
    std::optional<std::size_t> m_readout;
};

} // namespace waymark
