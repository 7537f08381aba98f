#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/analysis/retention/retention.h"
#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// The group of an account whose state is not known.
inline constexpr std::uint16_t kUnknownGroup = 0xffff;

/// Which group each account belongs to; only accounts in view have a meaningful code.
struct GroupCodes {
    std::vector<std::uint16_t> code; ///< [accounts] index into names, or kUnknownGroup
    std::vector<std::string> names;  ///< in the order of the result
    bool keepEmpty = false;          ///< groups without accounts are shown too (a milestone's two, the depths)
    Day gapWindow = 0;               ///< days since signup whose usage decided: a gap month inside them is counted; 0: none
    bool isReachedOrNot = false;     ///< group 0 has reached a milestone, group 1 has not
    /// What the groups of one milestone come from, whatever the landmark; none for other groups.
    std::optional<MilestoneDays> milestone = std::nullopt;
};

/// Whether the groups come from what an account did, so that comparing them needs a landmark.
bool comesFromMilestones(Grouping::Kind kind);

/*!
 * The group of every account: its state on days before `landmark`, or without one what it reached at any time in its follow-up.
 *
 *   Inputs   landmark  none: the naive grouping of milestones; attributes, months and versions never look at it
 *   Errors   MilestoneMissing, AttributeUnknown, NoUsage, NoSubscriptions, InvalidArgument (more than 200 groups), Cancelled
 *   Source   definitions, section 3 (state at the landmark) and section 2 (accounts not watched from signup are unknown)
 */
Expected<GroupCodes> groupCodes(const Dataset &dataset, const Framework &framework, const FollowUp &follow, const Grouping &by,
                                std::optional<Day> landmark, std::stop_token stop = {});

/// Group 0 "reached", group 1 "not_reached" from reached days.
GroupCodes reachedCodes(const FollowUp &follow, const MilestoneDays &milestone, std::optional<Day> landmark, Day gapWindow);

} // namespace waymark
