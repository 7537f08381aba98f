#include "core/survival/confidence_band.h"

#include <cstddef>

// Highway compiles this file once per instruction set; the best one is chosen when the program runs.
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "core/survival/confidence_band.cpp"
#include <hwy/foreach_target.h>

#include <hwy/contrib/math/math-inl.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace waymark::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

struct LogLogBand {
    /// S to the power of exp(-+ z se(log S) / log S): the interval of log(-log S) turned back.
    template <class D, class V>
    static void at(D d, V survival, V width, V &low, V &high)
    {
        const V logSurvival = hn::Log(d, survival);
        const V ratio = hn::Exp(d, hn::Div(width, logSurvival));
        low = hn::Exp(d, hn::Div(logSurvival, ratio));
        high = hn::Exp(d, hn::Mul(logSurvival, ratio));
    }
};

struct LogBand {
    template <class D, class V>
    static void at(D d, V survival, V width, V &low, V &high)
    {
        const V ratio = hn::Exp(d, width);
        low = hn::Div(survival, ratio);
        high = hn::Mul(survival, ratio);
    }
};

struct PlainBand {
    template <class D, class V>
    static void at(D, V survival, V width, V &low, V &high)
    {
        const V half = hn::Mul(survival, width);
        low = hn::Sub(survival, half);
        high = hn::Add(survival, half);
    }
};

template <class Band>
void bandOfVector(const double *survival, const double *greenwood, double *low, double *high)
{
    const hn::ScalableTag<double> d;
    const auto s = hn::LoadU(d, survival);
    const auto defined = hn::Gt(s, hn::Zero(d));
    // A stand-in keeps the undefined lanes finite until they are blanked.
    const auto safeSurvival = hn::IfThenElse(defined, s, hn::Set(d, 0.5));
    const auto variance = hn::IfThenElseZero(defined, hn::LoadU(d, greenwood));
    const auto width = hn::Mul(hn::Set(d, 1.959963984540054), hn::Sqrt(variance));
    auto l = s;
    auto h = s;
    Band::at(d, safeSurvival, width, l, h);
    const auto nan = hn::NaN(d);
    hn::StoreU(hn::IfThenElse(defined, hn::Max(l, hn::Zero(d)), nan), d, low);
    hn::StoreU(hn::IfThenElse(defined, hn::Min(h, hn::Set(d, 1.0)), nan), d, high);
}

template <class Band>
void bandOfAll(const double *survival, const double *greenwood, double *low, double *high, std::size_t steps)
{
    const hn::ScalableTag<double> d;
    const std::size_t lanes = hn::Lanes(d);
    std::size_t i = 0;
    for (; i + lanes <= steps; i += lanes)
        bandOfVector<Band>(survival + i, greenwood + i, low + i, high + i);
    if (i == steps)
        return;
    // The rest goes through a full vector too, so that a figure never depends on where it stands in the curve.
    constexpr std::size_t kMost = hn::MaxLanes(d);
    double rest[4][kMost] = {};
    for (std::size_t k = 0; i + k < steps; ++k) {
        rest[0][k] = survival[i + k];
        rest[1][k] = greenwood[i + k];
    }
    bandOfVector<Band>(rest[0], rest[1], rest[2], rest[3]);
    for (std::size_t k = 0; i + k < steps; ++k) {
        low[i + k] = rest[2][k];
        high[i + k] = rest[3][k];
    }
}

void logLogBand(const double *survival, const double *greenwood, double *low, double *high, std::size_t steps)
{
    bandOfAll<LogLogBand>(survival, greenwood, low, high, steps);
}

void logBand(const double *survival, const double *greenwood, double *low, double *high, std::size_t steps)
{
    bandOfAll<LogBand>(survival, greenwood, low, high, steps);
}

void plainBand(const double *survival, const double *greenwood, double *low, double *high, std::size_t steps)
{
    bandOfAll<PlainBand>(survival, greenwood, low, high, steps);
}

} // namespace waymark::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace waymark {

HWY_EXPORT(logLogBand);
HWY_EXPORT(logBand);
HWY_EXPORT(plainBand);

void confidenceBand(IntervalKind kind, std::span<const double> survival, std::span<const double> greenwood, std::span<double> low,
                    std::span<double> high)
{
    const std::size_t steps = survival.size();
    switch (kind) {
    case IntervalKind::LogLog:
        HWY_DYNAMIC_DISPATCH(logLogBand)(survival.data(), greenwood.data(), low.data(), high.data(), steps);
        return;
    case IntervalKind::Log:
        HWY_DYNAMIC_DISPATCH(logBand)(survival.data(), greenwood.data(), low.data(), high.data(), steps);
        return;
    case IntervalKind::Plain:
        HWY_DYNAMIC_DISPATCH(plainBand)(survival.data(), greenwood.data(), low.data(), high.data(), steps);
        return;
    }
}

} // namespace waymark
#endif
