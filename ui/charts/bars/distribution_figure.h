#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "ui/charts/figure/picture.h"
#include "ui/charts/figure/plot_frame.h"
#include "ui/controls/look/series_style.h"

namespace waymark {

/// Shares of customers by a whole number (of mature categories), coloured from the required one on; the saved version as outlines.
struct DistributionFigure {
    PlotWords words;
    SeriesRole role = SeriesRole::Maturity;
    QString fileName;
    QString numberTitle;               ///< "Mature categories"
    QString shareTitle;                ///< "Customers"
    std::vector<std::uint32_t> counts; ///< [number]
    std::vector<std::uint32_t> saved;  ///< [number] of the saved version; empty: it is the same, or there is none
    int required = 1;
    std::optional<int> savedRequired; ///< where it is another
    QString reachText;                ///< "27.4% mature"
    QString savedText;                ///< "saved v4: 18.1%"; empty without
};

PlotFrame layoutDistribution(const DistributionFigure &figure, const FigureStyle &style, QSizeF size);
void paintDistribution(QPainter &painter, const DistributionFigure &figure, const PlotFrame &frame, const FigureStyle &style);
/// "3", "652 customers (13.8%)", "saved: 11.0%"
QStringList distributionReadout(const DistributionFigure &figure, std::size_t number);

class DistributionPicture : public Picture {
public:
    explicit DistributionPicture(DistributionFigure figure)
        : m_figure(std::move(figure))
    {}
    QString fileName() const override { return m_figure.fileName; }
    QString heading() const override { return m_figure.words.finding.isEmpty() ? m_figure.words.title : m_figure.words.finding; }
    QString description() const override { return m_figure.words.definition; }
    QSizeF exportSize(const FigureStyle &style) const override;
    void paintExport(QPainter &painter, const FigureStyle &style) const override;
    /// Columns mature_categories, customers, share.
    QByteArray numbers() const override;
    QString text() const override;
    std::shared_ptr<Picture> withWords(const QString &title, const QString &note) const override;

private:
    DistributionFigure m_figure;
};

} // namespace waymark
