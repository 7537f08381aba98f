#pragma once

#include "core/analysis/journey/maturity_view.h"
#include "ui/session/question.h"

namespace waymark {

/// What the Maturity page asks: a MaturityView.
class MaturityQuestion : public Question {
public:
    Expected<AnswerPointer> answer(Part part, const AnalysisInputs &inputs, const AnswerPointer &earlier, const ProgressCallback &progress,
                                   std::stop_token stop) const override;
    Day smallestLandmark(const Framework &) const override { return 1; }
};

} // namespace waymark
