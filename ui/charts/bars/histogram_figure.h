#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "ui/charts/figure/picture.h"
#include "ui/charts/figure/plot_frame.h"
#include "ui/controls/look/series_style.h"

namespace waymark {

/// How many customers by the size of a measure, coloured from the threshold on.
struct HistogramFigure {
    PlotWords words;
    SeriesRole role = SeriesRole::Activation;
    QString fileName;
    QString measureTitle; ///< "Conversations in the first 90 days"
    QString countTitle;   ///< "Customers"
    double barWidth = 1.0;
    std::vector<std::uint32_t> counts;
    bool open = false;  ///< the last bar holds everything beyond it too
    bool whole = false; ///< every measure is a whole number: a bar of width 1 is of one number
    double current = 0.0;
    std::optional<double> saved;
    QString reachText; ///< "39.3% reach 20"
};

PlotFrame layoutHistogram(const HistogramFigure &figure, const FigureStyle &style, QSizeF size);
void paintHistogram(QPainter &painter, const HistogramFigure &figure, const PlotFrame &frame, const FigureStyle &style);
/// "20-21: 113 customers"
QStringList histogramReadout(const HistogramFigure &figure, std::size_t bar);

class HistogramPicture : public Picture {
public:
    explicit HistogramPicture(HistogramFigure figure)
        : m_figure(std::move(figure))
    {}
    QString fileName() const override { return m_figure.fileName; }
    QString heading() const override { return m_figure.words.title; }
    QString description() const override { return m_figure.words.definition; }
    QSizeF exportSize(const FigureStyle &style) const override;
    void paintExport(QPainter &painter, const FigureStyle &style) const override;
    /// Columns measure_from, measure_below, customers; an open last bar has no upper end.
    QByteArray numbers() const override;
    QString text() const override;
    std::shared_ptr<Picture> withWords(const QString &title, const QString &note) const override;

private:
    HistogramFigure m_figure;
};

} // namespace waymark
