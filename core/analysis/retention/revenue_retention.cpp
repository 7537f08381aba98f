#include "core/analysis/retention/revenue_retention.h"

#include <algorithm>
#include <cmath>

#include "core/analysis/account_value.h"
#include "core/base/parallel.h"
#include "core/base/random.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

constexpr std::size_t kRevenueResamples = 200;

/// One account's MRR at the landmark and at the horizon.
struct RevenuePair {
    double before;
    double after;
};

/// Both ratios of some accounts.
struct RevenueRatios {
    double net = 0.0;
    double gross = 0.0;
};

/// Sums while accounts are added up; `ratios` once there is one.
struct RevenueSums {
    double before = 0.0, after = 0.0, kept = 0.0;

    void add(const RevenuePair &pair)
    {
        before += pair.before;
        after += pair.after;
        kept += std::min(pair.before, pair.after);
    }
    RevenueRatios ratios() const { return {after / before, kept / before}; }
};

RevenueRatios ratiosOf(const std::vector<RevenuePair> &pairs)
{
    RevenueSums sums;
    for (const RevenuePair &pair : pairs)
        sums.add(pair);
    return sums.ratios();
}

RevenueRatios resampledRatios(const std::vector<RevenuePair> &pairs, RandomStream random)
{
    RevenueSums sums;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        sums.add(pairs[random.below(pairs.size())]);
    return sums.ratios();
}

/// Type 7 of R's quantile() of sorted values.
double sortedQuantile(const std::vector<double> &sorted, double probability)
{
    const double place = probability * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 == sorted.size())
        return sorted[below];
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[below + 1] - sorted[below]);
}

Estimate percentileEstimate(double value, std::vector<double> resamples)
{
    std::sort(resamples.begin(), resamples.end());
    return {value, sortedQuantile(resamples, 0.025), sortedQuantile(resamples, 0.975)};
}

/// False: asked to stop. Each resample has a random stream of its own, so threads change nothing.
bool estimateRevenue(RevenueRetention &revenue, const std::vector<RevenuePair> &pairs, std::uint64_t seed, std::uint64_t firstStream,
                     const std::stop_token &stop)
{
    revenue.n = static_cast<std::uint32_t>(pairs.size());
    if (pairs.empty())
        return true;
    std::vector<double> net(kRevenueResamples), gross(kRevenueResamples);
    parallelFor(kRevenueResamples, hardwareThreads(), [&](std::size_t i) {
        if (stop.stop_requested())
            return;
        const RevenueRatios resample = resampledRatios(pairs, RandomStream(seed, firstStream + i));
        net[i] = resample.net;
        gross[i] = resample.gross;
    });
    const RevenueRatios ratios = ratiosOf(pairs);
    revenue.net = percentileEstimate(ratios.net, std::move(net));
    revenue.gross = percentileEstimate(ratios.gross, std::move(gross));
    return !stop.stop_requested();
}

/// The accounts of a group, and their sums on each day of the course.
struct GroupRevenue {
    std::vector<RevenuePair> pairs;
    std::vector<RevenueSums> sums; ///< [days]
};

/// L, every kRevenueStep days after it, and H.
std::vector<Day> courseDays(Day landmark, Day horizon)
{
    std::vector<Day> days;
    for (Day day = landmark; day < horizon; day += kRevenueStep)
        days.push_back(day);
    days.push_back(horizon);
    return days;
}

std::vector<RevenuePoint> courseOf(const GroupRevenue &group, const std::vector<Day> &days)
{
    std::vector<RevenuePoint> course;
    for (std::size_t d = 0; !group.pairs.empty() && d < days.size(); ++d) {
        const RevenueRatios ratios = group.sums[d].ratios();
        RevenuePoint &point = course.emplace_back();
        point.day = days[d];
        if (!std::isnan(ratios.net)) {
            point.net = ratios.net;
            point.gross = ratios.gross;
        }
    }
    return course;
}

/// [groups] of the accounts that section 5 calls eligible.
Expected<std::vector<GroupRevenue>> revenueOfGroups(const Dataset &dataset, const FollowUp &follow, const GroupCodes &codes, Day landmark,
                                                    const std::vector<Day> &days, const std::stop_token &stop)
{
    const Day horizon = days.back();
    std::vector<GroupRevenue> groups(codes.names.size());
    for (GroupRevenue &group : groups)
        group.sums.resize(days.size());
    AccountValues values(dataset, follow, {}, ExpansionMeasure::Mrr);
    std::vector<ValueStep> steps;
    const bool finished = visitAccounts(follow, stop, [&](std::size_t a) {
        if (codes.code[a] == kUnknownGroup || follow.duration[a] < landmark || follow.possible[a] < horizon)
            return;
        values.read(a, steps);
        const double before = valueOn(steps, landmark - 1);
        const auto at = [&](Day day) { return follow.churned[a] != 0 && follow.duration[a] <= day ? 0.0 : valueOn(steps, day); };
        const RevenuePair pair{before, at(horizon)};
        if (!(pair.before > 0.0) || std::isnan(pair.after))
            return;
        GroupRevenue &group = groups[codes.code[a]];
        group.pairs.push_back(pair);
        // The course begins where it is compared with: at the end of the day before the landmark.
        group.sums.front().add({before, before});
        for (std::size_t d = 1; d < days.size(); ++d)
            group.sums[d].add({before, at(days[d])});
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return groups;
}

} // namespace

Expected<std::vector<RevenueRetention>> revenueRetention(const Dataset &dataset, const FollowUp &follow, const GroupCodes &codes,
                                                         Day landmark, Day horizon, std::uint64_t seed, std::stop_token stop)
{
    const std::vector<Day> days = courseDays(landmark, horizon);
    const auto groups = revenueOfGroups(dataset, follow, codes, landmark, days, stop);
    if (!groups)
        return failureOf(groups);
    std::vector<RevenueRetention> revenue(groups->size());
    for (std::size_t g = 0; g < revenue.size(); ++g) {
        if (!estimateRevenue(revenue[g], (*groups)[g].pairs, seed, g * kRevenueResamples, stop))
            return failure(ErrorCode::Cancelled);
        revenue[g].course = courseOf((*groups)[g], days);
    }
    return revenue;
}

} // namespace waymark
