#include "core/association/resampling.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/base/parallel.h"
#include "core/base/random.h"

namespace waymark {

namespace {

constexpr double kLowShare = 0.025;
constexpr double kHighShare = 0.975;
/// A shuffled maximum this close to the observed one is equal to it but for rounding.
constexpr double kSameMaximum = 1e-9;

/// Streams of one seed: resamples follow the permutations.
RandomStream streamOf(const ResamplingPlan &plan, std::size_t replicate) { return RandomStream(plan.seed, replicate); }

ThresholdScan shuffledScan(const BinnedPeople &people, const ScanRule &rule, RandomStream random)
{
    std::vector<Fate> fate = people.fate;
    for (std::size_t i = fate.size(); i > 1; --i)
        std::swap(fate[i - 1], fate[random.below(i)]);
    return scanThresholds(people, fate, {}, rule);
}

ThresholdScan resampledScan(const BinnedPeople &people, const ScanRule &rule, RandomStream random)
{
    std::vector<std::uint32_t> weight(people.fate.size());
    for (std::size_t i = 0; i < weight.size(); ++i)
        ++weight[random.below(weight.size())];
    return scanThresholds(people, people.fate, weight, rule);
}

/// Runs body(replicate) for all of them and says in between how far it is. False: cancelled.
bool runReplicates(std::size_t count, std::size_t threads, const ProgressCallback &progress, const std::stop_token &stop,
                   const std::function<void(std::size_t)> &body)
{
    const std::size_t block = 8 * std::max<std::size_t>(1, threads);
    for (std::size_t first = 0; first < count; first += block) {
        parallelFor(std::min(block, count - first), threads, [&](std::size_t i) {
            if (!stop.stop_requested())
                body(first + i);
        });
        if (stop.stop_requested())
            return false;
        if (progress)
            progress({static_cast<double>(std::min(count, first + block)) / static_cast<double>(count), 0, 0, 0.0});
    }
    return true;
}

/// The value of type 1 of R's quantile(): one that occurs.
std::optional<std::size_t> quantileType1(std::vector<std::size_t> values, double share)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double place = std::ceil(share * static_cast<double>(values.size()) - 1e-9);
    return values[static_cast<std::size_t>(std::max(1.0, place)) - 1];
}

/// Whether resamples cannot tell threshold `other` from the best.
bool isAsGood(const std::vector<ThresholdScan> &resamples, std::size_t best, std::size_t other)
{
    std::vector<double> lead;
    for (const ThresholdScan &scan : resamples) {
        const double difference = scan.value[best] - scan.value[other];
        if (!std::isnan(difference))
            lead.push_back(difference);
    }
    const auto low = quantileType7(lead, kLowShare);
    const auto high = quantileType7(lead, kHighShare);
    return low && high && *low <= 0.0 && *high >= 0.0;
}

void findPlateau(const std::vector<ThresholdScan> &resamples, const ThresholdScan &observed, std::size_t best, SearchStability &result)
{
    const auto belongs = [&](std::size_t k) { return observed.allowed[k] && isAsGood(resamples, best, k); };
    result.plateauLow = best;
    while (result.plateauLow > 0 && belongs(result.plateauLow - 1))
        --result.plateauLow;
    result.plateauHigh = best;
    while (result.plateauHigh + 1 < observed.value.size() && belongs(result.plateauHigh + 1))
        ++result.plateauHigh;
}

} // namespace

std::optional<double> quantileType7(std::vector<double> &values, double share)
{
    if (values.empty())
        return std::nullopt;
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(values.begin(), middle, values.end());
    const double low = *middle;
    if (middle + 1 == values.end())
        return low;
    const double high = *std::min_element(middle + 1, values.end());
    return low + (place - static_cast<double>(below)) * (high - low);
}

Expected<SearchStability> searchStability(const BinnedPeople &people, const ScanRule &rule, const ThresholdScan &observed, std::size_t best,
                                          const ResamplingPlan &plan, const ProgressCallback &progress, std::stop_token stop)
{
    const double toBeat = observed.value[best] - kSameMaximum * std::abs(observed.value[best]);
    std::vector<std::uint8_t> asGood(plan.permutations);
    std::vector<ThresholdScan> resamples(plan.resamples);
    const bool finished = runReplicates(plan.permutations + plan.resamples, plan.threads, progress, stop, [&](std::size_t replicate) {
        const RandomStream random = streamOf(plan, replicate);
        if (replicate >= plan.permutations) {
            resamples[replicate - plan.permutations] = resampledScan(people, rule, random);
            return;
        }
        const ThresholdScan scan = shuffledScan(people, rule, random);
        const auto found = scan.best();
        asGood[replicate] = found && scan.value[*found] >= toBeat ? 1 : 0;
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    SearchStability result;
    const auto better = std::count(asGood.begin(), asGood.end(), std::uint8_t{1});
    result.p = static_cast<double>(1 + better) / static_cast<double>(1 + plan.permutations);
    std::vector<std::size_t> bests;
    for (const ThresholdScan &scan : resamples) {
        if (const auto found = scan.best())
            bests.push_back(*found);
    }
    result.rangeLow = quantileType1(bests, kLowShare);
    result.rangeHigh = quantileType1(bests, kHighShare);
    findPlateau(resamples, observed, best, result);
    return result;
}

} // namespace waymark
