#include <algorithm>

#include "core/milestones/milestone_state.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

/// The day setup is reached: that of the step which makes enough of them.
Day setupDay(const SetupDays &days, int requiredSteps, std::size_t account)
{
    std::vector<Day> done;
    done.reserve(days.steps.size());
    for (const MilestoneDays &step : days.steps)
        done.push_back(step.day[account]);
    return dayOfNth(std::move(done), requiredSteps);
}

} // namespace

Expected<SetupDays> setupDays(const Dataset &dataset, const FollowUp &follow, const SetupRule &rule, std::stop_token stop)
{
    SetupDays days;
    days.milestone = unknownDays(dataset.accountCount());
    DaySums sums(longestDuration(follow));
    for (const SetupStep &step : rule.steps) {
        const std::vector<FeatureIndex> features = namedFeatures(dataset, step.features);
        MilestoneDays &column = days.steps.emplace_back(unknownDays(dataset.accountCount()));
        const bool finished = visitAccounts(follow, stop, [&](std::size_t a) {
            if (!follow.watchedFromSignup(a))
                return;
            const Day to = std::min(rule.windowDays, follow.duration[a] + 1);
            setWindowed(column, follow, a, daySumReaches(dataset, features, a, 0, to, step.minCount, sums), rule.windowDays);
        });
        if (!finished)
            return failure(ErrorCode::Cancelled);
    }
    const bool finished = visitAccounts(follow, stop, [&](std::size_t a) {
        setWindowed(days.milestone, follow, a, setupDay(days, rule.requiredSteps, a), rule.windowDays);
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return days;
}

} // namespace waymark
