#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/parallel.h"
#include "core/milestones/follow_up.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// The features of the dataset that a rule names, each once; "*" is all of them, unknown ones fall away.
std::vector<FeatureIndex> namedFeatures(const Dataset &dataset, std::span<const FeatureRef> names);

/// The longest follow-up of accounts in view, at least 0.
Day longestDuration(const FollowUp &follow);

/// Accounts first <= a < end.
struct AccountBlock {
    std::size_t first;
    std::size_t end;
};
/// Accounts of a block: what a thread takes at once, and how often it asks whether to stop.
inline constexpr std::size_t kBlockAccounts = 1024;

/*!
 * Visits all accounts on all threads, a block at a time.
 *
 *   Inputs   visitor  visitor() makes what a thread calls with each of its blocks: it may hold scratch space, and must write only to
 *                     places of the block's own accounts
 *   Returns  false: asked to stop
 */
template <class MakeVisitor>
bool visitBlocks(std::size_t accounts, const std::stop_token &stop, MakeVisitor &&visitor)
{
    const std::size_t blocks = (accounts + kBlockAccounts - 1) / kBlockAccounts;
    std::vector<decltype(visitor())> visitors;
    for (std::size_t worker = 0; worker < hardwareThreads(); ++worker)
        visitors.push_back(visitor());
    parallelWorkers(blocks, visitors.size(), [&](std::size_t block, std::size_t worker) {
        if (!stop.stop_requested())
            visitors[worker](AccountBlock{block * kBlockAccounts, std::min((block + 1) * kBlockAccounts, accounts)});
    });
    return !stop.stop_requested();
}

/// The same with visitor()(account) for every account in view.
template <class MakeVisitor>
bool visitAccountsOnAllThreads(const FollowUp &follow, const std::stop_token &stop, MakeVisitor &&visitor)
{
    return visitBlocks(follow.inView.size(), stop, [&] {
        return [&follow, visit = visitor()](AccountBlock block) mutable {
            for (std::size_t a = block.first; a < block.end; ++a) {
                if (follow.inView[a] != 0)
                    visit(a);
            }
        };
    });
}

/// Calls visit(account) for every account in view, in their order. False: asked to stop, which is asked every block of accounts.
template <class Visit>
bool visitAccounts(const FollowUp &follow, const std::stop_token &stop, Visit &&visit)
{
    for (std::size_t a = 0; a < follow.inView.size(); ++a) {
        if (a % kBlockAccounts == 0 && stop.stop_requested())
            return false;
        if (follow.inView[a] != 0)
            visit(a);
    }
    return true;
}

/// Calls visit(day, count) for an account's rows on days from <= day < to, ascending, until it returns false.
template <class Count, class Visit>
void visitColumn(const FeatureUsage &usage, const UsageColumn<Count> &counts, std::size_t account, Day from, Day to, Visit &&visit)
{
    const std::uint32_t end = usage.start[account + 1];
    for (std::uint32_t row = usage.start[account]; row < end; ++row) {
        const Day day = usage.day[row];
        if (day >= to)
            return;
        if (day >= from && !visit(day, static_cast<double>(counts[row])))
            return;
    }
}

template <class Visit>
void visitRows(const FeatureUsage &usage, std::size_t account, Day from, Day to, Visit &&visit)
{
    if (usage.isSmall())
        visitColumn(usage, usage.smallCount, account, from, to, visit);
    else
        visitColumn(usage, usage.count, account, from, to, visit);
}

/// Scratch space to add up one account's use of several features by day.
class DaySums {
public:
    /// For days 0 .. lastDay.
    explicit DaySums(Day lastDay);

    /// How many they are.
    Day days() const { return static_cast<Day>(m_sum.size()); }
    void add(Day day, double count);
    /// Calls visit(day, sum) for every day with use, ascending, until it returns false; empty afterwards in any case.
    template <class Visit>
    void drain(Visit &&visit)
    {
        bool wanted = true;
        for (std::size_t word = 0; word < m_wordsInUse; ++word) {
            for (std::uint64_t bits = m_used[word]; bits != 0; bits &= bits - 1) {
                const std::size_t day = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
                const double sum = m_sum[day];
                m_sum[day] = 0.0;
                wanted = wanted && visit(static_cast<Day>(day), sum);
            }
            m_used[word] = 0;
        }
        m_wordsInUse = 0;
    }

private:
    std::vector<double> m_sum;         ///< [days]
    std::vector<std::uint64_t> m_used; ///< a bit a day
    std::size_t m_wordsInUse = 0;
};

/// Calls visit(day, sum over the features) for an account's days with use in from <= day < to, ascending, until it returns false.
template <class Visit>
void visitDays(const Dataset &dataset, std::span<const FeatureIndex> features, std::size_t account, Day from, Day to, DaySums &sums,
               Visit &&visit)
{
    if (features.size() == 1) {
        visitRows(dataset.usage[index(features[0])], account, from, to, visit);
        return;
    }
    for (const FeatureIndex feature : features) {
        visitRows(dataset.usage[index(feature)], account, from, to, [&sums](Day day, double count) {
            sums.add(day, count);
            return true;
        });
    }
    sums.drain(visit);
}

/// The day on which the sum of an account's counts since `from` reaches a threshold; kNever where it does not on days before `to`.
Day daySumReaches(const Dataset &dataset, std::span<const FeatureIndex> features, std::size_t account, Day from, Day to, double threshold,
                  DaySums &sums);

/// The day on which the `required`-th of these has happened; kNever where fewer have. Leaves them in another order.
Day dayOfNth(std::span<Day> days, int required);

} // namespace waymark
