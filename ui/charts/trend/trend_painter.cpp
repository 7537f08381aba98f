#include "ui/charts/trend/trend_painter.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"
#include "ui/text/numbers.h"
#include "ui/text/ranges.h"

namespace waymark {

namespace {

constexpr double kTrendMarkSize = 7.0;
constexpr double kTrendTick = 4.0;
constexpr double kQuietWidth = 1.2;
constexpr std::size_t kMostMarks = 40; ///< more marks than this are a rope, not marks

bool isShown(const TrendPoint &point, const TrendLayout &layout)
{
    return point.value && point.x >= layout.first - 1e-9 && point.x <= layout.last + 1e-9;
}

/// Points of one unbroken run: neighbours in the series, all with a value, all in view.
std::vector<std::vector<const TrendPoint *>> runsOf(const TrendSeries &series, const TrendLayout &layout)
{
    std::vector<std::vector<const TrendPoint *>> runs;
    bool open = false;
    for (const TrendPoint &point : series.points) {
        if (!isShown(point, layout)) {
            open = false;
            continue;
        }
        if (!open)
            runs.emplace_back();
        open = true;
        runs.back().push_back(&point);
    }
    return runs;
}

/// A run as a line of the page through the values that `read` gives.
template <class Read>
QPolygonF lineThrough(const std::vector<const TrendPoint *> &run, const TrendLayout &layout, bool steps, Read read)
{
    QPolygonF line;
    for (const TrendPoint *point : run) {
        const double x = layout.x(point->x);
        if (steps && !line.isEmpty())
            line.append({x, line.last().y()});
        line.append({x, layout.y(read(*point))});
    }
    return line;
}

class TrendPainter {
public:
    TrendPainter(QPainter &painter, const TrendFigure &figure, const TrendLayout &layout, const FigureStyle &style)
        : m_painter(painter)
        , m_figure(figure)
        , m_layout(layout)
        , m_style(style)
        , m_axisFont(style.font(11))
    {}

    void paint()
    {
        m_painter.fillRect(m_layout.page, ground());
        paintFrame(m_painter, m_layout.frame, m_style, m_layout.page.width());
        paintGrid();
        paintPlaces();
        paintRemarks();
        for (const TrendSeries &series : m_figure.series) {
            if (series.visible && m_figure.band && !series.quiet)
                paintBand(series);
        }
        for (auto series = m_figure.series.rbegin(); series != m_figure.series.rend(); ++series) {
            if (series->visible)
                paintLine(*series);
        }
        paintAnnotations();
        paintLabels();
    }

private:
    QColor ground() const { return m_style.colour("card"); }
    QColor colourOf(const TrendSeries &series) const { return seriesColour(series.role, *m_style.tokens); }

    QPen penOf(const TrendSeries &series) const
    {
        QPen pen = seriesPen(series.role, *m_style.tokens, series.variant);
        if (!series.quiet)
            return pen;
        // Dashes are in units of the pen's width: they keep their length.
        QList<qreal> dashes = pen.dashPattern();
        for (qreal &dash : dashes)
            dash *= pen.widthF() / kQuietWidth;
        pen.setWidthF(kQuietWidth);
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        return pen;
    }

    void paintPlaced(const PlacedText &text, const char *token)
    {
        paintText(m_painter, m_axisFont, m_style.colour(token), text.box.topLeft(), text.text);
    }

    void paintGrid()
    {
        const QRectF &plot = m_layout.plot;
        const double half = QFontMetricsF(m_axisFont).height() / 2.0;
        const int decimals = m_layout.step < 0.01 ? 1 : 0;
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        const int lines = static_cast<int>(std::lround(m_layout.top / m_layout.step));
        for (int i = 0; i <= lines; ++i) {
            const double share = i * m_layout.step;
            const double y = std::round(m_layout.y(share));
            m_painter.setPen(QPen(m_style.colour("grid"), 1.0));
            if (i > 0)
                m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            paintText(m_painter, m_axisFont, m_style.colour("text2"), {plot.left() - 8.0, y - half}, percentText(share, decimals),
                      TextAnchor::Right);
        }
        paintPlaced(m_layout.valueTitle, "text2");
    }

