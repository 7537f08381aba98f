#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"

namespace waymark {

enum class IntervalKind { LogLog, Log, Plain };

/*!
 * People by day, all that a product-limit estimate needs: durations are whole days, so histograms lose nothing.
 * Index i is day `origin + i`.
 */
struct DayHistogram {
    Day origin = 0;                      ///< the first day with anybody at risk (0, or the landmark)
    std::vector<std::uint32_t> entered;  ///< first at risk on this day (entry = day - 1); without late entry all on index 0
    std::vector<std::uint32_t> events;   ///< event on this day
    std::vector<std::uint32_t> censored; ///< censored on this day: still at risk on it
};

/// Days [first, end) that groups have; empty where no group has one. Groups' columns must be of one length.
struct DayRange {
    std::int64_t first = 0;
    std::int64_t end = 0;

    std::size_t size() const { return static_cast<std::size_t>(end - first); }
};
DayRange daysOf(std::span<const DayHistogram *const> groups);

/// A curve of staying. One element of the step columns per day with an event; undefined values are NaN.
struct SurvivalCurve {
    Day origin = 0;      ///< survival is 1 at the start of this day
    Day lastDay = 0;     ///< largest follow-up: nothing is defined after it, unless S is 0
    std::uint32_t n = 0; ///< people who ever entered
    std::uint32_t events = 0;
    bool endsAtZero = false; ///< the last person had the event: S = 0 from then on
    IntervalKind interval = IntervalKind::LogLog;

    std::vector<Day> day;                           ///< [steps] days with an event, ascending
    std::vector<std::uint32_t> atRisk, eventsOnDay; ///< [steps]
    std::vector<double> survival;                   ///< [steps] after the events of the day
    std::vector<double> greenwood;                  ///< [steps] cumulative sum of d / (n (n - d)); infinite where S is 0
    std::vector<double> low, high;                  ///< [steps] 95% band, cut to [0, 1]; NaN where S is 0

    DayHistogram counts;                       ///< where the table under the curve and the censor marks come from
    std::vector<std::uint32_t> atRiskOnDay;    ///< [days] of counts
    std::vector<std::uint32_t> eventsBefore;   ///< [days + 1] cumulative, strictly before day origin + i
    std::vector<std::uint32_t> censoredBefore; ///< [days + 1]
};

struct SurvivalPoint {
    double survival = 1.0;
    std::optional<double> low, high; ///< none where S is exactly 1 or 0
    double standardError = 0.0;      ///< Greenwood's, of S itself; 0 where S is exactly 1 or 0
};

/// The row of the table under the curve at one day; at_risk + eventsBefore + censoredBefore = n without late entry.
struct RiskRow {
    std::uint32_t atRisk = 0;         ///< at risk just before the events of this day
    std::uint32_t eventsBy = 0;       ///< events on days up to and including this one
    std::uint32_t eventsBefore = 0;   ///< strictly before
    std::uint32_t censoredBefore = 0; ///< strictly before
};

struct MedianDay {
    std::optional<double> day, low, high;
};

/// Builds the histogram of people given one by one. At risk on days entry < day <= exit; people with entry >= exit are errors.
Expected<DayHistogram> dayHistogram(std::span<const Day> entry, std::span<const Day> exit, std::span<const std::uint8_t> event,
                                    std::stop_token stop = {});

/// The product-limit estimate of a histogram. O(days).
SurvivalCurve survivalCurve(DayHistogram counts, IntervalKind interval = IntervalKind::LogLog);

/*!
 * Kaplan-Meier estimate of staying, by day, with late entry.
 *
 *   Inputs   entry, exit  [n] days since signup; at risk on days entry < day <= exit (entry -1: from signup; L - 1: from landmark L)
 *            event        [n] 1 = churned on exit[i], 0 = censored there
 *   Returns  one step per day with an event; counts beside the survival
 *   Units    whole days; survival in [0, 1]
 *   Errors   InvalidArgument (lengths differ, entry >= exit), Cancelled (asked every 65,536 rows)
 *   Source   Kaplan & Meier 1958; variance Greenwood 1926; as R survfit(Surv(entry, exit, event) ~ 1)
 *   Cost     O(n + D) time, D = longest follow-up in days
 */
Expected<SurvivalCurve> kaplanMeier(std::span<const Day> entry, std::span<const Day> exit, std::span<const std::uint8_t> event,
                                    IntervalKind interval = IntervalKind::LogLog, std::stop_token stop = {});

/// S, its band and error after the events of `day`; none before the origin's day - 1 or beyond the largest follow-up (unless S is 0).
std::optional<SurvivalPoint> pointAt(const SurvivalCurve &curve, Day day);
RiskRow riskRowAt(const SurvivalCurve &curve, Day day);
/// Median with its interval by R's rule (quantile.survfit): the midpoint where S equals 0.5 over an interval.
MedianDay medianDay(const SurvivalCurve &curve);

} // namespace waymark
