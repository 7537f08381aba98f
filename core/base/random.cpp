#include "core/base/random.h"

#include <array>
#include <cmath>

namespace waymark {

namespace {

constexpr std::uint64_t kGoldenGamma = 0x9e3779b97f4a7c15ULL;

/// The finaliser of SplitMix64.
constexpr std::uint64_t mixBits(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

/// ln(k!): a table, then Stirling's series, whose error is below 1e-11 from 10 on. (std::lgamma writes a global.)
double logFactorial(double k)
{
    static constexpr std::array<double, 10> kFactorial{1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880};
    if (k < 10.0)
        return std::log(kFactorial[static_cast<std::size_t>(k)]);
    const double square = k * k;
    const double halfLogTwoPi = 0.91893853320467274178;
    return (k + 0.5) * std::log(k) - k + halfLogTwoPi + (1.0 / 12.0 - (1.0 / 360.0 - 1.0 / (1260.0 * square)) / square) / k;
}

/// Adds up the probabilities until they pass a uniform number: quick for a small mean.
std::int64_t poissonByInversion(RandomStream &random, double mean)
{
    double probability = std::exp(-mean);
    double rest = random.uniform();
    std::int64_t k = 0;
    // The bound only ends the loop when rounding left the sum of all probabilities just below the number drawn.
    while (rest >= probability && k < 200) {
        rest -= probability;
        ++k;
        probability *= mean / static_cast<double>(k);
    }
    return k;
}

/// Transformed rejection with squeeze (PTRS, Hörmann 1993), for a mean of 10 or more.
std::int64_t poissonByRejection(RandomStream &random, double mean)
{
    const double logMean = std::log(mean);
    const double b = 0.931 + 2.53 * std::sqrt(mean);
    const double a = -0.059 + 0.02483 * b;
    const double logInverseAlpha = std::log(1.1239 + 1.1328 / (b - 3.4));
    const double squeeze = 0.9277 - 3.6224 / (b - 2.0);
    for (;;) {
        const double u = random.uniform() - 0.5;
        const double v = random.uniform();
        const double us = 0.5 - std::abs(u);
        const double k = std::floor((2.0 * a / us + b) * u + mean + 0.43);
        if (us >= 0.07 && v <= squeeze)
            return static_cast<std::int64_t>(k);
        if (k < 0.0 || (us < 0.013 && v > us))
            continue;
        if (std::log(v) + logInverseAlpha - std::log(a / (us * us) + b) <= k * logMean - mean - logFactorial(k))
            return static_cast<std::int64_t>(k);
    }
}

} // namespace

RandomStream::RandomStream(std::uint64_t seed, std::uint64_t stream)
    : m_state(mixBits(mixBits(seed + kGoldenGamma) ^ mixBits(stream * 0xd1342543de82ef95ULL + 0x2545f4914f6cdd1dULL)))
{}

std::uint64_t RandomStream::next()
{
    m_state += kGoldenGamma;
    return mixBits(m_state);
}

double RandomStream::uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

std::uint64_t RandomStream::below(std::uint64_t bound)
{
    __extension__ typedef unsigned __int128 Wide;
    Wide product = static_cast<Wide>(next()) * bound;
    if (static_cast<std::uint64_t>(product) < bound) {
        const std::uint64_t reject = (0 - bound) % bound;
        while (static_cast<std::uint64_t>(product) < reject)
            product = static_cast<Wide>(next()) * bound;
    }
    return static_cast<std::uint64_t>(product >> 64);
}

double RandomStream::normal()
{
    if (m_hasSpareNormal) {
        m_hasSpareNormal = false;
        return m_spareNormal;
    }
    for (;;) {
        const double x = 2.0 * uniform() - 1.0;
        const double y = 2.0 * uniform() - 1.0;
        const double square = x * x + y * y;
        if (square >= 1.0 || square == 0.0)
            continue;
        const double scale = std::sqrt(-2.0 * std::log(square) / square);
        m_spareNormal = y * scale;
        m_hasSpareNormal = true;
        return x * scale;
    }
}

double RandomStream::exponential() { return -std::log1p(-uniform()); }

std::int64_t RandomStream::poisson(double mean)
{
    if (!(mean > 0.0))
        return 0;
    return mean < 10.0 ? poissonByInversion(*this, mean) : poissonByRejection(*this, mean);
}

double RandomStream::gamma(double shape)
{
    if (shape < 1.0) {
        const double boosted = gamma(shape + 1.0);
        return boosted * std::pow(1.0 - uniform(), 1.0 / shape);
    }
    const double d = shape - 1.0 / 3.0;
    const double c = 1.0 / std::sqrt(9.0 * d);
    for (;;) {
        const double x = normal();
        const double root = 1.0 + c * x;
        if (root <= 0.0)
            continue;
        const double v = root * root * root;
        const double u = 1.0 - uniform();
        if (std::log(u) < 0.5 * x * x + d * (1.0 - v + std::log(v)))
            return d * v;
    }
}

} // namespace waymark
