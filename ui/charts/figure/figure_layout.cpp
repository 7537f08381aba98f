#include "ui/charts/figure/figure_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "ui/charts/figure/curve_geometry.h"
#include "ui/charts/figure/figure_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kExportMargin = 28.0;
constexpr double kExportPlotHeight = 328.0;
constexpr double kScreenMargin = 5.0;
constexpr double kFigureRowHeight = 18.0;
constexpr double kFigureLabelGap = 10.0;
constexpr double kFigureColumnGap = 14.0;
constexpr double kMarkColumn = 16.0;
constexpr double kLineBeforeBand = 100.0; ///< how much worse a line is under a word than a band

/// The work of layoutFigure(), step by step; each step uses what the ones before it have placed.
class Arranger {
    Q_DECLARE_TR_FUNCTIONS(FigureLayout)

public:
    Arranger(const SurvivalFigure &figure, const FigureStyle &style, QSizeF size)
        : m_figure(figure)
        , m_style(style)
        , m_size(size)
        , m_axisMetrics(style.font(11))
        , m_boldMetrics(style.font(11, QFont::DemiBold))
        , m_margin(style.exported ? kExportMargin : kScreenMargin)
    {}

    FigureLayout arrange(double firstDay, double lastDay)
    {
        m_layout.firstDay = firstDay;
        m_layout.lastDay = std::max(lastDay, firstDay + 1.0);
        m_layout.axis = shareAxis(lowestDrawn(m_figure, m_layout.firstDay, m_layout.lastDay));
        const double top = m_style.exported ? placeHeading() : kScreenMargin;
        placePlot(top);
        placeTicks();
        placeAxisWords();
        placeTable();
        placeLabels();
        placeInline(m_layout.ghost, m_figure.ghostLabel, [](const FigureGroup &group) { return group.ghost.get(); });
        placeInline(m_layout.naive, m_figure.naiveLabel, [](const FigureGroup &group) { return group.naive.get(); });
        if (m_style.exported)
            placeFoot();
        else
            m_layout.page = QRectF(QPointF(), m_size);
        return m_layout;
    }

private:
    double lineHeight() const { return std::ceil(m_axisMetrics.height()); }
    double textWidth(const QString &text) const { return m_axisMetrics.horizontalAdvance(text); }

    double placeHeading()
    {
        const double width = m_size.width() - 2 * kExportMargin;
        m_layout.title =
            wrappedLines(m_figure.finding.isEmpty() ? m_figure.title : m_figure.finding, m_style.font(20, QFont::DemiBold), width);
        m_layout.definition = wrappedLines(m_figure.definition, m_style.font(13), width);
        m_layout.titleTop = 22.0;
        m_layout.definitionTop = m_layout.titleTop + 27.0 * static_cast<double>(m_layout.title.size()) + 3.0;
        return m_layout.definitionTop + 20.0 * static_cast<double>(m_layout.definition.size()) + 13.0;
    }

    /// The widest a table entry can become: nothing may collide while numbers change.
    double cellWidth(bool censored) const
    {
        double widest = 0.0;
        for (const FigureGroup &group : m_figure.groups) {
            if (!group.curve)
                continue;
            const QString n = countText(group.curve->n);
            const QString events = countText(group.curve->events);
            const QString gone = countText(group.curve->n - std::min(group.curve->events, group.curve->n));
            const QString soFar = censored ? QStringLiteral(" (%1 \u00b7 %2)").arg(events, gone) : QStringLiteral(" (%1)").arg(events);
            widest = std::max(widest, m_boldMetrics.horizontalAdvance(n) + textWidth(soFar));
        }
        return widest;
    }

    double halfNumber() const
    {
        double widest = 0.0;
        for (const FigureGroup &group : m_figure.groups)
            widest = std::max(widest, group.curve ? m_boldMetrics.horizontalAdvance(countText(group.curve->n)) : 0.0);
        return widest / 2.0;
    }

    double nameWidth() const
    {
        double widest = 0.0;
        for (const FigureGroup &group : m_figure.groups)
            widest = std::max(widest, m_boldMetrics.horizontalAdvance(group.label));
        return std::min(widest, m_size.width() * 0.24);
    }

