#include "core/store/subscription_steps.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>
#include <tuple>

namespace waymark {

namespace {

/// A row's first day in force, or the day after its last.
struct SubscriptionChange {
    CalendarDay day;
    int rows = 0; ///< +1 or -1
    int rowsWithSeats = 0;
    int rowsWithMrr = 0;
    double seats = 0.0;
    std::int64_t mrrCents = 0;
};

auto holdingOrder(const SubscriptionRow &row)
{
    const double seats = std::isnan(row.seats) ? -1.0 : row.seats;
    return std::make_tuple(std::string_view(row.subscriptionId), row.date.value, row.endDate.value, seats, row.mrrCents);
}

std::vector<SubscriptionChange> changesOf(const std::vector<SubscriptionRow> &rows)
{
    std::vector<SubscriptionChange> changes;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool followed = i + 1 < rows.size() && rows[i + 1].subscriptionId == rows[i].subscriptionId;
        CalendarDay until = rows[i].endDate.isNone() ? CalendarDay::none() : rows[i].endDate + 1;
        if (followed)
            until = std::min(until, rows[i + 1].date);
        if (until <= rows[i].date)
            continue;
        const bool seatsKnown = !std::isnan(rows[i].seats);
        const double seats = seatsKnown ? rows[i].seats : 0.0;
        changes.push_back({rows[i].date, 1, seatsKnown, rows[i].hasMrr, seats, rows[i].mrrCents});
        if (!until.isNone())
            changes.push_back({until, -1, -static_cast<int>(seatsKnown), -static_cast<int>(rows[i].hasMrr), -seats, -rows[i].mrrCents});
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const SubscriptionChange &a, const SubscriptionChange &b) { return a.day < b.day; });
    return changes;
}

} // namespace

std::vector<SubscriptionStep> subscriptionSteps(std::vector<SubscriptionRow> rows)
{
    std::sort(rows.begin(), rows.end(),
              [](const SubscriptionRow &a, const SubscriptionRow &b) { return holdingOrder(a) < holdingOrder(b); });
    SubscriptionChange sum;
    std::vector<SubscriptionStep> steps;
    const std::vector<SubscriptionChange> changes = changesOf(rows);
    for (std::size_t i = 0; i < changes.size(); ++i) {
        sum.rows += changes[i].rows;
        sum.rowsWithSeats += changes[i].rowsWithSeats;
        sum.rowsWithMrr += changes[i].rowsWithMrr;
        sum.seats += changes[i].seats;
        sum.mrrCents += changes[i].mrrCents;
        if (i + 1 < changes.size() && changes[i + 1].day == changes[i].day)
            continue;
        SubscriptionStep step;
        step.from = changes[i].day;
        step.inForce = sum.rows > 0;
        step.hasMrr = sum.rowsWithMrr > 0;
        step.mrrCents = step.hasMrr ? sum.mrrCents : 0;
        step.seats = !step.inForce ? 0.0 : sum.rowsWithSeats > 0 ? sum.seats : std::numeric_limits<double>::quiet_NaN();
        steps.push_back(step);
    }
    return steps;
}

} // namespace waymark
