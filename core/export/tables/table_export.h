#pragma once

#include <stop_token>
#include <string>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/export/documents/document.h"
#include "core/store/store.h"

namespace waymark {

/// What was written, by file.
struct TableExport {
    struct File {
        std::string name;
        std::int64_t rows = 0;
    };
    std::vector<File> files;
};

/*!
 * Writes a store's tables back as accounts.csv, subscriptions.csv, features.csv, users.csv (where there are users) and usage.csv into a
 * folder, which is made if need be. Cells that a spreadsheet would run as formulas get an apostrophe before them; importing the files
 * again gives the same store otherwise. All files appear, or none.
 *
 *   Errors   FileUnwritable, StoreDamaged, StoreFailed, Cancelled
 */
Expected<TableExport> exportTables(const Store &store, const std::string &folder, std::stop_token stop = {},
                                   const ProgressCallback &progress = {});

} // namespace waymark
