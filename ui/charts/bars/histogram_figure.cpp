#include "ui/charts/bars/histogram_figure.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kTickGap = 8.0;
constexpr double kWordsGap = 8.0;                 ///< beside the line of the threshold
constexpr int kMostRanges = 6, kMostNumbers = 13; ///< ticks; a handful of steps or categories are all named

double endOf(const HistogramFigure &figure)
{
    return figure.barWidth * static_cast<double>(std::max<std::size_t>(1, figure.counts.size()));
}

/// A class only for the context of its texts.
class HistogramWords {
    Q_DECLARE_TR_FUNCTIONS(HistogramFigure)

public:
    static QString saved(double threshold) { return tr("saved %1").arg(thresholdText(threshold)); }
    //: Under the last bar of a histogram, which holds all larger values too
    static QString orMore(double from) { return tr("%1 or more").arg(thresholdText(from)); }
    static QString customers(std::uint32_t count) { return tr("%Ln customer(s)", nullptr, static_cast<int>(count)); }
};

bool isOfOneNumber(const HistogramFigure &figure) { return figure.whole && figure.barWidth == 1.0; }

/// Under the middle of a bar that is of one number, else where bars begin; the last one of an open bar says so, and those beside it give
/// way to its words.
std::vector<double> tickPlaces(const HistogramFigure &figure, const PlotFrame &frame, const QFontMetricsF &metrics)
{
    const double shift = isOfOneNumber(figure) ? 0.5 : 0.0;
    const double open = endOf(figure) - figure.barWidth;
    const auto wide = [&](double place) { return metrics.horizontalAdvance(frame.x.text(place)); };
    // A plain axis of ranges ends with the end of its last bar, one of numbers with its last number.
    const double end = figure.open ? open - 1e-9 : open + (isOfOneNumber(figure) ? 0.0 : figure.barWidth) + 1e-9;
    std::vector<double> places;
    for (const double tick : frame.x.ticks()) {
        if (tick < end)
            places.push_back(tick + shift);
    }
    if (!figure.open)
        return places;
    const double last = open + shift;
    while (places.size() > 1 && frame.xAt(last) - frame.xAt(places.back()) < (wide(last) + wide(places.back())) / 2.0 + kTickGap)
        places.pop_back();
    places.push_back(last);
    return places;
}

QFont reachFont(const FigureStyle &style) { return style.font(12, QFont::DemiBold); }

/// Of the row above the bars that says how many get so far.
double wordsHeight(const FigureStyle &style) { return std::ceil(QFontMetricsF(reachFont(style)).height()); }

/// How many get so far, and where the saved threshold lies: above the bars, where neither they nor its line run through the words.
void paintWords(QPainter &painter, const HistogramFigure &figure, const PlotFrame &frame, const FigureStyle &style)
{
    const QFont bold = reachFont(style), small = style.font(11);
    const QString saved = figure.saved ? HistogramWords::saved(*figure.saved) : QString();
    const double reachWide = QFontMetricsF(bold).horizontalAdvance(figure.reachText);
    const double wide = reachWide + (saved.isEmpty() ? 0.0 : kWordsGap + QFontMetricsF(small).horizontalAdvance(saved));
    const double at = frame.xAt(std::min(figure.current, frame.x.high));
    const bool right = at + kWordsGap + wide <= frame.page.right();
    const double left = right ? at + kWordsGap : std::max(frame.plot.left(), at - kWordsGap - wide);
    const double top = frame.plot.top() - wordsHeight(style) - 3.0;
    paintText(painter, bold, seriesColour(figure.role, *style.tokens), {left, top}, figure.reachText);
    const double lower = QFontMetricsF(bold).ascent() - QFontMetricsF(small).ascent();
    paintText(painter, small, style.colour("text2"), {left + reachWide + kWordsGap, top + lower}, saved);
}

void paintBars(QPainter &painter, const HistogramFigure &figure, const PlotFrame &frame, const FigureStyle &style)
{
    const QColor reached = seriesColour(figure.role, *style.tokens);
    const QColor below = seriesColour(SeriesRole::None, *style.tokens);
    painter.setPen(Qt::NoPen);
    const double foot = frame.plot.bottom() - 0.5;
    for (std::size_t bar = 0; bar < figure.counts.size(); ++bar) {
        const double from = static_cast<double>(bar) * figure.barWidth;
        const double left = frame.xAt(from) + 1.0, right = frame.xAt(from + figure.barWidth);
        const double top = frame.yAt(figure.counts[bar]);
        if (figure.counts[bar] == 0)
            continue;
        // A bar that the threshold cuts through is coloured from there on.
        const double cut = std::clamp(frame.xAt(figure.current), left, right);
        if (cut > left)
            painter.fillRect(QRectF(QPointF(left, top), QPointF(cut, foot)), below);
        if (cut < right)
            painter.fillRect(QRectF(QPointF(cut, top), QPointF(right, foot)), reached);
    }
}

} // namespace

