#pragma once

#include <array>
#include <optional>

#include "core/analysis/milestones/milestone_table.h"
#include "ui/session/questions/question.h"

namespace waymark {

/// What each milestone does by the draft and by the saved version: section 5's table, or why there is none.
struct VersionFigures {
    struct Side {
        std::optional<MilestoneTable> table;
        std::optional<Error> missing;
    };
    struct Pair {
        Side now, saved;
    };
    std::array<Pair, std::size(kMilestones)> milestones; ///< as kMilestones
};

/// What the comparison with the saved version asks, beside the definitions that it shows at once.
class CompareQuestion : public Question {
public:
    bool has(Part part) const override { return part == Part::Soon; }
    /// Soon: VersionFigures.
    Expected<AnswerPointer> answer(Part part, const AnalysisInputs &inputs, const AtHand &atHand, const ProgressCallback &progress,
                                   std::stop_token stop) const override;
};

} // namespace waymark
