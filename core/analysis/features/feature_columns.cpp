#include "core/analysis/features/feature_columns.h"

#include <algorithm>
#include <cmath>

#include "core/association/rank_correlation.h"
#include "core/base/parallel.h"
#include "core/forest/out_of_bag.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

/// An attribute with more values is a name, not a segment.
constexpr std::size_t kMostValues = 50;

/// What one feature contributes, put in place by the caller.
struct FeatureColumn {
    std::vector<double> count; ///< log1p
    std::vector<std::uint32_t> users;
    double activeDays = 0.0;
};

FeatureColumn readColumn(const Dataset &dataset, std::size_t feature, std::span<const std::uint32_t> accounts, Day landmark)
{
    FeatureColumn column;
    column.count.resize(accounts.size());
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        if (!dataset.isEntitled(FeatureIndex{static_cast<std::uint32_t>(feature)}, accounts[i]))
            continue;
        double sum = 0.0;
        visitRows(dataset.usage[feature], accounts[i], 0, landmark, [&](Day, double count) {
            sum += count;
            column.activeDays += 1.0;
            return true;
        });
        column.count[i] = std::log1p(sum);
        if (sum > 0.0)
            column.users.push_back(static_cast<std::uint32_t>(i));
    }
    return column;
}

/// The place of a feature's mask among those already known.
std::uint32_t maskOf(const Dataset &dataset, std::size_t feature, std::span<const std::uint32_t> accounts, FeatureColumns &columns)
{
    const std::vector<std::uint8_t> &entitled = dataset.entitled[feature];
    if (entitled.empty())
        return kEverybody;
    std::vector<std::uint8_t> mask;
    mask.reserve(accounts.size());
    for (const std::uint32_t account : accounts)
        mask.push_back(entitled[account]);
    const auto known = std::find(columns.masks.begin(), columns.masks.end(), mask);
    const auto place = static_cast<std::uint32_t>(known - columns.masks.begin());
    if (known == columns.masks.end())
        columns.masks.push_back(std::move(mask));
    return place;
}

} // namespace

EligibleAccounts eligibleAccounts(const FollowUp &follow, const RankingClock &clock)
{
    EligibleAccounts eligible;
    eligible.excluded.invalidDates = follow.invalidDates;
    for (std::size_t a = 0; a < follow.duration.size(); ++a) {
        if (follow.inView[a] == 0)
            continue;
        const bool left = follow.churned[a] != 0;
        if (follow.duration[a] < clock.landmark) {
            ++(left ? eligible.excluded.leftBeforeLandmark : eligible.excluded.unwatchedAtLandmark);
        } else if (follow.possible[a] < clock.horizon) {
            ++eligible.excluded.horizonNotElapsed;
        } else if (!follow.watchedFromSignup(a)) {
            ++eligible.excluded.unknown;
        } else {
            eligible.account.push_back(static_cast<std::uint32_t>(a));
            eligible.retained.push_back(left && follow.duration[a] <= clock.horizon ? 0 : 1);
        }
    }
    return eligible;
}

bool FeatureColumns::isEntitled(std::size_t feature, std::size_t place) const
{
    return mask[feature] == kEverybody || masks[mask[feature]][place] != 0;
}

Expected<FeatureColumns> featureColumns(const Dataset &dataset, std::span<const std::uint32_t> accounts, Day landmark, std::size_t threads,
                                        std::stop_token stop)
{
    const std::size_t features = dataset.features.size();
    FeatureColumns columns;
    columns.ranks.resize(features);
    columns.users.resize(features);
    columns.activeDays.resize(features);
    // A block of features at a time, lest all counts are held as numbers at once.
    const std::size_t block = std::max<std::size_t>(1, threads);
    for (std::size_t first = 0; first < features; first += block) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        const std::size_t count = std::min(block, features - first);
        std::vector<std::vector<double>> counts(count);
        parallelFor(count, threads, [&](std::size_t i) {
            FeatureColumn column = readColumn(dataset, first + i, accounts, landmark);
            columns.ranks[first + i] = standardRanks(column.count);
            columns.users[first + i] = std::move(column.users);
            columns.activeDays[first + i] = column.activeDays;
            counts[i] = std::move(column.count);
        });
        for (std::size_t i = 0; i < count; ++i) {
            appendColumn(columns.counts, counts[i]);
            columns.mask.push_back(maskOf(dataset, first + i, accounts, columns));
        }
    }
    return columns;
}

std::vector<SegmentShare> segmentShares(const Dataset &dataset, std::span<const std::uint32_t> accounts,
                                        std::span<const std::uint32_t> users)
{
    std::vector<SegmentShare> shares;
    for (const Attribute &attribute : dataset.attributes) {
        // values[0] is the missing one.
        if (attribute.values.size() < 2 || attribute.values.size() - 1 > kMostValues || users.empty())
            continue;
        std::vector<std::uint32_t> all(attribute.values.size()), ofUsers(attribute.values.size());
        for (const std::uint32_t account : accounts)
            ++all[attribute.code[account]];
        for (const std::uint32_t place : users)
            ++ofUsers[attribute.code[accounts[place]]];
        const auto most = static_cast<std::size_t>(std::max_element(ofUsers.begin() + 1, ofUsers.end()) - ofUsers.begin());
        shares.push_back({attribute.name, attribute.values[most], ofUsers[most],
                          static_cast<double>(ofUsers[most]) / static_cast<double>(users.size()),
                          static_cast<double>(all[most]) / static_cast<double>(accounts.size())});
    }
    return shares;
}

} // namespace waymark
