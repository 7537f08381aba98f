#pragma once

#include <memory>

#include "core/analysis/features/feature_ranking.h"
#include "ui/session/questions/question.h"

namespace waymark {

/// What the Features page shows: a ranking, and whether it was kept from an earlier run.
struct RankingView {
    std::shared_ptr<const FeatureRanking> ranking;
    bool kept = false;
};

/*!
 * Which features mark the customers who stay. A forest takes its time: the one kept with the store is the answer until another run is
 * asked for, and the page says what has changed since.
 */
class RankingQuestion : public Question {
public:
    std::shared_ptr<const FeatureRanking> kept; ///< null: there is none, or a new run is wanted

    bool has(Part part) const override { return part == Part::Rested; }
    Expected<AnswerPointer> answer(Part part, const AnalysisInputs &inputs, const AtHand &atHand, const ProgressCallback &progress,
                                   std::stop_token stop) const override;
    bool holds(Part, const Answer &, const AnalysisInputs &) const override { return true; }
};

} // namespace waymark
