#include "core/analysis/data_health.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace waymark {

namespace {

constexpr std::size_t kWeek = 7;
constexpr std::size_t kWeeksBefore = 4;
constexpr double kFewestUsualRows = 50.0;
constexpr std::uint64_t kSteadyRows = 10;

/// Rows of whole weeks, the last of which ends on the last day with usage; oldest first.
std::vector<std::uint64_t> rowsByWeek(const Dataset &dataset, std::size_t days)
{
    std::vector<std::uint64_t> weeks(days / kWeek, 0);
    const std::size_t first = days - weeks.size() * kWeek;
    for (std::size_t i = first; i < days; ++i)
        weeks[(i - first) / kWeek] += dataset.rowsPerDay[i];
    return weeks;
}

std::vector<VolumeChange> volumeChanges(const Dataset &dataset, std::size_t days)
{
    std::vector<VolumeChange> changes;
    const std::vector<std::uint64_t> weeks = rowsByWeek(dataset, days);
    for (std::size_t week = kWeeksBefore; week < weeks.size(); ++week) {
        std::array<std::uint64_t, kWeeksBefore> before{};
        std::copy_n(weeks.begin() + static_cast<std::ptrdiff_t>(week - kWeeksBefore), kWeeksBefore, before.begin());
        std::sort(before.begin(), before.end());
        const double usual = static_cast<double>(before[1] + before[2]) / 2.0;
        const auto rows = static_cast<double>(weeks[week]);
        if (usual < kFewestUsualRows || (rows * 2.0 >= usual && rows <= usual * 2.0))
            continue;
        const std::size_t dayOfWeek = days - (weeks.size() - week) * kWeek;
        changes.push_back({dataset.firstUsageDay + static_cast<Day>(dayOfWeek), weeks[week], usual});
    }
    return changes;
}

/// The month of each day since the first usage day, counted from that day's month.
std::vector<std::uint32_t> monthOfDays(CalendarDay first, std::size_t days)
{
    std::vector<std::uint32_t> months(days);
    const std::int32_t firstMonth = monthNumber(first);
    for (std::size_t i = 0; i < days; ++i)
        months[i] = static_cast<std::uint32_t>(monthNumber(first + static_cast<Day>(i)) - firstMonth);
    return months;
}

std::vector<std::uint64_t> rowsByMonth(const Dataset &dataset, const FeatureUsage &usage, const std::vector<std::uint32_t> &months)
{
    std::vector<std::uint64_t> rows(months.empty() ? 0 : months.back() + 1, 0);
    for (std::size_t account = 0; account < dataset.accountCount(); ++account) {
        const Day shift = dataset.signup[account] - dataset.firstUsageDay;
        for (std::uint32_t i = usage.start[account]; i < usage.start[account + 1]; ++i) {
            const auto day = static_cast<std::int64_t>(shift) + usage.day[i];
            if (day >= 0 && day < static_cast<std::int64_t>(months.size()))
                ++rows[months[static_cast<std::size_t>(day)]];
        }
    }
    return rows;
}

/// Empty months between two steady ones.
std::vector<std::int32_t> emptyMonths(const std::vector<std::uint64_t> &rows, const std::vector<std::uint64_t> &allRows,
                                      std::int32_t firstMonth)
{
    std::vector<std::int32_t> empty;
    std::size_t lastSteady = rows.size();
    for (std::size_t month = 0; month < rows.size(); ++month) {
        if (rows[month] > 0 && rows[month] < kSteadyRows)
            lastSteady = rows.size();
        if (rows[month] < kSteadyRows)
            continue;
        for (std::size_t between = lastSteady + 1; lastSteady < rows.size() && between < month; ++between) {
            if (allRows[between] > 0)
                empty.push_back(firstMonth + static_cast<std::int32_t>(between));
        }
        lastSteady = month;
    }
    return empty;
}

std::vector<FeatureGap> featureGaps(const Dataset &dataset, std::size_t days)
{
    const std::vector<std::uint32_t> months = monthOfDays(dataset.firstUsageDay, days);
    std::vector<std::uint64_t> all(months.empty() ? 0 : months.back() + 1, 0);
    for (std::size_t i = 0; i < days; ++i)
        all[months[i]] += dataset.rowsPerDay[i];
    std::vector<FeatureGap> gaps;
    for (std::size_t f = 0; f < dataset.features.size(); ++f) {
        auto empty = emptyMonths(rowsByMonth(dataset, dataset.usage[f], months), all, monthNumber(dataset.firstUsageDay));
        if (!empty.empty())
            gaps.push_back({FeatureIndex{static_cast<std::uint32_t>(f)}, std::move(empty)});
    }
    return gaps;
}

template <class Features>
void addNames(std::set<std::string> &names, const Features &features)
{
    for (const auto &feature : features)
        names.insert(feature.feature);
}

std::set<std::string> namedFeatures(const Framework &framework)
{
    std::set<std::string> names;
    if (framework.setup) {
        for (const SetupStep &step : framework.setup->steps)
            addNames(names, step.features);
    }
    if (framework.activation)
        addNames(names, framework.activation->features);
    if (framework.utilization)
        addNames(names, framework.utilization->features);
    if (framework.maturity) {
        for (const CategoryRule &category : framework.maturity->categories) {
            addNames(names, category.basic.features);
            addNames(names, category.mature.features);
        }
    }
    for (const AreaRule &area : framework.areas)
        addNames(names, area.features);
    addNames(names, framework.retention.meaningfulFeatures);
    return names;
}

} // namespace

VolumeHealth volumeHealth(const Dataset &dataset)
{
    VolumeHealth health;
    if (!dataset.hasUsage())
        return health;
    std::size_t days = dataset.rowsPerDay.size();
    while (days > 1 && dataset.rowsPerDay[days - 1] == 0)
        --days;
    health.changes = volumeChanges(dataset, days);
    health.featureGaps = featureGaps(dataset, days);
    if (!dataset.importDay.isNone())
        health.daysSinceLastUsage = dataset.importDay - (dataset.firstUsageDay + static_cast<Day>(days - 1));
    return health;
}

std::vector<FeatureIndex> featuresInNoDefinition(const Dataset &dataset, const Framework &framework)
{
    const std::set<std::string> named = namedFeatures(framework);
    std::vector<FeatureIndex> features;
    for (std::size_t f = 0; f < dataset.features.size(); ++f) {
        if (!dataset.usage[f].day.empty() && !named.contains(dataset.features[f].key))
            features.push_back(FeatureIndex{static_cast<std::uint32_t>(f)});
    }
    return features;
}

} // namespace waymark
