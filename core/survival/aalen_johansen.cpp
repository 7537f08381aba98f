#include "core/survival/aalen_johansen.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>
#include <utility>

#include "core/survival/confidence_band.h"

namespace waymark {

namespace {

constexpr std::size_t kWaysOut = 2; ///< the event of interest, and the competing one

/// What one person's weight does to the estimates: to the share without an event, and to the two incidences.
struct IncidenceInfluence {
    double none = 0.0;
    std::array<double, kWaysOut> way = {};
};

/*!
 * The sum of squared influences over all people. Those at risk share one influence, for they entered together and nothing has
 * happened to them; those gone are sums of squares and products, which each step maps to the next ones.
 */
class IncidenceJackknife {
public:
    /// One day: `without` is the share without an event before it, `gone[k]` the number with event k of `atRisk`.
    void step(double without, double atRisk, const std::array<double, kWaysOut> &gone)
    {
        const double all = std::accumulate(gone.begin(), gone.end(), 0.0);
        const double stays = 1.0 - all / atRisk;
        for (std::size_t k = 0; k < kWaysOut; ++k) {
            const double rate = gone[k] / atRisk;
            m_waySquares[k] += 2.0 * rate * m_noneTimesWay[k] + rate * rate * m_noneSquares;
            m_noneTimesWay[k] = stays * (m_noneTimesWay[k] + rate * m_noneSquares);
        }
        m_noneSquares *= stays * stays;

        const IncidenceInfluence before = m_present;
        const double weight = without / atRisk;
        m_present.none = before.none * stays + weight * all / atRisk;
        for (std::size_t k = 0; k < kWaysOut; ++k)
            m_present.way[k] += (before.none - weight) * gone[k] / atRisk;
        for (std::size_t k = 0; k < kWaysOut; ++k) {
            IncidenceInfluence leaver = m_present;
            leaver.none -= weight;
            leaver.way[k] += weight;
            leave(leaver, gone[k]);
        }
    }

    /// People censored after the day's events.
    void censor(double people) { leave(m_present, people); }

    double standardError(std::size_t way, double stillThere) const
    {
        return std::sqrt(m_waySquares[way] + stillThere * m_present.way[way] * m_present.way[way]);
    }

private:
    void leave(const IncidenceInfluence &influence, double people)
    {
        m_noneSquares += people * influence.none * influence.none;
        for (std::size_t k = 0; k < kWaysOut; ++k) {
            m_noneTimesWay[k] += people * influence.none * influence.way[k];
            m_waySquares[k] += people * influence.way[k] * influence.way[k];
        }
    }

