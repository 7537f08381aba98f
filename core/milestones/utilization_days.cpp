#include <algorithm>
#include <optional>

#include "core/milestones/utilization_walk.h"

namespace waymark {

namespace {

/// The crossing day in the k-th period in a row that has one.
Day utilizationDay(UtilizationWalk &walk, const UtilizationRule &rule, std::size_t account, Day to)
{
    Day reached = kNever;
    int run = 0;
    std::int32_t crossed = std::numeric_limits<std::int32_t>::min();
    visitRatios(walk, account, to, [&](std::int32_t period, Day day, double ratio) {
        if (period == crossed || ratio < rule.perSeatThreshold - kSumTolerance)
            return true;
        run = run > 0 && period == crossed + 1 ? run + 1 : 1;
        crossed = period;
        if (run >= rule.consecutivePeriods)
            reached = day;
        return reached == kNever;
    });
    return reached;
}

/// The largest over runs of periods in a row of the smallest in the run, each period with its largest ratio.
class BestRun {
public:
    explicit BestRun(const UtilizationRule &rule)
        : m_length(static_cast<std::size_t>(std::max(rule.consecutivePeriods, 1)))
    {}

    /// Periods come in order.
    void note(std::int32_t period, double ratio)
    {
        if (m_best.empty() || m_best.back().period != period)
            m_best.push_back({period, ratio});
        else
            m_best.back().ratio = std::max(m_best.back().ratio, ratio);
    }
    /// Of what was noted so far. A period left out has 0, and so has its run.
    double value() const
    {
        double largest = 0.0;
        for (std::size_t end = m_length; end <= m_best.size(); ++end) {
            const auto run = std::span(m_best).subspan(end - m_length, m_length);
            if (run.back().period - run.front().period != static_cast<std::int32_t>(m_length) - 1)
                continue;
            const auto smallest =
                std::min_element(run.begin(), run.end(), [](const Period &a, const Period &b) { return a.ratio < b.ratio; });
            largest = std::max(largest, smallest->ratio);
        }
        return largest;
    }
    /// The same, and forgets it.
    double take()
    {
        const double largest = value();
        m_best.clear();
        return largest;
    }

private:
    struct Period {
        std::int32_t period;
        double ratio;
    };
    std::size_t m_length;
    std::vector<Period> m_best;
};

/// A column of accounts that nobody could be measured by.
std::vector<double> unmeasured(const Dataset &dataset)
{
    return std::vector<double>(dataset.accountCount(), std::numeric_limits<double>::quiet_NaN());
}

} // namespace

CalendarMonths::CalendarMonths(const Dataset &dataset, const FollowUp &follow)
    : m_first(follow.asOf)
{
    if (m_first.isNone())
        return;
    for (std::size_t a = 0; a < follow.inView.size(); ++a) {
        if (follow.inView[a] != 0)
            m_first = std::min(m_first, dataset.signup[a]);
    }
    for (CalendarDay day = m_first; day <= follow.asOf;) {
        const std::int32_t number = monthNumber(day);
        m_end.push_back(firstDayOfMonth(number + 1));
        for (; day < m_end.back() && day <= follow.asOf; day = day + 1)
            m_number.push_back(number);
    }
}

UtilizationWalk utilizationWalk(const Dataset &dataset, const FollowUp &follow, const UtilizationRule &rule)
{
    return {dataset,
            follow,
            namedFeatures(dataset, rule.features),
            rule.period,
            rule.perSeat,
            CalendarMonths(dataset, follow),
            DaySums(longestDuration(follow))};
}

bool isMeasurable(const Dataset &dataset, bool perSeat, std::size_t account, Day from, Day to)
{
    if (from >= to)
        return false;
    if (!perSeat)
        return true;
    const CalendarDay first = dataset.signup[account] + from;
    const CalendarDay end = dataset.signup[account] + to;
    const auto steps = dataset.stepsOf(account);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const CalendarDay next = i + 1 < steps.size() ? steps[i + 1].from : CalendarDay::none();
        if (steps[i].inForce && steps[i].seats > 0.0 && steps[i].from < end && first < next)
            return true;
    }
    return false;
}

