#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/finding/sentence.h"
#include "core/analysis/journey/depth_history.h"
#include "core/analysis/journey/journey.h"
#include "core/analysis/journey/milestone_shares.h"
#include "core/analysis/retention/retention.h"

namespace waymark {

/// Everything the Journey page shows, computed in one go so that no two of its parts can be of different runs.
struct JourneyView {
    Framework framework; ///< the definition it was computed from
    AnalysisOptions options;
    JourneyResult journey;
    Expected<RetentionResult> depth = failure(ErrorCode::Internal); ///< retention by depth, or why there is none
    std::vector<MilestoneShares> shares;                            ///< of the milestones that can be measured, in order
    Expected<DepthHistory> history = failure(ErrorCode::Internal);
};

/// Errors as journey(); what the other parts lack is told in them.
Expected<JourneyView> journeyView(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                  std::stop_token stop = {});

/// The finding in words: where the next step marks those who go further, and where it does not.
Finding findingOf(const JourneyResult &result);

/// The links from card to card: each milestone to the next one, the last to the stay.
std::vector<const JourneyLink *> neighbourLinks(const JourneyResult &result);

} // namespace waymark
