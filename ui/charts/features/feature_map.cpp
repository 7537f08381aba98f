#include "ui/charts/features/feature_map.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr double kMark = 9.0;
constexpr double kLegendHeight = 26.0;
constexpr double kLegendRow = 18.0, kLegendGap = 14.0, kLegendLine = 24.0;
constexpr double kXAxisHeight = 42.0;
constexpr int kImportanceDigits = 4;
constexpr double kZoneHeight = 38.0;
constexpr double kMostHeadroom = 0.3; ///< of the plot

QString mapText(const char *text) { return QCoreApplication::translate("FeatureMap", text); }

/// 1, 2 or 5 times a power of ten: about five steps.
double roundStep(double range)
{
    const double rough = range / 5.0;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (rough <= factor * power)
            return factor * power;
    }
    return 10.0 * power;
}

void fitImportance(const FeatureMap &map, FeatureMapLayout &layout)
{
    double lowest = 0.0, highest = map.control.value_or(0.0);
    for (const FeatureMapPoint &point : map.points) {
        lowest = std::min(lowest, point.importance);
        highest = std::max(highest, point.importance);
    }
    if (!(highest > 0.0))
        highest = 1e-4;
    layout.step = roundStep((highest - lowest) * 1.1);
    layout.lowest = std::floor(lowest / layout.step * 2.0) / 2.0 * layout.step;
    layout.highest = highest;
}

/// The most important mark stays below the names of the zones.
void leaveRoomForZones(double names, FeatureMapLayout &layout)
{
    const double share = std::min(kMostHeadroom, (names + kMark) / layout.plot.height());
    layout.highest = (layout.highest - share * layout.lowest) / (1.0 - share);
}

QString nicheText() { return mapText(QT_TRANSLATE_NOOP("FeatureMap", "Niche: tells who pays")); }

/// Letters can be set upright in the narrow zone. Where signs stand above and below them, as in Thai, the line keeps level, beside the
/// zone and pointing to it.
bool nicheIsLevel()
{
    const QString text = nicheText();
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.category() == QChar::Mark_NonSpacing; });
}

QPointF levelNicheCorner(const FeatureMap &map, const FeatureMapLayout &layout)
{
    return {layout.xAt(map.niche) + 8.0, layout.plot.top() + kZoneHeight + 6.0};
}

const char *controlText() { return QT_TRANSLATE_NOOP("FeatureMap", "best shuffled copy"); }

/// Along the control line, above or below it and from the right zone leftwards: the first place that touches nothing taken.
QRectF placeControlLabel(const FeatureMap &map, const QFontMetricsF &metrics, const FeatureMapLayout &layout,
                         const std::vector<QRectF> &taken)
{
    if (!map.control)
        return {};
    const double y = layout.yAt(*map.control);
    const QSizeF size(metrics.horizontalAdvance(mapText(controlText())) + 2.0, metrics.height());
    for (double right = layout.xAt(map.ubiquitous) - 4.0; right - size.width() > layout.xAt(map.niche); right -= kMark) {
        for (const double top : {y - size.height() - 2.0, y + 2.0}) {
            const QRectF box(QPointF(right - size.width(), top), size);
            if (layout.plot.contains(box) &&
                std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); }))
                return box;
        }
    }
    return {};
}

constexpr double kZoneRow = 15.0;

/// What the right zone means, in as many lines as its width asks for: in the zone beside it the words would be wrong. None where a word
/// alone is too wide.
QStringList ubiquitousLines(const FeatureMap &map, const FeatureMapLayout &layout, const FigureStyle &style)
{
    const QFont font = style.font(11);
    const double room = layout.plot.right() - layout.xAt(map.ubiquitous) - 10.0;
    const QStringList lines = wrappedLines(mapText(QT_TRANSLATE_NOOP("FeatureMap", "everybody has it")), font, std::max(1.0, room));
    const QFontMetricsF metrics(font);
    const bool fits = std::all_of(lines.begin(), lines.end(), [&](const QString &line) { return metrics.horizontalAdvance(line) <= room; });
    return fits ? lines : QStringList();
}

/// Of the names of the zones.
double zoneHeight(const FeatureMap &map, const FeatureMapLayout &layout, const FigureStyle &style)
{
    return kZoneHeight + kZoneRow * std::max(0.0, static_cast<double>(ubiquitousLines(map, layout, style).size()) - 1.0);
}

