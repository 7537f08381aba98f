#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/store/store.h"

namespace waymark {

enum class InputTable { Accounts, Usage, Subscriptions, Features, Users };
const char *inputTableName(InputTable table);

enum class OverlapRule { Refuse, Replace, Add };
/// What happens to an account or feature that is stored already.
enum class ConflictRule { Replace, Keep, Refuse };
enum class DateOrder { DayFirst, MonthFirst };

struct InputFile {
    std::string path;
    InputTable table = InputTable::Usage;
};

struct ImportRequest {
    std::vector<InputFile> files;
    std::string timeZone = "UTC";       ///< IANA name: where a timestamp's day is read
    std::optional<DateOrder> dateOrder; ///< for dates such as 03/04/2026
    OverlapRule overlap = OverlapRule::Refuse;
    ConflictRule conflict = ConflictRule::Replace;
    std::optional<std::string> currency; ///< the one to keep where the file holds several
    bool dryRun = false;                 ///< say what would happen and change nothing
    bool force = false;                  ///< import a file whose content was imported before
    CalendarDay today;                   ///< the day of import (the core has no clock)
    std::string now;                     ///< the same as ISO date-time, UTC, for the record
};

/// A remark on an import that is no failure. Coded so that ui can translate it; `detail` as in Error.
struct ImportWarning {
    enum class Code {
        RowsRejected,
        ColumnIgnored,
        UnknownAccounts,
        RowsMerged,
        FutureDates,
        OverlapAdded,
        OverlapReplaced,
        LastDayUnfinished
    };
    Code code = Code::RowsRejected;
    std::string detail;
    std::int64_t count = 0;
};
std::string englishText(const ImportWarning &warning);

struct FileReport {
    std::string file;
    InputTable table = InputTable::Usage;
    std::int64_t read = 0, imported = 0, merged = 0, rejected = 0; ///< imported = read - rejected, before merging
    double seconds = 0.0;
    std::vector<ImportWarning> warnings;
};

struct ImportReport {
    std::vector<FileReport> files;
    CalendarDay asOf; ///< the store's default as-of date afterwards
};

/*!
 * Imports files into the store in one transaction: all of them, or nothing.
 *
 *   Errors   those of reading a file (file, line and column set), of mapping its header, OverlapRefused (detail: both totals by
 *            month), SameFileTwice, FileUnwritable (full disk), Cancelled
 */
Expected<ImportReport> importFiles(Store &store, const ImportRequest &request, std::stop_token stop = {},
                                   const ProgressCallback &progress = {});

/// Which table a file's header fits best; TableUnknown (detail: the header found) where none does.
Expected<InputTable> recogniseTable(const std::string &path);

} // namespace waymark
