#include "app/cli/grouping_option.h"

#include <CLI/CLI.hpp>

#include "core/analysis/retention.h"

namespace waymark::cli {

namespace {

std::string checkGroupingName(const std::string &text)
{
    if (parseGrouping(text))
        return {};
    return "expected activation, utilization, maturity, setup, depth, mature_categories, signup_month, attribute:NAME or none, found " +
           text;
}

} // namespace

void addGroupingOption(CLI::App &command, std::string &by)
{
    command
        .add_option("--by", by,
                    "What makes the groups: a milestone, depth, mature_categories, signup_month, attribute:NAME, none (default)")
        ->check(checkGroupingName);
}

void addSegmentOption(CLI::App &command, std::string &attribute)
{
    command.add_option("--segment", attribute, "Compare within each value of this attribute too")->type_name("NAME");
}

} // namespace waymark::cli