/// Right of the mark, left of it, above and below: the first that touches nothing; the important ones choose first.
void placeLabels(const FeatureMap &map, const FigureStyle &style, FeatureMapLayout &layout)
{
    const QFontMetricsF metrics(style.font(11));
    // Where the zones are named.
    const double zoneWidth = 110.0;
    const double ubiquitousHeight = zoneHeight(map, layout, style);
    const QPointF corner = layout.plot.topLeft();
    std::vector<QRectF> taken{QRectF(QPointF(layout.xAt(map.niche), corner.y()), QSizeF(zoneWidth, kZoneHeight)),
                              QRectF(layout.plot.topRight() - QPointF(zoneWidth, 0.0), QSizeF(zoneWidth, ubiquitousHeight)),
                              QRectF(corner, QSizeF(22.0, 150.0))};
    if (nicheIsLevel())
        taken.push_back(QRectF(levelNicheCorner(map, layout), QSizeF(2.0 * zoneWidth, 2.0 * kMark)));
    for (const FeatureMapPoint &point : map.points) {
        const QPointF at = layout.at(point);
        taken.push_back(QRectF(at.x() - kMark / 2, at.y() - kMark / 2, kMark, kMark));
    }
    if (!layout.controlInLegend)
        layout.controlLabel = placeControlLabel(map, metrics, layout, taken);
    if (!layout.controlLabel.isEmpty())
        taken.push_back(layout.controlLabel);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < map.points.size(); ++i) {
        if (!map.points[i].greyed)
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return map.points[a].importance > map.points[b].importance; });
    for (const std::size_t i : order) {
        const QPointF at = layout.at(map.points[i]);
        const double width = metrics.horizontalAdvance(map.points[i].label) + 2.0, height = metrics.height();
        const QPointF corners[] = {{at.x() + kMark, at.y() - height / 2},
                                   {at.x() - kMark - width, at.y() - height / 2},
                                   {at.x() + kMark / 2, at.y() - height - 2},
                                   {at.x() + kMark / 2, at.y() + 2}};
        for (const QPointF &place : corners) {
            const QRectF box(place, QSizeF(width, height));
            if (!layout.plot.contains(box) ||
                std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); }))
                continue;
            taken.push_back(box);
            layout.labels.push_back({i, box});
            break;
        }
    }
}

struct LegendEntry {
    QString text;
    SeriesRole role = SeriesRole::None;
    bool greyed = false;
    bool isLine = false; ///< the control line's

    double sampleWidth() const { return isLine ? kLegendLine + 6.0 : 14.0; }
};

std::vector<LegendEntry> legendEntries(bool control)
{
    std::vector<LegendEntry> entries{{mapText(QT_TRANSLATE_NOOP("FeatureMap", "Setup")), SeriesRole::Setup},
                                     {mapText(QT_TRANSLATE_NOOP("FeatureMap", "Activation")), SeriesRole::Activation},
                                     {mapText(QT_TRANSLATE_NOOP("FeatureMap", "Utilization")), SeriesRole::Utilization},
                                     {mapText(QT_TRANSLATE_NOOP("FeatureMap", "Maturity")), SeriesRole::Maturity},
                                     {mapText(QT_TRANSLATE_NOOP("FeatureMap", "no definition"))},
                                     {mapText(QT_TRANSLATE_NOOP("FeatureMap", "no more than chance")), SeriesRole::None, true}};
    if (control)
        entries.push_back({mapText(controlText()), SeriesRole::None, false, true});
    return entries;
}

/// In as many rows as the width needs.
void placeLegend(const QFontMetricsF &metrics, double left, double right, FeatureMapLayout &layout)
{
    layout.legend.clear();
    QPointF at(left, 0.0);
    for (const LegendEntry &entry : legendEntries(layout.controlInLegend)) {
        const double wide = entry.sampleWidth() + metrics.horizontalAdvance(entry.text);
        if (at.x() > left && at.x() + wide > right)
            at = {left, at.y() + kLegendRow};
        layout.legend.push_back(at);
        at.rx() += wide + kLegendGap;
    }
}

double legendHeight(const FeatureMapLayout &layout) { return kLegendHeight + layout.legend.back().y(); }

QString importanceText(double importance) { return decimalText(importance, kImportanceDigits); }

