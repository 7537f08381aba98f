#pragma once

#include <QList>
#include <QWidget>

#include "core/analysis/journey/cohort_view.h"
#include "ui/session/session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace waymark {

class CohortTicks;
class NumberControl;
class PeriodPanel;
class SegmentedControl;

/// What the Retention page compares, and how: cohorts, event, clock, what is shown, tests.
class CohortPanel : public QWidget {
    Q_OBJECT

public:
    CohortPanel(Session &session, QWidget *parent);

    /// Framework, options or snapshot are different now.
    void showDefinition();
    /// The cohorts of an answer with their customers, to be ticked; and its tests. Null: none.
    void showAnswer(const CohortView *view);

    const CohortRequest &request() const { return m_request; }
    void setTopic(CohortRequest::Topic topic);
    /// By the names of the data; all of them until some are unticked.
    bool isShown(const std::string &group) const;

    QComboBox *cohortBox() const { return m_by; }
    SegmentedControl *eventControl() const { return m_event; }
    SegmentedControl *clockControl() const { return m_clock; }
    QSpinBox *landmarkBox() const { return m_landmark; }
    NumberControl *horizon() const { return m_horizon; }
    QComboBox *strataBox() const { return m_strata; }
    QComboBox *intervalBox() const { return m_interval; }
    QCheckBox *bandBox() const { return m_band; }
    QCheckBox *marksBox() const { return m_marks; }
    QCheckBox *lateEntryBox() const { return m_lateEntry; }
    SegmentedControl *kindControl() const;
    QSpinBox *lengthBox() const;
    QLabel *testsLabel() const { return m_tests; }
    QList<QCheckBox *> groupBoxes() const;

signals:
    /// request() is another one.
    void requestChanged();
    /// Cohorts were ticked or unticked.
    void shownChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *buildCohorts();
    QLayout *buildEvent();
    QLayout *buildClock();
    QLayout *buildShow();
    QLayout *buildTests();
    void nameTopics();
    void connectControls();
    void fillCohorts();
    void fillStrata();
    void chooseCohort();
    /// Of the open store, oldest first.
    std::vector<VersionInForce> versions() const;
    void showClock();
    void showTests(const CohortView *view);
    void apply(const CohortRequest &request);
    void retranslate();
    Day smallestDay() const;

    Session &m_session;
    CohortRequest m_request;
    QLabel *m_cohortTitle, *m_eventTitle, *m_eventWords, *m_clockTitle, *m_landmarkLabel, *m_showTitle, *m_testTitle, *m_tests,
        *m_intervalLabel, *m_strataLabel;
    QComboBox *m_by, *m_interval, *m_strata;
    SegmentedControl *m_event, *m_clock;
    QSpinBox *m_landmark;
    NumberControl *m_horizon;
    QCheckBox *m_band, *m_marks, *m_lateEntry;
    CohortTicks *m_ticks;
    PeriodPanel *m_periods;
    QWidget *m_showPart = nullptr, *m_testLine = nullptr;
};

} // namespace waymark
