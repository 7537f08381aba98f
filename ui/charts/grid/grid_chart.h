#pragma once

#include <optional>
#include <utility>

#include <QWidget>

#include "ui/charts/grid/grid_figure.h"

namespace waymark {

/// Shares by row and column on screen; the pointer or the arrow keys pick a cell, which is read out. Lies in a scroll area, as it is as
/// large as its numbers need.
class GridChart : public QWidget {
    Q_OBJECT

public:
    using Place = std::pair<std::size_t, std::size_t>; ///< row, column

    explicit GridChart(QWidget *parent = nullptr);

    void setFigure(const GridFigure &figure);
    const GridFigure &figure() const { return m_figure; }
    const GridLayout &gridLayout() const { return m_layout; }
    std::optional<Place> pickedCell() const { return m_picked; }
    void pickCell(std::optional<Place> place);

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

signals:
    void cellPicked(const QRect &box);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void relayout();
    std::optional<Place> placeAt(QPointF position) const;

    GridFigure m_figure;
    GridLayout m_layout;
    std::optional<Place> m_picked;
};

} // namespace waymark
