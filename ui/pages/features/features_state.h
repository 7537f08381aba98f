#pragma once

#include <optional>

#include "core/base/error.h"
#include "core/model/dataset.h"

namespace waymark {

class StatePanel;

/// What the Features page says while it has no ranking, and the ways on: `error` where there was one, `cancelled` where it was stopped;
/// else it is being made. `dataset` may be null.
void showRankingState(StatePanel *state, const std::optional<Error> &error, bool cancelled, const Dataset *dataset);

} // namespace waymark
