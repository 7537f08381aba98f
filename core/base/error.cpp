#include "core/base/error.h"

#include <filesystem>
#include <system_error>

#include <fmt/format.h>

#include "core/base/error_words.h"
#include "core/base/translate_noop.h"

namespace waymark {

namespace {

/// The folder of a path where there is no such folder; empty: it is there, or the path names none.
std::string missingFolderOf(const std::string &path)
{
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    std::error_code ignored;
    return folder.empty() || std::filesystem::exists(folder, ignored) ? std::string() : folder.string();
}

} // namespace

const char *errorTemplate(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Error", "Cancelled.");
    case ErrorCode::InvalidArgument:
        return QT_TRANSLATE_NOOP("Error", "A value is out of its range: %1.");
    case ErrorCode::FileNotFound:
        return QT_TRANSLATE_NOOP("Error", "There is no such file or folder: %1. Check the path.");
    case ErrorCode::NotAFile:
        return QT_TRANSLATE_NOOP("Error", "This is not a regular file: %1. Choose the file itself.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error", "The file cannot be read: %1. Check that you may open it.");
    case ErrorCode::FileUnwritable:
        return QT_TRANSLATE_NOOP("Error", "The file cannot be written: %1. Check the folder's permissions and the free space.");
    case ErrorCode::FileExists:
        return QT_TRANSLATE_NOOP("Error", "There is a file or folder of this name already: %1. Choose another name.");
    case ErrorCode::FolderInUse:
        return QT_TRANSLATE_NOOP("Error", "This would replace a file that is not of an earlier run: %1. Name an empty folder.");
    case ErrorCode::FileChanged:
        return QT_TRANSLATE_NOOP("Error", "The file changed while it was read: %1. Import it again when it is complete.");
    case ErrorCode::UnsupportedFormat:
        return QT_TRANSLATE_NOOP("Error", "This format is not read: %1.");
    case ErrorCode::EncodingInvalid:
        return QT_TRANSLATE_NOOP("Error",
                                 "The text cannot be read in its encoding: %1. Choose another encoding, or save the file as UTF-8.");
    case ErrorCode::NoHeader:
        return QT_TRANSLATE_NOOP("Error", "The file has no header line. The first line must name the columns.");
    case ErrorCode::MissingColumn:
        return QT_TRANSLATE_NOOP("Error", "A required column is missing: %1.");
    case ErrorCode::AmbiguousColumn:
        return QT_TRANSLATE_NOOP("Error", "Two columns could be the same field: %1. Rename one of them.");
    case ErrorCode::TableUnknown:
        return QT_TRANSLATE_NOOP("Error", "The header fits no table that Waymark knows. It reads: %1.");
    case ErrorCode::DateOrderAmbiguous:
        return QT_TRANSLATE_NOOP("Error", "Day and month cannot be told apart: %1. Say which comes first.");
    case ErrorCode::DateOrderMixed:
        return QT_TRANSLATE_NOOP("Error", "The dates contradict each other: %1. Say which comes first; the others will be left out.");
    case ErrorCode::DateOrderWrong:
        return QT_TRANSLATE_NOOP("Error",
                                 "Day and month come in another order than was said: %1. Leave the order open, and the file decides.");
    case ErrorCode::TimeZoneUnstated:
        return QT_TRANSLATE_NOOP("Error", "The time zone of its times must be stated: %1.");
    case ErrorCode::NothingImported:
        return QT_TRANSLATE_NOOP("Error", "No row could be used, so nothing was imported. The first reason: %1.");
    case ErrorCode::SameFileTwice:
        return QT_TRANSLATE_NOOP("Error", "This content was imported before, as %1. Force the import to add it again.");
    case ErrorCode::OverlapRefused:
        return QT_TRANSLATE_NOOP(
            "Error", "The file covers days that are already stored: %1. Choose whether to replace those days or to add to them.");
    case ErrorCode::OverlapMissing:
        return QT_TRANSLATE_NOOP("Error", "No day of this month is both stored and in the file: %1.");
    case ErrorCode::CurrencyMixed:
        return QT_TRANSLATE_NOOP("Error", "The file holds several currencies: %1. Choose one.");
    case ErrorCode::ConflictRefused:
        return QT_TRANSLATE_NOOP("Error", "The file differs from what is stored: %1.");
    case ErrorCode::NothingToUndo:
        return QT_TRANSLATE_NOOP("Error", "There is no import to undo.");
    case ErrorCode::NotAStore:
        return QT_TRANSLATE_NOOP("Error", "This is not a Waymark store: %1. Choose a *.waymark file.");
    case ErrorCode::StoreTooNew:
        return QT_TRANSLATE_NOOP("Error", "The store was written by a newer version of Waymark: %1. Update Waymark to open it.");
    case ErrorCode::StoreDamaged:
        return QT_TRANSLATE_NOOP("Error", "The store is damaged: %1. Restore a backup, or import the files again.");
    case ErrorCode::StoreReadOnly:
        return QT_TRANSLATE_NOOP("Error", "The store cannot be changed: %1. Check the permissions of the file and its folder.");
    case ErrorCode::StoreLocked:
        return QT_TRANSLATE_NOOP("Error", "The store is in use by another program: %1. Close it there, then try again.");
    case ErrorCode::StoreUnopenable:
        return QT_TRANSLATE_NOOP("Error", "The store cannot be opened: %1. Check the permissions of the file and its folder.");
    case ErrorCode::StoreUnreachable:
        return QT_TRANSLATE_NOOP("Error", "Reading or writing the store failed: %1. Check the drive and its free space.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("Error", "The disk is full: %1. Nothing was changed. Free some space, then try again.");
    case ErrorCode::OutOfMemory:
        return QT_TRANSLATE_NOOP("Error", "There is not enough memory for this store: %1. Close other programs, then try again.");
    case ErrorCode::StoreFailed:
        return QT_TRANSLATE_NOOP("Error", "The store could not be used (%1).");
    case ErrorCode::StoreEmpty:
        return QT_TRANSLATE_NOOP("Error", "There are no customers with a signup date. Import an accounts file.");
    case ErrorCode::JsonInvalid:
        return QT_TRANSLATE_NOOP("Error", "The file is not valid JSON: %1.");
    case ErrorCode::MappingInvalid:
        return QT_TRANSLATE_NOOP("Error", "The mapping cannot be used: %1.");
    case ErrorCode::FrameworkInvalid:
        return QT_TRANSLATE_NOOP("Error", "The framework cannot be used: %1.");
    case ErrorCode::FeatureUnknown:
        return QT_TRANSLATE_NOOP("Error", "The framework names features that the store does not have: %1.");
    case ErrorCode::MilestoneMissing:
        return QT_TRANSLATE_NOOP("Error", "The framework does not define this milestone: %1.");
    case ErrorCode::AttributeUnknown:
        return QT_TRANSLATE_NOOP("Error", "The accounts have no such attribute: %1.");
    case ErrorCode::LandmarkTooEarly:
        return QT_TRANSLATE_NOOP("Error", "The landmark must not lie before the milestone's window ends: day %1 at the earliest.");
    case ErrorCode::HorizonTooEarly:
        return QT_TRANSLATE_NOOP("Error", "The horizon must lie after the landmark: %1.");
    case ErrorCode::NoUsage:
        return QT_TRANSLATE_NOOP("Error", "The store holds no usage. Import a usage file.");
    case ErrorCode::NoSubscriptions:
        return QT_TRANSLATE_NOOP("Error", "The store holds no seats. Import a subscriptions file.");
    case ErrorCode::NoChurnDates:
        return QT_TRANSLATE_NOOP("Error", "The store holds no churn dates, so nobody is known to have left. Ask about dormancy instead, or "
                                          "import an accounts file with churn dates.");
    case ErrorCode::NobodyJudged:
        return QT_TRANSLATE_NOOP("Error", "No customer in view has been followed to the horizon yet. Choose an earlier horizon, or import "
                                          "newer data.");
    case ErrorCode::NobodyRetained:
        return QT_TRANSLATE_NOOP("Error", "No customer in view was still there at the horizon, so nothing tells who stays from who "
                                          "leaves. Choose an earlier horizon, or more customers.");
    case ErrorCode::NobodyLost:
        return QT_TRANSLATE_NOOP("Error", "No customer in view had left by the horizon, so nothing tells who stays from who leaves. "
                                          "Choose a later horizon, or more customers.");
    case ErrorCode::Internal:
        break;
    }
    return QT_TRANSLATE_NOOP("Error", "Something went wrong inside Waymark: %1.");
}

ErrorWords errorWords(const Error &error)
{
    if (error.code == ErrorCode::FileUnwritable) {
        if (std::string folder = missingFolderOf(error.file.empty() ? error.detail : error.file); !folder.empty())
            return {QT_TRANSLATE_NOOP("Error", "The folder does not exist: %1. Create it, or choose another place."), std::move(folder)};
    }
    return {errorTemplate(error.code), error.detail};
}

std::string englishText(const Error &error)
{
    const auto [sentence, detail] = errorWords(error);
    std::string text = sentence;
    if (const auto place = text.find("%1"); place != std::string::npos)
        text.replace(place, 2, detail.empty() ? error.file : detail);
    else if (!detail.empty())
        text += " (" + detail + ")";
    if (error.file.empty())
        return text;
    if (error.line == 0)
        return fmt::format("{}: {}", error.file, text);
    if (error.column == 0)
        return fmt::format("{}, line {}: {}", error.file, error.line, text);
    return fmt::format("{}, line {}, column {}: {}", error.file, error.line, error.column, text);
}

} // namespace waymark
