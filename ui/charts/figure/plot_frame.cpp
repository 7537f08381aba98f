#include "ui/charts/figure/plot_frame.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"

namespace waymark {

namespace {

constexpr double kTickLength = 4.0;
constexpr double kExportMargin = 28.0;
constexpr double kHeadingStep = 27.0, kDefinitionStep = 20.0, kNoteStep = 17.0;
constexpr double kGhostShare = 0.75;

/// From the foot of the y title to the top of the plot: the number of the highest tick reaches half a line above it, and Thai
/// vowels hang below the title.
double titleGap(double line) { return line / 2.0 + 4.0; }

double widestTick(const NumberAxis &axis, const QFontMetricsF &metrics)
{
    double widest = 0.0;
    for (const double tick : axis.ticks())
        widest = std::max(widest, metrics.horizontalAdvance(axis.text(tick)));
    return widest;
}

void paintLines(QPainter &painter, const QStringList &lines, const QFont &font, const QColor &colour, double top, double step)
{
    for (const QString &line : lines) {
        paintText(painter, font, colour, {kExportMargin, top}, line);
        top += step;
    }
}

} // namespace

std::vector<double> NumberAxis::ticks() const
{
    if (!places.empty())
        return places;
    std::vector<double> ticks;
    const auto first = static_cast<long long>(std::ceil(low / step - 1e-9));
    const auto last = static_cast<long long>(std::floor(high / step + 1e-9));
    for (long long i = first; i <= last; ++i)
        ticks.push_back(static_cast<double>(i) * step);
    return ticks;
}

NumberAxis numberAxis(double low, double high, int mostTicks, double smallest)
{
    NumberAxis axis;
    if (!(high > low))
        high = low + 1.0;
    const double wanted = (high - low) / std::max(1, mostTicks - 1);
    double step = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        axis.step = step * factor;
        if (axis.step >= wanted - 1e-12)
            break;
    }
    axis.step = std::max(axis.step, smallest);
    axis.low = std::floor(low / axis.step + 1e-9) * axis.step;
    axis.high = std::ceil(high / axis.step - 1e-9) * axis.step;
    return axis;
}

PlotFrame layoutPlot(const PlotWords &words, NumberAxis x, NumberAxis y, const PlotRoom &room, const FigureStyle &style, QSizeF size)
{
    PlotFrame frame;
    frame.x = std::move(x);
    frame.y = std::move(y);
    const QFontMetricsF metrics(style.font(11));
    const double line = metrics.height();
    const double margin = style.exported ? kExportMargin : 0.0;
    const double width = size.width() - 2 * margin;
    double top = margin;
    if (style.exported) {
        frame.heading = wrappedLines(words.finding.isEmpty() ? words.title : words.finding, style.font(20, QFont::DemiBold), width);
        frame.definition = wrappedLines(words.definition, style.font(13), width);
        frame.headingTop = top;
        frame.definitionTop = top + kHeadingStep * static_cast<double>(frame.heading.size()) + 6.0;
        top = frame.definitionTop + kDefinitionStep * static_cast<double>(frame.definition.size()) + 12.0;
    }
    frame.titleTop = top;
    const double plotTop = top + line + titleGap(line) + room.top;
    const double below = kTickLength + 2.0 + line + 2.0 + line + room.foot + 2.0;
    const double height = style.exported ? room.height : std::max(40.0, size.height() - plotTop - below);
    const double left = margin + std::max(24.0, widestTick(frame.y, metrics) + 8.0);
    frame.plot = QRectF(left, plotTop, std::max(40.0, size.width() - margin - room.right - left), height);
    frame.footTop = frame.plot.bottom() + kTickLength + 2.0 + 2 * line + 4.0;
    frame.page = QRectF({}, size);
    if (!style.exported)
        return frame;
    frame.ruleTop = frame.footTop + room.foot + 14.0;
    frame.notes = wrappedLines(words.notes, style.font(11), width);
    frame.source = wrappedLines(words.source, style.font(11), width);
    frame.notesTop = frame.ruleTop + 10.0;
    frame.sourceTop = frame.notesTop + kNoteStep * static_cast<double>(frame.notes.size());
    frame.page = QRectF(0, 0, size.width(), std::ceil(frame.sourceTop + kNoteStep * static_cast<double>(frame.source.size()) + 12.0));
    return frame;
}

