#include "ui/charts/coverage_figure.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QDate>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include "ui/charts/figure/figure_text.h"
#include "ui/charts/figure/plot_frame.h"
#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kAxisPixels = 11;
constexpr int kRules = 4;
constexpr double kExportPlot = 320.0;

QString plotTitle() { return QCoreApplication::translate("CoverageFigure", "Usage rows a day, mean of each week"); }
QString gapText() { return QCoreApplication::translate("CoverageFigure", "gap"); }

/// 1, 2, 2.5 or 5 times a power of ten, so that kRules of them hold the highest bar.
double ruleStep(double highest)
{
    const double least = std::max(highest, 1.0) / kRules;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        if (factor * power >= least)
            return std::max(1.0, factor * power);
    }
    return 10.0 * power;
}

/// Where days and rows lie in the plot.
struct Plot {
    QRectF place;
    CalendarDay first, end; ///< end: the day behind the last
    double step = 1.0;

    double x(CalendarDay day) const
    {
        const double share = static_cast<double>(day - first) / std::max(1, end - first);
        return place.left() + place.width() * std::clamp(share, 0.0, 1.0);
    }
    double y(double rows) const { return place.bottom() - place.height() * rows / (step * kRules); }
};

Plot plotOf(const CoverageFigure &figure, const QRectF &place, const FigureStyle &style)
{
    double highest = 0.0;
    for (const UsageWeek &week : figure.weeks)
        highest = std::max(highest, week.rowsPerDay());
    Plot plot{{}, figure.weeks.front().monday, figure.weeks.back().monday + 7, ruleStep(highest)};
    const QFontMetricsF metrics(style.font(kAxisPixels));
    const double numbers = metrics.horizontalAdvance(countText(static_cast<std::int64_t>(plot.step * kRules))) + 8.0;
    plot.place = place.adjusted(numbers, metrics.height() + 8.0, -metrics.horizontalAdvance(QStringLiteral("MMM 00")) / 2.0,
                                -(metrics.height() + 8.0));
    return plot;
}

void paintGaps(QPainter &painter, const CoverageFigure &figure, const Plot &plot, const FigureStyle &style)
{
    double labelEnd = plot.place.left() - 1.0;
    for (const std::int32_t month : figure.gapMonths) {
        const double left = plot.x(firstDayOfMonth(month));
        const double right = plot.x(firstDayOfMonth(month + 1));
        if (right <= left)
            continue;
        painter.fillRect(QRectF(left, plot.place.top(), right - left, plot.place.height()), style.colour("warnbg"));
        const QString name = gapText() + QLatin1Char(' ') + monthText(month);
        const double wide = QFontMetricsF(style.font(kAxisPixels, QFont::DemiBold)).horizontalAdvance(name);
        const double middle = std::clamp((left + right) / 2.0, plot.place.left() + wide / 2.0, plot.place.right() - wide / 2.0);
        if (middle - wide / 2.0 < labelEnd + 6.0)
            continue;
        paintText(painter, style.font(kAxisPixels, QFont::DemiBold), style.colour("warn"), {middle, plot.place.top() + 2.0}, name,
                  TextAnchor::Middle);
        labelEnd = middle + wide / 2.0;
    }
}

void paintRules(QPainter &painter, const Plot &plot, const FigureStyle &style)
{
    const QFont font = style.font(kAxisPixels);
    const double half = QFontMetricsF(font).height() / 2.0;
    for (int i = 0; i <= kRules; ++i) {
        const double y = plot.y(plot.step * i);
        painter.setPen(QPen(style.colour(i == 0 ? "axis" : "grid"), 1.0));
        painter.drawLine(QPointF(plot.place.left(), y), QPointF(plot.place.right(), y));
        paintText(painter, font, style.colour("text2"), {plot.place.left() - 6.0, y - half},
                  countText(static_cast<std::int64_t>(plot.step * i)), TextAnchor::Right);
    }
}

