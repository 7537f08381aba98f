#include "core/association/sweep.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/survival/logrank.h"
#include "core/survival/threshold_table.h"

namespace waymark {

namespace {

constexpr std::size_t kMostCandidates = 200;
constexpr std::size_t kSmallestKept = 100;
constexpr double kLargestShare = 0.99;

/// Those with T >= L, as columns of their own.
struct PeopleAtLandmark {
    std::vector<double> measure;
    std::vector<Day> duration;
    std::vector<std::uint8_t> event;
    std::vector<Fate::Outcome> outcome;
};

Expected<void> checkSweep(const SweepPeople &people, const SweepQuery &query)
{
    const std::size_t n = people.measure.size();
    if (people.duration.size() != n || people.event.size() != n || people.possible.size() != n ||
        (!people.achieved.empty() && people.achieved.size() != n))
        return failure(ErrorCode::InvalidArgument, "columns of different lengths");
    if (query.landmark < 0 || query.horizon <= query.landmark)
        return failure(ErrorCode::InvalidArgument, "the horizon must lie after the landmark");
    if (!std::all_of(people.measure.begin(), people.measure.end(), [](double value) { return std::isfinite(value); }))
        return failure(ErrorCode::InvalidArgument, "a measure that is no number");
    if (!std::all_of(query.thresholds.begin(), query.thresholds.end(), [](double value) { return std::isfinite(value) && value > 0.0; }))
        return failure(ErrorCode::InvalidArgument, "a threshold must lie above 0");
    return {};
}

PeopleAtLandmark peopleAtLandmarkOf(const SweepPeople &people, const SweepQuery &query)
{
    PeopleAtLandmark kept;
    for (std::size_t i = 0; i < people.measure.size(); ++i) {
        if (people.duration[i] < query.landmark)
            continue;
        const bool lost = people.event[i] != 0 && people.duration[i] <= query.horizon;
        const bool yes = people.achieved.empty() ? !lost : people.achieved[i] != 0;
        kept.measure.push_back(people.measure[i]);
        kept.duration.push_back(people.duration[i]);
        kept.event.push_back(people.event[i] != 0 ? 1 : 0);
        kept.outcome.push_back(people.possible[i] < query.horizon ? Fate::Outcome::TooYoung : yes ? Fate::Outcome::Yes : Fate::Outcome::No);
    }
    return kept;
}

/// Ascending; one within 1e-9 of a smaller one reaches whatever that one reaches.
void sortAndMerge(std::vector<double> &values)
{
    std::sort(values.begin(), values.end());
    const auto same = [](double smaller, double larger) { return larger - smaller <= kReachTolerance; };
    values.erase(std::unique(values.begin(), values.end(), same), values.end());
}

std::vector<double> rowThresholds(const PeopleAtLandmark &people, const SweepQuery &query)
{
    std::vector<double> eligible;
    for (std::size_t i = 0; i < people.measure.size(); ++i) {
        if (people.outcome[i] != Fate::Outcome::TooYoung)
            eligible.push_back(people.measure[i]);
    }
    std::vector<double> thresholds = candidateThresholds(std::move(eligible));
    thresholds.insert(thresholds.end(), query.thresholds.begin(), query.thresholds.end());
    sortAndMerge(thresholds);
    return thresholds;
}

/// The different days on which somebody was lost, ascending.
std::vector<Day> eventDaysOf(const PeopleAtLandmark &people)
{
    std::vector<Day> days;
    for (std::size_t i = 0; i < people.duration.size(); ++i) {
        if (people.event[i] != 0)
            days.push_back(people.duration[i]);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

BinnedPeople binnedPeople(const PeopleAtLandmark &people, const std::vector<double> &thresholds)
{
    const std::size_t n = people.measure.size();
    std::vector<std::uint32_t> bin(n);
    BinnedPeople binned;
    binned.binStart.assign(thresholds.size() + 2, 0);
    for (std::size_t i = 0; i < n; ++i) {
        const double measure = people.measure[i];
        const auto above = std::partition_point(thresholds.begin(), thresholds.end(),
                                                [measure](double threshold) { return measure >= threshold - kReachTolerance; });
        bin[i] = static_cast<std::uint32_t>(above - thresholds.begin());
        ++binned.binStart[bin[i] + 1];
    }
    std::partial_sum(binned.binStart.begin(), binned.binStart.end(), binned.binStart.begin());
    const std::vector<Day> days = eventDaysOf(people);
    binned.eventDays = static_cast<std::uint32_t>(days.size());
    binned.fate.resize(n);
    std::vector<std::uint32_t> next = binned.binStart;
    for (std::size_t i = 0; i < n; ++i) {
        const auto after = std::upper_bound(days.begin(), days.end(), people.duration[i]);
        binned.fate[next[bin[i]]++] = Fate(people.outcome[i], people.event[i] != 0, static_cast<std::uint32_t>(after - days.begin()));
    }
    return binned;
}

std::optional<double> survivalAt(const DayHistogram &counts, Day day)
{
    const SurvivalCurve curve = survivalCurve(counts);
    const auto point = pointAt(curve, day);
    return point ? std::optional(point->survival) : std::nullopt;
}

/// The columns that need days: the log-rank test and S(H) of both groups.
Expected<void> fillSurvival(const PeopleAtLandmark &people, const SweepQuery &query, std::vector<SweepRow> &rows,
                            const std::stop_token &stop)
{
    const auto table = thresholdTable(people.measure, people.duration, people.event, query.landmark, stop);
    if (!table)
        return failureOf(table);
    ThresholdSweep groups(*table);
    for (SweepRow &row : rows) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        groups.moveTo(row.threshold);
        const DayHistogram *const both[] = {&groups.reached(), &groups.notReached()};
        if (const auto test = logRank(both))
            row.logRankChiSquare = test->chiSquare;
        row.survivalReached = survivalAt(groups.reached(), query.horizon);
        row.survivalNotReached = survivalAt(groups.notReached(), query.horizon);
    }
    return {};
}

SweepSuggestion suggestionOf(const std::vector<SweepRow> &rows, std::size_t best, const SearchStability &stability)
{
    const auto thresholdOf = [&rows](std::optional<std::size_t> k) { return k ? std::optional(rows[*k].threshold) : std::nullopt; };
    return {rows[best].threshold,
            thresholdOf(stability.rangeLow),
            thresholdOf(stability.rangeHigh),
            rows[stability.plateauLow].threshold,
            rows[stability.plateauHigh].threshold,
            stability.p};
}

} // namespace

std::vector<double> candidateThresholds(std::vector<double> measures)
{
    const auto largest = quantileType7(measures, kLargestShare);
    std::vector<double> values;
    for (const double measure : measures) {
        if (measure > 0.0 && measure <= *largest)
            values.push_back(measure);
    }
    sortAndMerge(values);
    if (values.size() <= kMostCandidates)
        return values;
    const std::size_t rest = values.size() - kSmallestKept;
    const std::size_t kept = kMostCandidates - kSmallestKept;
    std::vector<double> chosen(values.begin(), values.begin() + kSmallestKept);
    for (std::size_t i = 0; i < kept; ++i)
        chosen.push_back(values[kSmallestKept + (2 * i * (rest - 1) + kept - 1) / (2 * (kept - 1))]);
    return chosen;
}

Expected<Sweep> sweep(const SweepPeople &people, const SweepQuery &query, const ProgressCallback &progress, std::stop_token stop)
{
    if (const auto checked = checkSweep(people, query); !checked)
        return failureOf(checked);
    const PeopleAtLandmark kept = peopleAtLandmarkOf(people, query);
    const std::vector<double> thresholds = rowThresholds(kept, query);
    const BinnedPeople binned = binnedPeople(kept, thresholds);
    const std::vector<TwoByTwo> tables = tablesByThreshold(binned, binned.fate, {});
    const ThresholdScan observed = scanThresholds(binned, binned.fate, {}, query.rule);
    Sweep result;
    result.query = query;
    for (std::size_t k = 0; k < thresholds.size(); ++k)
        result.rows.push_back({thresholds[k], tables[k], twoByTwoFigures(tables[k]), {}, {}, {}, observed.allowed[k] != 0});
    const auto yes = static_cast<std::uint32_t>(std::count(kept.outcome.begin(), kept.outcome.end(), Fate::Outcome::Yes));
    const auto no = static_cast<std::uint32_t>(std::count(kept.outcome.begin(), kept.outcome.end(), Fate::Outcome::No));
    result.n = yes + no;
    result.baseRate = wilsonProportion(yes, result.n);
    if (const auto filled = fillSurvival(kept, query, result.rows, stop); !filled)
        return failureOf(filled);
    const auto best = observed.best();
    if (best && query.plan.permutations + query.plan.resamples > 0) {
        const auto stability = searchStability(binned, query.rule, observed, *best, query.plan, progress, stop);
        if (!stability)
            return failureOf(stability);
        result.suggested = suggestionOf(result.rows, *best, *stability);
    }
    return result;
}

} // namespace waymark
