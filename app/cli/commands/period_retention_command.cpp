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

struct PeriodArguments {
    AnalysisArguments analysis;
    OutputOptions output;
    std::string by = "none";
    Day length = 30;
    std::string kind = "bounded";
    Day from = -1, to = -1;
};

Expected<PeriodQuery> periodQueryOf(const PeriodArguments &arguments)
{
    PeriodQuery query;
    query.by = *parseGrouping(arguments.by);
    query.rule.kind = *parsePeriodKind(arguments.kind);
    query.rule.length = arguments.length;
    const bool bracket = query.rule.kind == PeriodKind::Bracket;
    if (bracket && (arguments.from < 0 || arguments.to < 0))
        return failure(ErrorCode::InvalidArgument, "a bracket needs --from and --to");
    if (!bracket && (arguments.from >= 0 || arguments.to >= 0))
        return failure(ErrorCode::InvalidArgument, "--from and --to are for --kind bracket");
    if (bracket) {
        query.rule.from = arguments.from;
        query.rule.to = arguments.to;
    }
    return query;
}

Expected<void> runPeriodRetention(const PeriodArguments &arguments)
{
    auto query = periodQueryOf(arguments);
    if (!query)
        return failureOf(query);
    const bool fromMilestones = comesFromMilestones(query->by.kind);
    const auto input = readAnalysisInput(arguments.analysis, fromMilestones ? FrameworkNeed::Required : FrameworkNeed::Optional);
    if (!input)
        return failureOf(input);
    query->by = groupingOf(arguments.by, *input);
    query->withoutLandmark = input->withoutLandmark;
    const auto result = periodRetention(*input->dataset, input->framework, input->options, *query);
    if (!result)
        return failureOf(result);
    if (fromMilestones && query->withoutLandmark)
        remark("without a landmark those who reached the milestone had to live long enough to reach it: the gap is too wide");
    return putOut(periodRetentionDocument(*result, findingOf(*result)), arguments.output);
}

} // namespace

void addPeriodRetentionCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<PeriodArguments>();
    CLI::App *command = app.add_subcommand("period-retention", "Who was active in each period of their life, by group");
    addAnalysisOptions(*command, arguments->analysis);
    command->add_option("--period", arguments->length, "Days of a period (default 30)")->check(CLI::Range(1, 36500))->type_name("DAYS");
    command->add_option("--kind", arguments->kind, "bounded (active in the period, default), unbounded (in it or later) or bracket")
        ->check(CLI::IsMember({"bounded", "unbounded", "bracket"}));
    command->add_option("--from", arguments->from, "First day of the bracket")->check(CLI::NonNegativeNumber)->type_name("DAY");
    command->add_option("--to", arguments->to, "Last day of the bracket")->check(CLI::NonNegativeNumber)->type_name("DAY");
    addGroupingOption(*command, arguments->by);
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runPeriodRetention(*arguments)); });
}

} // namespace waymark::cli
