#include "core/analysis/milestone_table.h"

#include <utility>

#include "core/analysis/grouping.h"
#include "core/analysis/reached_days.h"
#include "core/milestones/dormancy.h"

namespace waymark {

namespace {

void countAccounts(const OutcomeColumns &columns, const GroupCodes &codes, const Segments &segments, std::vector<TwoByTwo> &bySegment,
                   MilestoneTable &table)
{
    const FollowUp &follow = columns.follow;
    for (std::size_t a = 0; a < follow.duration.size(); ++a) {
        if (!follow.inView[a])
            continue;
        const TablePlace place = columns.placeOf(a, codes.code[a] != kUnknownGroup);
        countLeftOut(place, table.excluded);
        if (place != TablePlace::Yes && place != TablePlace::No)
            continue;
        table.counts.add(codes.code[a] == 0, place == TablePlace::Yes);
        if (!bySegment.empty())
            bySegment[segments.code[a]].add(codes.code[a] == 0, place == TablePlace::Yes);
    }
}

} // namespace

Expected<MilestoneTable> milestoneTable(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                        const MilestoneTableQuery &query, std::stop_token stop)
{
    const auto question = outcomeQuestion(dataset, framework, options, query.milestone, query.outcome);
    if (!question)
        return failureOf(question);
    auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    const auto codes = groupCodes(dataset, framework, *follow, groupingOf(query.milestone), question->clock.landmark, stop);
    if (!codes)
        return failureOf(codes);
    std::optional<OutcomeDays> outcome;
    if (query.outcome != SweepOutcome::Retained) {
        auto days = outcomeOf(dataset, framework, *follow, *question, stop);
        if (!days)
            return failureOf(days);
        outcome = std::move(*days);
    }
    const RetentionRule rule = eventRule(framework, options);
    if (query.outcome == SweepOutcome::Retained && rule.event == EventKind::Dormancy)
        follow = followUpByDormancy(dataset, std::move(*follow), rule, stop);
    if (!follow)
        return failureOf(follow);
    MilestoneTable table;
    table.snapshotId = dataset.snapshotId;
    table.asOf = follow->asOf;
    table.query = query;
    table.next = question->next;
    table.landmark = *question->clock.landmark;
    table.horizon = question->clock.horizon;
    table.excluded.invalidDates = follow->invalidDates;
    const auto segments = query.segment.empty() ? Expected<Segments>(Segments{}) : segmentsOf(dataset, query.segment);
    if (!segments)
        return failureOf(segments);
    std::vector<TwoByTwo> bySegment(segments->names.size());
    countAccounts({*follow, outcome ? &*outcome : nullptr, question->clock}, *codes, *segments, bySegment, table);
    table.figures = twoByTwoFigures(table.counts);
    if (!query.segment.empty())
        table.segments = segmentTables(*segments, bySegment);
    return table;
}

} // namespace waymark
