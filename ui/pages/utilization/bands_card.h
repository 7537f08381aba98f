#pragma once

#include <memory>

#include "core/analysis/journey/size_bands.h"
#include "core/base/error.h"
#include "ui/charts/survival/milestone_figure.h"
#include "ui/pages/cards/chart_card.h"

namespace waymark {

class BandsChart;

/// Whom the rule per seat and a rule without seats reach, by the size of customers: what is fair to small ones.
class BandsCard : public ChartCard {
    Q_OBJECT

public:
    explicit BandsCard(QWidget *parent);
    void setBands(std::shared_ptr<const SizeBands> bands, const FigureWords &words, Day horizon);
    void setError(const Error &error);
    BandsChart *chart() const { return m_chart; }

protected:
    void changeEvent(QEvent *event) override;

private:
    BandsCard(BandsChart *chart, QWidget *parent);
    void redraw();
    void retranslate();

    std::shared_ptr<const SizeBands> m_bands;
    FigureWords m_words;
    Day m_horizon = 0;
    BandsChart *m_chart;
};

} // namespace waymark
