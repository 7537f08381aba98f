#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"

namespace waymark {

/// From when and until when each account was watched (definitions, section 2). Columns are [accounts] of the dataset; those of
/// accounts out of view are filled too, and with invalid dates `possible` or `duration` is below 0.
struct FollowUp {
    CalendarDay asOf;
    CalendarDay coverageStart;         ///< of usage; none without usage
    std::vector<Day> possible;         ///< P = end - signup
    std::vector<Day> duration;         ///< T: days from signup to churn, or P
    std::vector<std::uint8_t> churned; ///< 1: churn <= end
    std::vector<std::uint8_t> inView;  ///< 1: passes the segment filter and has valid dates
    std::vector<Day> covered;          ///< first day with usage coverage; 0 when watched from signup, kNever without usage
    std::uint32_t filteredOut = 0;
    std::uint32_t invalidDates = 0; ///< of those that pass the filter: churn before signup, or end before signup
    std::uint32_t inViewCount = 0;
    std::vector<std::int32_t> gapMonths; ///< month numbers without any usage row inside the coverage

    bool watchedFromSignup(std::size_t account) const { return covered[account] == 0; }
};

/// The default as-of date: last usage day, else latest signup, churn or subscription start; never later than the day of import.
CalendarDay defaultAsOf(const Dataset &dataset);

/// The default start of usage coverage: first usage day, or the first signup when fewer than 1% signed up before that day.
CalendarDay defaultCoverageStart(const Dataset &dataset);

/// Follow-up by churn of every account, the filter applied. Errors: AttributeUnknown; InvalidArgument for an as-of later than the
/// day of import.
Expected<FollowUp> followUp(const Dataset &dataset, const AnalysisOptions &options);

/// Whether a filter leaves no account at all; one that followUp() cannot apply does not.
bool matchesNobody(const Dataset &dataset, const SegmentFilter &filter);

/// Whether an account was a customer on a calendar day and watched on it: signed up, not left, and not later than its end.
bool isCustomerOn(const Dataset &dataset, const FollowUp &follow, std::size_t account, CalendarDay day);

} // namespace waymark
