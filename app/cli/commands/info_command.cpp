#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "core/export/results.h"
#include "core/store/store.h"

namespace waymark::cli {

namespace {

struct InfoArguments {
    std::string store;
    std::string asOf, coverageStart;
    OutputOptions output;
};

std::string checkInfoDate(const std::string &text) { return parseIsoDate(text) ? "" : "expected a date such as 2026-06-30, found " + text; }

Expected<void> runInfo(const InfoArguments &arguments)
{
    const auto store = Store::open(arguments.store, Store::Access::ReadOnly);
    if (!store)
        return failureOf(store);
    const auto imports = store->imports();
    if (!imports)
        return failureOf(imports);
    const auto versions = store->frameworkVersions();
    if (!versions)
        return failureOf(versions);
    ProgressLine line("Reading the store");
    const auto dataset = store->load({}, line.callback());
    if (!dataset)
        return failureOf(dataset);
    AnalysisOptions options;
    options.asOf = parseIsoDate(arguments.asOf);
    options.coverageStart = parseIsoDate(arguments.coverageStart);
    const auto info = storeInfo(**dataset, options);
    if (!info)
        return failureOf(info);
    return putOut(infoDocument(*info, **dataset, *imports, *versions), arguments.output);
}

} // namespace

void addInfoCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<InfoArguments>();
    CLI::App *command = app.add_subcommand("info", "What a store holds: counts, dates, features with their adoption, findings");
    command->add_option("store", arguments->store, "The store, a *.waymark file")->required()->type_name("STORE");
    command->add_option("--as-of", arguments->asOf, "As of this date")->check(checkInfoDate)->type_name("DATE");
    command->add_option("--coverage-start", arguments->coverageStart, "First day that the usage covers")
        ->check(checkInfoDate)
        ->type_name("DATE");
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runInfo(*arguments)); });
}

} // namespace waymark::cli
