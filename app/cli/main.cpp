#include <exception>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "app/cli/advice.h"
#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "waymark_version.h"

int main(int argc, char **argv)
{
    using namespace waymark;
    CLI::App app("Finds the level of use that marks the customers who stay.", "waymark-cli");
    app.set_version_flag("--version", fmt::format("waymark-cli {}", kVersion));
    app.require_subcommand(1);
    app.footer("Exit status: 0 done, 1 the data or framework is at fault, 2 wrong usage, 3 internal.");
    int exitCode = kExitDone;
    cli::addSampleCommand(app, exitCode);
    cli::addImportCommand(app, exitCode);
    cli::addInfoCommand(app, exitCode);
    cli::addEvaluateCommand(app, exitCode);
    cli::addRetentionCommand(app, exitCode);
    cli::addPeriodRetentionCommand(app, exitCode);
    cli::addExpansionCommand(app, exitCode);
    cli::addSweepCommand(app, exitCode);
    cli::addSetupStepsCommand(app, exitCode);
    cli::addRankCommand(app, exitCode);
    cli::addJourneyCommand(app, exitCode);
    cli::addMilestoneCommand(app, exitCode);
    cli::addAreasCommand(app, exitCode);
    cli::addHistoryCommand(app, exitCode);
    cli::addExportCommand(app, exitCode);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (app.exit(error) == 0)
            return kExitDone;
        if (const std::string advice = cli::adviceFor(error, app, argc > 1 ? argv[1] : ""); !advice.empty())
            remark(advice);
        return kExitUsage;
    } catch (const std::exception &error) {
        fmt::print(stderr, "waymark-cli: {}\n", error.what());
        return kExitInternal;
    }
    return exitCode;
}