void paintPlotFrame(QPainter &painter, const PlotFrame &frame, const FigureStyle &style)
{
    painter.fillRect(frame.page, style.colour("card"));
    paintLines(painter, frame.heading, style.font(20, QFont::DemiBold), style.colour("text"), frame.headingTop, kHeadingStep);
    paintLines(painter, frame.definition, style.font(13), style.colour("text2"), frame.definitionTop, kDefinitionStep);
    const QFont font = style.font(11);
    const QFontMetricsF metrics(font);
    const QRectF &plot = frame.plot;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const double tick : frame.y.ticks()) {
        const double y = std::round(frame.yAt(tick));
        painter.setPen(QPen(style.colour("grid"), 1.0));
        if (tick > frame.y.low + frame.y.step / 2.0)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintText(painter, font, style.colour("text2"), {plot.left() - 8.0, y - metrics.height() / 2.0}, frame.y.text(tick),
                  TextAnchor::Right);
    }
    painter.setPen(QPen(style.colour("axis"), 1.0));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (const double tick : frame.x.ticks()) {
        painter.setPen(QPen(style.colour("axis"), 1.0));
        painter.drawLine(QPointF(frame.xAt(tick), plot.bottom()), QPointF(frame.xAt(tick), plot.bottom() + kTickLength));
        paintText(painter, font, style.colour("text2"), {frame.xAt(tick), plot.bottom() + kTickLength + 2.0}, frame.x.text(tick),
                  TextAnchor::Middle);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const double margin = style.exported ? kExportMargin : 0.0;
    paintText(painter, font, style.colour("text2"), {margin, frame.titleTop}, frame.y.title);
    const double titleTop = plot.bottom() + kTickLength + 2.0 + metrics.height() + 2.0;
    paintText(painter, font, style.colour("text2"), {plot.center().x(), titleTop}, frame.x.title, TextAnchor::Middle);
    if (!style.exported)
        return;
    painter.setPen(QPen(style.colour("divider"), 1.0));
    painter.drawLine(QPointF(kExportMargin, frame.ruleTop), QPointF(frame.page.right() - kExportMargin, frame.ruleTop));
    paintLines(painter, frame.notes, font, style.colour("text2"), frame.notesTop, kNoteStep);
    paintLines(painter, frame.source, font, style.colour("text3"), frame.sourceTop, kNoteStep);
}

void paintReadoutBox(QPainter &painter, const PlotFrame &frame, const FigureStyle &style, double x, const QStringList &lines)
{
    const QFont bold = style.font(11, QFont::DemiBold), normal = style.font(11);
    const QFontMetricsF metrics(normal), boldMetrics(bold);
    double width = 0.0;
    for (const QString &line : lines)
        width = std::max(width, boldMetrics.horizontalAdvance(line));
    const QSizeF size(width + 16.0, metrics.height() * static_cast<double>(lines.size()) + 12.0);
    const bool fitsRight = x + 10.0 + size.width() <= frame.page.right();
    const double left = std::max(frame.page.left() + 1.0, fitsRight ? x + 10.0 : x - 10.0 - size.width());
    const QRectF box(QPointF(left, frame.plot.top() + 4.0), size);
    painter.setPen(QPen(style.colour("border"), 1.0));
    painter.setBrush(style.colour("card"));
    painter.drawRoundedRect(box, 6.0, 6.0);
    double top = box.top() + 6.0;
    for (const QString &line : lines) {
        paintText(painter, top == box.top() + 6.0 ? bold : normal, style.colour("text"), {box.left() + 8.0, top}, line);
        top += metrics.height();
    }
}

QColor ghostColour(const QColor &colour, const FigureStyle &style)
{
    const QColor ground = style.colour("card");
    const auto mix = [](int a, int b) { return static_cast<int>(std::lround(a * kGhostShare + b * (1.0 - kGhostShare))); };
    return {mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue())};
}

} // namespace waymark
