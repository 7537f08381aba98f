#include <benchmark/benchmark.h>

#include "core/analysis/milestones/milestone_view.h"
#include "core/analysis/thresholds/threshold_sweep.h"
#include "core/milestones/milestone_days.h"
#include "core/survival/cox.h"
#include "core/survival/logrank.h"
#include "core/survival/threshold_table.h"
#include "tests/benchmarks/generated_company.h"

namespace waymark::benchmarks {

namespace {

constexpr int kSweptThresholds = 200;

ThresholdTable tableOf(const Dataset &dataset, const FollowUp &follow, const ActivationRule &rule)
{
    const auto measure = activationMeasure(dataset, follow, rule, rule.windowDays);
    return *thresholdTable(*measure, follow.duration, follow.churned, rule.windowDays);
}

void answer(DayHistogram reached, DayHistogram notReached)
{
    const SurvivalCurve first = survivalCurve(std::move(reached));
    const SurvivalCurve second = survivalCurve(std::move(notReached));
    const DayHistogram *groups[] = {&first.counts, &second.counts};
    benchmark::DoNotOptimize(logRank(groups));
}

/// A threshold moved: both curves with the log-log band, and the log-rank test.
void thresholdTick(benchmark::State &state)
{
    const auto dataset = loadedCompany();
    const auto follow = followUp(*dataset, {});
    const ThresholdTable table = tableOf(*dataset, *follow, *generatedFramework().activation);
    double threshold = 1.0;
    for (auto _ : state) {
        answer(table.reached(threshold), table.notReached(threshold));
        threshold = threshold < 40.0 ? threshold + 1.0 : 1.0;
    }
}
BENCHMARK(thresholdTick)->Unit(benchmark::kMicrosecond);

/// 200 thresholds with curves, bands and log-rank.
void sweepOfThresholds(benchmark::State &state)
{
    const auto dataset = loadedCompany();
    const auto follow = followUp(*dataset, {});
    const ThresholdTable table = tableOf(*dataset, *follow, *generatedFramework().activation);
    for (auto _ : state) {
        ThresholdSweep sweep(table);
        for (int threshold = 1; threshold <= kSweptThresholds; ++threshold) {
            sweep.moveTo(threshold);
            answer(sweep.reached(), sweep.notReached());
        }
    }
}
BENCHMARK(sweepOfThresholds)->Unit(benchmark::kMillisecond);

/// The hazard ratio of a moved threshold by itself.
void hazardOfThreshold(benchmark::State &state)
{
    const auto dataset = loadedCompany();
    const auto follow = followUp(*dataset, {});
    const ThresholdTable table = tableOf(*dataset, *follow, *generatedFramework().activation);
    const DayHistogram reached = table.reached(12.0);
    const DayHistogram notReached = table.notReached(12.0);
    for (auto _ : state)
        benchmark::DoNotOptimize(hazardOf(reached, notReached));
}
BENCHMARK(hazardOfThreshold)->Unit(benchmark::kMicrosecond);

/// A whole sweep with its search: 199 shuffles and 200 resamples, on two threads.
void searchOfThresholds(benchmark::State &state)
{
    const auto dataset = loadedCompany();
    ThresholdSweepQuery query;
    query.rule.criterion = static_cast<Criterion>(state.range(0));
    query.threads = 2;
    for (auto _ : state) {
        const auto swept = thresholdSweep(*dataset, generatedFramework(), {}, query);
        if (!swept || !swept->sweep.suggested)
            return state.SkipWithError("no suggestion");
        benchmark::DoNotOptimize(swept->sweep.suggested->pSearch);
    }
    state.SetLabel(criterionName(query.rule.criterion));
}
BENCHMARK(searchOfThresholds)
    ->Arg(static_cast<int>(Criterion::Youden))
    ->Arg(static_cast<int>(Criterion::LogRank))
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

/// What the window computes for a movement on the Activation page: `move` changes the definition before each.
template <class Move>
void movePage(benchmark::State &state, const Move &move)
{
    const auto dataset = loadedCompany();
    MilestoneRequest request;
    request.framework = generatedFramework();
    for (auto _ : state) {
        auto view = milestoneView(*dataset, request);
        if (!view)
            return state.SkipWithError(englishText(view.error()).c_str());
        request.read = view->read;
        request.savedRead = view->savedRead;
        move(*request.framework.activation);
    }
}

/// A window or feature set moved: the measure anew from the rows, then everything the page shows.
void newWindowToCurves(benchmark::State &state)
{
    movePage(state, [](ActivationRule &rule) { rule.windowDays = rule.windowDays == 90 ? 60 : 90; });
}
BENCHMARK(newWindowToCurves)->Unit(benchmark::kMillisecond);

/// The threshold moved: everything the page shows from the measure it has.
void activationPageTick(benchmark::State &state)
{
    movePage(state, [](ActivationRule &rule) { rule.threshold = rule.threshold < 40.0 ? rule.threshold + 1.0 : 1.0; });
}
BENCHMARK(activationPageTick)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace waymark::benchmarks
