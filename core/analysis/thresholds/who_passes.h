#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "core/milestones/follow_up.h"
#include "core/milestones/milestone_days.h"

namespace waymark {

/// Accounts in view by state; "elapsed" are those whose window has passed by the end of observation, churned ones included.
struct WhoPasses {
    std::uint32_t reached = 0;      ///< of elapsed
    std::uint32_t notReached = 0;   ///< of elapsed
    std::uint32_t reachedEarly = 0; ///< window not over: counted beside, in no percentage
    std::uint32_t leftEarly = 0;    ///< churned before a window that is not over yet
    std::uint32_t pending = 0;
    std::uint32_t unknown = 0;
    std::optional<double> share() const
    {
        const auto base = reached + notReached;
        return base == 0 ? std::nullopt : std::optional(static_cast<double>(reached) / base);
    }
};

/// The states of all accounts in view. `windowDays` 0: the milestone has no window, and nobody is pending.
WhoPasses whoPasses(const FollowUp &follow, const MilestoneDays &milestone, int windowDays);

/// Enters one account that is known by what it had reached within the window.
void countState(WhoPasses &passes, const FollowUp &follow, std::size_t account, bool reached, int windowDays);

} // namespace waymark
