#include "core/analysis/retention.h"

#include <array>
#include <utility>

#include "core/analysis/curves.h"
#include "core/milestones/dormancy.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

void addMeans(RetentionResult &result)
{
    for (RetentionGroup &group : result.groups) {
        group.stayed = restrictedMean(group.curve, result.horizon);
        group.followUp = medianFollowUp(group.curve);
    }
}

void addHazards(RetentionResult &result)
{
    const std::size_t groups = result.groups.size();
    if (groups < 2)
        return;
    std::vector<const DayHistogram *> counts;
    for (const RetentionGroup &group : result.groups)
        counts.push_back(&group.curve.counts);
    const std::size_t reference = groups == 2 ? 1 : 0;
    const CoxFit fit = coxByGroup(counts, reference);
    for (std::size_t g = 0; g < groups; ++g) {
        if (g != reference)
            result.hazards.push_back({g, reference, fit.against[g]});
    }
    result.proportionalHazards = fit.proportional;
}

/// Everybody whose milestone is known stands among those who have not reached it up to the day on which they do, and among those
/// who have from the day after.
std::optional<HazardRatio> hazardOnceReached(const FollowUp &follow, const MilestoneDays &milestone)
{
    std::array<DayHistogram, 2> counts; // not yet, reached
    const std::vector<std::uint32_t> nobody(static_cast<std::size_t>(longestDuration(follow)) + 1, 0);
    for (DayHistogram &histogram : counts)
        histogram.entered = histogram.events = histogram.censored = nobody;
    for (std::size_t a = 0; a < follow.duration.size(); ++a) {
        if (!follow.inView[a] || !follow.watchedFromSignup(a) || milestone.state[a] == MilestoneState::Unknown)
            continue;
        const auto last = static_cast<std::size_t>(follow.duration[a]);
        ++counts[0].entered[0];
        // Leaving on the reached day counts as not yet reached.
        const bool reached = milestone.day[a] < follow.duration[a];
        if (reached) {
            const auto day = static_cast<std::size_t>(milestone.day[a]);
            ++counts[0].censored[day];
            ++counts[1].entered[day + 1];
        }
        DayHistogram &leftFrom = counts[reached ? 1 : 0];
        ++(follow.churned[a] ? leftFrom.events : leftFrom.censored)[last];
    }
    const std::array<const DayHistogram *, 2> groups{&counts[0], &counts[1]};
    return coxByGroup(groups, 0).against[1];
}

} // namespace

Expected<RetentionResult> retention(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                    const RetentionQuery &query, std::stop_token stop)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    const RetentionRule rule = eventRule(framework, options);
    RetentionQuery asked = query;
    asked.lateEntry = query.lateEntry || rule.event == EventKind::Dormancy;
    if (asked.lateEntry && !dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    const auto clock = retentionClock(framework, options, query);
    if (!clock)
        return failureOf(clock);
    auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    const auto codes = groupCodes(dataset, framework, *follow, query.by, clock->landmark, stop);
    if (!codes)
        return failureOf(codes);
    if (rule.event == EventKind::Dormancy)
        follow = followUpByDormancy(dataset, std::move(*follow), rule, stop);
    if (!follow)
        return failureOf(follow);
    auto result = retentionCurves(dataset, *follow, *codes, asked, *clock, stop);
    if (!result)
        return failureOf(result);
    result->snapshotId = dataset.snapshotId;
    result->event = rule.event;
    addMeans(*result);
    addHazards(*result);
    if (codes->milestone)
        result->timeDependentHazard = hazardOnceReached(*follow, *codes->milestone);
    return result;
}

} // namespace waymark
