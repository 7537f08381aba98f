#include "core/analysis/journey/journey_view.h"

namespace waymark {

namespace {

/// Whether the question was stopped, which no part may keep to itself.
template <class T>
bool isStopped(const Expected<T> &part)
{
    return !part && part.error().code == ErrorCode::Cancelled;
}

} // namespace

Expected<JourneyView> journeyView(const Dataset &dataset, const Framework &framework, const AnalysisOptions &options, std::stop_token stop)
{
    auto result = journey(dataset, framework, options, stop);
    if (!result)
        return failureOf(result);
    JourneyView view;
    view.framework = framework;
    view.options = options;
    view.journey = std::move(*result);
    RetentionQuery query;
    query.by.kind = Grouping::Kind::Depth;
    view.depth = retention(dataset, framework, options, query, stop);
    view.history = depthHistory(dataset, framework, options, stop);
    for (const JourneyCard &card : view.journey.cards) {
        if (card.missing)
            continue;
        auto shares = milestoneShares(dataset, framework, options, card.milestone, stop);
        if (isStopped(shares))
            return failureOf(shares);
        if (shares)
            view.shares.push_back(std::move(*shares));
    }
    if (isStopped(view.depth) || isStopped(view.history))
        return failure(ErrorCode::Cancelled);
    return view;
}

} // namespace waymark
