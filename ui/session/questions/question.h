#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/model/analysis_options.h"
#include "core/model/dataset.h"
#include "core/model/framework.h"

namespace waymark {

/// What every analysis is computed from, captured by value.
struct AnalysisInputs {
    std::shared_ptr<const Dataset> dataset;
    Framework framework;
    std::optional<Framework> saved; ///< the saved version, where it differs
    AnalysisOptions options;
    bool operator==(const AnalysisInputs &) const = default;
};

/// The parts of an answer, by how long they take.
enum class Part {
    Now,   ///< follows the hand: a few milliseconds
    Soon,  ///< at once too, beside it: up to a tenth of a second
    Rested ///< once the hand has rested: resampling, forests; with progress, and can be cancelled
};
inline constexpr Part kParts[] = {Part::Now, Part::Soon, Part::Rested};

/// What was computed for a page. Immutable; it says what it was computed from.
struct Answer {
    virtual ~Answer() = default;
    AnalysisInputs inputs;
    std::optional<std::uint32_t> inView; ///< accounts that pass the filter, where the view counts them
};
using AnswerPointer = std::shared_ptr<const Answer>;

template <class View>
struct AnswerOf : Answer {
    View view;
};

/// The view in an answer; null where it holds another kind or is null.
template <class View>
std::shared_ptr<const View> viewOf(const AnswerPointer &answer)
{
    const auto *held = dynamic_cast<const AnswerOf<View> *>(answer.get());
    return held == nullptr ? nullptr : std::shared_ptr<const View>(answer, &held->view);
}

/// What was computed before and may be used again; it never changes a result.
struct AtHand {
    AnswerPointer earlier; ///< the last answer to this page and part, or null
    AnswerPointer now;     ///< for the other parts: the page's Part::Now of the same inputs and question, or null
};

/*!
 * What a page wants to know beside framework and options: a value that never changes once asked. Two askings of one object are the
 * same question, so a page makes a new one only when it wants to know something else.
 */
class Question {
public:
    virtual ~Question() = default;

    virtual bool has(Part part) const { return part == Part::Now; }

    /*!
     * Computes a part by calls of the core, on a background thread.
     *
     *   Errors   those of the core; Cancelled is dropped
     */
    virtual Expected<AnswerPointer> answer(Part part, const AnalysisInputs &inputs, const AtHand &atHand, const ProgressCallback &progress,
                                           std::stop_token stop) const = 0;

    /// Whether what was computed is still the answer: a ranking need not be redone for a moved threshold.
    virtual bool holds(Part, const Answer &kept, const AnalysisInputs &now) const { return kept.inputs == now; }

    /// The smallest landmark it can be asked at.
    virtual Day smallestLandmark(const Framework &) const { return 0; }

protected:
    /// A view as an answer.
    template <class View>
    static Expected<AnswerPointer> answerOf(const AnalysisInputs &inputs, Expected<View> view, std::optional<std::uint32_t> inView = {})
    {
        if (!view)
            return failureOf(view);
        auto answer = std::make_shared<AnswerOf<View>>();
        answer->inputs = inputs;
        answer->inView = inView;
        answer->view = std::move(*view);
        return AnswerPointer(std::move(answer));
    }
};
using QuestionPointer = std::shared_ptr<const Question>;

} // namespace waymark
