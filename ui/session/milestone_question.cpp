#include "ui/session/milestone_question.h"

namespace waymark {

Expected<AnswerPointer> MilestoneQuestion::answer(Part, const AnalysisInputs &inputs, const AnswerPointer &earlier,
                                                  const ProgressCallback &, std::stop_token stop) const
{
    ActivationRequest request;
    request.framework = inputs.framework;
    request.saved = inputs.saved;
    request.options = inputs.options;
    request.naive = naive;
    request.interval = interval;
    if (const auto before = viewOf<ActivationView>(earlier)) {
        request.basis = before->basis;
        request.savedBasis = before->savedBasis;
    }
    auto view = activationView(*inputs.dataset, request, std::move(stop));
    const auto inView = view ? std::optional(view->landmark.inView) : std::nullopt;
    return answerOf(inputs, std::move(view), inView);
}

Day MilestoneQuestion::smallestLandmark(const Framework &framework) const
{
    return framework.activation ? framework.activation->windowDays : 0;
}

} // namespace waymark
