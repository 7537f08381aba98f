#include "app/cli/overlap_option.h"

#include <algorithm>
#include <optional>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "core/base/day.h"

namespace waymark::cli {

namespace {

constexpr std::size_t kMonthLength = 7; // 2026-03

/// "replace", "2026-03=replace" or "usage.csv:2026-03=replace".
struct OverlapSaying {
    OverlapRule rule = OverlapRule::Refuse;
    std::optional<std::int32_t> month; ///< by monthNumber(); none: all
    std::string file;                  ///< as its option named it, or without its folder; empty: all
};

std::optional<OverlapRule> ruleNamed(const std::string &name)
{
    if (name == "replace")
        return OverlapRule::Replace;
    if (name == "add")
        return OverlapRule::Add;
    return name == "refuse" ? std::optional(OverlapRule::Refuse) : std::nullopt;
}

/// From behind, because a file's name may hold anything.
std::optional<OverlapSaying> parseOverlap(const std::string &text)
{
    const std::size_t equals = text.rfind('=');
    const auto rule = ruleNamed(equals == std::string::npos ? text : text.substr(equals + 1));
    if (!rule)
        return std::nullopt;
    OverlapSaying saying{*rule, std::nullopt, {}};
    if (equals == std::string::npos)
        return saying;
    const std::string place = text.substr(0, equals);
    const std::string month = place.size() < kMonthLength ? place : place.substr(place.size() - kMonthLength);
    const auto day = parseIsoDate(month + "-01");
    if (!day)
        return std::nullopt;
    saying.month = monthNumber(*day);
    if (place.size() == kMonthLength)
        return saying;
    saying.file = place.substr(0, place.size() - kMonthLength);
    if (saying.file.size() < 2 || saying.file.back() != ':')
        return std::nullopt;
    saying.file.pop_back();
    return saying;
}

std::string checkOverlap(const std::string &text)
{
    if (parseOverlap(text))
        return {};
    return fmt::format("expected replace, add or refuse, of one month 2026-03=replace, of one file usage.csv:2026-03=replace; found {}",
                       text);
}

bool isNamed(const InputFile &file, const std::string &name)
{
    return file.path == name || file.path.substr(file.path.find_last_of('/') + 1) == name;
}

Expected<void> applyToMonth(ImportRequest &request, const OverlapSaying &saying)
{
    bool found = false;
    for (InputFile &file : request.files) {
        if (file.table != InputTable::Usage || (!saying.file.empty() && !isNamed(file, saying.file)))
            continue;
        found = true;
        file.overlapOfMonth[*saying.month] = saying.rule;
    }
    if (found)
        return {};
    return failure(ErrorCode::InvalidArgument, saying.file.empty() ? std::string("--overlap without a usage file")
                                                                   : "--overlap names no usage file of this import: " + saying.file);
}

} // namespace

void addOverlapOption(CLI::App &command, std::vector<std::string> &said)
{
    command
        .add_option("--overlap", said,
                    "Usage days that are stored already: replace, add or refuse (default); for one month 2026-03=replace, in one file "
                    "usage.csv:2026-03=replace; repeat for more")
        ->type_name("[[FILE:]MONTH=]RULE")
        ->allow_extra_args(false)
        ->check(checkOverlap);
}

Expected<void> applyOverlap(ImportRequest &request, const std::vector<std::string> &said)
{
    std::vector<OverlapSaying> sayings;
    for (const std::string &text : said) {
        const OverlapSaying saying = parseOverlap(text).value_or(OverlapSaying{});
        const bool isTwice = std::any_of(sayings.begin(), sayings.end(), [&saying](const OverlapSaying &other) {
            return other.month == saying.month && other.file == saying.file;
        });
        if (isTwice)
            return failure(ErrorCode::InvalidArgument, "--overlap says two rules for the same days: " + text);
        sayings.push_back(saying);
    }
    // What is said of one file goes before what is said of all, wherever it stands.
    std::stable_partition(sayings.begin(), sayings.end(), [](const OverlapSaying &saying) { return saying.file.empty(); });
    for (const OverlapSaying &saying : sayings) {
        if (!saying.month) {
            request.overlap = saying.rule;
        } else if (const auto applied = applyToMonth(request, saying); !applied) {
            return applied;
        }
    }
    request.monthsMustOverlap = true;
    return {};
}

} // namespace waymark::cli
