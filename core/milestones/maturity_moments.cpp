#include "core/milestones/maturity_moments.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/milestones/maturity_walk.h"

namespace waymark {

/// The places of the counts of one moment: two of all customers, then by number of mature categories, then of each category.
struct MaturityRuns::CountPlaces {
    std::size_t categories;

    static constexpr std::size_t kCustomers = 0, kUnwatched = 1;
    std::size_t byMature(std::size_t number) const { return 2 + number; }
    std::size_t level(std::size_t category, CategoryLevel level) const
    {
        return 3 + categories + 4 * category + static_cast<std::size_t>(level);
    }
    std::size_t outOfReach(std::size_t category) const { return 3 + categories + 4 * category + 3; }
    std::size_t size() const { return 3 + 5 * categories; }
};

/// Reads the accounts of blocks, with scratch space of one thread.
class MaturityRunsReader {
public:
    MaturityRunsReader(const Dataset &dataset, const FollowUp &follow, const MaturityRule &rule, const std::vector<CategoryWalk> &walks,
                       MaturityRuns &runs)
        : m_dataset(dataset)
        , m_follow(follow)
        , m_window(rule.windowDays.value_or(kNever))
        , m_walks(walks)
        , m_into(runs)
        , m_places{walks.size()}
        , m_levels(walks)
        , m_changes(kBlockAccounts)
        , m_since(walks.size())
        , m_level(walks.size())
    {}

    void operator()(AccountBlock block)
    {
        m_runs = &m_into.m_blocks[block.first / kBlockAccounts];
        m_runs->start.assign(1, 0);
        collectChanges(m_dataset, m_follow, m_walks, block, m_window, m_changes);
        for (std::size_t a = block.first; a < block.end; ++a) {
            if (isCovered(m_follow, a))
                readAccount(a, m_changes[a - block.first]);
            m_runs->start.push_back(static_cast<std::uint32_t>(m_runs->runs.size()));
        }
    }

private:
    /// The days on which an account is a customer whose usage is covered: places first <= d < end.
    std::pair<std::size_t, std::size_t> customerDays(std::size_t account) const
    {
        const std::vector<CalendarDay> &days = m_into.m_days;
        const CalendarDay covered = m_dataset.signup[account] + m_follow.covered[account];
        const auto first = std::lower_bound(days.begin(), days.end(), covered);
        const auto end = std::find_if(first, days.end(), [&](CalendarDay day) { return !isCustomerOn(m_dataset, m_follow, account, day); });
        return {static_cast<std::size_t>(first - days.begin()), static_cast<std::size_t>(end - days.begin())};
    }

    void readAccount(std::size_t account, const std::vector<CategoryChange> &changes)
    {
        const auto [first, end] = customerDays(account);
        if (first == end)
            return;
        addRun(MaturityRuns::CountPlaces::kCustomers, first, end);
        if (!m_follow.watchedFromSignup(account))
            addRun(MaturityRuns::CountPlaces::kUnwatched, first, end);
        m_levels.clear();
        std::size_t next = playUntil(changes, 0, account, first);
        begin(first);
        for (std::size_t day = first + 1; day < end && next < changes.size(); ++day) {
            const std::size_t before = next;
            next = playUntil(changes, next, account, day);
            if (next != before)
                noteChanges(day);
        }
        for (std::size_t c = 0; c < m_walks.size(); ++c) {
            addRun(m_places.level(c, m_level[c]), m_since[c], end);
            if (!isReachable(m_dataset, m_walks[c], account))
                addRun(m_places.outOfReach(c), first, end);
        }
        addRun(m_places.byMature(m_mature), m_matureSince, end);
    }

    /// Plays what changes up to and on a day. The place of the next change.
    std::size_t playUntil(const std::vector<CategoryChange> &changes, std::size_t next, std::size_t account, std::size_t day)
    {
        const Day offset = m_into.m_days[day] - m_dataset.signup[account];
        while (next < changes.size() && changes[next].day <= offset)
            next = playDay(m_levels, changes, next);
        return next;
    }

    void begin(std::size_t day)
    {
        for (std::size_t c = 0; c < m_walks.size(); ++c)
            m_level[c] = m_levels.level(c);
        std::fill(m_since.begin(), m_since.end(), day);
        m_mature = static_cast<std::size_t>(m_levels.matureCategories());
        m_matureSince = day;
    }

