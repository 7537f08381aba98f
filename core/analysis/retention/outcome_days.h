#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/milestones/milestone_days.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// When each account had an outcome that is not to stay. Columns are [accounts].
struct OutcomeDays {
    std::vector<Day> day;              ///< kNever
    std::vector<std::uint8_t> unknown; ///< 1: cannot be measured
};

/// A milestone reached; one that the framework has. Errors: Cancelled.
Expected<OutcomeDays> milestoneOutcome(const Dataset &dataset, const Framework &framework, const FollowUp &follow, Milestone milestone,
                                       std::stop_token stop = {});
OutcomeDays milestoneOutcome(MilestoneDays days);

/// Expanded (definitions, section 9) since a landmark. Errors: as expansionDays().
Expected<OutcomeDays> expansionOutcome(const Dataset &dataset, const Framework &framework, const FollowUp &follow, Day landmark,
                                       std::stop_token stop = {});

} // namespace waymark
