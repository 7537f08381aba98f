#pragma once

#include <string>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace waymark::cli {

/// What --by takes.
inline constexpr const char *kGroupingNames =
    "activation, utilization, maturity, setup, depth, mature_categories, signup_month, framework_version, attribute:NAME or none";

/// `--by`, refused where it names no grouping; `by` keeps its value when it is not given.
CLI::Option *addGroupingOption(CLI::App &command, std::string &by);

/// `--segment`: an attribute within whose values everything is compared too.
void addSegmentOption(CLI::App &command, std::string &attribute);

} // namespace waymark::cli
