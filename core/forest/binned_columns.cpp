#include "core/forest/binned_columns.h"

#include <algorithm>

namespace waymark {

namespace {

/// Values in ascending order, each once, and in how many rows.
struct DistinctValues {
    std::vector<double> value;
    std::vector<std::size_t> count;
};

DistinctValues distinctValues(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    DistinctValues distinct;
    for (const double value : sorted) {
        if (distinct.value.empty() || distinct.value.back() != value) {
            distinct.value.push_back(value);
            distinct.count.push_back(0);
        }
        ++distinct.count.back();
    }
    return distinct;
}

/// Neighbours share a bin until it holds its part of the rows that are left.
void shareBins(const DistinctValues &distinct, std::size_t rows, std::vector<double> &upper, std::vector<double> &centre)
{
    std::size_t left = rows;
    std::size_t first = 0;
    std::size_t inBin = 0;
    for (std::size_t i = 0; i < distinct.value.size(); ++i) {
        inBin += distinct.count[i];
        const std::size_t binsLeft = kMostBins - upper.size();
        const bool mustStandAlone = distinct.value.size() - i <= binsLeft;
        if (i + 1 < distinct.value.size() && !mustStandAlone && inBin * binsLeft < left)
            continue;
        upper.push_back(distinct.value[i]);
        centre.push_back((distinct.value[first] + distinct.value[i]) / 2.0);
        left -= inBin;
        inBin = 0;
        first = i + 1;
    }
}

} // namespace

void appendColumn(BinnedColumns &columns, std::span<const double> values)
{
    columns.rows = values.size();
    const DistinctValues distinct = distinctValues(values);
    std::vector<double> upper, centre;
    if (distinct.value.size() <= kMostBins)
        upper = centre = distinct.value;
    else
        shareBins(distinct, values.size(), upper, centre);
    columns.code.reserve(columns.code.size() + values.size());
    for (const double value : values)
        columns.code.push_back(static_cast<std::uint8_t>(std::lower_bound(upper.begin(), upper.end(), value) - upper.begin()));
    columns.value.push_back(std::move(centre));
}

void appendShuffledCopy(BinnedColumns &columns, std::size_t column, RandomStream &random)
{
    const auto original = columns.column(column);
    std::vector<std::uint8_t> copy(original.begin(), original.end());
    for (std::size_t i = copy.size(); i > 1; --i)
        std::swap(copy[i - 1], copy[random.below(i)]);
    columns.code.insert(columns.code.end(), copy.begin(), copy.end());
    columns.value.push_back(std::vector<double>(columns.value[column]));
}

} // namespace waymark
