#include "ui/session/questions/milestone_question.h"

#include <algorithm>

#include "core/analysis/milestones/reached_days.h"
#include "core/base/parallel.h"
#include "core/survival/threshold_table.h"

namespace waymark {

namespace {

std::vector<double> eligibleMeasures(const SweptAccounts &accounts)
{
    std::vector<double> measures;
    for (std::size_t i = 0; i < accounts.measure.size(); ++i) {
        if (accounts.possible[i] >= accounts.question.clock.horizon)
            measures.push_back(accounts.measure[i]);
    }
    std::sort(measures.begin(), measures.end());
    return measures;
}

/// The framework as far as a sweep depends on it.
Framework swept(Framework framework, Milestone milestone)
{
    framework.name.clear();
    framework.note.clear();
    if (framework.has(milestone))
        setThreshold(framework, milestone, 1.0);
    return framework;
}

} // namespace

MilestoneRequest MilestoneQuestion::requestOf(const AnalysisInputs &inputs, const MilestoneView *before) const
{
    MilestoneRequest request;
    request.milestone = milestone;
    request.framework = inputs.framework;
    request.saved = inputs.saved;
    request.options = inputs.options;
    request.outcome = outcome;
    request.naive = naive;
    request.interval = interval;
    if (before != nullptr) {
        request.read = before->read;
        request.savedRead = before->savedRead;
    }
    return request;
}

Expected<MilestoneView> MilestoneQuestion::viewNow(const AnalysisInputs &inputs, const MilestoneView *before, std::stop_token stop) const
{
    return milestoneView(*inputs.dataset, requestOf(inputs, before), std::move(stop));
}

Expected<SweepView> MilestoneQuestion::sweepOf(const AnalysisInputs &inputs, bool resampled, const AnswerPointer &now,
                                               const ProgressCallback &progress, std::stop_token stop) const
{
    const auto view = milestoneViewOf(now);
    auto accounts = view != nullptr && view->read != nullptr ? view->read->swept : nullptr;
    if (accounts == nullptr) {
        auto read = sweptAccounts(*inputs.dataset, inputs.framework, inputs.options, milestone, outcome, stop);
        if (!read)
            return failureOf(read);
        accounts = std::make_shared<const SweptAccounts>(std::move(*read));
    }
    ThresholdSweepQuery query;
    query.milestone = milestone;
    query.outcome = outcome;
    query.rule.criterion = criterion;
    query.resampled = resampled;
    // One is left to what follows the hand.
    query.threads = std::max<std::size_t>(1, hardwareThreads() - 1);
    auto result = thresholdSweep(*inputs.dataset, *accounts, inputs.framework, inputs.options, query, progress, std::move(stop));
    if (!result)
        return failureOf(result);
    SweepView swept;
    swept.result = std::move(*result);
    swept.measures = eligibleMeasures(*accounts);
    swept.candidates = candidateThresholds(swept.measures);
    return swept;
}

Expected<AnswerPointer> MilestoneQuestion::answer(Part part, const AnalysisInputs &inputs, const AtHand &atHand,
                                                  const ProgressCallback &progress, std::stop_token stop) const
{
    if (part != Part::Now)
        return answerOf(inputs, sweepOf(inputs, part == Part::Rested, atHand.now, progress, std::move(stop)));
    auto view = viewNow(inputs, milestoneViewOf(atHand.earlier).get(), std::move(stop));
    const auto inView = view ? std::optional(view->landmark.inView) : std::nullopt;
    return answerOf(inputs, std::move(view), inView);
}

bool MilestoneQuestion::holds(Part part, const Answer &kept, const AnalysisInputs &now) const
{
    if (part == Part::Now || kept.inputs == now)
        return kept.inputs == now;
    const auto *view = dynamic_cast<const AnswerOf<SweepView> *>(&kept);
    if (view == nullptr || kept.inputs.dataset != now.dataset || kept.inputs.options != now.options || !now.framework.has(milestone) ||
        swept(kept.inputs.framework, milestone) != swept(now.framework, milestone))
        return false;
    const auto isCandidate = [&](double threshold) {
        const auto &candidates = view->view.candidates;
        const auto place = std::lower_bound(candidates.begin(), candidates.end(), threshold - kReachTolerance);
        return place != candidates.end() && *place <= threshold + kReachTolerance;
    };
    return isCandidate(thresholdOf(kept.inputs.framework, milestone)) && isCandidate(thresholdOf(now.framework, milestone));
}

Day MilestoneQuestion::smallestLandmark(const Framework &framework) const
{
    return framework.has(milestone) ? waymark::smallestLandmark(framework, groupingOf(milestone)) : 0;
}

} // namespace waymark
