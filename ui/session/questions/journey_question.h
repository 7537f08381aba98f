#pragma once

#include "ui/session/questions/question.h"

namespace waymark {

/// What the Journey page asks: how far customers get, and whether each milestone marks those who go further.
class JourneyQuestion : public Question {
public:
    Expected<AnswerPointer> answer(Part part, const AnalysisInputs &inputs, const AtHand &atHand, const ProgressCallback &progress,
                                   std::stop_token stop) const override;
    Day smallestLandmark(const Framework &framework) const override;
};

} // namespace waymark
