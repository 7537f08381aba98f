#include "core/forest/prediction_quality.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace waymark {

namespace {

constexpr double kNormal975 = 1.959963984540054;

struct Judged {
    double probability;
    bool positive;
};

std::vector<Judged> judgedRows(std::span<const double> probability, std::span<const std::uint8_t> label)
{
    std::vector<Judged> rows;
    rows.reserve(probability.size());
    for (std::size_t i = 0; i < probability.size(); ++i) {
        if (!std::isnan(probability[i]))
            rows.push_back({probability[i], label[i] != 0});
    }
    std::sort(rows.begin(), rows.end(), [](const Judged &a, const Judged &b) { return a.probability < b.probability; });
    return rows;
}

/// Mean and sum of squared deviations of a stream of numbers (Welford 1962).
struct Moments {
    double n = 0.0, mean = 0.0, squares = 0.0;
    void add(double value, double times)
    {
        if (times <= 0.0)
            return;
        n += times;
        const double delta = value - mean;
        mean += delta * times / n;
        squares += times * delta * (value - mean);
    }
    double variance() const { return squares / (n - 1.0); }
};

/// Of each row the share of the other label that it is on the right side of: its means are the AUC, their variances its error.
void addArea(const std::vector<Judged> &rows, PredictionQuality &quality)
{
    const double positives = quality.positives;
    const double negatives = quality.n - quality.positives;
    if (positives == 0.0 || negatives == 0.0)
        return;
    Moments ofPositives, ofNegatives;
    double positivesBelow = 0.0, negativesBelow = 0.0;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first;
        double positivesHere = 0.0;
        for (; end < rows.size() && rows[end].probability == rows[first].probability; ++end)
            positivesHere += rows[end].positive ? 1.0 : 0.0;
        const double negativesHere = static_cast<double>(end - first) - positivesHere;
        ofPositives.add((negativesBelow + negativesHere / 2.0) / negatives, positivesHere);
        ofNegatives.add((positives - positivesBelow - positivesHere / 2.0) / positives, negativesHere);
        positivesBelow += positivesHere;
        negativesBelow += negativesHere;
        first = end;
    }
    quality.auc = ofPositives.mean;
    if (positives < 2.0 || negatives < 2.0)
        return;
    const double error = std::sqrt(ofPositives.variance() / positives + ofNegatives.variance() / negatives);
    quality.aucLow = std::max(0.0, *quality.auc - kNormal975 * error);
    quality.aucHigh = std::min(1.0, *quality.auc + kNormal975 * error);
}

} // namespace

PredictionQuality predictionQuality(std::span<const double> probability, std::span<const std::uint8_t> label)
{
    const std::vector<Judged> rows = judgedRows(probability, label);
    PredictionQuality quality;
    quality.n = static_cast<std::uint32_t>(rows.size());
    if (rows.empty())
        return quality;
    double squares = 0.0, right = 0.0;
    for (const Judged &row : rows) {
        const double miss = (row.positive ? 1.0 : 0.0) - row.probability;
        squares += miss * miss;
        right += (row.probability >= 0.5) == row.positive ? 1.0 : 0.0;
        quality.positives += row.positive ? 1U : 0U;
    }
    quality.brier = squares / static_cast<double>(rows.size());
    quality.accuracy = right / static_cast<double>(rows.size());
    addArea(rows, quality);
    return quality;
}

} // namespace waymark
