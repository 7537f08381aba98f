#include "ui/charts/trend/trend_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QFontMetricsF>

#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kTrendMargin = 5.0;
constexpr double kTrendLabelGap = 10.0;
constexpr double kTrendTickGap = 12.0;
constexpr double kTrendExportHeight = 300.0;
constexpr double kAnnotationGap = 4.0;
constexpr double kWidestAnnotation = 0.4; ///< of the plot

struct TrendAxis {
    double top, step;
};

/// Three to five grid lines, the top one above everything that is drawn.
TrendAxis trendAxis(double highest)
{
    static constexpr std::array<TrendAxis, 9> axes{
        {{0.02, 0.005}, {0.05, 0.01}, {0.10, 0.02}, {0.20, 0.05}, {0.30, 0.10}, {0.40, 0.10}, {0.60, 0.20}, {0.80, 0.20}, {1.00, 0.25}}};
    for (const TrendAxis &axis : axes) {
        if (highest <= axis.top + 1e-9)
            return axis;
    }
    const double step = highest <= 1.5 ? 0.25 : std::ceil(highest) / 4.0;
    return {std::ceil(highest / step - 1e-9) * step, step};
}

double highestDrawn(const TrendFigure &figure, double first, double last)
{
    double highest = 0.0;
    for (const TrendSeries &series : figure.series) {
        for (const TrendPoint &point : series.points) {
            if (series.visible && point.value && point.x >= first && point.x <= last)
                highest = std::max(highest, figure.band && !series.quiet && point.high ? *point.high : *point.value);
        }
    }
    return highest;
}

/// The work of layoutTrend(), step by step; each step uses what the ones before it have placed.
class TrendArranger {
public:
    TrendArranger(const TrendFigure &figure, const FigureStyle &style, QSizeF size)
        : m_figure(figure)
        , m_style(style)
        , m_size(size)
        , m_metrics(style.font(11))
        , m_margin(style.exported ? kFrameMargin : kTrendMargin)
    {}

