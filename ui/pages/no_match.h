#pragma once

#include <cstdint>

#include "core/model/analysis_options.h"

namespace waymark {

class AnalysisSession;
class StatePanel;

/// Whether the filter leaves nobody in view.
bool isNoMatch(std::uint32_t inView, const AnalysisOptions &options);
/// Says which filter that is, with a button that clears it.
void showNoMatch(StatePanel *state, const AnalysisOptions &options);
void clearFilter(AnalysisSession &analysis);

} // namespace waymark
