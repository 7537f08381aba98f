#include "ui/charts/sweep/sweep_labels.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>

#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kGap = 6.0, kMarkGap = 10.0;
constexpr double kSameThreshold = 1e-9;

/// Places names one after the other; a class for the context of its texts, which is the figure's.
class SweepLabelPlacer {
    Q_DECLARE_TR_FUNCTIONS(SweepFigure)

public:
    SweepLabelPlacer(const SweepFigure &figure, const PlotFrame &frame, const FigureStyle &style)
        : m_figure(figure)
        , m_frame(frame)
        , m_metrics(style.font(11))
        , m_bold(style.font(11, QFont::DemiBold))
    {
        std::optional<QPointF> before;
        for (const SweepPoint &point : figure.points) {
            std::optional<QPointF> at;
            if (point.value && point.threshold <= frame.x.high + kSameThreshold)
                at = QPointF(frame.xAt(point.threshold), frame.yAt(*point.value));
            if (before && at)
                m_curve.emplace_back(*before, *at);
            before = at;
        }
        for (const std::optional<double> &threshold : {std::optional(figure.current), figure.saved}) {
            if (threshold && *threshold <= frame.x.high)
                m_uprights.emplace_back(frame.xAt(*threshold), frame.plot.top(), frame.xAt(*threshold), frame.plot.bottom());
        }
    }

    SweepLabels place()
    {
        SweepLabels labels;
        placeSaved(labels.saved);
        placeSuggestion(labels.suggested);
        placePlateau(labels.plateau);
        return labels;
    }

private:
    using Places = std::vector<SweepLabel>;

    QString said(double threshold) const { return thresholdText(threshold, m_figure.step); }

    static SweepLabel labelAt(const QString &text, const QFontMetricsF &metrics, double left, double top)
    {
        return {text, QRectF(left, top, metrics.horizontalAdvance(text), metrics.height()), false};
    }

    static bool crosses(const QRectF &box, const std::vector<QLineF> &lines)
    {
        return std::any_of(lines.begin(), lines.end(), [&box](const QLineF &line) {
            if (box.contains(line.p1()) || box.contains(line.p2()))
                return true;
            for (const QLineF &edge : {QLineF(box.topLeft(), box.bottomRight()), QLineF(box.bottomLeft(), box.topRight())}) {
                if (edge.intersects(line, nullptr) == QLineF::BoundedIntersection)
                    return true;
            }
            return false;
        });
    }

    /// Clear of names and of the lines of thresholds, which strike a text out.
    bool isLegible(const QRectF &box) const
    {
        if (box.left() < m_frame.plot.left() || box.right() > m_frame.plot.right() || box.top() < m_frame.plot.top())
            return false;
        const QRectF near = box.adjusted(-2.0, 0.0, 2.0, 0.0);
        return !crosses(near, m_uprights) &&
               std::none_of(m_boxes.begin(), m_boxes.end(), [&near](const QRectF &taken) { return taken.intersects(near); });
    }

    bool isFree(const QRectF &box) const { return isLegible(box) && !crosses(box.adjusted(-2.0, 0.0, 2.0, 0.0), m_curve); }

    /// The first place that is free, else the first with nothing but the curve behind it, else the first of all on a ground of its own.
    SweepLabel take(const Places &places)
    {
        auto place = std::find_if(places.begin(), places.end(), [this](const SweepLabel &one) { return isFree(one.box); });
        if (place == places.end())
            place = std::find_if(places.begin(), places.end(), [this](const SweepLabel &one) { return isLegible(one.box); });
        SweepLabel taken = place == places.end() ? places.front() : *place;
        taken.covers = place == places.end();
        m_boxes.push_back(taken.box);
        return taken;
    }

    void placeSaved(SweepLabel &label)
    {
        if (!m_figure.saved || *m_figure.saved > m_frame.x.high)
            return;
        const QString text = tr("saved %1").arg(said(*m_figure.saved));
        const double x = m_frame.xAt(*m_figure.saved);
        const double wide = m_metrics.horizontalAdvance(text);
        Places places;
        // Above the row of the suggestion, away from the line that has been moved; higher where the curve runs there.
        for (double top = m_frame.plot.bottom() - 38.0; top >= m_frame.plot.top(); top -= m_metrics.height()) {
            const double sides[] = {x - kGap - wide, x + kGap};
            const int nearer = m_figure.current >= *m_figure.saved ? 0 : 1;
            places.push_back(labelAt(text, m_metrics, sides[nearer], top));
            places.push_back(labelAt(text, m_metrics, sides[1 - nearer], top));
        }
        if (places.empty())
            return;
        label = take(places);
    }