    TrendLayout arrange(double first, double last)
    {
        m_layout.first = first;
        m_layout.last = std::max(last, first + 1e-6);
        const TrendAxis axis = trendAxis(highestDrawn(m_figure, first, last));
        m_layout.top = axis.top;
        m_layout.step = axis.step;
        const double top = m_style.exported ? placeHeading(m_layout.frame, m_figure.words, m_style, m_size.width()) : kTrendMargin;
        placePlot(top);
        placeTicks();
        placeWords();
        placeRemarks();
        placeAnnotations();
        placeLabels();
        if (m_style.exported) {
            const double height = placeFoot(m_layout.frame, m_figure.words, m_style, m_size.width(), bottomOfWords());
            m_layout.page = QRectF(0, 0, m_size.width(), height);
        } else {
            m_layout.page = QRectF(QPointF(), m_size);
        }
        return m_layout;
    }

private:
    double lineHeight() const { return std::ceil(m_metrics.height()); }
    double widthOf(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    double bottomOfWords() const { return m_layout.plot.bottom() + 6.0 + lineHeight() * (m_figure.placeTitle.isEmpty() ? 1.0 : 2.0) + 4.0; }

    double labelRoom() const
    {
        const QFontMetricsF names(m_style.font(12, QFont::DemiBold));
        double widest = 0.0;
        for (const TrendSeries &series : m_figure.series) {
            const double mark = series.mark ? kLabelMarkRoom : 0.0;
            const double name = names.horizontalAdvance(series.label);
            const double value = widthOf(series.value);
            widest = std::max(widest, mark + (series.quiet ? name + kQuietValueGap + value : std::max(name, value)));
        }
        return std::min(widest, m_size.width() * 0.26);
    }

    void placePlot(double top)
    {
        const int decimals = m_layout.step < 0.01 ? 1 : 0;
        const double left = m_margin + widthOf(percentText(m_layout.top, decimals)) + 8.0;
        // The last tick is written around its place.
        const double right = m_size.width() - m_margin - std::max(labelRoom() + kTrendLabelGap, 16.0);
        const double above = top + lineHeight() + 6.0;
        const double below = 6.0 + lineHeight() * (m_figure.placeTitle.isEmpty() ? 1.0 : 2.0) + 4.0;
        const double height = m_style.exported ? kTrendExportHeight : std::max(50.0, m_size.height() - above - below - m_margin);
        m_layout.plot = QRectF(std::round(left), std::round(above), std::round(std::max(60.0, right - left)), std::round(height));
    }

    /// Every n-th place, counted from the last one, so that today has its tick.
    void placeTicks()
    {
        std::vector<TrendPlace> shown;
        double widest = 0.0;
        for (const TrendPlace &place : m_figure.places) {
            if (place.x < m_layout.first - 1e-9 || place.x > m_layout.last + 1e-9)
                continue;
            shown.push_back(place);
            widest = std::max(widest, widthOf(place.tick));
        }
        if (shown.empty())
            return;
        const double spacing =
            shown.size() > 1 ? (m_layout.x(shown.back().x) - m_layout.x(shown.front().x)) / static_cast<double>(shown.size() - 1) : 1e9;
        static constexpr std::array<std::size_t, 8> everies{1, 2, 3, 6, 12, 24, 60, 120};
        std::size_t every = everies.back();
        for (const std::size_t candidate : everies) {
            if (spacing * static_cast<double>(candidate) >= widest + kTrendTickGap) {
                every = candidate;
                break;
            }
        }
        for (std::size_t i = 0; i < shown.size(); ++i) {
            if ((shown.size() - 1 - i) % every == 0)
                m_layout.ticks.push_back(shown[i]);
        }
    }

    void placeWords()
    {
        const QRectF &plot = m_layout.plot;
        const double h = lineHeight();
        m_layout.valueTitle = {m_figure.valueTitle, QRectF(plot.left(), plot.top() - h - 5.0, widthOf(m_figure.valueTitle), h)};
        const double wide = widthOf(m_figure.placeTitle);
        m_layout.placeTitle = {m_figure.placeTitle, QRectF(plot.center().x() - wide / 2.0, plot.bottom() + 6.0 + h + 3.0, wide, h)};
        if (!m_figure.marker || *m_figure.marker < m_layout.first || *m_figure.marker > m_layout.last)
            return;
        const double marker = widthOf(m_figure.markerLabel);
        const double left = std::max(m_layout.valueTitle.box.right() + kTrendLabelGap,
                                     std::min(m_layout.x(*m_figure.marker) - marker / 2.0, m_size.width() - m_margin - marker));
        m_layout.marker = {m_figure.markerLabel, QRectF(left, m_layout.valueTitle.box.top(), marker, h)};
    }

    /// Along the foot of the plot, where lines of shares rarely are; one that would lie on another goes a line up.
    void placeRemarks()
    {
        const double h = lineHeight();
        for (const TrendRemark &remark : m_figure.remarks) {
            if (remark.x < m_layout.first || remark.x > m_layout.last)
                continue;
            const double wide = widthOf(remark.text);
            const double left = std::clamp(m_layout.x(remark.x) - wide / 2.0, m_layout.plot.left(),
                                           std::max(m_layout.plot.left(), m_layout.plot.right() - wide));
            QRectF box(left, m_layout.plot.bottom() - h - 4.0, wide, h);
            const auto collides = [&] {
                return std::any_of(m_layout.remarks.begin(), m_layout.remarks.end(),
                                   [&](const PlacedText &other) { return other.box.adjusted(-6, 0, 6, 0).intersects(box); });
            };
            while (collides() && box.top() > m_layout.plot.top())
                box.translate(0.0, -h);
            m_layout.remarks.push_back({remark.text, box});
        }
    }

    /// At the head of their lines, to the right of them where there is room; one that would lie on another goes a line down.
    void placeAnnotations()
    {
        const double h = lineHeight();
        for (const TrendAnnotation &annotation : m_figure.annotations) {
            m_layout.annotations.push_back({});
            if (annotation.x < m_layout.first || annotation.x > m_layout.last)
                continue;
            const double x = m_layout.x(annotation.x);
            const double most = std::max(40.0, m_layout.plot.width() * kWidestAnnotation);
            const QString text = m_metrics.elidedText(annotation.text, Qt::ElideRight, most);
            const double wide = widthOf(text);
            const bool right = x + kAnnotationGap + wide <= m_layout.plot.right();
            QRectF box(right ? x + kAnnotationGap : x - kAnnotationGap - wide, m_layout.plot.top() + 2.0, wide, h);
            const auto collides = [&] {
                return std::any_of(m_layout.annotations.begin(), m_layout.annotations.end(), [&](const PlacedText &other) {
                    return !other.text.isEmpty() && other.box.adjusted(-6, 0, 6, 0).intersects(box);
                });
            };
            while (collides() && box.bottom() + h < m_layout.plot.bottom())
                box.translate(0.0, h);
            m_layout.annotations.back() = {text, box};
        }
    }

    void placeLabels()
    {
        const double width = m_size.width() - m_margin - m_layout.plot.right() - kTrendLabelGap;
        for (std::size_t i = 0; i < m_figure.series.size(); ++i) {
            const TrendSeries &series = m_figure.series[i];
            const TrendPoint *last = nullptr;
            for (const TrendPoint &point : series.points)
                last = point.value && point.x <= m_layout.last + 1e-9 ? &point : last;
            if (last == nullptr)
                continue;
            const double height = 16.0 + (series.value.isEmpty() || series.quiet ? 0.0 : lineHeight());
            m_layout.labels.push_back({static_cast<int>(i), QRectF(m_layout.plot.right() + kTrendLabelGap, m_layout.y(*last->value) - 8.0,
                                                                   std::max(10.0, width), height)});
        }
        pushApart(m_layout.labels, m_layout.plot);
    }

    const TrendFigure &m_figure;
    const FigureStyle &m_style;
    QSizeF m_size;
    QFontMetricsF m_metrics;
    double m_margin;
    TrendLayout m_layout;
};

} // namespace

TrendLayout layoutTrend(const TrendFigure &figure, const FigureStyle &style, QSizeF size, double first, double last)
{
    return TrendArranger(figure, style, size).arrange(first, last);
}

int annotationAt(const TrendLayout &layout, QPointF point)
{
    for (std::size_t i = 0; i < layout.annotations.size(); ++i) {
        const PlacedText &words = layout.annotations[i];
        if (!words.text.isEmpty() && words.box.adjusted(-kAnnotationGap, -1.0, 3.0, 1.0).contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace waymark
