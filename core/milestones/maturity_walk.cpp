#include "core/milestones/maturity_walk.h"

#include <set>
#include <string_view>

#include "core/milestones/adoption.h"

namespace waymark {

namespace {

/// Enters a feature with its smallest count, so that one named twice counts once.
void mergeFeature(std::vector<CategoryFeature> &features, const CategoryFeature &entry)
{
    const auto found =
        std::find_if(features.begin(), features.end(), [&](const CategoryFeature &other) { return other.feature == entry.feature; });
    if (found == features.end())
        features.push_back(entry);
    else
        found->minCount = std::min(found->minCount, entry.minCount);
}

/// An entry for each feature and level; where the same count serves both levels, one entry does.
std::vector<CategoryFeature> categoryFeatures(const Dataset &dataset, const CategoryRule &rule)
{
    std::vector<CategoryFeature> mature, basic;
    for (const CountedFeature &counted : rule.mature.features) {
        if (const auto feature = dataset.findFeature(counted.feature)) {
            mergeFeature(mature, {*feature, counted.minCount, false, true});
            mergeFeature(basic, {*feature, counted.minCount, true, false});
        }
    }
    for (const CountedFeature &counted : rule.basic.features) {
        if (const auto feature = dataset.findFeature(counted.feature))
            mergeFeature(basic, {*feature, counted.minCount, true, false});
    }
    std::vector<CategoryFeature> both = mature;
    for (const CategoryFeature &entry : basic) {
        const auto same = std::find_if(both.begin(), both.end(), [&](const CategoryFeature &other) {
            return other.feature == entry.feature && other.minCount == entry.minCount;
        });
        if (same == both.end())
            both.push_back(entry);
        else
            same->forBasic = true;
    }
    return both;
}

/// Mature features the dataset does not know, each once.
int unknownMatureFeatures(const Dataset &dataset, const CategoryRule &rule)
{
    std::set<std::string_view> unknown;
    for (const CountedFeature &counted : rule.mature.features) {
        if (!dataset.findFeature(counted.feature))
            unknown.insert(counted.feature);
    }
    return static_cast<int>(unknown.size());
}

bool isOpenToAll(const Dataset &dataset, const std::vector<CategoryFeature> &features)
{
    return std::none_of(features.begin(), features.end(),
                        [&](const CategoryFeature &entry) { return entry.forMature && !dataset.entitled[index(entry.feature)].empty(); });
}

} // namespace

std::vector<CategoryWalk> categoryWalks(const Dataset &dataset, const MaturityRule &rule)
{
    std::vector<CategoryWalk> walks;
    for (const CategoryRule &category : rule.categories) {
        std::vector<CategoryFeature> features = categoryFeatures(dataset, category);
        const bool openToAll = isOpenToAll(dataset, features);
        walks.push_back(
            {category.basic.required, category.mature.required, unknownMatureFeatures(dataset, category), std::move(features), openToAll});
    }
    return walks;
}

bool isReachable(const Dataset &dataset, const CategoryWalk &walk, std::size_t account)
{
    const auto entitled = std::count_if(walk.features.begin(), walk.features.end(), [&](const CategoryFeature &entry) {
        return entry.forMature && (walk.openToAll || dataset.isEntitled(entry.feature, account));
    });
    return entitled + walk.unknownMature >= walk.matureRequired;
}

bool isCovered(const FollowUp &follow, std::size_t account)
{
    return follow.inView[account] != 0 && follow.covered[account] <= follow.duration[account];
}

/// Feature by feature, because rows are clustered that way: reading one column from end to end is several times faster.
void collectChanges(const Dataset &dataset, const FollowUp &follow, const std::vector<CategoryWalk> &walks, AccountBlock block, Day window,
                    BlockChanges &changes)
{
    for (std::vector<CategoryChange> &ofAccount : changes)
        ofAccount.clear();
    std::vector<AdoptionChange> adoption;
    for (std::uint32_t c = 0; c < walks.size(); ++c) {
        for (const CategoryFeature &entry : walks[c].features) {
            for (std::size_t a = block.first; a < block.end; ++a) {
                if (!isCovered(follow, a) || !dataset.isEntitled(entry.feature, a))
                    continue;
                adoption.clear();
                appendAdoption(dataset.usage[index(entry.feature)], a, follow.covered[a], follow.duration[a] + 1, entry.minCount, window,
                               adoption);
                for (const AdoptionChange &change : adoption)
                    changes[a - block.first].push_back(
                        {change.day, c, entry.forBasic ? change.change : 0, entry.forMature ? change.change : 0});
            }
        }
    }
    for (std::size_t a = 0; a < block.end - block.first; ++a)
        std::sort(changes[a].begin(), changes[a].end(),
                  [](const CategoryChange &one, const CategoryChange &other) { return one.day < other.day; });
}

std::size_t playDay(AccountLevels &levels, const std::vector<CategoryChange> &changes, std::size_t first)
{
    const Day day = changes[first].day;
    std::size_t end = first;
    for (; end < changes.size() && changes[end].day == day; ++end)
        levels.apply(changes[end]);
    for (std::size_t i = first; i < end; ++i)
        levels.settle(changes[i].category, day);
    return end;
}

} // namespace waymark
