#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/survival/kaplan_meier.h"

namespace waymark {

/// The days with events, everybody at risk and every event on them by group.
struct EventDays {
    std::size_t groups = 0;
    std::vector<double> atRisk, events; ///< [days x groups]
    std::vector<double> all, died;      ///< [days] of the groups together

    std::size_t days() const { return died.size(); }
};

EventDays eventDays(std::span<const DayHistogram *const> groups);

/// The groups whose ratio to the reference is finite, the reference first: an event of each happened while somebody of the other
/// was at risk, directly or by a chain of groups.
std::vector<std::size_t> comparable(const EventDays &days, std::size_t reference);

/// The days with events of some groups alone, in the order of `members`.
EventDays withoutOthers(const EventDays &days, const std::vector<std::size_t> &members);

} // namespace waymark