void paintZones(QPainter &painter, const FeatureMap &map, const FeatureMapLayout &layout, const FigureStyle &style)
{
    const QRectF &plot = layout.plot;
    const double niche = layout.xAt(map.niche), ubiquitous = layout.xAt(map.ubiquitous);
    painter.fillRect(QRectF(QPointF(plot.left(), plot.top()), QPointF(niche, plot.bottom())), style.colour("plateau"));
    painter.fillRect(QRectF(QPointF(ubiquitous, plot.top()), plot.bottomRight()), style.colour("plateau"));
    QPen dashed(style.colour("axis"), 1.0, Qt::CustomDashLine);
    dashed.setDashPattern({3.0, 3.0});
    painter.setPen(dashed);
    for (const double x : {niche, ubiquitous})
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const QFont bold = style.font(12, QFont::DemiBold), small = style.font(11);
    paintText(painter, bold, style.colour("text2"), {niche + 8, plot.top() + 4}, mapText(QT_TRANSLATE_NOOP("FeatureMap", "Discerning")));
    paintText(painter, small, style.colour("text3"), {niche + 8, plot.top() + 20},
              mapText(QT_TRANSLATE_NOOP("FeatureMap", "tells who succeeds")));
    paintText(painter, bold, style.colour("text2"), {plot.right() - 6, plot.top() + 4},
              mapText(QT_TRANSLATE_NOOP("FeatureMap", "Ubiquitous")), TextAnchor::Right);
    double top = plot.top() + 20;
    for (const QString &line : ubiquitousLines(map, layout, style)) {
        paintText(painter, small, style.colour("text3"), {plot.right() - 6, top}, line, TextAnchor::Right);
        top += kZoneRow;
    }
    if (nicheIsLevel())
        return paintText(painter, small, style.colour("text2"), levelNicheCorner(map, layout), QStringLiteral("\u2190 ") + nicheText());
    painter.save();
    painter.translate(plot.left() + std::max(2.0, (niche - plot.left()) / 2 - 8), plot.top() + 6);
    painter.rotate(90.0);
    paintText(painter, bold, style.colour("text2"), {0.0, -16.0}, nicheText());
    painter.restore();
}

QPen controlPen(const FigureStyle &style)
{
    QPen dashed(style.colour("text2"), 1.2, Qt::CustomDashLine);
    dashed.setDashPattern({5.0, 3.0});
    return dashed;
}

void paintAxes(QPainter &painter, const FeatureMap &map, const FeatureMapLayout &layout, const FigureStyle &style)
{
    const QRectF &plot = layout.plot;
    const QFont font = style.font(11);
    for (double value = std::ceil(layout.lowest / layout.step) * layout.step; value <= layout.highest + layout.step * 1e-9;
         value += layout.step) {
        const double y = layout.yAt(value);
        painter.setPen(QPen(style.colour("grid"), 1.0));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        paintText(painter, font, style.colour("text3"), {plot.left() - 6, y - 8},
                  importanceText(std::abs(value) < layout.step / 2 ? 0.0 : value), TextAnchor::Right);
    }
    paintText(painter, font, style.colour("text3"), {plot.left(), plot.top() - 20},
              mapText(QT_TRANSLATE_NOOP("FeatureMap", "Importance (rise of the Brier score when shuffled, out of bag)")));
    painter.setPen(QPen(style.colour("axis"), 1.0));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (int tick = 0; tick <= 100; tick += 20) {
        const double x = layout.xAt(tick / 100.0);
        painter.setPen(QPen(style.colour("axis"), 1.0));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        paintText(painter, font, style.colour("text3"), {x, plot.bottom() + 6}, percentText(tick / 100.0, 0), TextAnchor::Middle);
    }
    paintText(painter, font, style.colour("text3"), {plot.center().x(), plot.bottom() + 22},
              mapText(QT_TRANSLATE_NOOP("FeatureMap", "Adoption among entitled customers before the landmark")), TextAnchor::Middle);
    if (!map.control)
        return;
    const double y = layout.yAt(*map.control);
    painter.setPen(controlPen(style));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    if (!layout.controlLabel.isEmpty())
        paintText(painter, font, style.colour("text2"), layout.controlLabel.topLeft(), mapText(controlText()));
}

void paintPoint(QPainter &painter, const FeatureMapPoint &point, QPointF at, const FigureStyle &style)
{
    const QColor ground = style.colour("card");
    if (point.greyed)
        paintMark(painter, SeriesMark::Ring, at, kMark - 2.0, style.colour("text3"), ground);
    else if (point.role == SeriesRole::None)
        paintMark(painter, SeriesMark::Disc, at, kMark, style.colour("text2"), ground);
    else
        paintMark(painter, seriesMark(point.role), at, kMark, seriesColour(point.role, *style.tokens), ground);
}

