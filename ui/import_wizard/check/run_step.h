#pragma once

#include <optional>

#include <QElapsedTimer>
#include <QWidget>

#include "core/base/progress.h"
#include "core/import/importer.h"

class QLabel;
class QProgressBar;
class QStackedWidget;
class QTableView;

namespace waymark {

class RowModel;

/// The last step: how far the import is, how fast, how long yet; and what came of it.
class RunStep : public QWidget {
    Q_OBJECT

public:
    explicit RunStep(QWidget *parent = nullptr);
    void start();
    void showProgress(const Progress &progress);
    void showReport(const ImportReport &report);
    bool isDone() const { return m_report.has_value(); }
    void retranslate();

private:
    QWidget *buildProgress();
    QWidget *buildReport();
    QString speedText() const;

    std::optional<ImportReport> m_report;
    Progress m_done;
    QElapsedTimer m_clock;
    QStackedWidget *m_stack;
    QLabel *m_title, *m_speed, *m_reportTitle, *m_warnings;
    QProgressBar *m_bar;
    QTableView *m_table;
    RowModel *m_rows;
};

} // namespace waymark