    void paintPlaces()
    {
        const QRectF &plot = m_layout.plot;
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(QPen(m_style.colour("axis"), 1.0));
        m_painter.drawLine(plot.bottomLeft(), plot.bottomRight());
        for (const TrendPlace &tick : m_layout.ticks) {
            const double x = m_layout.x(tick.x);
            m_painter.setPen(QPen(m_style.colour("axis"), 1.0));
            m_painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + kTrendTick));
            paintText(m_painter, m_axisFont, m_style.colour("text2"), {x, plot.bottom() + kTrendTick + 2.0}, tick.tick, TextAnchor::Middle);
        }
        m_painter.setRenderHint(QPainter::Antialiasing);
        paintPlaced(m_layout.placeTitle, "text2");
        if (m_layout.marker.text.isEmpty())
            return;
        paintPlaced(m_layout.marker, "text2");
        m_painter.setPen(QPen(m_style.colour("axis"), 1.0, Qt::DotLine));
        const double x = m_layout.x(*m_figure.marker);
        m_painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }

    void paintRemarks()
    {
        m_painter.setPen(QPen(m_style.colour("axis"), 1.0, Qt::DotLine));
        for (const TrendRemark &remark : m_figure.remarks) {
            if (remark.x < m_layout.first || remark.x > m_layout.last)
                continue;
            const double x = m_layout.x(remark.x);
            m_painter.setPen(QPen(m_style.colour("axis"), 1.0, Qt::DotLine));
            m_painter.drawLine(QPointF(x, m_layout.plot.top()), QPointF(x, m_layout.plot.bottom()));
        }
        for (const PlacedText &text : m_layout.remarks) {
            m_painter.fillRect(text.box.adjusted(-3, 0, 3, 0), ground());
            paintPlaced(text, "text2");
        }
    }

