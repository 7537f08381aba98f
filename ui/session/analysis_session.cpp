#include "ui/session/analysis_session.h"

#include <chrono>
#include <utility>

namespace waymark {

namespace {
/// A hand that has not moved for this long has rested.
constexpr std::chrono::milliseconds kRest{350};
} // namespace

AnalysisSession::AnalysisSession(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &AnalysisSession::resume);
    for (const Part part : kParts)
        connect(&track(part).job, &LatestJob::busyChanged, this, [this, part](bool busy) { emit busyChanged(part, busy); });
}

void AnalysisSession::setDataset(std::shared_ptr<const Dataset> dataset)
{
    if (dataset == m_inputs.dataset)
        return;
    m_inputs.dataset = std::move(dataset);
    for (const Part part : kParts) {
        track(part).job.cancel();
        track(part).answers.clear();
        track(part).asked.clear();
    }
    compute();
}

void AnalysisSession::setFramework(const Framework &framework, const std::optional<Framework> &saved)
{
    m_inputs.framework = framework;
    m_inputs.saved = saved;
    dropLandmarkInsideTheWindow();
    compute();
}

void AnalysisSession::setOptions(const AnalysisOptions &options)
{
    if (options == m_inputs.options)
        return;
    m_inputs.options = options;
    dropLandmarkInsideTheWindow();
    // The work begins first: showing the options takes its time beside it.
    compute();
    emit optionsChanged();
}

void AnalysisSession::setLandmark(std::optional<Day> day)
{
    AnalysisOptions options = m_inputs.options;
    options.landmark = day;
    setOptions(options);
}

void AnalysisSession::ask(const QString &page, QuestionPointer question)
{
    if (page == m_page && question == m_question)
        return;
    for (const Part part : kParts)
        track(part).job.cancel();
    m_page = page;
    m_question = std::move(question);
    dropLandmarkInsideTheWindow();
    compute();
}

AnswerPointer AnalysisSession::answer(Part part) const
{
    const auto place = track(part).answers.find(m_page);
    return place == track(part).answers.end() ? nullptr : place->second;
}

bool AnalysisSession::isOutdated(Part part) const { return answer(part) != nullptr && !holds(part); }

bool AnalysisSession::isBusy() const { return isBusy(Part::Now) || isBusy(Part::Soon); }

bool AnalysisSession::holds(Part part) const
{
    const AnswerPointer kept = answer(part);
    const auto asked = track(part).asked.find(m_page);
    return kept != nullptr && asked != track(part).asked.end() && asked->second == m_question && m_question->holds(part, *kept, m_inputs);
}

void AnalysisSession::dropLandmarkInsideTheWindow()
{
    // A landmark inside the window would compare people with the future in it: the window's end takes over again.
    auto &landmark = m_inputs.options.landmark;
    if (!landmark || m_question == nullptr || *landmark > m_question->smallestLandmark(m_inputs.framework))
        return;
    landmark.reset();
    emit optionsChanged();
}

void AnalysisSession::compute()
{
    m_rest.stop();
    if (m_inputs.dataset == nullptr || m_question == nullptr)
        return;
    for (const Part part : kParts) {
        if (!m_question->has(part))
            continue;
        if (holds(part)) {
            track(part).job.cancel();
            emit answered(part, answer(part));
        } else if (part == Part::Rested) {
            // What runs is of another definition already.
            track(part).job.cancel();
            emit outdated();
            m_rest.start();
        } else if (part == Part::Now || !m_question->has(Part::Now) || holds(Part::Now)) {
            computePart(part, m_inputs);
        }
        // Else Soon waits for Now: beside it, it would take half of the machine from what follows the hand, and read again what that reads.
    }
}

void AnalysisSession::resume()
{
    m_rest.stop();
    if (m_inputs.dataset != nullptr && m_question != nullptr && m_question->has(Part::Rested) && !holds(Part::Rested))
        computePart(Part::Rested, m_inputs);
}

void AnalysisSession::cancelRested()
{
    m_rest.stop();
    track(Part::Rested).job.cancel();
    emit stopped();
}

AtHand AnalysisSession::atHand(Part part, const AnalysisInputs &inputs) const
{
    AtHand hand{answer(part), nullptr};
    const auto asked = track(Part::Now).asked.find(m_page);
    const AnswerPointer now = answer(Part::Now);
    if (part != Part::Now && now != nullptr && asked != track(Part::Now).asked.end() && asked->second == m_question &&
        now->inputs == inputs)
        hand.now = now;
    return hand;
}

void AnalysisSession::computePart(Part part, const AnalysisInputs &inputs)
{
    ProgressCallback progress;
    if (part == Part::Rested) {
        emit progressChanged(0.0);
        // The job is waited for before this object goes.
        progress = [this](const Progress &now) {
            QMetaObject::invokeMethod(
                this, [this, done = now.fraction] { emit progressChanged(done); }, Qt::QueuedConnection);
        };
    }
    track(part).job.submit<AnswerPointer>(
        [part, question = m_question, inputs, hand = atHand(part, inputs), progress = std::move(progress)](std::stop_token stop) {
            return question->answer(part, inputs, hand, progress, std::move(stop));
        },
        [this, part, page = m_page, question = m_question](const Expected<AnswerPointer> &outcome) {
            deliver(part, page, question, outcome);
        });
}

void AnalysisSession::deliver(Part part, const QString &page, const QuestionPointer &question, const Expected<AnswerPointer> &outcome)
{
    track(part).answers[page] = outcome ? *outcome : nullptr;
    track(part).asked[page] = question;
    // First, so that it works while the receiver of this outcome paints; of these inputs, whatever the hand has done since.
    if (part == Part::Now && question == m_question && question->has(Part::Soon) && !holds(Part::Soon))
        computePart(Part::Soon, outcome ? (*outcome)->inputs : m_inputs);
    if (outcome)
        emit answered(part, *outcome);
    else
        emit failed(part, outcome.error());
}

} // namespace waymark
