#pragma once

#include <QFrame>

#include "core/base/day.h"
#include "core/model/analysis_options.h"

class QCalendarWidget;
class QLabel;
class QPushButton;
class QSpinBox;

namespace waymark {

/// From when the data is looked at, and where every page is judged: as-of date, landmark and horizon. What is set holds at once.
class TimePopup : public QFrame {
    Q_OBJECT

public:
    explicit TimePopup(QWidget *parent = nullptr);

    /// The options, and the day the data itself would give: the latest that can be chosen.
    void setOptions(const AnalysisOptions &options, CalendarDay standard);
    QCalendarWidget *calendar() const { return m_calendar; }
    QSpinBox *landmark() const { return m_landmark; }
    QSpinBox *horizon() const { return m_horizon; }
    QPushButton *standardButton() const { return m_standard; }

signals:
    /// By the user only.
    void optionsChosen(const waymark::AnalysisOptions &options);

protected:
    void changeEvent(QEvent *event) override;

private:
    void announce();
    void retranslate();

    AnalysisOptions m_options;
    CalendarDay m_standardDay;
    QLabel *m_asOfTitle, *m_judgedTitle, *m_landmarkLabel, *m_horizonLabel;
    QCalendarWidget *m_calendar;
    QPushButton *m_standard;
    QSpinBox *m_landmark, *m_horizon;
};

} // namespace waymark
