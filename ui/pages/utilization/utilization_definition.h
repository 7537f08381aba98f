#pragma once

#include "ui/pages/milestone/milestone_definition.h"

class QSpinBox;

namespace waymark {

class RuleFeatures;

/// The rule of the utilization milestone: per seat or in total, in which period, and for how many periods in a row.
class UtilizationDefinition : public MilestoneDefinition {
    Q_OBJECT

public:
    UtilizationDefinition(Session &session, QWidget *parent);

    RuleFeatures *features() const { return m_features; }
    SegmentedControl *perSeat() const { return m_perSeat; }
    SegmentedControl *period() const { return m_period; }
    QSpinBox *consecutive() const { return m_consecutive; }

protected:
    void showRule(const Framework &framework) override;
    void retranslateRule() override;

private:
    SegmentedControl *m_perSeat, *m_period;
    QWidget *m_row;
    QLabel *m_consecutiveLabel;
    QSpinBox *m_consecutive;
    RuleFeatures *m_features;
};

} // namespace waymark
