#include "core/analysis/retention/grouping.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/analysis/milestones/reached_days.h"

namespace waymark {

namespace {

constexpr std::size_t kMostGroups = 200;

constexpr std::pair<const char *, Grouping::Kind> kGroupings[] = {
    {"none", Grouping::Kind::None},
    {"setup", Grouping::Kind::Setup},
    {"activation", Grouping::Kind::Activation},
    {"utilization", Grouping::Kind::Utilization},
    {"maturity", Grouping::Kind::Maturity},
    {"depth", Grouping::Kind::Depth},
    {"mature_categories", Grouping::Kind::MatureCategories},
    {"signup_month", Grouping::Kind::SignupMonth},
    {"framework_version", Grouping::Kind::FrameworkVersion},
};
constexpr const char *kAttributePrefix = "attribute:";

/// What was reached by the landmark; without one, at any time.
bool reachedBy(Day day, std::optional<Day> landmark) { return day != kNever && (!landmark || day < *landmark); }

Expected<void> needUsage(const Dataset &dataset)
{
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    return {};
}

Expected<void> needMilestone(const Framework &framework, Milestone milestone)
{
    if (!framework.has(milestone))
        return failure(ErrorCode::MilestoneMissing, milestoneName(milestone));
    return {};
}

/// Utilization has a state of its own at the landmark: unknown where no day before it could be measured.
Expected<GroupCodes> utilizationCodes(const Dataset &dataset, const Framework &framework, const FollowUp &follow,
                                      std::optional<Day> landmark, std::stop_token stop)
{
    const UtilizationRule &rule = *framework.utilization;
    if (rule.perSeat && !dataset.hasSubscriptions())
        return failure(ErrorCode::NoSubscriptions);
    const auto measure = utilizationMeasure(dataset, follow, rule, landmark.value_or(kNever), stop);
    if (!measure)
        return failureOf(measure);
    GroupCodes codes{
        std::vector<std::uint16_t>(follow.duration.size(), kUnknownGroup), {"reached", "not_reached"}, true, landmark.value_or(0), true};
    for (std::size_t a = 0; a < codes.code.size(); ++a) {
        const double metric = (*measure)[a];
        if (follow.watchedFromSignup(a) && metric == metric)
            codes.code[a] = metric >= rule.perSeatThreshold - 1e-9 ? 0 : 1;
    }
    auto days = utilizationDays(dataset, follow, rule, stop);
    if (!days)
        return failureOf(days);
    codes.milestone = std::move(*days);
    return codes;
}

Expected<GroupCodes> milestoneCodes(const Dataset &dataset, const Framework &framework, const FollowUp &follow, Milestone milestone,
                                    std::optional<Day> landmark, std::stop_token stop)
{
    if (const auto has = needMilestone(framework, milestone); !has)
        return failureOf(has);
    if (const auto usage = needUsage(dataset); !usage)
        return failureOf(usage);
    if (milestone == Milestone::Utilization)
        return utilizationCodes(dataset, framework, follow, landmark, stop);
    auto days = reachedDays(dataset, framework, follow, milestone, stop);
    if (!days)
        return failureOf(days);
    const int own = windowDaysOf(framework, milestone);
    const Day window = own > 0 ? own : landmark.value_or(0);
    GroupCodes codes = reachedCodes(follow, *days, landmark, window);
    codes.milestone = std::move(*days);
    return codes;
}

/// The furthest milestone reached; one that cannot be measured counts as not reached, as it does in the depth of one customer.
Expected<GroupCodes> depthCodes(const Dataset &dataset, const Framework &framework, const FollowUp &follow, std::optional<Day> landmark,
                                std::stop_token stop)
{
    if (const auto usage = needUsage(dataset); !usage)
        return failureOf(usage);
    GroupCodes codes{std::vector<std::uint16_t>(follow.duration.size(), 0), {"none"}, true, landmark.value_or(0)};
    for (const Milestone milestone : kMilestones) {
        if (!framework.has(milestone))
            continue;
        const auto days = reachedDays(dataset, framework, follow, milestone, stop);
        if (!days)
            return failureOf(days);
        const auto depth = static_cast<std::uint16_t>(codes.names.size());
        codes.names.emplace_back(milestoneName(milestone));
        for (std::size_t a = 0; a < codes.code.size(); ++a) {
            if (reachedBy(days->day[a], landmark))
                codes.code[a] = depth;
        }
    }
    if (codes.names.size() == 1)
        return failure(ErrorCode::MilestoneMissing, "depth");
    for (std::size_t a = 0; a < codes.code.size(); ++a) {
        if (!follow.watchedFromSignup(a))
            codes.code[a] = kUnknownGroup;
    }
    return codes;
}

Expected<GroupCodes> matureCategoryCodes(const Dataset &dataset, const Framework &framework, const FollowUp &follow,
                                         std::optional<Day> landmark, std::stop_token stop)
{
    if (const auto has = needMilestone(framework, Milestone::Maturity); !has)
        return failureOf(has);
    if (const auto usage = needUsage(dataset); !usage)
        return failureOf(usage);
    const auto maturity = maturityDays(dataset, follow, *framework.maturity, stop);
    if (!maturity)
        return failureOf(maturity);
    GroupCodes codes{std::vector<std::uint16_t>(follow.duration.size(), 0), {}, false, landmark.value_or(0)};
    for (std::size_t number = 0; number <= maturity->categories.size(); ++number)
        codes.names.push_back(std::to_string(number));
    for (std::size_t a = 0; a < codes.code.size(); ++a) {
        for (const MaturityDays::Category &category : maturity->categories)
            codes.code[a] = static_cast<std::uint16_t>(codes.code[a] + (reachedBy(category.matureDay[a], landmark) ? 1 : 0));
        if (!follow.watchedFromSignup(a))
            codes.code[a] = kUnknownGroup;
    }
    return codes;
}

Expected<GroupCodes> signupMonthCodes(const Dataset &dataset, const FollowUp &follow)
{
    GroupCodes codes{std::vector<std::uint16_t>(dataset.accountCount(), 0), {}, false, 0};
    std::vector<std::int32_t> months;
    for (std::size_t a = 0; a < codes.code.size(); ++a) {
        if (follow.inView[a])
            months.push_back(monthNumber(dataset.signup[a]));
    }
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
    if (months.size() > kMostGroups)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("{} signup months, at most {} groups can be compared", months.size(), kMostGroups));
    for (const std::int32_t month : months)
        codes.names.push_back(isoMonth(month));
    for (std::size_t a = 0; a < codes.code.size(); ++a) {
        const auto place = std::lower_bound(months.begin(), months.end(), monthNumber(dataset.signup[a]));
        codes.code[a] = static_cast<std::uint16_t>(place - months.begin());
    }
    return codes;
}

/// By the version that was in force on the day of signup.
Expected<GroupCodes> versionCodes(const Dataset &dataset, const std::vector<VersionInForce> &versions)
{
    if (versions.empty())
        return failure(ErrorCode::InvalidArgument, "the store has no saved framework version to group by");
    if (versions.size() >= kMostGroups)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("{} framework versions, at most {} groups can be compared", versions.size(), kMostGroups));
    GroupCodes codes{std::vector<std::uint16_t>(dataset.accountCount(), 0), {"before"}, false, 0};
    for (const VersionInForce &version : versions)
        codes.names.push_back(fmt::format("v{}", version.number));
    for (std::size_t a = 0; a < codes.code.size(); ++a) {
        const auto next = std::upper_bound(versions.begin(), versions.end(), dataset.signup[a],
                                           [](CalendarDay signup, const VersionInForce &version) { return signup < version.since; });
        codes.code[a] = static_cast<std::uint16_t>(next - versions.begin());
    }
    return codes;
}

