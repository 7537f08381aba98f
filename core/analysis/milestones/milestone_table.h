#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

#include "core/analysis/retention/outcome.h"
#include "core/analysis/segments/segments.h"
#include "core/association/two_by_two.h"

namespace waymark {

struct MilestoneTableQuery {
    Milestone milestone = Milestone::Activation;
    SweepOutcome outcome = SweepOutcome::Retained;
    std::string segment = {}; ///< an attribute, to look within its values; empty: not asked for
    bool operator==(const MilestoneTableQuery &) const = default;
};

/// Who had reached a milestone at the landmark, against what became of them.
struct MilestoneTable {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    MilestoneTableQuery query;
    std::optional<Milestone> next; ///< of SweepOutcome::Next
    Day landmark = 0;
    Day horizon = 0;
    Excluded excluded;
    TwoByTwo counts;
    TwoByTwoFigures figures;
    std::optional<SegmentTables> segments;
};

/*!
 * The 2x2 table of a milestone by the framework's own threshold (definitions, section 5): the row that a sweep has for it, without the
 * sweep.
 *
 *   Returns  for the outcome Retained the same table as retention() by that milestone
 *   Errors   as outcomeQuestion(), groupCodes(), outcomeOf() and segmentsOf()
 *   Cost     O(rows of the features named + accounts)
 */
Expected<MilestoneTable> milestoneTable(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                        const MilestoneTableQuery &query, std::stop_token stop = {});

} // namespace waymark
