#include "core/sample/life.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/random.h"
#include "core/sample/planted.h"
#include "core/sample/pricing.h"

namespace waymark::sample {

namespace {

/// Below this share of support work a day is a weekend day.
constexpr double kQuietDay = 0.5;

/// A feature that the account takes up.
struct Uptake {
    std::uint8_t feature = 0;
    Day start = 0;   ///< of its first use
    double next = 0; ///< of its next use, in days since signup
    std::int64_t sum = 0;
    bool adopted = false;
};

/// One account on its way through the days; liveAccount() is its only user.
class Life {
public:
    Life(const Account &account, std::uint32_t place, std::uint64_t seed, const SpanCalendar &calendar, UsageByDay &usage)
        : m_account(account)
        , m_place(place)
        , m_calendar(calendar)
        , m_usage(usage)
        , m_random(seed, 2 * account.number + 1)
        , m_signupOffset(account.signup - calendar.span.first)
        , m_lastDay(calendar.span.last - account.signup)
        , m_contract(account.signup, account.plan, account.seats)
    {}

    Outcome live();

private:
    void takeUpFeatures(Plan above, Day from);
    void takeUp(std::size_t feature, Day from);
    void record(Day day, std::size_t feature, std::int64_t count);
    void useConversations(Day from, Day to);
    void startConversations(Day day, double work);
    void closeConversations(Day day, double work);
    void useFeatures(Day from, Day to);
    void use(Uptake &uptake, Day day);
    double hazard() const;
    void renew(Day day);

    const Account &m_account;
    const std::uint32_t m_place;
    const SpanCalendar &m_calendar;
    UsageByDay &m_usage;
    RandomStream m_random;
    const Day m_signupOffset;
    const Day m_lastDay;
    Contract m_contract;

