#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/milestones/milestone_days.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

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
    bool openToAll; ///< no feature that makes mature is for some accounts only
};
std::vector<CategoryWalk> categoryWalks(const Dataset &dataset, const MaturityRule &rule);

/// Whether an account is entitled to enough features to become mature.
bool isReachable(const Dataset &dataset, const CategoryWalk &walk, std::size_t account);

/// Whether any of an account's days is covered by usage.
bool isCovered(const FollowUp &follow, std::size_t account);

/// A change in the number of adopted features of a category.
struct CategoryChange {
    Day day;
    std::uint32_t category;
    int basic;
    int mature;
};

/// The changes of a block of accounts, [accounts of the block], by day; kept for the next block to spare memory.
using BlockChanges = std::vector<std::vector<CategoryChange>>;

/// `window`: days for which use counts; kNever: for good.
void collectChanges(const Dataset &dataset, const FollowUp &follow, const std::vector<CategoryWalk> &walks, AccountBlock block, Day window,
                    BlockChanges &changes);

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

/// Plays the changes of the day at `first`, for a day counts once all of its changes are in. The place of the next day's.
std::size_t playDay(AccountLevels &levels, const std::vector<CategoryChange> &changes, std::size_t first);

} // namespace waymark
