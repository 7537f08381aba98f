#include <string>

#include <fmt/format.h>

#include "core/import/importer.h"

namespace waymark {

namespace {

/// "1 row", "2 rows".
std::string counted(std::int64_t count, const char *thing) { return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s"); }

} // namespace

std::string englishText(const ImportWarning &warning)
{
    const bool one = warning.count == 1;
    const auto rows = [&warning] { return counted(warning.count, "row"); };
    switch (warning.code) {
    case ImportWarning::Code::RowsRejected:
        return fmt::format("{} rejected; the first: {}", rows(), warning.detail);
    case ImportWarning::Code::ColumnIgnored:
        return fmt::format("column{} not used: {}", one ? "" : "s", warning.detail);
    case ImportWarning::Code::UnknownAccounts:
        return fmt::format("{} no signup date yet: {} rows are kept, and counted in data health",
                           counted(warning.count, "account") + (one ? " has" : " have"), one ? "its" : "their");
    case ImportWarning::Code::RowsMerged:
        return fmt::format("{} account, feature and day with another row and {} added to it", rows() + (one ? " shares" : " share"),
                           one ? "was" : "were");
    case ImportWarning::Code::FutureDates:
        return fmt::format("{} in the future (up to {}) and {} not used until then", rows() + (one ? " lies" : " lie"), warning.detail,
                           one ? "is" : "are");
    case ImportWarning::Code::OverlapAdded:
        return fmt::format("added to {} stored already ({})", counted(warning.count, "day") + (one ? " that was" : " that were"),
                           warning.detail);
    case ImportWarning::Code::OverlapReplaced:
        return fmt::format("replaced {} stored already ({})", counted(warning.count, "day") + (one ? " that was" : " that were"),
                           warning.detail);
    case ImportWarning::Code::FooterSkipped:
        return fmt::format("{} behind the last row {} left out ({})", counted(warning.count, "line"),
                           one ? "is no row and was" : "are no rows and were", warning.detail);
    case ImportWarning::Code::DuplicatesDropped:
        return fmt::format("{} an earlier row's {} and {} dropped", rows() + (one ? " repeats" : " repeat"), warning.detail,
                           one ? "was" : "were");
    case ImportWarning::Code::KeysNotKept:
        return fmt::format("{} a key beyond those that fit in memory: rows that repeat {} were not found",
                           rows() + (one ? " has" : " have"), one ? "it" : "them");
    case ImportWarning::Code::UnknownUsers:
        return fmt::format("{} to no account yet: {} rows are kept until a users table says whose they are",
                           counted(warning.count, "user") + (one ? " belongs" : " belong"), one ? "its" : "their");
    case ImportWarning::Code::SourceChanged:
        return fmt::format("differs from the last file of this source: {}", warning.detail);
    case ImportWarning::Code::EncodingGuessed:
        return fmt::format("read as {}, which is a guess: check names with accents", warning.detail);
    case ImportWarning::Code::DatesContradict:
        return fmt::format("{} day and month in the other order than was said, so {} cannot be read ({})",
                           counted(warning.count, "date") + (one ? " has" : " have"), one ? "it" : "they", warning.detail);
    case ImportWarning::Code::LastDayUnfinished:
        break;
    }
    return fmt::format("the last day ({}) has {}, less than half of the same weekday before it: it may be unfinished", warning.detail,
                       rows());
}

} // namespace waymark
