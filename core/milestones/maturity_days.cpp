#include <algorithm>
#include <set>
#include <string_view>

#include "core/base/parallel.h"
#include "core/milestones/adoption.h"
#include "core/milestones/maturity_moments.h"
#include "core/milestones/milestone_state.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

constexpr std::size_t kBlock = 1024; ///< accounts whose changes are collected at once

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

/// The changes of a block of accounts, [accounts of the block]; kept for the next block to spare memory.
using BlockChanges = std::vector<std::vector<CategoryChange>>;

/// Consecutive accounts.
struct AccountBlock {
    std::size_t first;
    std::size_t end;
};

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
}

/// One account's categories while its changes are played by day.
class AccountLevels {
public:
    explicit AccountLevels(const std::vector<CategoryWalk> &walks)
        : m_walks(walks)
        , m_categories(walks.size())
    {}

    void clear()
    {
        std::fill(m_categories.begin(), m_categories.end(), Category{});
        m_mature = 0;
    }
    void apply(const CategoryChange &change)
    {
        m_categories[change.category].basic += change.basic;
        m_categories[change.category].mature += change.mature;
    }
    /// Enters a category's level at the end of a day, and the day itself where it is the first at that level.
    void settle(std::size_t category, Day day)
    {
        Category &of = m_categories[category];
        const bool wasMature = of.level == CategoryLevel::Mature;
        of.level = levelOf(of, m_walks[category]);
        if (of.level != CategoryLevel::None)
            of.basicDay = std::min(of.basicDay, day);
        if (of.level == CategoryLevel::Mature)
            of.matureDay = std::min(of.matureDay, day);
        m_mature += (of.level == CategoryLevel::Mature ? 1 : 0) - (wasMature ? 1 : 0);
    }
    int matureCategories() const { return m_mature; }
    CategoryLevel level(std::size_t category) const { return m_categories[category].level; }
    void store(MaturityDays &days, std::size_t account) const
    {
        for (std::size_t c = 0; c < m_categories.size(); ++c) {
            days.categories[c].basicDay[account] = m_categories[c].basicDay;
            days.categories[c].matureDay[account] = m_categories[c].matureDay;
            days.categories[c].current[account] = m_categories[c].level;
        }
    }

private:
    struct Category {
        int basic = 0; ///< adopted features that count for basic
        int mature = 0;
        CategoryLevel level = CategoryLevel::None;
        Day basicDay = kNever, matureDay = kNever;
    };
    static CategoryLevel levelOf(const Category &category, const CategoryWalk &walk)
    {
        if (category.mature >= walk.matureRequired)
            return CategoryLevel::Mature;
        return category.basic >= walk.basicRequired ? CategoryLevel::Basic : CategoryLevel::None;
    }

    const std::vector<CategoryWalk> &m_walks;
    std::vector<Category> m_categories;
    int m_mature = 0;
};

void sortByDay(std::vector<CategoryChange> &changes)
{
    std::sort(changes.begin(), changes.end(), [](const CategoryChange &a, const CategoryChange &b) { return a.day < b.day; });
}

/// Plays the changes of the day at `first`, for a day counts once all of its changes are in. The place of the next day's.
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

