#pragma once

#include <cstdint>

namespace waymark {

/// A small seeded random stream (SplitMix64, Steele, Lea & Flood 2014) whose numbers are the same on every platform, which the
/// distributions of <random> do not promise. Different `stream` numbers of one seed are independent sequences.
class RandomStream {
public:
    explicit RandomStream(std::uint64_t seed, std::uint64_t stream = 0);

    std::uint64_t next();
    /// Uniform in [0, 1) with 53 bits.
    double uniform();
    /// Uniform whole number in [0, bound); bound > 0. Unbiased (Lemire 2019).
    std::uint64_t below(std::uint64_t bound);
    /// Standard normal (polar method).
    double normal();
    /// Exponential with mean 1.
    double exponential();
    /// Poisson; mean >= 0.
    std::int64_t poisson(double mean);
    /// Gamma with this shape (> 0) and scale 1 (Marsaglia & Tsang 2000).
    double gamma(double shape);
    bool chance(double probability) { return uniform() < probability; }

private:
    std::uint64_t m_state;
    double m_spareNormal = 0.0;
    bool m_hasSpareNormal = false;
};

} // namespace waymark
