#pragma once

#include "ui/charts/bars/distribution_figure.h"
#include "ui/pages/cards/chart_card.h"

namespace waymark {

class DistributionChart;

/// How many categories today's customers have mature, with the required number as a line.
class DistributionCard : public ChartCard {
    Q_OBJECT

public:
    explicit DistributionCard(QWidget *parent = nullptr);

    void setFigure(const DistributionFigure &figure);
    DistributionChart *chart() const { return m_chart; }

protected:
    void changeEvent(QEvent *event) override;

private:
    DistributionCard(DistributionChart *chart, QWidget *parent);
    void retranslate();

    DistributionChart *m_chart;
};

} // namespace waymark
