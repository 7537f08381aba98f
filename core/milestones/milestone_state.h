#pragma once

#include <cstddef>

#include "core/milestones/milestone_days.h"

namespace waymark {

/// How far below its threshold a sum of decimals may stay and still reach it (definitions, section 2).
inline constexpr double kSumTolerance = 1e-9;

/// Columns in which nobody is known and nobody has reached anything.
MilestoneDays unknownDays(std::size_t accounts);

/*!
 * Enters the day that an account in view reached a milestone with a window, or kNever, and the state that follows: unknown when
 * it was not watched from signup, whatever the covered part shows; pending only while its window is not over.
 */
void setWindowed(MilestoneDays &days, const FollowUp &follow, std::size_t account, Day reached, int windowDays);

/// The same for a milestone without a window of an account that could be measured: reached or not, never pending.
void setOpenEnded(MilestoneDays &days, std::size_t account, Day reached);

} // namespace waymark
