#pragma once

#include "ui/pages/milestone/milestone_definition.h"

namespace waymark {

class SetupStepEditor;

/// The rule of the setup milestone: how many of its steps, and within which window; and what completes the step that is selected in the
/// table of steps beside it.
class SetupDefinition : public MilestoneDefinition {
    Q_OBJECT

public:
    SetupDefinition(Session &session, QWidget *parent);

    NumberControl *window() const { return m_window; }
    SetupStepEditor *step() const { return m_step; }

protected:
    void showRule(const Framework &framework) override;
    void retranslateRule() override;

private:
    NumberControl *m_window;
    SetupStepEditor *m_step;
};

} // namespace waymark
