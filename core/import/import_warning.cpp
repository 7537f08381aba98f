#include <fmt/format.h>

#include "core/import/importer.h"

namespace waymark {

std::string englishText(const ImportWarning &warning)
{
    switch (warning.code) {
    case ImportWarning::Code::RowsRejected:
        return fmt::format("{} rows rejected; the first: {}", warning.count, warning.detail);
    case ImportWarning::Code::ColumnIgnored:
        return fmt::format("columns not used: {}", warning.detail);
    case ImportWarning::Code::UnknownAccounts:
        return fmt::format("{} accounts have no signup date yet: their rows are kept, and counted in data health", warning.count);
    case ImportWarning::Code::RowsMerged:
        return fmt::format("{} rows share account, feature and day with another row and were added to it", warning.count);
    case ImportWarning::Code::FutureDates:
        return fmt::format("{} rows lie in the future (up to {}) and are not used until then", warning.count, warning.detail);
    case ImportWarning::Code::OverlapAdded:
        return fmt::format("added to {} days that were stored already ({})", warning.count, warning.detail);
    case ImportWarning::Code::OverlapReplaced:
        return fmt::format("replaced {} days that were stored already ({})", warning.count, warning.detail);
    case ImportWarning::Code::FooterSkipped:
        return fmt::format("{} lines behind the last row are no rows and were left out ({})", warning.count, warning.detail);
    case ImportWarning::Code::DuplicatesDropped:
        return fmt::format("{} rows repeat an earlier row's {} and were dropped", warning.count, warning.detail);
    case ImportWarning::Code::KeysNotKept:
        return fmt::format("{} rows have a key beyond those that fit in memory: rows that repeat them were not found", warning.count);
    case ImportWarning::Code::UnknownUsers:
        return fmt::format("{} users belong to no account yet: their rows are kept until a users table says whose they are", warning.count);
    case ImportWarning::Code::SourceChanged:
        return fmt::format("differs from the last file of this source: {}", warning.detail);
    case ImportWarning::Code::EncodingGuessed:
        return fmt::format("read as {}, which is a guess: check names with accents", warning.detail);
    case ImportWarning::Code::LastDayUnfinished:
        break;
    }
    return fmt::format("the last day ({}) has {} rows, less than half of the same weekday before it: it may be unfinished", warning.detail,
                       warning.count);
}

} // namespace waymark
