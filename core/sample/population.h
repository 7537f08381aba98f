#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/sample/catalogue.h"
#include "core/sample/sample_company.h"

namespace waymark::sample {

/// An account as it is on its first day: what can be seen and what is hidden.
struct Account {
    CalendarDay signup;
    std::uint64_t number = 0; ///< of its random streams; not its place in the file
    std::string name;
    std::string industry;
    std::string region;
    std::string companySize;
    Plan plan = Plan::Starter;
    int seats = 1;
    double engagement = 0.0;         ///< hidden, standard normal: moves the use of most features and the churn hazard a little
    double conversationsPerDay = 0;  ///< rate of conversation_started before ramp and setup gains; does not depend on seats
    double closedPerSeatMonth = 0.0; ///< rate of conversation_closed per seat once everything is moved over
};

/// The days the data covers: the first of a month to the as-of date, both included.
struct SampleSpan {
    CalendarDay first;
    CalendarDay last;
    Day days() const { return last - first + 1; }
};
SampleSpan sampleSpan(int months);

/// Accounts in the order of their signup; account i of the result is "HD-" i + 1.
Expected<std::vector<Account>> makePopulation(const SampleOptions &options, std::stop_token stop);

/// "HD-00042": at least five digits, and as many for every account.
std::string accountId(std::size_t place, std::size_t accounts);

/// 1.0 on a middling working day, less at the weekend: how much support work there is.
double weekdayShare(CalendarDay day);

} // namespace waymark::sample
