#include "core/analysis/milestones/reached_days.h"

#include <algorithm>
#include <utility>

namespace waymark {

Expected<MilestoneDays> reachedDays(const Dataset &dataset, const Framework &framework, const FollowUp &follow, Milestone milestone,
                                    std::stop_token stop)
{
    switch (milestone) {
    case Milestone::Setup: {
        auto setup = setupDays(dataset, follow, *framework.setup, stop);
        if (!setup)
            return failureOf(setup);
        return std::move(setup->milestone);
    }
    case Milestone::Activation:
        return activationDays(dataset, follow, *framework.activation, stop);
    case Milestone::Utilization:
        return utilizationDays(dataset, follow, *framework.utilization, stop);
    case Milestone::Maturity:
        break;
    }
    auto maturity = maturityDays(dataset, follow, *framework.maturity, stop);
    if (!maturity)
        return failureOf(maturity);
    return std::move(maturity->milestone);
}

std::optional<Milestone> milestoneAfter(const Framework &framework, Milestone milestone)
{
    for (const Milestone other : kMilestones) {
        if (other > milestone && framework.has(other))
            return other;
    }
    return std::nullopt;
}

Grouping groupingOf(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Setup:
        return {Grouping::Kind::Setup, {}};
    case Milestone::Activation:
        return {Grouping::Kind::Activation, {}};
    case Milestone::Utilization:
        return {Grouping::Kind::Utilization, {}};
    case Milestone::Maturity:
        break;
    }
    return {Grouping::Kind::Maturity, {}};
}

int windowDaysOf(const Framework &framework, Milestone milestone)
{
    if (milestone == Milestone::Setup && framework.setup)
        return framework.setup->windowDays;
    if (milestone == Milestone::Activation && framework.activation)
        return framework.activation->windowDays;
    return 0;
}

bool meetsGap(const FollowUp &follow, CalendarDay signup, Day days)
{
    if (days <= 0)
        return false;
    const auto first = std::lower_bound(follow.gapMonths.begin(), follow.gapMonths.end(), monthNumber(signup));
    return first != follow.gapMonths.end() && *first <= monthNumber(signup + (days - 1));
}

} // namespace waymark
