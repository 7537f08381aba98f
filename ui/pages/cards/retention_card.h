#pragma once

#include <memory>

#include "core/analysis/milestones/milestone_view.h"
#include "ui/charts/survival/survival_figure.h"
#include "ui/pages/cards/chart_card.h"

class QAction;
class QActionGroup;
class QMenu;

namespace waymark {

class MessageBand;
class SurvivalChart;

/// The card of the retention curves, with band, censor marks, naive curve and kind of interval as its switches.
class RetentionCard : public ChartCard {
    Q_OBJECT

public:
    explicit RetentionCard(QWidget *parent = nullptr);

    void setResult(const std::shared_ptr<const MilestoneView> &result, const SurvivalFigure &figure);
    /// Something else in the chart's place.
    void showState();

    SurvivalChart *chart() const { return m_chart; }
    void setNaiveShown(bool shown);

signals:
    void naiveToggled(bool shown);
    void intervalChosen(waymark::IntervalKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    RetentionCard(SurvivalChart *chart, QWidget *parent);
    QAction *makeSwitch(bool on);
    void buildOptions();
    void showWhatFits();
    void showNaiveWarning();
    void retranslate();

    std::shared_ptr<const MilestoneView> m_result;
    SurvivalFigure m_figure;
    MessageBand *m_naiveWarning;
    SurvivalChart *m_chart;
    QMenu *m_intervalMenu;
    QAction *m_band, *m_marks, *m_naive, *m_interval, *m_reset;
    QActionGroup *m_intervals;
};

} // namespace waymark
