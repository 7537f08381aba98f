#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/association/intervals.h"
#include "core/base/error.h"
#include "core/milestones/area_months.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// An area metric among the customers of one calendar month's last day.
struct AreaMonthShares {
    AreaMonth counts;
    bool gap = false; ///< no usage at all in it: no shares
    std::optional<Proportion> met, sustained;
};

/// How an area metric stands.
struct AreaStanding {
    std::string key, label;
    std::optional<Error> missing;                           ///< why it cannot be measured; then nothing below is
    std::uint32_t reached = 0, notReached = 0, unknown = 0; ///< ever, those that left included
    std::optional<Proportion> reachedShare;
    std::uint32_t sustained = 0, notSustained = 0, sustainedUnknown = 0; ///< of today's customers
    std::uint32_t reachedNotSustained = 0;                               ///< of today's customers, those that met it once
    std::optional<Proportion> sustainedShare;
    std::vector<AreaMonthShares> months; ///< complete ones, from the first that is covered
};

struct AreaHistory {
    std::uint64_t snapshotId = 0;
    CalendarDay asOf;
    std::uint32_t invalidDates = 0;
    std::uint32_t inView = 0;
    std::uint32_t left = 0;          ///< of those in view, by as-of: they sustain nothing, and are in no share of it
    std::vector<AreaStanding> areas; ///< in the framework's order
};

/*!
 * The framework's area metrics: reached ever, sustained today, and by month (definitions, section 3).
 *
 *   Errors   StoreEmpty, NoUsage, AttributeUnknown, InvalidArgument (as-of), Cancelled
 *   Source   Wilson 1927
 *   Cost     O(rows of the features named + accounts x months)
 */
Expected<AreaHistory> areaHistory(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                  std::stop_token stop = {});

} // namespace waymark
