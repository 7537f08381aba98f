#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/grouping.h"
#include "core/association/intervals.h"

namespace waymark {

/// Net and gross revenue retention between a landmark and a horizon.
struct RevenueRetention {
    std::uint32_t n = 0;           ///< accounts: T >= L, P >= H, MRR above 0 at L and known at H
    std::optional<Estimate> net;   ///< sum of MRR at H (0 where churned) / sum of MRR at L; none without an account
    std::optional<Estimate> gross; ///< sum of the smaller of MRR at H and at L / sum of MRR at L
};

/*!
 * Revenue retention of each group.
 *
 *   Inputs   codes     groups; accounts of an unknown group are left out
 *            landmark  the MRR at the end of the day before it; `horizon`: at the end of that day
 *   Returns  [groups]; the 95% interval is the percentiles of 200 resamples of a group's accounts
 *   Errors   Cancelled (asked every resample)
 *   Source   definitions, section 9; Efron 1979; percentiles of type 7 as R quantile()
 *   Cost     O(subscription steps + 200 x accounts)
 */
Expected<std::vector<RevenueRetention>> revenueRetention(const Dataset &dataset, const FollowUp &follow, const GroupCodes &codes,
                                                         Day landmark, Day horizon, std::uint64_t seed, std::stop_token stop = {});

} // namespace waymark
