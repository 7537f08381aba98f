#pragma once

#include <string>
#include <string_view>

#include "core/milestones/follow_up.h"
#include "core/milestones/milestone_days.h"
#include "core/model/dataset.h"

namespace waymark::test {

/// Follow-up with coverage from `coverageStart` on, or from the first signup, so that everybody was watched; fails the program on
/// an error. "" as as-of: the default.
FollowUp watched(const Dataset &dataset, std::string_view asOf = {}, std::string_view coverageStart = {});

/// "reached 12", "not_reached", "pending" or "unknown" for an account by its key.
std::string outcome(const Dataset &dataset, const MilestoneDays &days, std::string_view account);

/// The place of an account that exists.
std::size_t place(const Dataset &dataset, std::string_view account);

} // namespace waymark::test
