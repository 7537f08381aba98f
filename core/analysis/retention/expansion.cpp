#include "core/analysis/retention/expansion.h"

#include <algorithm>
#include <utility>

#include "core/analysis/retention/curves.h"
#include "core/analysis/retention/grouping.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

/// Every grouping has a landmark here, for growth is growth since a day; the value on the day before it must exist.
AnalysisOptions withExpansionLandmark(const Framework &framework, const AnalysisOptions &options, const Grouping &by)
{
    AnalysisOptions own = options;
    if (!own.landmark && !defaultLandmark(framework, by))
        own.landmark = std::max(framework.landmarkDay, framework.longestWindowDays());
    return own;
}

CompetingHistogram::Leaving wayOut(const FollowUp &follow, const ExpansionDays &days, std::size_t account)
{
    if (days.day[account] != kNever)
        return CompetingHistogram::Leaving::Event;
    return follow.churned[account] != 0 ? CompetingHistogram::Leaving::Competing : CompetingHistogram::Leaving::Censored;
}

/// Deals the accounts out to their groups' histograms; those left out are counted. False: asked to stop.
bool tallyExpansion(const FollowUp &follow, const ExpansionDays &days, const GroupCodes &codes, ExpansionResult &result,
                    std::vector<CompetingHistogram> &histograms, const std::stop_token &stop)
{
    return visitAccounts(follow, stop, [&](std::size_t a) {
        if (follow.duration[a] < result.landmark)
            ++(follow.churned[a] != 0 ? result.excluded.leftBeforeLandmark : result.excluded.unwatchedAtLandmark);
        else if (codes.code[a] == kUnknownGroup || !(days.value[a] > 0.0))
            ++result.excluded.unknown;
        else
            histograms[codes.code[a]].add(std::min(days.day[a], follow.duration[a]), wayOut(follow, days, a));
    });
}

void addExpansionGroups(ExpansionResult &result, const GroupCodes &codes, std::vector<CompetingHistogram> histograms,
                        std::vector<RevenueRetention> revenue)
{
    for (std::size_t g = 0; g < codes.names.size(); ++g) {
        if (!codes.keepEmpty && histograms[g].events.empty())
            continue;
        ExpansionGroup group{codes.names[g], cumulativeIncidence(std::move(histograms[g]), result.query.interval), {}, revenue[g]};
        group.median = medianDay(group.curve);
        result.groups.push_back(std::move(group));
    }
}

} // namespace

Expected<ExpansionResult> expansion(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                    const ExpansionQuery &query, std::stop_token stop)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    RetentionQuery grouped;
    grouped.by = query.by;
    const auto clock = retentionClock(framework, withExpansionLandmark(framework, options, query.by), grouped);
    if (!clock)
        return failureOf(clock);
    if (*clock->landmark < 1)
        return failure(ErrorCode::LandmarkTooEarly, "1");
    const auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    const auto codes = groupCodes(dataset, framework, *follow, query.by, clock->landmark, stop);
    if (!codes)
        return failureOf(codes);
    const auto days = expansionDays(dataset, *follow, framework, *clock->landmark, stop);
    if (!days)
        return failureOf(days);
    auto revenue = revenueRetention(dataset, *follow, *codes, *clock->landmark, clock->horizon, options.seed, stop);
    if (!revenue)
        return failureOf(revenue);

    ExpansionResult result;
    result.snapshotId = dataset.snapshotId;
    result.asOf = follow->asOf;
    result.rule = framework.expansion;
    result.query = query;
    result.landmark = *clock->landmark;
    result.horizon = clock->horizon;
    result.excluded.invalidDates = follow->invalidDates;
    std::vector<CompetingHistogram> histograms(codes->names.size());
    for (CompetingHistogram &histogram : histograms)
        histogram.origin = result.landmark;
    if (!tallyExpansion(*follow, *days, *codes, result, histograms, stop))
        return failure(ErrorCode::Cancelled);
    addExpansionGroups(result, *codes, std::move(histograms), std::move(*revenue));
    return result;
}

const char *expansionMeasureName(ExpansionMeasure measure)
{
    switch (measure) {
    case ExpansionMeasure::Seats:
        return "seats";
    case ExpansionMeasure::Mrr:
        return "mrr";
    case ExpansionMeasure::Categories:
        break;
    }
    return "categories";
}

} // namespace waymark
