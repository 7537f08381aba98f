#pragma once

#include "core/analysis/finding/sentence.h"
#include "core/analysis/thresholds/threshold_sweep.h"
#include "core/export/documents/document.h"

namespace waymark {

/// `sweep` of interface.md. The document refers to the result: keep it.
ResultDocument sweepDocument(const ThresholdSweepResult &result, const Finding &finding);

/// One of its rows, and its suggestion.
nlohmann::ordered_json sweepRowDocument(const SweepRow &row);
nlohmann::ordered_json suggestionDocument(const Sweep &sweep);

} // namespace waymark
