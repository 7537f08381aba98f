#include "ui/charts/flow/flow_figure.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kFlowMargin = 5.0;
constexpr double kFlowGap = 6.0;
constexpr double kFlowExportHeight = 320.0;
constexpr double kFlowLabelStep = 17.0;
constexpr double kFlowOpacity = 0.32;

template <class Of>
std::uint32_t sumOver(const FlowFigure &figure, std::size_t state, Of of)
{
    std::uint32_t sum = 0;
    for (const FlowWay &way : figure.ways)
        sum += of(way) == static_cast<int>(state) ? way.people : 0;
    return sum;
}

QString stateLabel(const FlowFigure &figure, std::size_t state, std::uint32_t people)
{
    return QStringLiteral("%1  %2").arg(figure.states[state].label, countText(people));
}

/// Bars of one column below each other, as tall as their people; states without anybody take no room.
std::vector<QRectF> columnOf(const std::vector<std::uint32_t> &people, double left, double width, double top, double perPerson)
{
    std::vector<QRectF> bars;
    for (const std::uint32_t count : people) {
        bars.emplace_back(left, top, width, count * perPerson);
        top += count > 0 ? count * perPerson + kFlowGap : 0.0;
    }
    return bars;
}

std::vector<double> labelTops(const std::vector<QRectF> &bars, const std::vector<std::uint32_t> &people)
{
    std::vector<double> tops;
    double free = -1e9;
    for (std::size_t s = 0; s < bars.size(); ++s) {
        const double wanted = bars[s].center().y() - kFlowLabelStep / 2.0;
        tops.push_back(people[s] > 0 ? std::max(wanted, free) : wanted);
        if (people[s] > 0)
            free = tops.back() + kFlowLabelStep;
    }
    return tops;
}

QPainterPath bandBetween(QPointF from, QPointF to, double height)
{
    const double middle = (from.x() + to.x()) / 2.0;
    QPainterPath path(from);
    path.cubicTo(middle, from.y(), middle, to.y(), to.x(), to.y());
    path.lineTo(to.x(), to.y() + height);
    path.cubicTo(middle, to.y() + height, middle, from.y() + height, from.x(), from.y() + height);
    path.closeSubpath();
    return path;
}

std::vector<std::uint32_t> countsOf(const FlowFigure &figure, std::uint32_t (*count)(const FlowFigure &, std::size_t))
{
    std::vector<std::uint32_t> people;
    for (std::size_t s = 0; s < figure.states.size(); ++s)
        people.push_back(count(figure, s));
    return people;
}

void placeBars(FlowPlaces &layout, const FlowFigure &figure, double top, double height)
{
    const auto before = countsOf(figure, peopleBefore);
    const auto after = countsOf(figure, peopleAfter);
    const auto filled = [](const std::vector<std::uint32_t> &people) {
        return static_cast<double>(std::count_if(people.begin(), people.end(), [](std::uint32_t count) { return count > 0; }));
    };
    const double all = std::accumulate(before.begin(), before.end(), 0.0);
    const double gaps = kFlowGap * std::max(0.0, std::max(filled(before), filled(after)) - 1.0);
    const double perPerson = all > 0.0 ? std::max(1.0, height - gaps) / all : 0.0;
    layout.before = columnOf(before, layout.leftBar, layout.barWidth, top, perPerson);
    layout.after = columnOf(after, layout.rightBar, layout.barWidth, top, perPerson);
    layout.labelBefore = labelTops(layout.before, before);
    layout.labelAfter = labelTops(layout.after, after);

    std::vector<double> out, in;
    for (std::size_t s = 0; s < figure.states.size(); ++s) {
        out.push_back(layout.before[s].top());
        in.push_back(layout.after[s].top());
    }
    for (const FlowWay &way : figure.ways) {
        const auto from = static_cast<std::size_t>(way.from);
        const auto to = static_cast<std::size_t>(way.to);
        const double thick = way.people * perPerson;
        layout.bands.push_back(bandBetween({layout.leftBar + layout.barWidth, out[from]}, {layout.rightBar, in[to]}, thick));
        out[from] += thick;
        in[to] += thick;
    }
}

QColor stateColour(const FlowState &state, const FigureStyle &style)
{
    return state.milestone ? seriesColour(state.role, *style.tokens) : style.colour("axis");
}

