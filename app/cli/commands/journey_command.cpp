#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/analysis_input.h"
#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "core/analysis/journey/journey.h"
#include "core/export/journey_results.h"

namespace waymark::cli {

namespace {

struct JourneyArguments {
    AnalysisArguments analysis;
    OutputOptions output;
};

Expected<void> runJourney(const JourneyArguments &arguments)
{
    const auto input = readAnalysisInput(arguments.analysis, FrameworkNeed::Required);
    if (!input)
        return failureOf(input);
    if (input->withoutLandmark)
        return failure(ErrorCode::InvalidArgument, "what had been reached is compared at a landmark: --landmark needs a day");
    const auto result = journey(*input->dataset, input->framework, input->options);
    if (!result)
        return failureOf(result);
    remark("association, not proof of cause");
    return putOut(journeyDocument(*result), arguments.output);
}

} // namespace

void addJourneyCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<JourneyArguments>();
    CLI::App *command = app.add_subcommand("journey", "How far accounts get, and whether each milestone marks those who go further");
    addAnalysisOptions(*command, arguments->analysis);
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runJourney(*arguments)); });
}

} // namespace waymark::cli
