#pragma once

#include <optional>

#include <QWidget>

#include "core/base/progress.h"
#include "ui/import_wizard/import_plan.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace waymark {

class LifeChoice;
class MessageBand;
class OverlapChoice;
class RowModel;
class StatePanel;

/// The third step: what the import would do, before it does it, and the choices that follow from what is stored already.
class CheckStep : public QWidget {
    Q_OBJECT

public:
    explicit CheckStep(QWidget *parent = nullptr);
    void setRules(const ImportRules &rules);
    void showProgress(const Progress &progress);
    void showReport(const ImportReport &report);
    void showFailure(const Error &error);
    void showCancelled();
    void retranslate();

signals:
    /// By the user only; `again`: the counts are others now.
    void rulesChanged(const waymark::ImportRules &rules, bool again);
    void checkRequested();
    void cancelRequested();

private:
    struct Part {
        QLabel *title;
        QTableView *table;
        RowModel *rows;
    };
    enum class Shown { Nothing, Progress, Report, Failure, Cancelled };

    Part makePart(const char *name);
    QWidget *buildReport();
    QWidget *buildChoices();
    void connectChoices();
    void returnFocus();
    void showVerdict();
    void showRefusals(const std::vector<Error> &refusals);
    void showParts();
    void showChoices();
    void fillChoices();

    ImportRules m_rules;
    std::optional<ImportReport> m_report;
    std::optional<Error> m_error;
    Progress m_progress;
    Shown m_shown = Shown::Nothing;
    QStackedWidget *m_stack;
    StatePanel *m_state;
    MessageBand *m_verdict;
    QLabel *m_warnings, *m_conflictLabel, *m_currencyLabel;
    QComboBox *m_conflict;
    QLineEdit *m_currency;
    Part m_files, m_reasons;
    OverlapChoice *m_overlap;
    LifeChoice *m_life;
    QString m_returnFocus; ///< what had the focus before the files were read through once more, by its accessible name
};

} // namespace waymark
