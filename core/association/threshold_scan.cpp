#include "core/association/threshold_scan.h"

#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace waymark {

namespace {

constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

constexpr std::array<std::pair<const char *, Criterion>, 5> kCriteria{{{"youden", Criterion::Youden},
                                                                       {"phi", Criterion::Phi},
                                                                       {"gain", Criterion::InformationGain},
                                                                       {"logrank", Criterion::LogRank},
                                                                       {"risk_difference", Criterion::RiskDifference}}};

std::optional<double> criterionOf(const TwoByTwo &table, Criterion criterion)
{
    switch (criterion) {
    case Criterion::Youden:
        return youdenOf(table);
    case Criterion::Phi:
        return phiOf(table);
    case Criterion::InformationGain:
        return informationGainOf(table);
    case Criterion::RiskDifference:
        return riskDifferenceOf(table);
    case Criterion::LogRank:
        break;
    }
    return std::nullopt;
}

bool isAdoptionWithin(const TwoByTwo &table, const ScanRule &rule)
{
    if (table.n() == 0)
        return false;
    const double adoption = static_cast<double>(table.reached()) / table.n();
    return adoption >= rule.floor && adoption <= rule.ceiling;
}

/// The log-rank test of all thresholds, from the highest down: each person joins those who reached once.
class LogRankWalk {
public:
    LogRankWalk(const BinnedPeople &people, std::span<const Fate> fate, std::span<const std::uint32_t> weight)
        : m_fate(fate)
        , m_weight(weight)
        , m_leaving(people.eventDays + 1)
        , m_reachedLeaving(people.eventDays + 1)
        , m_atRisk(people.eventDays + 1)
        , m_hazard(people.eventDays + 1)
        , m_variance(people.eventDays + 1)
    {
        poolEverybody();
    }

    /// People `from` .. `to` - 1 reach from now on.
    void reach(std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            const Fate fate = m_fate[i];
            const std::uint32_t times = weightOf(i);
            m_reachedLeaving[fate.eventDays()] += times;
            m_difference += times * (fate.event() - m_hazard[fate.eventDays()]);
        }
    }
    /// Observed less expected events of those who reached.
    double difference() const { return m_difference; }
    /// Chi-square with one degree of freedom; NaN where nothing can vary.
    double chiSquare() const
    {
        double variance = 0.0;
        double atRisk = 0.0;
        for (std::size_t day = m_atRisk.size(); day-- > 1;) {
            atRisk += m_reachedLeaving[day];
            variance += m_variance[day] * atRisk * (m_atRisk[day] - atRisk);
        }
        return variance > 0.0 ? m_difference * m_difference / variance : kUndefined;
    }

private:
    std::uint32_t weightOf(std::size_t i) const { return m_weight.empty() ? 1 : m_weight[i]; }

    /// At risk, cumulative hazard and the variance's factor on every day with an event; index 0 is before the first.
    void poolEverybody()
    {
        std::vector<std::uint32_t> events(m_leaving.size());
        for (std::size_t i = 0; i < m_fate.size(); ++i) {
            const std::uint32_t times = weightOf(i);
            m_leaving[m_fate[i].eventDays()] += times;
            events[m_fate[i].eventDays()] += m_fate[i].event() * times;
        }
        double atRisk = 0.0;
        for (std::size_t day = m_leaving.size(); day-- > 1;) {
            atRisk += m_leaving[day];
            m_atRisk[day] = atRisk;
            const double d = events[day];
            m_hazard[day] = atRisk > 0.0 ? d / atRisk : 0.0;
            m_variance[day] = atRisk > 1.0 ? d * (atRisk - d) / (atRisk * atRisk * (atRisk - 1.0)) : 0.0;
        }
        for (std::size_t day = 1; day < m_hazard.size(); ++day)
            m_hazard[day] += m_hazard[day - 1];
    }

