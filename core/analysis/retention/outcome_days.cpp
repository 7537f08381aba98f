#include "core/analysis/retention/outcome_days.h"

#include <utility>

#include "core/analysis/milestones/reached_days.h"
#include "core/analysis/retention/expansion_days.h"

namespace waymark {

OutcomeDays milestoneOutcome(MilestoneDays days)
{
    OutcomeDays outcome;
    outcome.unknown.reserve(days.day.size());
    for (std::size_t a = 0; a < days.day.size(); ++a)
        outcome.unknown.push_back(days.state[a] == MilestoneState::Unknown && days.day[a] == kNever ? 1 : 0);
    outcome.day = std::move(days.day);
    return outcome;
}

Expected<OutcomeDays> milestoneOutcome(const Dataset &dataset, const Framework &framework, const FollowUp &follow, Milestone milestone,
                                       std::stop_token stop)
{
    auto days = reachedDays(dataset, framework, follow, milestone, std::move(stop));
    if (!days)
        return failureOf(days);
    return milestoneOutcome(std::move(*days));
}

Expected<OutcomeDays> expansionOutcome(const Dataset &dataset, const Framework &framework, const FollowUp &follow, Day landmark,
                                       std::stop_token stop)
{
    auto expanded = expansionDays(dataset, follow, framework, landmark, std::move(stop));
    if (!expanded)
        return failureOf(expanded);
    OutcomeDays outcome;
    outcome.unknown.reserve(expanded->value.size());
    for (const double value : expanded->value)
        outcome.unknown.push_back(value > 0.0 ? 0 : 1);
    outcome.day = std::move(expanded->day);
    return outcome;
}

} // namespace waymark
