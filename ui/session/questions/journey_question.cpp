#include "ui/session/questions/journey_question.h"

#include "core/analysis/journey/journey_view.h"

namespace waymark {

Expected<AnswerPointer> JourneyQuestion::answer(Part, const AnalysisInputs &inputs, const AtHand &, const ProgressCallback &,
                                                std::stop_token stop) const
{
    auto view = journeyView(*inputs.dataset, inputs.framework, inputs.options, std::move(stop));
    const auto inView = view ? std::optional(view->journey.inView) : std::nullopt;
    return answerOf(inputs, std::move(view), inView);
}

Day JourneyQuestion::smallestLandmark(const Framework &framework) const
{
    return waymark::smallestLandmark(framework, {Grouping::Kind::Depth, {}});
}

} // namespace waymark
