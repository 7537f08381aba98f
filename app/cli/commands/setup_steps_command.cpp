#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/analysis_input.h"
#include "app/cli/commands.h"
#include "app/cli/grouping_option.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "core/analysis/finding/findings.h"
#include "core/base/parallel.h"
#include "core/export/documents/setup_steps_document.h"

namespace waymark::cli {

namespace {

struct SetupStepsArguments {
    AnalysisArguments analysis;
    OutputOptions output;
    bool everybody = false;
    std::string segment;
};

Expected<void> runSetupSteps(const SetupStepsArguments &arguments)
{
    const auto input = readAnalysisInput(arguments.analysis, FrameworkNeed::Required);
    if (!input)
        return failureOf(input);
    if (input->withoutLandmark)
        return failure(ErrorCode::InvalidArgument, "without a landmark is --everybody here");
    SetupStepsQuery query;
    query.everybody = arguments.everybody;
    query.segment = arguments.segment;
    query.threads = hardwareThreads();
    const auto result = [&] {
        ProgressLine line("Comparing numbers of steps");
        return setupSteps(*input->dataset, input->framework, input->options, query, line.callback());
    }();
    if (!result)
        return failureOf(result);
    if (query.everybody)
        remark("among everybody a step needs time that those who left early did not have: its gap is too wide");
    const Finding finding = findingOf(*result);
    if (!beginsWithFinding(arguments.output))
        remark(english(finding.headline, " "));
    return putOut(setupStepsDocument(*result, finding), arguments.output);
}

} // namespace

void addSetupStepsCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<SetupStepsArguments>();
    CLI::App *command = app.add_subcommand("setup-steps", "Every setup step against activation, and how many of them are needed");
    addAnalysisOptions(*command, arguments->analysis);
    command->add_flag("--everybody", arguments->everybody,
                      "Everybody from signup, not only those there at the end of the setup window: biased, for comparison");
    addSegmentOption(*command, arguments->segment);
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runSetupSteps(*arguments)); });
}

} // namespace waymark::cli
