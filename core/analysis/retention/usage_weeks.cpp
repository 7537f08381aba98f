#include "core/analysis/retention/usage_weeks.h"

namespace waymark {

namespace {

/// 1970-01-01, day 0, was a Thursday.
CalendarDay mondayOf(CalendarDay day)
{
    constexpr int kWeek = 7;
    constexpr int kThursday = 3;
    const int weekday = ((day.value + kThursday) % kWeek + kWeek) % kWeek;
    return day - weekday;
}

} // namespace

std::vector<UsageWeek> usageByWeek(const Dataset &dataset, CalendarDay end)
{
    std::vector<UsageWeek> weeks;
    if (!dataset.hasUsage() || end.isNone())
        return weeks;
    for (CalendarDay day = dataset.firstUsageDay; day <= end; day = day + 1) {
        const CalendarDay monday = mondayOf(day);
        if (weeks.empty() || weeks.back().monday != monday)
            weeks.push_back({monday, 0, 0});
        const auto offset = static_cast<std::size_t>(day - dataset.firstUsageDay);
        weeks.back().days += 1;
        weeks.back().rows += offset < dataset.rowsPerDay.size() ? dataset.rowsPerDay[offset] : 0;
    }
    return weeks;
}

} // namespace waymark
