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

/// The months of a range of days, worked out once: every account asks for those of its own days.
class CalendarMonths {
public:
    /// Every day from an account's signup to the end of its follow-up.
    CalendarMonths(const Dataset &dataset, const FollowUp &follow);

    std::int32_t numberOf(CalendarDay day) const { return m_number[static_cast<std::size_t>(day - m_first)]; }
    CalendarDay endOf(std::int32_t number) const { return m_end[static_cast<std::size_t>(number - m_number.front())]; }

private:
    CalendarDay m_first;
    std::vector<std::int32_t> m_number; ///< [days]
    std::vector<CalendarDay> m_end;     ///< [months] the first day after it
};

/// The number of the period a day lies in; consecutive periods have consecutive numbers. The days asked for must not fall.
class PeriodCursor {
public:
    PeriodCursor(Period kind, const CalendarMonths &months, CalendarDay signup)
        : m_kind(kind)
        , m_months(months)
        , m_signup(signup)
    {}

    std::int32_t of(Day day)
    {
        constexpr Day kAccountMonth = 30;
        if (m_kind == Period::AccountMonth)
            return day / kAccountMonth;
        if (day >= m_monthEnd) {
            m_month = m_months.numberOf(m_signup + day);
            m_monthEnd = m_months.endOf(m_month) - m_signup;
        }
        return m_month;
    }

private:
    Period m_kind;
    const CalendarMonths &m_months;
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
    CalendarMonths months;
    DaySums sums;
};
UtilizationWalk utilizationWalk(const Dataset &dataset, const FollowUp &follow, const UtilizationRule &rule);

/*!
 * Calls visit(period, day, sum, seats) for every day with use of the features on covered days before `to`, until it returns false; `sum`
 * is the period's to date, `seats` those in force on that day (NaN where nothing per seat can be measured, and for a rule without seats).
 */
template <class Visit>
void visitPeriodSums(UtilizationWalk &walk, std::size_t account, Day to, Visit &&visit)
{
    const CalendarDay signup = walk.dataset.signup[account];
    SeatsCursor seats(walk.perSeat ? walk.dataset.stepsOf(account) : std::span<const SubscriptionStep>());
    PeriodCursor periods(walk.period, walk.months, signup);
    std::int32_t current = std::numeric_limits<std::int32_t>::min();
    double sum = 0.0;
    visitDays(walk.dataset, walk.features, account, walk.follow.covered[account], to, walk.sums, [&](Day day, double count) {
        const std::int32_t period = periods.of(day);
        if (period != current) {
            current = period;
            sum = 0.0;
        }
        sum += count;
        return visit(period, day, sum, seats.on(signup + day));
    });
}

/// Calls visit(period, day, ratio) for every such day that is measurable; `ratio` is the sum per seat, or the sum itself.
template <class Visit>
void visitRatios(UtilizationWalk &walk, std::size_t account, Day to, Visit &&visit)
{
    visitPeriodSums(walk, account, to, [&](std::int32_t period, Day day, double sum, double seats) {
        const double divisor = walk.perSeat ? seats : 1.0;
        return !(divisor > 0.0) || visit(period, day, sum / divisor);
    });
}

/// Whether an account can be measured on any day from <= day < to: with `perSeat`, whether it has seats on one of them.
bool isMeasurable(const Dataset &dataset, bool perSeat, std::size_t account, Day from, Day to);

} // namespace waymark
