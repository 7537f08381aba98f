#pragma once

#include <string>
#include <vector>

#include "core/association/rank_correlation.h"
#include "tests/core/survival/survival_data.h"

/// The data and expected figures of tests/data/forest, which expected.R there writes.
namespace waymark::forest_test {

inline std::vector<survival_test::TableRow> readForestTable(const std::string &name) { return survival_test::readTable("forest/" + name); }

template <class T>
std::vector<T> columnOf(const std::vector<survival_test::TableRow> &rows, const std::string &column)
{
    std::vector<T> values;
    for (const auto &row : rows) {
        if constexpr (std::is_same_v<T, std::string>)
            values.push_back(row.at(column));
        else
            values.push_back(survival_test::numberIn(row, column));
    }
    return values;
}

inline double spearmanOf(const std::vector<double> &first, const std::vector<double> &second)
{
    return rankCorrelation(standardRanks(first), standardRanks(second));
}

} // namespace waymark::forest_test
