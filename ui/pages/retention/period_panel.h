#pragma once

#include <QWidget>

#include "core/analysis/retention/period_retention.h"

class QLabel;
class QSpinBox;

namespace waymark {

class SegmentedControl;

/// Which periods are looked at: bounded or unbounded ones of some days, or one bracket of days.
class PeriodPanel : public QWidget {
    Q_OBJECT

public:
    explicit PeriodPanel(QWidget *parent);

    const PeriodRule &rule() const { return m_rule; }
    SegmentedControl *kindControl() const { return m_kind; }
    QSpinBox *lengthBox() const { return m_length; }

signals:
    void ruleChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectControls();
    void showRule();
    void retranslate();

    PeriodRule m_rule;
    QLabel *m_title, *m_lengthLabel, *m_fromLabel, *m_toLabel;
    SegmentedControl *m_kind;
    QSpinBox *m_length, *m_from, *m_to;
};

} // namespace waymark
