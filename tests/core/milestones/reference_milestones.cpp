#include "tests/core/milestones/reference_milestones.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace waymark::test {

namespace {

std::vector<std::string> namesOf(const Company &company, const std::vector<FeatureRef> &refs)
{
    std::set<std::string> names;
    for (const FeatureRef &ref : refs) {
        if (ref.feature != "*") {
            names.insert(ref.feature);
            continue;
        }
        for (const Company::Use &use : company.use)
            names.insert(use.feature);
    }
    return {names.begin(), names.end()};
}

std::string openEnded(Day reached) { return reached == kNever ? "not_reached" : "reached " + std::to_string(reached); }

int periodOf(const UtilizationRule &rule, CalendarDay signup, Day day)
{
    if (rule.period == Period::AccountMonth)
        return day / 30;
    const CivilDate date = civilDate(signup + day);
    return date.year * 12 + date.month;
}

} // namespace

Reference::Reference(const Company &company)
    : m_company(company)
    , m_counts(company.accounts.size())
{
    for (const Company::Use &use : company.use) {
        const Day day = use.date - company.accounts[use.account].signup;
        if (day < 0)
            continue;
        std::vector<double> &days = m_counts[use.account][use.feature];
        days.resize(std::max(days.size(), static_cast<std::size_t>(day) + 1), 0.0);
        days[static_cast<std::size_t>(day)] += use.count;
    }
}

Reference::Times Reference::times(std::size_t account) const
{
    const Company::Account &a = m_company.accounts[account];
    const CalendarDay end = a.observedUntil < m_company.asOf ? a.observedUntil : m_company.asOf;
    Times t{};
    t.possible = end - a.signup;
    t.churned = !a.churn.isNone() && a.churn <= end;
    t.duration = t.churned ? a.churn - a.signup : t.possible;
    t.covered = a.signup < m_company.coverageStart ? m_company.coverageStart - a.signup : 0;
    t.valid = end >= a.signup && a.churn >= a.signup;
    return t;
}

double Reference::count(std::size_t account, const std::vector<std::string> &features, Day from, Day to) const
{
    double sum = 0.0;
    for (const std::string &feature : features) {
        const auto found = m_counts[account].find(feature);
        const Day days = found == m_counts[account].end() ? 0 : static_cast<Day>(found->second.size());
        for (Day day = from; day <= to && day < days; ++day)
            sum += found->second[static_cast<std::size_t>(day)];
    }
    return sum;
}

double Reference::seats(std::size_t account, Day day) const
{
    double sum = 0.0;
    const CalendarDay date = m_company.accounts[account].signup + day;
    for (const Company::Subscription &row : m_company.subscriptions) {
        if (row.account == account && row.from <= date && date < row.end)
            sum += row.seats;
    }
    return sum;
}

bool Reference::entitled(std::size_t account, const std::string &feature) const
{
    return feature != m_company.proFeature || m_company.accounts[account].plan == "Pro";
}

std::string Reference::windowed(std::size_t account, Day reached, int window) const
{
    const Times t = times(account);
    if (!t.valid || t.covered > 0)
        return "unknown";
    if (reached != kNever)
        return "reached " + std::to_string(reached);
    return t.churned || window <= t.possible + 1 ? "not_reached" : "pending";
}

double Reference::activationMeasure(std::size_t account, const ActivationRule &rule, Day before) const
{
    const Day last = std::min({rule.windowDays - 1, before - 1, times(account).duration});
    const auto names = namesOf(m_company, rule.features);
    if (rule.measure == Measure::Count)
        return count(account, names, 0, last);
    int number = 0;
    if (rule.measure == Measure::ActiveDays) {
        for (Day day = 0; day <= last; ++day)
            number += count(account, names, day, day) > 0.0 ? 1 : 0;
    } else {
        for (const std::string &name : names)
            number += count(account, {name}, 0, last) > 0.0 ? 1 : 0;
    }
    return number;
}

