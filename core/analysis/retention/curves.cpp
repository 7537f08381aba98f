#include "core/analysis/retention/curves.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/milestones/reached_days.h"

namespace waymark {

namespace {

constexpr std::size_t kAskStopEvery = 65536;
constexpr double kHalfWidth95 = 1.959963984540054;

/// The day histograms of all groups while accounts are dealt out to them.
class GroupHistograms {
public:
    GroupHistograms(std::size_t groups, Day origin)
        : m_histograms(groups)
    {
        for (DayHistogram &histogram : m_histograms)
            histogram.origin = origin;
    }

    void add(std::size_t group, Day entry, Day exit, bool event)
    {
        DayHistogram &histogram = m_histograms[group];
        const auto last = static_cast<std::size_t>(exit - histogram.origin);
        if (histogram.events.size() <= last) {
            histogram.entered.resize(last + 1, 0);
            histogram.events.resize(last + 1, 0);
            histogram.censored.resize(last + 1, 0);
        }
        ++histogram.entered[static_cast<std::size_t>(entry + 1 - histogram.origin)];
        ++(event ? histogram.events : histogram.censored)[last];
    }

    std::vector<DayHistogram> take() { return std::move(m_histograms); }

private:
    std::vector<DayHistogram> m_histograms;
};

void countAtHorizon(const FollowUp &follow, std::size_t account, bool reached, Day horizon, HorizonTable &table)
{
    if (follow.possible[account] < horizon) {
        ++table.horizonNotElapsed;
        return;
    }
    const bool lost = follow.churned[account] != 0 && follow.duration[account] <= horizon;
    table.counts.add(reached, !lost);
}

Expected<std::vector<DayHistogram>> dealOut(const Dataset &dataset, const FollowUp &follow, const GroupCodes &codes,
                                            const RetentionQuery &query, Day origin, RetentionResult &result, std::stop_token stop)
{
    GroupHistograms histograms(codes.names.size(), origin);
    for (std::size_t a = 0; a < follow.duration.size(); ++a) {
        if (a % kAskStopEvery == 0 && stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        if (!follow.inView[a])
            continue;
        const bool churned = follow.churned[a] != 0;
        const Day firstAtRisk = query.lateEntry ? std::max(origin, follow.covered[a]) : origin;
        if (follow.duration[a] < firstAtRisk) {
            ++(churned ? result.excluded.leftBeforeLandmark : result.excluded.unwatchedAtLandmark);
            continue;
        }
        if (codes.code[a] == kUnknownGroup) {
            ++result.excluded.unknown;
            continue;
        }
        if (result.table)
            countAtHorizon(follow, a, codes.code[a] == 0, result.horizon, *result.table);
        histograms.add(codes.code[a], firstAtRisk - 1, follow.duration[a], churned);
        if (!follow.gapMonths.empty() && meetsGap(follow, dataset.signup[a], std::min(codes.gapWindow, follow.duration[a] + 1)))
            ++result.inGap;
    }
    return histograms.take();
}

std::optional<SurvivalDifference> differenceAt(const RetentionResult &result)
{
    if (result.groups.size() != 2 || result.groups[0].curve.n == 0 || result.groups[1].curve.n == 0)
        return std::nullopt;
    const auto first = pointAt(result.groups[0].curve, result.horizon);
    const auto second = pointAt(result.groups[1].curve, result.horizon);
    if (!first || !second)
        return std::nullopt;
    const double value = first->survival - second->survival;
    const double margin = kHalfWidth95 * std::hypot(first->standardError, second->standardError);
    return SurvivalDifference{result.horizon, value, value - margin, value + margin};
}

} // namespace

RetentionRule eventRule(const Framework &framework, const AnalysisOptions &options)
{
    RetentionRule rule = framework.retention;
    rule.event = options.event.value_or(rule.event);
    return rule;
}

Expected<Clock> retentionClock(const Framework &framework, const AnalysisOptions &options, const RetentionQuery &query)
{
    Clock clock;
    clock.horizon = options.horizon.value_or(framework.horizonDay);
    if (!query.naive && !query.withoutLandmark)
        clock.landmark = options.landmark ? options.landmark : defaultLandmark(framework, query.by);
    if (clock.landmark) {
        const Day smallest = smallestLandmark(framework, query.by);
        if (*clock.landmark < smallest)
            return failure(ErrorCode::LandmarkTooEarly, std::to_string(smallest));
    }
    const Day start = clock.landmark.value_or(0);
    if (clock.horizon <= start)
        return failure(ErrorCode::HorizonTooEarly, "horizon " + std::to_string(clock.horizon) + ", landmark " + std::to_string(start));
    return clock;
}

Expected<RetentionResult> retentionCurves(const Dataset &dataset, const FollowUp &follow, const GroupCodes &codes,
                                          const RetentionQuery &query, const Clock &clock, std::stop_token stop)
{
    RetentionResult result;
    result.asOf = follow.asOf;
    result.query = query;
    result.landmark = clock.landmark;
    result.horizon = clock.horizon;
    result.excluded.invalidDates = follow.invalidDates;
    result.inView = follow.inViewCount + follow.invalidDates;
    if (codes.isReachedOrNot && clock.landmark)
        result.table.emplace();
    auto histograms = dealOut(dataset, follow, codes, query, clock.landmark.value_or(0), result, stop);
    if (!histograms)
        return failureOf(histograms);
    for (std::size_t g = 0; g < codes.names.size(); ++g) {
        if (!codes.keepEmpty && (*histograms)[g].events.empty())
            continue;
        RetentionGroup group;
        group.name = codes.names[g];
        group.curve = survivalCurve(std::move((*histograms)[g]), query.interval);
        group.median = medianDay(group.curve);
        result.groups.push_back(std::move(group));
    }
    std::vector<const DayHistogram *> tested;
    for (const RetentionGroup &group : result.groups)
        tested.push_back(&group.curve.counts);
    if (result.table)
        result.table->figures = twoByTwoFigures(result.table->counts);
    result.difference = differenceAt(result);
    result.logRank = logRank(tested);
    return result;
}

} // namespace waymark
