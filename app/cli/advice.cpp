#include "app/cli/advice.h"

#include <algorithm>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/cli/grouping_option.h"

namespace waymark::cli {

std::string adviceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DateOrderAmbiguous:
    case ErrorCode::DateOrderMixed:
        return "say it with --date-order DMY or --date-order MDY";
    case ErrorCode::DateOrderWrong:
        return "leave --date-order out, or give the other one";
    case ErrorCode::TimeZoneUnstated:
        return "say it with --time-zone, a name such as Europe/Berlin";
    case ErrorCode::SameFileTwice:
        return "--force imports it again";
    case ErrorCode::OverlapRefused:
        return "--overlap replace or --overlap add says what to do with those days, --overlap 2026-03=replace with those of one month";
    case ErrorCode::OverlapMissing:
        return "--dry-run shows the months that overlap; leave this one out";
    case ErrorCode::CurrencyMixed:
        return "--currency says which one to keep";
    case ErrorCode::ConflictRefused:
        return "--conflict replace or --conflict keep says which one counts";
    case ErrorCode::MissingColumn:
        return "rename the column in the file, or say what each column holds with --mapping FILE";
    default:
        return {};
    }
}

std::string adviceFor(const CLI::ParseError &error, const CLI::App &app, const std::string &first)
{
    const auto commands = app.get_subcommands([](const CLI::App *) { return true; });
    const auto named = std::find_if(commands.begin(), commands.end(), [&](const CLI::App *one) { return one->get_name() == first; });
    if (named == commands.end()) {
        std::string names;
        for (const CLI::App *command : commands)
            names += (names.empty() ? "" : ", ") + command->get_name();
        return first.empty() || first.front() == '-' ? std::string() : fmt::format("there is no command {}; there are {}", first, names);
    }
    const std::string_view text(error.what());
    if (first == "import" && text.find("not expected") != std::string_view::npos)
        return "a file is named with its table: --accounts FILE, --usage FILE, --subscriptions FILE, --features FILE or --users FILE";
    if (text.starts_with("--by is required"))
        return fmt::format("--by says what makes the groups: {}", kGroupingNames);
    return {};
}

} // namespace waymark::cli
