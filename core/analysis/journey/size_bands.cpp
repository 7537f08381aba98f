#include "core/analysis/journey/size_bands.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

#include <fmt/format.h>

#include "core/analysis/account_value.h"
#include "core/milestones/milestone_state.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

constexpr std::array<int, 4> kLastSeats{1, 5, 20, 100};

/// The accounts that are compared. Columns are [compared].
struct SizedAccounts {
    std::vector<std::size_t> band;
    std::vector<double> relative, absolute; ///< the two measures
};

std::size_t bandOf(double seats)
{
    return static_cast<std::size_t>(std::lower_bound(kLastSeats.begin(), kLastSeats.end(), seats) - kLastSeats.begin());
}

std::uint32_t countReaching(const std::vector<double> &measure, std::optional<double> threshold)
{
    if (!threshold)
        return 0;
    return static_cast<std::uint32_t>(
        std::count_if(measure.begin(), measure.end(), [&](double value) { return value >= *threshold - kSumTolerance; }));
}

/// The value of the measure by which the number that reach it comes nearest to `wanted`; none where nobody is wanted.
std::optional<double> matchingThreshold(std::vector<double> measure, std::uint32_t wanted)
{
    if (wanted == 0)
        return std::nullopt;
    std::sort(measure.begin(), measure.end(), std::greater<>());
    std::optional<double> best;
    std::size_t nearest = std::numeric_limits<std::size_t>::max();
    for (std::size_t i = 0; i < measure.size() && measure[i] > 0.0; ++i) {
        // Those within the tolerance of this value pass with it.
        if (i + 1 < measure.size() && measure[i + 1] >= measure[i] - kSumTolerance)
            continue;
        const std::size_t passing = i + 1;
        const std::size_t apart = passing > wanted ? passing - wanted : wanted - passing;
        if (apart <= nearest) {
            nearest = apart;
            best = measure[i];
        }
    }
    return best;
}

Expected<SizedAccounts> sizedAccounts(const Dataset &dataset, const Framework &framework, const FollowUp &follow, Day landmark,
                                      Excluded &excluded, std::stop_token stop)
{
    const auto measures = seatMeasures(dataset, follow, *framework.utilization, landmark, stop);
    if (!measures)
        return failureOf(measures);
    AccountValues seats(dataset, follow, framework, ExpansionMeasure::Seats);
    std::vector<ValueStep> steps;
    SizedAccounts sized;
    const bool finished = visitAccounts(follow, stop, [&](std::size_t a) {
        if (follow.duration[a] < landmark) {
            ++(follow.churned[a] != 0 ? excluded.leftBeforeLandmark : excluded.unwatchedAtLandmark);
            return;
        }
        seats.read(a, steps);
        const double size = valueOn(steps, landmark - 1);
        if (!follow.watchedFromSignup(a) || !(size > 0.0) || std::isnan(measures->relative[a]) || std::isnan(measures->absolute[a])) {
            ++excluded.unknown;
            return;
        }
        sized.band.push_back(bandOf(size));
        sized.relative.push_back(measures->relative[a]);
        sized.absolute.push_back(measures->absolute[a]);
    });
    if (!finished)
        return failure(ErrorCode::Cancelled);
    return sized;
}

/// [bands] how many of each reach a threshold.
std::array<std::uint32_t, kLastSeats.size() + 1> reachingByBand(const SizedAccounts &sized, const std::vector<double> &measure,
                                                                std::optional<double> threshold)
{
    std::array<std::uint32_t, kLastSeats.size() + 1> reaching{};
    for (std::size_t i = 0; threshold && i < measure.size(); ++i)
        reaching[sized.band[i]] += measure[i] >= *threshold - kSumTolerance ? 1 : 0;
    return reaching;
}

void fillBands(SizeBands &result, const SizedAccounts &sized)
{
    const auto all = static_cast<std::uint32_t>(sized.band.size());
    const auto share = [](std::optional<double> threshold, std::uint32_t count, std::uint32_t of) {
        return threshold ? wilsonProportion(count, of) : std::nullopt;
    };
    result.relative = share(result.relativeThreshold, countReaching(sized.relative, result.relativeThreshold), all);
    result.absolute = share(result.absoluteThreshold, countReaching(sized.absolute, result.absoluteThreshold), all);
    const auto relative = reachingByBand(sized, sized.relative, result.relativeThreshold);
    const auto absolute = reachingByBand(sized, sized.absolute, result.absoluteThreshold);
    for (std::size_t b = 0; b < relative.size(); ++b) {
        SizeBand band;
        band.fromSeats = b == 0 ? 1 : kLastSeats[b - 1] + 1;
        if (b < kLastSeats.size())
            band.toSeats = kLastSeats[b];
        band.accounts = static_cast<std::uint32_t>(std::count(sized.band.begin(), sized.band.end(), b));
        band.relative = share(result.relativeThreshold, relative[b], band.accounts);
        band.absolute = share(result.absoluteThreshold, absolute[b], band.accounts);
        result.bands.push_back(band);
    }
}

Expected<Day> sizeLandmark(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!framework.has(Milestone::Utilization))
        return failure(ErrorCode::MilestoneMissing, milestoneName(Milestone::Utilization));
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    if (!dataset.hasSubscriptions())
        return failure(ErrorCode::NoSubscriptions);
    const Day landmark = options.landmark.value_or(std::max(1, framework.landmarkDay));
    if (landmark < 1)
        return failure(ErrorCode::LandmarkTooEarly, "1");
    return landmark;
}

} // namespace

std::string sizeBandName(const SizeBand &band)
{
    if (!band.toSeats)
        return fmt::format(">{}", band.fromSeats - 1);
    return band.fromSeats == *band.toSeats ? std::to_string(band.fromSeats) : fmt::format("{}-{}", band.fromSeats, *band.toSeats);
}

Expected<SizeBands> sizeBands(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options, std::stop_token stop)
{
    const auto landmark = sizeLandmark(dataset, framework, options);
    if (!landmark)
        return failureOf(landmark);
    const auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    SizeBands result;
    result.snapshotId = dataset.snapshotId;
    result.asOf = follow->asOf;
    result.landmark = *landmark;
    result.excluded.invalidDates = follow->invalidDates;
    result.perSeat = framework.utilization->perSeat;
    const auto sized = sizedAccounts(dataset, framework, *follow, *landmark, result.excluded, stop);
    if (!sized)
        return failureOf(sized);
    const double own = framework.utilization->perSeatThreshold;
    if (result.perSeat) {
        result.relativeThreshold = own;
        result.absoluteThreshold = matchingThreshold(sized->absolute, countReaching(sized->relative, own));
    } else {
        result.absoluteThreshold = own;
        result.relativeThreshold = matchingThreshold(sized->relative, countReaching(sized->absolute, own));
    }
    fillBands(result, *sized);
    return result;
}

} // namespace waymark
