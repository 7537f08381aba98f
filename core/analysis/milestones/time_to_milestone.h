#pragma once

#include <cstdint>
#include <vector>

#include "core/milestones/milestone_days.h"
#include "core/survival/aalen_johansen.h"

namespace waymark {

/*!
 * Days from signup to a milestone, with churn competing: its medianDay() is the median days to the milestone.
 *
 *   Inputs   milestone  of the same follow-up
 *            chosen     [accounts] 1: counted; empty: all in view
 *   Returns  the incidence among accounts whose state is known and that were watched from signup; those who reached the milestone
 *            on the day they left have reached it
 *   Units    days since signup
 *   Source   definitions, section 3; Aalen & Johansen 1978
 *   Cost     O(accounts + days)
 */
IncidenceCurve timeToMilestone(const FollowUp &follow, const MilestoneDays &milestone, const std::vector<std::uint8_t> &chosen = {});

} // namespace waymark
