#include "ui/charts/bars/distribution_figure.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kBarShare = 0.72;
constexpr double kExportedHeight = 280.0;

double shareOf(const std::vector<std::uint32_t> &counts, std::size_t number)
{
    const auto all = std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
    return all == 0 ? 0.0 : static_cast<double>(counts[number]) / static_cast<double>(all);
}

double largestShare(const DistributionFigure &figure)
{
    double largest = 0.0;
    for (const auto *counts : {&figure.counts, &figure.saved}) {
        for (std::size_t number = 0; number < counts->size(); ++number)
            largest = std::max(largest, shareOf(*counts, number));
    }
    return largest;
}

/// A class only for the context of its texts.
class DistributionWords {
    Q_DECLARE_TR_FUNCTIONS(DistributionFigure)

public:
    static QString customers(std::uint32_t count, double share)
    {
        return tr("%Ln customer(s) (%1)", nullptr, static_cast<int>(count)).arg(percentText(share));
    }
    static QString saved(double share) { return tr("saved: %1").arg(percentText(share)); }
};

QRectF barOf(const PlotFrame &frame, std::size_t number, double share)
{
    const auto middle = static_cast<double>(number);
    const double left = frame.xAt(middle - kBarShare / 2.0), right = frame.xAt(middle + kBarShare / 2.0);
    return {QPointF(std::round(left), frame.yAt(share)), QPointF(std::round(right), frame.plot.bottom() - 0.5)};
}

void paintBars(QPainter &painter, const DistributionFigure &figure, const PlotFrame &frame, const FigureStyle &style)
{
    const QColor reached = seriesColour(figure.role, *style.tokens);
    const QColor below = mixed(seriesColour(SeriesRole::None, *style.tokens), style.colour("card"), 0.75);
    const QFont small = style.font(11);
    const double line = QFontMetricsF(small).height();
    for (std::size_t number = 0; number < figure.counts.size(); ++number) {
        const bool mature = static_cast<int>(number) >= figure.required;
        const double share = shareOf(figure.counts, number);
        const QRectF bar = barOf(frame, number, share);
        if (figure.counts[number] > 0)
            painter.fillRect(bar, mature ? reached : below);
        double top = bar.top();
        if (number < figure.saved.size()) {
            const QRectF ghost = barOf(frame, number, shareOf(figure.saved, number));
            const bool was = static_cast<int>(number) >= figure.savedRequired.value_or(figure.required);
            painter.setPen(QPen(ghostColour(was ? reached : seriesColour(SeriesRole::None, *style.tokens), style), 1.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(ghost.adjusted(-2.5, 0.0, 2.5, 0.0));
            top = std::min(top, ghost.top());
        }
        paintText(painter, small, mature ? reached : style.colour("text2"), {bar.center().x(), top - line - 1.0}, percentText(share),
                  TextAnchor::Middle);
    }
}

} // namespace

PlotFrame layoutDistribution(const DistributionFigure &figure, const FigureStyle &style, QSizeF size)
{
    NumberAxis x;
    x.low = -0.5;
    x.high = static_cast<double>(figure.counts.size()) - 0.5;
    x.step = 1.0;
    x.text = [](double value) { return countText(std::llround(value)); };
    x.title = figure.numberTitle;
    NumberAxis y = numberAxis(0.0, std::clamp(largestShare(figure) * 1.12, 0.05, 1.0), 5, 0.01);
    y.text = [](double value) { return percentText(value, 0); };
    y.title = figure.shareTitle;
    const double line = QFontMetricsF(style.font(11)).height();
    return layoutPlot(figure.words, x, y, {line + 2.0, 12.0, 0.0, kExportedHeight}, style, size);
}

void paintDistribution(QPainter &painter, const DistributionFigure &figure, const PlotFrame &frame, const FigureStyle &style)
{
    paintPlotFrame(painter, frame, style);
    paintBars(painter, figure, frame, style);
    const QColor colour = seriesColour(figure.role, *style.tokens);
    const QFont bold = style.font(12, QFont::DemiBold), small = style.font(11);
    if (figure.savedRequired && *figure.savedRequired != figure.required) {
        const double at = frame.xAt(*figure.savedRequired - 0.5);
        painter.setPen(QPen(ghostColour(colour, style), 1.0, Qt::DotLine));
        painter.drawLine(QPointF(at, frame.plot.top()), QPointF(at, frame.plot.bottom()));
    }
    const double at = frame.xAt(figure.required - 0.5);
    const double top = frame.plot.top() - QFontMetricsF(small).height() - 2.0;
    painter.setPen(QPen(style.colour("ink"), 1.5));
    painter.drawLine(QPointF(at, top), QPointF(at, frame.plot.bottom()));
    const double wide =
        std::max(QFontMetricsF(bold).horizontalAdvance(figure.reachText), QFontMetricsF(small).horizontalAdvance(figure.savedText));
    const bool right = at + 8.0 + wide <= frame.page.right();
    const auto place = [&](double y) { return QPointF(right ? at + 8.0 : at - 8.0, y); };
    const TextAnchor anchor = right ? TextAnchor::Left : TextAnchor::Right;
    // On the card's ground, where bars reach up to it.
    const auto paintOn = [&](const QFont &font, const QColor &ink, double y, const QString &text) {
        const QFontMetricsF metrics(font);
        const double width = metrics.horizontalAdvance(text);
        const QPointF corner = place(y);
        painter.fillRect(QRectF(right ? corner.x() - 3.0 : corner.x() - width - 3.0, y, width + 6.0, metrics.height()),
                         style.colour("card"));
        paintText(painter, font, ink, corner, text, anchor);
    };
    paintOn(bold, colour, top, figure.reachText);
    if (!figure.savedText.isEmpty())
        paintOn(small, style.colour("text2"), top + QFontMetricsF(bold).height(), figure.savedText);
}

QStringList distributionReadout(const DistributionFigure &figure, std::size_t number)
{
    QStringList lines{countText(static_cast<std::int64_t>(number)),
                      DistributionWords::customers(figure.counts[number], shareOf(figure.counts, number))};
    if (number < figure.saved.size())
        lines << DistributionWords::saved(shareOf(figure.saved, number));
    return lines;
}

QSizeF DistributionPicture::exportSize(const FigureStyle &style) const
{
    return layoutDistribution(m_figure, style, {kExportWidth, 0.0}).page.size();
}

void DistributionPicture::paintExport(QPainter &painter, const FigureStyle &style) const
{
    paintDistribution(painter, m_figure, layoutDistribution(m_figure, style, {kExportWidth, 0.0}), style);
}

QByteArray DistributionPicture::numbers() const
{
    QByteArray csv = "mature_categories,customers,share\n";
    for (std::size_t number = 0; number < m_figure.counts.size(); ++number)
        csv += csvLine({QByteArray::number(static_cast<qulonglong>(number)), QByteArray::number(m_figure.counts[number]),
                        csvNumber(shareOf(m_figure.counts, number))});
    return csv;
}

QString DistributionPicture::text() const
{
    QStringList lines{heading(), m_figure.words.definition};
    for (std::size_t number = 0; number < m_figure.counts.size(); ++number)
        lines << distributionReadout(m_figure, number).mid(0, 2).join(QLatin1Char('\t'));
    lines << m_figure.words.notes << m_figure.words.source;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::shared_ptr<Picture> DistributionPicture::withWords(const QString &title, const QString &note) const
{
    DistributionFigure figure = m_figure;
    setOwnText(figure.words, title, note);
    return std::make_shared<DistributionPicture>(std::move(figure));
}

} // namespace waymark
