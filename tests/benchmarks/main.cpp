#include <cstdio>

#include <benchmark/benchmark.h>

#include "tests/benchmarks/generated_company.h"

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s [--benchmark_...] FOLDER (accounts.csv, subscriptions.csv, usage.csv)\n", argv[0]);
        return 2;
    }
    waymark::benchmarks::setDataFolder(argv[1]);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
