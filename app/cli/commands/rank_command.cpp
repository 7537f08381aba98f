#include <memory>

#include <CLI/CLI.hpp>

#include "app/cli/analysis_input.h"
#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"
#include "core/analysis/features/feature_benchmark.h"
#include "core/analysis/features/feature_ranking.h"
#include "core/base/parallel.h"
#include "core/export/documents/ranking_document.h"
#include "core/store/store.h"

namespace waymark::cli {

namespace {

struct RankArguments {
    AnalysisArguments analysis;
    OutputOptions output;
    std::size_t trees = 500;
    BenchmarkLimits limits;
    bool keep = false;
};

Expected<void> keepRanking(const std::string &path, const FeatureRanking &ranking)
{
    auto store = Store::open(path);
    if (!store)
        return failureOf(store);
    return store->saveKeptResult(kFeatureRankingKept, keptRankingText(ranking));
}

Expected<void> runRank(const RankArguments &arguments)
{
    const auto input = readAnalysisInput(arguments.analysis, FrameworkNeed::Optional);
    if (!input)
        return failureOf(input);
    if (input->withoutLandmark)
        return failure(ErrorCode::InvalidArgument, "a ranking needs a landmark");
    const FeatureRankingQuery query{arguments.trees, hardwareThreads()};
    const auto ranking = [&] {
        ProgressLine line("Growing trees");
        return featureRanking(*input->dataset, input->framework, input->options, query, line.callback());
    }();
    if (!ranking)
        return failureOf(ranking);
    if (arguments.keep) {
        if (const auto kept = keepRanking(arguments.analysis.store, *ranking); !kept)
            return kept;
    }
    const Finding finding = rankingFinding(*ranking, *input->dataset, arguments.limits);
    const std::string headline = beginsWithFinding(arguments.output) ? std::string() : english(finding.headline, " ") + " ";
    remark(headline + english(finding.figures, " "));
    return putOut(rankingDocument(*ranking, {*input->dataset, input->framework, arguments.limits}), arguments.output);
}

} // namespace

void addRankCommand(CLI::App &app, int &exitCode)
{
    const auto arguments = std::make_shared<RankArguments>();
    CLI::App *command = app.add_subcommand("rank", "Which features used early mark the accounts that stay, and how many use them");
    addAnalysisOptions(*command, arguments->analysis);
    command->add_option("--trees", arguments->trees, "Trees of the forest (default 500)")->check(CLI::Range(10, 100000));
    const auto addShare = [&](const char *name, double &share, const char *text) {
        command->add_option(name, share, text)->check(CLI::Range(0.0, 1.0))->type_name("SHARE");
    };
    addShare("--niche", arguments->limits.niche, "Adoption up to which a feature is niche (default 0.05)");
    addShare("--ubiquitous", arguments->limits.ubiquitous, "Adoption from which a feature is ubiquitous (default 0.8)");
    addShare("--concentration", arguments->limits.concentration,
             "Share of a feature's users in one segment that makes it niche (default 0.8)");
    addShare("--holding", arguments->limits.holding, "Share of all accounts below which such a segment is small (default 0.4)");
    command->add_flag("--keep", arguments->keep, "Keep the result with the store, for the Features page");
    addOutputOptions(*command, arguments->output);
    command->callback([arguments, &exitCode] { exitCode = finish(runRank(*arguments)); });
}

} // namespace waymark::cli
