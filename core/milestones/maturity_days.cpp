#include <algorithm>
#include <set>
#include <string_view>

#include "core/milestones/adoption.h"
#include "core/milestones/milestone_state.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

/// A feature with its count and what it counts for: a basic or mature feature makes basic, a mature one mature too.
struct CategoryFeature {
    FeatureIndex feature;
    double minCount;
    bool forBasic;
    bool forMature;
};

/// One category's rule against the dataset's features.
struct CategoryWalk {
    int basicRequired;
    int matureRequired;
    int unknownMature; ///< mature features the dataset does not know: never used, but nobody is shut out of them
    std::vector<CategoryFeature> features;
};

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

std::vector<CategoryWalk> categoryWalks(const Dataset &dataset, const MaturityRule &rule)
{
    std::vector<CategoryWalk> walks;
    for (const CategoryRule &category : rule.categories) {
        walks.push_back({category.basic.required, category.mature.required, unknownMatureFeatures(dataset, category),
                         categoryFeatures(dataset, category)});
    }
    return walks;
}

bool isReachable(const Dataset &dataset, const CategoryWalk &walk, std::size_t account)
{
    const auto entitled = std::count_if(walk.features.begin(), walk.features.end(), [&](const CategoryFeature &entry) {
        return entry.forMature && dataset.isEntitled(entry.feature, account);
    });
    return entitled + walk.unknownMature >= walk.matureRequired;
}

/// A change in the number of adopted features of a category.
struct CategoryChange {
    Day day;
    std::uint32_t category;
    int basic;
    int mature;
};

/// The changes of all categories of an account, by day.
void collectChanges(const Dataset &dataset, const std::vector<CategoryWalk> &walks, std::size_t account, Day from, Day to, Day window,
                    std::vector<AdoptionChange> &scratch, std::vector<CategoryChange> &changes)
{
    changes.clear();
    for (std::uint32_t c = 0; c < walks.size(); ++c) {
        for (const CategoryFeature &entry : walks[c].features) {
            if (!dataset.isEntitled(entry.feature, account))
                continue;
            scratch.clear();
            appendAdoption(dataset.usage[index(entry.feature)], account, from, to, entry.minCount, window, scratch);
            for (const AdoptionChange &change : scratch)
                changes.push_back({change.day, c, entry.forBasic ? change.change : 0, entry.forMature ? change.change : 0});
        }
    }
    std::sort(changes.begin(), changes.end(), [](const CategoryChange &a, const CategoryChange &b) { return a.day < b.day; });
}

/// How many features of each category are adopted, and what follows from it.
class CategoryCounts {
public:
    explicit CategoryCounts(const std::vector<CategoryWalk> &walks)
        : m_walks(walks)
        , m_counts(walks.size())
    {}

    void clear() { std::fill(m_counts.begin(), m_counts.end(), Counts{}); }
    void apply(const CategoryChange &change)
    {
        m_counts[change.category].basic += change.basic;
        m_counts[change.category].mature += change.mature;
    }
    CategoryLevel level(std::size_t category) const
    {
        const Counts &counts = m_counts[category];
        if (counts.mature >= m_walks[category].matureRequired)
            return CategoryLevel::Mature;
        return counts.basic >= m_walks[category].basicRequired ? CategoryLevel::Basic : CategoryLevel::None;
    }

private:
    struct Counts {
        int basic = 0;
        int mature = 0;
    };
    const std::vector<CategoryWalk> &m_walks;
    std::vector<Counts> m_counts;
};

/// Enters the levels at the end of a day, and the day itself where it is the first at a level. How many are mature.
int enterLevels(MaturityDays &days, const CategoryCounts &counts, std::size_t account, Day day)
{
    int mature = 0;
    for (std::size_t c = 0; c < days.categories.size(); ++c) {
        MaturityDays::Category &category = days.categories[c];
        const CategoryLevel level = counts.level(c);
        category.current[account] = level;
        if (level != CategoryLevel::None)
            category.basicDay[account] = std::min(category.basicDay[account], day);
        if (level == CategoryLevel::Mature) {
            category.matureDay[account] = std::min(category.matureDay[account], day);
            ++mature;
        }
    }
    return mature;
}

/// Plays an account's changes in order; a day counts once all of its changes are in. The day of maturity.
Day maturityDay(MaturityDays &days, CategoryCounts &counts, const std::vector<CategoryChange> &changes, std::size_t account,
                int requiredCategories)
{
    Day reached = kNever;
    counts.clear();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        counts.apply(changes[i]);
        if (i + 1 < changes.size() && changes[i + 1].day == changes[i].day)
            continue;
        if (enterLevels(days, counts, account, changes[i].day) >= requiredCategories)
            reached = std::min(reached, changes[i].day);
    }
    return reached;
}

MaturityDays blankMaturity(std::size_t accounts, std::size_t categories)
{
    MaturityDays days{unknownDays(accounts), {}};
    days.categories.resize(categories);
    for (MaturityDays::Category &category : days.categories) {
        category.basicDay.assign(accounts, kNever);
        category.matureDay.assign(accounts, kNever);
        category.current.assign(accounts, CategoryLevel::None);
        category.reachable.assign(accounts, 0);
    }
    return days;
}

} // namespace

Expected<MaturityDays> maturityDays(const Dataset &dataset, const FollowUp &follow, const MaturityRule &rule, std::stop_token stop)
{
    const std::vector<CategoryWalk> walks = categoryWalks(dataset, rule);
    MaturityDays days = blankMaturity(dataset.accountCount(), walks.size());
    CategoryCounts counts(walks);
    std::vector<AdoptionChange> scratch;
    std::vector<CategoryChange> changes;
    const bool finished = visitAccounts(follow, stop, [&](std::size_t a) {
        for (std::size_t c = 0; c < walks.size(); ++c)
            days.categories[c].reachable[a] = isReachable(dataset, walks[c], a) ? 1 : 0;
        const Day to = follow.duration[a] + 1;
        if (follow.covered[a] >= to)
            return;
        collectChanges(dataset, walks, a, follow.covered[a], to, rule.windowDays.value_or(kNever), scratch, changes);
        setOpenEnded(days.milestone, a, maturityDay(days, counts, changes, a, rule.requiredCategories));
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return days;
}

} // namespace waymark
