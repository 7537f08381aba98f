#include <algorithm>

#include "core/milestones/maturity_walk.h"
#include "core/milestones/milestone_state.h"

namespace waymark {

namespace {

/// Plays an account's changes by day. The day of maturity.
Day maturityDay(AccountLevels &levels, const std::vector<CategoryChange> &changes, int requiredCategories)
{
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

/// Fills the accounts of blocks, with scratch space of one thread.
class MaturityReader {
public:
    MaturityReader(const Dataset &dataset, const FollowUp &follow, const MaturityRule &rule, const std::vector<CategoryWalk> &walks,
                   MaturityDays &days)
        : m_dataset(dataset)
        , m_follow(follow)
        , m_rule(rule)
        , m_walks(walks)
        , m_days(days)
        , m_levels(walks)
        , m_changes(kBlockAccounts)
    {}

    void operator()(AccountBlock block)
    {
        collectChanges(m_dataset, m_follow, m_walks, block, m_rule.windowDays.value_or(kNever), m_changes);
        for (std::size_t a = block.first; a < block.end; ++a) {
            if (m_follow.inView[a] == 0)
                continue;
            for (std::size_t c = 0; c < m_walks.size(); ++c)
                m_days.categories[c].reachable[a] = isReachable(m_dataset, m_walks[c], a) ? 1 : 0;
            if (!isCovered(m_follow, a))
                continue;
            setOpenEnded(m_days.milestone, a, maturityDay(m_levels, m_changes[a - block.first], m_rule.requiredCategories));
            m_levels.store(m_days, a);
        }
    }

private:
    const Dataset &m_dataset;
    const FollowUp &m_follow;
    const MaturityRule &m_rule;
    const std::vector<CategoryWalk> &m_walks;
    MaturityDays &m_days;
    AccountLevels m_levels;
    BlockChanges m_changes;
};

} // namespace

Expected<MaturityDays> maturityDays(const Dataset &dataset, const FollowUp &follow, const MaturityRule &rule, std::stop_token stop)
{
    const std::vector<CategoryWalk> walks = categoryWalks(dataset, rule);
    MaturityDays days = blankMaturity(dataset.accountCount(), walks.size());
    if (!visitBlocks(dataset.accountCount(), stop, [&] { return MaturityReader(dataset, follow, rule, walks, days); }))
        return failure(ErrorCode::Cancelled);
    return days;
}

} // namespace waymark
