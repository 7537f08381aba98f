#pragma once

#include <vector>

#include "core/base/random.h"
#include "core/sample/life.h"

namespace waymark::sample {

/// List price of a seat for a month, in cents, for a contract year that begins on this day.
std::int64_t listPriceCents(Plan plan, CalendarDay day);

/// What an account pays for: plan, seats and the price of its contract year, with a row for each change.
class Contract {
public:
    Contract(CalendarDay signup, Plan plan, int seats);

    /// A renewal day: seats may change, the plan may rise, and every twelfth time the list price of the day holds.
    void renew(CalendarDay day, bool activated, bool utilized, RandomStream &random);

    Plan plan() const { return m_plan; }
    int seats() const { return m_seats; }
    const std::vector<SubscriptionRow> &rows() const { return m_rows; }

private:
    void changeSeats(bool utilized, RandomStream &random);
    void raisePlan(bool activated, RandomStream &random);
    void note(CalendarDay day);

    Plan m_plan;
    int m_seats;
    int m_renewals = 0;
    CalendarDay m_priceOf; ///< the day whose list prices hold
    std::vector<SubscriptionRow> m_rows;
};

} // namespace waymark::sample
