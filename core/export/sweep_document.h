#pragma once

#include "core/analysis/threshold_sweep.h"
#include "core/export/document.h"

namespace waymark {

/// `sweep` of interface.md. The document refers to the result: keep it.
ResultDocument sweepDocument(const ThresholdSweepResult &result);

} // namespace waymark
