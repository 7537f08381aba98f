#pragma once

#include "ui/charts/bars/distribution_figure.h"
#include "ui/charts/bars/place_chart.h"

namespace waymark {

/// The distribution on screen.
class DistributionChart : public PlaceChart {
    Q_OBJECT

public:
    explicit DistributionChart(QWidget *parent = nullptr)
        : PlaceChart(parent)
    {}

    void setFigure(const DistributionFigure &figure);
    const DistributionFigure &figure() const { return m_figure; }

    QSize sizeHint() const override { return {360, 236}; }
    QSize minimumSizeHint() const override { return {240, 196}; }

protected:
    std::size_t placeCount() const override;
    std::optional<std::size_t> placeAt(double value) const override;
    double middleOf(std::size_t place) const override;
    QStringList readoutOf(std::size_t place) const override;
    PlotFrame layOut(const FigureStyle &style, QSizeF size) override;
    void paintPlaces(QPainter &painter, const PlotFrame &frame, const FigureStyle &style) const override;

private:
    DistributionFigure m_figure;
};

} // namespace waymark
