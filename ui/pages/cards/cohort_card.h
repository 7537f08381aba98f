#pragma once

#include "ui/charts/survival/survival_figure.h"
#include "ui/pages/cards/chart_card.h"

class QAction;

namespace waymark {

struct RetentionResult;
class SurvivalChart;

/// The card of retention curves of any cohorts, with band and censor marks as its switches.
class CohortCard : public ChartCard {
    Q_OBJECT

public:
    explicit CohortCard(QWidget *parent = nullptr);

    void setResult(const RetentionResult &result, const SurvivalFigure &figure);
    void setFileName(const QString &name) { m_fileName = name; }
    void setBandShown(bool shown) { m_band->setChecked(shown); }
    void setMarksShown(bool shown) { m_marks->setChecked(shown); }
    SurvivalChart *chart() const { return m_chart; }
    QAction *bandSwitch() const { return m_band; }
    QAction *marksSwitch() const { return m_marks; }

protected:
    void changeEvent(QEvent *event) override;

private:
    CohortCard(SurvivalChart *chart, QWidget *parent);
    void retranslate();

    SurvivalChart *m_chart;
    QAction *m_band, *m_marks, *m_reset;
    QString m_fileName = QStringLiteral("retention");
};

} // namespace waymark
