#pragma once

#include <memory>
#include <optional>

#include "core/analysis/journey/journey_view.h"
#include "core/base/error.h"
#include "ui/charts/trend/figure_frame.h"
#include "ui/pages/page.h"
#include "ui/session/questions/journey_question.h"
#include "ui/session/session.h"

class QBoxLayout;

namespace waymark {

class CohortCard;
class FindingCard;
class FlowCard;
class JourneyCards;
class MessageBand;
class PageHeader;
class StatePanel;
class TrendCard;

/// How far customers get, and whether each milestone marks those who go further.
class JourneyPage : public Page {
    Q_OBJECT

public:
    JourneyPage(Session &session, QWidget *parent);

    void showDefinition() override;
    QuestionPointer question() const override { return m_question; }
    void setAnswer(Part part, const AnswerPointer &answer) override;
    void setError(Part part, const Error &error) override;
    void setBusy(Part part, bool busy) override;
    PicturePointer picture() const override;

    JourneyCards *cards() const { return m_cards; }
    FindingCard *finding() const { return m_finding; }
    CohortCard *depthCard() const { return m_depth; }
    TrendCard *matureCard() const { return m_mature; }
    TrendCard *signupCard() const { return m_signup; }
    FlowCard *flowCard() const { return m_flows; }
    StatePanel *state() const { return m_state; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildEvidence();
    void connectParts();
    void connectStates();
    void retranslate();
    void redraw();
    bool isNobodyInView() const;
    void drawView();
    void drawDepth(const ChartWords &words);
    void drawHistory(const ChartWords &words);
    void drawState();
    void showGap();
    ChartWords words() const;

    Session &m_session;
    std::shared_ptr<const JourneyQuestion> m_question;
    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const JourneyView> m_view;
    std::optional<Error> m_error;
    PageHeader *m_header;
    FindingCard *m_finding;
    MessageBand *m_gap;
    JourneyCards *m_cards;
    CohortCard *m_depth;
    TrendCard *m_mature, *m_signup;
    FlowCard *m_flows;
    StatePanel *m_state;
    QWidget *m_evidence = nullptr;
};

} // namespace waymark