    std::span<const Fate> m_fate;
    std::span<const std::uint32_t> m_weight;
    std::vector<std::uint32_t> m_leaving, m_reachedLeaving;
    std::vector<double> m_atRisk, m_hazard, m_variance;
    double m_difference = 0.0;
};

void scanByLogRank(const BinnedPeople &people, std::span<const Fate> fate, std::span<const std::uint32_t> weight, ThresholdScan &scan)
{
    LogRankWalk walk(people, fate, weight);
    for (std::size_t k = people.thresholds(); k-- > 0;) {
        walk.reach(people.binStart[k + 1], people.binStart[k + 2]);
        scan.value[k] = walk.chiSquare();
        scan.allowed[k] = walk.difference() < 0.0 ? scan.allowed[k] : 0;
    }
}

} // namespace

const char *criterionName(Criterion criterion)
{
    for (const auto &[name, value] : kCriteria) {
        if (value == criterion)
            return name;
    }
    return "";
}

std::optional<Criterion> parseCriterion(std::string_view name)
{
    for (const auto &[text, value] : kCriteria) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

std::optional<std::size_t> ThresholdScan::best() const
{
    // Equal figures may differ in their last bits, and the smallest threshold wins among equals.
    constexpr double kEqual = 1e-12;
    std::optional<std::size_t> found;
    for (std::size_t k = 0; k < value.size(); ++k) {
        if (!allowed[k] || std::isnan(value[k]))
            continue;
        if (!found || value[k] > value[*found] + kEqual * std::abs(value[*found]))
            found = k;
    }
    return found;
}

std::vector<TwoByTwo> tablesByThreshold(const BinnedPeople &people, std::span<const Fate> fate, std::span<const std::uint32_t> weight)
{
    const std::size_t bins = people.thresholds() + 1;
    std::vector<std::array<std::uint32_t, 3>> counts(bins);
    for (std::size_t bin = 0; bin < bins; ++bin) {
        for (std::size_t i = people.binStart[bin]; i < people.binStart[bin + 1]; ++i)
            counts[bin][static_cast<std::size_t>(fate[i].outcome())] += weight.empty() ? 1 : weight[i];
    }
    constexpr auto kNo = static_cast<std::size_t>(Fate::Outcome::No);
    constexpr auto kYes = static_cast<std::size_t>(Fate::Outcome::Yes);
    TwoByTwo table;
    for (const auto &bin : counts) {
        table.reachedRetained += bin[kYes];
        table.reachedLost += bin[kNo];
    }
    std::vector<TwoByTwo> tables;
    tables.reserve(people.thresholds());
    for (std::size_t k = 0; k < people.thresholds(); ++k) {
        table.reachedRetained -= counts[k][kYes];
        table.notReachedRetained += counts[k][kYes];
        table.reachedLost -= counts[k][kNo];
        table.notReachedLost += counts[k][kNo];
        tables.push_back(table);
    }
    return tables;
}

ThresholdScan scanThresholds(const BinnedPeople &people, std::span<const Fate> fate, std::span<const std::uint32_t> weight,
                             const ScanRule &rule)
{
    const std::size_t thresholds = people.thresholds();
    ThresholdScan scan{std::vector<double>(thresholds, kUndefined), std::vector<std::uint8_t>(thresholds, 0)};
    const std::vector<TwoByTwo> tables = tablesByThreshold(people, fate, weight);
    for (std::size_t k = 0; k < thresholds; ++k) {
        scan.allowed[k] = isAdoptionWithin(tables[k], rule) ? 1 : 0;
        if (rule.criterion == Criterion::LogRank)
            continue;
        scan.value[k] = criterionOf(tables[k], rule.criterion).value_or(kUndefined);
        const bool better = riskDifferenceOf(tables[k]).value_or(0.0) > 0.0;
        scan.allowed[k] = better ? scan.allowed[k] : 0;
    }
    if (rule.criterion == Criterion::LogRank)
        scanByLogRank(people, fate, weight, scan);
    return scan;
}

} // namespace waymark
