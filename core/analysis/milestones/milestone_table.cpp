#include "core/analysis/milestones/milestone_table.h"

#include <utility>

#include "core/analysis/milestones/reached_days.h"
#include "core/analysis/retention/grouping.h"
#include "core/milestones/dormancy.h"

namespace waymark {

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
    const auto segments = query.segment.empty() ? Expected<Segments>(Segments{}) : segmentsOf(dataset, query.segment);
    if (!segments)
        return failureOf(segments);
    const OutcomeTable counted = outcomeTable({*follow, outcome ? &*outcome : nullptr, question->clock}, *codes, *segments);
    table.counts = counted.counts;
    table.excluded = counted.excluded;
    table.figures = twoByTwoFigures(table.counts);
    if (!query.segment.empty())
        table.segments = segmentTables(*segments, counted.bySegment);
    return table;
}

} // namespace waymark
