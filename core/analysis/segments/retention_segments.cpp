#include "core/analysis/segments/retention_segments.h"

#include <utility>

#include "core/analysis/retention/retention_input.h"

namespace waymark {

namespace {

/// Only the accounts of one value stay in view.
FollowUp viewOf(const FollowUp &follow, const Segments &segments, std::size_t value)
{
    FollowUp view = follow;
    view.inViewCount = 0;
    for (std::size_t a = 0; a < view.inView.size(); ++a) {
        view.inView[a] = follow.inView[a] != 0 && segments.code[a] == value ? 1 : 0;
        view.inViewCount += view.inView[a];
    }
    view.invalidDates = 0; // counted for all values together
    return view;
}

void addTogether(RetentionSegments &result, const Segments &segments, const std::vector<TwoByTwo> &counts)
{
    std::vector<std::vector<const DayHistogram *>> strata;
    for (const RetentionResult &one : result.results) {
        std::vector<const DayHistogram *> &stratum = strata.emplace_back();
        for (const RetentionGroup &group : one.groups)
            stratum.push_back(&group.curve.counts);
    }
    result.stratifiedLogRank = stratifiedLogRank(strata);
    if (!result.results.empty() && result.results.front().table)
        result.tables = segmentTables(segments, counts);
}

} // namespace

Expected<RetentionSegments> retentionSegments(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                              const RetentionQuery &query, const std::string &attribute, std::stop_token stop)
{
    auto input = retentionInput(dataset, framework, options, query, stop);
    if (!input)
        return failureOf(input);
    const auto segments = segmentsOf(dataset, attribute);
    if (!segments)
        return failureOf(segments);
    // The groups must be the same in every stratum.
    input->codes.keepEmpty = true;
    RetentionSegments result;
    result.attribute = attribute;
    std::vector<TwoByTwo> counts(segments->names.size());
    for (std::size_t value = 0; value < segments->names.size(); ++value) {
        const FollowUp view = viewOf(input->follow, *segments, value);
        if (view.inViewCount == 0)
            continue;
        auto curves = retentionCurves(dataset, view, input->codes, input->query, input->clock, stop);
        if (!curves)
            return failureOf(curves);
        curves->snapshotId = dataset.snapshotId;
        curves->event = input->event;
        addComparisons(*curves);
        if (curves->table)
            counts[value] = curves->table->counts;
        result.names.push_back(segments->names[value]);
        result.results.push_back(std::move(*curves));
    }
    addTogether(result, *segments, counts);
    return result;
}

} // namespace waymark
