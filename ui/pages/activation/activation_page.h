#pragma once

#include "ui/pages/milestone/milestone_workbench.h"

namespace waymark {

class ActivationDefinition;

/// How much early use marks the customers who stay.
class ActivationPage : public MilestoneWorkbench {
    Q_OBJECT

public:
    ActivationPage(Session &session, QWidget *parent);
    ActivationDefinition *definition() const { return m_definition; }

protected:
    QString title() const override;
    QString pageQuestion() const override;
    QString missingTitle() const override;

private:
    ActivationDefinition *m_definition;
};

} // namespace waymark
