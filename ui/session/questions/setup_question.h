#pragma once

#include "core/analysis/milestones/setup_steps.h"
#include "ui/session/questions/milestone_question.h"

namespace waymark {

/// What follows the hand on the Setup page: the milestone, and every step against activation.
struct SetupView : MilestoneView {
    std::shared_ptr<const SetupStepsResult> steps; ///< null: see stepsError
    std::optional<Error> stepsError;
    AnalysisInputs stepsOf;                        ///< what the steps were computed from
    std::shared_ptr<const OutcomeDays> activation; ///< of everybody, as read for the steps; null where it was not
};

class SetupQuestion : public MilestoneQuestion {
public:
    SetupQuestion()
        : MilestoneQuestion(Milestone::Setup)
    {}

    bool everybody = false; ///< the naive table of the steps

    std::shared_ptr<MilestoneQuestion> copy() const override { return std::make_shared<SetupQuestion>(*this); }

    /// Now: a SetupView; the rest as any milestone's.
    Expected<AnswerPointer> answer(Part part, const AnalysisInputs &inputs, const AtHand &atHand, const ProgressCallback &progress,
                                   std::stop_token stop) const override;

protected:
    std::shared_ptr<const MilestoneView> milestoneViewOf(const AnswerPointer &now) const override { return viewOf<SetupView>(now); }
};

} // namespace waymark
