#include "ui/session/questions/ranking_question.h"

#include "core/base/parallel.h"

namespace waymark {

Expected<AnswerPointer> RankingQuestion::answer(Part, const AnalysisInputs &inputs, const AtHand &, const ProgressCallback &progress,
                                                std::stop_token stop) const
{
    if (kept != nullptr)
        return answerOf(inputs, Expected<RankingView>(RankingView{kept, true}), kept->inView);
    FeatureRankingQuery query;
    query.threads = hardwareThreads();
    auto ranking = featureRanking(*inputs.dataset, inputs.framework, inputs.options, query, progress, std::move(stop));
    if (!ranking)
        return failureOf(ranking);
    const std::uint32_t inView = ranking->inView;
    return answerOf(inputs, Expected<RankingView>(RankingView{std::make_shared<FeatureRanking>(std::move(*ranking)), false}), inView);
}

} // namespace waymark
