#include "core/analysis/journey/depth_history.h"

#include <algorithm>
#include <utility>

#include "core/analysis/milestones/reached_days.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

constexpr std::array<const char *, kStandings> kStandingNames{"none",     "setup", "activation", "utilization",
                                                              "maturity", "new",   "left",       "unknown"};

using FlowCounts = std::array<std::array<std::uint32_t, kStandings>, kStandings>; ///< [from][to]

std::vector<DepthMonth> blankMonths(const Dataset &dataset, const FollowUp &follow)
{
    std::vector<DepthMonth> months;
    for (const MonthEnd &end : monthEnds(dataset, follow)) {
        DepthMonth &month = months.emplace_back();
        month.month = end.month;
        month.day = end.day;
        month.complete = end.complete;
        month.gap = end.gap;
    }
    return months;
}

/// Reached days of the framework's milestones, each with its standing.
using StandingDays = std::vector<std::pair<Standing, std::vector<Day>>>;

Expected<StandingDays> standingDays(const Dataset &dataset, const Framework &framework, const FollowUp &follow, const std::stop_token &stop)
{
    StandingDays days;
    for (const Milestone milestone : kMilestones) {
        if (!framework.has(milestone))
            continue;
        auto reached = reachedDays(dataset, framework, follow, milestone, stop);
        if (!reached)
            return failureOf(reached);
        days.emplace_back(static_cast<Standing>(1 + static_cast<std::size_t>(milestone)), std::move(reached->day));
    }
    return days;
}

Standing standingOn(const Dataset &dataset, const FollowUp &follow, const StandingDays &days, std::size_t account, CalendarDay day)
{
    const CalendarDay signup = dataset.signup[account];
    if (day < signup)
        return Standing::New;
    if (follow.churned[account] != 0 && signup + follow.duration[account] <= day)
        return Standing::Left;
    if (!follow.watchedFromSignup(account) || !isCustomerOn(dataset, follow, account, day))
        return Standing::Unknown;
    Standing standing = Standing::None;
    for (const auto &[reached, column] : days) {
        if (column[account] <= day - signup)
            standing = reached;
    }
    return standing;
}

/// Counts every account in every month, and on its way from the month before. False: asked to stop.
bool countStandings(std::vector<DepthMonth> &months, const Dataset &dataset, const FollowUp &follow, const StandingDays &days,
                    const std::stop_token &stop)
{
    std::vector<FlowCounts> flows(months.size());
    const bool finished = visitAccounts(follow, stop, [&](std::size_t a) {
        Standing before = Standing::New;
        for (std::size_t m = 0; m < months.size(); ++m) {
            const Standing now = standingOn(dataset, follow, days, a, months[m].day);
            months[m].accounts[static_cast<std::size_t>(now)] += now == Standing::New ? 0 : 1;
            months[m].customers += isCustomerOn(dataset, follow, a, months[m].day) ? 1 : 0;
            if (m > 0)
                ++flows[m][static_cast<std::size_t>(before)][static_cast<std::size_t>(now)];
            before = now;
        }
    });
    for (std::size_t m = 1; m < months.size(); ++m) {
        for (std::size_t from = 0; from < kStandings; ++from) {
            for (std::size_t to = 0; to < kStandings; ++to) {
                const std::uint32_t accounts = flows[m][from][to];
                if (accounts > 0 && static_cast<Standing>(to) != Standing::New)
                    months[m].flows.push_back({static_cast<Standing>(from), static_cast<Standing>(to), accounts});
            }
        }
    }
    return finished;
}

Expected<void> addMaturity(std::vector<DepthMonth> &months, const Dataset &dataset, const Framework &framework, const FollowUp &follow,
                           const std::stop_token &stop)
{
    if (!framework.maturity)
        return {};
    std::vector<CalendarDay> days;
    for (const DepthMonth &month : months)
        days.push_back(month.day);
    const auto runs = MaturityRuns::read(dataset, follow, *framework.maturity, std::move(days), stop);
    if (!runs)
        return failureOf(runs);
    auto moments = runs->moments(follow.inView, framework.maturity->requiredCategories);
    for (std::size_t m = 0; m < months.size(); ++m) {
        if (!months[m].gap)
            months[m].mature = wilsonProportion(moments[m].mature, moments[m].customers);
        months[m].maturity = std::move(moments[m]);
    }
    return {};
}

Expected<void> hasHistory(const Dataset &dataset, const Framework &framework)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!framework.has(Milestone::Setup) && !milestoneAfter(framework, Milestone::Setup))
        return failure(ErrorCode::MilestoneMissing, "setup, activation, utilization, maturity");
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    return {};
}

} // namespace

std::vector<MonthEnd> monthEnds(const Dataset &dataset, const FollowUp &follow)
{
    std::vector<MonthEnd> months;
    CalendarDay first = CalendarDay::none();
    for (std::size_t a = 0; a < follow.inView.size(); ++a) {
        if (follow.inView[a] != 0)
            first = std::min(first, dataset.signup[a]);
    }
    first = std::max(first, follow.coverageStart);
    if (first.isNone() || follow.asOf < first)
        return months;
    for (std::int32_t number = monthNumber(first); number <= monthNumber(follow.asOf); ++number) {
        const CalendarDay lastDay = firstDayOfMonth(number + 1) - 1;
        const bool gap = std::binary_search(follow.gapMonths.begin(), follow.gapMonths.end(), number);
        months.push_back({number, std::min(lastDay, follow.asOf), lastDay <= follow.asOf, gap});
    }
    return months;
}

const char *standingName(Standing standing) { return kStandingNames[static_cast<std::size_t>(standing)]; }

Expected<DepthHistory> depthHistory(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                    std::stop_token stop)
{
    if (const auto has = hasHistory(dataset, framework); !has)
        return failureOf(has);
    const auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    const auto days = standingDays(dataset, framework, *follow, stop);
    if (!days)
        return failureOf(days);
    DepthHistory history;
    history.snapshotId = dataset.snapshotId;
    history.asOf = follow->asOf;
    history.invalidDates = follow->invalidDates;
    history.inView = follow->inViewCount;
    history.months = blankMonths(dataset, *follow);
    if (!countStandings(history.months, dataset, *follow, *days, stop))
        return failure(ErrorCode::Cancelled);
    if (const auto maturity = addMaturity(history.months, dataset, framework, *follow, stop); !maturity)
        return failureOf(maturity);
    if (framework.maturity) {
        history.requiredCategories = framework.maturity->requiredCategories;
        for (const CategoryRule &category : framework.maturity->categories)
            history.categories.push_back(category.key);
    }
    return history;
}

} // namespace waymark
