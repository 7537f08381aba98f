#pragma once

#include <stop_token>

#include "core/analysis/grouping.h"
#include "core/analysis/outcome_days.h"
#include "core/analysis/retention.h"
#include "core/association/two_by_two.h"

namespace waymark {

/// What had been reached at a landmark against what became of the accounts by a horizon.
struct LinkTable {
    TwoByTwo table;
    Excluded excluded;
};

/*!
 * The 2x2 table of one pair of groups (definitions, section 5).
 *
 *   Inputs   follow   by the event that counts as leaving; until churn where the outcome is not to stay
 *            codes    group 0 reached, group 1 not, as they stood at the landmark
 *            outcome  none: retained at the horizon; else it happened on days [landmark, horizon], and leaving without it counts as no
 *   Returns  accounts with T >= landmark and P >= horizon that had not had the outcome before; each account left out is counted once
 *   Errors   Cancelled
 *   Cost     O(accounts)
 */
Expected<LinkTable> linkTable(const FollowUp &follow, const GroupCodes &codes, const OutcomeDays *outcome, Day landmark, Day horizon,
                              std::stop_token stop = {});

} // namespace waymark
