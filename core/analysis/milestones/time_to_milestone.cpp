#include "core/analysis/milestones/time_to_milestone.h"

#include <utility>

namespace waymark {

namespace {

void addTimeToMilestone(CompetingHistogram &counts, const FollowUp &follow, const MilestoneDays &milestone, std::size_t account)
{
    using Leaving = CompetingHistogram::Leaving;
    if (milestone.state[account] == MilestoneState::Reached)
        counts.add(milestone.day[account], Leaving::Event);
    else
        counts.add(follow.duration[account], follow.churned[account] != 0 ? Leaving::Competing : Leaving::Censored);
}

} // namespace

IncidenceCurve timeToMilestone(const FollowUp &follow, const MilestoneDays &milestone, const std::vector<std::uint8_t> &chosen)
{
    CompetingHistogram counts;
    for (std::size_t a = 0; a < follow.inView.size(); ++a) {
        const bool wanted = follow.inView[a] != 0 && (chosen.empty() || chosen[a] != 0);
        if (wanted && follow.watchedFromSignup(a) && milestone.state[a] != MilestoneState::Unknown)
            addTimeToMilestone(counts, follow, milestone, a);
    }
    return cumulativeIncidence(std::move(counts));
}

} // namespace waymark
