#include "core/sample/pricing.h"

#include <algorithm>
#include <cmath>

namespace waymark::sample {

namespace {

constexpr int kRenewalsPerYear = 12;
constexpr int kMostSeats = 400;

int discountPercent(int seats) { return seats >= 100 ? 12 : seats >= 40 ? 8 : seats >= 20 ? 5 : 0; }

} // namespace

std::int64_t listPriceCents(Plan plan, CalendarDay day)
{
    constexpr std::int64_t kList[] = {1900, 4900, 8900}; // Starter, Pro, Premium until 2024
    constexpr std::int64_t kRisePerYear[] = {100, 300, 500};
    const int year = civilDate(day).year;
    const auto place = static_cast<std::size_t>(plan);
    return kList[place] + kRisePerYear[place] * std::max(0, year - 2024);
}

Contract::Contract(CalendarDay signup, Plan plan, int seats)
    : m_plan(plan)
    , m_seats(seats)
    , m_priceOf(signup)
{
    note(signup);
}

void Contract::renew(CalendarDay day, bool activated, bool utilized, RandomStream &random)
{
    ++m_renewals;
    changeSeats(utilized, random);
    raisePlan(activated, random);
    if (m_renewals % kRenewalsPerYear == 0)
        m_priceOf = day;
    note(day);
}

void Contract::changeSeats(bool utilized, RandomStream &random)
{
    const double draw = random.uniform();
    const double size = random.uniform();
    const double grows = utilized ? 0.10 : 0.035;
    const double shrinks = utilized ? 0.008 : 0.022;
    if (draw < grows)
        m_seats = std::min(kMostSeats, m_seats + std::max(1, static_cast<int>(std::lround(m_seats * (0.06 + 0.25 * size)))));
    else if (draw < grows + shrinks && m_seats > 1)
        m_seats -= std::max(1, static_cast<int>(m_seats * (0.05 + 0.25 * size)));
}

void Contract::raisePlan(bool activated, RandomStream &random)
{
    const double draw = random.uniform();
    const double rise = activated ? 0.010 : 0.004;
    if (m_plan == Plan::Starter && draw < rise)
        m_plan = Plan::Pro;
    else if (m_plan == Plan::Pro && draw < 0.4 * rise)
        m_plan = Plan::Premium;
}

void Contract::note(CalendarDay day)
{
    const std::int64_t hundredfold = listPriceCents(m_plan, m_priceOf) * m_seats * (100 - discountPercent(m_seats));
    const std::int64_t mrrCents = (hundredfold + 50) / 100;
    if (m_rows.empty() || m_rows.back().seats != m_seats || m_rows.back().mrrCents != mrrCents)
        m_rows.push_back({day, m_seats, mrrCents});
}

} // namespace waymark::sample