    void paintAnnotations()
    {
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        for (std::size_t i = 0; i < m_layout.annotations.size(); ++i) {
            const PlacedText &words = m_layout.annotations[i];
            if (words.text.isEmpty())
                continue;
            const double x = m_layout.x(m_figure.annotations[i].x);
            m_painter.setPen(QPen(m_style.colour("text3"), 1.0));
            m_painter.drawLine(QPointF(x, m_layout.plot.top()), QPointF(x, m_layout.plot.bottom()));
            m_painter.fillRect(words.box.adjusted(-2, 0, 2, 0), ground());
            paintPlaced(words, "text2");
        }
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paintBand(const TrendSeries &series)
    {
        QColor colour = colourOf(series);
        colour.setAlphaF(static_cast<float>(m_style.tokens->bandOpacity()));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        for (const auto &run : runsOf(series, m_layout)) {
            const bool known = std::all_of(run.begin(), run.end(), [](const TrendPoint *point) { return point->low && point->high; });
            std::vector<const TrendPoint *> banded = run;
            if (!known)
                std::erase_if(banded, [](const TrendPoint *point) { return !point->low || !point->high; });
            if (banded.size() < 2)
                continue;
            const QPolygonF upper = lineThrough(banded, m_layout, m_figure.steps, [](const TrendPoint &point) { return *point.high; });
            QPolygonF lower = lineThrough(banded, m_layout, m_figure.steps, [](const TrendPoint &point) { return *point.low; });
            std::reverse(lower.begin(), lower.end());
            m_painter.drawPolygon(upper + lower);
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    void paintLine(const TrendSeries &series)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(penOf(series));
        for (const QPolygonF &line : trendLines(m_figure, series, m_layout))
            m_painter.drawPolyline(line);
        if (m_figure.steps)
            return paintMarksOnSteps(series);
        const bool all = m_layout.ticks.size() == m_figure.places.size() || series.points.size() <= kMostMarks;
        for (const auto &run : runsOf(series, m_layout)) {
            for (const TrendPoint *point : run) {
                // A value that stands alone has no line: its mark and its interval are all there is of it. An interval that stands alone
                // makes no band.
                if (run.size() == 1 || bandedIn(run) == 1)
                    paintInterval(series, *point);
                if (run.size() == 1 || (all && isAtTick(point->x)))
                    paintMark(m_painter, point->unsettled ? SeriesMark::Ring : markOf(series),
                              {m_layout.x(point->x), m_layout.y(*point->value)}, kTrendMarkSize, colourOf(series), ground());
            }
        }
    }

    /// The value at a tick is that of the last step before it, which has seldom come on the very day.
    void paintMarksOnSteps(const TrendSeries &series)
    {
        for (const TrendPlace &tick : m_layout.ticks) {
            const TrendPoint *held = nullptr;
            for (const TrendPoint &point : series.points) {
                if (point.x <= tick.x + 1e-9)
                    held = &point;
            }
            if (held != nullptr && held->value && tick.x <= series.points.back().x + 1e-9)
                paintMark(m_painter, markOf(series), {m_layout.x(tick.x), m_layout.y(*held->value)}, kTrendMarkSize, colourOf(series),
                          ground());
        }
    }

    static std::size_t bandedIn(const std::vector<const TrendPoint *> &run)
    {
        return static_cast<std::size_t>(
            std::count_if(run.begin(), run.end(), [](const TrendPoint *point) { return point->low && point->high; }));
    }

    bool isAtTick(double x) const
    {
        return std::any_of(m_layout.ticks.begin(), m_layout.ticks.end(),
                           [x](const TrendPlace &tick) { return std::abs(tick.x - x) < 1e-9; });
    }

    void paintInterval(const TrendSeries &series, const TrendPoint &point)
    {
        if (!m_figure.band || series.quiet || !point.low || !point.high)
            return;
        m_painter.setPen(QPen(colourOf(series), 1.0));
        const double x = m_layout.x(point.x);
        m_painter.drawLine(QPointF(x, m_layout.y(*point.low)), QPointF(x, m_layout.y(*point.high)));
    }

    void paintLabels()
    {
        for (const EndLabel &label : m_layout.labels) {
            const TrendSeries &series = m_figure.series[static_cast<std::size_t>(label.group)];
            const QColor ink = series.visible ? colourOf(series) : m_style.colour("text3");
            const QColor valueInk = m_style.colour(series.visible ? "text2" : "text3");
            QFont nameFont = m_style.font(12, series.quiet ? QFont::Normal : QFont::DemiBold);
            nameFont.setStrikeOut(!series.visible);
            const QFontMetricsF names(nameFont);
            QPointF at = label.box.topLeft();
            if (series.mark) {
                paintMark(m_painter, markOf(series), at + QPointF(kTrendMarkSize / 2.0, 8.0), kTrendMarkSize, ink, ground());
                at.rx() += kLabelMarkRoom;
            }
            const double beside = series.quiet ? kQuietValueGap + QFontMetricsF(m_axisFont).horizontalAdvance(series.value) : 0.0;
            const QString name = names.elidedText(series.label, Qt::ElideRight, label.box.right() - at.x() - beside + 1.0);
            paintText(m_painter, nameFont, ink, at, name);
            at += series.quiet ? QPointF(names.horizontalAdvance(name) + kQuietValueGap, 1.0) : QPointF(0.0, 16.0);
            paintText(m_painter, m_axisFont, valueInk, at, series.value);
        }
    }

    QPainter &m_painter;
    const TrendFigure &m_figure;
    const TrendLayout &m_layout;
    const FigureStyle &m_style;
    QFont m_axisFont;
};

/// The value at a place: with steps, that of the last point up to it.
const TrendPoint *pointAtPlace(const TrendFigure &figure, const TrendSeries &series, std::size_t place)
{
    const double x = figure.places[place].x;
    const TrendPoint *found = nullptr;
    for (const TrendPoint &point : series.points) {
        if (std::abs(point.x - x) < 1e-9 || (figure.steps && point.x < x))
            found = &point;
    }
    return found != nullptr && found->value ? found : nullptr;
}

} // namespace

std::vector<QPolygonF> trendLines(const TrendFigure &figure, const TrendSeries &series, const TrendLayout &layout)
{
    std::vector<QPolygonF> lines;
    for (const auto &run : runsOf(series, layout)) {
        if (run.size() > 1)
            lines.push_back(lineThrough(run, layout, figure.steps, [](const TrendPoint &point) { return *point.value; }));
    }
    return lines;
}

QString trendValueText(const TrendFigure &figure, const TrendSeries &series, std::size_t place)
{
    const TrendPoint *point = pointAtPlace(figure, series, place);
    if (point == nullptr)
        return dashText();
    QString text = percentText(point->value);
    if (point->low && point->high)
        text += QStringLiteral(" (%1)").arg(shareRangeText(*point->low, *point->high));
    return point->remark.isEmpty() ? text : text + QStringLiteral(", ") + point->remark;
}

void paintTrend(QPainter &painter, const TrendFigure &figure, const TrendLayout &layout, const FigureStyle &style)
{
    TrendPainter(painter, figure, layout, style).paint();
}

void paintTrendReadout(QPainter &painter, const TrendFigure &figure, const TrendLayout &layout, const FigureStyle &style, std::size_t place)
{
    const double at = figure.places[place].x;
    if (at < layout.first || at > layout.last)
        return;
    const double x = layout.x(at);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.colour("ink"), 1.0));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    const QFontMetricsF metrics(style.font(12));
    const QFontMetricsF bold(style.font(12, QFont::DemiBold));
    double names = 0.0, values = 0.0;
    std::size_t rows = 0;
    for (const TrendSeries &series : figure.series) {
        if (!series.visible)
            continue;
        ++rows;
        names = std::max(names, metrics.horizontalAdvance(series.label));
        values = std::max(values, metrics.horizontalAdvance(trendValueText(figure, series, place)));
        if (const TrendPoint *point = pointAtPlace(figure, series, place))
            paintMark(painter, markOf(series), {x, layout.y(*point->value)}, 9.0, seriesColour(series.role, *style.tokens),
                      style.colour("card"));
    }
    const double width = std::max(20.0 + 18.0 + names + 14.0 + values, 20.0 + bold.horizontalAdvance(figure.places[place].name));
    const double height = 14.0 + 19.0 * static_cast<double>(rows + 1);
    // Over the plot, not over the names at its right; where neither side has the room, within the page.
    const bool right = x + 12.0 + width <= layout.plot.right() || x - 12.0 - width < layout.page.left();
    const double left = right ? std::min(x + 12.0, layout.page.right() - width - 1.0) : x - 12.0 - width;
    const QRectF box(left, layout.plot.top(), width, height);
    painter.setPen(QPen(style.colour("border"), 1.0));
    painter.setBrush(style.colour("card"));
    painter.drawRoundedRect(box, 6.0, 6.0);
    painter.setBrush(Qt::NoBrush);
    double top = box.top() + 8.0;
    paintText(painter, style.font(12, QFont::DemiBold), style.colour("text"), {box.left() + 10.0, top}, figure.places[place].name);
    for (const TrendSeries &series : figure.series) {
        if (!series.visible)
            continue;
        top += 19.0;
        paintMark(painter, markOf(series), {box.left() + 15.0, top + 8.0}, 8.0, seriesColour(series.role, *style.tokens),
                  style.colour("card"));
        paintText(painter, style.font(12), style.colour("text2"), {box.left() + 28.0, top}, series.label);
        paintText(painter, style.font(12), style.colour("text"), {box.right() - 10.0, top}, trendValueText(figure, series, place),
                  TextAnchor::Right);
    }
}

} // namespace waymark
