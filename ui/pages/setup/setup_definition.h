#pragma once

#include "ui/pages/milestone_definition.h"

namespace waymark {

/// The rule of the setup milestone: how many of its steps, and within which window. The steps themselves stand in the table beside it.
class SetupDefinition : public MilestoneDefinition {
    Q_OBJECT

public:
    SetupDefinition(Session &session, QWidget *parent);

    NumberControl *window() const { return m_window; }

protected:
    void showRule(const Framework &framework) override;
    void retranslateRule() override;

private:
    NumberControl *m_window;
};

} // namespace waymark
