#include <algorithm>

#include "core/milestones/milestone_state.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

/// The steps of a rule against the dataset's features, and scratch space of one thread.
class SetupWalk {
public:
    SetupWalk(const Dataset &dataset, const FollowUp &follow, const SetupRule &rule, SetupDays &days)
        : m_dataset(dataset)
        , m_follow(follow)
        , m_rule(rule)
        , m_days(days)
        , m_sums(longestDuration(follow))
        , m_done(rule.steps.size())
    {
        for (const SetupStep &step : rule.steps)
            m_features.push_back(namedFeatures(dataset, step.features));
    }

    /// Step by step, because rows are clustered by feature.
    void operator()(AccountBlock block)
    {
        for (std::size_t s = 0; s < m_rule.steps.size(); ++s) {
            for (std::size_t a = block.first; a < block.end; ++a) {
                if (m_follow.inView[a] != 0 && m_follow.watchedFromSignup(a))
                    setWindowed(m_days.steps[s], m_follow, a, stepDay(s, a), m_rule.windowDays);
            }
        }
        for (std::size_t a = block.first; a < block.end; ++a) {
            if (m_follow.inView[a] != 0)
                setWindowed(m_days.milestone, m_follow, a, setupDay(a), m_rule.windowDays);
        }
    }

private:
    Day stepDay(std::size_t step, std::size_t account)
    {
        const Day to = std::min(m_rule.windowDays, m_follow.duration[account] + 1);
        return daySumReaches(m_dataset, m_features[step], account, 0, to, m_rule.steps[step].minCount, m_sums);
    }
    /// That of the step which makes enough of them.
    Day setupDay(std::size_t account)
    {
        for (std::size_t s = 0; s < m_done.size(); ++s)
            m_done[s] = m_days.steps[s].day[account];
        return dayOfNth(m_done, m_rule.requiredSteps);
    }

    const Dataset &m_dataset;
    const FollowUp &m_follow;
    const SetupRule &m_rule;
    SetupDays &m_days;
    std::vector<std::vector<FeatureIndex>> m_features; ///< [steps]
    DaySums m_sums;
    std::vector<Day> m_done; ///< [steps] of one account
};

} // namespace

Expected<SetupDays> setupDays(const Dataset &dataset, const FollowUp &follow, const SetupRule &rule, std::stop_token stop)
{
    const std::size_t accounts = dataset.accountCount();
    SetupDays days{unknownDays(accounts), std::vector<MilestoneDays>(rule.steps.size(), unknownDays(accounts))};
    if (!visitBlocks(accounts, stop, [&] { return SetupWalk(dataset, follow, rule, days); }))
        return failure(ErrorCode::Cancelled);
    return days;
}

} // namespace waymark
