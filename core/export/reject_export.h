#pragma once

#include <stop_token>
#include <string>

#include "core/base/error.h"
#include "core/export/tables/table_export.h"
#include "core/store/store.h"

namespace waymark {

/*!
 * Writes the rejected rows of each import as a CSV file to mend and import again: the columns of its file, and behind them
 * waymark_rejected_line, waymark_rejected_column and waymark_rejected_reason, which an import leaves out.
 *
 *   Inputs   folder  made if need be; files are called rejected-<import>-<file>.csv
 *   Errors   FileUnwritable, StoreFailed, Cancelled
 */
Expected<TableExport> exportRejected(const Store &store, const std::string &folder, std::stop_token stop = {});

/// The same of one import, as text: what a page copies or saves.
Expected<std::string> rejectedCsv(const Store &store, std::int64_t import, std::stop_token stop = {});

} // namespace waymark