    double labelWidth() const
    {
        const QFontMetricsF nameMetrics(m_style.font(12, QFont::DemiBold));
        double widest = 0.0;
        for (const FigureGroup &group : m_figure.groups)
            widest = std::max({widest, nameMetrics.horizontalAdvance(group.label), textWidth(group.value)});
        return std::min(widest, m_size.width() * 0.26);
    }

    void placePlot(double top)
    {
        m_layout.tableNameWidth = nameWidth();
        const double shareLabels = textWidth(percentText(1.0, 0)) + 8.0;
        const double left = m_margin + std::max(shareLabels, kMarkColumn + m_layout.tableNameWidth + kFigureColumnGap + halfNumber());
        const double right =
            m_size.width() - m_margin - std::max(labelWidth() + kFigureLabelGap, cellWidth(m_style.exported) - halfNumber());
        // Title row, ticks, words under them, table heading: see the steps that follow.
        const double above = top + lineHeight() + 6.0;
        const double rows = kFigureRowHeight * static_cast<double>(m_figure.groups.size());
        const double below = 6.0 + 2 * lineHeight() + 4.0 + 8.0 + lineHeight() + 4.0 + rows;
        const double height = m_style.exported ? kExportPlotHeight : std::max(60.0, m_size.height() - above - below - m_margin);
        m_layout.plot = QRectF(std::round(left), std::round(above), std::round(std::max(80.0, right - left)), std::round(height));
    }

    void placeTicks()
    {
        const Day fixed = m_figure.landmark.value_or(0);
        const double need = cellWidth(m_style.exported) + kFigureColumnGap;
        m_layout.ticks = dayTicks(m_layout.firstDay, m_layout.lastDay, m_layout.plot.width(), need, fixed);
        double narrowest = m_layout.plot.width();
        for (std::size_t i = 1; i < m_layout.ticks.size(); ++i)
            narrowest = std::min(narrowest, m_layout.x(m_layout.ticks[i]) - m_layout.x(m_layout.ticks[i - 1]));
        const double rightOfPlot = m_size.width() - m_margin - m_layout.plot.right();
        m_layout.tableShowsCensored =
            m_style.exported || (cellWidth(true) + kFigureColumnGap < narrowest && cellWidth(true) - halfNumber() < rightOfPlot);
    }

    void placeAxisWords()
    {
        const QRectF &plot = m_layout.plot;
        const double h = lineHeight();
        QString share = m_figure.shareTitle;
        if (m_layout.axis.low > 0.0)
            //: %1: what the axis shows ("Still customers"), %2: where it starts ("40%")
            share = tr("%1 (axis from %2)").arg(share, percentText(m_layout.axis.low, 0));
        m_layout.shareTitle = {share, QRectF(plot.left(), plot.top() - h - 5.0, textWidth(share), h)};

        const double wordsTop = plot.bottom() + 6.0 + h + 3.0;
        const QString days = tr("Days since signup");
        m_layout.dayTitle = {days, QRectF(plot.center().x() - textWidth(days) / 2.0, wordsTop, textWidth(days), h)};
        if (m_figure.landmark && *m_figure.landmark >= m_layout.firstDay && *m_figure.landmark <= m_layout.lastDay) {
            const QString word = tr("landmark");
            const double x = m_layout.x(*m_figure.landmark);
            m_layout.landmark = {word, QRectF(x - textWidth(word) / 2.0, wordsTop, textWidth(word), h)};
            if (m_layout.landmark.box.right() + kFigureLabelGap > m_layout.dayTitle.box.left())
                m_layout.dayTitle.box.moveLeft(m_layout.landmark.box.right() + kFigureLabelGap);
        }
        if (m_figure.horizon && *m_figure.horizon >= m_layout.firstDay && *m_figure.horizon <= m_layout.lastDay) {
            const QString word = tr("horizon %1").arg(shortDayText(*m_figure.horizon));
            const double wide = textWidth(word);
            const double middle = m_layout.x(*m_figure.horizon);
            const double left = std::max(m_layout.shareTitle.box.right() + kFigureLabelGap,
                                         std::min(middle - wide / 2.0, m_size.width() - m_margin - wide));
            m_layout.horizon = {word, QRectF(left, m_layout.shareTitle.box.top(), wide, h)};
        }
    }

