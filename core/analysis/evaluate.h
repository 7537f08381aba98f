#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/milestones/milestone_days.h"
#include "core/model/analysis_options.h"

namespace waymark {

struct EvaluationQuery {
    std::optional<Day> at; ///< as things stood at the end of this day since signup; none: at as-of
    bool strict = false;   ///< a depth needs every earlier milestone too
};

/// Where each account stands. Columns are [accounts] of the dataset; read those of `accounts` only.
struct Evaluation {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    EvaluationQuery query;
    std::vector<AccountIndex> accounts;                     ///< in view, by key
    std::vector<std::uint8_t> depth;                        ///< 0: none, else 1 + the place in kMilestones
    std::array<std::optional<MilestoneDays>, 4> milestones; ///< in the order of kMilestones; none: not in the framework
    std::vector<MilestoneDays> steps;                       ///< [setup steps]
    std::vector<MaturityDays::Category> categories;         ///< [categories]
};

/// "none", "setup" ... of Evaluation::depth.
const char *depthName(std::uint8_t depth);

/*!
 * The state of every account in view, of its setup steps and of its categories (definitions, section 3).
 *
 *   Errors   StoreEmpty, NoUsage, AttributeUnknown, InvalidArgument (a day below 0, a framework without milestones), Cancelled
 *   Cost     O(rows of the features named)
 */
Expected<Evaluation> evaluate(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                              const EvaluationQuery &query, std::stop_token stop = {});

} // namespace waymark