PlotFrame layoutHistogram(const HistogramFigure &figure, const FigureStyle &style, QSizeF size)
{
    const double end = endOf(figure);
    NumberAxis x = numberAxis(0.0, end, isOfOneNumber(figure) ? kMostNumbers : kMostRanges, figure.whole ? 1.0 : 0.0);
    x.high = end;
    const double shift = isOfOneNumber(figure) ? 0.5 : 0.0;
    const double last = figure.open ? end - figure.barWidth : end + 1.0;
    x.text = [shift, last](double place) {
        return place - shift >= last - 1e-9 ? HistogramWords::orMore(last) : thresholdText(place - shift);
    };
    x.title = figure.measureTitle;
    const auto most = figure.counts.empty() ? 0U : *std::max_element(figure.counts.begin(), figure.counts.end());
    NumberAxis y = numberAxis(0.0, std::max(1.0, static_cast<double>(most)), 5, 1.0);
    y.text = [](double value) { return countText(std::llround(value)); };
    y.title = figure.countTitle;
    const QFontMetricsF metrics(style.font(11));
    const double beside = figure.open ? metrics.horizontalAdvance(HistogramWords::orMore(last)) / 2.0 : 0.0;
    PlotFrame frame = layoutPlot(figure.words, x, y, {wordsHeight(style), std::max(16.0, beside), 0.0, 280.0}, style, size);
    frame.x.places = tickPlaces(figure, frame, metrics);
    return frame;
}

void paintHistogram(QPainter &painter, const HistogramFigure &figure, const PlotFrame &frame, const FigureStyle &style)
{
    paintPlotFrame(painter, frame, style);
    paintBars(painter, figure, frame, style);
    const QColor colour = seriesColour(figure.role, *style.tokens);
    if (figure.saved && *figure.saved <= frame.x.high) {
        painter.setPen(QPen(ghostColour(colour, style), 1.0, Qt::DotLine));
        painter.drawLine(QPointF(frame.xAt(*figure.saved), frame.plot.top()), QPointF(frame.xAt(*figure.saved), frame.plot.bottom()));
    }
    const double at = frame.xAt(std::min(figure.current, frame.x.high));
    painter.setPen(QPen(style.colour("ink"), 1.5));
    painter.drawLine(QPointF(at, frame.plot.top() - wordsHeight(style)), QPointF(at, frame.plot.bottom()));
    paintWords(painter, figure, frame, style);
}

QStringList histogramReadout(const HistogramFigure &figure, std::size_t bar)
{
    const double from = static_cast<double>(bar) * figure.barWidth;
    const bool last = bar + 1 == figure.counts.size();
    const double to = from + figure.barWidth;
    QString range = QStringLiteral("%1 \u2264 \u2026 < %2").arg(thresholdText(from), thresholdText(to));
    if (last && figure.open)
        range = HistogramWords::orMore(from);
    else if (isOfOneNumber(figure))
        range = thresholdText(from);
    return {range, HistogramWords::customers(figure.counts[bar])};
}

QSizeF HistogramPicture::exportSize(const FigureStyle &style) const
{
    return layoutHistogram(m_figure, style, {kExportWidth, 0.0}).page.size();
}

void HistogramPicture::paintExport(QPainter &painter, const FigureStyle &style) const
{
    paintHistogram(painter, m_figure, layoutHistogram(m_figure, style, {kExportWidth, 0.0}), style);
}

QByteArray HistogramPicture::numbers() const
{
    QByteArray csv = "measure_from,measure_below,customers\n";
    for (std::size_t bar = 0; bar < m_figure.counts.size(); ++bar) {
        const double from = static_cast<double>(bar) * m_figure.barWidth;
        const bool last = bar + 1 == m_figure.counts.size();
        csv += csvLine({csvNumber(from), csvNumber(last && m_figure.open ? std::nullopt : std::optional(from + m_figure.barWidth)),
                        QByteArray::number(m_figure.counts[bar])});
    }
    return csv;
}

QString HistogramPicture::text() const
{
    QStringList lines{heading(), m_figure.words.definition};
    for (std::size_t bar = 0; bar < m_figure.counts.size(); ++bar)
        lines << histogramReadout(m_figure, bar).join(QLatin1Char('\t'));
    lines << m_figure.words.notes << m_figure.words.source;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::shared_ptr<Picture> HistogramPicture::withWords(const QString &title, const QString &note) const
{
    HistogramFigure figure = m_figure;
    setOwnText(figure.words, title, note);
    return std::make_shared<HistogramPicture>(std::move(figure));
}

} // namespace waymark
