#pragma once

#include "core/analysis/sentence.h"
#include "core/analysis/setup_steps.h"
#include "core/export/document.h"

namespace waymark {

/// `setup-steps` of interface.md: a row per step, and one for those who had activated before the setup window ended. The document refers
/// to the result: keep it.
ResultDocument setupStepsDocument(const SetupStepsResult &result, const Finding &finding);

} // namespace waymark
