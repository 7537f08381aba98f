#pragma once

#include <cstdint>
#include <optional>

namespace waymark {

/// A figure with its 95% interval.
struct Estimate {
    double value = 0.0, low = 0.0, high = 0.0;
    bool operator==(const Estimate &) const = default;
};

/// A share of people, its counts beside it; the interval is Wilson's.
struct Proportion {
    std::uint32_t count = 0, of = 0;
    double value = 0.0, low = 0.0, high = 0.0;
    bool operator==(const Proportion &) const = default;
};

/// The share alone.
inline std::optional<double> valueOf(const std::optional<Proportion> &share) { return share ? std::optional(share->value) : std::nullopt; }

/*!
 * A proportion with its Wilson score interval.
 *
 *   Inputs   count <= of
 *   Returns  none where `of` is 0; low is exactly 0 for nobody and high exactly 1 for everybody
 *   Source   Wilson 1927; as R prop.test(count, of, correct = FALSE)$conf.int
 */
std::optional<Proportion> wilsonProportion(std::uint32_t count, std::uint32_t of);

/*!
 * Difference of two independent proportions, first minus second, with the hybrid score interval.
 *
 *   Source   Newcombe 1998 (Statist. Med. 17:873), method 10: the limits are put together from the two Wilson intervals
 */
Estimate newcombeDifference(const Proportion &first, const Proportion &second);

/// exp(logValue) with the limits exp(logValue -+ 1.96 standardError).
Estimate logEstimate(double logValue, double standardError);

} // namespace waymark
