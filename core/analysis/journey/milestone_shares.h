#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/thresholds/who_passes.h"
#include "core/association/intervals.h"
#include "core/base/error.h"
#include "core/milestones/milestone_days.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// The accounts of one signup month.
struct MilestoneMonth {
    std::int32_t month = 0;
    std::uint32_t accounts = 0;      ///< signed up, in view
    WhoPasses passes;                ///< within the days of MilestoneShares::comparedDays
    bool elapsed = false;            ///< those days have passed for everybody who signed up in it
    bool gap = false;                ///< no usage at all in this month
    std::uint32_t inGap = 0;         ///< accounts whose days meet a month without usage
    std::optional<Proportion> share; ///< none while the month has not elapsed, in a gap, and where nobody is known
};

/// Who reached a milestone.
struct MilestoneShares {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    Milestone milestone = Milestone::Activation;
    int windowDays = 0;             ///< 0: it has none
    std::uint32_t invalidDates = 0; ///< of the accounts that pass the filter
    std::uint32_t inView = 0;       ///< with valid dates
    WhoPasses passes;
    std::optional<Proportion> share;    ///< of those whose window has passed; without a window, of all who can be measured
    std::optional<Day> median;          ///< days to it, with churn competing
    int comparedDays = 0;               ///< what is compared by month: reached on a day before this
    std::vector<MilestoneMonth> months; ///< from the first to the last signup month, those without a signup included
};

/*!
 * The states of a milestone, its share and median days, and the share by month of signup (definitions, sections 3 and 11).
 *
 *   Inputs   options  landmark: for milestones without a window, the days compared by month; else the larger of landmark_day and the
 *                     longest milestone window
 *   Returns  by month, each account by what it had reached within the same number of days since its own signup, lest older months win by
 *            having had more time: those of the window, or for a milestone without one those before the landmark
 *   Errors   StoreEmpty, MilestoneMissing, NoUsage, NoSubscriptions, AttributeUnknown, LandmarkTooEarly, InvalidArgument, Cancelled
 *   Source   Wilson 1927; Aalen & Johansen 1978
 *   Cost     O(rows of the features named)
 */
Expected<MilestoneShares> milestoneShares(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                          Milestone milestone, std::stop_token stop = {});

} // namespace waymark
