#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "core/sample/sample_company.h"

namespace waymark::cli {

namespace {

struct SampleArguments {
    std::string folder;
    SampleOptions options;
    OutputOptions output;
};

Expected<void> runSample(const SampleArguments &arguments)
{
    ProgressLine line("Writing the sample company");
    if (const auto written = writeSampleCompany(arguments.folder, arguments.options, {}, line.callback()); !written)
        return failureOf(written);
    ResultDocument document;
    document.before["folder"] = arguments.folder;
    document.before["accounts"] = arguments.options.accounts;
    document.before["months"] = arguments.options.months;
    document.before["seed"] = arguments.options.seed;
    return putOut(document, arguments.output);
}

} // namespace

void addSampleCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<SampleArguments>();
    CLI::App *command = app.add_subcommand("sample", "Write a sample company's tables, its framework and what was planted in it");
    command->add_option("folder", arguments->folder, "Where to write the files")->required()->type_name("DIR");
    command->add_option("--accounts", arguments->options.accounts, "Accounts (default 5000)");
    command->add_option("--months", arguments->options.months, "Months of history (default 24)");
    command->add_option("--seed", arguments->options.seed, "Seed (default 1): the same seed gives the same bytes");
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runSample(*arguments)); });
}

} // namespace waymark::cli
