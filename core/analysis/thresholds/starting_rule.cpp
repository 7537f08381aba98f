#include "core/analysis/thresholds/starting_rule.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "core/analysis/milestones/reached_days.h"
#include "core/analysis/thresholds/swept_accounts.h"
#include "core/association/resampling.h"

namespace waymark {

namespace {

/// The nearest multiple; the lower one from halfway.
double roundedTo(double step, double value) { return step * std::ceil(value / step - 0.5); }

/// The nearest of 1, 2, 5, 10, 15, 20 ... 95, 100, 150 ...; the lower one from halfway.
double wellRead(double value)
{
    if (value >= 10.0)
        return roundedTo(5.0 * std::pow(10.0, std::floor(std::log10(value)) - 1.0), value);
    double nearest = 1.0;
    for (const double other : {2.0, 5.0, 10.0}) {
        if (std::abs(other - value) < std::abs(nearest - value))
            nearest = other;
    }
    return nearest;
}

/// One decimal is as fine as a threshold per seat is moved.
double wellReadPerSeat(double value) { return value < 10.0 ? std::max(1.0, std::ceil(value * 10.0 - 0.5)) / 10.0 : wellRead(value); }

} // namespace

Expected<void> startWhereHalfStand(const Dataset &dataset, const AnalysisOptions &options, Milestone milestone, Framework &framework,
                                   std::stop_token stop)
{
    if (milestone != Milestone::Activation && milestone != Milestone::Utilization)
        return {};
    const auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    const Day landmark = options.landmark.value_or(*defaultLandmark(framework, groupingOf(milestone)));
    const auto measure = milestoneMeasure(dataset, framework, *follow, milestone, landmark, std::move(stop));
    if (!measure)
        return failureOf(measure);
    std::vector<double> known;
    for (std::size_t a = 0; a < measure->size(); ++a) {
        if (follow->inView[a] && follow->watchedFromSignup(a) && follow->duration[a] >= landmark && !std::isnan((*measure)[a]))
            known.push_back((*measure)[a]);
    }
    const auto median = quantileType7(known, 0.5);
    if (!median)
        return {};
    const bool perSeat = milestone == Milestone::Utilization && framework.utilization->perSeat;
    setThreshold(framework, milestone, perSeat ? wellReadPerSeat(*median) : wellRead(*median));
    return {};
}

} // namespace waymark