    IncidenceInfluence m_present; ///< of everybody still at risk
    double m_noneSquares = 0.0;   ///< sums over those gone
    std::array<double, kWaysOut> m_noneTimesWay = {}, m_waySquares = {};
};

std::uint32_t totalOf(const std::vector<std::uint32_t> &column) { return std::accumulate(column.begin(), column.end(), 0u); }

void estimateIncidence(IncidenceCurve &curve)
{
    const CompetingHistogram &counts = curve.counts;
    IncidenceJackknife jackknife;
    std::uint32_t atRisk = curve.n;
    double without = 1.0, incidence = 0.0, competing = 0.0;
    for (std::size_t i = 0; i < counts.events.size(); ++i) {
        const std::uint32_t gone = counts.events[i] + counts.competing[i];
        if (gone > 0) {
            const double people = atRisk;
            jackknife.step(without, people, {static_cast<double>(counts.events[i]), static_cast<double>(counts.competing[i])});
            incidence += without * counts.events[i] / people;
            competing += without * counts.competing[i] / people;
            without *= (people - gone) / people;
            curve.day.push_back(counts.origin + static_cast<Day>(i));
            curve.atRisk.push_back(atRisk);
            curve.incidence.push_back(incidence);
            curve.competingIncidence.push_back(competing);
            atRisk -= gone;
            curve.standardError.push_back(jackknife.standardError(0, atRisk));
            curve.competingStandardError.push_back(jackknife.standardError(1, atRisk));
        }
        jackknife.censor(counts.censored[i]);
        atRisk -= counts.censored[i];
        if (gone + counts.censored[i] > 0) {
            curve.lastDay = counts.origin + static_cast<Day>(i);
            curve.endsWithEvents = atRisk == 0 && counts.censored[i] == 0;
        }
    }
}

/// The interval of a share is that of a survival of the same size and relative error.
void intervalOfShares(IntervalKind kind, const std::vector<double> &share, const std::vector<double> &error, std::vector<double> &low,
                      std::vector<double> &high)
{
    std::vector<double> relativeVariance(share.size());
    for (std::size_t i = 0; i < share.size(); ++i)
        relativeVariance[i] = share[i] > 0.0 ? (error[i] / share[i]) * (error[i] / share[i]) : 0.0;
    low.resize(share.size());
    high.resize(share.size());
    confidenceBand(kind, share, relativeVariance, low, high);
}

} // namespace

void CompetingHistogram::add(Day exit, Leaving how)
{
    const auto place = static_cast<std::size_t>(exit - origin);
    if (events.size() <= place) {
        events.resize(place + 1, 0);
        competing.resize(place + 1, 0);
        censored.resize(place + 1, 0);
    }
    ++(how == Leaving::Event ? events : how == Leaving::Competing ? competing : censored)[place];
}

IncidenceCurve cumulativeIncidence(CompetingHistogram counts, IntervalKind interval)
{
    const std::size_t days = std::max({counts.events.size(), counts.competing.size(), counts.censored.size()});
    counts.events.resize(days);
    counts.competing.resize(days);
    counts.censored.resize(days);
    IncidenceCurve curve;
    curve.origin = counts.origin;
    curve.lastDay = counts.origin - 1;
    curve.interval = interval;
    curve.events = totalOf(counts.events);
    curve.competing = totalOf(counts.competing);
    curve.n = curve.events + curve.competing + totalOf(counts.censored);
    curve.counts = std::move(counts);
    estimateIncidence(curve);
    intervalOfShares(interval, curve.incidence, curve.standardError, curve.low, curve.high);
    intervalOfShares(interval, curve.competingIncidence, curve.competingStandardError, curve.competingLow, curve.competingHigh);
    return curve;
}

std::optional<IncidencePoint> pointAt(const IncidenceCurve &curve, Day day)
{
    if (curve.n == 0 || day < curve.origin - 1 || (day > curve.lastDay && !curve.endsWithEvents))
        return std::nullopt;
    IncidencePoint point;
    point.atRisk = curve.n;
    const CompetingHistogram &counts = curve.counts;
    const auto past = static_cast<std::size_t>(
        std::clamp<std::int64_t>(static_cast<std::int64_t>(day) - curve.origin, 0, static_cast<std::int64_t>(counts.events.size())));
    for (std::size_t i = 0; i < past; ++i)
        point.atRisk -= counts.events[i] + counts.competing[i] + counts.censored[i];
    const auto after = std::upper_bound(curve.day.begin(), curve.day.end(), day);
    if (after == curve.day.begin())
        return point;
    const auto step = static_cast<std::size_t>(after - curve.day.begin()) - 1;
    point.incidence = curve.incidence[step];
    point.competingIncidence = curve.competingIncidence[step];
    point.standardError = curve.standardError[step];
    const bool isEverybody = curve.events == curve.n && step + 1 == curve.day.size();
    if (point.incidence > 0.0 && !isEverybody) {
        point.low = curve.low[step];
        point.high = curve.high[step];
    }
    return point;
}

std::optional<Day> medianDay(const IncidenceCurve &curve)
{
    constexpr double kRounding = 1e-9; // sums of shares that make exactly a half may fall short of it
    const auto half = std::lower_bound(curve.incidence.begin(), curve.incidence.end(), 0.5 - kRounding);
    if (half == curve.incidence.end())
        return std::nullopt;
    return curve.day[static_cast<std::size_t>(half - curve.incidence.begin())];
}

} // namespace waymark
