#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/analysis/segments/segments.h"
#include "core/analysis/thresholds/swept_accounts.h"
#include "core/association/sweep.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

struct ThresholdSweepQuery {
    Milestone milestone = Milestone::Activation;
    SweepOutcome outcome = SweepOutcome::Retained;
    ScanRule rule;
    std::vector<double> thresholds; ///< rows beside the candidates and the framework's own
    std::string segment = {};       ///< an attribute, to look within its values; empty: not asked for
    std::size_t threads = 1;        ///< never changes a figure
    bool resampled = true;          ///< false: the rows alone, without the suggestion and what resampling says of it
};

struct ThresholdSweepResult {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    ThresholdSweepQuery query;
    EventKind event = EventKind::Churn; ///< that leaving is
    std::optional<Milestone> next;      ///< of SweepOutcome::Next
    double ownThreshold = 0.0;          ///< the framework's
    Excluded excluded;
    std::uint32_t inView = 0; ///< accounts that pass the filter, invalid dates included
    Sweep sweep;
    std::vector<SegmentTables> segments; ///< as the sweep's rows, where asked for
};

/*!
 * Every threshold of a milestone against what became of the accounts, and the best (definitions, section 6).
 *
 *   Inputs   milestone  its measure on days before the landmark: setup the number of steps done, activation its measure within the window,
 *                       utilization its metric, maturity the number of mature categories
 *            outcome    retained at the horizon; the framework's next milestone reached, or expanded (section 9), on days [L, H] by
 *                       accounts that had not done so before; leaving is churn then, whatever event retention is about
 *   Errors   as outcomeQuestion(); AttributeUnknown, InvalidArgument (a threshold not above 0), Cancelled
 *   Cost     O(rows of the features named) and that of sweep()
 */
Expected<ThresholdSweepResult> thresholdSweep(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                              const ThresholdSweepQuery &query, const ProgressCallback &progress = {},
                                              std::stop_token stop = {});
/// The same of accounts that were read already, of the same dataset and with the query's milestone and outcome.
Expected<ThresholdSweepResult> thresholdSweep(const Dataset &dataset, const SweptAccounts &accounts, const Framework &framework,
                                              const AnalysisOptions &options, const ThresholdSweepQuery &query,
                                              const ProgressCallback &progress = {}, std::stop_token stop = {});

} // namespace waymark
