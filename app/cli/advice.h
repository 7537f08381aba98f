#pragma once

#include <string>

#include "core/base/error.h"

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace waymark::cli {

/// Which option helps after a failure; empty where none does.
std::string adviceFor(ErrorCode code);

/// What to write instead of a line that was not understood; empty where CLI11's own message says it. `first` is the first word.
std::string adviceFor(const CLI::ParseError &error, const CLI::App &app, const std::string &first);

} // namespace waymark::cli
