#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "ui/charts/figure/picture.h"
#include "ui/charts/figure/plot_frame.h"
#include "ui/controls/look/series_style.h"

namespace waymark {

/// A row of a table with an effect and its interval drawn in it.
struct ForestRow {
    enum class Tone { Plain, Good, Doubtful, Bad };
    QString label, detail, count; ///< "Invite a teammate", "teammate_invited", ">= 1"
    std::optional<double> share;  ///< who did it
    std::optional<double> with, without, lift;
    std::optional<double> difference, low, high;
    QString flag;
    Tone tone = Tone::Plain;
};

/// A forest plot inside a table: on screen its cells are painted by these functions, exported it is painted whole.
struct ForestFigure {
    PlotWords words;
    QString fileName;
    SeriesRole role = SeriesRole::Setup;
    QStringList headers; ///< of the columns as in ForestColumn
    std::vector<ForestRow> rows;
    std::function<QByteArray()> csv; ///< the rows as the command line writes them
};

enum class ForestColumn { Label, Detail, Count, Share, With, Without, Lift, Difference, Flag };
inline constexpr int kForestColumns = 9;

/// The span of all intervals, zero included.
struct ForestAxis {
    double low = -0.1, high = 0.1;
};
ForestAxis forestAxis(const std::vector<ForestRow> &rows);

/// What a cell says as text; a dash where it is undefined.
QString forestText(const ForestRow &row, ForestColumn column);
/// "12.3 (8.1 to 16.5)"
QString intervalText(const ForestRow &row);
QColor toneColour(ForestRow::Tone tone, const FigureStyle &style);

/// The line of zero, the interval and its mark; grey where the interval holds zero.
void paintForestMark(QPainter &painter, const QRectF &cell, const ForestRow &row, const ForestAxis &axis, SeriesRole role,
                     const FigureStyle &style);
/// A bar of the share with its number at the right.
void paintShareCell(QPainter &painter, const QRectF &cell, const ForestRow &row, const FigureStyle &style);

class ForestPicture : public Picture {
public:
    explicit ForestPicture(ForestFigure figure)
        : m_figure(std::move(figure))
    {}
    QString fileName() const override { return m_figure.fileName; }
    QString heading() const override { return m_figure.words.finding.isEmpty() ? m_figure.words.title : m_figure.words.finding; }
    QString description() const override { return m_figure.words.definition; }
    QSizeF exportSize(const FigureStyle &style) const override;
    void paintExport(QPainter &painter, const FigureStyle &style) const override;
    QByteArray numbers() const override { return m_figure.csv ? m_figure.csv() : QByteArray(); }
    QString text() const override;
    std::shared_ptr<Picture> withWords(const QString &title, const QString &note) const override;

private:
    ForestFigure m_figure;
};

} // namespace waymark
