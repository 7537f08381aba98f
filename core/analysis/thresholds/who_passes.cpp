#include "core/analysis/thresholds/who_passes.h"

namespace waymark {

void countState(WhoPasses &passes, const FollowUp &follow, std::size_t account, bool reached, int windowDays)
{
    if (windowDays <= follow.possible[account] + 1)
        ++(reached ? passes.reached : passes.notReached);
    else if (reached)
        ++passes.reachedEarly;
    else
        ++(follow.churned[account] ? passes.leftEarly : passes.pending);
}

WhoPasses whoPasses(const FollowUp &follow, const MilestoneDays &milestone, int windowDays)
{
    WhoPasses passes;
    for (std::size_t a = 0; a < follow.duration.size(); ++a) {
        if (!follow.inView[a])
            continue;
        if (milestone.state[a] == MilestoneState::Unknown)
            ++passes.unknown;
        else
            countState(passes, follow, a, milestone.state[a] == MilestoneState::Reached, windowDays);
    }
    return passes;
}

} // namespace waymark
