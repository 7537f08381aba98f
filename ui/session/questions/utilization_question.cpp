#include "ui/session/questions/utilization_question.h"

#include <utility>

namespace waymark {

Expected<AnswerPointer> UtilizationQuestion::answer(Part part, const AnalysisInputs &inputs, const AtHand &atHand,
                                                    const ProgressCallback &progress, std::stop_token stop) const
{
    if (part != Part::Soon)
        return MilestoneQuestion::answer(part, inputs, atHand, progress, std::move(stop));
    auto sweep = sweepOf(inputs, false, atHand.now, progress, stop);
    UtilizationSweep view;
    if (sweep)
        static_cast<SweepView &>(view) = std::move(*sweep);
    else if (sweep.error().code == ErrorCode::Cancelled || inputs.framework.areas.empty())
        return failureOf(sweep);
    else
        view.sweepError = sweep.error();
    auto bands = sizeBands(*inputs.dataset, inputs.framework, inputs.options, stop);
    if (bands)
        view.bands = std::make_shared<const SizeBands>(std::move(*bands));
    else if (bands.error().code == ErrorCode::Cancelled)
        return failureOf(bands);
    else
        view.bandsError = bands.error();
    if (!inputs.framework.areas.empty()) {
        auto areas = areaHistory(*inputs.dataset, inputs.framework, inputs.options, std::move(stop));
        if (!areas)
            return failureOf(areas);
        view.areas = std::make_shared<const AreaHistory>(std::move(*areas));
    }
    return answerOf(inputs, Expected<UtilizationSweep>(std::move(view)));
}

bool UtilizationQuestion::holds(Part part, const Answer &kept, const AnalysisInputs &now) const
{
    return part == Part::Soon ? kept.inputs == now : MilestoneQuestion::holds(part, kept, now);
}

} // namespace waymark
