#include "core/analysis/journey/maturity_breadth.h"

#include <numeric>
#include <utility>

#include "core/analysis/curves.h"
#include "core/analysis/grouping.h"
#include "core/milestones/dormancy.h"

namespace waymark {

namespace {

/// The headline follows from how many categories each customer has mature.
void require(MaturityBreadth &breadth, int categories)
{
    breadth.rule.requiredCategories = categories;
    for (MaturityMonth &month : breadth.months) {
        const auto &numbers = month.moment.byMatureCategories;
        const auto first = numbers.begin() + std::min<std::ptrdiff_t>(categories, std::ssize(numbers));
        month.moment.mature = std::accumulate(first, numbers.end(), std::uint32_t{0});
        month.mature = month.end.gap ? std::nullopt : wilsonProportion(month.moment.mature, month.moment.customers);
    }
}

/// Months look neither at the required number, nor at landmark and horizon.
bool hasSameMonths(const MaturityBreadth &earlier, const MaturityBreadth &wanted)
{
    MaturityRule rule = earlier.rule;
    rule.requiredCategories = wanted.rule.requiredCategories;
    return rule == wanted.rule && earlier.snapshotId == wanted.snapshotId && earlier.options == wanted.options;
}

bool differsInRequiredOnly(const MaturityBreadth &earlier, const MaturityBreadth &wanted)
{
    return hasSameMonths(earlier, wanted) && earlier.leaving == wanted.leaving && earlier.landmark == wanted.landmark &&
           earlier.horizon == wanted.horizon && earlier.interval == wanted.interval;
}

Expected<RetentionResult> curvesByCategories(const Dataset &dataset, const Framework &framework, FollowUp follow,
                                             const RetentionQuery &query, const Clock &clock, const RetentionRule &leaving,
                                             const std::stop_token &stop)
{
    const auto codes = groupCodes(dataset, framework, follow, query.by, clock.landmark, stop);
    if (!codes)
        return failureOf(codes);
    if (leaving.event == EventKind::Dormancy) {
        auto awake = followUpByDormancy(dataset, std::move(follow), leaving, stop);
        if (!awake)
            return failureOf(awake);
        follow = std::move(*awake);
    }
    auto result = retentionCurves(dataset, follow, *codes, query, clock, stop);
    if (result) {
        result->snapshotId = dataset.snapshotId;
        result->event = leaving.event;
    }
    return result;
}

/// Adoption depends on who is in view, not on the rule.
void addAdoption(MaturityBreadth &breadth, const Dataset &dataset, const FollowUp &follow, const MaturityBreadth *earlier)
{
    if (earlier != nullptr && earlier->snapshotId == breadth.snapshotId && earlier->options == breadth.options)
        breadth.adoption = earlier->adoption;
    else
        breadth.adoption = std::make_shared<const std::vector<StoreInfo::FeatureInfo>>(featureAdoption(dataset, follow));
}

Expected<void> addMonths(MaturityBreadth &breadth, const Dataset &dataset, const FollowUp &follow, const std::stop_token &stop)
{
    std::vector<CalendarDay> days;
    for (const MonthEnd &end : monthEnds(dataset, follow)) {
        breadth.months.push_back({end, {}, {}});
        days.push_back(end.day);
    }
    auto moments = maturityMoments(dataset, follow, breadth.rule, days, stop);
    if (!moments)
        return failureOf(moments);
    for (std::size_t m = 0; m < breadth.months.size(); ++m)
        breadth.months[m].moment = std::move((*moments)[m]);
    return {};
}

} // namespace

Expected<MaturityBreadth> maturityBreadth(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                          IntervalKind interval, const MaturityBreadth *earlier, std::stop_token stop)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!framework.maturity)
        return failure(ErrorCode::MilestoneMissing, milestoneName(Milestone::Maturity));
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    const int required = framework.maturity->requiredCategories;
    RetentionQuery query;
    query.by.kind = Grouping::Kind::MatureCategories;
    query.interval = interval;
    MaturityBreadth breadth;
    breadth.snapshotId = dataset.snapshotId;
    breadth.rule = *framework.maturity;
    breadth.options = options;
    breadth.leaving = eventRule(framework, options);
    breadth.interval = interval;
    query.lateEntry = breadth.leaving.event == EventKind::Dormancy;
    const auto clock = retentionClock(framework, options, query);
    if (clock) {
        breadth.landmark = clock->landmark.value_or(0);
        breadth.horizon = clock->horizon;
    }
    if (earlier != nullptr && differsInRequiredOnly(*earlier, breadth)) {
        breadth = *earlier;
        require(breadth, required);
        return breadth;
    }
    const auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    breadth.asOf = follow->asOf;
    if (earlier != nullptr && hasSameMonths(*earlier, breadth))
        breadth.months = earlier->months;
    else if (const auto months = addMonths(breadth, dataset, *follow, stop); !months)
        return failureOf(months);
    require(breadth, required);
    addAdoption(breadth, dataset, *follow, earlier);
    breadth.byCategories = clock ? curvesByCategories(dataset, framework, *follow, query, *clock, breadth.leaving, stop) : failureOf(clock);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return breadth;
}

} // namespace waymark
