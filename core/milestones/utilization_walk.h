#pragma once

#include <limits>
#include <span>

#include "core/milestones/milestone_state.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

/// An account's seats by day; the days asked for must not fall.
class SeatsCursor {
public:
    explicit SeatsCursor(std::span<const SubscriptionStep> steps)
        : m_steps(steps)
    {}

    /// Seats in force on a day; NaN where they are not known or 0, for then nothing per seat can be measured.
    double on(CalendarDay day)
    {
        while (m_next < m_steps.size() && m_steps[m_next].from <= day)
            ++m_next;
        if (m_next == 0)
            return std::numeric_limits<double>::quiet_NaN();
        const SubscriptionStep &step = m_steps[m_next - 1];
        return step.inForce && step.seats > 0.0 ? step.seats : std::numeric_limits<double>::quiet_NaN();
    }

private:
    std::span<const SubscriptionStep> m_steps;
    std::size_t m_next = 0;
};

/// The number of the period a day lies in; consecutive periods have consecutive numbers. The days asked for must not fall.
class PeriodCursor {
public:
    PeriodCursor(Period kind, CalendarDay signup)
        : m_kind(kind)
        , m_signup(signup)
    {}

    std::int32_t of(Day day)
    {
        constexpr Day kAccountMonth = 30;
        if (m_kind == Period::AccountMonth)
            return day / kAccountMonth;
        if (day >= m_monthEnd) {
            m_month = monthNumber(m_signup + day);
            m_monthEnd = firstDayOfMonth(m_month + 1) - m_signup;
        }
        return m_month;
    }

private:
    Period m_kind;
    CalendarDay m_signup;
    std::int32_t m_month = 0;
    Day m_monthEnd = 0; ///< first day after m_month
};

/// What every account of one rule of the utilization kind is measured with.
struct UtilizationWalk {
    const Dataset &dataset;
    const FollowUp &follow;
    std::vector<FeatureIndex> features;
    Period period;
    bool perSeat;
    DaySums sums;
};

/*!
 * Calls visit(period, day, ratio) for every measurable day with use of the features on covered days before `to`, until it returns
 * false; `ratio` is the period's sum to date per seat in force on that day, or the sum itself.
 */
template <class Visit>
void visitRatios(UtilizationWalk &walk, std::size_t account, Day to, Visit &&visit)
{
    const CalendarDay signup = walk.dataset.signup[account];
    SeatsCursor seats(walk.perSeat ? walk.dataset.stepsOf(account) : std::span<const SubscriptionStep>());
    PeriodCursor periods(walk.period, signup);
    std::int32_t current = std::numeric_limits<std::int32_t>::min();
    double sum = 0.0;
    visitDays(walk.dataset, walk.features, account, walk.follow.covered[account], to, walk.sums, [&](Day day, double count) {
        const std::int32_t period = periods.of(day);
        if (period != current) {
            current = period;
            sum = 0.0;
        }
        sum += count;
        const double divisor = walk.perSeat ? seats.on(signup + day) : 1.0;
        return !(divisor > 0.0) || visit(period, day, sum / divisor);
    });
}

/// Whether an account can be measured on any day from <= day < to: with `perSeat`, whether it has seats on one of them.
bool isMeasurable(const Dataset &dataset, bool perSeat, std::size_t account, Day from, Day to);

} // namespace waymark
