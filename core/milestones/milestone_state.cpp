#include "core/milestones/milestone_state.h"

namespace waymark {

const char *stateName(MilestoneState state)
{
    switch (state) {
    case MilestoneState::Reached:
        return "reached";
    case MilestoneState::NotReached:
        return "not_reached";
    case MilestoneState::Pending:
        return "pending";
    case MilestoneState::Unknown:
        break;
    }
    return "unknown";
}

const char *levelName(CategoryLevel level)
{
    switch (level) {
    case CategoryLevel::Mature:
        return "mature";
    case CategoryLevel::Basic:
        return "basic";
    case CategoryLevel::None:
        break;
    }
    return "none";
}

MilestoneDays unknownDays(std::size_t accounts)
{
    return {std::vector<Day>(accounts, kNever), std::vector<MilestoneState>(accounts, MilestoneState::Unknown)};
}

void setWindowed(MilestoneDays &days, const FollowUp &follow, std::size_t account, Day reached, int windowDays)
{
    if (!follow.watchedFromSignup(account))
        return;
    const bool over = follow.possible[account] + 1 >= windowDays || follow.churned[account] != 0;
    days.day[account] = reached;
    if (reached != kNever)
        days.state[account] = MilestoneState::Reached;
    else
        days.state[account] = over ? MilestoneState::NotReached : MilestoneState::Pending;
}

void setOpenEnded(MilestoneDays &days, std::size_t account, Day reached)
{
    days.day[account] = reached;
    days.state[account] = reached != kNever ? MilestoneState::Reached : MilestoneState::NotReached;
}

} // namespace waymark
