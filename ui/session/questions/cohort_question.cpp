#include "ui/session/questions/cohort_question.h"

namespace waymark {

Expected<AnswerPointer> CohortQuestion::answer(Part, const AnalysisInputs &inputs, const AtHand &, const ProgressCallback &,
                                               std::stop_token stop) const
{
    auto view = cohortView(*inputs.dataset, inputs.framework, inputs.options, request, std::move(stop));
    const auto inView = view ? std::optional(view->inView) : std::nullopt;
    return answerOf(inputs, std::move(view), inView);
}

Day CohortQuestion::smallestLandmark(const Framework &framework) const
{
    return request.fromSignup ? 0 : waymark::smallestLandmark(framework, request.by);
}

} // namespace waymark