Expected<GroupCodes> attributeCodes(const Dataset &dataset, const std::string &name)
{
    const Attribute *attribute = dataset.findAttribute(name);
    if (attribute == nullptr)
        return failure(ErrorCode::AttributeUnknown, name);
    if (attribute->values.size() > kMostGroups)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("{} has {} values, at most {} groups can be compared", name, attribute->values.size(), kMostGroups));
    GroupCodes codes{std::vector<std::uint16_t>(attribute->code.begin(), attribute->code.end()), attribute->values, false, 0};
    // The empty value sorts first; shown, it stands last.
    codes.names.erase(codes.names.begin());
    codes.names.emplace_back("(missing)");
    const auto missing = static_cast<std::uint16_t>(codes.names.size() - 1);
    for (std::uint16_t &code : codes.code)
        code = code == 0 ? missing : static_cast<std::uint16_t>(code - 1);
    return codes;
}

} // namespace

std::optional<Grouping> parseGrouping(const std::string &text)
{
    for (const auto &[name, kind] : kGroupings) {
        if (text == name)
            return Grouping{kind, {}};
    }
    const std::string prefix = kAttributePrefix;
    if (text.size() > prefix.size() && text.compare(0, prefix.size(), prefix) == 0)
        return Grouping{Grouping::Kind::Attribute, text.substr(prefix.size())};
    return std::nullopt;
}

