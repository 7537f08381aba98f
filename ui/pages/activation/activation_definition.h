#pragma once

#include "ui/pages/milestone/milestone_definition.h"

namespace waymark {

class RuleFeatures;

/// The rule of the activation milestone: its window, and which features count by which measure.
class ActivationDefinition : public MilestoneDefinition {
    Q_OBJECT

public:
    ActivationDefinition(Session &session, QWidget *parent);

    RuleFeatures *features() const { return m_features; }
    NumberControl *window() const { return m_window; }

protected:
    void showRule(const Framework &framework) override;
    void retranslateRule() override;

private:
    NumberControl *m_window;
    RuleFeatures *m_features;
    SegmentedControl *m_measure;
};

} // namespace waymark
