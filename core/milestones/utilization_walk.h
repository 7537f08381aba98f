#pragma once

#include <limits>
#include <optional>
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

    std::int32_t first() const { return m_number.empty() ? 0 : m_number.front(); }
    std::size_t count() const { return m_end.size(); }
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

    static constexpr Day kAccountMonth = 30;

    std::int32_t of(Day day)
    {
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

/*!
 * An account's use by period, summed up feature by feature: with the same seats on all days a period's largest ratio is that of its sum.
 * For whole counts only, whose sums do not depend on the order of days. Holds the sums of one account at a time.
 */
class PeriodTotals {
public:
    explicit PeriodTotals(const UtilizationWalk &walk)
        : m_isAccountMonth(walk.period == Period::AccountMonth)
        , m_first(m_isAccountMonth ? 0 : walk.months.first())
        , m_sum(m_isAccountMonth ? static_cast<std::size_t>(walk.sums.days() / PeriodCursor::kAccountMonth) + 1 : walk.months.count())
        , m_early(m_sum.size())
        , m_isWhole(std::all_of(walk.features.begin(), walk.features.end(),
                                [&](FeatureIndex feature) { return walk.dataset.usage[index(feature)].isSmall(); }))
    {}

    /// The seats that an account with covered days has on all of them (1 for a rule without seats); none where they change or lack, or
    /// where counts are no whole numbers: then its days must be gone through one by one.
    std::optional<double> steadySeats(const UtilizationWalk &walk, std::size_t account) const
    {
        if (!m_isWhole)
            return std::nullopt;
        if (!walk.perSeat)
            return 1.0;
        const auto steps = walk.dataset.stepsOf(account);
        const bool steady = steps.size() == 1 && steps[0].inForce && steps[0].seats > 0.0 &&
                            steps[0].from <= walk.dataset.signup[account] + walk.follow.covered[account];
        return steady ? std::optional(steps[0].seats) : std::nullopt;
    }

    /// Of the features on covered days before `to`; those before `split` beside all.
    void add(const UtilizationWalk &walk, std::size_t account, Day to, Day split)
    {
        const CalendarDay signup = walk.dataset.signup[account];
        const Day from = walk.follow.covered[account];
        if (from >= to)
            return;
        m_begin = placeOf(walk, signup, from);
        m_end = placeOf(walk, signup, to - 1) + 1;
        for (const FeatureIndex feature : walk.features) {
            visitRows(walk.dataset.usage[index(feature)], account, from, to, [&](Day day, double count) {
                const std::size_t place = placeOf(walk, signup, day);
                m_sum[place] += count;
                m_early[place] += day < split ? count : 0.0;
                return true;
            });
        }
    }

    /// Calls visit(period, sum, early sum) for every period with use, in order, and forgets them.
    template <class Visit>
    void drain(Visit &&visit)
    {
        for (std::size_t place = m_begin; place < m_end; ++place) {
            if (m_sum[place] > 0.0)
                visit(m_first + static_cast<std::int32_t>(place), m_sum[place], m_early[place]);
            m_sum[place] = m_early[place] = 0.0;
        }
        m_begin = m_end = 0;
    }

private:
    std::size_t placeOf(const UtilizationWalk &walk, CalendarDay signup, Day day) const
    {
        return static_cast<std::size_t>(m_isAccountMonth ? day / PeriodCursor::kAccountMonth
                                                         : walk.months.numberOf(signup + day) - m_first);
    }

    bool m_isAccountMonth;
    std::int32_t m_first;
    std::vector<double> m_sum, m_early; ///< [periods]
    bool m_isWhole;
    std::size_t m_begin = 0; ///< periods that may have use
    std::size_t m_end = 0;
};

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