    void placeTable()
    {
        const double top = m_layout.dayTitle.box.bottom() + 9.0;
        const QString title =
            m_layout.tableShowsCensored ? tr("At risk (left so far \u00b7 censored so far)") : tr("At risk (left so far)");
        m_layout.tableTitle = {title, QRectF(m_margin, top, m_boldMetrics.horizontalAdvance(title), lineHeight())};
        m_layout.tableTop = top + lineHeight() + 3.0;
        m_layout.tableRow = kFigureRowHeight;
    }

    void placeLabels()
    {
        if (tooFewToDraw(m_figure))
            return;
        const double width = m_size.width() - m_margin - m_layout.plot.right() - kFigureLabelGap;
        for (std::size_t i = 0; i < m_figure.groups.size(); ++i) {
            const FigureGroup &group = m_figure.groups[i];
            if (!group.curve || group.curve->n < kFewestForACurve)
                continue;
            const double end = std::min(m_layout.lastDay, lastDrawnDay(*group.curve, m_layout.lastDay));
            const auto point = pointAt(*group.curve, static_cast<Day>(std::max(end, static_cast<double>(group.curve->origin))));
            const double height = 16.0 + (group.value.isEmpty() ? 0.0 : lineHeight());
            const double middle = m_layout.y(std::max(point ? point->survival : 0.0, m_layout.axis.low));
            m_layout.labels.push_back(
                {static_cast<int>(i), QRectF(m_layout.plot.right() + kFigureLabelGap, middle - 8.0, std::max(10.0, width), height)});
        }
        pushApart(m_layout.labels, m_layout.plot);
    }

    /// A word along a thin line, where it covers no other: from the right end leftwards, below the line or above it.
    template <class CurveOf>
    void placeInline(PlacedText &text, const QString &words, CurveOf curveOf)
    {
        const auto owner = std::find_if(m_figure.groups.begin(), m_figure.groups.end(),
                                        [&](const FigureGroup &group) { return isDrawn(group) && curveOf(group); });
        if (words.isEmpty() || owner == m_figure.groups.end() || tooFewToDraw(m_figure))
            return;
        const SurvivalCurve &curve = *curveOf(*owner);
        const double wide = textWidth(words);
        const double end = m_layout.x(std::min(m_layout.lastDay, lastDrawnDay(curve, m_layout.lastDay)));
        double best = 1e9;
        for (double right = end - 12.0; right - wide > m_layout.plot.left(); right -= 12.0) {
            const auto at = [&](double x) { return pointAt(curve, static_cast<Day>(std::floor(m_layout.dayAt(x)))); };
            const auto first = at(right - wide);
            const auto last = at(right);
            if (!first || !last)
                continue;
            for (const double top : {m_layout.y(last->survival) + 3.0, m_layout.y(first->survival) - 3.0 - lineHeight()}) {
                const QRectF box(right - wide, top, wide, lineHeight());
                const bool inPlot =
                    box.bottom() < m_layout.plot.bottom() && box.top() > m_layout.plot.top() && !box.intersects(m_layout.ghost.box);
                if (!inPlot)
                    continue;
                // A band shines through; a line makes it unreadable.
                const double lines = pixelsCovered(m_figure, m_layout, box, false);
                const double covered = kLineBeforeBand * lines + pixelsCovered(m_figure, m_layout, box, m_figure.band);
                if (covered < best) {
                    best = covered;
                    text = {words, box, lines > 0.0};
                }
            }
            if (best == 0.0)
                return;
        }
    }

    void placeFoot()
    {
        const double width = m_size.width() - 2 * kExportMargin;
        m_layout.ruleTop = m_layout.tableTop + m_layout.tableRow * static_cast<double>(m_figure.groups.size()) + 18.0;
        m_layout.notes = wrappedLines(m_figure.notes, m_style.font(11), width);
        m_layout.source = wrappedLines(m_figure.source, m_style.font(11), width);
        m_layout.notesTop = m_layout.ruleTop + 10.0;
        m_layout.sourceTop = m_layout.notesTop + 17.0 * static_cast<double>(m_layout.notes.size());
        m_layout.page =
            QRectF(0, 0, m_size.width(), std::ceil(m_layout.sourceTop + 17.0 * static_cast<double>(m_layout.source.size()) + 12.0));
    }

    const SurvivalFigure &m_figure;
    const FigureStyle &m_style;
    QSizeF m_size;
    QFontMetricsF m_axisMetrics, m_boldMetrics;
    double m_margin;
    FigureLayout m_layout;
};

