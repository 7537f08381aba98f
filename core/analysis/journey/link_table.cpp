#include "core/analysis/journey/link_table.h"

#include <algorithm>

#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

bool fares(const FollowUp &follow, const OutcomeDays *outcome, std::size_t account, Day horizon)
{
    if (outcome == nullptr)
        return follow.churned[account] == 0 || follow.duration[account] > horizon;
    return outcome->day[account] <= std::min(horizon, follow.duration[account]);
}

void enter(TwoByTwo &table, bool reached, bool well)
{
    if (reached)
        ++(well ? table.reachedRetained : table.reachedLost);
    else
        ++(well ? table.notReachedRetained : table.notReachedLost);
}

} // namespace

Expected<LinkTable> linkTable(const FollowUp &follow, const GroupCodes &codes, const OutcomeDays *outcome, Day landmark, Day horizon,
                              std::stop_token stop)
{
    LinkTable link;
    Excluded &excluded = link.excluded;
    excluded.invalidDates = follow.invalidDates;
    const bool finished = visitAccounts(follow, stop, [&](std::size_t a) {
        const bool known = codes.code[a] != kUnknownGroup && (outcome == nullptr || outcome->unknown[a] == 0);
        if (follow.duration[a] < landmark)
            ++(follow.churned[a] != 0 ? excluded.leftBeforeLandmark : excluded.unwatchedAtLandmark);
        else if (follow.possible[a] < horizon)
            ++excluded.horizonNotElapsed;
        else if (outcome != nullptr && outcome->day[a] < landmark)
            ++excluded.outcomeBeforeLandmark;
        else if (!known)
            ++excluded.unknown;
        else
            enter(link.table, codes.code[a] == 0, fares(follow, outcome, a, horizon));
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return link;
}

} // namespace waymark