    void placeSuggestion(SweepLabel &label)
    {
        if (!m_figure.suggested || *m_figure.suggested > m_frame.x.high)
            return;
        QString text = tr("suggested %1").arg(said(*m_figure.suggested));
        double low = m_frame.xAt(*m_figure.suggested), high = low;
        if (m_figure.rangeLow && m_figure.rangeHigh) {
            low = m_frame.xAt(*m_figure.rangeLow);
            high = std::min(m_frame.xAt(*m_figure.rangeHigh), m_frame.plot.right());
            text += QStringLiteral(" (%1\u2013%2)").arg(said(*m_figure.rangeLow), said(*m_figure.rangeHigh));
        }
        const double wide = m_bold.horizontalAdvance(text);
        const double top = suggestionLine(m_frame) - m_bold.height() / 2.0;
        const double above = top - 16.0;
        const double atEnd = m_frame.plot.right() - wide;
        Places places{labelAt(text, m_bold, high + kMarkGap, top), labelAt(text, m_bold, low - kMarkGap - wide, top),
                      labelAt(text, m_bold, std::min(low, atEnd), above), labelAt(text, m_bold, std::min(high + kMarkGap, atEnd), above)};
        if (high + kMarkGap > atEnd)
            std::swap(places.front(), places.back());
        m_boxes.emplace_back(low - 6.0, suggestionLine(m_frame) - 5.0, high - low + 12.0, 10.0);
        label = take(places);
    }

    void placePlateau(SweepLabel &label)
    {
        const QRectF ground = plateauGround(m_figure, m_frame);
        if (ground.isNull())
            return;
        const QString low = said(*m_figure.plateauLow), high = said(*m_figure.plateauHigh);
        Places places;
        for (const QString &text : {tr("plateau %1\u2013%2: no different from the best").arg(low, high),
                                    tr("plateau %1\u2013%2", "a range of thresholds, where there is little room").arg(low, high)}) {
            const double wide = m_metrics.horizontalAdvance(text);
            // Beside its ground, then on it; from the top down to the row of the suggestion.
            std::vector<double> lefts{ground.right() + kGap, ground.left() - kGap - wide};
            if (wide <= ground.width())
                lefts.push_back(ground.center().x() - wide / 2.0);
            for (const double left : lefts) {
                for (double top = m_frame.plot.top() + 2.0; top < suggestionLine(m_frame) - 2.0 * m_metrics.height();
                     top += m_metrics.height())
                    places.push_back(labelAt(text, m_metrics, left, top));
            }
        }
        if (places.empty())
            return;
        // Without a free place it stays in the plot.
        const double end = m_frame.plot.right() - places.front().box.width();
        if (places.front().box.left() > end)
            places.front().box.moveLeft(std::max(m_frame.plot.left() + 2.0, end));
        label = take(places);
    }

    const SweepFigure &m_figure;
    const PlotFrame &m_frame;
    QFontMetricsF m_metrics, m_bold;
    std::vector<QLineF> m_curve, m_uprights;
    std::vector<QRectF> m_boxes; ///< of the names already placed
};

} // namespace

SweepLabels layoutSweepLabels(const SweepFigure &figure, const PlotFrame &frame, const FigureStyle &style)
{
    return SweepLabelPlacer(figure, frame, style).place();
}

QRectF plateauGround(const SweepFigure &figure, const PlotFrame &frame)
{
    if (!figure.plateauLow || !figure.plateauHigh)
        return {};
    const double left = std::clamp(frame.xAt(*figure.plateauLow), frame.plot.left(), frame.plot.right());
    const double right = std::clamp(frame.xAt(*figure.plateauHigh), left, frame.plot.right());
    // One threshold alone is a plateau that can be seen.
    return QRectF(left, frame.plot.top(), right - left, frame.plot.height()).adjusted(-2.0, 0.0, 2.0, 0.0) & frame.plot;
}

double suggestionLine(const PlotFrame &frame) { return frame.plot.bottom() - 12.0; }

} // namespace waymark