std::string Reference::activation(std::size_t account, const ActivationRule &rule) const
{
    for (Day day = 0; day < rule.windowDays && day <= times(account).duration; ++day) {
        if (activationMeasure(account, rule, day + 1) >= rule.threshold - 1e-9)
            return windowed(account, day, rule.windowDays);
    }
    return windowed(account, kNever, rule.windowDays);
}

Day Reference::stepDay(std::size_t account, const SetupRule &rule, const SetupStep &step) const
{
    const auto names = namesOf(m_company, step.features);
    for (Day day = 0; day < rule.windowDays && day <= times(account).duration; ++day) {
        if (count(account, names, 0, day) >= step.minCount - 1e-9)
            return day;
    }
    return kNever;
}

std::string Reference::setupStep(std::size_t account, const SetupRule &rule, const SetupStep &step) const
{
    return windowed(account, stepDay(account, rule, step), rule.windowDays);
}

std::string Reference::setup(std::size_t account, const SetupRule &rule) const
{
    std::vector<Day> days;
    for (const SetupStep &step : rule.steps)
        days.push_back(stepDay(account, rule, step));
    std::sort(days.begin(), days.end());
    return windowed(account, days[static_cast<std::size_t>(rule.requiredSteps - 1)], rule.windowDays);
}

bool Reference::measurable(std::size_t account, bool perSeat, Day from, Day to) const
{
    for (Day day = from; day <= to; ++day) {
        if (!perSeat || seats(account, day) > 0.0)
            return true;
    }
    return false;
}

/// The periods' best ratios with those of one more day.
std::map<int, double> Reference::ratiosOn(std::size_t account, const UtilizationRule &rule, Day day, std::map<int, double> best) const
{
    const auto names = namesOf(m_company, rule.features);
    const CalendarDay signup = m_company.accounts[account].signup;
    const double divisor = rule.perSeat ? seats(account, day) : 1.0;
    if (!(count(account, names, day, day) > 0.0) || !(divisor > 0.0))
        return best;
    const int period = periodOf(rule, signup, day);
    Day first = day;
    while (first > times(account).covered && periodOf(rule, signup, first - 1) == period)
        --first;
    const double ratio = count(account, names, first, day) / divisor;
    best[period] = std::max(best.count(period) != 0 ? best[period] : 0.0, ratio);
    return best;
}

double Reference::utilizationMeasure(std::size_t account, const UtilizationRule &rule, Day before) const
{
    const Times t = times(account);
    const Day last = std::min(before - 1, t.duration);
    if (!t.valid || !measurable(account, rule.perSeat, t.covered, last))
        return std::numeric_limits<double>::quiet_NaN();
    std::map<int, double> best;
    for (Day day = t.covered; day <= last; ++day)
        best = ratiosOn(account, rule, day, std::move(best));
    double metric = 0.0;
    for (const auto &[period, ratio] : best) {
        double smallest = ratio;
        for (int back = 1; back < rule.consecutivePeriods; ++back)
            smallest = std::min(smallest, best.count(period - back) != 0 ? best[period - back] : 0.0);
        metric = std::max(metric, smallest);
    }
    return metric;
}

std::string Reference::utilization(std::size_t account, const UtilizationRule &rule) const
{
    const Times t = times(account);
    if (!t.valid || !measurable(account, rule.perSeat, t.covered, t.duration))
        return "unknown";
    std::map<int, double> best;
    for (Day day = t.covered; day <= t.duration; ++day) {
        best = ratiosOn(account, rule, day, std::move(best));
        int run = 0;
        int before = 0;
        for (const auto &[period, ratio] : best) {
            const bool crossed = ratio >= rule.perSeatThreshold - 1e-9;
            run = crossed ? (run > 0 && before == period - 1 ? run + 1 : 1) : 0;
            before = period;
            if (run >= rule.consecutivePeriods)
                return openEnded(day);
        }
    }
    return openEnded(kNever);
}