void paintLegend(QPainter &painter, const FeatureMapLayout &layout, const FigureStyle &style)
{
    const QFont font = style.font(11);
    const auto entries = legendEntries(layout.controlInLegend);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QPointF at = layout.legend[i] + QPointF(0.0, layout.legendTop);
        if (entries[i].isLine) {
            painter.setPen(controlPen(style));
            painter.drawLine(at + QPointF(0.0, 8.0), at + QPointF(kLegendLine, 8.0));
        } else {
            paintPoint(painter, {{}, {}, 0.0, 0.0, entries[i].role, entries[i].greyed}, at + QPointF(5.0, 8.0), style);
        }
        paintText(painter, font, style.colour("text2"), at + QPointF(entries[i].sampleWidth(), 0.0), entries[i].text);
    }
}

/// Title and definition above, notes at the foot: of exports.
void paintFrame(QPainter &painter, const FeatureMap &map, const FeatureMapLayout &layout, const FigureStyle &style)
{
    const QString heading = map.finding.isEmpty() ? map.title : map.finding;
    double y = 20.0;
    for (const QString &line : wrappedLines(heading, style.font(16, QFont::DemiBold), layout.page.width() - 48)) {
        paintText(painter, style.font(16, QFont::DemiBold), style.colour("text"), {24.0, y}, line);
        y += 24.0;
    }
    paintText(painter, style.font(12), style.colour("text2"), {24.0, y}, map.definition);
    y = layout.legendTop + legendHeight(layout);
    for (const QString &line : wrappedLines(map.figuresLine, style.font(11), layout.page.width() - 48)) {
        paintText(painter, style.font(11), style.colour("text2"), {24.0, y}, line);
        y += 16.0;
    }
    paintText(painter, style.font(11), style.colour("text3"), {24.0, y}, map.source);
}

} // namespace

FeatureMapLayout layoutFeatureMap(const FeatureMap &map, const FigureStyle &style, QSizeF size)
{
    FeatureMapLayout layout;
    layout.page = QRectF(QPointF(0, 0), size);
    fitImportance(map, layout);
    const QFontMetricsF metrics(style.font(11));
    const double left = metrics.horizontalAdvance(importanceText(-layout.highest)) + 12.0;
    double top = 24.0, foot = 4.0;
    if (style.exported) {
        const QString heading = map.finding.isEmpty() ? map.title : map.finding;
        top += 44.0 + 24.0 * static_cast<double>(wrappedLines(heading, style.font(16, QFont::DemiBold), size.width() - 48).size());
        foot += 36.0 + 16.0 * static_cast<double>(wrappedLines(map.figuresLine, style.font(11), size.width() - 48).size());
    }
    const double highest = layout.highest;
    const auto place = [&] {
        placeLegend(metrics, left, size.width() - 14.0, layout);
        layout.plot = QRectF(QPointF(left, top), QPointF(size.width() - 14.0, size.height() - foot - kXAxisHeight - legendHeight(layout)));
        layout.highest = highest;
        layout.labels.clear();
        leaveRoomForZones(zoneHeight(map, layout, style), layout);
        layout.legendTop = layout.plot.bottom() + kXAxisHeight;
        placeLabels(map, style, layout);
    };
    place();
    if (map.control && layout.controlLabel.isEmpty()) {
        layout.controlInLegend = true;
        place();
    }
    return layout;
}

void paintFeatureMap(QPainter &painter, const FeatureMap &map, const FeatureMapLayout &layout, const FigureStyle &style, int selected)
{
    painter.fillRect(layout.page, style.colour("card"));
    painter.setRenderHint(QPainter::Antialiasing);
    paintZones(painter, map, layout, style);
    paintAxes(painter, map, layout, style);
    for (const FeatureMapPoint &point : map.points)
        paintPoint(painter, point, layout.at(point), style);
    for (const FeatureMapLayout::Label &label : layout.labels) {
        const bool chosen = static_cast<int>(label.point) == selected;
        paintText(painter, style.font(11, chosen ? QFont::DemiBold : QFont::Normal), style.colour(chosen ? "text" : "text2"),
                  label.box.topLeft(), map.points[label.point].label);
    }
    if (selected >= 0 && selected < static_cast<int>(map.points.size())) {
        painter.setPen(QPen(style.colour("focus"), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(layout.at(map.points[static_cast<std::size_t>(selected)]), kMark, kMark);
    }
    paintLegend(painter, layout, style);
    if (style.exported)
        paintFrame(painter, map, layout, style);
}

QString featureMapText(const FeatureMapPoint &point)
{
    return mapText(QT_TRANSLATE_NOOP("FeatureMap", "%1: importance %2, adoption %3"))
        .arg(point.label, importanceText(point.importance), percentText(point.adoption));
}

} // namespace waymark
