#pragma once

#include <memory>

#include "core/analysis/milestones/milestone_view.h"
#include "ui/session/analysis_session.h"
#include "ui/session/questions/milestone_question.h"

namespace waymark::test {

/// Asks for the activation as its page does.
inline void askActivation(AnalysisSession &session)
{
    session.ask(QStringLiteral("activation"), std::make_shared<MilestoneQuestion>(Milestone::Activation));
}

/// What its page would show; null without an answer.
inline std::shared_ptr<const MilestoneView> shown(const AnalysisSession &session) { return viewOf<MilestoneView>(session.answer()); }

} // namespace waymark::test
