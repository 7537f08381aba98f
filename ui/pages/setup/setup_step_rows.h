#pragma once

#include <memory>

#include "core/analysis/milestones/setup_steps.h"
#include "ui/charts/forest_figure.h"

namespace waymark {

/// A setup step as a row of its table, with the figures where `result` has them; null: none yet.
ForestRow setupStepRow(const SetupStep &step, const SetupStepsResult *result, const Dataset *dataset);

/// What is believed of a step and of its features, a line each.
QString setupStepTip(const SetupStep &step, const Dataset *dataset);

} // namespace waymark