void paintMonths(QPainter &painter, const Plot &plot, const FigureStyle &style)
{
    const QFont font = style.font(kAxisPixels);
    const std::int32_t first = monthNumber(plot.first) + 1;
    const std::int32_t last = monthNumber(plot.end - 1);
    const double wide = QFontMetricsF(font).horizontalAdvance(QStringLiteral("MMM 00")) + 24.0;
    const int room = std::max(1, static_cast<int>(plot.place.width() / wide));
    int every = 1;
    for (const int step : {1, 2, 3, 6, 12, 24, 60, 120}) {
        every = step;
        if ((last - first) / step < room)
            break;
    }
    for (std::int32_t month = first; month <= last; ++month) {
        if (month % every != 0)
            continue;
        const CivilDate day = civilDate(firstDayOfMonth(month));
        const double x = plot.x(firstDayOfMonth(month));
        painter.setPen(QPen(style.colour("axis"), 1.0));
        painter.drawLine(QPointF(x, plot.place.bottom()), QPointF(x, plot.place.bottom() + 4.0));
        paintText(painter, font, style.colour("text2"), {x, plot.place.bottom() + 6.0},
                  QLocale().toString(QDate(day.year, day.month, 1), QStringLiteral("MMM yy")), TextAnchor::Middle);
    }
}

void paintBars(QPainter &painter, const CoverageFigure &figure, const Plot &plot, const FigureStyle &style)
{
    constexpr double kBarOpacity = 0.55;
    const QColor colour = mixed(style.colour("ink"), style.colour("card"), kBarOpacity);
    for (const UsageWeek &week : figure.weeks) {
        const double left = plot.x(week.monday);
        const double right = plot.x(week.monday + 7);
        const double gap = right - left > 4.0 ? 1.0 : 0.0;
        if (week.rows > 0)
            painter.fillRect(QRectF(QPointF(left, plot.y(week.rowsPerDay())), QPointF(right - gap, plot.place.bottom())), colour);
    }
}

/// A foot under the weeks that are unlike those before: a colour alone would not tell them from a gap.
void paintChanges(QPainter &painter, const CoverageFigure &figure, const Plot &plot, const FigureStyle &style)
{
    constexpr double kFoot = 4.0;
    for (const VolumeChange &change : figure.changes) {
        const double left = plot.x(change.weekStart);
        const double right = std::max(left + 2.0, plot.x(change.weekStart + 7));
        painter.fillRect(QRectF(left, plot.place.bottom() - kFoot, right - left, kFoot), style.colour("warn"));
    }
}

bool overlaps(CalendarDay monday, CalendarDay first, CalendarDay end) { return first < monday + 7 && monday < end; }

} // namespace

void paintCoverage(QPainter &painter, const CoverageFigure &figure, const QRectF &place, const FigureStyle &style)
{
    if (figure.weeks.empty())
        return;
    const Plot plot = plotOf(figure, place, style);
    paintGaps(painter, figure, plot, style);
    paintRules(painter, plot, style);
    paintBars(painter, figure, plot, style);
    paintChanges(painter, figure, plot, style);
    paintMonths(painter, plot, style);
    paintText(painter, style.font(kAxisPixels), style.colour("text2"), {plot.place.left(), place.top()}, plotTitle());
}

std::optional<std::size_t> coverageWeekAt(const CoverageFigure &figure, const QRectF &place, const FigureStyle &style, QPointF point)
{
    if (figure.weeks.empty())
        return std::nullopt;
    const Plot plot = plotOf(figure, place, style);
    if (!plot.place.contains(point))
        return std::nullopt;
    const double day = (point.x() - plot.place.left()) / plot.place.width() * (plot.end - plot.first);
    return std::min(static_cast<std::size_t>(std::max(0.0, day) / 7.0), figure.weeks.size() - 1);
}

std::optional<std::size_t> coverageWeekOf(const CoverageFigure &figure, CalendarDay day)
{
    for (std::size_t week = 0; week < figure.weeks.size(); ++week) {
        if (overlaps(figure.weeks[week].monday, day, day + 1))
            return week;
    }
    return std::nullopt;
}

