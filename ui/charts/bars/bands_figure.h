#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "ui/charts/figure/picture.h"
#include "ui/charts/figure/plot_frame.h"
#include "ui/controls/look/series_style.h"

namespace waymark {

/// A share with its interval.
struct BandShare {
    std::optional<double> value, low, high;
};

/// Two rules side by side in every range of sizes: paired marks with their intervals.
struct BandsFigure {
    struct Band {
        QString name; ///< "2-5"
        QString count;
        BandShare first, second;
    };
    PlotWords words;
    QString fileName;
    SeriesRole role = SeriesRole::Utilization;
    QString sizeTitle, shareTitle; ///< of the axes
    QString firstName, secondName; ///< of the rules: "per seat, 15", "in total, 120"
    std::vector<Band> bands;
    std::function<QByteArray()> csv;
};

PlotFrame layoutBands(const BandsFigure &figure, const FigureStyle &style, QSizeF size);
void paintBands(QPainter &painter, const BandsFigure &figure, const PlotFrame &frame, const FigureStyle &style);
QStringList bandReadout(const BandsFigure &figure, std::size_t band);

class BandsPicture : public Picture {
public:
    explicit BandsPicture(BandsFigure figure)
        : m_figure(std::move(figure))
    {}
    QString fileName() const override { return m_figure.fileName; }
    QString heading() const override { return m_figure.words.title; }
    QString description() const override { return m_figure.words.definition; }
    QSizeF exportSize(const FigureStyle &style) const override;
    void paintExport(QPainter &painter, const FigureStyle &style) const override;
    QByteArray numbers() const override { return m_figure.csv ? m_figure.csv() : QByteArray(); }
    QString text() const override;
    std::shared_ptr<Picture> withWords(const QString &title, const QString &note) const override;

private:
    BandsFigure m_figure;
};

} // namespace waymark
