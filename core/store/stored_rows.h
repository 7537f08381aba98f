#pragma once

#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/store/store.h"

namespace waymark {

enum class StoredTable { Accounts, Subscriptions, Features, Users, Usage };

/// The names of a table's columns as the importer recognises them; optional ones only where some row has a value.
Expected<std::vector<std::string>> storedColumns(const Store &store, StoredTable table);

using StoredRowSink = std::function<void(std::span<const std::string_view>)>;

/*!
 * Every row of a table that counts, as text in the order of storedColumns(); empty where there is no value.
 *
 *   Rows     accounts with a signup date and features by key, subscriptions by account and date, users that have an account,
 *            usage in the order of its imports
 *            without the days that a later import replaced, rows of unknown accounts included; a row of a user whose account nobody
 *            has said names the user instead
 *   Errors   StoreDamaged, StoreFailed, Cancelled (asked every 65,536 rows)
 */
Expected<void> forEachStoredRow(const Store &store, StoredTable table, const StoredRowSink &sink, std::stop_token stop = {},
                                const ProgressCallback &progress = {});

} // namespace waymark
