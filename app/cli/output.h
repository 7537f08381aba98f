#pragma once

#include <string>

#include "core/base/error.h"
#include "core/export/documents/document.h"

namespace CLI {
class App;
}

namespace waymark::cli {

/// `--format` and `--out` of a command with a result.
struct OutputOptions {
    std::string format; ///< json, csv, table; empty: by the ending of `out`; a table on a terminal, else json
    std::string out;    ///< empty: standard output
};

void addOutputOptions(CLI::App &command, OutputOptions &options);

/// Whether the result will begin with its finding, as tables do: it need not be remarked as well.
bool beginsWithFinding(const OutputOptions &options);

/// Writes the result where it was asked for. Error: FileUnwritable.
Expected<void> putOut(const ResultDocument &document, const OutputOptions &options);

} // namespace waymark::cli
