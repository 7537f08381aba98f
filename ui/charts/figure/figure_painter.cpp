#include "ui/charts/figure/figure_painter.h"

#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/curve_geometry.h"
#include "ui/charts/figure/figure_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kCurveMarkSize = 8.0;
constexpr double kGhostOpacity = 0.75;
constexpr double kTickLength = 4.0;

class FigurePainter {
public:
    FigurePainter(QPainter &painter, const SurvivalFigure &figure, const FigureLayout &layout, const FigureStyle &style)
        : m_painter(painter)
        , m_figure(figure)
        , m_layout(layout)
        , m_style(style)
        , m_axisFont(style.font(11))
        , m_boldFont(style.font(11, QFont::DemiBold))
    {}

    void paint()
    {
        m_painter.fillRect(m_layout.page, ground());
        paintHeading();
        paintDays();
        if (const auto tooFew = tooFewToDraw(m_figure)) {
            paintTooFew(*tooFew);
        } else {
            paintGrid();
            paintHorizon();
            paintBands();
            paintThinCurves();
            paintCurves();
            paintInlineWords();
            paintLabels();
        }
        paintTable();
        paintFoot();
    }

private:
    QColor ground() const { return m_style.colour("card"); }
    QColor colourOf(const FigureGroup &group) const { return seriesColour(group.role, *m_style.tokens); }

    void paintLines(const QStringList &lines, const QFont &font, const char *token, double top, double step)
    {
        for (const QString &line : lines) {
            paintText(m_painter, font, m_style.colour(token), {28.0, top}, line);
            top += step;
        }
    }

    void paintHeading()
    {
        paintLines(m_layout.title, m_style.font(20, QFont::DemiBold), "text", m_layout.titleTop, 27.0);
        paintLines(m_layout.definition, m_style.font(13), "text2", m_layout.definitionTop, 20.0);
    }

    void paintGrid()
    {
        const QRectF &plot = m_layout.plot;
        const double half = QFontMetricsF(m_axisFont).height() / 2.0;
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        const int lines = static_cast<int>(std::lround((1.0 - m_layout.axis.low) / m_layout.axis.step));
        for (int i = 0; i <= lines; ++i) {
            const double share = m_layout.axis.low + i * m_layout.axis.step;
            const double y = std::round(m_layout.y(share));
            m_painter.setPen(QPen(m_style.colour("grid"), 1.0));
            // The foot is the axis itself.
            if (i > 0)
                m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            paintText(m_painter, m_axisFont, m_style.colour("text2"), {plot.left() - 8.0, y - half}, percentText(share, 0),
                      TextAnchor::Right);
        }
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintPlaced(m_layout.shareTitle, m_axisFont, m_style.colour("text2"));
    }

