#pragma once

#include "core/analysis/activation_view.h"
#include "ui/session/question.h"

namespace waymark {

/// What a milestone's page asks: curves of those who reached it and those who did not, who passes, and what it does.
class MilestoneQuestion : public Question {
public:
    bool naive = false;
    IntervalKind interval = IntervalKind::LogLog;

    Expected<AnswerPointer> answer(Part part, const AnalysisInputs &inputs, const AnswerPointer &earlier, const ProgressCallback &progress,
                                   std::stop_token stop) const override;
    Day smallestLandmark(const Framework &framework) const override;
};

} // namespace waymark
