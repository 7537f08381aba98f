#include "ui/session/questions/compare_question.h"

#include <utility>

namespace waymark {

namespace {

Expected<VersionFigures::Side> sideOf(const AnalysisInputs &inputs, const Framework &framework, Milestone milestone,
                                      const std::stop_token &stop)
{
    VersionFigures::Side side;
    if (!framework.has(milestone)) {
        side.missing = Error{ErrorCode::MilestoneMissing, milestoneName(milestone), {}, 0, 0};
        return side;
    }
    MilestoneTableQuery query;
    query.milestone = milestone;
    auto table = milestoneTable(*inputs.dataset, framework, inputs.options, query, stop);
    if (table)
        side.table = std::move(*table);
    else if (table.error().code == ErrorCode::Cancelled)
        return failureOf(table);
    else
        side.missing = table.error();
    return side;
}

} // namespace

Expected<AnswerPointer> CompareQuestion::answer(Part, const AnalysisInputs &inputs, const AtHand &, const ProgressCallback &,
                                                std::stop_token stop) const
{
    VersionFigures figures;
    const Framework &saved = inputs.saved ? *inputs.saved : inputs.framework;
    for (std::size_t i = 0; i < figures.milestones.size(); ++i) {
        auto now = sideOf(inputs, inputs.framework, kMilestones[i], stop);
        if (!now)
            return failureOf(now);
        auto before = inputs.saved ? sideOf(inputs, saved, kMilestones[i], stop) : now;
        if (!before)
            return failureOf(before);
        figures.milestones[i] = {std::move(*now), std::move(*before)};
    }
    return answerOf(inputs, Expected<VersionFigures>(std::move(figures)));
}

} // namespace waymark
