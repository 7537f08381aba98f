#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/analysis_input.h"
#include "app/cli/commands.h"
#include "app/cli/grouping_option.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "core/analysis/finding/findings.h"
#include "core/analysis/retention/grouping.h"
#include "core/export/results.h"

namespace waymark::cli {

namespace {

struct RetentionArguments {
    AnalysisArguments analysis;
    OutputOptions output;
    std::string by;
    std::vector<Day> times;
    std::string interval = "loglog";
    bool lateEntry = false;
    std::string segment;
};

RetentionQuery queryOf(const RetentionArguments &arguments, const AnalysisInput &input)
{
    RetentionQuery query;
    query.by = groupingOf(arguments.by, input);
    query.naive = input.withoutLandmark && comesFromMilestones(query.by.kind);
    query.withoutLandmark = input.withoutLandmark;
    query.interval = arguments.interval == "log"     ? IntervalKind::Log
                     : arguments.interval == "plain" ? IntervalKind::Plain
                                                     : IntervalKind::LogLog;
    query.lateEntry = arguments.lateEntry;
    return query;
}

Expected<void> runRetention(const RetentionArguments &arguments)
{
    const bool fromMilestones = comesFromMilestones(parseGrouping(arguments.by)->kind);
    const auto input = readAnalysisInput(arguments.analysis, fromMilestones ? FrameworkNeed::Required : FrameworkNeed::Optional);
    if (!input)
        return failureOf(input);
    const RetentionQuery query = queryOf(arguments, *input);
    const auto result = retention(*input->dataset, input->framework, input->options, query);
    if (!result)
        return failureOf(result);
    if (query.naive)
        remark("without a landmark those who reached the milestone had to live long enough to reach it: the gap is too wide");
    const Finding finding = findingOf(*result, input->framework, *input->dataset);
    const auto times = arguments.times.empty() ? defaultTimes(*result) : arguments.times;
    if (arguments.segment.empty())
        return putOut(retentionDocument(*result, finding, times), arguments.output);
    const auto segments = retentionSegments(*input->dataset, input->framework, input->options, query, arguments.segment);
    if (!segments)
        return failureOf(segments);
    const Finding segmentsFinding = findingOf(*segments);
    const SegmentedRetention segmented{*segments, segmentsFinding};
    return putOut(retentionDocument(*result, finding, times, &segmented), arguments.output);
}

} // namespace

void addRetentionCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<RetentionArguments>();
    CLI::App *command = app.add_subcommand("retention", "Retention curves by group, and their tests");
    addAnalysisOptions(*command, arguments->analysis);
    addGroupingOption(*command, arguments->by)->required();
    command->add_option("--times", arguments->times, "Days since signup to read the curves at, with commas between (default: every 30)")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::NonNegativeNumber);
    command->add_option("--ci", arguments->interval, "95% band: loglog (default), log or plain")
        ->check(CLI::IsMember({"loglog", "log", "plain"}));
    command->add_flag("--late-entry", arguments->lateEntry,
                      "The accounts table lists survivors only: count each from its first covered day");
    addSegmentOption(*command, arguments->segment);
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runRetention(*arguments)); });
}

} // namespace waymark::cli
