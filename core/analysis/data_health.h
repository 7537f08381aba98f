#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/base/day.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// A week whose rows differ from the weeks before it as no season does.
struct VolumeChange {
    CalendarDay weekStart; ///< weeks are counted back from the last usage day
    std::uint64_t rows = 0;
    double usual = 0.0; ///< median of the four weeks before
};

/// Complete calendar months without any row of a feature that was in steady use before and after.
struct FeatureGap {
    FeatureIndex feature{};
    std::vector<std::int32_t> months; ///< monthNumber()
};

struct VolumeHealth {
    std::vector<VolumeChange> changes;
    std::vector<FeatureGap> featureGaps;
    std::optional<Day> daysSinceLastUsage; ///< from the last usage day to the latest import; none without usage
};

/*!
 * What the volume of usage says about the data (definitions, section 2: data health).
 *
 *   Changes  a week with less than half or more than twice the median of the four weeks before it, that median at least 50 rows
 *   Gaps     months without a row between two months with at least 10 rows each; months without any usage at all are no feature's gap
 *   Cost     O(usage rows)
 */
VolumeHealth volumeHealth(const Dataset &dataset);

/// Features that have usage and that no part of a framework names. A part that means every feature ("*") names none.
std::vector<FeatureIndex> featuresInNoDefinition(const Dataset &dataset, const Framework &framework);

} // namespace waymark