/// Plays an account's changes by day. The day of maturity.
Day maturityDay(AccountLevels &levels, std::vector<CategoryChange> &changes, int requiredCategories)
{
    sortByDay(changes);
    Day reached = kNever;
    levels.clear();
    for (std::size_t next = 0; next < changes.size();) {
        const Day day = changes[next].day;
        next = playDay(levels, changes, next);
        if (levels.matureCategories() >= requiredCategories)
            reached = std::min(reached, day);
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

void countLevels(MaturityMoment &moment, const AccountLevels &levels, const std::vector<std::uint8_t> &reachable, int requiredCategories)
{
    ++moment.customers;
    moment.mature += levels.matureCategories() >= requiredCategories ? 1 : 0;
    ++moment.byMatureCategories[static_cast<std::size_t>(levels.matureCategories())];
    for (std::size_t c = 0; c < moment.categories.size(); ++c) {
        MaturityMoment::Levels &of = moment.categories[c];
        const CategoryLevel level = levels.level(c);
        ++(level == CategoryLevel::Mature ? of.mature : level == CategoryLevel::Basic ? of.basic : of.none);
        of.outOfReach += reachable[c] == 0 ? 1 : 0;
    }
}

/// Counts the accounts of some blocks, for a thread of its own.
class MomentCounter {
public:
    MomentCounter(const Dataset &dataset, const FollowUp &follow, const MaturityRule &rule, const std::vector<CategoryWalk> &walks,
                  std::span<const CalendarDay> days)
        : m_dataset(dataset)
        , m_follow(follow)
        , m_rule(rule)
        , m_walks(walks)
        , m_days(days)
        , m_levels(walks)
        , m_reachable(walks.size())
        , m_changes(kBlock)
    {
        MaturityMoment blank;
        blank.byMatureCategories.assign(walks.size() + 1, 0);
        blank.categories.resize(walks.size());
        m_moments.assign(days.size(), blank);
    }

    void count(AccountBlock block)
    {
        collectChanges(m_dataset, m_follow, m_walks, block, m_rule.windowDays.value_or(kNever), m_changes);
        for (std::size_t a = block.first; a < block.end; ++a) {
            if (isCovered(m_follow, a))
                countAccount(a, m_changes[a - block.first]);
        }
    }
    const std::vector<MaturityMoment> &moments() const { return m_moments; }

private:
    void countAccount(std::size_t account, std::vector<CategoryChange> &changes)
    {
        for (std::size_t c = 0; c < m_walks.size(); ++c)
            m_reachable[c] = isReachable(m_dataset, m_walks[c], account) ? 1 : 0;
        sortByDay(changes);
        m_levels.clear();
        std::size_t next = 0;
        for (std::size_t m = 0; m < m_days.size(); ++m) {
            const Day offset = m_days[m] - m_dataset.signup[account];
            while (next < changes.size() && changes[next].day <= offset)
                next = playDay(m_levels, changes, next);
            if (offset < m_follow.covered[account] || !isCustomerOn(m_dataset, m_follow, account, m_days[m]))
                continue;
            countLevels(m_moments[m], m_levels, m_reachable, m_rule.requiredCategories);
            m_moments[m].unwatched += m_follow.watchedFromSignup(account) ? 0 : 1;
        }
    }

    const Dataset &m_dataset;
    const FollowUp &m_follow;
    const MaturityRule &m_rule;
    const std::vector<CategoryWalk> &m_walks;
    std::span<const CalendarDay> m_days;
    AccountLevels m_levels;
    std::vector<std::uint8_t> m_reachable;
    BlockChanges m_changes;
    std::vector<MaturityMoment> m_moments;
};

void addMoment(MaturityMoment &sum, const MaturityMoment &part)
{
    sum.customers += part.customers;
    sum.unwatched += part.unwatched;
    sum.mature += part.mature;
    for (std::size_t number = 0; number < sum.byMatureCategories.size(); ++number)
        sum.byMatureCategories[number] += part.byMatureCategories[number];
    for (std::size_t c = 0; c < sum.categories.size(); ++c) {
        sum.categories[c].none += part.categories[c].none;
        sum.categories[c].basic += part.categories[c].basic;
        sum.categories[c].mature += part.categories[c].mature;
        sum.categories[c].outOfReach += part.categories[c].outOfReach;
    }
}

} // namespace

Expected<MaturityDays> maturityDays(const Dataset &dataset, const FollowUp &follow, const MaturityRule &rule, std::stop_token stop)
{
    const std::vector<CategoryWalk> walks = categoryWalks(dataset, rule);
    MaturityDays days = blankMaturity(dataset.accountCount(), walks.size());
    AccountLevels levels(walks);
    BlockChanges changes(kBlock);
    for (std::size_t first = 0; first < dataset.accountCount(); first += kBlock) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        const AccountBlock block{first, std::min(first + kBlock, dataset.accountCount())};
        collectChanges(dataset, follow, walks, block, rule.windowDays.value_or(kNever), changes);
        for (std::size_t a = block.first; a < block.end; ++a) {
            if (follow.inView[a] == 0)
                continue;
            for (std::size_t c = 0; c < walks.size(); ++c)
                days.categories[c].reachable[a] = isReachable(dataset, walks[c], a) ? 1 : 0;
            if (!isCovered(follow, a))
                continue;
            setOpenEnded(days.milestone, a, maturityDay(levels, changes[a - first], rule.requiredCategories));
            levels.store(days, a);
        }
    }
    return days;
}

Expected<std::vector<MaturityMoment>> maturityMoments(const Dataset &dataset, const FollowUp &follow, const MaturityRule &rule,
                                                      std::span<const CalendarDay> days, std::stop_token stop)
{
    const std::vector<CategoryWalk> walks = categoryWalks(dataset, rule);
    std::vector<MomentCounter> counters(hardwareThreads(), MomentCounter(dataset, follow, rule, walks, days));
    const std::size_t blocks = (dataset.accountCount() + kBlock - 1) / kBlock;
    parallelWorkers(blocks, counters.size(), [&](std::size_t block, std::size_t worker) {
        if (!stop.stop_requested())
            counters[worker].count({block * kBlock, std::min((block + 1) * kBlock, dataset.accountCount())});
    });
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    std::vector<MaturityMoment> moments = counters.front().moments();
    for (std::size_t worker = 1; worker < counters.size(); ++worker) {
        for (std::size_t m = 0; m < moments.size(); ++m)
            addMoment(moments[m], counters[worker].moments()[m]);
    }
    return moments;
}

} // namespace waymark
