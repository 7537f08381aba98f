#include "ui/charts/bars/bands_figure.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kApart = 9.0;

void paintShare(QPainter &painter, const BandShare &share, double x, SeriesMark mark, const QColor &colour, const PlotFrame &frame,
                const FigureStyle &style)
{
    if (!share.value)
        return;
    painter.setPen(QPen(colour, 1.4));
    if (share.low && share.high) {
        painter.drawLine(QPointF(x, frame.yAt(*share.low)), QPointF(x, frame.yAt(*share.high)));
        for (const double end : {*share.low, *share.high})
            painter.drawLine(QPointF(x - 3.0, frame.yAt(end)), QPointF(x + 3.0, frame.yAt(end)));
    }
    paintMark(painter, mark, {x, frame.yAt(*share.value)}, kMarkSize, colour, style.colour("card"));
}

QString shareText(const BandShare &share)
{
    return share.low && share.high
               ? QStringLiteral("%1 (%2\u2013%3)").arg(percentText(share.value), percentText(share.low), percentText(share.high))
               : percentText(share.value);
}

} // namespace

PlotFrame layoutBands(const BandsFigure &figure, const FigureStyle &style, QSizeF size)
{
    NumberAxis x;
    x.low = 0.5;
    x.high = static_cast<double>(std::max<std::size_t>(1, figure.bands.size())) + 0.5;
    x.step = 1.0;
    x.text = [bands = figure.bands](double value) {
        const auto band = static_cast<std::size_t>(std::lround(value)) - 1;
        return band < bands.size() ? bands[band].name : QString();
    };
    x.title = figure.sizeTitle;
    NumberAxis y = numberAxis(0.0, 1.0, 6);
    y.text = [](double value) { return percentText(value, 0); };
    y.title = figure.shareTitle;
    const double row = QFontMetricsF(style.font(11)).height() + 6.0;
    return layoutPlot(figure.words, x, y, {2.0, 12.0, row, 280.0}, style, size);
}

void paintBands(QPainter &painter, const BandsFigure &figure, const PlotFrame &frame, const FigureStyle &style)
{
    paintPlotFrame(painter, frame, style);
    const QColor first = seriesColour(figure.role, *style.tokens);
    const QColor second = seriesColour(SeriesRole::None, *style.tokens);
    for (std::size_t band = 0; band < figure.bands.size(); ++band) {
        const double middle = frame.xAt(static_cast<double>(band) + 1.0);
        paintShare(painter, figure.bands[band].first, middle - kApart, seriesMark(figure.role), first, frame, style);
        paintShare(painter, figure.bands[band].second, middle + kApart, SeriesMark::Ring, second, frame, style);
    }
    // The rules are named under the axis, each with its mark.
    const QFont font = style.font(11, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    double left = style.exported ? 28.0 : 0.0;
    const double top = frame.footTop + 2.0;
    const auto name = [&](SeriesMark mark, const QColor &colour, const QString &text) {
        paintMark(painter, mark, {left + 6.0, top + metrics.height() / 2.0}, kMarkSize, colour, style.colour("card"));
        paintText(painter, font, colour, {left + 16.0, top}, text);
        left += 16.0 + metrics.horizontalAdvance(text) + 18.0;
    };
    name(seriesMark(figure.role), first, figure.firstName);
    name(SeriesMark::Ring, second, figure.secondName);
}

QStringList bandReadout(const BandsFigure &figure, std::size_t band)
{
    const BandsFigure::Band &one = figure.bands[band];
    return {QStringLiteral("%1 %2").arg(one.name, figure.sizeTitle), one.count,
            QStringLiteral("%1: %2").arg(figure.firstName, shareText(one.first)),
            QStringLiteral("%1: %2").arg(figure.secondName, shareText(one.second))};
}

QSizeF BandsPicture::exportSize(const FigureStyle &style) const { return layoutBands(m_figure, style, {kExportWidth, 0.0}).page.size(); }

void BandsPicture::paintExport(QPainter &painter, const FigureStyle &style) const
{
    paintBands(painter, m_figure, layoutBands(m_figure, style, {kExportWidth, 0.0}), style);
}

QString BandsPicture::text() const
{
    QStringList lines{heading(), m_figure.words.definition};
    for (std::size_t band = 0; band < m_figure.bands.size(); ++band)
        lines << bandReadout(m_figure, band).join(QLatin1Char('\t'));
    lines << m_figure.words.notes << m_figure.words.source;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::shared_ptr<Picture> BandsPicture::withWords(const QString &title, const QString &note) const
{
    BandsFigure figure = m_figure;
    setOwnText(figure.words, title, note);
    return std::make_shared<BandsPicture>(std::move(figure));
}

} // namespace waymark
