#pragma once

#include "core/analysis/journey/maturity_view.h"
#include "ui/session/questions/milestone_question.h"

namespace waymark {

/// What the Maturity page asks: a milestone's question whose first part is a MaturityView.
class MaturityQuestion : public MilestoneQuestion {
public:
    MaturityQuestion()
        : MilestoneQuestion(Milestone::Maturity)
    {}

    std::shared_ptr<MilestoneQuestion> copy() const override { return std::make_shared<MaturityQuestion>(*this); }

    /// Now: a MaturityView; the rest as any milestone's.
    Expected<AnswerPointer> answer(Part part, const AnalysisInputs &inputs, const AtHand &atHand, const ProgressCallback &progress,
                                   std::stop_token stop) const override;
    Day smallestLandmark(const Framework &) const override { return 1; }

protected:
    std::shared_ptr<const MilestoneView> milestoneViewOf(const AnswerPointer &now) const override { return viewOf<MaturityView>(now); }
};

} // namespace waymark
