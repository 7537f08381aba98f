#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/import/mapping.h"
#include "core/model/life_rule.h"
#include "core/store/store.h"

namespace waymark {

enum class OverlapRule { Refuse, Replace, Add };
/// What happens to an account or feature that is stored already.
enum class ConflictRule { Replace, Keep, Refuse };

struct InputFile {
    std::string path;
    InputTable table = InputTable::Usage;
    std::optional<ImportMapping> mapping = std::nullopt;     ///< its table comes before `table`; none: by the names of the columns
    std::string preset = {};                                 ///< where there is no mapping and the source has such a table
    std::string member = {};                                 ///< the only member of an archive to read; empty: all
    std::map<std::int32_t, OverlapRule> overlapOfMonth = {}; ///< by monthNumber(); other months: the request's rule
};

struct ImportRequest {
    std::vector<InputFile> files;
    std::optional<std::string> timeZone;  ///< IANA name: where a timestamp's day is read. None: the mapping's, else UTC
    std::optional<DateOrder> dateOrder;   ///< for dates such as 03/04/2026. None: the mapping's, else the file's
    std::vector<std::string> dedupKey;    ///< columns that make a row unique within a file, for files whose mapping has none
    std::size_t mostRowKeys = 24'000'000; ///< such keys that are remembered of a file: what bounds the memory for them
    OverlapRule overlap = OverlapRule::Refuse;
    bool monthsMustOverlap = false; ///< a month with a rule of its own that overlaps in none of its files is a mistake, not superfluous
    ConflictRule conflict = ConflictRule::Replace;
    std::optional<std::string> currency; ///< the one to keep where the file holds several
    std::optional<LifeRule> lifeRule;    ///< from when to when an account is a customer; none: as the store has it
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
        LastDayUnfinished,
        FooterSkipped,
        DuplicatesDropped,
        KeysNotKept,
        UnknownUsers,
        SourceChanged, ///< the file disagrees with the last one of its source
        EncodingGuessed,
        DatesContradict ///< dates that have day and month in the other order than was said, while others have it so
    };
    Code code = Code::RowsRejected;
    std::string detail;
    std::int64_t count = 0;
};
std::string englishText(const ImportWarning &warning);

/// The usage of one month on the days that both the store and a file hold.
struct MonthOverlap {
    std::int32_t month = 0; ///< monthNumber()
    OverlapRule rule = OverlapRule::Refuse;
    std::int64_t days = 0;
    std::int64_t storedRows = 0, fileRows = 0;
    double storedSum = 0.0, fileSum = 0.0;
};

struct FileReport {
    std::string file;
    InputTable table = InputTable::Usage;
    std::int64_t read = 0, imported = 0, merged = 0, rejected = 0; ///< imported = read - rejected, before merging
    double seconds = 0.0;
    std::vector<ImportWarning> warnings;

    std::int64_t added = 0, updated = 0, kept = 0; ///< accounts, features, users, subscriptions that were new, stored already
    std::int64_t duplicates = 0;                   ///< rows dropped because their de-duplication key was there before
    std::int64_t keysNotKept = 0;                  ///< rows whose key did not fit any more: later copies of them are not found
    std::int64_t newAccounts = 0, newFeatures = 0; ///< keys that were named for the first time
    std::int64_t footerLines = 0;
    std::map<std::string, std::int64_t> rejectedByReason; ///< in English, without the values
    std::vector<MonthOverlap> overlap;
    CalendarDay firstDay, lastDay; ///< of usage or subscriptions
    std::string encoding;
    std::string preset, recipe;   ///< that read it, if any
    std::optional<Error> refusal; ///< of a dry run: why the import would be refused
};

/// What another rule about day 0 and churn would make of the accounts.
struct LifeAlternative {
    LifeRule rule;
    LifeCounts counts;
};

struct ImportReport {
    std::vector<FileReport> files;
    CalendarDay asOf;      ///< the store's default as-of date afterwards
    LifeRule lifeRule;     ///< in force afterwards
    LifeCounts lifeCounts; ///< what that rule makes of the accounts
    /// Of a dry run where subscriptions are known: every source of churn and day 0, with the grace days of the rule in force.
    std::vector<LifeAlternative> lifeAlternatives;
};

/*!
 * Imports files into the store in one transaction: all of them, or nothing. A dry run does the same work and changes nothing; what
 * would be refused is then in the report of the file.
 *
 *   Errors   those of reading a file (file, line and column set), of mapping its header, OverlapRefused (detail: both totals by
 *            month), OverlapMissing, SameFileTwice, ConflictRefused, TimeZoneUnstated, MappingInvalid, DateOrderAmbiguous,
 *            DateOrderMixed, DateOrderWrong, those of the store (DiskFull, say), Cancelled
 */
Expected<ImportReport> importFiles(Store &store, const ImportRequest &request, std::stop_token stop = {},
                                   const ProgressCallback &progress = {});

/*!
 * Takes the latest import back: all files of the last importFiles() call that changed the store.
 *
 *   Returns  the imports that are gone
 *   Errors   NothingToUndo, those of the store, Cancelled
 */
Expected<std::vector<ImportRecord>> undoLastImport(Store &store, std::stop_token stop = {}, const ProgressCallback &progress = {});

/// Which table a file's header fits best; TableUnknown (detail: the header found) where none does.
Expected<InputTable> recogniseTable(const std::string &path);

} // namespace waymark
