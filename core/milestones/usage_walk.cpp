#include "core/milestones/usage_walk.h"

#include <algorithm>

#include "core/milestones/milestone_state.h"

namespace waymark {

std::vector<FeatureIndex> namedFeatures(const Dataset &dataset, std::span<const FeatureRef> names)
{
    std::vector<std::uint8_t> named(dataset.features.size(), 0);
    for (const FeatureRef &name : names) {
        if (name.feature == "*")
            std::fill(named.begin(), named.end(), std::uint8_t{1});
        else if (const auto feature = dataset.findFeature(name.feature))
            named[index(*feature)] = 1;
    }
    std::vector<FeatureIndex> features;
    for (std::size_t f = 0; f < named.size(); ++f) {
        if (named[f] != 0)
            features.push_back(FeatureIndex{static_cast<std::uint32_t>(f)});
    }
    return features;
}

Day longestDuration(const FollowUp &follow)
{
    Day longest = 0;
    for (std::size_t a = 0; a < follow.inView.size(); ++a) {
        if (follow.inView[a] != 0)
            longest = std::max(longest, follow.duration[a]);
    }
    return longest;
}

DaySums::DaySums(Day lastDay)
    : m_sum(static_cast<std::size_t>(lastDay) + 1, 0.0)
    , m_used(static_cast<std::size_t>(lastDay) / 64 + 1, 0)
{}

void DaySums::add(Day day, double count)
{
    const auto place = static_cast<std::size_t>(day);
    m_sum[place] += count;
    m_used[place / 64] |= std::uint64_t{1} << (place % 64);
    m_wordsInUse = std::max(m_wordsInUse, place / 64 + 1);
}

Day daySumReaches(const Dataset &dataset, std::span<const FeatureIndex> features, std::size_t account, Day from, Day to, double threshold,
                  DaySums &sums)
{
    Day reached = kNever;
    double total = 0.0;
    visitDays(dataset, features, account, from, to, sums, [&](Day day, double sum) {
        total += sum;
        if (total >= threshold - kSumTolerance)
            reached = day;
        return reached == kNever;
    });
    return reached;
}

Day dayOfNth(std::span<Day> days, int required)
{
    if (required < 1 || static_cast<std::size_t>(required) > days.size())
        return kNever;
    const auto nth = days.begin() + (required - 1);
    std::nth_element(days.begin(), nth, days.end());
    return *nth;
}

} // namespace waymark
