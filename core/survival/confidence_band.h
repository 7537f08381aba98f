#pragma once

#include <span>

#include "core/survival/kaplan_meier.h"

namespace waymark {

/*!
 * The 95% band of a product-limit estimate at its steps.
 *
 *   Inputs   survival   [steps] S in [0, 1)
 *            greenwood  [steps] cumulative sum of d / (n (n - d)); infinite where S is 0
 *   Returns  low, high  [steps] within [0, 1]; NaN where S is 0
 *   Source   Kalbfleisch & Prentice 1980 (log-log); as R survfit(conf.type = "log-log", "log", "plain")
 *   Cost     O(steps); log and exp several steps at a time, by the vector instructions of the machine it runs on
 */
void confidenceBand(IntervalKind kind, std::span<const double> survival, std::span<const double> greenwood, std::span<double> low,
                    std::span<double> high);

} // namespace waymark
