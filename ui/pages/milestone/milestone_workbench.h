#pragma once

#include <memory>
#include <optional>

#include "core/analysis/finding/sentence.h"
#include "core/analysis/milestones/milestone_view.h"
#include "core/base/error.h"
#include "ui/charts/survival/milestone_figure.h"
#include "ui/pages/page.h"
#include "ui/session/questions/milestone_question.h"
#include "ui/session/session.h"

class QVBoxLayout;

namespace waymark {

class FindingCard;
class HistogramCard;
class MessageBand;
class MilestoneDefinition;
class MilestoneSummary;
class PageHeader;
class RetentionCard;
class StatePanel;
class SweepCard;

/// What the pages of the four milestones share: the rule at the left with who passes and what it does; the finding, the curves, where to
/// put the threshold and how far customers get at the right. A milestone's own page adds its definition, its words and its cards.
class MilestoneWorkbench : public Page {
    Q_OBJECT

public:
    MilestoneWorkbench(Milestone milestone, Session &session, QWidget *parent);

    void showDefinition() override;
    QuestionPointer question() const override { return m_question; }
    void setAnswer(Part part, const AnswerPointer &answer) override;
    void setError(Part part, const Error &error) override;
    void setBusy(Part part, bool busy) override;
    void setOutdated() override;
    void setStopped() override;
    PicturePointer picture() const override;

    RetentionCard *retention() const { return m_retention; }
    SweepCard *sweep() const { return m_sweep; }
    HistogramCard *histogram() const { return m_histogram; }
    FindingCard *finding() const { return m_finding; }
    MilestoneSummary *summary() const { return m_summary; }
    const std::shared_ptr<const MilestoneView> &view() const { return m_view; }

protected:
    /// In the constructor of the milestone's own page; `question` where it asks more than the others.
    void build(MilestoneDefinition *definition, std::shared_ptr<const MilestoneQuestion> question = nullptr);
    /// What follows the hand has arrived.
    void takeView(std::shared_ptr<const MilestoneView> view);
    /// The rows of the sweep have arrived.
    void takeRows(std::shared_ptr<const SweepView> rows);
    /// Puts the cards under the finding, in build().
    virtual void arrangeCards(QVBoxLayout *column);
    /// Two cards in a row, by their shares of its width.
    static QWidget *sideBySide(QWidget *left, int leftShare, QWidget *right, int rightShare);
    /// Where to put the threshold, and how far customers get beside it. Its line is the threshold: a page puts the row where it is seen
    /// without scrolling.
    QWidget *thresholdRow(QWidget *howFar) const;
    /// Title and question of the header.
    virtual QString title() const = 0;
    virtual QString pageQuestion() const = 0;
    /// What is said where the framework has no such milestone.
    virtual QString missingTitle() const = 0;
    /// What the first step or category of a new rule is called.
    virtual QString firstPart() const { return {}; }
    /// The milestone's own cards by what follows the hand; null: nothing computed, or nobody in view.
    virtual void showView(const std::shared_ptr<const MilestoneView> &) {}
    /// What the page says first, where that is not what its curves say.
    virtual std::optional<Finding> ownFinding() const { return std::nullopt; }
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

    Session &session() { return m_session; }
    const std::shared_ptr<const Dataset> &dataset() const { return m_dataset; }
    /// Another question: a changed asked().copy().
    void ask(std::shared_ptr<const MilestoneQuestion> question);
    const MilestoneQuestion &asked() const { return *m_question; }
    /// Words that every figure of the page says.
    FigureWords words() const;
    /// "v3"
    QString savedName() const;
    PageHeader *header() const { return m_header; }
    /// Where the cards stand, the curves first.
    QVBoxLayout *evidence() const { return m_evidence; }
    MilestoneDefinition *rule() const { return m_definition; }

private:
    QWidget *buildEvidence();
    void connectParts();
    void redraw();
    void drawView();
    void drawState();
    /// In the place of curves that would stay at 100%.
    void drawNobodyLeft();
    void showGap();
    /// Whether the rule counts per seat where there are none.
    bool lacksSeats() const;
    void setNaive(bool shown);

    Milestone m_milestone;
    Session &m_session;
    std::shared_ptr<const MilestoneQuestion> m_question;
    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const MilestoneView> m_view;
    std::optional<Error> m_error;
    Finding m_curvesSay;
    PageHeader *m_header;
    QWidget *m_panel = nullptr; ///< hidden where there is nothing to edit
    MilestoneDefinition *m_definition = nullptr;
    MilestoneSummary *m_summary;
    FindingCard *m_finding;
    MessageBand *m_gap;
    RetentionCard *m_retention;
    SweepCard *m_sweep;
    HistogramCard *m_histogram;
    QVBoxLayout *m_evidence = nullptr;
    QWidget *m_evidencePlace = nullptr; ///< gives way to m_noMatch
    StatePanel *m_noMatch;
};

} // namespace waymark
