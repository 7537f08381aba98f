#pragma once

#include <nlohmann/json.hpp>

#include "core/analysis/segments/segments.h"
#include "core/survival/logrank.h"

namespace waymark {

/// A log-rank test as `retention` prints it; null where it is undefined.
nlohmann::ordered_json logRankDocument(const std::optional<LogRank> &test);

/// Adds what is said of one table within the values of an attribute: `segments`, an array with the table of each value, and
/// `by_segment`: crude and Mantel-Haenszel difference, Cochran's Q, and the warning of Simpson's paradox.
void putSegments(nlohmann::ordered_json &json, const SegmentTables &segments);

/// The second of the two.
nlohmann::ordered_json bySegmentDocument(const SegmentTables &segments);

} // namespace waymark