    void paintDays()
    {
        const QRectF &plot = m_layout.plot;
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(QPen(m_style.colour("axis"), 1.0));
        m_painter.drawLine(plot.bottomLeft(), plot.bottomRight());
        for (const Day tick : m_layout.ticks) {
            const double x = m_layout.x(tick);
            m_painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + kTickLength));
            paintText(m_painter, m_axisFont, m_style.colour("text2"), {x, plot.bottom() + kTickLength + 2.0}, countText(tick),
                      TextAnchor::Middle);
            m_painter.setPen(QPen(m_style.colour("axis"), 1.0));
        }
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintPlaced(m_layout.dayTitle, m_axisFont, m_style.colour("text2"));
        paintPlaced(m_layout.landmark, m_axisFont, m_style.colour("text3"));
    }

    void paintPlaced(const PlacedText &text, const QFont &font, const QColor &colour)
    {
        paintText(m_painter, font, colour, text.box.topLeft(), text.text);
    }

    void paintTooFew(const TooFew &tooFew)
    {
        const QPointF middle = m_layout.plot.center();
        paintText(m_painter, m_style.font(13, QFont::DemiBold), m_style.colour("text"), {middle.x(), middle.y() - 24.0}, tooFew.title,
                  TextAnchor::Middle);
        double top = middle.y() - 2.0;
        for (const QString &line : wrappedLines(tooFew.text, m_style.font(12), m_layout.plot.width() * 0.8)) {
            paintText(m_painter, m_style.font(12), m_style.colour("text2"), {middle.x(), top}, line, TextAnchor::Middle);
            top += 18.0;
        }
    }

    void paintHorizon()
    {
        if (m_layout.horizon.text.isEmpty())
            return;
        paintPlaced(m_layout.horizon, m_axisFont, m_style.colour("text3"));
        QPen pen(m_style.colour("text3"), 1.0);
        pen.setDashPattern({2.0, 3.0});
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        const double x = m_layout.x(*m_figure.horizon);
        m_painter.drawLine(QPointF(x, m_layout.plot.top()), QPointF(x, m_layout.plot.bottom()));
    }

    void paintBands()
    {
        if (!m_figure.band)
            return;
        m_painter.setPen(Qt::NoPen);
        // Edges of steps are upright and level: without smoothing they are as sharp and far faster.
        m_painter.setRenderHint(QPainter::Antialiasing, m_style.exported);
        for (const FigureGroup &group : m_figure.groups) {
            if (!isDrawn(group))
                continue;
            QColor colour = colourOf(group);
            colour.setAlphaF(static_cast<float>(m_style.tokens->bandOpacity()));
            m_painter.setBrush(colour);
            for (const QPolygonF &polygon : bandPolygons(*group.curve, m_layout))
                m_painter.drawPolygon(polygon);
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paintThinCurves()
    {
        for (const FigureGroup &group : m_figure.groups) {
            if (!isDrawn(group))
                continue;
            QPen pen(mixed(colourOf(group), ground(), kGhostOpacity), 1.0, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
            if (group.ghost)
                paintStepLine(stepLine(*group.ghost, m_layout), pen);
            pen.setWidthF(1.4);
            pen.setDashPattern({1.5, 2.5});
            if (group.naive)
                paintStepLine(stepLine(*group.naive, m_layout), pen);
        }
    }

    void paintInlineWords()
    {
        paintInline(m_layout.ghost, [](const FigureGroup &group) { return group.ghost != nullptr; });
        paintInline(m_layout.naive, [](const FigureGroup &group) { return group.naive != nullptr; });
    }

    template <class Owns>
    void paintInline(const PlacedText &text, Owns owns)
    {
        for (const FigureGroup &group : m_figure.groups) {
            if (isDrawn(group) && owns(group)) {
                if (text.covers)
                    m_painter.fillRect(text.box.adjusted(-3.0, 0.0, 3.0, 0.0), ground());
                paintPlaced(text, m_axisFont, colourOf(group));
                return;
            }
        }
    }

    void paintStepLine(const QPolygonF &line, const QPen &pen)
    {
        m_painter.setPen(pen);
        if (m_style.vector || pen.style() != Qt::SolidLine) {
            m_painter.drawPolyline(line);
            return;
        }
        // Level and upright pieces one by one: no joins to compute, no smoothing to do.
        QPen square = pen;
        square.setCapStyle(Qt::SquareCap);
        m_painter.setPen(square);
        QList<QLineF> pieces;
        pieces.reserve(line.size());
        for (qsizetype i = 1; i < line.size(); ++i)
            pieces.append(QLineF(line[i - 1], line[i]));
        m_painter.drawLines(pieces);
    }

    void paintCurves()
    {
        for (auto group = m_figure.groups.rbegin(); group != m_figure.groups.rend(); ++group) {
            if (isDrawn(*group))
                paintStepLine(stepLine(*group->curve, m_layout), seriesPen(group->role, *m_style.tokens, group->variant));
        }
        for (auto group = m_figure.groups.rbegin(); group != m_figure.groups.rend(); ++group) {
            if (!isDrawn(*group))
                continue;
            if (m_figure.censorMarks)
                paintCensorMarks(*group);
            for (const Day tick : m_layout.ticks)
                paintCurveMark(*group, tick);
        }
    }

    void paintCensorMarks(const FigureGroup &group)
    {
        m_painter.setPen(QPen(colourOf(group), 1.0));
        for (const QPointF &point : censorPoints(*group.curve, m_layout))
            m_painter.drawLine(point - QPointF(0.0, 3.5), point + QPointF(0.0, 3.5));
    }

    void paintCurveMark(const FigureGroup &group, Day tick)
    {
        if (tick < group.curve->origin || tick > lastDrawnDay(*group.curve, m_layout.lastDay))
            return;
        if (const auto point = pointAt(*group.curve, tick))
            paintMark(m_painter, seriesMark(group.role), {m_layout.x(tick), m_layout.y(point->survival)}, kCurveMarkSize, colourOf(group),
                      ground());
    }

    void paintLabels()
    {
        for (const EndLabel &label : m_layout.labels) {
            const FigureGroup &group = m_figure.groups[static_cast<std::size_t>(label.group)];
            QFont nameFont = m_style.font(12, QFont::DemiBold);
            if (!group.visible)
                nameFont.setStrikeOut(true);
            const QString name = QFontMetricsF(nameFont).elidedText(group.label, Qt::ElideRight, label.box.width() + 1.0);
            paintText(m_painter, nameFont, group.visible ? colourOf(group) : m_style.colour("text3"), label.box.topLeft(), name);
            paintText(m_painter, m_axisFont, m_style.colour(group.visible ? "text2" : "text3"), {label.box.left(), label.box.top() + 16.0},
                      group.value);
        }
    }

    void paintTable()
    {
        if (m_figure.groups.empty())
            return;
        paintPlaced(m_layout.tableTitle, m_boldFont, m_style.colour("text2"));
        double top = m_layout.tableTop;
        for (const FigureGroup &group : m_figure.groups) {
            paintTableRow(group, top);
            top += m_layout.tableRow;
        }
    }

    void paintTableRow(const FigureGroup &group, double top)
    {
        const QFontMetricsF metrics(m_axisFont);
        const double middle = top + metrics.height() / 2.0;
        const double left = m_layout.tableTitle.box.left();
        paintMark(m_painter, seriesMark(group.role), {left + 5.0, middle}, kCurveMarkSize, colourOf(group), ground());
        paintText(m_painter, m_axisFont, m_style.colour("text2"), {left + 16.0, top},
                  metrics.elidedText(group.label, Qt::ElideRight, m_layout.tableNameWidth + 2.0));
        if (!group.curve)
            return;
        for (const Day tick : m_layout.ticks) {
            // Before its clock starts a group has no row; after its last day it has none left, which the table says.
            if (tick < group.curve->origin)
                continue;
            const TableCell cell = tableCell(*group.curve, tick, m_layout.tableShowsCensored);
            const double x = m_layout.x(tick);
            const double half = QFontMetricsF(m_boldFont).horizontalAdvance(cell.atRisk) / 2.0;
            paintText(m_painter, m_boldFont, m_style.colour("text"), {x - half, top}, cell.atRisk);
            // The first column has lost nobody yet: its "(0)" would say nothing.
            if (tick > group.curve->origin)
                paintText(m_painter, m_axisFont, m_style.colour("text3"), {x + half + 4.0, top}, cell.soFar);
        }
    }

    void paintFoot()
    {
        if (!m_style.exported)
            return;
        m_painter.setPen(QPen(m_style.colour("border"), 1.0));
        m_painter.drawLine(QPointF(28.0, m_layout.ruleTop), QPointF(m_layout.page.right() - 28.0, m_layout.ruleTop));
        paintLines(m_layout.notes, m_axisFont, "text2", m_layout.notesTop, 17.0);
        paintLines(m_layout.source, m_axisFont, "text3", m_layout.sourceTop, 17.0);
    }

    QPainter &m_painter;
    const SurvivalFigure &m_figure;
    const FigureLayout &m_layout;
    const FigureStyle &m_style;
    QFont m_axisFont, m_boldFont;
};

} // namespace

void paintFigure(QPainter &painter, const SurvivalFigure &figure, const FigureLayout &layout, const FigureStyle &style)
{
    FigurePainter(painter, figure, layout, style).paint();
}

} // namespace waymark
