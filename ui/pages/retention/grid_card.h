#pragma once

#include "ui/charts/grid/grid_figure.h"
#include "ui/pages/cards/chart_card.h"

class QScrollArea;

namespace waymark {

class GridChart;

/// The card of a grid of shares, which scrolls where it is larger than its place.
class GridCard : public ChartCard {
    Q_OBJECT

public:
    explicit GridCard(QWidget *parent = nullptr);

    void setFigure(const GridFigure &figure);
    GridChart *chart() const { return m_chart; }

private:
    GridCard(QScrollArea *area, QWidget *parent);

    GridChart *m_chart;
    QScrollArea *m_area;
};

} // namespace waymark
