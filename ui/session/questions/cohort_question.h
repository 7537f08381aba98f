#pragma once

#include "core/analysis/journey/cohort_view.h"
#include "ui/session/questions/question.h"

namespace waymark {

/// What the Retention page asks of its cohorts.
class CohortQuestion : public Question {
public:
    CohortRequest request;

    Expected<AnswerPointer> answer(Part part, const AnalysisInputs &inputs, const AtHand &atHand, const ProgressCallback &progress,
                                   std::stop_token stop) const override;
    Day smallestLandmark(const Framework &framework) const override;
};

} // namespace waymark
