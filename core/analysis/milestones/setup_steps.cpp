#include "core/analysis/milestones/setup_steps.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "core/analysis/features/feature_columns.h"
#include "core/analysis/retention/outcome.h"
#include "core/base/parallel.h"
#include "core/milestones/milestone_days.h"
#include "core/milestones/usage_walk.h"

namespace waymark {

namespace {

/// The accounts of the question and what became of them. Columns are [eligible].
struct Eligible {
    std::vector<std::uint32_t> account;
    std::vector<std::uint8_t> activated;
};

Expected<OutcomeQuestion> stepsQuestion(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options)
{
    if (dataset.accountCount() > 0 && framework.setup && !framework.activation)
        return failure(ErrorCode::MilestoneMissing, milestoneName(Milestone::Activation));
    if (framework.setup && framework.activation && framework.activation->windowDays <= framework.setup->windowDays)
        return failure(ErrorCode::HorizonTooEarly, fmt::format("the activation window ({} days) must exceed the setup window ({} days)",
                                                               framework.activation->windowDays, framework.setup->windowDays));
    return outcomeQuestion(dataset, framework, options, Milestone::Setup, SweepOutcome::Next);
}

/// Those there at the end of the setup window who had not activated by then.
Eligible notYetActivated(const OutcomeColumns &columns, SetupStepsResult &result)
{
    const FollowUp &follow = columns.follow;
    Eligible eligible;
    std::uint32_t before = 0;
    std::uint32_t there = 0;
    for (std::size_t a = 0; a < follow.duration.size(); ++a) {
        if (!follow.inView[a])
            continue;
        const TablePlace place = columns.placeOf(a, true);
        countLeftOut(place, result.excluded);
        const bool known = follow.watchedFromSignup(a) && columns.outcome->unknown[a] == 0;
        if (known && (place == TablePlace::OutcomeBefore || place == TablePlace::Yes || place == TablePlace::No))
            ++there;
        before += known && place == TablePlace::OutcomeBefore ? 1 : 0;
        if (place != TablePlace::Yes && place != TablePlace::No)
            continue;
        eligible.account.push_back(static_cast<std::uint32_t>(a));
        eligible.activated.push_back(place == TablePlace::Yes ? 1 : 0);
    }
    result.activatedBefore = wilsonProportion(before, there);
    return eligible;
}

/// All whose activation window has passed, those who left inside it too.
Eligible everybodyElapsed(const FollowUp &follow, const OutcomeDays &activation, Day horizon, Excluded &excluded)
{
    Eligible eligible;
    for (std::size_t a = 0; a < follow.duration.size(); ++a) {
        if (!follow.inView[a])
            continue;
        const bool tooYoung = follow.possible[a] < horizon;
        const bool known = follow.watchedFromSignup(a) && activation.unknown[a] == 0;
        excluded.horizonNotElapsed += tooYoung ? 1 : 0;
        excluded.unknown += !tooYoung && !known ? 1 : 0;
        if (tooYoung || !known)
            continue;
        eligible.account.push_back(static_cast<std::uint32_t>(a));
        eligible.activated.push_back(activation.day[a] <= std::min(horizon, follow.duration[a]) ? 1 : 0);
    }
    return eligible;
}

bool canDo(const Dataset &dataset, const std::vector<FeatureIndex> &features, std::size_t account)
{
    return features.empty() ||
           std::any_of(features.begin(), features.end(), [&](FeatureIndex feature) { return dataset.isEntitled(feature, account); });
}

/// What the steps of one question share.
struct StepColumns {
    const Dataset &dataset;
    const Eligible &eligible;
    const Segments &segments; ///< without names: not asked for
    Day before = 0;           ///< done on a day before this
    const BenchmarkLimits &limits;
};

/// The flag of a step is that of a feature with its users.
FeatureVerdict verdictOf(const StepColumns &columns, const SetupStepRow &row, const std::vector<std::uint32_t> &accounts,
                         const std::vector<std::uint32_t> &users)
{
    RankedFeature step;
    step.feature = row.key;
    step.table = row.counts;
    step.figures = row.figures;
    step.segments = segmentShares(columns.dataset, accounts, users);
    return featureVerdict(step, columns.before, columns.limits);
}

SetupStepRow stepRow(const StepColumns &columns, const SetupStep &step, const MilestoneDays &done)
{
    const Eligible &eligible = columns.eligible;
    SetupStepRow row;
    row.key = step.key;
    row.label = step.label;
    const std::vector<FeatureIndex> features = namedFeatures(columns.dataset, step.features);
    std::vector<std::uint32_t> accounts;
    std::vector<std::uint32_t> users; // places among the accounts
    std::vector<TwoByTwo> bySegment(columns.segments.names.size());
    for (std::size_t i = 0; i < eligible.account.size(); ++i) {
        const std::uint32_t a = eligible.account[i];
        if (!canDo(columns.dataset, features, a)) {
            ++row.notEntitled;
            continue;
        }
        const bool reached = done.day[a] < columns.before;
        row.counts.add(reached, eligible.activated[i] != 0);
        if (!bySegment.empty())
            bySegment[columns.segments.code[a]].add(reached, eligible.activated[i] != 0);
        if (reached)
            users.push_back(static_cast<std::uint32_t>(accounts.size()));
        accounts.push_back(a);
    }
    row.figures = twoByTwoFigures(row.counts);
    row.verdict = verdictOf(columns, row, accounts, users);
    if (const auto &difference = row.figures.riskDifference)
        row.separated = difference->low > 0.0 || difference->high < 0.0;
    if (!bySegment.empty())
        row.segments = segmentTables(columns.segments, bySegment);
    return row;
}

/// How many steps are needed: the sweep of Setup against the same outcome, every number of steps a row.
Expected<std::optional<ThresholdSweepResult>> requiredSweep(const Dataset &dataset, const Framework &framework,
                                                            const AnalysisOptions &options, const SetupStepsQuery &query,
                                                            const ProgressCallback &progress, std::stop_token stop)
{
    if (query.everybody || !query.requiredSweep)
        return std::nullopt;
    ThresholdSweepQuery asked;
    asked.milestone = Milestone::Setup;
    asked.outcome = SweepOutcome::Next;
    asked.threads = query.threads;
    asked.segment = query.segment;
    for (std::size_t steps = 1; steps <= framework.setup->steps.size(); ++steps)
        asked.thresholds.push_back(static_cast<double>(steps));
    auto swept = thresholdSweep(dataset, framework, options, asked, progress, std::move(stop));
    if (!swept)
        return failureOf(swept);
    return std::optional(std::move(*swept));
}

/// Reads what was not at hand.
Expected<void> complete(SetupReading &reading, const Dataset &dataset, const Framework &framework, const FollowUp &follow,
                        const OutcomeQuestion &question, const std::stop_token &stop)
{
    if (reading.steps == nullptr) {
        auto steps = setupDays(dataset, follow, *framework.setup, stop);
        if (!steps)
            return failureOf(steps);
        reading.steps = std::make_shared<const SetupDays>(std::move(*steps));
    }
    if (reading.activation == nullptr) {
        auto activation = outcomeOf(dataset, framework, follow, question, stop);
        if (!activation)
            return failureOf(activation);
        reading.activation = std::make_shared<const OutcomeDays>(std::move(*activation));
    }
    return {};
}

} // namespace

Expected<std::shared_ptr<const OutcomeDays>> activationOfEverybody(const Dataset &dataset, const Framework &framework,
                                                                   AnalysisOptions options, std::stop_token stop)
{
    options.filter.clauses.clear();
    const auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    auto days = activationDays(dataset, *follow, *framework.activation, std::move(stop));
    if (!days)
        return failureOf(days);
    return std::make_shared<const OutcomeDays>(milestoneOutcome(std::move(*days)));
}

Expected<SetupStepsResult> setupSteps(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                      const SetupStepsQuery &query, const ProgressCallback &progress, std::stop_token stop,
                                      SetupReading reading)
{
    const auto question = stepsQuestion(dataset, framework, options);
    if (!question)
        return failureOf(question);
    const auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    if (const auto read = complete(reading, dataset, framework, *follow, *question, stop); !read)
        return failureOf(read);
    const auto segments = query.segment.empty() ? Expected<Segments>(Segments{}) : segmentsOf(dataset, query.segment);
    if (!segments)
        return failureOf(segments);
    SetupStepsResult result;
    result.snapshotId = dataset.snapshotId;
    result.asOf = follow->asOf;
    result.query = query;
    result.horizon = question->clock.horizon;
    result.excluded.invalidDates = follow->invalidDates;
    if (!query.everybody)
        result.landmark = question->clock.landmark;
    const Eligible eligible = query.everybody ? everybodyElapsed(*follow, *reading.activation, result.horizon, result.excluded)
                                              : notYetActivated({*follow, reading.activation.get(), question->clock}, result);
    result.n = static_cast<std::uint32_t>(eligible.account.size());
    result.baseRate = wilsonProportion(
        static_cast<std::uint32_t>(std::count(eligible.activated.begin(), eligible.activated.end(), std::uint8_t{1})), result.n);
    const StepColumns columns{dataset, eligible, *segments, result.landmark.value_or(framework.setup->windowDays), query.limits};
    result.rows.resize(framework.setup->steps.size());
    parallelFor(result.rows.size(), hardwareThreads(),
                [&](std::size_t s) { result.rows[s] = stepRow(columns, framework.setup->steps[s], reading.steps->steps[s]); });
    auto required = requiredSweep(dataset, framework, options, query, progress, stop);
    if (!required)
        return failureOf(required);
    result.required = std::move(*required);
    return result;
}

} // namespace waymark
