#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/retention/grouping.h"
#include "core/association/intervals.h"

namespace waymark {

/// Both ratios at a day on the way from landmark to horizon; none where somebody's MRR is not known on it.
struct RevenuePoint {
    Day day = 0;
    std::optional<double> net, gross;
};

/// Net and gross revenue retention between a landmark and a horizon.
struct RevenueRetention {
    std::uint32_t n = 0;              ///< accounts: T >= L, P >= H, MRR above 0 at L and known at H
    std::optional<Estimate> net;      ///< sum of MRR at H (0 where churned) / sum of MRR at L; none without an account
    std::optional<Estimate> gross;    ///< sum of the smaller of MRR at H and at L / sum of MRR at L
    std::vector<RevenuePoint> course; ///< of the same accounts at L (1), every kRevenueStep days after it, and at H
};

/// Days between two points of a course.
inline constexpr Day kRevenueStep = 30;

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
