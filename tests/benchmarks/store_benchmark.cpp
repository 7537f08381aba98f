#include <filesystem>

#include <benchmark/benchmark.h>

#include "core/analysis/milestones/milestone_view.h"
#include "tests/benchmarks/generated_company.h"

namespace waymark::benchmarks {

namespace {

/// The usage file into a durable store that knows the accounts: parse, check, compress, sum up by month, commit, close.
void importIntoStore(benchmark::State &state)
{
    const std::string path = (std::filesystem::temp_directory_path() / "waymark-import-benchmark.waymark").string();
    std::int64_t rows = 0;
    for (auto _ : state) {
        state.PauseTiming();
        auto store = newStore(path);
        state.ResumeTiming();
        if (!store)
            return state.SkipWithError(englishText(store.error()).c_str());
        const auto report = importTables(*store, {{dataFolder() + "/usage.csv", InputTable::Usage}});
        if (!report)
            return state.SkipWithError(englishText(report.error()).c_str());
        rows = report->files.back().imported;
        const Store closing = std::move(*store);
    }
    state.counters["rows"] = static_cast<double>(rows);
    state.counters["store_bytes"] = static_cast<double>(std::filesystem::file_size(path));
    std::filesystem::remove(path);
}
BENCHMARK(importIntoStore)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(2);

/// From a closed store to the first answer: open, check, read, and the Activation page's first curves.
void reopenUntilFirstCurves(benchmark::State &state)
{
    const std::string &path = importedStore();
    const Framework framework = generatedFramework();
    for (auto _ : state) {
        const auto store = Store::open(path, Store::Access::ReadOnly);
        if (!store)
            return state.SkipWithError(englishText(store.error()).c_str());
        const auto dataset = store->load();
        if (!dataset)
            return state.SkipWithError(englishText(dataset.error()).c_str());
        MilestoneRequest request;
        request.framework = framework;
        benchmark::DoNotOptimize(milestoneView(**dataset, request));
    }
}
BENCHMARK(reopenUntilFirstCurves)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(7);

} // namespace

} // namespace waymark::benchmarks
