#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/model/framework.h"

namespace waymark {

/// Alternatives of one attribute; different clauses must all hold. An excluded clause keeps accounts with none of the values.
struct FilterClause {
    std::string attribute;
    std::vector<std::string> values; ///< "" = missing
    bool exclude = false;
    bool operator==(const FilterClause &) const = default;
};

struct SegmentFilter {
    std::vector<FilterClause> clauses;
    bool operator==(const SegmentFilter &) const = default;
};

/// What every analysis may be told beside the framework; unset: the framework's or the data's own.
struct AnalysisOptions {
    std::optional<CalendarDay> asOf;
    std::optional<CalendarDay> coverageStart;
    SegmentFilter filter;
    std::optional<Day> landmark;
    std::optional<Day> horizon;
    std::optional<EventKind> event;
    std::uint64_t seed = 1;
    bool operator==(const AnalysisOptions &) const = default;
};

} // namespace waymark
