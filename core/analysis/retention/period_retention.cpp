#include "core/analysis/retention/period_retention.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/analysis/retention/curves.h"
#include "core/analysis/retention/grouping.h"
#include "core/milestones/milestone_state.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

constexpr std::pair<const char *, PeriodKind> kPeriodKinds[] = {
    {"bounded", PeriodKind::Bounded},
    {"unbounded", PeriodKind::Unbounded},
    {"bracket", PeriodKind::Bracket},
};

Expected<void> checkPeriods(const PeriodRule &rule, Day origin)
{
    if (rule.kind != PeriodKind::Bracket) {
        if (rule.length < 1)
            return failure(ErrorCode::InvalidArgument, fmt::format("a period of {} days", rule.length));
        return {};
    }
    if (rule.from < 0 || rule.to < rule.from)
        return failure(ErrorCode::InvalidArgument, fmt::format("a bracket from day {} to day {}", rule.from, rule.to));
    if (rule.from < origin)
        return failure(ErrorCode::InvalidArgument,
                       fmt::format("the bracket begins on day {}, before the landmark, day {}", rule.from, origin));
    return {};
}

/// What every account is counted with.
struct PeriodWalk {
    const Dataset &dataset;
    const FollowUp &follow;
    std::vector<FeatureIndex> meaningful;
    double meaningfulCount;
    DaySums sums;
    std::vector<Day> activeDays; ///< of one account, kept for the next to spare memory
};

/// Use after the end of follow-up is nobody's, so it ends at churn.
void findActiveDays(PeriodWalk &walk, std::size_t account)
{
    walk.activeDays.clear();
    visitDays(walk.dataset, walk.meaningful, account, walk.follow.covered[account], walk.follow.duration[account] + 1, walk.sums,
              [&walk](Day day, double sum) {
                  if (sum >= walk.meaningfulCount - kSumTolerance)
                      walk.activeDays.push_back(day);
                  return true;
              });
}

/// Counts by group and period while accounts are dealt out.
struct PeriodTally {
    std::vector<std::uint32_t> accounts;          ///< [groups]
    std::vector<std::vector<PeriodCount>> counts; ///< [groups][periods]
    Excluded excluded;
};

Expected<PeriodTally> tallyPeriods(const Dataset &dataset, const Framework &framework, const FollowUp &follow, const GroupCodes &codes,
                                   const PeriodRule &rule, Day origin, const std::stop_token &stop)
{
    PeriodTally tally{std::vector<std::uint32_t>(codes.names.size(), 0), std::vector<std::vector<PeriodCount>>(codes.names.size()), {}};
    tally.excluded.invalidDates = follow.invalidDates;
    PeriodWalk walk{dataset,
                    follow,
                    namedFeatures(dataset, framework.retention.meaningfulFeatures),
                    framework.retention.meaningfulCount,
                    DaySums(longestDuration(follow)),
                    {}};
    const bool finished = visitAccounts(follow, stop, [&](std::size_t a) {
        if (follow.duration[a] < origin) {
            ++(follow.churned[a] != 0 ? tally.excluded.leftBeforeLandmark : tally.excluded.unwatchedAtLandmark);
            return;
        }
        const std::uint16_t group = codes.code[a];
        if (group == kUnknownGroup) {
            ++tally.excluded.unknown;
            return;
        }
        ++tally.accounts[group];
        findActiveDays(walk, a);
        countPeriods(rule, {walk.activeDays, follow.covered[a], follow.possible[a]}, tally.counts[group]);
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return tally;
}

PeriodCell periodCell(const PeriodRule &rule, const std::vector<PeriodCount> &counts, std::size_t period)
{
    PeriodCell cell;
    if (period < counts.size())
        cell.count = counts[period];
    cell.firstDay = rule.kind == PeriodKind::Bracket ? rule.from : static_cast<Day>(period) * rule.length;
    cell.lastDay = rule.kind == PeriodKind::Bracket ? rule.to : cell.firstDay + rule.length - 1;
    cell.retention = wilsonProportion(cell.count.retained, cell.count.eligible);
    cell.unsettled = cell.retention && rule.kind == PeriodKind::Unbounded && isUnsettled(counts, period);
    return cell;
}

PeriodGroup periodGroup(std::string name, std::uint32_t n, const PeriodRule &rule, const std::vector<PeriodCount> &counts,
                        std::size_t firstPeriod, std::size_t periods)
{
    PeriodGroup group{std::move(name), n, {}};
    for (std::size_t k = firstPeriod; k < periods; ++k)
        group.cells.push_back(periodCell(rule, counts, k));
    return group;
}

void addPeriodGroups(PeriodResult &result, const GroupCodes &codes, const PeriodTally &tally, Day origin)
{
    const PeriodRule &rule = result.query.rule;
    std::vector<PeriodCount> pooled;
    std::uint32_t n = 0;
    for (std::size_t g = 0; g < codes.names.size(); ++g) {
        poolPeriods(tally.counts[g], pooled);
        n += tally.accounts[g];
    }
    const bool bracket = rule.kind == PeriodKind::Bracket;
    const auto firstPeriod = bracket ? 0 : static_cast<std::size_t>((origin + rule.length - 1) / rule.length);
    const std::size_t periods = bracket ? 1 : pooled.size();
    for (std::size_t g = 0; g < codes.names.size(); ++g) {
        if (codes.keepEmpty || tally.accounts[g] > 0)
            result.groups.push_back(periodGroup(codes.names[g], tally.accounts[g], rule, tally.counts[g], firstPeriod, periods));
    }
    result.pooled = periodGroup("all", n, rule, pooled, firstPeriod, periods);
}

} // namespace

Expected<PeriodResult> periodRetention(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                       const PeriodQuery &query, std::stop_token stop)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    RetentionQuery grouped;
    grouped.by = query.by;
    grouped.withoutLandmark = query.withoutLandmark;
    const auto clock = retentionClock(framework, options, grouped);
    if (!clock)
        return failureOf(clock);
    const Day origin = clock->landmark.value_or(0);
    if (const auto sound = checkPeriods(query.rule, origin); !sound)
        return failureOf(sound);
    const auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    const auto codes = groupCodes(dataset, framework, *follow, query.by, clock->landmark, stop);
    if (!codes)
        return failureOf(codes);
    const auto tally = tallyPeriods(dataset, framework, *follow, *codes, query.rule, origin, stop);
    if (!tally)
        return failureOf(tally);

    PeriodResult result;
    result.snapshotId = dataset.snapshotId;
    result.asOf = follow->asOf;
    result.query = query;
    result.landmark = clock->landmark;
    result.horizon = clock->horizon;
    result.excluded = tally->excluded;
    addPeriodGroups(result, *codes, *tally, origin);
    return result;
}

const char *periodKindName(PeriodKind kind)
{
    for (const auto &[name, known] : kPeriodKinds) {
        if (known == kind)
            return name;
    }
    return "";
}

std::optional<PeriodKind> parsePeriodKind(const std::string &text)
{
    for (const auto &[name, kind] : kPeriodKinds) {
        if (text == name)
            return kind;
    }
    return std::nullopt;
}

} // namespace waymark
