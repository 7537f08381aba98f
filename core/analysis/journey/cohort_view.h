#pragma once

#include <optional>
#include <stop_token>

#include "core/analysis/retention/expansion.h"
#include "core/analysis/retention/period_retention.h"
#include "core/analysis/retention/retention.h"
#include "core/analysis/segments/retention_segments.h"

namespace waymark {

/// What the Retention page is asked.
struct CohortRequest {
    enum class Topic { Retention, Expansion, Periods };
    Topic topic = Topic::Retention;
    Grouping by{Grouping::Kind::None, {}};
    bool fromSignup = true; ///< no landmark; of what accounts did, that is the naive curve
    IntervalKind interval = IntervalKind::LogLog;
    bool lateEntry = false;
    PeriodRule periods;
    std::string segment = {}; ///< an attribute: the comparison within its values; empty: not asked for
    bool operator==(const CohortRequest &) const = default;
};

/// The topic's part of the answer; the others are none.
struct CohortView {
    CohortRequest request;
    Framework framework; ///< the definition it was computed from
    AnalysisOptions options;
    CalendarDay asOf;
    std::uint32_t inView = 0;
    std::optional<RetentionResult> retention;
    std::optional<RetentionResult> fair;       ///< of a naive curve: the same groups by landmark, to say what is left of the gap
    std::optional<RetentionSegments> segments; ///< of several groups, where a segment is asked for
    std::optional<ExpansionResult> expansion;
    std::optional<PeriodResult> periods;
    std::optional<PeriodResult> triangle; ///< by month of signup
};

/// Errors: those of retention(), expansion() and periodRetention(); NoChurnDates where nobody is known to have left.
Expected<CohortView> cohortView(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                const CohortRequest &request, std::stop_token stop = {});

} // namespace waymark