    std::array<double, std::size(kCategories) + 1> m_taste{};
    std::vector<Uptake> m_uptakes;
    std::int64_t m_started = 0;
    bool m_activated = false;
    std::int32_t m_month = 0;
    double m_monthMood = 1.0;
    std::int64_t m_closedInMonth = 0;
    bool m_utilized = false;
    double m_logFeatureHazard = 0.0;
};

void Life::takeUp(std::size_t feature, Day from)
{
    const CatalogueFeature &entry = catalogue()[feature];
    // What engagement does not move (the planted idle ones), taste for a category does not move either.
    const double taste = entry.engagement > 0.0 ? 0.7 * m_taste[static_cast<std::size_t>(entry.category)] : 0.0;
    const double logOdds = std::log(entry.adoption / (1.0 - entry.adoption)) + entry.engagement * m_account.engagement + taste;
    double wait = entry.startDays * m_random.exponential();
    if (!m_random.chance(1.0 / (1.0 + std::exp(-logOdds)))) {
        // A setup step left out in the first weeks is sometimes made up for.
        if (!isSetupFeature(feature) || !m_random.chance(0.3))
            return;
        wait = 30.0 + 90.0 * m_random.exponential();
    }
    Uptake uptake;
    uptake.feature = static_cast<std::uint8_t>(feature);
    uptake.start = from + static_cast<Day>(wait);
    uptake.next = uptake.start;
    m_uptakes.push_back(uptake);
}

void Life::takeUpFeatures(Plan above, Day from)
{
    for (std::size_t feature = kConversationClosed + 1; feature < catalogue().size(); ++feature) {
        const bool had = from > 0 && catalogue()[feature].from <= above;
        if (!had && catalogue()[feature].from <= m_contract.plan())
            takeUp(feature, from);
    }
    std::sort(m_uptakes.begin(), m_uptakes.end(), [](const Uptake &a, const Uptake &b) { return a.feature < b.feature; });
}

void Life::record(Day day, std::size_t feature, std::int64_t count)
{
    const auto shortened = static_cast<std::uint16_t>(std::min<std::int64_t>(count, 65535));
    m_usage[static_cast<std::size_t>(m_signupOffset + day)].push_back({m_place, shortened, static_cast<std::uint8_t>(feature)});
}

void Life::startConversations(Day day, double work)
{
    double gain = 0.0;
    for (const Uptake &uptake : m_uptakes)
        gain += uptake.start <= day ? catalogue()[uptake.feature].activationGain : 0.0;
    const double early = 0.6 + 0.8 * std::min(day, 90) / 90.0;
    const double later = 0.7 * std::clamp(day - 90, 0, 240) / 240.0;
    const std::int64_t count = m_random.poisson(m_account.conversationsPerDay * std::exp(gain) * (early + later) * work);
    if (count == 0)
        return;
    record(day, kConversationStarted, count);
    m_started += day < planted::kActivationWindow ? count : 0;
    m_activated = m_started >= planted::kActivationConversations;
}

void Life::closeConversations(Day day, double work)
{
    const std::int32_t month = m_calendar.month[static_cast<std::size_t>(m_signupOffset + day)];
    if (month != m_month) {
        m_month = month;
        m_closedInMonth = 0;
        m_monthMood = std::exp(0.12 * m_random.normal());
    }
    const double movedOver = std::min(1.0, 0.4 + 0.6 * day / 50.0);
    const int seats = m_contract.seats();
    const std::int64_t count = m_random.poisson(m_account.closedPerSeatMonth / 30.0 * seats * movedOver * m_monthMood * work);
    if (count == 0)
        return;
    record(day, kConversationClosed, count);
    m_closedInMonth += count;
    m_utilized = m_utilized || static_cast<double>(m_closedInMonth) >= planted::kClosedPerSeat * seats;
}

void Life::useConversations(Day from, Day to)
{
    for (Day day = from; day < to; ++day) {
        // Support is not staffed every day: the work of the days left out is done on the others.
        const double work = m_calendar.workShare[static_cast<std::size_t>(m_signupOffset + day)];
        const double staffed = work < kQuietDay ? 0.2 : 0.5;
        if (!m_random.chance(staffed))
            continue;
        startConversations(day, work / staffed);
        closeConversations(day, work / staffed);
    }
}

void Life::use(Uptake &uptake, Day day)
{
    const CatalogueFeature &entry = catalogue()[uptake.feature];
    const bool first = uptake.sum == 0;
    std::int64_t count = 1 + m_random.poisson(entry.furtherPerUse);
    if (first && isSetupFeature(uptake.feature))
        count = std::max<std::int64_t>(count, entry.adoptedAt);
    record(day, uptake.feature, count);
    uptake.sum += count;
    if (!uptake.adopted && uptake.sum >= entry.adoptedAt) {
        uptake.adopted = true;
        m_logFeatureHazard += std::log(entry.hazardRatio);
    }
}

void Life::useFeatures(Day from, Day to)
{
    for (Uptake &uptake : m_uptakes) {
        const double mean = planted::kBillingDays / catalogue()[uptake.feature].usesPerMonth;
        while (uptake.next < to) {
            const Day day = std::max(static_cast<Day>(uptake.next), from);
            const bool quiet = m_calendar.workShare[static_cast<std::size_t>(m_signupOffset + day)] < kQuietDay;
            if (uptake.sum == 0 || !quiet || m_random.chance(0.3))
                use(uptake, day);
            // At least to the next day: a day has one row of a feature.
            uptake.next = std::max(uptake.next + mean * m_random.exponential(), day + 1.0);
        }
    }
}

double Life::hazard() const
{
    double hazard = planted::kBaseHazard * planted::kPlanHazardRatio[static_cast<std::size_t>(m_contract.plan())] *
                    std::exp(std::log(planted::kEngagementHazardRatio) * m_account.engagement + m_logFeatureHazard);
    if (m_activated)
        hazard *= planted::kActivationHazardRatio;
    if (m_utilized)
        hazard *= planted::kUtilizationHazardRatio;
    return hazard;
}

void Life::renew(Day day)
{
    const Plan before = m_contract.plan();
    m_contract.renew(m_account.signup + day, m_activated, m_utilized, m_random);
    if (m_contract.plan() != before)
        takeUpFeatures(before, day);
}

Outcome Life::live()
{
    for (double &taste : m_taste)
        taste = m_random.normal();
    takeUpFeatures(m_contract.plan(), 0);
    Day churn = kNever;
    for (Day start = 0; start <= m_lastDay && churn == kNever; start += planted::kBillingDays) {
        const Day renewal = start + planted::kBillingDays;
        if (m_random.chance(1.0 - std::exp(-planted::kMidPeriodShare * hazard())))
            churn = start + 1 + static_cast<Day>(m_random.below(planted::kBillingDays - 1));
        const Day end = std::min({renewal, churn, m_lastDay + 1});
        useConversations(start, end);
        useFeatures(start, end);
        if (churn == kNever && m_random.chance(1.0 - std::exp(-(1.0 - planted::kMidPeriodShare) * hazard())))
            churn = renewal;
        if (churn == kNever && renewal <= m_lastDay)
            renew(renewal);
    }
    Outcome outcome;
    if (churn <= m_lastDay)
        outcome.churn = m_account.signup + churn;
    outcome.plan = m_contract.plan();
    outcome.subscriptions = m_contract.rows();
    return outcome;
}

} // namespace

SpanCalendar::SpanCalendar(const SampleSpan &sampleSpan)
    : span(sampleSpan)
{
    for (CalendarDay day = span.first; day <= span.last; day = day + 1) {
        workShare.push_back(weekdayShare(day));
        month.push_back(monthNumber(day));
    }
}

Outcome liveAccount(const Account &account, std::uint32_t place, std::uint64_t seed, const SpanCalendar &calendar, UsageByDay &usage)
{
    return Life(account, place, seed, calendar, usage).live();
}

} // namespace waymark::sample
