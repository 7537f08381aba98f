#pragma once

#include <memory>

#include "core/analysis/milestones/milestone_view.h"
#include "ui/charts/survival/milestone_figure.h"
#include "ui/charts/sweep/sweep_figure.h"
#include "ui/pages/cards/chart_card.h"
#include "ui/session/questions/milestone_question.h"

class QActionGroup;

namespace waymark {

class SweepChart;

/// Where to put the threshold: every one of them by a criterion, or whom it reaches against what it separates. Its line is the threshold.
class SweepCard : public ChartCard {
    Q_OBJECT

public:
    explicit SweepCard(QWidget *parent = nullptr);

    /// What follows the hand; `end` and `step` are those of the slider.
    void setView(std::shared_ptr<const MilestoneView> view, const FigureWords &words, const QString &measure, double end, double step);
    /// The rows; null: none.
    void setRows(std::shared_ptr<const SweepView> rows);
    /// What resampling says of them, and in a sentence; null: nothing yet.
    void setRested(std::shared_ptr<const SweepView> rested, const QString &finding = {});
    void setRestedOutdated(bool outdated);
    /// The rested part was stopped: it is offered again.
    void setRestedStopped(bool stopped);
    QAction *resampleAction() const { return m_resample; }
    void setCriterion(Criterion criterion);
    /// Why there are no rows.
    void setError(const Error &error);

    SweepChart *chart() const { return m_chart; }
    /// The plateau of the present definition; none while it is not known.
    std::optional<std::pair<double, double>> plateau() const;

signals:
    void criterionChosen(waymark::Criterion criterion);
    void thresholdMoved(double threshold, bool dragging);
    /// After it was stopped.
    void resamplingRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    SweepCard(SweepChart *chart, QWidget *parent);
    void buildOptions();
    void redraw();
    /// Of the rested part, where it separates more than chance does; null otherwise.
    const SweepSuggestion *suggestion() const;
    void addSuggestion(SweepFigure &figure) const;
    QString subtitle() const;
    /// Why there is nothing to draw; empty: there is.
    QString whyNoCurve(const SweepFigure &figure) const;
    void fillTable();
    void retranslate();

    std::shared_ptr<const MilestoneView> m_view;
    std::shared_ptr<const SweepView> m_rows, m_rested;
    FigureWords m_words;
    QString m_measure, m_finding;
    double m_end = 1.0, m_step = 1.0;
    Criterion m_criterion = Criterion::Youden;
    bool m_outdated = false, m_stopped = false;
    SweepChart *m_chart;
    QMenu *m_criterionMenu;
    QActionGroup *m_criteria;
    QAction *m_frontier, *m_resample;
};

} // namespace waymark
