#include "core/analysis/retention/outcome.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "core/analysis/milestones/reached_days.h"

namespace waymark {

namespace {

constexpr std::array<std::pair<const char *, SweepOutcome>, 3> kOutcomes{
    {{"retained", SweepOutcome::Retained}, {"next", SweepOutcome::Next}, {"expanded", SweepOutcome::Expanded}}};

Expected<Clock> clockOf(const Framework &framework, AnalysisOptions options, const OutcomeQuestion &question)
{
    if (question.milestone == Milestone::Setup && question.next == Milestone::Activation) {
        options.landmark = options.landmark.value_or(framework.setup->windowDays);
        options.horizon = options.horizon.value_or(framework.activation->windowDays - 1);
    }
    RetentionQuery retention;
    retention.by = groupingOf(question.milestone);
    return retentionClock(framework, options, retention);
}

} // namespace

const char *outcomeName(SweepOutcome outcome)
{
    for (const auto &[name, value] : kOutcomes) {
        if (value == outcome)
            return name;
    }
    return "";
}

std::optional<SweepOutcome> parseOutcome(std::string_view name)
{
    for (const auto &[text, value] : kOutcomes) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

std::optional<Milestone> parseMilestone(std::string_view name)
{
    for (const Milestone milestone : kMilestones) {
        if (name == milestoneName(milestone))
            return milestone;
    }
    return std::nullopt;
}

Expected<OutcomeQuestion> outcomeQuestion(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options,
                                          Milestone milestone, SweepOutcome outcome)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!framework.has(milestone))
        return failure(ErrorCode::MilestoneMissing, milestoneName(milestone));
    if (!dataset.hasUsage())
        return failure(ErrorCode::NoUsage);
    OutcomeQuestion question{milestone, outcome, {}, {}};
    if (outcome == SweepOutcome::Next)
        question.next = milestoneAfter(framework, milestone);
    if (outcome == SweepOutcome::Next && !question.next)
        return failure(ErrorCode::InvalidArgument, fmt::format("no milestone of the framework follows {}", milestoneName(milestone)));
    const bool asksUtilization = milestone == Milestone::Utilization || question.next == Milestone::Utilization;
    if (asksUtilization && framework.utilization->perSeat && !dataset.hasSubscriptions())
        return failure(ErrorCode::NoSubscriptions);
    const auto clock = clockOf(framework, options, question);
    if (!clock)
        return failureOf(clock);
    question.clock = *clock;
    return question;
}

Expected<OutcomeDays> outcomeOf(const Dataset &dataset, const Framework &framework, const FollowUp &follow, const OutcomeQuestion &question,
                                std::stop_token stop)
{
    if (question.next)
        return milestoneOutcome(dataset, framework, follow, *question.next, std::move(stop));
    return expansionOutcome(dataset, framework, follow, *question.clock.landmark, std::move(stop));
}

TablePlace OutcomeColumns::placeOf(std::size_t account, bool known) const
{
    const Day lastDay = follow.duration[account];
    if (lastDay < *clock.landmark)
        return follow.churned[account] ? TablePlace::LeftBeforeLandmark : TablePlace::UnwatchedAtLandmark;
    if (follow.possible[account] < clock.horizon)
        return TablePlace::TooYoung;
    if (outcome != nullptr && outcome->day[account] < *clock.landmark)
        return TablePlace::OutcomeBefore;
    if (!known || !follow.watchedFromSignup(account) || (outcome != nullptr && outcome->unknown[account] != 0))
        return TablePlace::Unknown;
    if (outcome != nullptr)
        return outcome->day[account] <= std::min(clock.horizon, lastDay) ? TablePlace::Yes : TablePlace::No;
    return follow.churned[account] != 0 && lastDay <= clock.horizon ? TablePlace::No : TablePlace::Yes;
}

void countLeftOut(TablePlace place, Excluded &excluded)
{
    excluded.leftBeforeLandmark += place == TablePlace::LeftBeforeLandmark ? 1 : 0;
    excluded.unwatchedAtLandmark += place == TablePlace::UnwatchedAtLandmark ? 1 : 0;
    excluded.horizonNotElapsed += place == TablePlace::TooYoung ? 1 : 0;
    excluded.outcomeBeforeLandmark += place == TablePlace::OutcomeBefore ? 1 : 0;
    excluded.unknown += place == TablePlace::Unknown ? 1 : 0;
}

OutcomeTable outcomeTable(const OutcomeColumns &columns, const GroupCodes &codes, const Segments &segments)
{
    const FollowUp &follow = columns.follow;
    OutcomeTable table;
    table.bySegment.resize(segments.names.size());
    table.excluded.invalidDates = follow.invalidDates;
    for (std::size_t a = 0; a < follow.duration.size(); ++a) {
        if (!follow.inView[a])
            continue;
        const TablePlace place = columns.placeOf(a, codes.code[a] != kUnknownGroup);
        countLeftOut(place, table.excluded);
        if (place != TablePlace::Yes && place != TablePlace::No)
            continue;
        table.counts.add(codes.code[a] == 0, place == TablePlace::Yes);
        if (!table.bySegment.empty())
            table.bySegment[segments.code[a]].add(codes.code[a] == 0, place == TablePlace::Yes);
    }
    return table;
}

} // namespace waymark