double lowestOf(const SurvivalCurve &curve, double firstDay, double lastDay, bool band)
{
    const double end = std::min(lastDay, lastDrawnDay(curve, lastDay));
    if (end < std::max(firstDay, static_cast<double>(curve.origin)))
        return 1.0;
    const auto point = pointAt(curve, static_cast<Day>(end));
    if (!point)
        return 1.0;
    double lowest = point->survival;
    for (std::size_t step = 0; band && step < curve.day.size() && curve.day[step] <= end; ++step) {
        const bool inView = step + 1 == curve.day.size() || curve.day[step + 1] > firstDay;
        if (inView && std::isfinite(curve.low[step]))
            lowest = std::min(lowest, curve.low[step]);
    }
    return lowest;
}

} // namespace

void pushApart(std::vector<EndLabel> &labels, const QRectF &plot)
{
    std::sort(labels.begin(), labels.end(), [](const EndLabel &a, const EndLabel &b) { return a.box.top() < b.box.top(); });
    double free = plot.top() - 8.0;
    for (EndLabel &label : labels) {
        label.box.moveTop(std::max(label.box.top(), free));
        free = label.box.bottom() + 3.0;
    }
    double limit = plot.bottom() + 12.0;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->box.moveBottom(std::min(label->box.bottom(), limit));
        limit = label->box.top() - 3.0;
    }
}

ShareAxis shareAxis(double lowest)
{
    const int foot = std::clamp(static_cast<int>(std::floor(lowest * 5.0 + 1e-9)), 0, 4);
    static constexpr std::array<double, 5> steps{0.25, 0.20, 0.20, 0.10, 0.05};
    return {foot / 5.0, steps[static_cast<std::size_t>(foot)]};
}

double lowestDrawn(const SurvivalFigure &figure, double firstDay, double lastDay)
{
    double lowest = 1.0;
    for (const FigureGroup &group : figure.groups) {
        if (!isDrawn(group))
            continue;
        lowest = std::min(lowest, lowestOf(*group.curve, firstDay, lastDay, figure.band));
        for (const auto &other : {group.ghost, group.naive}) {
            if (other)
                lowest = std::min(lowest, lowestOf(*other, firstDay, lastDay, false));
        }
    }
    return lowest;
}

std::vector<Day> dayTicks(double firstDay, double lastDay, double pixels, double columnPixels, Day fixed)
{
    static constexpr std::array<Day, 12> steps{1, 2, 5, 10, 30, 60, 90, 180, 365, 730, 1825, 3650};
    static constexpr std::array<double, 12> widestSpan{7, 14, 35, 80, 210, 330, 820, 1600, 3700, 7300, 18250, 1e9};
    const double span = lastDay - firstDay;
    std::size_t choice = 0;
    while (choice + 1 < steps.size() && (span > widestSpan[choice] || steps[choice] / span * pixels < columnPixels))
        ++choice;
    const Day step = steps[choice];
    // Counted from a landmark that is whole months, so that its own tick breaks no rhythm: 90, 270, 450.
    const Day offset = step < 365 && fixed % 30 == 0 ? fixed % step : 0;
    std::vector<Day> ticks;
    for (Day day = static_cast<Day>(std::ceil((firstDay - offset) / step)) * step + offset; day <= lastDay; day += step)
        ticks.push_back(day);
    if (fixed >= firstDay && fixed <= lastDay && std::find(ticks.begin(), ticks.end(), fixed) == ticks.end()) {
        const double nearest = columnPixels / pixels * span;
        std::erase_if(ticks, [&](Day day) { return std::abs(day - fixed) < nearest; });
        ticks.insert(std::lower_bound(ticks.begin(), ticks.end(), fixed), fixed);
    }
    return ticks;
}

FigureLayout layoutFigure(const SurvivalFigure &figure, const FigureStyle &style, QSizeF size, double firstDay, double lastDay)
{
    return Arranger(figure, style, size).arrange(firstDay, lastDay);
}

TableCell tableCell(const SurvivalCurve &curve, Day tick, bool censored)
{
    const RiskRow row = riskRowAt(curve, tick);
    const QString left = countText(row.eventsBefore);
    return {countText(row.atRisk),
            censored ? QStringLiteral("(%1 \u00b7 %2)").arg(left, countText(row.censoredBefore)) : QStringLiteral("(%1)").arg(left)};
}

} // namespace waymark
