#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/retention/outcome.h"
#include "core/association/intervals.h"
#include "core/survival/kaplan_meier.h"

namespace waymark {

/// How far the accounts of the base got.
struct JourneyCard {
    Milestone milestone = Milestone::Activation;
    std::optional<Error> missing; ///< why it cannot be measured; then nothing below is
    std::uint32_t reached = 0;
    std::uint32_t notReached = 0;
    std::uint32_t unknown = 0;       ///< of the base, not measurable: in no percentage
    std::optional<Proportion> share; ///< of reached + notReached
    std::optional<Day> median;       ///< days to it, with churn competing; none where the incidence stays under 50%
};

/// What a milestone is held against.
enum class LinkOutcome { Next, Retention, Dormancy, Expansion };
/// "next", "retention", "dormancy", "expansion".
const char *linkOutcomeName(LinkOutcome outcome);

struct JourneyLink {
    Milestone from = Milestone::Activation;
    LinkOutcome outcome = LinkOutcome::Next;
    std::optional<Milestone> next; ///< of LinkOutcome::Next
    Day landmark = 0, horizon = 0;
    std::optional<Error> missing; ///< why there is no table
    TwoByTwo table;
    Excluded excluded; ///< outcomeBeforeLandmark: how many had it already
    TwoByTwoFigures figures;
};

struct JourneyResult {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    EventKind event = EventKind::Churn; ///< that the stay is about
    Day landmark = 0, horizon = 0;
    std::uint32_t inView = 0; ///< accounts that pass the filter, invalid dates included
    Excluded excluded;      ///< of the base: dates that are invalid; window not over (horizonNotElapsed); not watched from signup (unknown)
    int baseWindowDays = 0; ///< the longest milestone window
    std::uint32_t base = 0; ///< accounts whose longest window has passed, those that left included
    std::uint32_t inGap = 0;        ///< of the base, those whose window meets a month without usage
    std::vector<JourneyCard> cards; ///< the framework's milestones, in order
    std::vector<JourneyLink> links; ///< by milestone, then in the order of LinkOutcome; no Next for the last
    std::optional<Error> stayMissing;
    std::uint32_t stayCount = 0;       ///< accounts of the curve
    std::optional<SurvivalPoint> stay; ///< S(horizon) from signup; none where the curve does not reach so far
};

/*!
 * How far customers get, and whether each milestone marks those who go further (definitions, sections 3, 5 and 8).
 *
 *   Inputs   options  the landmark, else the larger of landmark_day and the longest milestone window; the event is that of the stay
 *   Returns  cards: all four shares and median days are over one base, the accounts watched from signup whose longest milestone window has
 *            passed. Links: a milestone at the landmark against the next one reached on days [L, H], retention and dormancy at H, and
 *            expansion on days [L, H]; setup against activation between the ends of their windows, whatever landmark is asked for.
 *            What cannot be measured says why and leaves the rest standing
 *   Errors   StoreEmpty, MilestoneMissing (the framework has none), AttributeUnknown, LandmarkTooEarly, HorizonTooEarly, InvalidArgument
 *            (as-of), Cancelled
 *   Source   medians Aalen & Johansen 1978; shares Wilson 1927; risk differences Newcombe 1998, method 10; odds ratios Woolf 1955
 *   Cost     O(rows of the features named + accounts x links)
 */
Expected<JourneyResult> journey(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                std::stop_token stop = {});

} // namespace waymark
