#pragma once

#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/import/importer.h"

namespace CLI {
class App;
} // namespace CLI

namespace waymark::cli {

/// `--overlap`: a rule for all days that are stored already, for those of a month, or for those of a month in one file.
void addOverlapOption(CLI::App &command, std::vector<std::string> &said);

/// Gives the request's usage files what was said. Error: InvalidArgument where a rule is said twice, or of a file that is not there.
Expected<void> applyOverlap(ImportRequest &request, const std::vector<std::string> &said);

} // namespace waymark::cli
