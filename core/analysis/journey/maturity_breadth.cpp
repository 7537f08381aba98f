#include "core/analysis/journey/maturity_breadth.h"

#include <numeric>
#include <utility>

#include "core/analysis/retention/curves.h"
#include "core/analysis/retention/grouping.h"

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

/// Whether what was read for one is what the other needs, whoever is in view.
bool hasSameRuns(const MaturityBreadth &earlier, const MaturityBreadth &wanted)
{
    MaturityRule rule = earlier.rule;
    rule.requiredCategories = wanted.rule.requiredCategories;
    return rule == wanted.rule && earlier.snapshotId == wanted.snapshotId && earlier.options.asOf == wanted.options.asOf &&
           earlier.options.coverageStart == wanted.options.coverageStart;
}

/// Months look neither at the required number, nor at landmark and horizon.
bool hasSameMonths(const MaturityBreadth &earlier, const MaturityBreadth &wanted)
{
    return hasSameRuns(earlier, wanted) && earlier.options == wanted.options;
}

bool differsInRequiredOnly(const MaturityBreadth &earlier, const MaturityBreadth &wanted)
{
    return hasSameMonths(earlier, wanted) && earlier.leaving == wanted.leaving && earlier.landmark == wanted.landmark &&
           earlier.horizon == wanted.horizon && earlier.interval == wanted.interval;
}

RetentionQuery queryOf(const MaturityBreadth &breadth)
{
    RetentionQuery query;
    query.by.kind = Grouping::Kind::MatureCategories;
    query.interval = breadth.interval;
    query.lateEntry = breadth.leaving.event == EventKind::Dormancy;
    return query;
}

/// The groups of groupCodes() by MatureCategories, from what the milestone was measured in.
GroupCodes codesOf(const MilestoneBasis &basis)
{
    GroupCodes codes{std::vector<std::uint16_t>(basis.measure.size(), kUnknownGroup), {}, false, basis.landmark};
    for (std::size_t number = 0; number <= basis.framework.maturity->categories.size(); ++number)
        codes.names.push_back(std::to_string(number));
    for (std::size_t a = 0; a < codes.code.size(); ++a) {
        if (basis.isKnown(a))
            codes.code[a] = static_cast<std::uint16_t>(basis.measure[a]);
    }
    return codes;
}

/// `basis` where it serves.
Expected<RetentionResult> curvesByCategories(const Dataset &dataset, const Framework &framework, const MaturityBreadth &breadth,
                                             const MilestoneBasis *basis, const std::stop_token &stop)
{
    const RetentionQuery query = queryOf(breadth);
    const auto clock = retentionClock(framework, breadth.options, query);
    if (!clock)
        return failureOf(clock);
    std::shared_ptr<const MilestoneBasis> own;
    if (basis == nullptr || !basis->serves(dataset, framework, Milestone::Maturity, *clock->landmark, breadth.options)) {
        auto measured = milestoneBasis(dataset, framework, Milestone::Maturity, *clock->landmark, breadth.options, stop);
        if (!measured)
            return failureOf(measured);
        own = std::move(*measured);
        basis = own.get();
    }
    auto result = retentionCurves(dataset, basis->followToEvent(), codesOf(*basis), query, *clock, stop);
    if (result) {
        result->snapshotId = dataset.snapshotId;
        result->event = breadth.leaving.event;
    }
    return result;
}

/// Adoption depends on who is in view, not on the rule.
void addAdoption(MaturityBreadth &breadth, const Dataset &dataset, const FollowUp &follow, const MaturityBreadth *earlier)
{
    const bool sameEnds = earlier != nullptr && earlier->snapshotId == breadth.snapshotId && earlier->options.asOf == breadth.options.asOf;
    breadth.adopters = sameEnds ? earlier->adopters : std::make_shared<const FeatureAdopters>(dataset, follow);
    breadth.adoption = sameEnds && earlier->options == breadth.options
                           ? earlier->adoption
                           : std::make_shared<const std::vector<StoreInfo::FeatureInfo>>(breadth.adopters->adoption(follow));
}

