#include "core/milestones/follow_up.h"

#include <algorithm>
#include <span>

namespace waymark {

namespace {

/// One attribute's wanted or unwanted values: [values] 1 = named by a clause.
struct ValueMask {
    const Attribute *attribute = nullptr;
    bool exclude = false;
    std::vector<std::uint8_t> named;
};

void nameValues(ValueMask &mask, std::span<const std::string> values)
{
    for (const std::string &value : values) {
        if (value == "(missing)")
            mask.named[0] = 1; // values[0] is the missing one; the text itself may be a value too
        const auto &known = mask.attribute->values;
        const auto found = std::lower_bound(known.begin(), known.end(), value);
        if (found != known.end() && *found == value)
            mask.named[static_cast<std::size_t>(found - known.begin())] = 1;
    }
}

/// Clauses of one attribute and one direction are alternatives, so they share a mask.
Expected<std::vector<ValueMask>> valueMasks(const Dataset &dataset, const SegmentFilter &filter)
{
    std::vector<ValueMask> masks;
    for (const FilterClause &clause : filter.clauses) {
        const Attribute *attribute = dataset.findAttribute(clause.attribute);
        if (attribute == nullptr)
            return failure(ErrorCode::AttributeUnknown, clause.attribute);
        auto mask = std::find_if(masks.begin(), masks.end(),
                                 [&](const ValueMask &other) { return other.attribute == attribute && other.exclude == clause.exclude; });
        if (mask == masks.end())
            mask = masks.insert(mask, {attribute, clause.exclude, std::vector<std::uint8_t>(attribute->values.size(), 0)});
        nameValues(*mask, clause.values);
    }
    return masks;
}

bool passes(std::span<const ValueMask> masks, std::size_t account)
{
    return std::all_of(masks.begin(), masks.end(), [account](const ValueMask &mask) {
        const bool named = mask.named[mask.attribute->code[account]] != 0;
        return named != mask.exclude;
    });
}

CalendarDay lastUsageDay(const Dataset &dataset)
{
    Day last = static_cast<Day>(dataset.rowsPerDay.size()) - 1;
    while (last > 0 && dataset.rowsPerDay[static_cast<std::size_t>(last)] == 0)
        --last;
    return dataset.firstUsageDay + std::max(last, 0);
}

bool monthHasUsage(const Dataset &dataset, std::int32_t month)
{
    const auto size = static_cast<Day>(dataset.rowsPerDay.size());
    const Day from = std::clamp(firstDayOfMonth(month) - dataset.firstUsageDay, 0, size);
    const Day to = std::clamp(firstDayOfMonth(month + 1) - dataset.firstUsageDay, 0, size);
    return std::any_of(dataset.rowsPerDay.begin() + from, dataset.rowsPerDay.begin() + to, [](std::uint32_t rows) { return rows > 0; });
}

/// Whole months only: the rest of an unfinished one may still bring rows.
std::vector<std::int32_t> monthsWithoutUsage(const Dataset &dataset, CalendarDay from, CalendarDay to)
{
    std::vector<std::int32_t> gaps;
    if (from.isNone() || to < from)
        return gaps;
    for (std::int32_t month = monthNumber(from); firstDayOfMonth(month + 1) <= to + 1; ++month) {
        if (from <= firstDayOfMonth(month) && !monthHasUsage(dataset, month))
            gaps.push_back(month);
    }
    return gaps;
}

/// The columns that need only the account's own dates.
void fillDates(const Dataset &dataset, FollowUp &follow)
{
    const std::size_t accounts = dataset.accountCount();
    for (std::size_t a = 0; a < accounts; ++a) {
        const CalendarDay signup = dataset.signup[a];
        const CalendarDay end = std::min(follow.asOf, dataset.observedUntil[a]);
        const bool churned = !dataset.churn[a].isNone() && dataset.churn[a] <= end;
        follow.possible[a] = end - signup;
        follow.churned[a] = churned ? 1 : 0;
        follow.duration[a] = churned ? dataset.churn[a] - signup : follow.possible[a];
        follow.covered[a] = follow.coverageStart.isNone() ? kNever : std::max(0, follow.coverageStart - signup);
    }
}

bool hasValidDates(const Dataset &dataset, const FollowUp &follow, std::size_t account)
{
    return follow.possible[account] >= 0 && dataset.signup[account] <= dataset.churn[account];
}

} // namespace

CalendarDay defaultAsOf(const Dataset &dataset)
{
    if (dataset.hasUsage())
        return std::min(lastUsageDay(dataset), dataset.importDay);
    CalendarDay latest = CalendarDay::none();
    const auto consider = [&latest](CalendarDay day) {
        if (!day.isNone() && (latest.isNone() || latest < day))
            latest = day;
    };
    for (std::size_t a = 0; a < dataset.accountCount(); ++a) {
        consider(dataset.signup[a]);
        if (dataset.churn[a] <= dataset.importDay) // a churn date in the future is a plan, not a fact
            consider(dataset.churn[a]);
    }
    consider(dataset.lastSubscriptionStart);
    return std::min(latest, dataset.importDay);
}

CalendarDay defaultCoverageStart(const Dataset &dataset)
{
    if (!dataset.hasUsage() || dataset.signup.empty())
        return dataset.firstUsageDay;
    const auto earlier =
        std::count_if(dataset.signup.begin(), dataset.signup.end(), [&dataset](CalendarDay day) { return day < dataset.firstUsageDay; });
    const bool fewerThanOnePercent = earlier * 100 < static_cast<std::ptrdiff_t>(dataset.accountCount());
    return fewerThanOnePercent ? *std::min_element(dataset.signup.begin(), dataset.signup.end()) : dataset.firstUsageDay;
}

Expected<FollowUp> followUp(const Dataset &dataset, const AnalysisOptions &options)
{
    FollowUp follow;
    follow.asOf = options.asOf.value_or(defaultAsOf(dataset));
    if (follow.asOf > dataset.importDay)
        return failure(ErrorCode::InvalidArgument,
                       "as-of " + isoDate(follow.asOf) + " is later than the day of import, " + isoDate(dataset.importDay));
    const auto masks = valueMasks(dataset, options.filter);
    if (!masks)
        return failureOf(masks);
    if (dataset.hasUsage())
        follow.coverageStart = options.coverageStart.value_or(defaultCoverageStart(dataset));

    const std::size_t accounts = dataset.accountCount();
    follow.possible.resize(accounts);
    follow.duration.resize(accounts);
    follow.churned.resize(accounts);
    follow.covered.resize(accounts);
    follow.inView.resize(accounts, 0);
    fillDates(dataset, follow);
    for (std::size_t a = 0; a < accounts; ++a) {
        if (!passes(*masks, a))
            ++follow.filteredOut;
        else if (!hasValidDates(dataset, follow, a))
            ++follow.invalidDates;
        else {
            follow.inView[a] = 1;
            ++follow.inViewCount;
        }
    }
    follow.gapMonths = monthsWithoutUsage(dataset, follow.coverageStart, follow.asOf);
    return follow;
}

bool matchesNobody(const Dataset &dataset, const SegmentFilter &filter)
{
    const auto masks = valueMasks(dataset, filter);
    if (!masks)
        return false;
    for (std::size_t a = 0; a < dataset.accountCount(); ++a) {
        if (passes(*masks, a))
            return false;
    }
    return true;
}

bool isCustomerOn(const Dataset &dataset, const FollowUp &follow, std::size_t account, CalendarDay day)
{
    const CalendarDay signup = dataset.signup[account];
    const bool left = follow.churned[account] != 0 && signup + follow.duration[account] <= day;
    return signup <= day && !left && day <= signup + follow.possible[account];
}

} // namespace waymark
