#pragma once

#include <QWidget>

#include "ui/import_wizard/import_plan.h"

class QLabel;
class QSpinBox;
class QTableView;

namespace waymark {

class RowModel;

/// Where churn and day 0 come from, with what each way would make of the accounts, and how long a gap between subscriptions is none.
class LifeChoice : public QWidget {
    Q_OBJECT

public:
    explicit LifeChoice(QWidget *parent = nullptr);
    /// Shown only where the report has something to choose from.
    void setReport(const ImportReport &report);
    void setRules(const ImportRules &rules) { m_rules = rules; }
    void retranslate();

signals:
    /// By the user only; `again`: the counts are others now.
    void rulesChanged(const waymark::ImportRules &rules, bool again);

private:
    LifeRule inForce() const;
    void takeRow();
    void takeGrace();

    ImportRules m_rules;
    ImportReport m_report;
    bool m_showing = false;
    QLabel *m_title, *m_graceLabel;
    QTableView *m_table;
    RowModel *m_rows;
    QSpinBox *m_grace;
};

} // namespace waymark
