#include "ui/charts/bars/bands_chart.h"

#include <algorithm>

namespace waymark {

void BandsChart::setFigure(const BandsFigure &figure)
{
    m_figure = figure;
    figureChanged(m_figure.words.title, m_figure.words.subtitle);
}

std::size_t BandsChart::placeCount() const { return m_figure.bands.size(); }

std::optional<std::size_t> BandsChart::placeAt(double value) const { return static_cast<std::size_t>(std::max(0.0, value - 0.5)); }

double BandsChart::middleOf(std::size_t place) const { return static_cast<double>(place) + 1.0; }

QStringList BandsChart::readoutOf(std::size_t place) const { return bandReadout(m_figure, place); }

PlotFrame BandsChart::layOut(const FigureStyle &style, QSizeF size) { return layoutBands(m_figure, style, size); }

void BandsChart::paintPlaces(QPainter &painter, const PlotFrame &frame, const FigureStyle &style) const
{
    paintBands(painter, m_figure, frame, style);
}

} // namespace waymark
