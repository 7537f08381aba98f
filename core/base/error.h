#pragma once

#include <cstdint>
#include <string>

#include <tl/expected.hpp>

namespace waymark {

/// What went wrong. Code branches on this; ui/text owns the translated sentence for each, englishText() the command line's.
enum class ErrorCode {
    Cancelled,          ///< asked to stop; never shown as a failure
    InvalidArgument,    ///< a caller's argument is out of its range
    FileNotFound,       ///< the path does not exist
    NotAFile,           ///< a directory, FIFO, device or socket where a regular file is wanted
    FileUnreadable,     ///< no permission, or a read error
    FileUnwritable,     ///< no permission, full disk, or a write error
    FileExists,         ///< a new store would take the place of a file
    FolderInUse,        ///< what would be written would replace files of somebody else's
    FileChanged,        ///< the file changed while it was read
    UnsupportedFormat,  ///< a known format that is not read (xlsx); detail says what to do instead
    EncodingInvalid,    ///< bytes that are no text in the stated encoding
    NoHeader,           ///< no header line, or an empty file
    MissingColumn,      ///< a required column has no match in the header
    AmbiguousColumn,    ///< two columns match one field
    TableUnknown,       ///< the header fits no input table
    DateOrderAmbiguous, ///< day and month cannot be told apart; detail shows both readings
    DateOrderMixed,     ///< some dates have the day first, others the month; detail: how many
    DateOrderWrong,     ///< the dates are in another order than was said; detail: one of them
    TimeZoneUnstated,   ///< the source writes local time as if it were UTC, or not: the user must say
    NothingImported,    ///< every row was rejected
    SameFileTwice,      ///< the content was imported before
    OverlapRefused,     ///< usage days already covered by an earlier import
    OverlapMissing,     ///< a rule was said of a month on whose days no usage is stored
    CurrencyMixed,      ///< several currencies and none chosen
    ConflictRefused,    ///< an account or feature of the file differs from the one stored
    NothingToUndo,      ///< no import whose undoing is prepared
    NotAStore,          ///< an SQLite file of another program, or no SQLite file
    StoreTooNew,        ///< written by a newer version
    StoreDamaged,       ///< truncated, or the integrity check failed
    StoreReadOnly,      ///< the file or its folder cannot be written
    StoreLocked,        ///< another process holds it
    StoreUnopenable,    ///< the file, or one that SQLite puts beside it, cannot be opened
    StoreUnreachable,   ///< reading or writing the file failed: a disk, a network drive, a quota
    DiskFull,           ///< no room for what the store must write
    OutOfMemory,        ///< no memory for what the store must read
    StoreFailed,        ///< any other SQLite failure; detail carries its message
    StoreEmpty,         ///< no accounts to analyse
    JsonInvalid,        ///< no JSON; line and column say where
    MappingInvalid,     ///< a mapping's value is refused; detail: JSON path and what was expected
    FrameworkInvalid,   ///< a framework's value is refused; detail: JSON path and what was expected
    FeatureUnknown,     ///< a framework names a feature that the store does not have
    MilestoneMissing,   ///< the framework has no such milestone
    AttributeUnknown,   ///< no such attribute
    LandmarkTooEarly,   ///< below the milestone's window; detail: the smallest allowed day
    HorizonTooEarly,    ///< the horizon is not after the landmark
    NoUsage,            ///< the question needs usage and the store has none
    NoSubscriptions,    ///< the question needs seats and the store has none
    NoChurnDates,       ///< the question needs churn dates and the store has none
    NobodyJudged,       ///< nobody in view has been followed to the horizon
    NobodyRetained,     ///< nobody in view was there at the horizon
    NobodyLost,         ///< nobody in view had left by the horizon
    Internal,           ///< a bug
};

/// A failure with its place. `detail` holds the particulars (a name, a path, what was expected), in English and never a
/// whole sentence; `file`, `line` and `column` say where in the input (1-based; 0 = not known).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string detail;
    std::string file;
    std::int64_t line = 0;
    std::int64_t column = 0;
};

template <class T>
using Expected = tl::expected<T, Error>;

/// Shorthand for returning a failure: `return failure(ErrorCode::NoHeader, "", path);`
inline tl::unexpected<Error> failure(ErrorCode code, std::string detail = {}, std::string file = {}, std::int64_t line = 0,
                                     std::int64_t column = 0)
{
    return tl::make_unexpected(Error{code, std::move(detail), std::move(file), line, column});
}

/// Passes the failure of one Expected on as that of another.
template <class T>
tl::unexpected<Error> failureOf(const Expected<T> &result)
{
    return tl::make_unexpected(result.error());
}

/// The plain English sentence for an error code, with %1 where its detail goes. Marked for translation in context "Error".
const char *errorTemplate(ErrorCode code);

/// The whole English message: the sentence, the detail, and the place. What the command line prints.
std::string englishText(const Error &error);

} // namespace waymark
