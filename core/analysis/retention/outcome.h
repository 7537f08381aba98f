#pragma once

#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

#include "core/analysis/retention/curves.h"
#include "core/analysis/retention/grouping.h"
#include "core/analysis/retention/outcome_days.h"
#include "core/analysis/retention/retention.h"
#include "core/analysis/segments/segments.h"
#include "core/association/two_by_two.h"
#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// What a table or a sweep judges by (definitions, section 5).
enum class SweepOutcome { Retained, Next, Expanded };
/// "retained", "next", "expanded": the names of the command line and JSON.
const char *outcomeName(SweepOutcome outcome);
std::optional<SweepOutcome> parseOutcome(std::string_view name);
std::optional<Milestone> parseMilestone(std::string_view name);

/// One milestone against one outcome.
struct OutcomeQuestion {
    Milestone milestone = Milestone::Activation;
    SweepOutcome outcome = SweepOutcome::Retained;
    std::optional<Milestone> next; ///< of SweepOutcome::Next
    Clock clock;                   ///< has a landmark
};

/*!
 * The question with its landmark and horizon. Setup against activation takes them from their windows unless told otherwise (section 8):
 * by the landmark day activation would be over.
 *
 *   Errors   StoreEmpty, MilestoneMissing, NoUsage, NoSubscriptions, InvalidArgument (no milestone follows), LandmarkTooEarly,
 *            HorizonTooEarly
 */
Expected<OutcomeQuestion> outcomeQuestion(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                          Milestone milestone, SweepOutcome outcome);

/// When each account had the outcome of a question, which is not to stay. Errors: as milestoneOutcome() and expansionOutcome().
Expected<OutcomeDays> outcomeOf(const Dataset &dataset, const Framework &framework, const FollowUp &follow, const OutcomeQuestion &question,
                                std::stop_token stop = {});

/// Where an account stands in a table at a horizon.
enum class TablePlace { LeftBeforeLandmark, UnwatchedAtLandmark, TooYoung, OutcomeBefore, Unknown, Yes, No };

/// Everybody a question is about. `outcome` null: it is to stay.
struct OutcomeColumns {
    const FollowUp &follow; ///< to the event; to churn where the outcome is not to stay
    const OutcomeDays *outcome = nullptr;
    Clock clock;

    /// Of an account in view; `known`: what is compared with the outcome is known of it. Those left out, by the first reason that holds.
    TablePlace placeOf(std::size_t account, bool known) const;
};

/// Counts an account that is left out.
void countLeftOut(TablePlace place, Excluded &excluded);

/// What had been reached at a landmark against what became of the accounts by a horizon (definitions, section 5).
struct OutcomeTable {
    TwoByTwo counts;
    Excluded excluded;
    std::vector<TwoByTwo> bySegment; ///< [names of the segments]
};

/// The table of a milestone's two groups: 0 reached, 1 not; within each of the segments too, where there are any. O(accounts).
OutcomeTable outcomeTable(const OutcomeColumns &columns, const GroupCodes &codes, const Segments &segments = {});

} // namespace waymark
