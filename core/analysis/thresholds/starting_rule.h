#pragma once

#include <stop_token>

#include "core/base/error.h"
#include "core/milestones/follow_up.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/*!
 * Puts the threshold of Activation or Utilization where half of the customers stand: a place to start from, and no finding. Setup and
 * Maturity count what is listed and keep theirs.
 *
 *   Inputs   framework  has the milestone
 *            options    as-of, filter and landmark in view
 *   Method   median of the milestone's measure among accounts in view, watched from signup and followed to the landmark, rounded to
 *            1, 2, 5, 10, 15, 20 ... 100, 150 ...; per seat to one decimal below 10. Never 0. Left as it is where nobody is there
 *            to measure
 *   Errors   as followUp() and milestoneMeasure()
 *   Cost     O(rows of the features named)
 */
Expected<void> startWhereHalfStand(const Dataset &dataset, const AnalysisOptions &options, Milestone milestone, Framework &framework,
                                   std::stop_token stop = {});

} // namespace waymark
