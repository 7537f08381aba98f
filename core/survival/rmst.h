#pragma once

#include <optional>

#include "core/survival/kaplan_meier.h"

namespace waymark {

/// Days stayed on average between two days, of those there at the first.
struct RestrictedMean {
    double days = 0.0;
    double standardError = 0.0;
};

/*!
 * Restricted mean survival time: the area under S from the curve's origin to a day.
 *
 *   Inputs   to   days since signup, at or after the origin
 *   Returns  none for nobody, for a day before the origin, and where the curve is not defined up to that day
 *   Units    days counted from the origin
 *   Source   Irwin 1949, variance Miller 1981; as R summary(survfit(Surv(T - L, event) ~ 1), rmean = to - L)$table
 *   Cost     O(steps)
 */
std::optional<RestrictedMean> restrictedMean(const SurvivalCurve &curve, Day to);

/*!
 * Median follow-up by the reverse Kaplan-Meier: being censored is the event, the event censors.
 *
 *   Returns  days since signup; none where more than half leave before they could be followed so long
 *   Source   Schemper & Smith 1996; as R quantile(survfit(Surv(T, 1 - event) ~ 1), 0.5)
 */
MedianDay medianFollowUp(const SurvivalCurve &curve);

} // namespace waymark
