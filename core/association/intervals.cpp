#include "core/association/intervals.h"

#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

/// qnorm(0.975)
constexpr double kNormalQuantile975 = 1.959963984540054;

} // namespace

std::optional<Proportion> wilsonProportion(std::uint32_t count, std::uint32_t of)
{
    if (of == 0)
        return std::nullopt;
    const double n = of;
    const double value = count / n;
    const double square = kNormalQuantile975 * kNormalQuantile975;
    const double scale = 1.0 + square / n;
    const double centre = (value + square / (2.0 * n)) / scale;
    const double margin = kNormalQuantile975 * std::sqrt(value * (1.0 - value) / n + square / (4.0 * n * n)) / scale;
    // Algebra says 0 and 1 here; rounding would say almost.
    const double low = count == 0 ? 0.0 : std::max(0.0, centre - margin);
    const double high = count == of ? 1.0 : std::min(1.0, centre + margin);
    return Proportion{count, of, value, low, high};
}

Estimate newcombeDifference(const Proportion &first, const Proportion &second)
{
    const double value = first.value - second.value;
    return {value, value - std::hypot(first.value - first.low, second.high - second.value),
            value + std::hypot(first.high - first.value, second.value - second.low)};
}

Estimate logEstimate(double logValue, double standardError)
{
    const double margin = kNormalQuantile975 * standardError;
    return {std::exp(logValue), std::exp(logValue - margin), std::exp(logValue + margin)};
}

} // namespace waymark
