#pragma once

#include <cstdint>
#include <set>
#include <stop_token>
#include <string>

#include <sqlite3.h>

#include "core/base/error.h"
#include "core/base/progress.h"

namespace waymark {

/// Rows held in memory at once (16 bytes each, twice while sorting).
inline constexpr std::int64_t kMonthBatchRows = 12'000'000;

/*!
 * Writes the usage_month rows of some months anew from the chunks in force: sum and active days by account and feature.
 *
 *   Inputs   months  month numbers (monthNumber()); `import` whose rows count as the new ones
 *   Returns  new rows that share account, feature and day with another row (new or old): what an import calls merged
 *   Errors   StoreDamaged, StoreFailed, Cancelled
 *   Cost     memory for the rows of at most `mostRows` at a time: a month with more is taken in slices of accounts
 */
Expected<std::int64_t> refreshUsageMonths(sqlite3 *database, const std::string &path, const std::set<std::int32_t> &months,
                                          std::int64_t import, std::stop_token stop, const ProgressCallback &progress,
                                          std::int64_t mostRows = kMonthBatchRows);

} // namespace waymark
