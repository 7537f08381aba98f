#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/base/day.h"
#include "ui/charts/trend/figure_frame.h"
#include "ui/controls/look/series_style.h"

namespace waymark {

/// A share at a place of the axis; without a value the line breaks.
struct TrendPoint {
    double x = 0.0;
    std::optional<double> value, low, high;
    QString remark;         ///< what the read-out says beside the value: "120 of 300"
    bool unsettled = false; ///< will still change: drawn hollow
};

struct TrendSeries {
    QString name;  ///< in the CSV
    QString label; ///< in the program's language
    SeriesRole role = SeriesRole::None;
    std::vector<TrendPoint> points; ///< ascending
    QString value;                  ///< under the label: "18.1%"
    bool visible = true;
    int variant = 0;                     ///< of several lines of one role: dashes of its own
    std::optional<SeriesMark> mark = {}; ///< of several lines of one role: a mark of its own, beside its label too
    bool quiet = false;                  ///< what another line is compared with: thin, without its band
};

/// A place of the axis that can be read out, and have a tick.
struct TrendPlace {
    double x = 0.0;
    QString tick;     ///< short: "Jan 26"
    QString name;     ///< in full: "January 2026"
    QString key = {}; ///< in the CSV: "2026-01"
};

/// Why the lines break at a place of the axis.
struct TrendRemark {
    double x = 0.0;
    QString text;
};

/// What happened on a date: a thin line with its words.
struct TrendAnnotation {
    double x = 0.0;
    QString text;
    CalendarDay day;
};

/// How an axis goes with the calendar: not at all, or by months whose value is of the whole month, or of its last day. The places are
/// month numbers then.
enum class TrendCalendar { None, Months, MonthEnds };

/// Shares over months or days: lines with bands, broken where nothing is known. Plain values, painted alike on screen and in exports.
struct TrendFigure {
    FrameWords words;
    QString valueTitle; ///< of the upright axis: "Share of customers"
    QString placeTitle; ///< of the level axis: "Month of signup"; may be empty
    std::vector<TrendSeries> series;
    std::vector<TrendSeries> undrawn; ///< in the table and the CSV alone: a line more would be one too many
    std::vector<TrendPlace> places;   ///< ascending
    std::vector<TrendRemark> remarks;
    std::vector<TrendAnnotation> annotations; ///< ascending
    TrendCalendar calendar = TrendCalendar::None;
    std::optional<double> marker; ///< a thin dotted upright line: the horizon
    QString markerLabel;
    double first = 0.0, last = 1.0; ///< the axis
    bool steps = false;             ///< a value holds until the next
    bool band = true;
    QString placeColumn = QStringLiteral("month"); ///< in the CSV
    QString fileName;
};

SeriesMark markOf(const TrendSeries &series);
/// What is drawn, then what is not: the numbers hold both.
std::vector<const TrendSeries *> everySeries(const TrendFigure &figure);

/// Whether any visible series has a value.
bool hasValues(const TrendFigure &figure);

/// Where a date lies on the axis; none where the axis does not hold its month.
std::optional<double> placeOfDate(const TrendFigure &figure, CalendarDay day);
/// The place nearest to x; none without places.
std::optional<std::size_t> nearestPlace(const TrendFigure &figure, double x);
/// What happened in the month of a place, as a reader says it: "14 Mar 2026: price change". Empty where nothing did.
QString annotationText(const TrendFigure &figure, std::size_t place);
/// The same for a file: "2026-03-14 price change".
QString annotationField(const TrendFigure &figure, std::size_t place);
/// A date for a place: the first day of its month, or the last where values are of month ends. None without a calendar.
CalendarDay dateOfPlace(const TrendFigure &figure, std::size_t place);

} // namespace waymark
