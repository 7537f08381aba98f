#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/analysis_input.h"
#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "core/export/journey_results.h"

namespace waymark::cli {

namespace {

struct HistoryArguments {
    AnalysisArguments analysis;
    OutputOptions output;
    bool flows = false;
};

Expected<void> runHistory(const HistoryArguments &arguments)
{
    const auto input = readAnalysisInput(arguments.analysis, FrameworkNeed::Required);
    if (!input)
        return failureOf(input);
    const auto history = depthHistory(*input->dataset, input->framework, input->options);
    if (!history)
        return failureOf(history);
    const Day landmark = input->options.landmark.value_or(input->framework.landmarkDay);
    const Day horizon = input->options.horizon.value_or(input->framework.horizonDay);
    return putOut(historyDocument(*history, landmark, horizon, arguments.flows), arguments.output);
}

} // namespace

void addHistoryCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<HistoryArguments>();
    CLI::App *command = app.add_subcommand("history", "Where customers stood at the end of each month, and what they moved to");
    addAnalysisOptions(*command, arguments->analysis);
    command->add_flag("--flows", arguments->flows, "A row per month and way from one depth to another");
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runHistory(*arguments)); });
}

} // namespace waymark::cli
