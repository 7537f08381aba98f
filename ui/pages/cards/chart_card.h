#pragma once

#include <functional>

#include "ui/controls/state_panel.h"
#include "ui/pages/cards/picture_card.h"

class QAction;
class QScrollArea;
class QStackedWidget;
class QTableView;

namespace waymark {

class RowModel;

/// A card with a chart, the table of its numbers, or the state that stands in their place; "show as table" at the right. Ctrl+C on the
/// chart copies it.
class ChartCard : public PictureCard {
    Q_OBJECT

public:
    ChartCard(QWidget *chart, QWidget *parent);

    /// Makes the chart as it stands ready for a file; called when it is wanted.
    void setPictureMaker(std::function<PicturePointer()> maker) { m_maker = std::move(maker); }

    /// The numbers behind the chart.
    RowModel *rows() const { return m_rows; }
    QTableView *tableView() const { return m_tableView; }
    bool isTableShown() const;
    void setTableShown(bool shown);

    /// What stands in the chart's place; showState() puts it there. A state about the same numbers leaves the table to be looked at.
    StatePanel *state() const { return m_state; }
    void showState(bool tableStays = false);
    void showChart();

    /// What is shown is of another definition: the chart turns grey until the new one is there.
    void setOutdated(bool outdated);

protected:
    PicturePointer makePicture() const override;
    void changeEvent(QEvent *event) override;

private:
    void buildTools();
    void showWhatFits();
    void retranslate();

    QWidget *m_chart;
    QStackedWidget *m_stack;
    QTableView *m_tableView;
    RowModel *m_rows;
    StatePanel *m_state;
    QScrollArea *m_statePlace; ///< its wrapped text makes no card taller that shows its chart
    QAction *m_table;
    std::function<PicturePointer()> m_maker;
    bool m_stateShown = false, m_tableStays = false;
};

} // namespace waymark