QStringList coverageReadout(const CoverageFigure &figure, std::size_t week)
{
    const UsageWeek &one = figure.weeks[week];
    QStringList lines{QCoreApplication::translate("CoverageFigure", "week from %1").arg(dateText(one.monday)),
                      QCoreApplication::translate("CoverageFigure", "%1 rows on %Ln day(s)", nullptr, one.days)
                          .arg(countText(static_cast<std::int64_t>(one.rows))),
                      QCoreApplication::translate("CoverageFigure", "%1 rows a day").arg(decimalText(one.rowsPerDay(), 1))};
    for (const std::int32_t month : figure.gapMonths) {
        if (overlaps(one.monday, firstDayOfMonth(month), firstDayOfMonth(month + 1)))
            lines.append(QCoreApplication::translate("CoverageFigure", "%1 is without any usage").arg(monthText(month)));
    }
    for (const VolumeChange &change : figure.changes) {
        if (overlaps(one.monday, change.weekStart, change.weekStart + 7))
            lines.append(QCoreApplication::translate("CoverageFigure", "7 days from %1: %2 rows, usually %3")
                             .arg(dateText(change.weekStart), countText(static_cast<std::int64_t>(change.rows)),
                                  countText(static_cast<std::int64_t>(change.usual + 0.5))));
    }
    return lines;
}

void paintCoverageReadout(QPainter &painter, const CoverageFigure &figure, const QRectF &place, const FigureStyle &style, std::size_t week)
{
    const Plot plot = plotOf(figure, place, style);
    const double x = (plot.x(figure.weeks[week].monday) + plot.x(figure.weeks[week].monday + 7)) / 2.0;
    painter.setPen(QPen(style.colour("ink"), 1.0));
    painter.drawLine(QPointF(x, plot.place.top()), QPointF(x, plot.place.bottom()));
    PlotFrame frame;
    frame.page = place;
    frame.plot = plot.place;
    paintReadoutBox(painter, frame, style, x, coverageReadout(figure, week));
}

QStringList coverageHeaders()
{
    return {QCoreApplication::translate("CoverageFigure", "Week from"), QCoreApplication::translate("CoverageFigure", "Days"),
            QCoreApplication::translate("CoverageFigure", "Usage rows"), QCoreApplication::translate("CoverageFigure", "Rows a day")};
}

std::vector<QStringList> coverageRows(const CoverageFigure &figure)
{
    std::vector<QStringList> rows;
    for (const UsageWeek &week : figure.weeks)
        rows.push_back({dateText(week.monday), countText(week.days), countText(static_cast<std::int64_t>(week.rows)),
                        decimalText(week.rowsPerDay(), 1)});
    return rows;
}

FrameWords CoveragePicture::words() const
{
    FrameWords words;
    words.title = m_figure.title;
    words.subtitle = m_figure.subtitle;
    words.notes = m_figure.notes;
    words.source = m_figure.source;
    return words;
}

QSizeF CoveragePicture::exportSize(const FigureStyle &style) const
{
    FrameLayout frame;
    const double top = placeHeading(frame, words(), style, kExportWidth);
    return {kExportWidth, placeFoot(frame, words(), style, kExportWidth, top + kExportPlot)};
}

void CoveragePicture::paintExport(QPainter &painter, const FigureStyle &style) const
{
    FrameLayout frame;
    const double top = placeHeading(frame, words(), style, kExportWidth);
    const double height = placeFoot(frame, words(), style, kExportWidth, top + kExportPlot);
    painter.fillRect(QRectF(0.0, 0.0, kExportWidth, height), style.colour("card"));
    paintFrame(painter, frame, style, kExportWidth);
    paintCoverage(painter, m_figure, QRectF(kFrameMargin, top, kExportWidth - 2.0 * kFrameMargin, kExportPlot), style);
}

QByteArray CoveragePicture::numbers() const
{
    QByteArray csv = "week,days,rows,rows_per_day\n";
    for (const UsageWeek &week : m_figure.weeks)
        csv += csvLine({QByteArray::fromStdString(isoDate(week.monday)), QByteArray::number(week.days),
                        QByteArray::number(qulonglong{week.rows}), csvNumber(week.rowsPerDay())});
    return csv;
}

QString CoveragePicture::text() const
{
    QStringList lines{m_figure.title, m_figure.subtitle, coverageHeaders().join(QLatin1Char('\t'))};
    for (const QStringList &row : coverageRows(m_figure))
        lines.append(row.join(QLatin1Char('\t')));
    lines << m_figure.notes << m_figure.source;
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

std::shared_ptr<Picture> CoveragePicture::withWords(const QString &title, const QString &note) const
{
    CoverageFigure figure = m_figure;
    if (!title.isEmpty())
        figure.title = title;
    appendNote(figure.notes, note);
    return std::make_shared<CoveragePicture>(std::move(figure));
}

} // namespace waymark
