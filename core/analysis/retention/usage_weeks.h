#pragma once

#include <vector>

#include "core/base/day.h"
#include "core/model/dataset.h"

namespace waymark {

/// The usage of a week that begins on a Monday.
struct UsageWeek {
    CalendarDay monday;
    int days = 0; ///< of the week between the first day of usage and the end, both included: the first and the last may be short
    std::uint64_t rows = 0;
    double rowsPerDay() const { return days == 0 ? 0.0 : static_cast<double>(rows) / days; }
};

/*!
 * Rows of usage by week, from the first day of usage to `end`; weeks without any are there too.
 *
 *   Inputs   dataset  rows with a count above 0, those of unknown accounts included
 *   Returns  empty without usage, and where `end` is before it
 *   Cost     O(days)
 */
std::vector<UsageWeek> usageByWeek(const Dataset &dataset, CalendarDay end);

} // namespace waymark
