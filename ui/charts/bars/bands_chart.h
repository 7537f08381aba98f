#pragma once

#include "ui/charts/bars/bands_figure.h"
#include "ui/charts/bars/place_chart.h"

namespace waymark {

/// The bands on screen.
class BandsChart : public PlaceChart {
    Q_OBJECT

public:
    explicit BandsChart(QWidget *parent = nullptr)
        : PlaceChart(parent)
    {}

    void setFigure(const BandsFigure &figure);
    const BandsFigure &figure() const { return m_figure; }

    QSize sizeHint() const override { return {520, 250}; }
    QSize minimumSizeHint() const override { return {280, 210}; }

protected:
    std::size_t placeCount() const override;
    std::optional<std::size_t> placeAt(double value) const override;
    double middleOf(std::size_t place) const override;
    QStringList readoutOf(std::size_t place) const override;
    PlotFrame layOut(const FigureStyle &style, QSizeF size) override;
    void paintPlaces(QPainter &painter, const PlotFrame &frame, const FigureStyle &style) const override;

private:
    BandsFigure m_figure;
};

} // namespace waymark