/// 0 none, 1 basic, 2 mature.
int Reference::level(std::size_t account, const MaturityRule &rule, const CategoryRule &category, Day day) const
{
    Day from = times(account).covered;
    if (rule.windowDays)
        from = std::max(from, day - *rule.windowDays + 1);
    std::set<std::string> mature, either;
    for (const CountedFeature &f : category.mature.features) {
        if (entitled(account, f.feature) && count(account, {f.feature}, from, day) >= f.minCount - 1e-9) {
            mature.insert(f.feature);
            either.insert(f.feature);
        }
    }
    for (const CountedFeature &f : category.basic.features) {
        if (entitled(account, f.feature) && count(account, {f.feature}, from, day) >= f.minCount - 1e-9)
            either.insert(f.feature);
    }
    if (static_cast<int>(mature.size()) >= category.mature.required)
        return 2;
    return static_cast<int>(either.size()) >= category.basic.required ? 1 : 0;
}

std::string Reference::maturity(std::size_t account, const MaturityRule &rule) const
{
    const Times t = times(account);
    if (!t.valid || t.covered > t.duration)
        return "unknown";
    for (Day day = t.covered; day <= t.duration; ++day) {
        int mature = 0;
        for (const CategoryRule &category : rule.categories)
            mature += level(account, rule, category, day) == 2 ? 1 : 0;
        if (mature >= rule.requiredCategories)
            return openEnded(day);
    }
    return openEnded(kNever);
}

std::string Reference::category(std::size_t account, const MaturityRule &rule, std::size_t category) const
{
    const Times t = times(account);
    const CategoryRule &of = rule.categories[category];
    std::string basic = "never", mature = "never";
    int now = 0;
    for (Day day = t.covered; day <= t.duration; ++day) {
        now = level(account, rule, of, day);
        if (now >= 1 && basic == "never")
            basic = std::to_string(day);
        if (now == 2 && mature == "never")
            mature = std::to_string(day);
    }
    std::set<std::string> open;
    for (const CountedFeature &f : of.mature.features) {
        if (entitled(account, f.feature))
            open.insert(f.feature);
    }
    const bool reachable = static_cast<int>(open.size()) >= of.mature.required;
    return "basic " + basic + ", mature " + mature + ", now " +
           (now == 2   ? "mature"
            : now == 1 ? "basic"
                       : "none") +
           (reachable ? ", reachable" : "");
}

std::string Reference::sustained(std::size_t account, const AreaRule &rule) const
{
    const Times t = times(account);
    if (!t.valid)
        return "unknown";
    if (t.churned)
        return "not_reached";
    const CalendarDay signup = m_company.accounts[account].signup;
    CalendarDay monthEnd = signup + t.possible; // goes back to the last day of a month
    while (civilDate(monthEnd + 1).day != 1)
        monthEnd = monthEnd - 1;
    bool open = false, missed = false;
    for (int month = 0; month < rule.sustainedMonths; ++month) {
        const CalendarDay first = calendarDay({civilDate(monthEnd).year, civilDate(monthEnd).month, 1});
        if (first < signup + t.covered)
            return "unknown";
        bool met = false;
        for (Day day = first - signup; day <= monthEnd - signup; ++day) {
            const auto names = namesOf(m_company, rule.features);
            const double divisor = rule.perSeat ? seats(account, day) : 1.0;
            const bool used = count(account, names, day, day) > 0.0;
            met = met || (used && divisor > 0.0 && count(account, names, first - signup, day) / divisor >= rule.perSeatThreshold - 1e-9);
        }
        const bool known = measurable(account, rule.perSeat, first - signup, monthEnd - signup);
        open = open || !known;
        missed = missed || (known && !met);
        monthEnd = first - 1;
    }
    return missed ? "not_reached" : open ? "unknown" : "reached";
}

} // namespace waymark::test
