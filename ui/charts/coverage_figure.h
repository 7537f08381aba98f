#pragma once

#include <optional>
#include <vector>

#include <QRectF>
#include <QString>
#include <QStringList>

#include "core/analysis/data_health.h"
#include "core/analysis/retention/usage_weeks.h"
#include "ui/charts/figure/figure_style.h"
#include "ui/charts/figure/picture.h"
#include "ui/charts/trend/figure_frame.h"

class QPainter;

namespace waymark {

/// Rows of usage by week: whether the data reach from end to end.
struct CoverageFigure {
    QString title, subtitle;
    QString notes, source; ///< the foot of an export
    std::vector<UsageWeek> weeks;
    std::vector<std::int32_t> gapMonths; ///< month numbers without any usage
    std::vector<VolumeChange> changes;   ///< weeks unlike those before
};

/// Bars in the rectangle, gaps behind them; the same on screen and in a file.
void paintCoverage(QPainter &painter, const CoverageFigure &figure, const QRectF &place, const FigureStyle &style);

/// The week whose bar stands at a point of the same rectangle; none beside the plot.
std::optional<std::size_t> coverageWeekAt(const CoverageFigure &figure, const QRectF &place, const FigureStyle &style, QPointF point);
/// The week of a day; none outside.
std::optional<std::size_t> coverageWeekOf(const CoverageFigure &figure, CalendarDay day);
/// "week from 5 Jan 2026", its rows and what is odd about it, a line each.
QStringList coverageReadout(const CoverageFigure &figure, std::size_t week);
/// A line at the week and a box with its read-out.
void paintCoverageReadout(QPainter &painter, const CoverageFigure &figure, const QRectF &place, const FigureStyle &style, std::size_t week);

/// "week, days, rows, rows a day" of every week.
QStringList coverageHeaders();
std::vector<QStringList> coverageRows(const CoverageFigure &figure);

class CoveragePicture : public Picture {
public:
    explicit CoveragePicture(CoverageFigure figure)
        : m_figure(std::move(figure))
    {}

    QString fileName() const override { return QStringLiteral("coverage"); }
    QString heading() const override { return m_figure.title; }
    QString description() const override { return m_figure.subtitle; }
    QSizeF exportSize(const FigureStyle &style) const override;
    void paintExport(QPainter &painter, const FigureStyle &style) const override;
    /// Columns week, days, rows, rows_per_day.
    QByteArray numbers() const override;
    QString text() const override;
    std::shared_ptr<Picture> withWords(const QString &title, const QString &note) const override;

private:
    FrameWords words() const;

    CoverageFigure m_figure;
};

} // namespace waymark
