#pragma once

#include "ui/pages/milestone/milestone_workbench.h"
#include "ui/session/questions/setup_question.h"

namespace waymark {

class SetupDefinition;
class SetupStepsCard;

/// Which first steps mark the customers who reach first value.
class SetupPage : public MilestoneWorkbench {
    Q_OBJECT

public:
    SetupPage(Session &session, QWidget *parent);

    void showDefinition() override;
    void setAnswer(Part part, const AnswerPointer &answer) override;
    PicturePointer picture() const override;
    SetupStepsCard *steps() const { return m_steps; }
    SetupDefinition *definition() const { return m_definition; }

protected:
    QString title() const override;
    QString pageQuestion() const override;
    QString missingTitle() const override;
    QString firstPart() const override;
    std::optional<Finding> ownFinding() const override;
    void showView(const std::shared_ptr<const MilestoneView> &view) override;
    void arrangeCards(QVBoxLayout *column) override;

private:
    SetupDefinition *m_definition;
    SetupStepsCard *m_steps;
    std::shared_ptr<const SetupView> m_setup;
};

} // namespace waymark
