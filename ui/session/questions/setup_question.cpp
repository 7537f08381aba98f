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

/// Activation in the inputs' framework, of everybody; null where there is none.
std::shared_ptr<const OutcomeDays> activationOf(const AnalysisInputs &inputs, const SetupView *before, const std::stop_token &stop)
{
    if (!inputs.framework.activation)
        return nullptr;
    if (before != nullptr && before->activation != nullptr) {
        const AnalysisInputs &then = before->stepsOf;
        if (then.dataset == inputs.dataset && then.framework.activation == inputs.framework.activation &&
            then.options.asOf == inputs.options.asOf && then.options.coverageStart == inputs.options.coverageStart)
            return before->activation;
    }
    const auto read = activationOfEverybody(*inputs.dataset, inputs.framework, inputs.options, stop);
    return read ? *read : nullptr;
}

} // namespace

Expected<AnswerPointer> SetupQuestion::answer(Part part, const AnalysisInputs &inputs, const AtHand &atHand,
                                              const ProgressCallback &progress, std::stop_token stop) const
{
    if (part != Part::Now)
        return MilestoneQuestion::answer(part, inputs, atHand, progress, std::move(stop));
    const auto before = viewOf<SetupView>(atHand.earlier);
    auto now = viewNow(inputs, before.get(), stop);
    if (!now)
        return failureOf(now);
    SetupView view;
    static_cast<MilestoneView &>(view) = std::move(*now);
    view.stepsOf = inputs;
    if (before && sameSteps(*before, inputs, everybody)) {
        view.steps = before->steps;
        view.activation = before->activation;
    } else {
        SetupStepsQuery query;
        query.everybody = everybody;
        query.requiredSweep = false;
        const std::shared_ptr<const SetupDays> done = view.read ? view.read->basis->steps : nullptr;
        view.activation = activationOf(inputs, before.get(), stop);
        auto steps = setupSteps(*inputs.dataset, inputs.framework, inputs.options, query, {}, std::move(stop), {done, view.activation});
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
