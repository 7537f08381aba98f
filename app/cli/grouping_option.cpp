#include "app/cli/grouping_option.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "core/analysis/retention/retention.h"

namespace waymark::cli {

namespace {

std::string checkGroupingName(const std::string &text)
{
    if (parseGrouping(text))
        return {};
    return fmt::format("expected {}, found {} (an attribute of that name is attribute:{})", kGroupingNames, text, text);
}

} // namespace

CLI::Option *addGroupingOption(CLI::App &command, std::string &by)
{
    return command
        .add_option("--by", by,
                    "What makes the groups: a milestone, depth, mature_categories, signup_month, framework_version (in force at signup), "
                    "attribute:NAME, none")
        ->check(checkGroupingName);
}

void addSegmentOption(CLI::App &command, std::string &attribute)
{
    command.add_option("--segment", attribute, "Compare within each value of this attribute too")->type_name("NAME");
}

} // namespace waymark::cli
