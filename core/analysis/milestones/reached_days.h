#pragma once

#include <optional>
#include <stop_token>

#include "core/analysis/retention/retention.h"
#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/milestones/milestone_days.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// Reached days of one milestone, which the framework must have. Errors: Cancelled.
Expected<MilestoneDays> reachedDays(const Dataset &dataset, const Framework &framework, const FollowUp &follow, Milestone milestone,
                                    std::stop_token stop = {});

/// The next milestone that the framework has.
std::optional<Milestone> milestoneAfter(const Framework &framework, Milestone milestone);

/// The grouping by a milestone's state.
Grouping groupingOf(Milestone milestone);

/// The days in which a milestone can be reached; 0: it has no window.
int windowDaysOf(const Framework &framework, Milestone milestone);

/// Whether days [0, days) of an account signed up on `signup` meet a month without usage.
bool meetsGap(const FollowUp &follow, CalendarDay signup, Day days);

} // namespace waymark
