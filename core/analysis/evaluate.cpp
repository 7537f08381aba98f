#include "core/analysis/evaluate.h"

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

/// Every account watched no longer than to the end of a day since signup.
void endAt(FollowUp &follow, Day day)
{
    for (std::size_t a = 0; a < follow.duration.size(); ++a) {
        if (follow.duration[a] > day)
            follow.churned[a] = 0;
        follow.duration[a] = std::min(follow.duration[a], day);
        follow.possible[a] = std::min(follow.possible[a], day);
    }
}

/// Fills what was computed, or passes the failure on.
Expected<void> evaluateMilestones(Evaluation &evaluation, const Dataset &dataset, const FollowUp &follow, const Framework &framework,
                                  std::stop_token stop)
{
    if (framework.setup) {
        auto setup = setupDays(dataset, follow, *framework.setup, stop);
        if (!setup)
            return failureOf(setup);
        evaluation.milestones[0] = std::move(setup->milestone);
        evaluation.steps = std::move(setup->steps);
    }
    if (framework.activation) {
        auto activation = activationDays(dataset, follow, *framework.activation, stop);
        if (!activation)
            return failureOf(activation);
        evaluation.milestones[1] = std::move(*activation);
    }
    if (framework.utilization) {
        auto utilization = utilizationDays(dataset, follow, *framework.utilization, stop);
        if (!utilization)
            return failureOf(utilization);
        evaluation.milestones[2] = std::move(*utilization);
    }
    if (framework.maturity) {
        auto maturity = maturityDays(dataset, follow, *framework.maturity, stop);
        if (!maturity)
            return failureOf(maturity);
        evaluation.milestones[3] = std::move(maturity->milestone);
        evaluation.categories = std::move(maturity->categories);
    }
    return {};
}

std::uint8_t depthOf(const Evaluation &evaluation, std::size_t account)
{
    std::uint8_t depth = 0;
    for (std::size_t m = 0; m < evaluation.milestones.size(); ++m) {
        if (!evaluation.milestones[m])
            continue;
        if (evaluation.milestones[m]->state[account] == MilestoneState::Reached)
            depth = static_cast<std::uint8_t>(m + 1);
        else if (evaluation.query.strict)
            break;
    }
    return depth;
}

} // namespace

const char *depthName(std::uint8_t depth) { return depth == 0 ? "none" : milestoneName(kMilestones[depth - 1]); }

Expected<Evaluation> evaluate(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                              const EvaluationQuery &query, std::stop_token stop)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    if (query.at && *query.at < 0)
        return failure(ErrorCode::InvalidArgument, "day " + std::to_string(*query.at) + ", days since signup begin with 0");
    if (std::none_of(std::begin(kMilestones), std::end(kMilestones), [&](Milestone milestone) { return framework.has(milestone); }))
        return failure(ErrorCode::InvalidArgument, "the framework defines no milestone");
    auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    if (query.at)
        endAt(*follow, *query.at);

    Evaluation evaluation;
    evaluation.snapshotId = dataset.snapshotId;
    evaluation.asOf = follow->asOf;
    evaluation.query = query;
    if (const auto done = evaluateMilestones(evaluation, dataset, *follow, framework, stop); !done)
        return failureOf(done);
    evaluation.depth.assign(dataset.accountCount(), 0);
    for (std::size_t a = 0; a < dataset.accountCount(); ++a) {
        if (!follow->inView[a])
            continue;
        evaluation.accounts.push_back(AccountIndex{static_cast<std::uint32_t>(a)});
        evaluation.depth[a] = depthOf(evaluation, a);
    }
    return evaluation;
}

} // namespace waymark
