#include "ui/session/maturity_question.h"

namespace waymark {

Expected<AnswerPointer> MaturityQuestion::answer(Part, const AnalysisInputs &inputs, const AnswerPointer &earlier, const ProgressCallback &,
                                                 std::stop_token stop) const
{
    MaturityRequest request;
    request.framework = inputs.framework;
    request.saved = inputs.saved;
    request.options = inputs.options;
    if (const auto before = viewOf<MaturityView>(earlier)) {
        request.breadth = before->breadth;
        request.savedBreadth = before->savedBreadth;
    }
    auto view = maturityView(*inputs.dataset, request, std::move(stop));
    const auto inView = view ? std::optional(view->landmark.inView) : std::nullopt;
    return answerOf(inputs, std::move(view), inView);
}

} // namespace waymark
