#pragma once

#include <memory>
#include <optional>

#include "core/analysis/activation_view.h"
#include "core/base/error.h"
#include "ui/pages/page.h"
#include "ui/session/milestone_question.h"
#include "ui/session/session.h"

namespace waymark {

class ActivationDefinition;
class ActivationSummary;
class FindingCard;
class MessageBand;
class PageHeader;
class RetentionCard;

/// How much early use marks the customers who stay: the rule at the left, the evidence at the right.
class ActivationPage : public Page {
    Q_OBJECT

public:
    ActivationPage(Session &session, QWidget *parent);

    void showDefinition() override;
    QuestionPointer question() const override { return m_question; }
    void setAnswer(Part part, const AnswerPointer &answer) override;
    void setError(Part part, const Error &error) override;
    void setBusy(Part part, bool busy) override;
    PicturePointer picture() const override;

    ActivationDefinition *definition() const { return m_definition; }
    RetentionCard *retention() const { return m_retention; }
    FindingCard *finding() const { return m_finding; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildPanel();
    QWidget *buildEvidence();
    void connectParts();
    void retranslate();
    void redraw();
    void drawResult();
    void drawState();
    void showGap();
    void ask(bool naive, IntervalKind interval);
    QString savedName() const;

    Session &m_session;
    std::shared_ptr<const MilestoneQuestion> m_question;
    std::shared_ptr<const Dataset> m_dataset;
    std::shared_ptr<const ActivationView> m_result;
    std::optional<Error> m_error;
    PageHeader *m_header;
    ActivationDefinition *m_definition;
    ActivationSummary *m_summary;
    FindingCard *m_finding;
    MessageBand *m_gap;
    RetentionCard *m_retention;
};

} // namespace waymark
