#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/day.h"
#include "core/survival/kaplan_meier.h"

namespace waymark {

/// People by the day and the way they leave, all of them at risk from `origin` on. Index i is day `origin + i`.
struct CompetingHistogram {
    Day origin = 0;
    std::vector<std::uint32_t> events;    ///< the event of interest on this day
    std::vector<std::uint32_t> competing; ///< the event after which the other can no longer happen
    std::vector<std::uint32_t> censored;  ///< still at risk on this day

    enum class Leaving { Event, Competing, Censored };
    /// Enters one person; the columns grow together. `exit` must not lie before the origin.
    void add(Day exit, Leaving how);
};

/// The share that has had an event by each day. The step columns have an element per day with an event of either kind.
struct IncidenceCurve {
    Day origin = 0;
    Day lastDay = 0;     ///< largest follow-up: nothing is defined after it, unless nobody is left without an event
    std::uint32_t n = 0; ///< people
    std::uint32_t events = 0, competing = 0;
    bool endsWithEvents = false; ///< the last person had an event of either kind: both shares stay as they are
    IntervalKind interval = IntervalKind::LogLog;

    std::vector<Day> day;                                       ///< [steps] ascending
    std::vector<std::uint32_t> atRisk;                          ///< [steps]
    std::vector<double> incidence, competingIncidence;          ///< [steps] after the events of the day
    std::vector<double> standardError, competingStandardError;  ///< [steps] of the two shares
    std::vector<double> low, high, competingLow, competingHigh; ///< [steps] 95% interval; NaN where the share is 0
    CompetingHistogram counts;
};

struct IncidencePoint {
    double incidence = 0.0, competingIncidence = 0.0;
    std::optional<double> low, high; ///< of the incidence; none where it is exactly 0 or 1
    double standardError = 0.0;
    std::uint32_t atRisk = 0; ///< just before the events of this day
};

/*!
 * Aalen-Johansen estimate of the cumulative incidence of an event that another one forestalls.
 *
 *   Inputs   counts    people by the day they leave
 *            interval  of the shares, as confidenceBand(): log(-log), log, or plain, cut to [0, 1]
 *   Returns  both cumulative incidences; with the share still without an event they add up to 1
 *   Units    days; shares in [0, 1]
 *   Source   Aalen & Johansen 1978; standard error by the infinitesimal jackknife, as R survfit(Surv(time, factor) ~ 1)
 *   Cost     O(days)
 */
IncidenceCurve cumulativeIncidence(CompetingHistogram counts, IntervalKind interval = IntervalKind::LogLog);

/// The shares after the events of `day`; none before the origin's day - 1 or beyond the largest follow-up while somebody was left.
std::optional<IncidencePoint> pointAt(const IncidenceCurve &curve, Day day);

/// The first day on which half of all people have had the event; none where the incidence stays under 50%.
std::optional<Day> medianDay(const IncidenceCurve &curve);

} // namespace waymark
