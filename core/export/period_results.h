#pragma once

#include <nlohmann/json.hpp>

#include "core/analysis/finding/sentence.h"
#include "core/analysis/retention/expansion.h"
#include "core/analysis/retention/period_retention.h"
#include "core/export/documents/document.h"

namespace waymark {

/// The accounts left out, as every call prints them.
nlohmann::ordered_json excludedDocument(const Excluded &excluded);

/// `period-retention` of interface.md: a row per group and period; `pooled` has those of all groups together where there are
/// several. The document refers to the result: keep it.
ResultDocument periodRetentionDocument(const PeriodResult &result, const Finding &finding);

/// `expansion` of interface.md: a row per group, with its incidence every 30 days. The document refers to the result: keep it.
ResultDocument expansionDocument(const ExpansionResult &result, const Finding &finding);

} // namespace waymark
