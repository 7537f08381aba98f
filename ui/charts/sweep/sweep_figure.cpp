#include "ui/charts/sweep/sweep_figure.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"
#include "ui/charts/sweep/sweep_labels.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kGripHeight = 18.0;
constexpr double kReach = 1e-9;
constexpr double kOutdatedOpacity = 0.35;

/// Paints in named steps; a class only for the context of its texts.
class SweepPainter {
    Q_DECLARE_TR_FUNCTIONS(SweepFigure)

public:
    SweepPainter(QPainter &painter, const SweepFigure &figure, const PlotFrame &frame, const FigureStyle &style)
        : m_painter(painter)
        , m_figure(figure)
        , m_frame(frame)
        , m_style(style)
        , m_font(style.font(11))
        , m_bold(style.font(11, QFont::DemiBold))
        , m_colour(seriesColour(figure.role, *style.tokens))
        , m_labels(figure.kind == SweepFigure::Kind::Criterion ? layoutSweepLabels(figure, frame, style) : SweepLabels{})
    {}

    void paintCriterion()
    {
        paintPlotFrame(m_painter, m_frame, m_style);
        paintPlateau();
        paintCurve([](const SweepPoint &point) { return point.value; },
                   [](const SweepPoint &point) { return std::optional(point.threshold); });
        paintSaved();
        paintSuggestion();
        paintCurrent();
        paintNames();
        paintReach();
    }

    void paintFrontier()
    {
        paintPlotFrame(m_painter, m_frame, m_style);
        paintZero();
        paintCurve([](const SweepPoint &point) { return point.difference; }, [](const SweepPoint &point) { return point.adoption; });
        if (m_figure.saved)
            paintFrontierPoint(*m_figure.saved, SeriesMark::Ring, ghostColour(m_colour, m_style), tr("saved %1"));
        if (m_figure.suggested) {
            m_painter.setOpacity(m_figure.outdated ? kOutdatedOpacity : 1.0);
            paintFrontierPoint(*m_figure.suggested, SeriesMark::Diamond, m_style.colour("text"), tr("suggested %1"));
            m_painter.setOpacity(1.0);
        }
        paintFrontierPoint(m_figure.current, SeriesMark::Disc, m_colour, tr("now %1", "the threshold as it stands"));
    }

    static QStringList readout(const SweepFigure &figure, const SweepPoint &point)
    {
        QStringList lines{QStringLiteral("\u2265 %1").arg(thresholdText(point.threshold))};
        lines << QStringLiteral("%1 %2").arg(figure.criterionTitle, point.value ? decimalText(*point.value, 3) : dashText());
        lines << tr("reach it %1").arg(percentText(point.adoption));
        lines << tr("if reached %1, if not %2").arg(percentText(point.ifReached), percentText(point.ifNot));
        if (point.difference && point.differenceLow && point.differenceHigh)
            lines << tr("%1 points apart (%2 to %3)")
                         .arg(pointsText(*point.difference), pointsText(*point.differenceLow), pointsText(*point.differenceHigh));
        return lines;
    }

