#pragma once

#include <string>

#include <QWidget>

#include "ui/session/framework/framework_edits.h"
#include "ui/session/session.h"

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace waymark {

class RuleFeatures;
class SegmentedControl;

/// The metric of one product area, to be edited: its name, how much of which features, and for how long it counts as sustained.
class AreaEditor : public QWidget {
    Q_OBJECT

public:
    AreaEditor(Session &session, QWidget *parent);

    /// An area of the document's present framework by its key; hidden where there is none.
    void showArea(const std::string &key);

    QLineEdit *name() const { return m_name; }
    QDoubleSpinBox *threshold() const { return m_threshold; }
    SegmentedControl *perSeat() const { return m_perSeat; }
    QSpinBox *months() const { return m_months; }
    RuleFeatures *features() const { return m_features; }
    QPushButton *removeButton() const { return m_remove; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildRule();
    void connectParts();
    void apply(const FrameworkEdit &edit);
    void retranslate();

    Session &m_session;
    std::string m_key;
    QLineEdit *m_name;
    QPushButton *m_remove;
    QLabel *m_atLeast, *m_sustained;
    QDoubleSpinBox *m_threshold;
    SegmentedControl *m_perSeat;
    QSpinBox *m_months;
    RuleFeatures *m_features;
};

} // namespace waymark