/// The levels of everybody by month, whoever is in view.
Expected<std::shared_ptr<const MaturityRuns>> runsOf(const MaturityBreadth &breadth, const Dataset &dataset, const std::stop_token &stop)
{
    AnalysisOptions everybody = breadth.options;
    everybody.filter.clauses.clear();
    const auto follow = followUp(dataset, everybody);
    if (!follow)
        return failureOf(follow);
    std::vector<CalendarDay> days;
    for (const MonthEnd &end : monthEnds(dataset, *follow))
        days.push_back(end.day);
    auto runs = MaturityRuns::read(dataset, *follow, breadth.rule, std::move(days), stop);
    if (!runs)
        return failureOf(runs);
    return std::make_shared<const MaturityRuns>(std::move(*runs));
}

Expected<void> addMonths(MaturityBreadth &breadth, const Dataset &dataset, const FollowUp &follow, const MaturityBreadth *earlier,
                         const std::stop_token &stop)
{
    auto runs = earlier != nullptr && hasSameRuns(*earlier, breadth) ? earlier->runs : runsOf(breadth, dataset, stop);
    if (!runs)
        return failureOf(runs);
    breadth.runs = std::move(*runs);
    for (const MonthEnd &end : monthEnds(dataset, follow))
        breadth.months.push_back({end, {}, {}});
    // Those in view may have come later than others; all months end alike.
    auto moments =
        breadth.runs->moments(follow.inView, breadth.rule.requiredCategories, breadth.runs->days().size() - breadth.months.size());
    for (std::size_t m = 0; m < breadth.months.size(); ++m)
        breadth.months[m].moment = std::move(moments[m]);
    return {};
}

} // namespace

Expected<MaturityBreadth> maturityLevels(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                         IntervalKind interval, const MaturityBreadth *earlier, std::stop_token stop)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!framework.maturity)
        return failure(ErrorCode::MilestoneMissing, milestoneName(Milestone::Maturity));
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    MaturityBreadth breadth;
    breadth.snapshotId = dataset.snapshotId;
    breadth.rule = *framework.maturity;
    breadth.options = options;
    breadth.leaving = eventRule(framework, options);
    breadth.interval = interval;
    if (const auto clock = retentionClock(framework, options, queryOf(breadth))) {
        breadth.landmark = clock->landmark.value_or(0);
        breadth.horizon = clock->horizon;
    }
    if (earlier != nullptr && hasSameMonths(*earlier, breadth)) {
        breadth.asOf = earlier->asOf;
        breadth.months = earlier->months;
        breadth.runs = earlier->runs;
        breadth.adopters = earlier->adopters;
        breadth.adoption = earlier->adoption;
    } else {
        const auto follow = followUp(dataset, options);
        if (!follow)
            return failureOf(follow);
        breadth.asOf = follow->asOf;
        if (const auto months = addMonths(breadth, dataset, *follow, earlier, stop); !months)
            return failureOf(months);
        addAdoption(breadth, dataset, *follow, earlier);
    }
    require(breadth, framework.maturity->requiredCategories);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return breadth;
}

void addCurves(MaturityBreadth &breadth, const Dataset &dataset, const Framework &framework, const MaturityBreadth *earlier,
               const MilestoneBasis *basis, std::stop_token stop)
{
    if (earlier != nullptr && differsInRequiredOnly(*earlier, breadth))
        breadth.byCategories = earlier->byCategories;
    else
        breadth.byCategories = curvesByCategories(dataset, framework, breadth, basis, stop);
}

Expected<MaturityBreadth> maturityBreadth(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                          IntervalKind interval, const MaturityBreadth *earlier, std::stop_token stop)
{
    auto breadth = maturityLevels(dataset, framework, options, interval, earlier, stop);
    if (breadth)
        addCurves(*breadth, dataset, framework, earlier, nullptr, stop);
    if (breadth && stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return breadth;
}

} // namespace waymark
