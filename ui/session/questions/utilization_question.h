#pragma once

#include "core/analysis/journey/area_history.h"
#include "core/analysis/journey/size_bands.h"
#include "ui/session/questions/milestone_question.h"

namespace waymark {

/// The thresholds of Utilization, and what else takes a moment: whom the rule reaches by size, and the areas' own metrics.
struct UtilizationSweep : SweepView {
    std::shared_ptr<const SizeBands> bands; ///< null: see bandsError
    std::optional<Error> bandsError;
    std::shared_ptr<const AreaHistory> areas; ///< null where the framework has none
    std::optional<Error> sweepError;          ///< why there are areas alone
};

class UtilizationQuestion : public MilestoneQuestion {
public:
    UtilizationQuestion()
        : MilestoneQuestion(Milestone::Utilization)
    {}

    std::shared_ptr<MilestoneQuestion> copy() const override { return std::make_shared<UtilizationQuestion>(*this); }

    /// Soon: a UtilizationSweep; the rest as any milestone's.
    Expected<AnswerPointer> answer(Part part, const AnalysisInputs &inputs, const AtHand &atHand, const ProgressCallback &progress,
                                   std::stop_token stop) const override;
    /// The bands move with the threshold.
    bool holds(Part part, const Answer &kept, const AnalysisInputs &now) const override;
};

} // namespace waymark
