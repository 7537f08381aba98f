#include "core/analysis/retention/expansion_days.h"

#include <limits>

#include "core/analysis/account_value.h"
#include "core/milestones/milestone_state.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

Expected<void> canBeValued(const Dataset &dataset, const Framework &framework)
{
    if (framework.expansion.measure != ExpansionMeasure::Categories) {
        if (!dataset.hasSubscriptions())
            return failure(ErrorCode::NoSubscriptions);
        return {};
    }
    if (!framework.has(Milestone::Maturity))
        return failure(ErrorCode::MilestoneMissing, milestoneName(Milestone::Maturity));
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    return {};
}

/// The first day from <= day < to with a value that reaches the wanted one; unknown values reach nothing.
Day dayOfValue(std::span<const ValueStep> steps, Day from, Day to, double wanted)
{
    for (const ValueStep &step : steps) {
        if (step.from >= to)
            break;
        if (step.from >= from && step.value >= wanted - kSumTolerance)
            return step.from;
    }
    return kNever;
}

} // namespace

Expected<ExpansionDays> expansionDays(const Dataset &dataset, const FollowUp &follow, const Framework &framework, Day landmark,
                                      std::stop_token stop)
{
    if (const auto can = canBeValued(dataset, framework); !can)
        return failureOf(can);
    const ExpansionRule &rule = framework.expansion;
    AccountValues values(dataset, follow, framework, rule.measure);
    ExpansionDays days{std::vector<double>(dataset.accountCount(), std::numeric_limits<double>::quiet_NaN()),
                       std::vector<Day>(dataset.accountCount(), kNever)};
    std::vector<ValueStep> steps;
    const bool finished = visitAccounts(follow, stop, [&](std::size_t a) {
        const bool watched = rule.measure != ExpansionMeasure::Categories || follow.watchedFromSignup(a);
        if (follow.duration[a] < landmark || !watched)
            return;
        values.read(a, steps);
        const double value = valueOn(steps, landmark - 1);
        if (!(value > 0.0))
            return;
        days.value[a] = value;
        const Day until = follow.churned[a] != 0 ? follow.duration[a] : follow.duration[a] + 1;
        days.day[a] = dayOfValue(steps, landmark, until, (1.0 + rule.growth) * value);
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return days;
}

} // namespace waymark
