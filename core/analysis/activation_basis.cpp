#include "core/analysis/activation_basis.h"

#include <algorithm>

#include "core/milestones/dormancy.h"
#include "core/milestones/milestone_days.h"

namespace waymark {

namespace {

/// Type 7 of R's quantile(); 0 for nobody.
double percentile90(std::vector<double> values)
{
    if (values.empty())
        return 0.0;
    const double place = 0.90 * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::nth_element(values.begin(), middle, values.end());
    const double low = *middle;
    if (middle + 1 == values.end())
        return low;
    const double high = *std::min_element(middle + 1, values.end());
    return low + (place - static_cast<double>(below)) * (high - low);
}

} // namespace

bool ActivationBasis::serves(const Dataset &dataset, const ActivationRule &other, const RetentionRule &otherLeaving,
                             const AnalysisOptions &otherOptions) const
{
    const bool sameEvent = leaving.event == EventKind::Churn ? otherLeaving.event == EventKind::Churn : leaving == otherLeaving;
    return snapshotId == dataset.snapshotId && measure.size() == dataset.accountCount() && rule.features == other.features &&
           rule.measure == other.measure && rule.windowDays == other.windowDays && sameEvent && options.asOf == otherOptions.asOf &&
           options.coverageStart == otherOptions.coverageStart && options.filter == otherOptions.filter;
}

Expected<std::shared_ptr<const ActivationBasis>> activationBasis(const Dataset &dataset, const ActivationRule &rule,
                                                                 const RetentionRule &leaving, const AnalysisOptions &options,
                                                                 std::stop_token stop)
{
    auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    auto measure = activationMeasure(dataset, *follow, rule, rule.windowDays, stop);
    if (!measure)
        return failureOf(measure);
    const auto basis = std::make_shared<ActivationBasis>();
    if (leaving.event == EventKind::Dormancy) {
        auto awake = followUpByDormancy(dataset, *follow, leaving, stop);
        if (!awake)
            return failureOf(awake);
        basis->followAwake = std::move(*awake);
    }
    basis->snapshotId = dataset.snapshotId;
    basis->options = options;
    basis->rule = rule;
    basis->leaving = leaving;
    basis->follow = std::move(*follow);
    basis->measure = std::move(*measure);
    std::vector<double> measured;
    measured.reserve(basis->measure.size());
    for (std::size_t a = 0; a < basis->measure.size(); ++a) {
        if (basis->follow.inView[a] && basis->follow.watchedFromSignup(a))
            measured.push_back(basis->measure[a]);
    }
    basis->largestMeasure = percentile90(std::move(measured));
    return basis;
}

} // namespace waymark
