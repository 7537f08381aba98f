#pragma once

#include "core/analysis/finding/sentence.h"
#include "core/analysis/milestones/setup_steps.h"
#include "core/export/documents/document.h"

namespace waymark {

/// `setup-steps` of interface.md: a row per step, and one for those who had activated before the setup window ended. The document refers
/// to the result: keep it.
ResultDocument setupStepsDocument(const SetupStepsResult &result, const Finding &finding);

} // namespace waymark
