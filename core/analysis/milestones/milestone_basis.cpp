#include "core/analysis/milestones/milestone_basis.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/analysis/retention/curves.h"
#include "core/analysis/thresholds/swept_accounts.h"
#include "core/association/resampling.h"
#include "core/milestones/dormancy.h"
#include "core/milestones/milestone_days.h"
#include "core/survival/threshold_table.h"

namespace waymark {

namespace {

constexpr double kSliderShare = 0.90;

/// Where a trailing window can take a level away again, reaching it is more than a count of categories that were mature once.
bool levelCanFall(const Framework &framework, Milestone milestone)
{
    return milestone == Milestone::Maturity && framework.maturity->windowDays.has_value();
}

/// Windowed milestones are measured within their window whatever the landmark.
bool dependsOnLandmark(Milestone milestone) { return milestone == Milestone::Utilization || milestone == Milestone::Maturity; }

Expected<void> measureMaturity(const Dataset &dataset, const FollowUp &follow, MilestoneBasis &basis, const std::stop_token &stop)
{
    auto days = maturityDays(dataset, follow, *basis.framework.maturity, stop);
    if (!days)
        return failureOf(days);
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    basis.measure.assign(dataset.accountCount(), 0.0);
    basis.lifetime.assign(dataset.accountCount(), 0.0);
    for (std::size_t a = 0; a < basis.measure.size(); ++a) {
        if (days->milestone.state[a] == MilestoneState::Unknown)
            basis.measure[a] = basis.lifetime[a] = unknown;
    }
    for (const MaturityDays::Category &category : days->categories) {
        for (std::size_t a = 0; a < basis.measure.size(); ++a) {
            basis.measure[a] += category.matureDay[a] < basis.landmark ? 1.0 : 0.0;
            basis.lifetime[a] += category.matureDay[a] != kNever ? 1.0 : 0.0;
        }
    }
    if (levelCanFall(basis.framework, basis.milestone))
        basis.reachedDay = std::move(days->milestone.day);
    return {};
}

Expected<void> measureSetup(const Dataset &dataset, const FollowUp &follow, MilestoneBasis &basis, const std::stop_token &stop)
{
    auto steps = setupDays(dataset, follow, *basis.framework.setup, stop);
    if (!steps)
        return failureOf(steps);
    basis.measure = stepsDone(*steps, basis.landmark);
    basis.steps = std::make_shared<const SetupDays>(std::move(*steps));
    return {};
}

/// Measures everybody, `follow`, so that another filter need not read the usage again.
Expected<void> measureAccounts(const Dataset &dataset, const FollowUp &follow, MilestoneBasis &basis, const std::stop_token &stop)
{
    if (basis.milestone == Milestone::Maturity)
        return measureMaturity(dataset, follow, basis, stop);
    if (basis.milestone == Milestone::Setup)
        return measureSetup(dataset, follow, basis, stop);
    if (basis.milestone == Milestone::Utilization) {
        auto measures = utilizationMeasures(dataset, follow, *basis.framework.utilization, basis.landmark, stop);
        if (!measures)
            return failureOf(measures);
        basis.measure = std::move(measures->before);
        basis.lifetime = std::move(measures->lifetime);
        return {};
    }
    auto measure = milestoneMeasure(dataset, basis.framework, follow, basis.milestone, basis.landmark, stop);
    if (!measure)
        return failureOf(measure);
    basis.measure = std::move(*measure);
    return {};
}

Expected<void> measureEverybody(const Dataset &dataset, MilestoneBasis &basis, const std::stop_token &stop)
{
    if (basis.options.filter.clauses.empty())
        return measureAccounts(dataset, basis.follow, basis, stop);
    AnalysisOptions everybody = basis.options;
    everybody.filter.clauses.clear();
    const auto follow = followUp(dataset, everybody);
    return follow ? measureAccounts(dataset, *follow, basis, stop) : failureOf(follow);
}

double largestOf(const MilestoneBasis &basis)
{
    std::vector<double> measured;
    measured.reserve(basis.measure.size());
    for (std::size_t a = 0; a < basis.measure.size(); ++a) {
        if (basis.follow.inView[a] && basis.isKnown(a))
            measured.push_back(basis.measure[a]);
    }
    return quantileType7(measured, kSliderShare).value_or(0.0);
}

} // namespace

bool sameButThreshold(const Framework &one, const Framework &other, Milestone milestone)
{
    if (!one.has(milestone) || !other.has(milestone))
        return one.has(milestone) == other.has(milestone);
    Framework same = other;
    if (!levelCanFall(one, milestone))
        setThreshold(same, milestone, thresholdOf(one, milestone));
    switch (milestone) {
    case Milestone::Setup:
        return same.setup == one.setup;
    case Milestone::Activation:
        return same.activation == one.activation;
    case Milestone::Utilization:
        return same.utilization == one.utilization;
    case Milestone::Maturity:
        break;
    }
    return same.maturity == one.maturity;
}

bool MilestoneBasis::serves(const Dataset &dataset, const Framework &other, Milestone asked, Day otherLandmark,
                            const AnalysisOptions &otherOptions) const
{
    const RetentionRule otherLeaving = eventRule(other, otherOptions);
    const bool sameEvent = leaving.event == EventKind::Churn ? otherLeaving.event == EventKind::Churn : leaving == otherLeaving;
    return sameEvent && options.filter == otherOptions.filter && measuresFor(dataset, other, asked, otherLandmark, otherOptions);
}

bool MilestoneBasis::measuresFor(const Dataset &dataset, const Framework &other, Milestone asked, Day otherLandmark,
                                 const AnalysisOptions &otherOptions) const
{
    return milestone == asked && snapshotId == dataset.snapshotId && measure.size() == dataset.accountCount() &&
           sameButThreshold(framework, other, asked) && (!dependsOnLandmark(asked) || landmark == otherLandmark) &&
           options.asOf == otherOptions.asOf && options.coverageStart == otherOptions.coverageStart;
}

bool MilestoneBasis::isKnown(std::size_t account) const { return follow.watchedFromSignup(account) && !std::isnan(measure[account]); }

bool MilestoneBasis::reaches(std::size_t account, double threshold) const
{
    return reachedDay.empty() ? measure[account] >= threshold - kReachTolerance : reachedDay[account] < landmark;
}

bool MilestoneBasis::reachesEver(std::size_t account, double threshold) const
{
    if (!reachedDay.empty())
        return reachedDay[account] != kNever;
    return (lifetime.empty() ? measure : lifetime)[account] >= threshold - kReachTolerance;
}

Expected<std::shared_ptr<const MilestoneBasis>> milestoneBasis(const Dataset &dataset, const Framework &framework, Milestone milestone,
                                                               Day landmark, const AnalysisOptions &options, std::stop_token stop,
                                                               const MilestoneBasis *measured)
{
    auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    const auto basis = std::make_shared<MilestoneBasis>();
    basis->milestone = milestone;
    basis->snapshotId = dataset.snapshotId;
    basis->options = options;
    basis->framework = framework;
    basis->leaving = eventRule(framework, options);
    basis->landmark = landmark;
    basis->follow = std::move(*follow);
    if (measured != nullptr) {
        basis->measure = measured->measure;
        basis->lifetime = measured->lifetime;
        basis->reachedDay = measured->reachedDay;
        basis->steps = measured->steps;
    } else if (const auto done = measureEverybody(dataset, *basis, stop); !done) {
        return failureOf(done);
    }
    if (basis->leaving.event == EventKind::Dormancy) {
        auto awake = followUpByDormancy(dataset, basis->follow, basis->leaving, stop);
        if (!awake)
            return failureOf(awake);
        basis->followAwake = std::move(*awake);
    }
    basis->largestMeasure = largestOf(*basis);
    return basis;
}

} // namespace waymark