    /// Ends the runs of the levels that are others on this day.
    void noteChanges(std::size_t day)
    {
        for (std::size_t c = 0; c < m_walks.size(); ++c) {
            const CategoryLevel level = m_levels.level(c);
            if (level == m_level[c])
                continue;
            addRun(m_places.level(c, m_level[c]), m_since[c], day);
            m_level[c] = level;
            m_since[c] = day;
        }
        const auto mature = static_cast<std::size_t>(m_levels.matureCategories());
        if (mature == m_mature)
            return;
        addRun(m_places.byMature(m_mature), m_matureSince, day);
        m_mature = mature;
        m_matureSince = day;
    }

    void addRun(std::size_t count, std::size_t first, std::size_t end)
    {
        const std::size_t row = count * (m_into.m_days.size() + 1);
        m_runs->runs.push_back({static_cast<std::uint32_t>(row + first), static_cast<std::uint32_t>(row + end)});
    }

    const Dataset &m_dataset;
    const FollowUp &m_follow;
    Day m_window;
    const std::vector<CategoryWalk> &m_walks;
    MaturityRuns &m_into;
    MaturityRuns::CountPlaces m_places;
    AccountLevels m_levels;
    BlockChanges m_changes;
    MaturityRuns::Block *m_runs = nullptr; ///< of the block at hand
    std::vector<std::size_t> m_since;      ///< [categories] the day from which the level of the account at hand holds
    std::vector<CategoryLevel> m_level;    ///< [categories]
    std::size_t m_mature = 0, m_matureSince = 0;
};

Expected<MaturityRuns> MaturityRuns::read(const Dataset &dataset, const FollowUp &follow, const MaturityRule &rule,
                                          std::vector<CalendarDay> days, std::stop_token stop)
{
    const std::vector<CategoryWalk> walks = categoryWalks(dataset, rule);
    MaturityRuns runs;
    runs.m_days = std::move(days);
    runs.m_categories = walks.size();
    runs.m_blocks.resize((dataset.accountCount() + kBlockAccounts - 1) / kBlockAccounts);
    if (!visitBlocks(dataset.accountCount(), stop, [&] { return MaturityRunsReader(dataset, follow, rule, walks, runs); }))
        return failure(ErrorCode::Cancelled);
    return runs;
}

std::vector<MaturityMoment> MaturityRuns::moments(std::span<const std::uint8_t> inView, int requiredCategories, std::size_t firstDay) const
{
    const std::size_t row = m_days.size() + 1;
    std::vector<std::int32_t> counts(CountPlaces{m_categories}.size() * row, 0);
    for (std::size_t b = 0; b < m_blocks.size(); ++b) {
        const Block &block = m_blocks[b];
        const std::uint8_t *const counted = inView.data() + b * kBlockAccounts;
        for (std::size_t a = 0; a + 1 < block.start.size(); ++a) {
            if (counted[a] == 0)
                continue;
            for (std::uint32_t run = block.start[a]; run < block.start[a + 1]; ++run) {
                ++counts[block.runs[run].from];
                --counts[block.runs[run].to];
            }
        }
    }
    for (std::size_t place = 0; place < counts.size(); place += row)
        std::partial_sum(counts.begin() + static_cast<std::ptrdiff_t>(place), counts.begin() + static_cast<std::ptrdiff_t>(place + row),
                         counts.begin() + static_cast<std::ptrdiff_t>(place));
    std::vector<MaturityMoment> moments;
    for (std::size_t day = firstDay; day < m_days.size(); ++day)
        moments.push_back(momentOf(counts, day, requiredCategories));
    return moments;
}

MaturityMoment MaturityRuns::momentOf(std::span<const std::int32_t> counts, std::size_t day, int requiredCategories) const
{
    const CountPlaces places{m_categories};
    const auto count = [&](std::size_t place) { return static_cast<std::uint32_t>(counts[place * (m_days.size() + 1) + day]); };
    MaturityMoment moment;
    moment.customers = count(CountPlaces::kCustomers);
    moment.unwatched = count(CountPlaces::kUnwatched);
    for (std::size_t number = 0; number <= m_categories; ++number) {
        moment.byMatureCategories.push_back(count(places.byMature(number)));
        moment.mature += static_cast<std::ptrdiff_t>(number) >= requiredCategories ? moment.byMatureCategories.back() : 0;
    }
    for (std::size_t c = 0; c < m_categories; ++c)
        moment.categories.push_back({count(places.level(c, CategoryLevel::None)), count(places.level(c, CategoryLevel::Basic)),
                                     count(places.level(c, CategoryLevel::Mature)), count(places.outOfReach(c))});
    return moment;
}

} // namespace waymark