void paintBars(QPainter &painter, const FlowFigure &figure, const FlowPlaces &layout, const FigureStyle &style)
{
    const QFont font = style.font(12);
    for (std::size_t s = 0; s < figure.states.size(); ++s) {
        const FlowState &state = figure.states[s];
        const QColor colour = stateColour(state, style);
        for (const bool after : {false, true}) {
            const QRectF &bar = after ? layout.after[s] : layout.before[s];
            if (bar.height() <= 0.0)
                continue;
            painter.fillRect(bar.adjusted(0.0, 0.0, 0.0, std::max(0.0, 1.0 - bar.height())), colour);
            const double top = after ? layout.labelAfter[s] : layout.labelBefore[s];
            const double edge = after ? bar.right() + 8.0 : bar.left() - 8.0;
            const QString text = stateLabel(figure, s, after ? peopleAfter(figure, s) : peopleBefore(figure, s));
            paintText(painter, font, style.colour("text"), {edge, top}, text, after ? TextAnchor::Left : TextAnchor::Right);
        }
    }
}

} // namespace

std::uint32_t peopleBefore(const FlowFigure &figure, std::size_t state)
{
    return sumOver(figure, state, [](const FlowWay &way) { return way.from; });
}

std::uint32_t peopleAfter(const FlowFigure &figure, std::size_t state)
{
    return sumOver(figure, state, [](const FlowWay &way) { return way.to; });
}

FlowPlaces layoutFlow(const FlowFigure &figure, const FigureStyle &style, QSizeF size)
{
    FlowPlaces layout;
    const QFontMetricsF metrics(style.font(12));
    const double margin = style.exported ? kFrameMargin : kFlowMargin;
    double widest = 0.0;
    for (std::size_t s = 0; s < figure.states.size(); ++s)
        widest = std::max({widest, metrics.horizontalAdvance(stateLabel(figure, s, peopleBefore(figure, s))),
                           metrics.horizontalAdvance(stateLabel(figure, s, peopleAfter(figure, s)))});
    layout.titleTop = style.exported ? placeHeading(layout.frame, figure.words, style, size.width()) : kFlowMargin;
    layout.leftBar = margin + widest + 8.0;
    layout.rightBar = std::max(layout.leftBar + 60.0, size.width() - margin - widest - 8.0 - layout.barWidth);
    const double top = layout.titleTop + std::ceil(metrics.height()) + 8.0;
    const double height = style.exported ? kFlowExportHeight : std::max(60.0, size.height() - top - kFlowMargin);
    placeBars(layout, figure, top, height);
    const double pageHeight = style.exported ? placeFoot(layout.frame, figure.words, style, size.width(), top + height) : size.height();
    layout.page = QRectF(0, 0, size.width(), pageHeight);
    return layout;
}

void paintFlow(QPainter &painter, const FlowFigure &figure, const FlowPlaces &layout, const FigureStyle &style, int highlighted)
{
    painter.fillRect(layout.page, style.colour("card"));
    paintFrame(painter, layout.frame, style, layout.page.width());
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont bold = style.font(12, QFont::DemiBold);
    paintText(painter, bold, style.colour("text2"), {layout.leftBar + layout.barWidth, layout.titleTop}, figure.beforeTitle,
              TextAnchor::Right);
    paintText(painter, bold, style.colour("text2"), {layout.rightBar, layout.titleTop}, figure.afterTitle);
    for (std::size_t i = 0; i < figure.ways.size(); ++i) {
        const FlowWay &way = figure.ways[i];
        // Who stays where they were is the ground; who moves is the figure.
        const bool moves = way.from != way.to;
        QColor colour = moves ? stateColour(figure.states[static_cast<std::size_t>(way.to)], style) : style.colour("groove");
        colour.setAlphaF(static_cast<float>(static_cast<int>(i) == highlighted ? 0.75 : kFlowOpacity));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPath(layout.bands[i]);
    }
    painter.setBrush(Qt::NoBrush);
    paintBars(painter, figure, layout, style);
}

QString flowWayText(const FlowFigure &figure, const FlowWay &way)
{
    const QString from = figure.states[static_cast<std::size_t>(way.from)].label;
    const QString to = figure.states[static_cast<std::size_t>(way.to)].label;
    //: A flow between two months. %1, %2: states, %3: a number of customers
    return QCoreApplication::translate("FlowFigure", "%1 \u2192 %2: %3").arg(from, to, countText(way.people));
}

} // namespace waymark
