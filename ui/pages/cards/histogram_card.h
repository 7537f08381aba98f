#pragma once

#include <memory>

#include "core/analysis/milestones/milestone_view.h"
#include "ui/charts/survival/milestone_figure.h"
#include "ui/pages/cards/chart_card.h"

namespace waymark {

class HistogramChart;

/// How far customers get in a milestone's measure, with the threshold as a line.
class HistogramCard : public ChartCard {
    Q_OBJECT

public:
    explicit HistogramCard(QWidget *parent = nullptr);
    /// Null: nothing computed.
    void setView(std::shared_ptr<const MilestoneView> view, const FigureWords &words, const QString &measure);
    HistogramChart *chart() const { return m_chart; }

protected:
    void changeEvent(QEvent *event) override;

private:
    HistogramCard(HistogramChart *chart, QWidget *parent);
    void redraw();
    void retranslate();

    std::shared_ptr<const MilestoneView> m_view;
    FigureWords m_words;
    QString m_measure;
    HistogramChart *m_chart;
};

} // namespace waymark
