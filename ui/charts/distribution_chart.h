#pragma once

#include <optional>

#include <QWidget>

#include "ui/charts/distribution_figure.h"

namespace waymark {

/// The distribution on screen; the pointer or the arrow keys read out a bar.
class DistributionChart : public QWidget {
    Q_OBJECT

public:
    explicit DistributionChart(QWidget *parent = nullptr);

    void setFigure(const DistributionFigure &figure);
    const DistributionFigure &figure() const { return m_figure; }
    std::optional<std::size_t> readout() const { return m_readout; }

    QSize sizeHint() const override { return {360, 236}; }
    QSize minimumSizeHint() const override { return {240, 196}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relayout();
    void setReadout(std::optional<std::size_t> number);

    DistributionFigure m_figure;
    PlotFrame m_frame;
    std::optional<std::size_t> m_readout;
};

} // namespace waymark
