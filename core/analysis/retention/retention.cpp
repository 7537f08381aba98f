#include "core/analysis/retention/retention.h"

#include <array>

#include "core/analysis/retention/retention_input.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

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
    const auto input = retentionInput(dataset, framework, options, query, stop);
    if (!input)
        return failureOf(input);
    auto result = retentionCurves(dataset, input->follow, input->codes, input->query, input->clock, stop);
    if (!result)
        return failureOf(result);
    result->snapshotId = dataset.snapshotId;
    result->event = input->event;
    addComparisons(*result);
    if (input->codes.milestone)
        result->timeDependentHazard = hazardOnceReached(input->follow, *input->codes.milestone);
    return result;
}

} // namespace waymark
