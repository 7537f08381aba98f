#include "ui/session/questions/setup_question.h"

#include <utility>

namespace waymark {

namespace {

/// The steps do not depend on how many of them are required.
bool sameSteps(const SetupView &before, const AnalysisInputs &now, bool everybody)
{
    if (before.steps == nullptr || before.steps->query.everybody != everybody || !now.framework.setup)
        return false;
    const AnalysisInputs &then = before.stepsOf;
    return then.dataset == now.dataset && then.options == now.options &&
           sameButThreshold(then.framework, now.framework, Milestone::Setup) && then.framework.activation == now.framework.activation;
}

} // namespace

Expected<AnswerPointer> SetupQuestion::answer(Part part, const AnalysisInputs &inputs, const AnswerPointer &earlier,
                                              const ProgressCallback &progress, std::stop_token stop) const
{
    if (part != Part::Now)
        return MilestoneQuestion::answer(part, inputs, earlier, progress, std::move(stop));
    const auto before = viewOf<SetupView>(earlier);
    auto now = viewNow(inputs, before.get(), stop);
    if (!now)
        return failureOf(now);
    SetupView view;
    static_cast<MilestoneView &>(view) = std::move(*now);
    view.stepsOf = inputs;
    if (before && sameSteps(*before, inputs, everybody)) {
        view.steps = before->steps;
    } else {
        SetupStepsQuery query;
        query.everybody = everybody;
        query.requiredSweep = false;
        auto steps = setupSteps(*inputs.dataset, inputs.framework, inputs.options, query, {}, std::move(stop));
        if (steps)
            view.steps = std::make_shared<const SetupStepsResult>(std::move(*steps));
        else if (steps.error().code == ErrorCode::Cancelled)
            return failureOf(steps);
        else
            view.stepsError = steps.error();
    }
    const auto inView = view.landmark.inView;
    return answerOf(inputs, Expected<SetupView>(std::move(view)), inView);
}

} // namespace waymark
