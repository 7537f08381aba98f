#pragma once

#include <memory>

#include "core/analysis/activation_view.h"
#include "ui/charts/survival_figure.h"
#include "ui/controls/card.h"
#include "ui/controls/state_panel.h"

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;
class QTableView;

namespace waymark {

class MessageBand;
class RowModel;
class SurvivalChart;

/// The card of the retention curves: chart, table of its numbers, or the state that stands in their place; copy and export.
class RetentionCard : public Card {
    Q_OBJECT

public:
    explicit RetentionCard(QWidget *parent = nullptr);

    void setResult(const std::shared_ptr<const ActivationView> &result, const SurvivalFigure &figure);
    /// Something else in the chart's place.
    StatePanel *state() const { return m_state; }
    void showState();

    SurvivalChart *chart() const { return m_chart; }
    bool hasFigure() const { return m_result != nullptr; }
    void copyChart();
    void setNaiveShown(bool shown);

signals:
    void naiveToggled(bool shown);
    void intervalChosen(waymark::IntervalKind kind);
    /// The user wants it in a file; an empty format lets them choose.
    void exportRequested(const QString &suffix);

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *makeSwitch(bool on);
    void buildBody();
    void buildTools();
    void buildOptions();
    void showWhatFits();
    void showNaiveWarning();
    void retranslate();

    std::shared_ptr<const ActivationView> m_result;
    SurvivalFigure m_figure;
    MessageBand *m_naiveWarning;
    QStackedWidget *m_stack;
    SurvivalChart *m_chart;
    QTableView *m_tableView;
    RowModel *m_rows;
    StatePanel *m_state;
    QMenu *m_exportMenu, *m_intervalMenu;
    QAction *m_copy, *m_export, *m_table, *m_band, *m_marks, *m_naive, *m_interval, *m_reset;
    QActionGroup *m_intervals;
};

} // namespace waymark
