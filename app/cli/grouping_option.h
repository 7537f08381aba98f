#pragma once

#include <string>

namespace CLI {
class App;
}

namespace waymark::cli {

/// `--by`, refused where it names no grouping; `by` keeps its value when it is not given.
void addGroupingOption(CLI::App &command, std::string &by);

/// `--segment`: an attribute within whose values everything is compared too.
void addSegmentOption(CLI::App &command, std::string &attribute);

} // namespace waymark::cli
