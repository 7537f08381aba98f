#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/association/intervals.h"
#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/milestones/maturity_moments.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// Where an account stands on a day. The depths are in the order of Evaluation::depth.
enum class Standing : std::uint8_t { None, Setup, Activation, Utilization, Maturity, New, Left, Unknown };
inline constexpr std::size_t kStandings = 8;
/// "none", "setup" ... and "new" (not signed up yet), "left", "unknown" (not watched from signup, or no longer).
const char *standingName(Standing standing);

/// Accounts that stood somewhere at the end of one month and elsewhere, or still there, at the end of the next.
struct DepthFlow {
    Standing from = Standing::New;
    Standing to = Standing::None;
    std::uint32_t accounts = 0;
};

/// The last day of a calendar month, or as-of.
struct MonthEnd {
    std::int32_t month = 0;
    CalendarDay day;
    bool complete = true; ///< false: as-of lies inside the month
    bool gap = false;     ///< no usage at all in it: no shares
};

/// From the month of the first signup that is covered to that of as-of.
std::vector<MonthEnd> monthEnds(const Dataset &dataset, const FollowUp &follow);

/// Where everybody stood at a month's end.
struct DepthMonth {
    std::int32_t month = 0;
    CalendarDay day;
    bool complete = true;                             ///< false: as-of lies inside the month
    bool gap = false;                                 ///< no usage at all in it: no shares
    std::array<std::uint32_t, kStandings> accounts{}; ///< by Standing; New stays 0
    std::uint32_t customers = 0;                      ///< signed up, not left, watched on the day: whatever is known of them
    std::optional<MaturityMoment> maturity;           ///< none: the framework has none
    std::optional<Proportion> mature;                 ///< the headline: customers mature in the required number of categories
    std::vector<DepthFlow> flows;                     ///< from the month before, those without accounts left out
};

struct DepthHistory {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    std::uint32_t invalidDates = 0;
    std::uint32_t inView = 0;
    int requiredCategories = 0;          ///< of the headline; 0: the framework has no maturity
    std::vector<std::string> categories; ///< keys, in the framework's order
    std::vector<DepthMonth> months;      ///< from the first that is covered; the last is today
};

/*!
 * Where customers stood at the end of each month, what they moved to, and how many were mature (definitions, section 3).
 *
 *   Returns  depth: the furthest milestone reached by that day, of accounts watched from signup. Headline maturity: of the customers of
 *            that day, those at that level on that day; with a trailing window it falls again
 *   Errors   StoreEmpty, NoUsage, MilestoneMissing (the framework has none), AttributeUnknown, InvalidArgument (as-of), Cancelled
 *   Source   Wilson 1927
 *   Cost     O(rows of the features named + accounts x months)
 */
Expected<DepthHistory> depthHistory(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                    std::stop_token stop = {});

} // namespace waymark
