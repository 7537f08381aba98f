#pragma once

#include <QDialog>
#include <QStringList>

#include "core/base/error.h"
#include "core/import/importer.h"
#include "ui/dialogs/import_doubt.h"
#include "ui/session/store_session.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QVBoxLayout;

namespace waymark {

class MessageBand;
class RowModel;

/// From files to rows: which file is which table, what is in doubt, how far it is, and what came of it.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    enum class Target { NewStore, OpenStore };

    ImportDialog(StoreSession &store, Target target, QWidget *parent = nullptr);
    /// Adds files, each with the table its header fits best.
    void addFiles(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    QWidget *buildFiles();
    QWidget *buildProgress();
    QWidget *buildReport();
    QWidget *buildTarget();
    void buildButtons();
    void connectStore();
    void retranslate();
    void updateState();
    void addRow(const QString &path);
    ImportRequest request() const;
    void start();
    void showActivity();
    void showFailure(const Error &error);
    void askAbout(const ImportDoubt &doubt);
    void answer(bool first);
    void showReport(const ImportReport &report);
    QString standardStorePath() const;

    StoreSession &m_store;
    Target m_target;
    bool m_started = false;
    ImportRequest m_answers; ///< what the user decided about doubts
    ImportDoubt m_doubt;
    QStackedWidget *m_stack;
    QLabel *m_intro, *m_targetLabel, *m_progressText, *m_reportTitle, *m_warnings, *m_question;
    MessageBand *m_failure;
    QWidget *m_doubtRow = nullptr;
    QPushButton *m_add, *m_remove, *m_browse, *m_import, *m_close, *m_first, *m_second;
    QLineEdit *m_path;
    QTableWidget *m_files;
    QProgressBar *m_progress;
    RowModel *m_reportModel;
};

} // namespace waymark
