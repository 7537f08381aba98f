#pragma once

#include <memory>
#include <vector>

#include "core/analysis/milestones/milestone_view.h"
#include "core/analysis/thresholds/threshold_sweep.h"
#include "ui/session/questions/question.h"

namespace waymark {

/// The thresholds of a milestone beside each other: the rows at once, what resampling says of them once the hand has rested.
struct SweepView {
    ThresholdSweepResult result;
    std::vector<double> measures;   ///< of everybody eligible, ascending
    std::vector<double> candidates; ///< the rows but for the framework's own threshold, ascending
};

/// What a milestone's page asks: curves of those who reached it and those who did not, who passes, what it does, and every threshold.
class MilestoneQuestion : public Question {
public:
    explicit MilestoneQuestion(Milestone asked)
        : milestone(asked)
    {}

    Milestone milestone;
    SweepOutcome outcome = SweepOutcome::Retained;
    Criterion criterion = Criterion::Youden;
    bool naive = false;
    IntervalKind interval = IntervalKind::LogLog;

    /// The same question, to be changed and asked anew.
    virtual std::shared_ptr<MilestoneQuestion> copy() const { return std::make_shared<MilestoneQuestion>(*this); }

    bool has(Part) const override { return true; }
    /// Now: a MilestoneView; Soon and Rested: a SweepView, without and with resampling.
    Expected<AnswerPointer> answer(Part part, const AnalysisInputs &inputs, const AtHand &atHand, const ProgressCallback &progress,
                                   std::stop_token stop) const override;
    /// A moved threshold leaves the sweep as it is while it is one of the candidates.
    bool holds(Part part, const Answer &kept, const AnalysisInputs &now) const override;
    Day smallestLandmark(const Framework &framework) const override;

protected:
    /// `before`: the last view, or null.
    MilestoneRequest requestOf(const AnalysisInputs &inputs, const MilestoneView *before) const;
    Expected<MilestoneView> viewNow(const AnalysisInputs &inputs, const MilestoneView *before, std::stop_token stop) const;
    /// `now`: the page's first part of the same inputs, or null.
    Expected<SweepView> sweepOf(const AnalysisInputs &inputs, bool resampled, const AnswerPointer &now, const ProgressCallback &progress,
                                std::stop_token stop) const;
    /// What the first part holds for any milestone; null where it is none.
    virtual std::shared_ptr<const MilestoneView> milestoneViewOf(const AnswerPointer &now) const { return viewOf<MilestoneView>(now); }
};

} // namespace waymark
