#include "core/survival/cox.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <utility>

#include <Eigen/Dense>
#include <boost/math/special_functions/gamma.hpp>

#include "core/survival/event_days.h"

namespace waymark {

namespace {

constexpr double kNormal97_5 = 1.959963984540054;
// R: coxph.control(eps = 1e-9, iter.max = 20)
constexpr double kLikelihoodTolerance = 1e-9;
constexpr int kMostIterations = 20;

/// What a day with events adds to the partial likelihood and its derivatives; group 0 is the reference and has no parameter.
struct DayTerms {
    double logLikelihood = 0.0;
    Eigen::VectorXd score;
    Eigen::MatrixXd information;
};

/// Differences of the gamma function's logarithm and its derivatives over whole steps, by their series far from 0.
struct GammaSeries {
    double logs = 0.0; ///< sum of log(x - i), i = 0, 1 ... d - 1
    double one = 0.0;  ///< of 1 / (x - i)
    double two = 0.0;  ///< of 1 / (x - i)^2

    /// Source: Abramowitz & Stegun 6.1.40, 6.3.18, 6.4.12. Exact to the last bits for x - d >= kFarFromZero.
    GammaSeries(double x, double d)
    {
        const double high = x + 1.0;
        const double low = high - d;
        const double step = -std::log1p(-d / high); // log(high / low)
        logs = (low - 0.5) * step + d * (std::log(high) - 1.0) + logTail(high) - logTail(low);
        one = step + digammaTail(low) - digammaTail(high);
        two = d / (high * low) + trigammaTail(low) - trigammaTail(high);
    }

    static constexpr double kFarFromZero = 30.0;

private:
    static double logTail(double y)
    {
        const double r = 1.0 / (y * y);
        return (1.0 / 12.0 - r * (1.0 / 360.0 - r * (1.0 / 1260.0 - r / 1680.0))) / y;
    }
    static double digammaTail(double y)
    {
        const double r = 1.0 / (y * y);
        return 0.5 / y + r * (1.0 / 12.0 - r * (1.0 / 120.0 - r * (1.0 / 252.0 - r / 240.0)));
    }
    static double trigammaTail(double y)
    {
        const double r = 1.0 / (y * y);
        return r * (0.5 + (1.0 / 6.0 - r * (1.0 / 30.0 - r * (1.0 / 42.0 - r / 30.0))) / y);
    }
};

/// Sums over the tied events of a day by Efron: s = w - f z, f = 0/d, 1/d ... (d - 1)/d.
struct TiedSums {
    double logs = 0.0;           ///< sum of log s
    double one = 0.0, f = 0.0;   ///< of 1 / s and f / s
    double two = 0.0, ff2 = 0.0; ///< of 1 / s^2 and f^2 / s^2
    double f2 = 0.0;             ///< of f / s^2

    TiedSums(double w, double z, double d)
    {
        const double x = w * d / z;
        if (d > kFewTies && x - d >= GammaSeries::kFarFromZero)
            sumBySeries(x, z, d);
        else
            sumOneByOne(w, z, d);
    }

private:
    /// Up to so many the series costs more.
    static constexpr double kFewTies = 4.0;

    void sumOneByOne(double w, double z, double d)
    {
        for (double i = 0.0; i < d; ++i) {
            const double share = i / d;
            const double s = w - share * z;
            const double inverse = 1.0 / s;
            logs += std::log(s);
            one += inverse;
            f += share * inverse;
            two += inverse * inverse;
            f2 += share * inverse * inverse;
            ff2 += share * share * inverse * inverse;
        }
    }

