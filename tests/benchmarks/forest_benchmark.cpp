#include <cmath>
#include <cstdint>
#include <fstream>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/base/parallel.h"
#include "core/forest/histogram_forest.h"
#include "tests/benchmarks/generated_company.h"

namespace waymark::benchmarks {

namespace {

/// The generated model matrix: rows of account, duration, event, retained, activation90 and 60 features, as 32-bit numbers.
struct ModelMatrix {
    BinnedColumns columns;
    std::vector<std::uint8_t> retained;
};

constexpr std::size_t kFeatures = 60;
constexpr std::size_t kBefore = 5;
constexpr std::size_t kRetained = 3;

ModelMatrix readMatrix()
{
    std::ifstream file(dataFolder() + "/features.i32", std::ios::binary | std::ios::ate);
    std::vector<std::int32_t> cells(static_cast<std::size_t>(file.tellg()) / sizeof(std::int32_t));
    file.seekg(0);
    file.read(reinterpret_cast<char *>(cells.data()), static_cast<std::streamsize>(cells.size() * sizeof(std::int32_t)));
    const std::size_t width = kBefore + kFeatures;
    const std::size_t rows = cells.size() / width;
    ModelMatrix matrix;
    std::vector<double> column(rows);
    for (std::size_t feature = 0; feature < kFeatures; ++feature) {
        for (std::size_t row = 0; row < rows; ++row)
            column[row] = std::log1p(cells[row * width + kBefore + feature]);
        appendColumn(matrix.columns, column);
    }
    for (std::size_t row = 0; row < rows; ++row)
        matrix.retained.push_back(cells[row * width + kRetained] != 0 ? 1 : 0);
    return matrix;
}

const ModelMatrix &modelMatrix()
{
    static const ModelMatrix matrix = readMatrix();
    return matrix;
}

void growForest(benchmark::State &state, std::size_t trees, std::size_t permutations, std::size_t threads)
{
    const ModelMatrix &matrix = modelMatrix();
    ForestPlan plan;
    plan.trees = trees;
    plan.permutations = permutations;
    plan.threads = threads;
    for (auto _ : state)
        benchmark::DoNotOptimize(histogramForest({matrix.columns, matrix.retained, {}, {}, {}}, plan));
    state.counters["ms_per_tree"] =
        benchmark::Counter(static_cast<double>(trees) / 1e3, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

/// What ranger and ALGLIB are timed at: one thread, one permutation of each feature in each tree.
void forestPerTree(benchmark::State &state) { growForest(state, 20, 1, 1); }
BENCHMARK(forestPerTree)->Unit(benchmark::kMillisecond);

/// As the product grows it.
void forestOf300Trees(benchmark::State &state) { growForest(state, 300, 2, hardwareThreads()); }
BENCHMARK(forestOf300Trees)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

} // namespace

} // namespace waymark::benchmarks
