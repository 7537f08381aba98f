#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>
#include <QTimer>

#include "core/base/error.h"
#include "ui/session/latest_job.h"
#include "ui/session/questions/question.h"

namespace waymark {

/*!
 * The background loop of the analyses: computes what the visible page asks, from snapshot, framework and options captured by value,
 * the newest request first, and tells everybody at once.
 *
 * Each part of an answer has its own job, so that a long one never delays what follows the hand; what comes soon starts once that is
 * there. Answers are kept by page: what still
 * holds when a page comes back is not computed again.
 */
class AnalysisSession : public QObject {
    Q_OBJECT

public:
    explicit AnalysisSession(QObject *parent = nullptr);

    /// Another snapshot; null forgets all answers.
    void setDataset(std::shared_ptr<const Dataset> dataset);
    /// The framework to compute, and the saved one where it differs.
    void setFramework(const Framework &framework, const std::optional<Framework> &saved);
    /// As-of date, segment filter, landmark and horizon of every page. A landmark that the question cannot be asked at gives way.
    void setOptions(const AnalysisOptions &options);
    void setLandmark(std::optional<Day> day);

    /// The visible page asks; null: it needs no computing.
    void ask(const QString &page, QuestionPointer question);
    /// A rested part that was cancelled, after all.
    void resume();
    /// Stops the rested part; what it was to replace stays marked as outdated.
    void cancelRested();

    const std::shared_ptr<const Dataset> &dataset() const { return m_inputs.dataset; }
    const AnalysisOptions &options() const { return m_inputs.options; }
    /// The newest answer to what is asked; null before the first one, after a failure and without a store.
    AnswerPointer answer(Part part = Part::Now) const;
    /// Whether a part of the answer does not belong to the present framework and options.
    bool isOutdated(Part part) const;
    /// True while what follows the hand is computed.
    bool isBusy() const;
    bool isBusy(Part part) const { return track(part).job.isBusy(); }
    /// True while a rested part is computed or waits for the hand to rest.
    bool isResting() const { return m_rest.isActive() || isBusy(Part::Rested); }

signals:
    void answered(waymark::Part part, const waymark::AnswerPointer &answer);
    void failed(waymark::Part part, const waymark::Error &error);
    /// What is shown of the rested part is of another definition now.
    void outdated();
    void busyChanged(waymark::Part part, bool busy);
    /// The rested part will not come, because it was stopped.
    void stopped();
    /// Of the rested part, 0..1.
    void progressChanged(double fraction);
    void optionsChanged();

private:
    struct Track {
        LatestJob job;
        std::map<QString, AnswerPointer> answers; ///< by page
        std::map<QString, QuestionPointer> asked; ///< what they answer
    };

    Track &track(Part part) { return m_tracks[static_cast<std::size_t>(part)]; }
    const Track &track(Part part) const { return m_tracks[static_cast<std::size_t>(part)]; }
    bool holds(Part part) const;
    void dropLandmarkInsideTheWindow();
    void compute();
    AtHand atHand(Part part, const AnalysisInputs &inputs) const;
    void computePart(Part part, const AnalysisInputs &inputs);
    void deliver(Part part, const QString &page, const QuestionPointer &question, const Expected<AnswerPointer> &outcome);

    AnalysisInputs m_inputs;
    QString m_page;
    QuestionPointer m_question;
    std::array<Track, std::size(kParts)> m_tracks;
    QTimer m_rest;
};

} // namespace waymark
