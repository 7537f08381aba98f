#include "ui/pages/features/features_state.h"

#include <QCoreApplication>

#include "ui/controls/state_panel.h"
#include "ui/pages/no_churn_offer.h"
#include "ui/text/messages.h"

namespace waymark {

namespace {

/// A class only for the context of its texts, which is the page's.
class RankingState {
    Q_DECLARE_TR_FUNCTIONS(FeaturesPage)

public:
    static void showError(StatePanel *state, const Error &error, const Dataset *dataset)
    {
        switch (error.code) {
        case ErrorCode::NoUsage:
        case ErrorCode::StoreEmpty:
            return state->setState(StatePanel::Kind::Empty, tr("Nothing to rank yet"), errorText(error), tr("Import files\u2026"));
        case ErrorCode::NoChurnDates: {
            const NoChurnOffer offer = dataset != nullptr ? noChurnOffer(error, *dataset) : NoChurnOffer{};
            return state->setState(StatePanel::Kind::Empty, tr("Nothing to rank yet"), errorText(error) + QLatin1Char(' ') + offer.hint,
                                   offer.dormancy, offer.import);
        }
        case ErrorCode::NobodyJudged:
        case ErrorCode::NobodyRetained:
        case ErrorCode::NobodyLost:
            return state->setState(StatePanel::Kind::TooFew, tr("Nothing to rank yet"), errorText(error), tr("Run again"));
        default:
            return state->setState(StatePanel::Kind::Error, tr("This cannot be computed"), errorText(error), tr("Run again"),
                                   tr("Copy details"));
        }
    }

    static void showStopped(StatePanel *state)
    {
        state->setState(StatePanel::Kind::Empty, tr("No ranking yet"), tr("The forest was stopped before it was done."), tr("Run again"));
    }

    static void showGrowing(StatePanel *state)
    {
        state->setState(StatePanel::Kind::Loading, tr("Growing the forest"), tr("The status bar shows how far it is, and can stop it."));
        state->setProgress(-1.0);
    }
};

} // namespace

void showRankingState(StatePanel *state, const std::optional<Error> &error, bool cancelled, const Dataset *dataset)
{
    if (error)
        RankingState::showError(state, *error, dataset);
    else if (cancelled)
        RankingState::showStopped(state);
    else
        RankingState::showGrowing(state);
}

} // namespace waymark
