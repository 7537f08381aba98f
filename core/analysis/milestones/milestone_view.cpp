#include "core/analysis/milestones/milestone_view.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/analysis/milestones/reached_days.h"
#include "core/analysis/retention/curves.h"
#include "core/analysis/retention/grouping.h"
#include "core/association/resampling.h"

namespace waymark {

namespace {

using ReadPointer = std::shared_ptr<const MilestoneView::Read>;

constexpr std::size_t kMostBars = 40;
constexpr double kHistogramShare = 0.97;

WhoPasses whoPassesThreshold(const MilestoneBasis &basis, double threshold)
{
    WhoPasses passes;
    const FollowUp &follow = basis.follow;
    const int window = windowDaysOf(basis.framework, basis.milestone);
    for (std::size_t a = 0; a < basis.measure.size(); ++a) {
        if (!follow.inView[a])
            continue;
        // Without a window the covered days show a state of those too who were not watched from the start.
        const bool known = basis.hasWindow() ? basis.isKnown(a) : !std::isnan(basis.lifetime[a]);
        if (known)
            countState(passes, follow, a, basis.reachesEver(a, threshold), window);
        else
            ++passes.unknown;
    }
    return passes;
}

/// The groups of the curves: by what was done before the landmark, or without one by what was done at any time.
GroupCodes thresholdCodes(const MilestoneBasis &basis, double threshold, bool naive)
{
    const int window = windowDaysOf(basis.framework, basis.milestone);
    GroupCodes codes{std::vector<std::uint16_t>(basis.measure.size(), kUnknownGroup),
                     {"reached", "not_reached"},
                     true,
                     basis.hasWindow() ? window
                     : naive           ? 0
                                       : basis.landmark,
                     true};
    const bool ever = naive && !basis.hasWindow();
    for (std::size_t a = 0; a < codes.code.size(); ++a) {
        const bool known = ever ? basis.follow.watchedFromSignup(a) && !std::isnan(basis.lifetime[a]) : basis.isKnown(a);
        if (known)
            codes.code[a] = (ever ? basis.reachesEver(a, threshold) : basis.reaches(a, threshold)) ? 0 : 1;
    }
    return codes;
}

RetentionQuery queryOf(const MilestoneRequest &request, const RetentionRule &leaving, bool naive)
{
    RetentionQuery query;
    query.by = groupingOf(request.milestone);
    query.naive = naive;
    query.interval = request.interval;
    query.lateEntry = leaving.event == EventKind::Dormancy;
    return query;
}

Expected<RetentionResult> milestoneCurves(const Dataset &dataset, const MilestoneBasis &basis, const Framework &framework,
                                          const MilestoneRequest &request, bool naive, std::stop_token stop)
{
    const RetentionQuery query = queryOf(request, basis.leaving, naive);
    const auto clock = retentionClock(framework, request.options, query);
    if (!clock)
        return failureOf(clock);
    const GroupCodes codes = thresholdCodes(basis, thresholdOf(framework, request.milestone), naive);
    auto result = retentionCurves(dataset, basis.followToEvent(), codes, query, *clock, std::move(stop));
    if (result) {
        result->snapshotId = dataset.snapshotId;
        result->event = basis.leaving.event;
        result->hazards = {{0, 1, hazardOf(result->groups[0].curve.counts, result->groups[1].curve.counts)}};
    }
    return result;
}

/// A width that reads well: 1, 2 or 5 times a power of ten, and at least `smallest`.
double roundWidth(double width, double smallest)
{
    double step = std::pow(10.0, std::floor(std::log10(std::max(width, 1e-9))));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (step * factor >= width - 1e-12)
            return std::max(step * factor, smallest);
    }
    return std::max(width, smallest);
}

std::shared_ptr<const MetricHistogram> histogramOf(const MilestoneBasis &basis)
{
    std::vector<double> values;
    const FollowUp &follow = basis.followToEvent();
    bool whole = true;
    for (std::size_t a = 0; a < basis.measure.size(); ++a) {
        if (!follow.inView[a] || follow.duration[a] < basis.landmark || !basis.isKnown(a))
            continue;
        values.push_back(basis.measure[a]);
        whole = whole && basis.measure[a] == std::floor(basis.measure[a]);
    }
    auto histogram = std::make_shared<MetricHistogram>();
    if (values.empty())
        return histogram;
    histogram->whole = whole;
    const double last = std::max(quantileType7(values, kHistogramShare).value_or(0.0), basis.largestMeasure);
    histogram->barWidth = roundWidth(std::max(last, 1e-6) / static_cast<double>(kMostBars - 1), whole ? 1.0 : 0.0);
    const auto bars = static_cast<std::size_t>(std::floor(last / histogram->barWidth)) + 1;
    histogram->counts.assign(std::min(bars, kMostBars), 0);
    for (const double value : values) {
        const auto bar = static_cast<std::size_t>(std::max(0.0, std::floor(value / histogram->barWidth + 1e-9)));
        ++histogram->counts[std::min(bar, histogram->counts.size() - 1)];
        histogram->beyond += bar >= histogram->counts.size() ? 1 : 0;
        histogram->zero += value == 0.0 ? 1 : 0;
    }
    return histogram;
}

/// Whether accounts that were judged by an outcome would be judged alike under these rules and options.
bool sameOutcome(const MilestoneView::Read &read, const Framework &framework, const MilestoneRequest &request)
{
    if (read.swept == nullptr || read.swept->question.outcome != request.outcome)
        return false;
    const auto horizon = [](const Framework &one, const AnalysisOptions &options) { return options.horizon.value_or(one.horizonDay); };
    if (read.options.landmark != request.options.landmark || read.framework.landmarkDay != framework.landmarkDay ||
        horizon(read.framework, read.options) != horizon(framework, request.options))
        return false;
    if (request.outcome == SweepOutcome::Retained)
        return true;
    const auto next = milestoneAfter(framework, request.milestone);
    const bool sameNext = next == milestoneAfter(read.framework, request.milestone) &&
                          (!next || (sameButThreshold(read.framework, framework, *next) &&
                                     thresholdOf(read.framework, *next) == thresholdOf(framework, *next)));
    const bool sameGrowth = read.framework.expansion == framework.expansion && read.framework.maturity == framework.maturity;
    return request.outcome == SweepOutcome::Next ? sameNext : sameGrowth;
}

struct ReadOutcome {
    ReadPointer read;
    std::optional<Error> effectError;
};

/// What one version needs of the usage: what is at hand, or read anew.
Expected<ReadOutcome> readFor(const Dataset &dataset, const Framework &framework, const MilestoneRequest &request,
                              std::initializer_list<ReadPointer> atHand, std::stop_token stop)
{
    const auto clock = retentionClock(framework, request.options, queryOf(request, eventRule(framework, request.options), false));
    if (!clock)
        return failureOf(clock);
    auto read = std::make_shared<MilestoneView::Read>();
    const MilestoneBasis *measured = nullptr;
    for (const ReadPointer &one : atHand) {
        if (one == nullptr)
            continue;
        if (measured == nullptr && one->basis->measuresFor(dataset, framework, request.milestone, *clock->landmark, request.options))
            measured = one->basis.get();
        if (!one->basis->serves(dataset, framework, request.milestone, *clock->landmark, request.options))
            continue;
        if (sameOutcome(*one, framework, request))
            return ReadOutcome{one, {}};
        read->basis = one->basis;
        read->histogram = one->histogram;
    }
    if (read->basis == nullptr) {
        auto basis = milestoneBasis(dataset, framework, request.milestone, *clock->landmark, request.options, stop, measured);
        if (!basis)
            return failureOf(basis);
        read->basis = std::move(*basis);
        read->histogram = histogramOf(*read->basis);
    }
    read->framework = framework;
    read->options = request.options;
    const MilestoneBasis &basis = *read->basis;
    const auto question = outcomeQuestion(dataset, framework, request.options, request.milestone, request.outcome);
    if (!question)
        return ReadOutcome{read, question.error()};
    auto swept = sweptAccounts(dataset, framework, *question, {basis.follow, basis.followToEvent(), basis.leaving.event, basis.measure},
                               std::move(stop));
    if (swept)
        read->swept = std::make_shared<const SweptAccounts>(std::move(*swept));
    else if (swept.error().code == ErrorCode::Cancelled)
        return failureOf(swept);
    return ReadOutcome{read, swept ? std::nullopt : std::optional(swept.error())};
}

std::optional<MilestoneTable> effectOf(const MilestoneView::Read &read, double threshold)
{
    return read.swept ? std::optional(read.swept->tableAt(threshold)) : std::nullopt;
}

bool sameMilestone(const Framework &one, const Framework &other, Milestone milestone)
{
    return sameButThreshold(one, other, milestone) && thresholdOf(one, milestone) == thresholdOf(other, milestone);
}

void addSaved(MilestoneView &view, const Dataset &dataset, const MilestoneRequest &request, std::stop_token stop)
{
    if (!request.saved || !request.saved->has(request.milestone) || sameMilestone(*request.saved, request.framework, request.milestone))
        return;
    const Framework &framework = *request.saved;
    const auto read = readFor(dataset, framework, request, {view.read, request.savedRead, request.read}, stop);
    if (!read)
        return;
    auto saved = milestoneCurves(dataset, *read->read->basis, framework, request, false, std::move(stop));
    if (!saved)
        return;
    view.saved = std::move(*saved);
    view.savedThreshold = thresholdOf(framework, request.milestone);
    view.savedEffect = effectOf(*read->read, *view.savedThreshold);
    view.savedRead = read->read;
}

/// Without a date of leaving everybody would seem to stay: undefined, not 100%.
void withholdStaying(MilestoneView &view, SweepOutcome outcome)
{
    view.stayMissing = Error{ErrorCode::NoChurnDates, {}, {}, 0, 0};
    if (outcome != SweepOutcome::Retained)
        return;
    view.effect.reset();
    view.savedEffect.reset();
    view.effectError = view.stayMissing;
}

Expected<void> refuseUnanswerable(const Dataset &dataset, const MilestoneRequest &request)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!request.framework.has(request.milestone))
        return failure(ErrorCode::MilestoneMissing, milestoneName(request.milestone));
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    if (request.milestone == Milestone::Utilization && request.framework.utilization->perSeat && !dataset.hasSubscriptions())
        return failure(ErrorCode::NoSubscriptions);
    return {};
}

} // namespace

