#pragma once

#include "core/analysis/journey/area_history.h"
#include "core/analysis/journey/depth_history.h"
#include "core/analysis/journey/journey.h"
#include "core/analysis/journey/milestone_shares.h"
#include "core/analysis/journey/size_bands.h"
#include "core/export/documents/document.h"

namespace waymark {

/// `journey` of interface.md: a row per milestone with its links. The document refers to the result: keep it.
ResultDocument journeyDocument(const JourneyResult &result);

/// `milestone`: one row with the states, or with `monthly` a row per month of signup and the states before them. The document refers to
/// the result: keep it.
ResultDocument milestoneDocument(const MilestoneShares &shares, Day horizon, bool monthly);

/// `milestone --size-bands`: a row per band. The document refers to the result: keep it.
ResultDocument sizeBandsDocument(const SizeBands &bands, Day horizon);

/// `areas`: a row per area and month; what stands today in `areas`. No figure depends on landmark and horizon, which are those in force.
/// The document refers to the result: keep it.
ResultDocument areasDocument(const AreaHistory &history, Day landmark, Day horizon);

/// `history`: a row per month, or with `flows` a row per month and way. The document refers to the result: keep it.
ResultDocument historyDocument(const DepthHistory &history, Day landmark, Day horizon, bool flows);

} // namespace waymark
