#pragma once

#include <optional>

#include <QWidget>

#include "ui/charts/bands_figure.h"

namespace waymark {

/// The bands on screen; the pointer or the arrow keys read out one.
class BandsChart : public QWidget {
    Q_OBJECT

public:
    explicit BandsChart(QWidget *parent = nullptr);
    void setFigure(const BandsFigure &figure);
    const BandsFigure &figure() const { return m_figure; }

    QSize sizeHint() const override { return {520, 250}; }
    QSize minimumSizeHint() const override { return {280, 210}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void relayout();
    void setReadout(std::optional<std::size_t> band);

    BandsFigure m_figure;
    PlotFrame m_frame;
    std::optional<std::size_t> m_readout;
};

} // namespace waymark
