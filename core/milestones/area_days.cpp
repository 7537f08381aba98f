#include <algorithm>

#include "core/milestones/area_months.h"
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

/// What is known of a month: met, not met, or unknown for want of seats.
using MonthStates = std::vector<MilestoneState>;

/// Whether the rule was met in each of the months, [months]; the first must not begin before the account was watched.
void readMonths(UtilizationWalk &walk, const AreaRule &rule, std::size_t account, MonthSpan months, MonthStates &states)
{
    const CalendarDay signup = walk.dataset.signup[account];
    states.assign(static_cast<std::size_t>(months.last - months.first + 1), MilestoneState::NotReached);
    const Day to = std::min(firstDayOfMonth(months.last + 1) - signup, walk.follow.duration[account] + 1);
    visitRatios(walk, account, to, [&](std::int32_t month, Day, double ratio) {
        if (month >= months.first && ratio >= rule.perSeatThreshold - kSumTolerance)
            states[static_cast<std::size_t>(month - months.first)] = MilestoneState::Reached;
        return true;
    });
    for (std::int32_t month = months.first; rule.perSeat && month <= months.last; ++month) {
        const Day from = firstDayOfMonth(month) - signup;
        if (!isMeasurable(walk.dataset, true, account, from, firstDayOfMonth(month + 1) - signup))
            states[static_cast<std::size_t>(month - months.first)] = MilestoneState::Unknown;
    }
}

/// One month missed for sure decides, whatever is unknown of the others.
MilestoneState sustainedOver(std::span<const MilestoneState> months)
{
    MilestoneState state = MilestoneState::Reached;
    for (const MilestoneState month : months) {
        if (month == MilestoneState::NotReached)
            return MilestoneState::NotReached;
        if (month == MilestoneState::Unknown)
            state = MilestoneState::Unknown;
    }
    return state;
}

/// Whether the rule was met in each of the last months.
MilestoneState sustainedState(UtilizationWalk &walk, const AreaRule &rule, std::size_t account, MonthStates &states)
{
    if (walk.follow.churned[account] != 0)
        return MilestoneState::NotReached; // left before as-of: no customer, so nothing goes on
    const CalendarDay signup = walk.dataset.signup[account];
    const Day end = walk.follow.possible[account];
    const Day covered = walk.follow.covered[account];
    const MonthSpan months = lastCompleteMonths(signup + end, rule.sustainedMonths);
    if (covered > end || firstDayOfMonth(months.first) < signup + covered)
        return MilestoneState::Unknown;
    readMonths(walk, rule, account, months, states);
    return sustainedOver(states);
}

/// The first month that an account was a watched customer through.
std::int32_t firstWholeMonth(CalendarDay from)
{
    const std::int32_t month = monthNumber(from);
    return firstDayOfMonth(month) == from ? month : month + 1;
}

void countMonth(MilestoneState state, std::uint32_t &met, std::uint32_t &notMet, std::uint32_t &unknown)
{
    ++(state == MilestoneState::Reached ? met : state == MilestoneState::NotReached ? notMet : unknown);
}

/// Enters one account in every month on whose last day it was a customer.
void countMonths(std::vector<AreaMonth> &months, UtilizationWalk &walk, const AreaRule &rule, std::size_t account, MonthStates &states)
{
    const CalendarDay watchedFrom = walk.dataset.signup[account] + walk.follow.covered[account];
    const std::int32_t first = firstWholeMonth(watchedFrom);
    const std::int32_t last = months.back().month;
    states.clear();
    if (first <= last)
        readMonths(walk, rule, account, {first, last}, states);
    for (AreaMonth &month : months) {
        const CalendarDay lastDay = firstDayOfMonth(month.month + 1) - 1;
        if (lastDay < watchedFrom || !isCustomerOn(walk.dataset, walk.follow, account, lastDay))
            continue;
        const std::int32_t whole = month.month - first + 1; // months that it has been there for
        const auto upTo = std::span(states).first(static_cast<std::size_t>(std::max(whole, 0)));
        countMonth(upTo.empty() ? MilestoneState::Unknown : upTo.back(), month.met, month.notMet, month.metUnknown);
        const auto wanted = static_cast<std::size_t>(rule.sustainedMonths);
        countMonth(upTo.size() < wanted ? MilestoneState::Unknown : sustainedOver(upTo.last(wanted)), month.sustained, month.notSustained,
                   month.sustainedUnknown);
    }
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
    UtilizationWalk walk = utilizationWalk(dataset, follow, utilizationRule(rule));
    MonthStates states;
    const bool finished = visitAccounts(follow, stop, [&](std::size_t a) { days.sustained[a] = sustainedState(walk, rule, a, states); });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return days;
}

Expected<std::vector<AreaMonth>> areaMonths(const Dataset &dataset, const FollowUp &follow, const AreaRule &rule, std::int32_t firstMonth,
                                            std::int32_t lastMonth, std::stop_token stop)
{
    std::vector<AreaMonth> months;
    for (std::int32_t month = firstMonth; month <= lastMonth; ++month)
        months.emplace_back().month = month;
    if (months.empty() || !dataset.hasUsage())
        return months;
    UtilizationWalk walk = utilizationWalk(dataset, follow, utilizationRule(rule));
    MonthStates states;
    const bool finished = visitAccounts(follow, stop, [&](std::size_t a) {
        if (follow.covered[a] != kNever)
            countMonths(months, walk, rule, a, states);
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return months;
}

} // namespace waymark
