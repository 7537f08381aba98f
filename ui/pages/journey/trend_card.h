#pragma once

#include "ui/charts/trend/trend_figure.h"
#include "ui/pages/chart_card.h"

class QAction;

namespace waymark {

class TrendChart;

/// The card of shares over months or days, with its band as a switch.
class TrendCard : public ChartCard {
    Q_OBJECT

public:
    explicit TrendCard(QWidget *parent = nullptr);

    /// A figure without a value shows a state in its place.
    void setFigure(const TrendFigure &figure);
    TrendChart *chart() const { return m_chart; }

protected:
    void changeEvent(QEvent *event) override;

private:
    TrendCard(TrendChart *chart, QWidget *parent);
    void fillTable();
    void retranslate();

    TrendChart *m_chart;
    QAction *m_band, *m_reset;
};

} // namespace waymark
