#pragma once

#include <span>
#include <vector>

#include "core/base/day.h"
#include "core/model/dataset.h"

namespace waymark {

/// A feature becomes adopted (+1) or falls out of the trailing window again (-1).
struct AdoptionChange {
    Day day;
    int change;
};

/*!
 * The days on which one feature's adoption by one account changes, ascending; appended to `changes`.
 *
 *   Inputs   from, to    only rows and changes on days from <= day < to
 *            minCount    adopted on day d while the counts in (d - window, d] reach it
 *            window      trailing days; kNever: the whole life so far
 *   Cost     O(rows); with decimal counts O(rows x window), for their sums are added up anew lest rounding errors pile up
 */
void appendAdoption(const FeatureUsage &usage, std::size_t account, Day from, Day to, double minCount, Day window,
                    std::vector<AdoptionChange> &changes);

} // namespace waymark
