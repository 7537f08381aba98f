#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/analysis_input.h"
#include "app/cli/commands.h"
#include "app/cli/grouping_option.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "core/analysis/finding/findings.h"
#include "core/analysis/retention/grouping.h"
#include "core/export/period_results.h"

namespace waymark::cli {

namespace {

struct ExpansionArguments {
    AnalysisArguments analysis;
    OutputOptions output;
    std::string by = "none";
};

Expected<void> runExpansion(const ExpansionArguments &arguments)
{
    ExpansionQuery query;
    query.by = *parseGrouping(arguments.by);
    const auto input =
        readAnalysisInput(arguments.analysis, comesFromMilestones(query.by.kind) ? FrameworkNeed::Required : FrameworkNeed::Optional);
    if (!input)
        return failureOf(input);
    query.by = groupingOf(arguments.by, *input);
    if (input->withoutLandmark)
        return failure(ErrorCode::InvalidArgument, "expansion is growth since a landmark: --landmark needs a day");
    const auto result = expansion(*input->dataset, input->framework, input->options, query);
    if (!result)
        return failureOf(result);
    return putOut(expansionDocument(*result, findingOf(*result)), arguments.output);
}

} // namespace

void addExpansionCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<ExpansionArguments>();
    CLI::App *command = app.add_subcommand("expansion", "Time to expansion with churn competing, net and gross revenue retention");
    addAnalysisOptions(*command, arguments->analysis);
    addGroupingOption(*command, arguments->by);
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runExpansion(*arguments)); });
}

} // namespace waymark::cli
