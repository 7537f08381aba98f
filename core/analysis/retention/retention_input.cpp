#include "core/analysis/retention/retention_input.h"

#include <utility>

#include "core/association/multiple_tests.h"
#include "core/milestones/dormancy.h"
#include "core/survival/rmst.h"

namespace waymark {

namespace {

void addMeans(RetentionResult &result)
{
    for (RetentionGroup &group : result.groups) {
        group.stayed = restrictedMean(group.curve, result.horizon);
        group.followUp = medianFollowUp(group.curve);
    }
}

void addHazards(RetentionResult &result)
{
    const std::size_t groups = result.groups.size();
    if (groups < 2)
        return;
    std::vector<const DayHistogram *> counts;
    for (const RetentionGroup &group : result.groups)
        counts.push_back(&group.curve.counts);
    const std::size_t reference = groups == 2 ? 1 : 0;
    const CoxFit fit = coxByGroup(counts, reference);
    for (std::size_t g = 0; g < groups; ++g) {
        if (g != reference)
            result.hazards.push_back({g, reference, fit.against[g]});
    }
    result.proportionalHazards = fit.proportional;
}

/// Every two of more than two groups, their p adjusted for how many they are.
void addPairs(RetentionResult &result)
{
    if (result.groups.size() < 3)
        return;
    std::vector<double> p;
    for (std::size_t first = 0; first < result.groups.size(); ++first) {
        for (std::size_t second = first + 1; second < result.groups.size(); ++second) {
            const DayHistogram *const groups[] = {&result.groups[first].curve.counts, &result.groups[second].curve.counts};
            const auto test = logRank(groups);
            result.pairs.push_back({first, second, {}, {}, {}});
            if (!test)
                continue;
            result.pairs.back().chiSquare = test->chiSquare;
            result.pairs.back().p = test->p;
            p.push_back(test->p);
        }
    }
    const std::vector<double> adjusted = holmAdjusted(p);
    auto next = adjusted.begin();
    for (GroupPair &pair : result.pairs) {
        if (pair.p)
            pair.adjustedP = *next++;
    }
}

} // namespace

Expected<RetentionInput> retentionInput(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                        const RetentionQuery &query, std::stop_token stop)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    const RetentionRule rule = eventRule(framework, options);
    RetentionQuery asked = query;
    asked.lateEntry = query.lateEntry || rule.event == EventKind::Dormancy;
    if (asked.lateEntry && !dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    const auto clock = retentionClock(framework, options, query);
    if (!clock)
        return failureOf(clock);
    auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    auto codes = groupCodes(dataset, framework, *follow, query.by, clock->landmark, stop);
    if (!codes)
        return failureOf(codes);
    if (rule.event == EventKind::Dormancy)
        follow = followUpByDormancy(dataset, std::move(*follow), rule, stop);
    if (!follow)
        return failureOf(follow);
    return RetentionInput{std::move(asked), rule.event, *clock, std::move(*follow), std::move(*codes)};
}

void addComparisons(RetentionResult &result)
{
    addMeans(result);
    addHazards(result);
    addPairs(result);
}

} // namespace waymark
