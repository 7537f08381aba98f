#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/analysis_input.h"
#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "core/export/journey_results.h"

namespace waymark::cli {

namespace {

struct AreasArguments {
    AnalysisArguments analysis;
    OutputOptions output;
};

Expected<void> runAreas(const AreasArguments &arguments)
{
    const auto input = readAnalysisInput(arguments.analysis, FrameworkNeed::Required);
    if (!input)
        return failureOf(input);
    const auto history = areaHistory(*input->dataset, input->framework, input->options);
    if (!history)
        return failureOf(history);
    if (history->areas.empty())
        remark("the framework defines no areas");
    const Day landmark = input->options.landmark.value_or(input->framework.landmarkDay);
    const Day horizon = input->options.horizon.value_or(input->framework.horizonDay);
    return putOut(areasDocument(*history, landmark, horizon), arguments.output);
}

} // namespace

void addAreasCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<AreasArguments>();
    CLI::App *command = app.add_subcommand("areas", "The success metrics of product areas: reached, sustained, by month");
    addAnalysisOptions(*command, arguments->analysis);
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runAreas(*arguments)); });
}

} // namespace waymark::cli
