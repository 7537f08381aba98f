#include "core/analysis/journey/milestone_shares.h"

#include <algorithm>
#include <limits>

#include "core/analysis/milestones/reached_days.h"
#include "core/analysis/milestones/time_to_milestone.h"
#include "core/analysis/retention/grouping.h"

namespace waymark {

namespace {

/// The days since signup that are compared by month.
Expected<int> comparedDays(const Framework &framework, const AnalysisOptions &options, Milestone milestone)
{
    if (const int window = windowDaysOf(framework, milestone); window > 0)
        return window;
    const Day smallest = std::max(1, framework.longestWindowDays());
    const Day days = options.landmark.value_or(std::max(framework.landmarkDay, smallest));
    if (days < smallest)
        return failure(ErrorCode::LandmarkTooEarly, std::to_string(smallest));
    return days;
}

void enterMonth(MilestoneMonth &month, const Dataset &dataset, const FollowUp &follow, const GroupCodes &codes, std::size_t account,
                int days)
{
    ++month.accounts;
    month.inGap += meetsGap(follow, dataset.signup[account], days) ? 1 : 0;
    if (codes.code[account] == kUnknownGroup)
        ++month.passes.unknown;
    else
        countState(month.passes, follow, account, codes.code[account] == 0, days);
}

void fillMonths(MilestoneShares &shares, const Dataset &dataset, const FollowUp &follow, const GroupCodes &codes)
{
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    std::int32_t last = std::numeric_limits<std::int32_t>::min();
    for (std::size_t a = 0; a < follow.inView.size(); ++a) {
        if (follow.inView[a] == 0)
            continue;
        first = std::min(first, monthNumber(dataset.signup[a]));
        last = std::max(last, monthNumber(dataset.signup[a]));
    }
    for (std::int32_t number = first; number <= last; ++number) {
        MilestoneMonth &month = shares.months.emplace_back();
        month.month = number;
        month.elapsed = firstDayOfMonth(number + 1) - 1 + shares.comparedDays <= follow.asOf + 1;
        month.gap = std::binary_search(follow.gapMonths.begin(), follow.gapMonths.end(), number);
    }
    for (std::size_t a = 0; a < follow.inView.size(); ++a) {
        if (follow.inView[a] != 0)
            enterMonth(shares.months[static_cast<std::size_t>(monthNumber(dataset.signup[a]) - first)], dataset, follow, codes, a,
                       shares.comparedDays);
    }
    for (MilestoneMonth &month : shares.months) {
        if (month.elapsed && !month.gap)
            month.share = wilsonProportion(month.passes.reached, month.passes.reached + month.passes.notReached);
    }
}

} // namespace

Expected<MilestoneShares> milestoneShares(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                          Milestone milestone, std::stop_token stop)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    const auto compared = comparedDays(framework, options, milestone);
    if (!compared)
        return failureOf(compared);
    const auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    const auto codes = groupCodes(dataset, framework, *follow, groupingOf(milestone), *compared, stop);
    if (!codes)
        return failureOf(codes);
    const MilestoneDays &days = *codes->milestone;
    MilestoneShares shares;
    shares.snapshotId = dataset.snapshotId;
    shares.asOf = follow->asOf;
    shares.milestone = milestone;
    shares.windowDays = windowDaysOf(framework, milestone);
    shares.invalidDates = follow->invalidDates;
    shares.inView = follow->inViewCount;
    shares.passes = whoPasses(*follow, days, shares.windowDays);
    shares.share = wilsonProportion(shares.passes.reached, shares.passes.reached + shares.passes.notReached);
    shares.median = medianDay(timeToMilestone(*follow, days));
    shares.comparedDays = *compared;
    fillMonths(shares, dataset, *follow, *codes);
    return shares;
}

} // namespace waymark
