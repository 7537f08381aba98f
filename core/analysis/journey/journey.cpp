#include "core/analysis/journey/journey.h"

#include <array>
#include <utility>

#include <fmt/format.h>

#include "core/analysis/milestones/reached_days.h"
#include "core/analysis/milestones/time_to_milestone.h"
#include "core/analysis/retention/curves.h"
#include "core/milestones/dormancy.h"

namespace waymark {

namespace {

constexpr std::array<const char *, 4> kOutcomeNames{"next", "retention", "dormancy", "expansion"};

/// Everything that cards and links read, computed once. What could not be computed holds its reason.
struct JourneyBasis {
    const Dataset &dataset;
    const Framework &framework;
    FollowUp follow;          ///< until churn
    Expected<FollowUp> awake; ///< until dormancy
    Clock clock;
    std::array<std::optional<Expected<GroupCodes>>, 4> codes; ///< at the landmark, of the framework's milestones
    Expected<OutcomeDays> expanded;

    const Expected<GroupCodes> &codesOf(Milestone milestone) const { return *codes[static_cast<std::size_t>(milestone)]; }
};

/// Failures that end the whole question; any other is told beside what it spoils.
bool endsAll(const Error &error) { return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Internal; }

template <class T>
const Error *endingFailure(const Expected<T> &result)
{
    return !result && endsAll(result.error()) ? &result.error() : nullptr;
}

/// The failure that ends the question, if there is one.
const Error *failureOfBasis(const JourneyBasis &basis)
{
    for (const auto &codes : basis.codes) {
        if (const Error *error = codes ? endingFailure(*codes) : nullptr; error != nullptr)
            return error;
    }
    if (const Error *error = endingFailure(basis.awake); error != nullptr)
        return error;
    return endingFailure(basis.expanded);
}

void fillBasis(JourneyBasis &basis, const std::stop_token &stop)
{
    const Day landmark = *basis.clock.landmark;
    for (const Milestone milestone : kMilestones) {
        if (basis.framework.has(milestone))
            basis.codes[static_cast<std::size_t>(milestone)] =
                groupCodes(basis.dataset, basis.framework, basis.follow, groupingOf(milestone), landmark, stop);
    }
    basis.awake = followUpByDormancy(basis.dataset, basis.follow, basis.framework.retention, stop);
    basis.expanded = expansionOutcome(basis.dataset, basis.framework, basis.follow, landmark, stop);
}

/// [accounts] 1: in the base. The others are counted as to why they are not.
std::vector<std::uint8_t> baseOf(const JourneyBasis &basis, JourneyResult &result)
{
    const FollowUp &follow = basis.follow;
    std::vector<std::uint8_t> base(follow.inView.size(), 0);
    for (std::size_t a = 0; a < base.size(); ++a) {
        if (follow.inView[a] == 0)
            continue;
        if (follow.possible[a] + 1 < result.baseWindowDays)
            ++result.excluded.horizonNotElapsed;
        else if (basis.dataset.hasUsage() && !follow.watchedFromSignup(a))
            ++result.excluded.unknown;
        else {
            base[a] = 1;
            ++result.base;
            result.inGap += meetsGap(follow, basis.dataset.signup[a], result.baseWindowDays) ? 1 : 0;
        }
    }
    return base;
}

JourneyCard cardOf(const JourneyBasis &basis, Milestone milestone, const std::vector<std::uint8_t> &base)
{
    JourneyCard card;
    card.milestone = milestone;
    const auto &codes = basis.codesOf(milestone);
    if (!codes) {
        card.missing = codes.error();
        return card;
    }
    const MilestoneDays &days = *codes->milestone;
    for (std::size_t a = 0; a < base.size(); ++a) {
        if (base[a] == 0)
            continue;
        if (days.state[a] == MilestoneState::Unknown)
            ++card.unknown;
        else
            ++(days.state[a] == MilestoneState::Reached ? card.reached : card.notReached);
    }
    card.share = wilsonProportion(card.reached, card.reached + card.notReached);
    card.median = medianDay(timeToMilestone(basis.follow, days, base));
    return card;
}

/// A link of which only the table is wanting.
JourneyLink blankLink(const JourneyBasis &basis, Milestone from, LinkOutcome outcome)
{
    JourneyLink link;
    link.from = from;
    link.outcome = outcome;
    link.landmark = *basis.clock.landmark;
    link.horizon = basis.clock.horizon;
    return link;
}

void fillLink(JourneyLink &link, const FollowUp &follow, const GroupCodes &codes, const OutcomeDays *outcome)
{
    const OutcomeTable table = outcomeTable({follow, outcome, {link.landmark, link.horizon}}, codes);
    link.table = table.counts;
    link.excluded = table.excluded;
    link.figures = twoByTwoFigures(link.table);
}

/// Setup against activation: between the ends of their windows (definitions, section 8).
void fillSetupLink(JourneyLink &link, const JourneyBasis &basis, const GroupCodes &setup, const OutcomeDays &activated)
{
    link.landmark = basis.framework.setup->windowDays;
    link.horizon = basis.framework.activation->windowDays - 1;
    if (link.horizon < link.landmark) {
        link.missing = Error{ErrorCode::HorizonTooEarly,
                             fmt::format("activation window {}, setup window {}", basis.framework.activation->windowDays, link.landmark),
                             {},
                             0,
                             0};
        return;
    }
    fillLink(link, basis.follow, reachedCodes(basis.follow, *setup.milestone, link.landmark, link.landmark), &activated);
}

void fillNextLink(JourneyLink &link, const JourneyBasis &basis, const GroupCodes &codes)
{
    const auto &next = basis.codesOf(*link.next);
    if (!next) {
        link.missing = next.error();
        return;
    }
    const OutcomeDays outcome = milestoneOutcome(*next->milestone);
    if (link.from == Milestone::Setup && link.next == Milestone::Activation)
        fillSetupLink(link, basis, codes, outcome);
    else
        fillLink(link, basis.follow, codes, &outcome);
}

void fillOutcome(JourneyLink &link, const JourneyBasis &basis, const GroupCodes &codes)
{
    switch (link.outcome) {
    case LinkOutcome::Next:
        fillNextLink(link, basis, codes);
        break;
    case LinkOutcome::Retention:
        if (basis.dataset.hasChurnDates())
            fillLink(link, basis.follow, codes, nullptr);
        else
            link.missing = Error{ErrorCode::NoChurnDates, {}, {}, 0, 0};
        break;
    case LinkOutcome::Dormancy:
        if (basis.awake)
            fillLink(link, *basis.awake, codes, nullptr);
        else
            link.missing = basis.awake.error();
        break;
    case LinkOutcome::Expansion:
        if (basis.expanded)
            fillLink(link, basis.follow, codes, &*basis.expanded);
        else
            link.missing = basis.expanded.error();
        break;
    }
}

void addLinks(JourneyResult &result, const JourneyBasis &basis, Milestone from)
{
    const auto &codes = basis.codesOf(from);
    const std::optional<Milestone> next = milestoneAfter(basis.framework, from);
    for (const LinkOutcome outcome : {LinkOutcome::Next, LinkOutcome::Retention, LinkOutcome::Dormancy, LinkOutcome::Expansion}) {
        if (outcome == LinkOutcome::Next && !next)
            continue;
        JourneyLink link = blankLink(basis, from, outcome);
        if (outcome == LinkOutcome::Next)
            link.next = next;
        if (codes)
            fillOutcome(link, basis, *codes);
        else
            link.missing = codes.error();
        result.links.push_back(std::move(link));
    }
}

/// The share that stays to the horizon, everybody together from signup.
Expected<void> addStay(JourneyResult &result, const JourneyBasis &basis, const AnalysisOptions &options, const std::stop_token &stop)
{
    if (result.event == EventKind::Churn && !basis.dataset.hasChurnDates()) {
        result.stayMissing = Error{ErrorCode::NoChurnDates, {}, {}, 0, 0};
        return {};
    }
    RetentionQuery query;
    query.by.kind = Grouping::Kind::None;
    query.withoutLandmark = true;
    const auto curves = retention(basis.dataset, basis.framework, options, query, stop);
    if (!curves) {
        if (endsAll(curves.error()))
            return failureOf(curves);
        result.stayMissing = curves.error();
        return {};
    }
    result.stayCount = curves->groups[0].curve.n;
    if (result.stayCount > 0)
        result.stay = pointAt(curves->groups[0].curve, result.horizon);
    return {};
}

Expected<JourneyBasis> journeyBasis(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options)
{
    if (dataset.accountCount() == 0)
        return failure(ErrorCode::StoreEmpty);
    if (!milestoneAfter(framework, Milestone::Setup) && !framework.has(Milestone::Setup))
        return failure(ErrorCode::MilestoneMissing, "setup, activation, utilization, maturity");
    RetentionQuery query;
    query.by.kind = Grouping::Kind::Depth;
    const auto clock = retentionClock(framework, options, query);
    if (!clock)
        return failureOf(clock);
    auto follow = followUp(dataset, options);
    if (!follow)
        return failureOf(follow);
    return JourneyBasis{dataset, framework, std::move(*follow), failure(ErrorCode::NoUsage), *clock, {}, failure(ErrorCode::NoUsage)};
}

} // namespace

const char *linkOutcomeName(LinkOutcome outcome) { return kOutcomeNames[static_cast<std::size_t>(outcome)]; }

Expected<JourneyResult> journey(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options, std::stop_token stop)
{
    auto basis = journeyBasis(dataset, framework, options);
    if (!basis)
        return failureOf(basis);
    fillBasis(*basis, stop);
    if (const Error *error = failureOfBasis(*basis); error != nullptr)
        return tl::make_unexpected(*error);

    JourneyResult result;
    result.snapshotId = dataset.snapshotId;
    result.asOf = basis->follow.asOf;
    result.event = eventRule(framework, options).event;
    result.landmark = *basis->clock.landmark;
    result.horizon = basis->clock.horizon;
    result.inView = basis->follow.inViewCount + basis->follow.invalidDates;
    result.excluded.invalidDates = basis->follow.invalidDates;
    result.baseWindowDays = framework.longestWindowDays();
    const std::vector<std::uint8_t> base = baseOf(*basis, result);
    for (const Milestone milestone : kMilestones) {
        if (!framework.has(milestone))
            continue;
        result.cards.push_back(cardOf(*basis, milestone, base));
        addLinks(result, *basis, milestone);
    }
    if (const auto stay = addStay(result, *basis, options, stop); !stay)
        return failureOf(stay);
    return result;
}

} // namespace waymark
