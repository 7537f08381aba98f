#include "core/survival/rmst.h"

#include <cmath>
#include <utility>

namespace waymark {

std::optional<RestrictedMean> restrictedMean(const SurvivalCurve &curve, Day to)
{
    if (curve.n == 0 || to < curve.origin || (curve.lastDay < to && !curve.endsAtZero))
        return std::nullopt;
    RestrictedMean mean;
    double variance = 0.0;
    // Backwards, for the variance of a step counts the area that lies after it.
    std::size_t step = curve.day.size();
    Day right = to;
    while (step > 0) {
        --step;
        if (curve.day[step] >= right)
            continue;
        mean.days += curve.survival[step] * (right - curve.day[step]);
        right = curve.day[step];
        const double staying = curve.atRisk[step] - curve.eventsOnDay[step];
        if (staying > 0.0)
            variance += mean.days * mean.days * curve.eventsOnDay[step] / (curve.atRisk[step] * staying);
    }
    mean.days += right - curve.origin;
    mean.standardError = std::sqrt(variance);
    return mean;
}

MedianDay medianFollowUp(const SurvivalCurve &curve)
{
    DayHistogram reversed = curve.counts;
    std::swap(reversed.events, reversed.censored);
    return medianDay(survivalCurve(std::move(reversed), curve.interval));
}

} // namespace waymark
