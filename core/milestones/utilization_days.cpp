#include <algorithm>

#include "core/milestones/utilization_walk.h"

namespace waymark {

namespace {

UtilizationWalk utilizationWalk(const Dataset &dataset, const FollowUp &follow, const UtilizationRule &rule)
{
    return {dataset, follow, namedFeatures(dataset, rule.features), rule.period, rule.perSeat, DaySums(longestDuration(follow))};
}

/// The crossing day in the k-th period in a row that has one.
Day utilizationDay(UtilizationWalk &walk, const UtilizationRule &rule, std::size_t account, Day to)
{
    Day reached = kNever;
    int run = 0;
    std::int32_t crossed = std::numeric_limits<std::int32_t>::min();
    visitRatios(walk, account, to, [&](std::int32_t period, Day day, double ratio) {
        if (period == crossed || ratio < rule.perSeatThreshold - kSumTolerance)
            return true;
        run = run > 0 && period == crossed + 1 ? run + 1 : 1;
        crossed = period;
        if (run >= rule.consecutivePeriods)
            reached = day;
        return reached == kNever;
    });
    return reached;
}

struct PeriodBest {
    std::int32_t period;
    double ratio;
};

/// The largest ratio of every period that has one, in order.
void collectBest(UtilizationWalk &walk, std::size_t account, Day to, std::vector<PeriodBest> &best)
{
    best.clear();
    visitRatios(walk, account, to, [&best](std::int32_t period, Day, double ratio) {
        if (best.empty() || best.back().period != period)
            best.push_back({period, ratio});
        else
            best.back().ratio = std::max(best.back().ratio, ratio);
        return true;
    });
}

/// The largest over runs of `length` periods in a row of the smallest in the run. A period left out has 0, and so has its run.
double bestRun(std::span<const PeriodBest> best, std::size_t length)
{
    double largest = 0.0;
    for (std::size_t end = length; end <= best.size(); ++end) {
        const auto run = best.subspan(end - length, length);
        if (run.back().period - run.front().period != static_cast<std::int32_t>(length) - 1)
            continue;
        const auto smallest =
            std::min_element(run.begin(), run.end(), [](const PeriodBest &a, const PeriodBest &b) { return a.ratio < b.ratio; });
        largest = std::max(largest, smallest->ratio);
    }
    return largest;
}

} // namespace

bool isMeasurable(const Dataset &dataset, bool perSeat, std::size_t account, Day from, Day to)
{
    if (from >= to)
        return false;
    if (!perSeat)
        return true;
    const CalendarDay first = dataset.signup[account] + from;
    const CalendarDay end = dataset.signup[account] + to;
    const auto steps = dataset.stepsOf(account);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const CalendarDay next = i + 1 < steps.size() ? steps[i + 1].from : CalendarDay::none();
        if (steps[i].inForce && steps[i].seats > 0.0 && steps[i].from < end && first < next)
            return true;
    }
    return false;
}

Expected<MilestoneDays> utilizationDays(const Dataset &dataset, const FollowUp &follow, const UtilizationRule &rule, std::stop_token stop)
{
    UtilizationWalk walk = utilizationWalk(dataset, follow, rule);
    MilestoneDays days = unknownDays(dataset.accountCount());
    const bool finished = visitAccounts(follow, stop, [&](std::size_t a) {
        const Day to = follow.duration[a] + 1;
        if (isMeasurable(dataset, rule.perSeat, a, follow.covered[a], to))
            setOpenEnded(days, a, utilizationDay(walk, rule, a, to));
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return days;
}

Expected<std::vector<double>> utilizationMeasure(const Dataset &dataset, const FollowUp &follow, const UtilizationRule &rule, Day before,
                                                 std::stop_token stop)
{
    UtilizationWalk walk = utilizationWalk(dataset, follow, rule);
    std::vector<double> measure(dataset.accountCount(), std::numeric_limits<double>::quiet_NaN());
    std::vector<PeriodBest> best;
    const auto length = static_cast<std::size_t>(std::max(rule.consecutivePeriods, 1));
    const bool finished = visitAccounts(follow, stop, [&](std::size_t a) {
        const Day to = std::min(before, follow.duration[a] + 1);
        if (!isMeasurable(dataset, rule.perSeat, a, follow.covered[a], to))
            return;
        collectBest(walk, a, to, best);
        measure[a] = bestRun(best, length);
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return measure;
}

} // namespace waymark
