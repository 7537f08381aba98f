#include "ui/charts/bars/distribution_chart.h"

#include <cmath>

namespace waymark {

void DistributionChart::setFigure(const DistributionFigure &figure)
{
    m_figure = figure;
    figureChanged(m_figure.words.title, m_figure.reachText);
}

std::size_t DistributionChart::placeCount() const { return m_figure.counts.size(); }

std::optional<std::size_t> DistributionChart::placeAt(double value) const
{
    const double number = std::round(value);
    if (number < 0.0)
        return std::nullopt;
    return static_cast<std::size_t>(number);
}

double DistributionChart::middleOf(std::size_t place) const { return static_cast<double>(place); }

QStringList DistributionChart::readoutOf(std::size_t place) const { return distributionReadout(m_figure, place); }

PlotFrame DistributionChart::layOut(const FigureStyle &style, QSizeF size) { return layoutDistribution(m_figure, style, size); }

void DistributionChart::paintPlaces(QPainter &painter, const PlotFrame &frame, const FigureStyle &style) const
{
    paintDistribution(painter, m_figure, frame, style);
}

} // namespace waymark
