#include "core/milestones/adoption.h"

#include <algorithm>
#include <numeric>
#include <type_traits>

#include "core/milestones/milestone_state.h"

namespace waymark {

namespace {

/// An account's rows of one feature.
template <class Count>
struct AdoptionRows {
    std::span<const std::uint16_t> day;
    std::span<const Count> count;
};

template <class Count>
AdoptionRows<Count> adoptionRows(const FeatureUsage &usage, const UsageColumn<Count> &counts, std::size_t account, Day from, Day to)
{
    const auto first = usage.day.begin() + usage.start[account];
    const auto last = usage.day.begin() + usage.start[account + 1];
    const auto isBefore = [](std::uint16_t day, Day wanted) { return day < wanted; };
    // Mostly all rows are wanted, which their ends tell.
    const bool fromFirst = first == last || *first >= from;
    const bool toLast = first == last || *(last - 1) < to;
    const auto begin = fromFirst ? first : std::lower_bound(first, last, from, isBefore);
    const auto end = toLast ? last : std::lower_bound(begin, last, to, isBefore);
    const auto at = static_cast<std::size_t>(begin - usage.day.begin());
    const auto size = static_cast<std::size_t>(end - begin);
    return {std::span(usage.day).subspan(at, size), std::span(counts).subspan(at, size)};
}

template <class Count>
void appendForGood(const AdoptionRows<Count> &rows, double minCount, std::vector<AdoptionChange> &changes)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < rows.day.size(); ++i) {
        sum += rows.count[i];
        if (sum >= minCount - kSumTolerance) {
            changes.push_back({rows.day[i], 1});
            return;
        }
    }
}

/// The sum of rows [begin, end), from the sum of a range before it where counts are whole numbers and hence sums exact.
template <class Count>
class TrailingSum {
public:
    explicit TrailingSum(std::span<const Count> counts)
        : m_counts(counts)
    {}

    double of(std::size_t begin, std::size_t end)
    {
        if constexpr (std::is_integral_v<Count>) {
            for (; m_end < end; ++m_end)
                m_sum += m_counts[m_end];
            for (; m_begin < begin; ++m_begin)
                m_sum -= m_counts[m_begin];
            return m_sum;
        } else {
            return std::accumulate(m_counts.begin() + static_cast<std::ptrdiff_t>(begin),
                                   m_counts.begin() + static_cast<std::ptrdiff_t>(end), 0.0);
        }
    }

private:
    std::span<const Count> m_counts;
    std::size_t m_begin = 0, m_end = 0;
    double m_sum = 0.0;
};

template <class Count>
void appendTrailing(const AdoptionRows<Count> &rows, Day to, double minCount, Day window, std::vector<AdoptionChange> &changes)
{
    TrailingSum<Count> sum(rows.count);
    bool adopted = false;
    std::size_t begin = 0, end = 0;
    while (begin < rows.day.size()) {
        const Day leaves = rows.day[begin] + window;
        const Day day = end < rows.day.size() ? std::min<Day>(rows.day[end], leaves) : leaves;
        if (day >= to)
            return;
        if (day == leaves)
            ++begin;
        if (end < rows.day.size() && rows.day[end] == day)
            ++end;
        const bool now = begin < end && sum.of(begin, end) >= minCount - kSumTolerance;
        if (now != adopted)
            changes.push_back({day, now ? 1 : -1});
        adopted = now;
    }
}

template <class Count>
void appendColumn(const FeatureUsage &usage, const UsageColumn<Count> &counts, std::size_t account, Day from, Day to, double minCount,
                  Day window, std::vector<AdoptionChange> &changes)
{
    const AdoptionRows<Count> rows = adoptionRows(usage, counts, account, from, to);
    if (window == kNever)
        appendForGood(rows, minCount, changes);
    else
        appendTrailing(rows, to, minCount, window, changes);
}

} // namespace

void appendAdoption(const FeatureUsage &usage, std::size_t account, Day from, Day to, double minCount, Day window,
                    std::vector<AdoptionChange> &changes)
{
    if (usage.isSmall())
        appendColumn(usage, usage.smallCount, account, from, to, minCount, window, changes);
    else
        appendColumn(usage, usage.count, account, from, to, minCount, window, changes);
}

} // namespace waymark
