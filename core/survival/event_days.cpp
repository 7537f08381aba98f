#include "core/survival/event_days.h"

#include <cstdint>

namespace waymark {

namespace {

/// Writes one group's numbers into the rows of its days; `row` is [days from first] the row of a day with events, or -1.
void addColumn(EventDays &days, const DayHistogram &group, std::size_t column, std::int64_t first, const std::vector<std::int32_t> &row)
{
    std::uint32_t atRisk = 0;
    for (std::size_t i = 0; i < group.events.size(); ++i) {
        atRisk += group.entered[i];
        const std::int32_t place = row[static_cast<std::size_t>(group.origin - first) + i];
        if (place >= 0) {
            const auto cell = static_cast<std::size_t>(place) * days.groups + column;
            days.atRisk[cell] = atRisk;
            days.events[cell] = group.events[i];
            days.all[static_cast<std::size_t>(place)] += atRisk;
            days.died[static_cast<std::size_t>(place)] += group.events[i];
        }
        atRisk -= group.events[i] + group.censored[i];
    }
}

/// Which groups are reached from `from` by steps along `edge` ([groups x groups]), or against it.
std::vector<bool> reachable(const std::vector<bool> &edge, std::size_t groups, std::size_t from, bool against)
{
    std::vector<bool> seen(groups, false);
    std::vector<std::size_t> open{from};
    seen[from] = true;
    while (!open.empty()) {
        const std::size_t g = open.back();
        open.pop_back();
        for (std::size_t h = 0; h < groups; ++h) {
            if (!seen[h] && edge[against ? h * groups + g : g * groups + h]) {
                seen[h] = true;
                open.push_back(h);
            }
        }
    }
    return seen;
}

} // namespace

EventDays eventDays(std::span<const DayHistogram *const> groups)
{
    const DayRange range = daysOf(groups);
    std::vector<std::int32_t> row(range.size(), -1);
    for (const DayHistogram *group : groups) {
        for (std::size_t i = 0; i < group->events.size(); ++i) {
            if (group->events[i] > 0)
                row[static_cast<std::size_t>(group->origin - range.first) + i] = 0;
        }
    }
    std::int32_t rows = 0;
    for (std::int32_t &place : row)
        place = place == 0 ? rows++ : -1;
    EventDays days;
    days.groups = groups.size();
    days.atRisk.resize(static_cast<std::size_t>(rows) * days.groups);
    days.events.resize(days.atRisk.size());
    days.all.resize(static_cast<std::size_t>(rows));
    days.died.resize(days.all.size());
    for (std::size_t g = 0; g < groups.size(); ++g)
        addColumn(days, *groups[g], g, range.first, row);
    return days;
}

std::vector<std::size_t> comparable(const EventDays &days, std::size_t reference)
{
    const std::size_t k = days.groups;
    std::vector<bool> edge(k * k, false);
    for (std::size_t day = 0; day < days.days(); ++day) {
        for (std::size_t g = 0; g < k; ++g) {
            if (days.events[day * k + g] == 0.0)
                continue;
            for (std::size_t h = 0; h < k; ++h)
                edge[g * k + h] = edge[g * k + h] || days.atRisk[day * k + h] > 0.0;
        }
    }
    const std::vector<bool> sooner = reachable(edge, k, reference, true);
    const std::vector<bool> later = reachable(edge, k, reference, false);
    std::vector<std::size_t> members{reference};
    for (std::size_t g = 0; g < k; ++g) {
        if (g != reference && sooner[g] && later[g])
            members.push_back(g);
    }
    return members;
}

EventDays withoutOthers(const EventDays &days, const std::vector<std::size_t> &members)
{
    EventDays kept;
    kept.groups = members.size();
    for (std::size_t day = 0; day < days.days(); ++day) {
        double all = 0.0;
        double died = 0.0;
        for (const std::size_t g : members) {
            all += days.atRisk[day * days.groups + g];
            died += days.events[day * days.groups + g];
        }
        if (died == 0.0)
            continue;
        kept.all.push_back(all);
        kept.died.push_back(died);
        for (const std::size_t g : members) {
            kept.atRisk.push_back(days.atRisk[day * days.groups + g]);
            kept.events.push_back(days.events[day * days.groups + g]);
        }
    }
    return kept;
}

} // namespace waymark
