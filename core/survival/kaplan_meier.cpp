#include "core/survival/kaplan_meier.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <utility>

#include "core/survival/confidence_band.h"

namespace waymark {

namespace {

constexpr std::size_t kRowsBetweenStops = 65'536;
/// More than the days of the years 1 to 9999: a longer span is a mistake, and would only fill the memory.
constexpr std::int64_t kLongestSpan = 4'000'000;

struct DaySpan {
    Day first = 0; ///< smallest entry + 1
    Day last = -1; ///< largest exit
};

Expected<DaySpan> spanOfPeople(std::span<const Day> entry, std::span<const Day> exit, const std::stop_token &stop)
{
    DaySpan span;
    for (std::size_t i = 0; i < exit.size(); ++i) {
        if (i % kRowsBetweenStops == 0 && stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        if (entry[i] >= exit[i])
            return failure(ErrorCode::InvalidArgument, "entry is not before exit");
        span.first = i == 0 ? entry[i] + 1 : std::min(span.first, entry[i] + 1);
        span.last = i == 0 ? exit[i] : std::max(span.last, exit[i]);
    }
    if (static_cast<std::int64_t>(span.last) - span.first >= kLongestSpan)
        return failure(ErrorCode::InvalidArgument, "days too far apart");
    return span;
}

void makeSameLength(DayHistogram &counts)
{
    const std::size_t days = std::max({counts.entered.size(), counts.events.size(), counts.censored.size()});
    counts.entered.resize(days);
    counts.events.resize(days);
    counts.censored.resize(days);
}

/// The columns by day, and the steps' days and counts.
void countPeople(SurvivalCurve &curve)
{
    const DayHistogram &counts = curve.counts;
    const std::size_t days = counts.events.size();
    curve.atRiskOnDay.resize(days);
    curve.eventsBefore.resize(days + 1);
    curve.censoredBefore.resize(days + 1);
    const auto steps = days - static_cast<std::size_t>(std::count(counts.events.begin(), counts.events.end(), 0u));
    curve.day.resize(steps);
    curve.atRisk.resize(steps);
    curve.eventsOnDay.resize(steps);

    std::uint32_t atRisk = 0, events = 0, censored = 0;
    std::size_t step = 0;
    for (std::size_t i = 0; i < days; ++i) {
        atRisk += counts.entered[i];
        curve.n += counts.entered[i];
        curve.atRiskOnDay[i] = atRisk;
        curve.eventsBefore[i] = events;
        curve.censoredBefore[i] = censored;
        const std::uint32_t eventsToday = counts.events[i];
        if (eventsToday > 0) {
            curve.day[step] = counts.origin + static_cast<Day>(i);
            curve.atRisk[step] = atRisk;
            curve.eventsOnDay[step] = eventsToday;
            ++step;
        }
        const std::uint32_t leaving = eventsToday + counts.censored[i];
        if (leaving > 0)
            curve.lastDay = counts.origin + static_cast<Day>(i);
        atRisk -= leaving;
        events += eventsToday;
        censored += counts.censored[i];
    }
    curve.eventsBefore[days] = events;
    curve.censoredBefore[days] = censored;
    curve.events = events;
}

/// Survival and Greenwood's sum at the steps, multiplied and added in R's order so that the last digits agree.
void estimate(SurvivalCurve &curve)
{
    const std::size_t steps = curve.day.size();
    curve.survival.resize(steps);
    curve.greenwood.resize(steps);
    double survival = 1.0;
    double greenwood = 0.0;
    for (std::size_t i = 0; i < steps; ++i) {
        const double atRisk = curve.atRisk[i];
        const double events = curve.eventsOnDay[i];
        const double left = atRisk - events;
        survival *= left / atRisk;
        greenwood += left > 0.0 ? events / (atRisk * left) : std::numeric_limits<double>::infinity();
        curve.survival[i] = survival;
        curve.greenwood[i] = greenwood;
    }
    curve.endsAtZero = steps > 0 && survival == 0.0;
}

/// The value that R's findq() calls y[n]: the last of `1 - column` that did not occur before; NaN where that is undefined.
double lastNewDrop(const std::vector<double> &column)
{
    for (std::size_t i = column.size(); i-- > 0;) {
        if (std::isnan(column[i]) && i > 0 && std::isnan(column[i - 1]))
            continue;
        const auto here = column.begin() + static_cast<std::ptrdiff_t>(i);
        if (column[i] != 1.0 && std::find(column.begin(), here, column[i]) == here)
            return 1.0 - column[i];
    }
    return 0.0;
}

/// The day on which a column of the curve falls to 0.5, by the rule of R's quantile.survfit; undefined values are passed over.
std::optional<double> dayOfHalf(const SurvivalCurve &curve, const std::vector<double> &column)
{
    constexpr double kTolerance = 1.4901161193847656e-8; // sqrt of the machine epsilon, as R
    std::optional<std::size_t> reachesHalf, passesHalf;
    bool anyHalf = false;
    for (std::size_t i = 0; i < column.size(); ++i) {
        const double drop = 1.0 - column[i];
        if (!(drop + kTolerance >= 0.5))
            continue;
        anyHalf = anyHalf || drop >= 0.5;
        // The smallest drop, not the first one: a band may rise again.
        if (!reachesHalf || column[i] > column[*reachesHalf])
            reachesHalf = i;
        if (drop - kTolerance >= 0.5 && (!passesHalf || column[i] > column[*passesHalf]))
            passesHalf = i;
    }
    if (!anyHalf)
        return std::nullopt;
    const double first = curve.day[*reachesHalf];
    if (std::abs(0.5 - lastNewDrop(column)) < kTolerance)
        return (first + curve.lastDay) / 2.0;
    if (!passesHalf)
        return std::nullopt;
    return (first + curve.day[*passesHalf]) / 2.0;
}

} // namespace

DayRange daysOf(std::span<const DayHistogram *const> groups)
{
    DayRange range{std::numeric_limits<Day>::max(), std::numeric_limits<Day>::min()};
    for (const DayHistogram *group : groups) {
        assert(group->entered.size() == group->events.size() && group->censored.size() == group->events.size());
        if (group->events.empty())
            continue;
        range.first = std::min<std::int64_t>(range.first, group->origin);
        range.end = std::max(range.end, group->origin + static_cast<std::int64_t>(group->events.size()));
    }
    return range.end < range.first ? DayRange{} : range;
}

Expected<DayHistogram> dayHistogram(std::span<const Day> entry, std::span<const Day> exit, std::span<const std::uint8_t> event,
                                    std::stop_token stop)
{
    if (entry.size() != exit.size() || event.size() != exit.size())
        return failure(ErrorCode::InvalidArgument, "columns of different lengths");
    const Expected<DaySpan> span = spanOfPeople(entry, exit, stop);
    if (!span)
        return failureOf(span);
    DayHistogram counts;
    counts.origin = span->first;
    const auto days = static_cast<std::size_t>(span->last - span->first + 1);
    counts.entered.resize(days);
    counts.events.resize(days);
    counts.censored.resize(days);
    for (std::size_t i = 0; i < exit.size(); ++i) {
        if (i % kRowsBetweenStops == 0 && stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        ++counts.entered[static_cast<std::size_t>(entry[i] + 1 - span->first)];
        ++(event[i] != 0 ? counts.events : counts.censored)[static_cast<std::size_t>(exit[i] - span->first)];
    }
    return counts;
}

SurvivalCurve survivalCurve(DayHistogram counts, IntervalKind interval)
{
    SurvivalCurve curve;
    makeSameLength(counts);
    curve.counts = std::move(counts);
    curve.origin = curve.counts.origin;
    curve.lastDay = curve.origin - 1;
    curve.interval = interval;
    countPeople(curve);
    estimate(curve);
    curve.low.resize(curve.survival.size());
    curve.high.resize(curve.survival.size());
    confidenceBand(interval, curve.survival, curve.greenwood, curve.low, curve.high);
    return curve;
}

Expected<SurvivalCurve> kaplanMeier(std::span<const Day> entry, std::span<const Day> exit, std::span<const std::uint8_t> event,
                                    IntervalKind interval, std::stop_token stop)
{
    Expected<DayHistogram> counts = dayHistogram(entry, exit, event, std::move(stop));
    if (!counts)
        return failureOf(counts);
    return survivalCurve(std::move(*counts), interval);
}

std::optional<SurvivalPoint> pointAt(const SurvivalCurve &curve, Day day)
{
    if (curve.n == 0 || day < curve.origin - 1 || (day > curve.lastDay && !curve.endsAtZero))
        return std::nullopt;
    const auto after = std::upper_bound(curve.day.begin(), curve.day.end(), day);
    SurvivalPoint point;
    if (after == curve.day.begin())
        return point;
    const auto step = static_cast<std::size_t>(after - curve.day.begin()) - 1;
    point.survival = curve.survival[step];
    if (point.survival > 0.0) {
        point.low = curve.low[step];
        point.high = curve.high[step];
        point.standardError = point.survival * std::sqrt(curve.greenwood[step]);
    }
    return point;
}

RiskRow riskRowAt(const SurvivalCurve &curve, Day day)
{
    RiskRow row;
    if (day < curve.origin)
        return row;
    const std::size_t days = curve.atRiskOnDay.size();
    const std::size_t index = std::min(days, static_cast<std::size_t>(static_cast<std::int64_t>(day) - curve.origin));
    row.atRisk = index < days ? curve.atRiskOnDay[index] : 0;
    row.eventsBy = curve.eventsBefore[std::min(days, index + 1)];
    row.eventsBefore = curve.eventsBefore[index];
    row.censoredBefore = curve.censoredBefore[index];
    return row;
}

MedianDay medianDay(const SurvivalCurve &curve)
{
    return {dayOfHalf(curve, curve.survival), dayOfHalf(curve, curve.low), dayOfHalf(curve, curve.high)};
}

} // namespace waymark
