#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>

#include "core/base/parallel.h"
#include "core/milestones/milestone_state.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

/// What every account of one activation rule is measured with.
struct ActivationWalk {
    const Dataset &dataset;
    const ActivationRule &rule;
    std::vector<FeatureIndex> features;
    DaySums sums;
};

ActivationWalk activationWalk(const Dataset &dataset, const FollowUp &follow, const ActivationRule &rule)
{
    return {dataset, rule, namedFeatures(dataset, rule.features), DaySums(longestDuration(follow))};
}

/// The first day the feature was used on days before `to`; kNever where it was not.
Day firstUse(const Dataset &dataset, FeatureIndex feature, std::size_t account, Day to)
{
    const FeatureUsage &usage = dataset.usage[index(feature)];
    const std::uint32_t row = usage.start[account];
    if (row == usage.start[account + 1] || usage.day[row] >= to)
        return kNever;
    return usage.day[row];
}

/// The smallest whole number that reaches a threshold.
int wholeNumberReaching(double threshold) { return static_cast<int>(std::ceil(std::min(threshold - kSumTolerance, 1e9))); }

Day dayOfDistinctFeatures(const ActivationWalk &walk, std::size_t account, Day to)
{
    std::vector<Day> first;
    first.reserve(walk.features.size());
    for (const FeatureIndex feature : walk.features)
        first.push_back(firstUse(walk.dataset, feature, account, to));
    return dayOfNth(first, wholeNumberReaching(walk.rule.threshold));
}

Day dayOfActiveDays(ActivationWalk &walk, std::size_t account, Day to)
{
    Day reached = kNever;
    int days = 0;
    const int wanted = wholeNumberReaching(walk.rule.threshold);
    visitDays(walk.dataset, walk.features, account, 0, to, walk.sums, [&](Day day, double) {
        if (++days >= wanted)
            reached = day;
        return reached == kNever;
    });
    return reached;
}

Day activationDay(ActivationWalk &walk, std::size_t account, Day to)
{
    switch (walk.rule.measure) {
    case Measure::DistinctFeatures:
        return dayOfDistinctFeatures(walk, account, to);
    case Measure::ActiveDays:
        return dayOfActiveDays(walk, account, to);
    case Measure::Count:
        break;
    }
    return daySumReaches(walk.dataset, walk.features, account, 0, to, walk.rule.threshold, walk.sums);
}

double numberOfActiveDays(ActivationWalk &walk, std::size_t account, Day to)
{
    int days = 0;
    visitDays(walk.dataset, walk.features, account, 0, to, walk.sums, [&days](Day, double) {
        ++days;
        return true;
    });
    return days;
}

double numberOfFeatures(const ActivationWalk &walk, std::size_t account, Day to)
{
    return static_cast<double>(std::count_if(walk.features.begin(), walk.features.end(),
                                             [&](FeatureIndex feature) { return firstUse(walk.dataset, feature, account, to) != kNever; }));
}

/// Exclusive end of the days on which an account's measure is taken.
Day measuredUntil(const FollowUp &follow, const ActivationRule &rule, Day before, std::size_t account)
{
    return std::min({rule.windowDays, before, follow.duration[account] + 1});
}

/// Adds the counts of a feature on days before `until` to the measure of the accounts begin <= a < end.
template <class Count>
void addColumn(const FeatureUsage &usage, const UsageColumn<Count> &counts, std::span<const Day> until, std::size_t begin, std::size_t end,
               std::vector<double> &measure)
{
    for (std::size_t a = begin; a < end; ++a) {
        double sum = 0.0;
        for (std::uint32_t row = usage.start[a]; row < usage.start[a + 1] && usage.day[row] < until[a]; ++row)
            sum += static_cast<double>(counts[row]);
        measure[a] += sum;
    }
}

/// Feature by feature, because rows are clustered that way: reading one column from end to end is several times faster. In blocks of
/// accounts on all cores: with every feature named it reads all the usage there is while a slider moves.
bool addCounts(const ActivationWalk &walk, const FollowUp &follow, Day before, const std::stop_token &stop, std::vector<double> &measure)
{
    constexpr std::size_t kBlock = 8192;
    std::vector<Day> until(measure.size(), 0);
    for (std::size_t a = 0; a < until.size(); ++a) {
        if (follow.inView[a] != 0 && follow.watchedFromSignup(a))
            until[a] = measuredUntil(follow, walk.rule, before, a);
    }
    parallelFor((measure.size() + kBlock - 1) / kBlock, hardwareThreads(), [&](std::size_t block) {
        const std::size_t begin = block * kBlock;
        const std::size_t end = std::min(begin + kBlock, measure.size());
        for (const FeatureIndex feature : walk.features) {
            if (stop.stop_requested())
                return;
            const FeatureUsage &usage = walk.dataset.usage[index(feature)];
            if (usage.isSmall())
                addColumn(usage, usage.smallCount, until, begin, end, measure);
            else
                addColumn(usage, usage.count, until, begin, end, measure);
        }
    });
    return !stop.stop_requested();
}

bool measureAccounts(const ActivationWalk &walk, const FollowUp &follow, Day before, const std::stop_token &stop,
                     std::vector<double> &measure)
{
    return visitAccountsOnAllThreads(follow, stop, [&] {
        return [&, own = walk](std::size_t a) mutable {
            if (!follow.watchedFromSignup(a))
                return;
            const Day to = measuredUntil(follow, own.rule, before, a);
            measure[a] = own.rule.measure == Measure::ActiveDays ? numberOfActiveDays(own, a, to) : numberOfFeatures(own, a, to);
        };
    });
}

} // namespace

Expected<MilestoneDays> activationDays(const Dataset &dataset, const FollowUp &follow, const ActivationRule &rule, std::stop_token stop)
{
    MilestoneDays days = unknownDays(dataset.accountCount());
    const bool finished = visitAccountsOnAllThreads(follow, stop, [&] {
        return [&, walk = activationWalk(dataset, follow, rule)](std::size_t a) mutable {
            if (follow.watchedFromSignup(a))
                setWindowed(days, follow, a, activationDay(walk, a, std::min(rule.windowDays, follow.duration[a] + 1)), rule.windowDays);
        };
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return days;
}

Expected<std::vector<double>> activationMeasure(const Dataset &dataset, const FollowUp &follow, const ActivationRule &rule, Day before,
                                                std::stop_token stop)
{
    const ActivationWalk walk = activationWalk(dataset, follow, rule);
    std::vector<double> measure(dataset.accountCount(), 0.0);
    const bool finished = rule.measure == Measure::Count ? addCounts(walk, follow, before, stop, measure)
                                                         : measureAccounts(walk, follow, before, stop, measure);
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return measure;
}

} // namespace waymark
