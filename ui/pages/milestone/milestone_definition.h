#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QList>
#include <QWidget>

#include "core/analysis/thresholds/swept_accounts.h"
#include "core/model/dataset.h"
#include "ui/session/framework/framework_edits.h"
#include "ui/session/session.h"

class QLabel;
class QPushButton;
class QSpinBox;

namespace waymark {

class NumberControl;
class Pill;
class SegmentedControl;

/// The rule of a milestone, to be moved: its threshold, what the milestone adds to it, what counts, and where it is judged.
class MilestoneDefinition : public QWidget {
    Q_OBJECT

public:
    MilestoneDefinition(Milestone milestone, Session &session, QWidget *parent);

    /// The document's present value, and the options of the frame.
    void showDefinition();
    /// Whether there is something to edit: a rule, or what makes one.
    virtual bool canEdit(const Framework &framework) const { return framework.has(m_milestone); }
    /// How far the slider of the threshold reaches.
    void showLargestMeasure(double largest);
    double sliderEnd() const { return m_largest; }
    /// How fine the threshold is moved.
    double thresholdStep() const;
    /// The plateau under the slider; none while it is not known for this definition.
    void showPlateau(std::optional<std::pair<double, double>> plateau);
    void setOutcome(SweepOutcome outcome);
    /// As if the slider were moved: the line of a chart.
    void moveThreshold(double threshold, bool dragging);
    NumberControl *threshold() const { return m_threshold; }
    NumberControl *horizon() const { return m_horizon; }
    QSpinBox *landmark() const { return m_landmark; }
    SegmentedControl *outcome() const { return m_outcome; }

signals:
    void outcomeChosen(waymark::SweepOutcome outcome);

protected:
    /// In the constructor of the milestone's own: its rows under the threshold, then those of "What counts".
    void arrange(const QList<QWidget *> &rule, const QList<QWidget *> &counts);
    /// The milestone's own controls by a framework that canEdit().
    virtual void showRule(const Framework &framework) = 0;
    virtual void retranslateRule() = 0;
    /// A control that edits: dragging it is one step.
    void connectEdit(NumberControl *control, const std::function<FrameworkEdit(double)> &edit);
    /// One step of the undo stack, or a part of one while something is dragged.
    void apply(const FrameworkEdit &edit, bool dragging = false);

    FrameworkDocument &document() { return m_session.document(); }
    const std::shared_ptr<const Dataset> &dataset() const { return m_dataset; }
    void retranslate();
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildHead();
    void buildJudgedAt();
    void chooseLandmark(int day);
    void showThreshold(const Framework &framework);
    /// Whether the threshold is where it was put to begin with: a store without a version, or a rule just added.
    bool isStart(const Framework &framework) const;
    void showJudgedAt(const Framework &framework);

    Milestone m_milestone;
    Session &m_session;
    std::shared_ptr<const Dataset> m_dataset;
    double m_largest = 60.0;
    QLabel *m_definitionTitle, *m_countsTitle, *m_judgedTitle, *m_landmarkLabel, *m_outcomeLabel;
    Pill *m_changed;
    QPushButton *m_revert;
    std::optional<std::pair<double, double>> m_plateau;
    NumberControl *m_threshold, *m_horizon;
    QSpinBox *m_landmark;
    SegmentedControl *m_outcome;
    QWidget *m_judgedAt; ///< what only a framework with the milestone has
};

} // namespace waymark
