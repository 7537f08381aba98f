#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "ui/charts/figure/picture.h"
#include "ui/charts/figure/plot_frame.h"
#include "ui/controls/look/series_style.h"

namespace waymark {

/// One threshold that was tried.
struct SweepPoint {
    double threshold = 0.0;
    std::optional<double> value;                ///< by the criterion
    std::optional<double> adoption, difference; ///< share that reaches it; risk difference
    std::optional<double> differenceLow, differenceHigh;
    std::optional<double> ifReached, ifNot; ///< share with the outcome
};

/// Every threshold beside what it separates. Plain values; painted alike on screen and in exports.
struct SweepFigure {
    /// The criterion by threshold, or whom it reaches against what it separates.
    enum class Kind { Criterion, Frontier };

    Kind kind = Kind::Criterion;
    PlotWords words;
    SeriesRole role = SeriesRole::Activation;
    QString fileName;
    QString thresholdTitle;          ///< "Threshold: conversations in the first 90 days"
    QString criterionTitle;          ///< "Youden J"
    std::function<QByteArray()> csv; ///< the rows as the command line writes them
    std::vector<SweepPoint> points;  ///< thresholds ascending
    std::vector<double> measures;    ///< of everybody eligible, ascending: whom a tick's threshold reaches
    double lastThreshold = 1.0;      ///< where the axis ends
    double step = 1.0;               ///< of the line when it is moved
    double current = 0.0;
    std::optional<double> saved;
    // Of the rested part:
    std::optional<double> suggested, rangeLow, rangeHigh, plateauLow, plateauHigh;
    bool outdated = false; ///< those are of another definition

    /// The share that reaches a threshold; none without anybody.
    std::optional<double> adoptionAt(double threshold) const;
    const SweepPoint *pointAt(double threshold) const; ///< the one tried at, or the next above; null beyond the last
};

PlotFrame layoutSweep(const SweepFigure &figure, const FigureStyle &style, QSizeF size);
void paintSweep(QPainter &painter, const SweepFigure &figure, const PlotFrame &frame, const FigureStyle &style);
/// What is said of one threshold: lines for the read-out, the first its head.
QStringList sweepReadout(const SweepFigure &figure, const SweepPoint &point);
/// The grip at the head of the current line; empty for a frontier.
QRectF sweepGrip(const SweepFigure &figure, const PlotFrame &frame, const FigureStyle &style);

class SweepPicture : public Picture {
public:
    explicit SweepPicture(SweepFigure figure)
        : m_figure(std::move(figure))
    {}
    QString fileName() const override { return m_figure.fileName; }
    QString heading() const override;
    QString description() const override { return m_figure.words.definition; }
    QSizeF exportSize(const FigureStyle &style) const override;
    void paintExport(QPainter &painter, const FigureStyle &style) const override;
    QByteArray numbers() const override { return m_figure.csv ? m_figure.csv() : QByteArray(); }
    QString text() const override;
    std::shared_ptr<Picture> withWords(const QString &title, const QString &note) const override;

private:
    SweepFigure m_figure;
};

} // namespace waymark