    static QString frontierReach() { return tr("Share that reaches the threshold"); }
    static QString frontierGap() { return tr("Difference, points"); }

private:
    void paintPlateau()
    {
        const QRectF ground = plateauGround(m_figure, m_frame);
        if (ground.isNull())
            return;
        m_painter.setOpacity(m_figure.outdated ? kOutdatedOpacity : 1.0);
        m_painter.fillRect(ground, m_style.colour("plateau"));
        m_painter.setOpacity(1.0);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(QPen(m_style.colour("axis"), 1.0));
        m_painter.drawLine(m_frame.plot.bottomLeft(), m_frame.plot.bottomRight());
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    template <class Up, class Along>
    void paintCurve(Up up, Along along)
    {
        QPolygonF line;
        m_painter.setPen(QPen(m_colour, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        const auto finish = [&] {
            if (line.size() == 1)
                m_painter.drawPoint(line.first());
            else if (!line.isEmpty())
                m_painter.drawPolyline(line);
            line.clear();
        };
        for (const SweepPoint &point : m_figure.points) {
            const auto y = up(point);
            const auto x = along(point);
            // Clipped here: an SVG is not clipped by its painter.
            if (!x || !y || *x > m_frame.x.high + kReach || *x < m_frame.x.low - kReach)
                finish();
            else
                line.append({m_frame.xAt(*x), m_frame.yAt(std::clamp(*y, m_frame.y.low, m_frame.y.high))});
        }
        finish();
    }

    void paintZero()
    {
        if (m_frame.y.low >= 0.0)
            return;
        m_painter.setPen(QPen(m_style.colour("axis"), 1.0));
        m_painter.drawLine(QPointF(m_frame.plot.left(), m_frame.yAt(0.0)), QPointF(m_frame.plot.right(), m_frame.yAt(0.0)));
    }

    void paintSaved()
    {
        if (!m_figure.saved || *m_figure.saved > m_frame.x.high)
            return;
        const double x = m_frame.xAt(*m_figure.saved);
        const QColor colour = ghostColour(m_colour, m_style);
        m_painter.setPen(QPen(colour, 1.0, Qt::DotLine));
        m_painter.drawLine(QPointF(x, m_frame.plot.top()), QPointF(x, m_frame.plot.bottom()));
    }

    void paintLabel(const SweepLabel &label, const QFont &font, const QColor &colour)
    {
        if (label.text.isEmpty())
            return;
        const double opacity = m_painter.opacity();
        m_painter.setOpacity(1.0);
        if (label.covers)
            m_painter.fillRect(label.box.adjusted(-3.0, 0.0, 3.0, 0.0), m_style.colour("card"));
        m_painter.setOpacity(opacity);
        paintText(m_painter, font, colour, label.box.topLeft(), label.text);
    }

    /// Above every line: where no place is free, their ground keeps them legible.
    void paintNames()
    {
        paintLabel(m_labels.saved, m_font, m_colour);
        m_painter.setOpacity(m_figure.outdated ? kOutdatedOpacity : 1.0);
        paintLabel(m_labels.plateau, m_font, m_style.colour("text2"));
        paintLabel(m_labels.suggested, m_bold, m_style.colour("text"));
        m_painter.setOpacity(1.0);
    }

    void paintSuggestion()
    {
        if (!m_figure.suggested || *m_figure.suggested > m_frame.x.high)
            return;
        const double y = suggestionLine(m_frame);
        const double x = m_frame.xAt(*m_figure.suggested);
        const QColor ink = m_style.colour("text");
        m_painter.setOpacity(m_figure.outdated ? kOutdatedOpacity : 1.0);
        if (m_figure.rangeLow && m_figure.rangeHigh) {
            const double low = m_frame.xAt(*m_figure.rangeLow);
            const double right = std::min(m_frame.xAt(*m_figure.rangeHigh), m_frame.plot.right());
            m_painter.setPen(QPen(ink, 1.5));
            m_painter.drawLine(QPointF(low, y), QPointF(right, y));
            m_painter.drawLine(QPointF(low, y - 4.0), QPointF(low, y + 4.0));
            m_painter.drawLine(QPointF(right, y - 4.0), QPointF(right, y + 4.0));
        }
        paintMark(m_painter, SeriesMark::Diamond, {x, y}, kMarkSize, ink, m_style.colour("card"));
        m_painter.setOpacity(1.0);
    }

    void paintCurrent()
    {
        if (m_figure.current > m_frame.x.high)
            return;
        const double x = m_frame.xAt(m_figure.current);
        const QColor ink = m_style.colour("ink");
        const QRectF grip = sweepGrip(m_figure, m_frame, m_style);
        m_painter.setPen(QPen(ink, 1.5));
        m_painter.drawLine(QPointF(x, grip.bottom()), QPointF(x, m_frame.plot.bottom()));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        m_painter.drawRoundedRect(grip, 5.0, 5.0);
        const QFontMetricsF metrics(m_bold);
        const QString text = thresholdText(m_figure.current);
        paintText(m_painter, m_bold, m_style.colour("ontoink"), {grip.left() + 7.0, grip.center().y() - metrics.height() / 2.0}, text);
        m_painter.setBrush(m_style.colour("ontoink"));
        for (int dot = 0; dot < 6; ++dot)
            m_painter.drawEllipse(QPointF(grip.right() - 10.0 + dot % 2 * 4.0, grip.center().y() - 4.0 + dot / 2 * 4.0), 1.0, 1.0);
        const SweepPoint *point = m_figure.pointAt(m_figure.current);
        if (point != nullptr && point->value)
            paintMark(m_painter, seriesMark(m_figure.role), {x, m_frame.yAt(*point->value)}, kMarkSize, m_colour, m_style.colour("card"));
    }

    void paintReach()
    {
        const double top = m_frame.footTop + 2.0;
        const double from = m_style.exported ? 28.0 : 0.0;
        const QString name = tr("reach it", "row of shares under the thresholds");
        paintText(m_painter, m_bold, m_style.colour("text2"), {from, top}, name);
        const double free = from + QFontMetricsF(m_bold).horizontalAdvance(name) + 6.0;
        for (const double tick : m_frame.x.ticks()) {
            const QString text = percentText(m_figure.adoptionAt(tick), 0);
            const bool now = std::abs(tick - m_figure.current) < kReach;
            const QFont &font = now ? m_bold : m_font;
            const double half = QFontMetricsF(font).horizontalAdvance(text) / 2.0;
            if (tick <= 0.0 || m_frame.xAt(tick) - half < free)
                continue;
            paintText(m_painter, font, now ? m_colour : m_style.colour("text2"), {m_frame.xAt(tick), top}, text, TextAnchor::Middle);
        }
    }

    void paintFrontierPoint(double threshold, SeriesMark mark, const QColor &colour, const QString &label)
    {
        const SweepPoint *point = m_figure.pointAt(threshold);
        if (point == nullptr || !point->adoption || !point->difference)
            return;
        const QPointF at(m_frame.xAt(*point->adoption), m_frame.yAt(*point->difference));
        paintMark(m_painter, mark, at, kMarkSize, colour, m_style.colour("card"));
        paintText(m_painter, m_font, m_style.colour("text2"), at + QPointF(8.0, mark == SeriesMark::Disc ? -18.0 : 4.0),
                  label.arg(thresholdText(threshold)));
    }

    QPainter &m_painter;
    const SweepFigure &m_figure;
    const PlotFrame &m_frame;
    const FigureStyle &m_style;
    QFont m_font, m_bold;
    QColor m_colour;
    SweepLabels m_labels;
};

NumberAxis criterionAxis(const SweepFigure &figure)
{
    double low = 0.0, high = 0.0;
    for (const SweepPoint &point : figure.points) {
        if (point.value && point.threshold <= figure.lastThreshold) {
            low = std::min(low, *point.value);
            high = std::max(high, *point.value);
        }
    }
    NumberAxis axis = numberAxis(low, high > low ? high : low + 1.0, 5);
    const int decimals = axis.step >= 1.0 ? 0 : axis.step >= 0.1 ? 1 : axis.step >= 0.01 ? 2 : 3;
    axis.text = [decimals](double value) { return decimalText(value, decimals); };
    axis.title = figure.criterionTitle;
    return axis;
}

PlotFrame layoutFrontier(const SweepFigure &figure, const FigureStyle &style, QSizeF size)
{
    double low = 0.0, high = 0.0;
    for (const SweepPoint &point : figure.points) {
        if (point.difference) {
            low = std::min(low, *point.difference);
            high = std::max(high, *point.difference);
        }
    }
    NumberAxis x = numberAxis(0.0, 1.0, 6);
    x.text = [](double value) { return percentText(value, 0); };
    x.title = SweepPainter::frontierReach();
    NumberAxis y = numberAxis(low, high > low ? high : low + 0.1, 5, 0.01);
    y.text = [](double value) { return pointsText(value, 0); };
    y.title = SweepPainter::frontierGap();
    return layoutPlot(figure.words, x, y, {0.0, 48.0, 0.0, 320.0}, style, size);
}

} // namespace

std::optional<double> SweepFigure::adoptionAt(double threshold) const
{
    if (measures.empty())
        return std::nullopt;
    const auto first = std::lower_bound(measures.begin(), measures.end(), threshold - kReach);
    return static_cast<double>(measures.end() - first) / static_cast<double>(measures.size());
}

const SweepPoint *SweepFigure::pointAt(double threshold) const
{
    const auto place =
        std::find_if(points.begin(), points.end(), [&](const SweepPoint &point) { return point.threshold >= threshold - kReach; });
    return place == points.end() ? nullptr : &*place;
}

PlotFrame layoutSweep(const SweepFigure &figure, const FigureStyle &style, QSizeF size)
{
    if (figure.kind == SweepFigure::Kind::Frontier)
        return layoutFrontier(figure, style, size);
    NumberAxis x = numberAxis(0.0, std::max(figure.lastThreshold, figure.step), 7, figure.step >= 1.0 ? 1.0 : 0.0);
    x.high = std::max(figure.lastThreshold, x.step);
    x.text = [](double value) { return thresholdText(value); };
    x.title = figure.thresholdTitle;
    const double row = QFontMetricsF(style.font(11)).height() + 4.0;
    return layoutPlot(figure.words, x, criterionAxis(figure), {kGripHeight - 8.0, 16.0, row, 300.0}, style, size);
}

void paintSweep(QPainter &painter, const SweepFigure &figure, const PlotFrame &frame, const FigureStyle &style)
{
    SweepPainter one(painter, figure, frame, style);
    if (figure.kind == SweepFigure::Kind::Frontier)
        one.paintFrontier();
    else
        one.paintCriterion();
}

QStringList sweepReadout(const SweepFigure &figure, const SweepPoint &point) { return SweepPainter::readout(figure, point); }

QRectF sweepGrip(const SweepFigure &figure, const PlotFrame &frame, const FigureStyle &style)
{
    if (figure.kind == SweepFigure::Kind::Frontier || figure.current > frame.x.high)
        return {};
    const double wide = QFontMetricsF(style.font(11, QFont::DemiBold)).horizontalAdvance(thresholdText(figure.current)) + 24.0;
    const double left = std::clamp(frame.xAt(figure.current) - wide / 2.0, frame.page.left(), frame.page.right() - wide);
    return {left, frame.plot.top() - kGripHeight - 2.0, wide, kGripHeight};
}

QString SweepPicture::heading() const { return m_figure.words.finding.isEmpty() ? m_figure.words.title : m_figure.words.finding; }

QSizeF SweepPicture::exportSize(const FigureStyle &style) const { return layoutSweep(m_figure, style, {kExportWidth, 0.0}).page.size(); }

void SweepPicture::paintExport(QPainter &painter, const FigureStyle &style) const
{
    paintSweep(painter, m_figure, layoutSweep(m_figure, style, {kExportWidth, 0.0}), style);
}

QString SweepPicture::text() const
{
    QStringList lines{heading(), m_figure.words.definition};
    for (const SweepPoint &point : m_figure.points)
        lines << sweepReadout(m_figure, point).join(QLatin1Char('\t'));
    lines << m_figure.words.notes << m_figure.words.source;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::shared_ptr<Picture> SweepPicture::withWords(const QString &title, const QString &note) const
{
    SweepFigure figure = m_figure;
    setOwnText(figure.words, title, note);
    return std::make_shared<SweepPicture>(std::move(figure));
}

} // namespace waymark
