#include "ui/charts/trend/figure_frame.h"

#include <cmath>

#include <QPainter>

#include "ui/charts/figure/figure_text.h"

namespace waymark {

namespace {

constexpr double kTitleStep = 27.0;
constexpr double kDefinitionStep = 20.0;
constexpr double kFootStep = 17.0;

void paintFrameLines(QPainter &painter, const QStringList &lines, const QFont &font, const QColor &colour, double top, double step)
{
    for (const QString &line : lines) {
        paintText(painter, font, colour, {kFrameMargin, top}, line);
        top += step;
    }
}

} // namespace

void ChartWords::applyTo(FrameWords &frame) const
{
    if (!finding.isEmpty())
        frame.finding = finding;
    if (!notes.isEmpty())
        frame.notes = notes;
    frame.source = source;
    if (filter.isEmpty())
        return;
    frame.subtitle += QStringLiteral(" \u00b7 ") + filter;
    if (!frame.definition.isEmpty())
        frame.definition += QLatin1Char(' ') + filter;
}

double placeHeading(FrameLayout &frame, const FrameWords &words, const FigureStyle &style, double width)
{
    const double room = width - 2 * kFrameMargin;
    frame.title = wrappedLines(words.finding.isEmpty() ? words.title : words.finding, style.font(20, QFont::DemiBold), room);
    frame.definition = wrappedLines(words.definition.isEmpty() ? words.subtitle : words.definition, style.font(13), room);
    frame.titleTop = 22.0;
    frame.definitionTop = frame.titleTop + kTitleStep * static_cast<double>(frame.title.size()) + 3.0;
    return frame.definitionTop + kDefinitionStep * static_cast<double>(frame.definition.size()) + 13.0;
}

double placeFoot(FrameLayout &frame, const FrameWords &words, const FigureStyle &style, double width, double top)
{
    const double room = width - 2 * kFrameMargin;
    frame.ruleTop = top + 18.0;
    frame.notes = wrappedLines(words.notes, style.font(11), room);
    frame.source = wrappedLines(words.source, style.font(11), room);
    frame.notesTop = frame.ruleTop + 10.0;
    frame.sourceTop = frame.notesTop + kFootStep * static_cast<double>(frame.notes.size());
    return std::ceil(frame.sourceTop + kFootStep * static_cast<double>(frame.source.size()) + 12.0);
}

void paintFrame(QPainter &painter, const FrameLayout &frame, const FigureStyle &style, double width)
{
    if (!style.exported)
        return;
    paintFrameLines(painter, frame.title, style.font(20, QFont::DemiBold), style.colour("text"), frame.titleTop, kTitleStep);
    paintFrameLines(painter, frame.definition, style.font(13), style.colour("text2"), frame.definitionTop, kDefinitionStep);
    painter.setPen(QPen(style.colour("border"), 1.0));
    painter.drawLine(QPointF(kFrameMargin, frame.ruleTop), QPointF(width - kFrameMargin, frame.ruleTop));
    paintFrameLines(painter, frame.notes, style.font(11), style.colour("text2"), frame.notesTop, kFootStep);
    paintFrameLines(painter, frame.source, style.font(11), style.colour("text3"), frame.sourceTop, kFootStep);
}

} // namespace waymark
