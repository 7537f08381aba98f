#include "core/analysis/store_info.h"

#include <algorithm>
#include <bit>

#include "core/base/parallel.h"

namespace waymark {

namespace {

constexpr std::size_t kWordBits = 64;
std::size_t wordsFor(std::size_t accounts) { return (accounts + kWordBits - 1) / kWordBits; }

/// What the rows of use say of the accounts in view.
void fillUsageHealth(StoreInfo::Health &health, const Dataset &dataset, const FollowUp &follow)
{
    std::vector<std::uint8_t> used(dataset.accountCount(), 0);
    for (const FeatureUsage &usage : dataset.usage) {
        for (std::size_t a = 0; a < dataset.accountCount(); ++a) {
            if (!follow.inView[a])
                continue;
            const auto first = usage.day.begin() + usage.start[a];
            const auto end = usage.day.begin() + usage.start[a + 1];
            const auto after = static_cast<std::uint64_t>(end - std::upper_bound(first, end, follow.duration[a]));
            health.usageAfterFollowUp += after;
            health.usageAfterChurn += follow.churned[a] ? after : 0;
            used[a] = used[a] || (first != end && *first <= follow.duration[a]);
        }
    }
    for (std::size_t a = 0; a < dataset.accountCount(); ++a)
        health.accountsWithoutUsage += follow.inView[a] && !used[a] ? 1 : 0;
}

void fillAccounts(StoreInfo &info, const Dataset &dataset, const FollowUp &follow)
{
    info.accounts = static_cast<std::uint32_t>(dataset.accountCount());
    info.inView = follow.inViewCount;
    for (std::size_t a = 0; a < dataset.accountCount(); ++a) {
        if (info.firstSignup.isNone() || dataset.signup[a] < info.firstSignup)
            info.firstSignup = dataset.signup[a];
        if (info.lastSignup.isNone() || dataset.signup[a] > info.lastSignup)
            info.lastSignup = dataset.signup[a];
        info.accountsWithSubscription += dataset.hasSubscriptions() && !dataset.stepsOf(a).empty() ? 1 : 0;
        if (!follow.inView[a])
            continue;
        info.churned += follow.churned[a];
        info.health.unwatchedFromSignup += dataset.hasUsage() && !follow.watchedFromSignup(a) ? 1 : 0;
    }
    for (const Attribute &attribute : dataset.attributes) {
        const auto missing = std::count(attribute.code.begin(), attribute.code.end(), 0u);
        info.attributes.push_back({attribute.name, attribute.values.size() - 1, static_cast<std::size_t>(missing)});
    }
}

/// The last day with usage, when it has less than half the rows of the same weekday before it.
std::optional<CalendarDay> unfinishedDay(const Dataset &dataset, CalendarDay lastDay)
{
    const Day last = lastDay - dataset.firstUsageDay;
    if (last < 7)
        return std::nullopt;
    const std::uint32_t rows = dataset.rowsPerDay[static_cast<std::size_t>(last)];
    const std::uint32_t weekBefore = dataset.rowsPerDay[static_cast<std::size_t>(last - 7)];
    return 2 * static_cast<std::uint64_t>(rows) < weekBefore ? std::optional(lastDay) : std::nullopt;
}

void fillUsage(StoreInfo &info, const Dataset &dataset)
{
    if (!dataset.hasUsage())
        return;
    auto last = dataset.rowsPerDay.size();
    while (last > 1 && dataset.rowsPerDay[last - 1] == 0)
        --last;
    info.firstUsageDay = dataset.firstUsageDay;
    info.lastUsageDay = dataset.firstUsageDay + static_cast<Day>(last - 1);
    info.health.unfinishedDay = unfinishedDay(dataset, info.lastUsageDay);
    info.health.volume = volumeHealth(dataset);
}

} // namespace

FeatureAdopters::FeatureAdopters(const Dataset &dataset, const FollowUp &follow)
    : m_features(dataset.features.size())
{
    const std::size_t accounts = dataset.accountCount();
    parallelFor(m_features.size(), hardwareThreads(), [&](std::size_t f) {
        const FeatureUsage &usage = dataset.usage[f];
        const std::vector<std::uint8_t> &entitled = dataset.entitled[f];
        Feature &feature = m_features[f];
        feature.rows = usage.day.size();
        feature.usedBy.assign(wordsFor(accounts), 0);
        feature.entitled.assign(entitled.empty() ? 0 : wordsFor(accounts), 0);
        constexpr std::uint16_t kNoRow = 0;
        const std::uint16_t *day = usage.day.empty() ? &kNoRow : usage.day.data();
        for (std::size_t a = 0; a < accounts; ++a) {
            const bool may = entitled.empty() || entitled[a] != 0;
            // Without a jump that nobody can foresee: half of all accounts use a feature, and this runs while a hand waits.
            const bool any = usage.start[a] != usage.start[a + 1];
            const bool used = may & any & (day[any ? usage.start[a] : 0] <= follow.duration[a]);
            feature.usedBy[a / kWordBits] |= std::uint64_t{used} << (a % kWordBits);
            if (!feature.entitled.empty())
                feature.entitled[a / kWordBits] |= std::uint64_t{may} << (a % kWordBits);
        }
    });
}

std::vector<StoreInfo::FeatureInfo> FeatureAdopters::adoption(const FollowUp &follow) const
{
    Bits inView(wordsFor(follow.inView.size()), 0);
    for (std::size_t a = 0; a < follow.inView.size(); ++a)
        inView[a / kWordBits] |= std::uint64_t{follow.inView[a] != 0} << (a % kWordBits);
    const auto countIn = [&](const Bits &bits) {
        std::uint32_t count = 0;
        for (std::size_t word = 0; word < bits.size(); ++word)
            count += static_cast<std::uint32_t>(std::popcount(bits[word] & inView[word]));
        return count;
    };
    std::vector<StoreInfo::FeatureInfo> features;
    for (const Feature &feature : m_features) {
        const FeatureIndex place{static_cast<std::uint32_t>(features.size())};
        const std::uint32_t entitled = feature.entitled.empty() ? follow.inViewCount : countIn(feature.entitled);
        features.push_back({place, feature.rows, countIn(feature.usedBy), entitled});
    }
    return features;
}

Expected<StoreInfo> storeInfo(const Dataset &dataset, const AnalysisOptions &options, std::stop_token stop)
{
    StoreInfo info;
    const auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    info.asOf = follow->asOf;
    info.coverageStart = follow->coverageStart;
    info.health.invalidDates = follow->invalidDates;
    info.health.gapMonths = follow->gapMonths;
    fillAccounts(info, dataset, *follow);
    fillUsage(info, dataset);
    fillUsageHealth(info.health, dataset, *follow);
    info.features = FeatureAdopters(dataset, *follow).adoption(*follow);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return info;
}

} // namespace waymark
