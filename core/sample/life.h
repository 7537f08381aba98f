#pragma once

#include <cstdint>
#include <vector>

#include "core/sample/population.h"

namespace waymark::sample {

/// A line of usage.csv; its day is the bucket it lies in.
struct UsageRow {
    std::uint32_t account; ///< place in the population
    std::uint16_t count;
    std::uint8_t feature; ///< place in the catalogue
};

/// All usage, by day of the span: cheap to fill account by account and already in the order of the file.
using UsageByDay = std::vector<std::vector<UsageRow>>;

/// Seats and MRR from a day on.
struct SubscriptionRow {
    CalendarDay from;
    int seats = 0;
    std::int64_t mrrCents = 0;
};

/// What became of an account.
struct Outcome {
    CalendarDay churn = CalendarDay::none();
    Plan plan = Plan::Starter; ///< on its last day
    std::vector<SubscriptionRow> subscriptions;
};

/// The calendar of the span, looked up once instead of for each account.
struct SpanCalendar {
    explicit SpanCalendar(const SampleSpan &sampleSpan);
    SampleSpan span;
    std::vector<double> workShare;   ///< [days] see weekdayShare()
    std::vector<std::int32_t> month; ///< [days] see monthNumber()
};

/*!
 * Lives an account's life day by day, up to its churn or the end of the span, and adds its usage to `usage`.
 *
 * The hazard of each billing period depends on what the account has done before that day, never on what it would have done
 * later: a milestone protects from the day it is reached on. Use ends the day before churn.
 */
Outcome liveAccount(const Account &account, std::uint32_t place, std::uint64_t seed, const SpanCalendar &calendar, UsageByDay &usage);

} // namespace waymark::sample
