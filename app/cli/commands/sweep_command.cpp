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
#include "core/export/documents/sweep_document.h"

namespace waymark::cli {

namespace {

struct SweepArguments {
    AnalysisArguments analysis;
    OutputOptions output;
    std::string milestone;
    std::string outcome = "retained";
    std::string criterion = "youden";
    std::vector<double> thresholds;
    std::string segment;
};

Expected<void> runSweep(const SweepArguments &arguments)
{
    const auto input = readAnalysisInput(arguments.analysis, FrameworkNeed::Required);
    if (!input)
        return failureOf(input);
    if (input->withoutLandmark)
        return failure(ErrorCode::InvalidArgument, "a sweep needs a landmark");
    ThresholdSweepQuery query;
    query.milestone = *parseMilestone(arguments.milestone);
    query.outcome = *parseOutcome(arguments.outcome);
    query.rule.criterion = *parseCriterion(arguments.criterion);
    query.thresholds = arguments.thresholds;
    query.segment = arguments.segment;
    query.threads = hardwareThreads();
    const auto result = [&] {
        ProgressLine line("Comparing thresholds");
        return thresholdSweep(*input->dataset, input->framework, input->options, query, line.callback());
    }();
    if (!result)
        return failureOf(result);
    const Finding finding = findingOf(*result, input->framework, *input->dataset);
    if (!beginsWithFinding(arguments.output))
        remark(english(finding.headline, " "));
    return putOut(sweepDocument(*result, finding), arguments.output);
}

} // namespace

void addSweepCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<SweepArguments>();
    CLI::App *command = app.add_subcommand("sweep", "Every threshold of a milestone against what became of the accounts, and the best");
    addAnalysisOptions(*command, arguments->analysis);
    command->add_option("--milestone", arguments->milestone, "setup, activation, utilization or maturity")
        ->required()
        ->check(CLI::IsMember({"setup", "activation", "utilization", "maturity"}));
    command->add_option("--outcome", arguments->outcome, "retained at the horizon (default), next milestone reached, or expanded")
        ->check(CLI::IsMember({"retained", "next", "expanded"}));
    command
        ->add_option("--criterion", arguments->criterion,
                     "What the best is best by: youden (default), phi, gain, logrank or risk_difference")
        ->check(CLI::IsMember({"youden", "phi", "gain", "logrank", "risk_difference"}));
    command->add_option("--thresholds", arguments->thresholds, "Thresholds that must be among the rows, with commas between")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::PositiveNumber);
    addSegmentOption(*command, arguments->segment);
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runSweep(*arguments)); });
}

} // namespace waymark::cli
