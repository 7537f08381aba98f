#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/analysis_input.h"
#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "core/export/results.h"

namespace waymark::cli {

namespace {

struct EvaluateArguments {
    AnalysisArguments analysis;
    OutputOptions output;
    std::string at = "today";
    bool strict = false;
};

std::string checkAt(const std::string &text)
{
    const bool digits = !text.empty() && text.size() <= 6 && text.find_first_not_of("0123456789") == std::string::npos;
    return digits || text == "today" ? "" : "expected today or a day since signup, found " + text;
}

Expected<void> runEvaluate(const EvaluateArguments &arguments)
{
    const auto input = readAnalysisInput(arguments.analysis, FrameworkNeed::Required);
    if (!input)
        return failureOf(input);
    EvaluationQuery query;
    query.strict = arguments.strict;
    if (arguments.at != "today")
        query.at = std::stoi(arguments.at);
    const auto evaluation = evaluate(*input->dataset, input->framework, input->options, query);
    if (!evaluation)
        return failureOf(evaluation);
    return putOut(evaluationDocument(*evaluation, *input->dataset, input->framework), arguments.output);
}

} // namespace

void addEvaluateCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<EvaluateArguments>();
    CLI::App *command = app.add_subcommand("evaluate", "Where every account stands: milestones, steps, categories");
    addAnalysisOptions(*command, arguments->analysis);
    command->add_option("--at", arguments->at, "today (the as-of date, default) or a day since signup")
        ->check(checkAt)
        ->type_name("today|DAY");
    command->add_flag("--strict", arguments->strict, "A depth needs every earlier milestone too");
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runEvaluate(*arguments)); });
}

} // namespace waymark::cli
