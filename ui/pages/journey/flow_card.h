#pragma once

#include <optional>

#include "core/analysis/journey/depth_history.h"
#include "ui/charts/trend/figure_frame.h"
#include "ui/pages/cards/chart_card.h"

class QComboBox;
class QLabel;

namespace waymark {

class FlowChart;

/// The card of moves between depths, of a month that is chosen.
class FlowCard : public ChartCard {
    Q_OBJECT

public:
    explicit FlowCard(QWidget *parent = nullptr);

    void setHistory(const DepthHistory &history, const ChartWords &words);
    FlowChart *chart() const { return m_chart; }
    QComboBox *monthBox() const { return m_month; }

protected:
    void changeEvent(QEvent *event) override;

private:
    FlowCard(FlowChart *chart, QWidget *parent);
    void showMonth();
    void retranslate();

    FlowChart *m_chart;
    QLabel *m_label;
    QComboBox *m_month;
    std::optional<DepthHistory> m_history;
    ChartWords m_words;
};

} // namespace waymark
