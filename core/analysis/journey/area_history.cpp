#include "core/analysis/journey/area_history.h"

#include <algorithm>

#include "core/milestones/milestone_days.h"

namespace waymark {

namespace {

/// Complete calendar months from the first with a watched customer on, as month numbers; the first above the last: none.
struct CompleteMonths {
    std::int32_t first = 0;
    std::int32_t last = -1;
};

CompleteMonths completeMonths(const Dataset &dataset, const FollowUp &follow)
{
    CalendarDay firstSignup = CalendarDay::none();
    for (std::size_t a = 0; a < follow.inView.size(); ++a) {
        if (follow.inView[a] != 0)
            firstSignup = std::min(firstSignup, dataset.signup[a]);
    }
    if (firstSignup.isNone())
        return {};
    return {monthNumber(std::max(firstSignup, follow.coverageStart)), monthNumber(follow.asOf + 1) - 1};
}

void countStates(AreaStanding &standing, const FollowUp &follow, const AreaDays &days)
{
    for (std::size_t a = 0; a < follow.inView.size(); ++a) {
        if (follow.inView[a] == 0)
            continue;
        const MilestoneState state = days.milestone.state[a];
        ++(state == MilestoneState::Reached      ? standing.reached
           : state == MilestoneState::NotReached ? standing.notReached
                                                 : standing.unknown);
        if (follow.churned[a] != 0)
            continue;
        const MilestoneState sustained = days.sustained[a];
        ++(sustained == MilestoneState::Reached      ? standing.sustained
           : sustained == MilestoneState::NotReached ? standing.notSustained
                                                     : standing.sustainedUnknown);
        standing.reachedNotSustained += state == MilestoneState::Reached && sustained == MilestoneState::NotReached ? 1 : 0;
    }
    standing.reachedShare = wilsonProportion(standing.reached, standing.reached + standing.notReached);
    standing.sustainedShare = wilsonProportion(standing.sustained, standing.sustained + standing.notSustained);
}

void addMonths(AreaStanding &standing, const FollowUp &follow, const std::vector<AreaMonth> &months)
{
    for (const AreaMonth &counts : months) {
        AreaMonthShares month;
        month.counts = counts;
        month.gap = std::binary_search(follow.gapMonths.begin(), follow.gapMonths.end(), counts.month);
        if (!month.gap) {
            month.met = wilsonProportion(counts.met, counts.met + counts.notMet);
            month.sustained = wilsonProportion(counts.sustained, counts.sustained + counts.notSustained);
        }
        standing.months.push_back(month);
    }
}

Expected<AreaStanding> areaStanding(const Dataset &dataset, const FollowUp &follow, const AreaRule &rule, CompleteMonths span,
                                    const std::stop_token &stop)
{
    AreaStanding standing;
    standing.key = rule.key;
    standing.label = rule.label;
    if (rule.perSeat && !dataset.hasSubscriptions()) {
        standing.missing = Error{ErrorCode::NoSubscriptions, {}, {}, 0, 0};
        return standing;
    }
    const auto days = areaDays(dataset, follow, rule, stop);
    if (!days)
        return failureOf(days);
    const auto months = areaMonths(dataset, follow, rule, span.first, span.last, stop);
    if (!months)
        return failureOf(months);
    countStates(standing, follow, *days);
    addMonths(standing, follow, *months);
    return standing;
}

} // namespace

Expected<AreaHistory> areaHistory(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options, std::stop_token stop)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    const auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    AreaHistory history;
    history.snapshotId = dataset.snapshotId;
    history.asOf = follow->asOf;
    history.invalidDates = follow->invalidDates;
    history.inView = follow->inViewCount;
    for (std::size_t a = 0; a < follow->inView.size(); ++a)
        history.left += follow->inView[a] != 0 && follow->churned[a] != 0 ? 1 : 0;
    const CompleteMonths span = completeMonths(dataset, *follow);
    for (const AreaRule &rule : framework.areas) {
        auto standing = areaStanding(dataset, *follow, rule, span, stop);
        if (!standing)
            return failureOf(standing);
        history.areas.push_back(std::move(*standing));
    }
    return history;
}

} // namespace waymark
