#include "app/cli/output.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include <CLI/CLI.hpp>

#include "app/cli/terminal.h"
#include "core/export/output_file.h"

namespace waymark::cli {

namespace {

/// Whatever the case of its letters.
bool hasEnding(const std::string &path, std::string_view ending)
{
    return path.size() >= ending.size() &&
           std::equal(ending.begin(), ending.end(), path.end() - static_cast<std::ptrdiff_t>(ending.size()),
                      [](char wanted, char found) { return wanted == std::tolower(static_cast<unsigned char>(found)); });
}

/// A file without --format is what its name says it is; with another name it is JSON.
OutputFormat formatOf(const OutputOptions &options)
{
    if (options.format == "csv")
        return OutputFormat::Csv;
    if (options.format == "table")
        return OutputFormat::Table;
    if (options.format.empty() && hasEnding(options.out, ".csv"))
        return OutputFormat::Csv;
    const bool onTerminal = options.format.empty() && options.out.empty() && isTerminal(stdout);
    return onTerminal ? OutputFormat::Table : OutputFormat::Json;
}

} // namespace

void addOutputOptions(CLI::App &command, OutputOptions &options)
{
    command.add_option("--format", options.format, "json, csv or table (default: by the ending of --out; table on a terminal, else json)")
        ->check(CLI::IsMember({"json", "csv", "table"}));
    command.add_option("--out", options.out, "Write the result to this file");
}

bool beginsWithFinding(const OutputOptions &options) { return options.out.empty() && formatOf(options) == OutputFormat::Table; }

Expected<void> putOut(const ResultDocument &document, const OutputOptions &options)
{
    const OutputFormat format = formatOf(options);
    if (!options.out.empty()) {
        auto file = OutputFile::create(options.out);
        if (!file)
            return failureOf(file);
        writeDocument(document, format, [&file](std::string_view text) { file->write(text); });
        return file->commit();
    }
    bool failed = false;
    writeDocument(document, format,
                  [&failed](std::string_view text) { failed = failed || std::fwrite(text.data(), 1, text.size(), stdout) != text.size(); });
    if (failed || std::fflush(stdout) != 0)
        return failure(ErrorCode::FileUnwritable, std::strerror(errno), "standard output");
    return {};
}

} // namespace waymark::cli