Expected<MilestoneView> milestoneView(const Dataset &dataset, const MilestoneRequest &request, std::stop_token stop)
{
    if (const auto answerable = refuseUnanswerable(dataset, request); !answerable)
        return failureOf(answerable);
    const auto read = readFor(dataset, request.framework, request, {request.read, request.savedRead}, stop);
    if (!read)
        return failureOf(read);
    const MilestoneBasis &basis = *read->read->basis;
    auto landmark = milestoneCurves(dataset, basis, request.framework, request, false, stop);
    if (!landmark)
        return failureOf(landmark);

    const double threshold = thresholdOf(request.framework, request.milestone);
    MilestoneView view;
    view.milestone = request.milestone;
    view.framework = request.framework;
    view.options = request.options;
    view.landmark = std::move(*landmark);
    view.passes = whoPassesThreshold(basis, threshold);
    view.effect = effectOf(*read->read, threshold);
    view.effectError = read->effectError;
    view.histogram = read->read->histogram;
    view.largestMeasure = basis.largestMeasure;
    view.read = read->read;
    if (request.naive) {
        auto naive = milestoneCurves(dataset, basis, request.framework, request, true, stop);
        if (!naive)
            return failureOf(naive);
        view.naive = std::move(*naive);
    }
    addSaved(view, dataset, request, stop);
    if (eventRule(request.framework, request.options).event == EventKind::Churn && !dataset.hasChurnDates())
        withholdStaying(view, request.outcome);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return view;
}

} // namespace waymark
