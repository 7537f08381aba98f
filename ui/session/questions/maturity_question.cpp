#include "ui/session/questions/maturity_question.h"

#include <utility>

namespace waymark {

Expected<AnswerPointer> MaturityQuestion::answer(Part part, const AnalysisInputs &inputs, const AtHand &atHand,
                                                 const ProgressCallback &progress, std::stop_token stop) const
{
    if (part != Part::Now)
        return MilestoneQuestion::answer(part, inputs, atHand, progress, std::move(stop));
    const auto before = viewOf<MaturityView>(atHand.earlier);
    MaturityRequest request;
    static_cast<MilestoneRequest &>(request) = requestOf(inputs, before.get());
    if (before) {
        request.breadth = before->breadth;
        request.savedBreadth = before->savedBreadth;
    }
    auto view = maturityView(*inputs.dataset, std::move(request), std::move(stop));
    const auto inView = view ? std::optional(view->landmark.inView) : std::nullopt;
    return answerOf(inputs, std::move(view), inView);
}

} // namespace waymark
