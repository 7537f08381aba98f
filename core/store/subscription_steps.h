#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/model/dataset.h"

namespace waymark {

/// A row of the subscription table. NaN seats and no MRR mean that the file did not say.
struct SubscriptionRow {
    std::string subscriptionId; ///< empty: the account holds one subscription at a time
    CalendarDay date;
    CalendarDay endDate; ///< last day in force; none: open
    double seats = 0.0;
    std::int64_t mrrCents = 0;
    bool hasMrr = false;
};

/*!
 * Seats and MRR by day of one account: the sums over the subscriptions in force (definitions, section 2).
 *
 * A row holds until the next row of the same subscription, or until its own end date. Of rows of one subscription and day the one
 * with the later end, then more seats, then more MRR holds: the order of rows in the file never matters.
 */
std::vector<SubscriptionStep> subscriptionSteps(std::vector<SubscriptionRow> rows);

} // namespace waymark
