// A peer, never shipped: ALGLIB's random forest with permutation importance on the same matrix, one thread. Prints seconds per tree.
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include <libalglib/dataanalysis.h>

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: %s FOLDER TREES (features.i32)\n", argv[0]);
        return 2;
    }
    constexpr std::size_t kFeatures = 60, kBefore = 5, kRetained = 3, kWidth = kBefore + kFeatures;
    std::ifstream file(std::string(argv[1]) + "/features.i32", std::ios::binary | std::ios::ate);
    std::vector<std::int32_t> cells(static_cast<std::size_t>(file.tellg()) / sizeof(std::int32_t));
    file.seekg(0);
    file.read(reinterpret_cast<char *>(cells.data()), static_cast<std::streamsize>(cells.size() * sizeof(std::int32_t)));
    const auto rows = static_cast<alglib::ae_int_t>(cells.size() / kWidth);
    alglib::real_2d_array table;
    table.setlength(rows, kFeatures + 1);
    for (alglib::ae_int_t row = 0; row < rows; ++row) {
        const std::int32_t *cell = cells.data() + static_cast<std::size_t>(row) * kWidth;
        for (std::size_t feature = 0; feature < kFeatures; ++feature)
            table[row][static_cast<alglib::ae_int_t>(feature)] = std::log1p(cell[kBefore + feature]);
        table[row][kFeatures] = cell[kRetained];
    }
    alglib::decisionforestbuilder builder;
    alglib::decisionforest forest;
    alglib::dfreport report;
    alglib::dfbuildercreate(builder);
    alglib::dfbuildersetdataset(builder, table, rows, kFeatures, 2);
    alglib::dfbuildersetrndvars(builder, 7);
    alglib::dfbuildersetsubsampleratio(builder, 0.632);
    alglib::dfbuildersetimportancepermutation(builder);
    const int trees = std::atoi(argv[2]);
    const auto start = std::chrono::steady_clock::now();
    alglib::dfbuilderbuildrandomforest(builder, trees, forest, report);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf("ALGLIB forest: %d trees, one thread, permutation: %.2f s, out-of-bag error %.4f\n", trees, seconds, report.oobrelclserror);
    return 0;
}