Expected<MilestoneDays> utilizationDays(const Dataset &dataset, const FollowUp &follow, const UtilizationRule &rule, std::stop_token stop)
{
    MilestoneDays days = unknownDays(dataset.accountCount());
    const bool finished = visitAccountsOnAllThreads(follow, stop, [&] {
        return [&, walk = utilizationWalk(dataset, follow, rule)](std::size_t a) mutable {
            const Day to = follow.duration[a] + 1;
            if (isMeasurable(dataset, rule.perSeat, a, follow.covered[a], to))
                setOpenEnded(days, a, utilizationDay(walk, rule, a, to));
        };
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return days;
}

Expected<UtilizationMeasures> utilizationMeasures(const Dataset &dataset, const FollowUp &follow, const UtilizationRule &rule, Day before,
                                                  std::stop_token stop)
{
    UtilizationMeasures measures{unmeasured(dataset), unmeasured(dataset)};
    const bool finished = visitAccountsOnAllThreads(follow, stop, [&] {
        const UtilizationWalk model = utilizationWalk(dataset, follow, rule);
        return [&, walk = model, totals = PeriodTotals(model), best = BestRun(rule), early = BestRun(rule)](std::size_t a) mutable {
            const Day to = follow.duration[a] + 1;
            if (follow.covered[a] >= to)
                return;
            if (const auto seats = totals.steadySeats(walk, a)) {
                totals.add(walk, a, to, before);
                totals.drain([&](std::int32_t period, double sum, double earlySum) {
                    best.note(period, sum / *seats);
                    if (earlySum > 0.0)
                        early.note(period, earlySum / *seats);
                });
                measures.lifetime[a] = best.take();
                const double upToThen = early.take();
                if (follow.covered[a] < before)
                    measures.before[a] = upToThen;
                return;
            }
            if (!isMeasurable(dataset, rule.perSeat, a, follow.covered[a], to))
                return;
            std::optional<double> upToThen;
            visitRatios(walk, a, to, [&](std::int32_t period, Day day, double ratio) {
                if (day >= before && !upToThen)
                    upToThen = best.value();
                best.note(period, ratio);
                return true;
            });
            measures.lifetime[a] = best.take();
            if (isMeasurable(dataset, rule.perSeat, a, follow.covered[a], std::min(before, to)))
                measures.before[a] = upToThen.value_or(measures.lifetime[a]);
        };
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return measures;
}

Expected<SeatMeasures> seatMeasures(const Dataset &dataset, const FollowUp &follow, UtilizationRule rule, Day before, std::stop_token stop)
{
    rule.perSeat = true;
    SeatMeasures measures{unmeasured(dataset), unmeasured(dataset)};
    const bool finished = visitAccountsOnAllThreads(follow, stop, [&] {
        const UtilizationWalk model = utilizationWalk(dataset, follow, rule);
        return [&, walk = model, totals = PeriodTotals(model), perSeat = BestRun(rule), inAll = BestRun(rule)](std::size_t a) mutable {
            const Day to = std::min(before, follow.duration[a] + 1);
            if (!isMeasurable(dataset, false, a, follow.covered[a], to))
                return;
            if (const auto seats = totals.steadySeats(walk, a)) {
                totals.add(walk, a, to, 0);
                totals.drain([&](std::int32_t period, double sum, double) {
                    inAll.note(period, sum);
                    perSeat.note(period, sum / *seats);
                });
                measures.absolute[a] = inAll.take();
                measures.relative[a] = perSeat.take();
                return;
            }
            visitPeriodSums(walk, a, to, [&](std::int32_t period, Day, double sum, double seats) {
                inAll.note(period, sum);
                if (seats > 0.0)
                    perSeat.note(period, sum / seats);
                return true;
            });
            measures.absolute[a] = inAll.take();
            const double relative = perSeat.take();
            if (isMeasurable(dataset, true, a, follow.covered[a], to))
                measures.relative[a] = relative;
        };
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return measures;
}

Expected<std::vector<double>> utilizationMeasure(const Dataset &dataset, const FollowUp &follow, const UtilizationRule &rule, Day before,
                                                 std::stop_token stop)
{
    std::vector<double> measure = unmeasured(dataset);
    const bool finished = visitAccountsOnAllThreads(follow, stop, [&] {
        return [&, walk = utilizationWalk(dataset, follow, rule), best = BestRun(rule)](std::size_t a) mutable {
            const Day to = std::min(before, follow.duration[a] + 1);
            if (!isMeasurable(dataset, rule.perSeat, a, follow.covered[a], to))
                return;
            visitRatios(walk, a, to, [&](std::int32_t period, Day, double ratio) {
                best.note(period, ratio);
                return true;
            });
            measure[a] = best.take();
        };
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return measure;
}

} // namespace waymark
