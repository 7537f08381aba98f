#include "core/sample/population.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

#include <fmt/format.h>

#include "core/base/random.h"
#include "core/sample/names.h"

namespace waymark::sample {

namespace {

constexpr CalendarDay kAsOf{20634}; // 2026-06-30
constexpr double kSignupGrowthPerDay = 0.0006;
constexpr std::size_t kCancelBlock = 4096;

/// 0 = Sunday; 1970-01-01 was a Thursday.
int weekday(CalendarDay day) { return ((day.value % 7) + 11) % 7; }

/// The running share of signups up to each day: steady growth, few at weekends, quiet around the turn of the year.
std::vector<double> signupShares(const SampleSpan &span)
{
    constexpr double kSignupByWeekday[] = {0.40, 1.20, 1.25, 1.15, 1.10, 0.90, 0.45};
    std::vector<double> running;
    running.reserve(static_cast<std::size_t>(span.days()));
    double sum = 0.0;
    for (Day offset = 0; offset < span.days(); ++offset) {
        const CalendarDay day = span.first + offset;
        const CivilDate date = civilDate(day);
        const bool holidays = (date.month == 12 && date.day > 20) || (date.month == 1 && date.day < 4);
        sum += std::exp(kSignupGrowthPerDay * offset) * kSignupByWeekday[weekday(day)] * (holidays ? 0.5 : 1.0);
        running.push_back(sum);
    }
    return running;
}

Plan drawPlan(int seats, RandomStream &random)
{
    // Larger teams buy the larger plan a little more often.
    const double size = std::clamp(std::log(seats / 6.0), -1.5, 1.5);
    const double premium = 0.17 + 0.015 * size;
    const double pro = 0.43 + 0.015 * size;
    const double draw = random.uniform();
    return draw < premium ? Plan::Premium : draw < premium + pro ? Plan::Pro : Plan::Starter;
}

std::string drawCompanySize(int seats, RandomStream &random)
{
    const double staff = seats * std::exp(1.6 + 0.7 * random.normal());
    return staff < 10 ? "1-9" : staff < 50 ? "10-49" : staff < 250 ? "50-249" : "250+";
}

std::string drawRegion(RandomStream &random)
{
    constexpr const char *kRegions[] = {"Europe", "North America", "Latin America", "Asia Pacific"};
    constexpr double kUpTo[] = {0.38, 0.72, 0.86, 1.0};
    const double draw = random.uniform();
    const auto found = std::find_if(std::begin(kUpTo), std::end(kUpTo), [draw](double limit) { return draw < limit; });
    return kRegions[found - std::begin(kUpTo)];
}

Account drawAccount(std::uint64_t number, const SampleOptions &options, const SampleSpan &span, const std::vector<double> &shares)
{
    RandomStream random(options.seed, 2 * number);
    Account account;
    account.number = number;
    const double share = random.uniform() * shares.back();
    account.signup = span.first + static_cast<Day>(std::upper_bound(shares.begin(), shares.end(), share) - shares.begin());
    account.seats = std::clamp(static_cast<int>(std::lround(std::exp(1.75 + 0.95 * random.normal()))), 1, 240);
    account.plan = drawPlan(account.seats, random);
    account.region = drawRegion(random);
    account.companySize = drawCompanySize(account.seats, random);
    account.engagement = random.normal();
    // A company with much to answer starts more conversations and closes more per seat: activation leads to utilization.
    const double demand = random.normal();
    account.conversationsPerDay = std::exp(-2.92 + 0.45 * account.engagement + 1.0 * demand);
    account.closedPerSeatMonth = std::exp(2.18 + 0.20 * account.engagement + 0.28 * demand + 0.50 * random.normal());
    return account;
}

} // namespace

SampleSpan sampleSpan(int months) { return {firstDayOfMonth(monthNumber(kAsOf) - months + 1), kAsOf}; }

Expected<std::vector<Account>> makePopulation(const SampleOptions &options, std::stop_token stop)
{
    const SampleSpan span = sampleSpan(options.months);
    const std::vector<double> shares = signupShares(span);
    std::vector<Account> accounts;
    accounts.reserve(static_cast<std::size_t>(options.accounts));
    for (std::size_t i = 0; i < static_cast<std::size_t>(options.accounts); ++i) {
        if (i % kCancelBlock == 0 && stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        accounts.push_back(drawAccount(i, options, span, shares));
    }
    std::stable_sort(accounts.begin(), accounts.end(), [](const Account &a, const Account &b) { return a.signup < b.signup; });
    const CompanyNames names(options.seed);
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        RandomStream random(options.seed ^ 0x6e616d65, accounts[i].number);
        CompanyName name = names.name(i, random);
        accounts[i].name = std::move(name.name);
        accounts[i].industry = std::move(name.industry);
    }
    return accounts;
}

std::string accountId(std::size_t place, std::size_t accounts)
{
    const std::size_t digits = std::max<std::size_t>(5, std::to_string(accounts).size());
    return fmt::format("HD-{:0{}}", place + 1, digits);
}

double weekdayShare(CalendarDay day)
{
    constexpr double kShares[] = {0.28, 1.25, 1.2, 1.15, 1.12, 1.05, 0.35};
    return kShares[weekday(day)];
}

} // namespace waymark::sample
