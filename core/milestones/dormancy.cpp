#include "core/milestones/dormancy.h"

#include <utility>
#include <vector>

#include "core/milestones/milestone_state.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

Expected<FollowUp> followUpByDormancy(const Dataset &dataset, FollowUp follow, const RetentionRule &rule, std::stop_token stop)
{
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    const std::vector<FeatureIndex> features = namedFeatures(dataset, rule.meaningfulFeatures);
    const auto fallAsleep = [&](DaySums &sums, std::size_t a) {
        Day lastUse = follow.covered[a] - 1; // before anything is known
        visitDays(dataset, features, a, follow.covered[a], follow.duration[a] + 1, sums, [&](Day day, double count) {
            if (count < rule.meaningfulCount - kSumTolerance)
                return true;
            if (day - lastUse > rule.dormancyDays)
                return false;
            lastUse = day;
            return true;
        });
        const Day asleep = lastUse + rule.dormancyDays;
        if (asleep <= follow.duration[a]) {
            follow.duration[a] = asleep;
            follow.churned[a] = 1;
        }
    };
    const Day longest = longestDuration(follow);
    const bool done = visitAccountsOnAllThreads(
        follow, stop, [&] { return [&, sums = DaySums(longest)](std::size_t a) mutable { fallAsleep(sums, a); }; });
    if (!done)
        return failure(ErrorCode::Cancelled);
    return follow;
}

} // namespace waymark