std::string groupingName(const Grouping &grouping)
{
    for (const auto &[name, kind] : kGroupings) {
        if (grouping.kind == kind)
            return name;
    }
    return kAttributePrefix + grouping.attribute;
}

bool comesFromMilestones(Grouping::Kind kind)
{
    return kind != Grouping::Kind::None && kind != Grouping::Kind::SignupMonth && kind != Grouping::Kind::FrameworkVersion &&
           kind != Grouping::Kind::Attribute;
}

Day smallestLandmark(const Framework &framework, const Grouping &by)
{
    switch (by.kind) {
    case Grouping::Kind::Setup:
        return framework.setup ? framework.setup->windowDays : 1;
    case Grouping::Kind::Activation:
        return framework.activation ? framework.activation->windowDays : 1;
    case Grouping::Kind::Depth:
        return std::max(1, framework.longestWindowDays());
    case Grouping::Kind::Utilization:
    case Grouping::Kind::Maturity:
    case Grouping::Kind::MatureCategories:
        return 1;
    case Grouping::Kind::None:
    case Grouping::Kind::SignupMonth:
    case Grouping::Kind::FrameworkVersion:
    case Grouping::Kind::Attribute:
        break;
    }
    return 0;
}

std::optional<Day> defaultLandmark(const Framework &framework, const Grouping &by)
{
    if (!comesFromMilestones(by.kind))
        return std::nullopt;
    if (by.kind == Grouping::Kind::Activation)
        return smallestLandmark(framework, by);
    return std::max(framework.landmarkDay, smallestLandmark(framework, by));
}

GroupCodes reachedCodes(const FollowUp &follow, const MilestoneDays &milestone, std::optional<Day> landmark, Day gapWindow)
{
    GroupCodes codes{std::vector<std::uint16_t>(follow.duration.size(), kUnknownGroup), {"reached", "not_reached"}, true, gapWindow, true};
    for (std::size_t a = 0; a < codes.code.size(); ++a) {
        if (milestone.state[a] != MilestoneState::Unknown && follow.watchedFromSignup(a))
            codes.code[a] = reachedBy(milestone.day[a], landmark) ? 0 : 1;
    }
    return codes;
}

Expected<GroupCodes> groupCodes(const Dataset &dataset, const Framework &framework, const FollowUp &follow, const Grouping &by,
                                std::optional<Day> landmark, std::stop_token stop)
{
    switch (by.kind) {
    case Grouping::Kind::None:
        break;
    case Grouping::Kind::Setup:
        return milestoneCodes(dataset, framework, follow, Milestone::Setup, landmark, stop);
    case Grouping::Kind::Activation:
        return milestoneCodes(dataset, framework, follow, Milestone::Activation, landmark, stop);
    case Grouping::Kind::Utilization:
        return milestoneCodes(dataset, framework, follow, Milestone::Utilization, landmark, stop);
    case Grouping::Kind::Maturity:
        return milestoneCodes(dataset, framework, follow, Milestone::Maturity, landmark, stop);
    case Grouping::Kind::Depth:
        return depthCodes(dataset, framework, follow, landmark, stop);
    case Grouping::Kind::MatureCategories:
        return matureCategoryCodes(dataset, framework, follow, landmark, stop);
    case Grouping::Kind::SignupMonth:
        return signupMonthCodes(dataset, follow);
    case Grouping::Kind::FrameworkVersion:
        return versionCodes(dataset, by.versions);
    case Grouping::Kind::Attribute:
        return attributeCodes(dataset, by.attribute);
    }
    return GroupCodes{std::vector<std::uint16_t>(dataset.accountCount(), 0), {"all"}, true, 0};
}

} // namespace waymark
