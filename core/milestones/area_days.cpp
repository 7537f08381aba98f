#include <algorithm>

#include "core/milestones/utilization_walk.h"

namespace waymark {

namespace {

UtilizationRule utilizationRule(const AreaRule &area)
{
    return {area.features, Period::CalendarMonth, area.perSeat, area.perSeatThreshold, 1};
}

/// The last complete calendar months of an account at its end, as month numbers.
struct MonthSpan {
    std::int32_t first;
    std::int32_t last;
};

MonthSpan lastCompleteMonths(CalendarDay end, int months)
{
    const std::int32_t last = monthNumber(end + 1) - 1;
    return {last - months + 1, last};
}

/// Whether the months' rule was met in each of them.
MilestoneState sustainedState(UtilizationWalk &walk, const AreaRule &rule, std::size_t account)
{
    if (walk.follow.churned[account] != 0)
        return MilestoneState::NotReached; // left before as-of: no customer, so nothing goes on
    const CalendarDay signup = walk.dataset.signup[account];
    const Day end = walk.follow.possible[account];
    const Day covered = walk.follow.covered[account];
    const MonthSpan months = lastCompleteMonths(signup + end, rule.sustainedMonths);
    if (covered > end || firstDayOfMonth(months.first) < signup + covered)
        return MilestoneState::Unknown;

    std::vector<std::uint8_t> met(static_cast<std::size_t>(rule.sustainedMonths), 0);
    visitRatios(walk, account, end + 1, [&](std::int32_t month, Day, double ratio) {
        if (month >= months.first && month <= months.last && ratio >= rule.perSeatThreshold - kSumTolerance)
            met[static_cast<std::size_t>(month - months.first)] = 1;
        return month <= months.last;
    });
    MilestoneState state = MilestoneState::Reached;
    for (std::int32_t month = months.first; month <= months.last; ++month) {
        const Day from = firstDayOfMonth(month) - signup;
        const Day to = firstDayOfMonth(month + 1) - signup;
        if (!isMeasurable(walk.dataset, rule.perSeat, account, from, to))
            state = MilestoneState::Unknown; // unless another month is missed for sure
        else if (met[static_cast<std::size_t>(month - months.first)] == 0)
            return MilestoneState::NotReached;
    }
    return state;
}

} // namespace

Expected<AreaDays> areaDays(const Dataset &dataset, const FollowUp &follow, const AreaRule &rule, std::stop_token stop)
{
    const UtilizationRule asUtilization = utilizationRule(rule);
    auto milestone = utilizationDays(dataset, follow, asUtilization, stop);
    if (!milestone)
        return failureOf(milestone);
    AreaDays days{std::move(*milestone), std::vector<MilestoneState>(dataset.accountCount(), MilestoneState::Unknown)};
    if (!dataset.hasUsage())
        return days;
    UtilizationWalk walk{
        dataset, follow, namedFeatures(dataset, rule.features), asUtilization.period, rule.perSeat, DaySums(longestDuration(follow))};
    const bool finished = visitAccounts(follow, stop, [&](std::size_t a) { days.sustained[a] = sustainedState(walk, rule, a); });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return days;
}

} // namespace waymark
