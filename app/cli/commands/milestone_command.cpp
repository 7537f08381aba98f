#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/analysis_input.h"
#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "core/analysis/thresholds/threshold_sweep.h"
#include "core/export/journey_results.h"

namespace waymark::cli {

namespace {

struct MilestoneArguments {
    AnalysisArguments analysis;
    OutputOptions output;
    std::string milestone;
    bool monthly = false;
    bool sizeBands = false;
};

Expected<void> putSizeBands(const AnalysisInput &input, Day horizon, const OutputOptions &output)
{
    const auto bands = sizeBands(*input.dataset, input.framework, input.options);
    if (!bands)
        return failureOf(bands);
    return putOut(sizeBandsDocument(*bands, horizon), output);
}

Expected<void> runMilestone(const MilestoneArguments &arguments)
{
    const Milestone milestone = *parseMilestone(arguments.milestone);
    if (arguments.sizeBands && milestone != Milestone::Utilization)
        return failure(ErrorCode::InvalidArgument,
                       "only utilization has a rule per seat to hold against one without, found --size-bands for " + arguments.milestone);
    const auto input = readAnalysisInput(arguments.analysis, FrameworkNeed::Required);
    if (!input)
        return failureOf(input);
    if (input->withoutLandmark)
        return failure(ErrorCode::InvalidArgument, "what was reached is compared within the same days: --landmark needs a day");
    const Day horizon = input->options.horizon.value_or(input->framework.horizonDay);
    if (arguments.sizeBands)
        return putSizeBands(*input, horizon, arguments.output);
    const auto shares = milestoneShares(*input->dataset, input->framework, input->options, milestone);
    if (!shares)
        return failureOf(shares);
    return putOut(milestoneDocument(*shares, horizon, arguments.monthly), arguments.output);
}

} // namespace

void addMilestoneCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<MilestoneArguments>();
    CLI::App *command = app.add_subcommand("milestone", "Who reached a milestone: states, by month of signup, by size");
    addAnalysisOptions(*command, arguments->analysis);
    command->add_option("--milestone", arguments->milestone, "setup, activation, utilization or maturity")
        ->required()
        ->check(CLI::IsMember({"setup", "activation", "utilization", "maturity"}));
    CLI::Option *monthly = command->add_flag("--monthly", arguments->monthly, "A row per month of signup");
    command->add_flag("--size-bands", arguments->sizeBands, "Utilization by seats, for the rule per seat and a rule without seats")
        ->excludes(monthly);
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runMilestone(*arguments)); });
}

} // namespace waymark::cli
