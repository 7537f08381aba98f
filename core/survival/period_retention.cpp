#include "core/survival/period_retention.h"

#include <algorithm>

namespace waymark {

namespace {

/// The active days that could be seen.
std::span<const Day> seenDays(const PeriodActivity &activity)
{
    const auto first = std::lower_bound(activity.activeDays.begin(), activity.activeDays.end(), activity.covered);
    const auto last = std::upper_bound(first, activity.activeDays.end(), activity.end);
    return activity.activeDays.subspan(static_cast<std::size_t>(first - activity.activeDays.begin()),
                                       static_cast<std::size_t>(last - first));
}

void countBracket(const PeriodRule &rule, const PeriodActivity &activity, std::vector<PeriodCount> &counts)
{
    counts.resize(1);
    if (rule.from < activity.covered || rule.to > activity.end)
        return;
    const auto inside = std::lower_bound(activity.activeDays.begin(), activity.activeDays.end(), rule.from);
    ++counts[0].eligible;
    if (inside != activity.activeDays.end() && *inside <= rule.to)
        ++counts[0].retained;
}

} // namespace

void countPeriods(const PeriodRule &rule, const PeriodActivity &activity, std::vector<PeriodCount> &counts)
{
    if (rule.kind == PeriodKind::Bracket)
        return countBracket(rule, activity, counts);
    // In 64 bits, for somebody never watched is covered from the latest day there is.
    const std::int64_t length = rule.length;
    const std::int64_t first = (activity.covered + length - 1) / length;
    const std::int64_t beyond = (static_cast<std::int64_t>(activity.end) + 1) / length;
    if (first >= beyond)
        return;
    counts.resize(std::max(counts.size(), static_cast<std::size_t>(beyond)));
    for (std::int64_t k = first; k < beyond; ++k)
        ++counts[static_cast<std::size_t>(k)].eligible;

    const std::span<const Day> days = seenDays(activity);
    if (rule.kind == PeriodKind::Unbounded) {
        const std::int64_t lastActive = days.empty() ? -1 : days.back() / length;
        for (std::int64_t k = first; k < std::min(beyond, lastActive + 1); ++k)
            ++counts[static_cast<std::size_t>(k)].retained;
        return;
    }
    std::int64_t counted = first - 1;
    for (const Day day : days) {
        const std::int64_t k = day / length;
        if (k <= counted)
            continue;
        if (k >= beyond)
            return;
        ++counts[static_cast<std::size_t>(k)].retained;
        counted = k;
    }
}

void poolPeriods(std::span<const PeriodCount> cohort, std::vector<PeriodCount> &pooled)
{
    pooled.resize(std::max(pooled.size(), cohort.size()));
    for (std::size_t k = 0; k < cohort.size(); ++k) {
        pooled[k].eligible += cohort[k].eligible;
        pooled[k].retained += cohort[k].retained;
    }
}

bool isUnsettled(std::span<const PeriodCount> counts, std::size_t period)
{
    constexpr std::size_t kLaterPeriods = 3;
    std::size_t complete = counts.size();
    while (complete > 0 && counts[complete - 1].eligible == 0)
        --complete;
    return complete < period + 1 + kLaterPeriods;
}

} // namespace waymark
