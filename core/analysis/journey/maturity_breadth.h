#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/journey/depth_history.h"
#include "core/analysis/milestones/milestone_basis.h"
#include "core/analysis/retention/retention.h"
#include "core/analysis/store_info.h"
#include "core/association/intervals.h"
#include "core/milestones/maturity_moments.h"

namespace waymark {

/// The customers of a calendar month's last day, or of as-of, by their levels.
struct MaturityMonth {
    MonthEnd end;
    MaturityMoment moment;
    std::optional<Proportion> mature; ///< the headline; none in a gap and without customers
};

/// How broadly customers use the product: beside who is mature and who is not, everybody by level and number of mature categories.
struct MaturityBreadth {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    MaturityRule rule;
    AnalysisOptions options;
    RetentionRule leaving; ///< with the event in force
    Day landmark = 0;      ///< of the curves, where there are any
    Day horizon = 0;       //
    IntervalKind interval = IntervalKind::LogLog;
    std::vector<MaturityMonth> months; ///< from the first that is covered; the last is today
    /// What the months were counted in, of everybody: another filter need not read the usage again.
    std::shared_ptr<const MaturityRuns> runs;
    std::shared_ptr<const FeatureAdopters> adopters; ///< the same for adoption
    /// Curves by the number of categories that were mature before the landmark, groups without accounts left out; or why there are none.
    Expected<RetentionResult> byCategories = failure(ErrorCode::Internal);
    /// Who used each feature, in the dataset's order.
    std::shared_ptr<const std::vector<StoreInfo::FeatureInfo>> adoption;

    const MaturityMonth *today() const { return months.empty() ? nullptr : &months.back(); }
};

/*!
 * Levels and numbers of mature categories: today, by month, and the retention curves of each number (definitions, sections 3 and 4).
 *
 *   Inputs   interval  of the curves' bands
 *            earlier   an earlier answer, or null: where only the required number of categories or who is in view is another the usage is
 *                      not read again; never changes the result
 *   Returns  the figures of depthHistory(), of retention() by MatureCategories and of storeInfo()
 *   Errors   StoreEmpty, NoUsage, MilestoneMissing, AttributeUnknown, InvalidArgument (as-of), Cancelled
 *   Cost     O(rows of the features named + accounts x months)
 */
Expected<MaturityBreadth> maturityBreadth(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                          IntervalKind interval, const MaturityBreadth *earlier, std::stop_token stop = {});

/// All of it but the curves.
Expected<MaturityBreadth> maturityLevels(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                         IntervalKind interval, const MaturityBreadth *earlier, std::stop_token stop = {});

/// The curves of maturityLevels(). `basis`, or null: what the milestone was measured in; it changes how long this takes, never the result.
void addCurves(MaturityBreadth &breadth, const Dataset &dataset, const Framework &framework, const MaturityBreadth *earlier,
               const MilestoneBasis *basis, std::stop_token stop = {});

} // namespace waymark
