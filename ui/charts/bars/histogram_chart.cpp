#include "ui/charts/bars/histogram_chart.h"

namespace waymark {

void HistogramChart::setFigure(const HistogramFigure &figure)
{
    m_figure = figure;
    figureChanged(m_figure.words.title, m_figure.reachText);
}

std::size_t HistogramChart::placeCount() const { return m_figure.counts.size(); }

std::optional<std::size_t> HistogramChart::placeAt(double value) const
{
    if (value < 0.0)
        return std::nullopt;
    return static_cast<std::size_t>(value / m_figure.barWidth);
}

double HistogramChart::middleOf(std::size_t place) const { return (static_cast<double>(place) + 0.5) * m_figure.barWidth; }

QStringList HistogramChart::readoutOf(std::size_t place) const { return histogramReadout(m_figure, place); }

PlotFrame HistogramChart::layOut(const FigureStyle &style, QSizeF size) { return layoutHistogram(m_figure, style, size); }

void HistogramChart::paintPlaces(QPainter &painter, const PlotFrame &frame, const FigureStyle &style) const
{
    paintHistogram(painter, m_figure, frame, style);
}

} // namespace waymark