    /// s = z / d (x - i)
    void sumBySeries(double x, double z, double d)
    {
        const GammaSeries sums(x, d);
        const double scale = d / z;
        logs = sums.logs - d * std::log(scale);
        one = scale * sums.one;
        two = scale * scale * sums.two;
        f = (x * sums.one - d) / z;
        f2 = scale * (x * sums.two - sums.one) / z;
        ff2 = (x * (x * sums.two - 2.0 * sums.one) + d) / (z * z);
    }
};

/// The terms of one day into `terms`; `hazard` is [groups] exp of the coefficients, that of the reference 1.
void fillTerms(DayTerms &terms, const EventDays &days, std::size_t day, const Eigen::VectorXd &coefficients, const Eigen::VectorXd &hazard)
{
    const auto k = static_cast<Eigen::Index>(days.groups);
    const Eigen::Map<const Eigen::VectorXd> atRisk(days.atRisk.data() + day * days.groups, k);
    const Eigen::Map<const Eigen::VectorXd> events(days.events.data() + day * days.groups, k);
    const TiedSums sums(atRisk.dot(hazard), events.dot(hazard), days.died[day]);
    const Eigen::VectorXd w = atRisk.tail(k - 1).cwiseProduct(hazard.tail(k - 1));
    const Eigen::VectorXd z = events.tail(k - 1).cwiseProduct(hazard.tail(k - 1));
    const Eigen::VectorXd expected = w * sums.one - z * sums.f;
    terms.logLikelihood = events.tail(k - 1).dot(coefficients) - sums.logs;
    terms.score = events.tail(k - 1) - expected;
    terms.information = -sums.two * w * w.transpose() + sums.f2 * (w * z.transpose() + z * w.transpose()) - sums.ff2 * z * z.transpose();
    terms.information.diagonal() += expected;
}

/// Calls visit(day, terms) for every day with events.
template <class Visit>
void visitEventDays(const EventDays &days, const Eigen::VectorXd &coefficients, Visit &&visit)
{
    Eigen::VectorXd hazard(coefficients.size() + 1);
    hazard << 1.0, coefficients.array().exp().matrix();
    DayTerms terms;
    for (std::size_t day = 0; day < days.days(); ++day) {
        fillTerms(terms, days, day, coefficients, hazard);
        visit(day, terms);
    }
}

/// The sums of two groups without a matrix: what a moving threshold asks for.
DayTerms sumOfTwo(const EventDays &days, double coefficient)
{
    const double hazard = std::exp(coefficient);
    double logLikelihood = 0.0;
    double score = 0.0;
    double information = 0.0;
    for (std::size_t day = 0; day < days.days(); ++day) {
        const double w = days.atRisk[2 * day + 1] * hazard;
        const double z = days.events[2 * day + 1] * hazard;
        const double events = days.events[2 * day + 1];
        const TiedSums sums(days.atRisk[2 * day] + w, days.events[2 * day] + z, days.died[day]);
        const double expected = w * sums.one - z * sums.f;
        logLikelihood += events * coefficient - sums.logs;
        score += events - expected;
        information += expected - sums.two * w * w + 2.0 * sums.f2 * w * z - sums.ff2 * z * z;
    }
    return {logLikelihood, Eigen::VectorXd::Constant(1, score), Eigen::MatrixXd::Constant(1, 1, information)};
}

DayTerms sumOfTerms(const EventDays &days, const Eigen::VectorXd &coefficients)
{
    const Eigen::Index size = coefficients.size();
    if (size == 1)
        return sumOfTwo(days, coefficients(0));
    DayTerms sum{0.0, Eigen::VectorXd::Zero(size), Eigen::MatrixXd::Zero(size, size)};
    visitEventDays(days, coefficients, [&sum](std::size_t, const DayTerms &terms) {
        sum.logLikelihood += terms.logLikelihood;
        sum.score += terms.score;
        sum.information += terms.information;
    });
    return sum;
}

/// The maximum by Newton-Raphson with R's halving of steps that lose likelihood; none where it does not end.
std::optional<Eigen::VectorXd> maximum(const EventDays &days)
{
    Eigen::VectorXd best = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(days.groups) - 1);
    DayTerms atBest = sumOfTerms(days, best);
    Eigen::VectorXd next = best + atBest.information.ldlt().solve(atBest.score);
    double halvings = 0.0;
    for (int iteration = 0; iteration < kMostIterations; ++iteration) {
        DayTerms atNext = sumOfTerms(days, next);
        const bool lost = !std::isfinite(atNext.logLikelihood) || atNext.logLikelihood < atBest.logLikelihood;
        if (halvings == 0.0 && std::abs(1.0 - atBest.logLikelihood / atNext.logLikelihood) <= kLikelihoodTolerance)
            return next;
        if (lost) {
            halvings += 1.0;
            next = (next + halvings * best) / (halvings + 1.0);
            continue;
        }
        halvings = 0.0;
        best = next;
        atBest = std::move(atNext);
        next = best + atBest.information.ldlt().solve(atBest.score);
    }
    return std::nullopt;
}

HazardRatio hazardRatio(double logRatio, double variance)
{
    HazardRatio ratio;
    ratio.logRatio = logRatio;
    ratio.standardError = std::sqrt(variance);
    ratio.ratio = std::exp(logRatio);
    ratio.low = std::exp(logRatio - kNormal97_5 * ratio.standardError);
    ratio.high = std::exp(logRatio + kNormal97_5 * ratio.standardError);
    ratio.p = std::erfc(std::abs(logRatio) / ratio.standardError / std::sqrt(2.0));
    return ratio;
}

/// 1 - S just before each day with events, less its mean over all events: the time scale of the test.
std::vector<double> centeredKaplanMeier(const EventDays &days)
{
    std::vector<double> time(days.days());
    double survival = 1.0;
    double sum = 0.0;
    double died = 0.0;
    for (std::size_t day = 0; day < time.size(); ++day) {
        time[day] = 1.0 - survival;
        sum += time[day] * days.died[day];
        died += days.died[day];
        survival *= 1.0 - days.died[day] / days.all[day];
    }
    for (double &value : time)
        value -= sum / died;
    return time;
}

/// The score test of coefficients that change with the Kaplan-Meier time; `information` is that of the coefficients.
std::optional<ProportionalHazardsTest> proportionalHazards(const EventDays &days, const Eigen::VectorXd &coefficients,
                                                           const Eigen::MatrixXd &information)
{
    const std::vector<double> time = centeredKaplanMeier(days);
    const Eigen::Index size = coefficients.size();
    Eigen::VectorXd score = Eigen::VectorXd::Zero(size);
    Eigen::MatrixXd mixed = Eigen::MatrixXd::Zero(size, size);
    Eigen::MatrixXd own = Eigen::MatrixXd::Zero(size, size);
    visitEventDays(days, coefficients, [&](std::size_t day, const DayTerms &terms) {
        score += time[day] * terms.score;
        mixed += time[day] * terms.information;
        own += time[day] * time[day] * terms.information;
    });
    const Eigen::MatrixXd left = own - mixed.transpose() * information.ldlt().solve(mixed);
    const Eigen::FullPivLU<Eigen::MatrixXd> factors(left);
    // One day with events, or one with both groups at risk, leaves nothing that could change.
    if (!(left.diagonal().array() > 1e-12 * own.diagonal().array()).all() || !factors.isInvertible())
        return std::nullopt;
    ProportionalHazardsTest test;
    test.chiSquare = std::max(0.0, score.dot(factors.solve(score)));
    test.degreesOfFreedom = static_cast<int>(size);
    test.p = boost::math::gamma_q(test.degreesOfFreedom / 2.0, test.chiSquare / 2.0);
    return test;
}

/// The fit of the groups that can be compared, members[0] the reference.
struct Maximum {
    std::vector<std::size_t> members;
    EventDays days;
    Eigen::VectorXd coefficients;
    Eigen::MatrixXd information;
};

std::optional<Maximum> fitByGroup(std::span<const DayHistogram *const> groups, std::size_t reference)
{
    assert(reference < groups.size());
    const EventDays everybody = eventDays(groups);
    Maximum fit{comparable(everybody, reference), {}, {}, {}};
    if (fit.members.size() < 2)
        return std::nullopt;
    fit.days = withoutOthers(everybody, fit.members);
    auto coefficients = maximum(fit.days);
    if (!coefficients)
        return std::nullopt;
    fit.coefficients = std::move(*coefficients);
    fit.information = sumOfTerms(fit.days, fit.coefficients).information;
    return fit;
}

/// [groups] against the reference.
std::vector<std::optional<HazardRatio>> ratiosOf(const Maximum &fit, std::size_t groups)
{
    std::vector<std::optional<HazardRatio>> against(groups);
    const Eigen::MatrixXd &information = fit.information;
    const Eigen::MatrixXd variance = information.ldlt().solve(Eigen::MatrixXd::Identity(information.rows(), information.cols()));
    for (std::size_t i = 1; i < fit.members.size(); ++i) {
        const auto place = static_cast<Eigen::Index>(i) - 1;
        if (variance(place, place) > 0.0 && std::isfinite(variance(place, place)))
            against[fit.members[i]] = hazardRatio(fit.coefficients(place), variance(place, place));
    }
    return against;
}

} // namespace

CoxFit coxByGroup(std::span<const DayHistogram *const> groups, std::size_t reference)
{
    CoxFit result;
    result.against.resize(groups.size());
    const auto fit = fitByGroup(groups, reference);
    if (!fit)
        return result;
    result.against = ratiosOf(*fit, groups.size());
    result.proportional = proportionalHazards(fit->days, fit->coefficients, fit->information);
    return result;
}

std::optional<HazardRatio> hazardOf(const DayHistogram &group, const DayHistogram &reference)
{
    const DayHistogram *const groups[] = {&reference, &group};
    const auto fit = fitByGroup(groups, 0);
    return fit ? ratiosOf(*fit, 2)[1] : std::nullopt;
}

} // namespace waymark
