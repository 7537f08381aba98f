#pragma once

#include <QWidget>

#include "ui/import_wizard/import_plan.h"

class QComboBox;
class QLabel;
class QTableView;

namespace waymark {

class RowModel;

/// The days that both the store and the files hold, by file and month with both totals: what happens to them, for all or for a month.
class OverlapChoice : public QWidget {
    Q_OBJECT

public:
    explicit OverlapChoice(QWidget *parent = nullptr);
    /// Shown only where the report has such days.
    void setReport(const ImportReport &report);
    void setRules(const ImportRules &rules);
    void retranslate();

signals:
    /// By the user only.
    void rulesChanged(const waymark::ImportRules &rules);

private:
    void fill();
    QComboBox *makeMonthBox(std::size_t file, const MonthOverlap &month);

    ImportRules m_rules;
    std::vector<FileReport> m_files;
    QLabel *m_allLabel, *m_title;
    QComboBox *m_all;
    QTableView *m_table;
    RowModel *m_rows;
};

} // namespace waymark
