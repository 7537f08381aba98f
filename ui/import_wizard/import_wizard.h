#pragma once

#include <optional>

#include <QDialog>
#include <QStringList>

#include "ui/import_wizard/import_plan.h"
#include "ui/session/file_inspector.h"
#include "ui/session/store_session.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace waymark {

class CheckStep;
class ColumnsStep;
class FilesStep;
class MessageBand;
class RunStep;

/*!
 * From files to rows: which files, what their columns are, what the import would do, and the import.
 *
 * Files that are recognised can be imported from the first step on. Everything is read in the background; going back and forward keeps
 * what was chosen; closing it at any step leaves the store as it is.
 */
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    enum class Target { NewStore, OpenStore };
    enum Step { Files, Columns, Check, Run };

    ImportWizard(StoreSession &store, Target target, QWidget *parent = nullptr);
    ~ImportWizard() override;
    void addFiles(const QStringList &paths);
    Step step() const;
    const ImportPlan &plan() const { return m_plan; }
    void goTo(Step step);
    /// Reads the file in view by a recipe that lies in a JSON file; a message says why not.
    void readByRecipe(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;

private:
    enum class Running { Nothing, Check, Import };

    // import_wizard.cpp
    QWidget *buildTarget();
    QWidget *buildButtons();
    void connectFiles();
    void connectColumns();
    void connectCheck();
    void connectStore();
    void showPlan();
    void showButtons();
    QString waitsForText() const;
    void retranslate();
    QString standardStorePath() const;

    // import_wizard_files.cpp
    void inspect(PlannedFile &file);
    PlannedFile *awaiting(quint64 ticket);
    PlannedFile *current();
    void findDateOrder(PlannedFile &file);
    void chooseMapping(const ImportMapping &mapping);
    void changeMapping(const ImportMapping &mapping);
    void saveRecipe();
    void keepRecipe(const QString &name, bool asFile);
    void loadRecipe();
    void takeStoredRecipes();
    void showRecipeFault(const Error &error);

    // import_wizard_run.cpp
    void startCheck();
    void startImport();
    void checkOnceMore();
    void changeRules(const ImportRules &rules, bool again);
    void showActivity();
    void endRunning();
    void showStopped();
    void takeCheck(const ImportReport &report);
    void takeReport(const ImportReport &report);
    void takeFailure(const Error &error);
    QString storePath() const;
    void takePath();
    std::optional<Error> pathFault() const;
    void showPathFault();

    StoreSession &m_store;
    Target m_target;
    ImportPlan m_plan;
    std::vector<ImportMapping> m_recipes, m_newRecipes; ///< m_newRecipes are kept once there is a store
    int m_current = -1;
    Running m_running = Running::Nothing;
    Step m_before = Files; ///< where a cancelled import leads back to
    bool m_checkAgain = false, m_refused = false;
    std::optional<Error> m_pathFault; ///< why no new store can be made where the path says
    FileInspector *m_inspector;       ///< outlives the wizard where it is still reading

    QLabel *m_steps;
    QLabel *m_targetLabel = nullptr;
    MessageBand *m_message;
    QStackedWidget *m_stack;
    FilesStep *m_files;
    ColumnsStep *m_columns;
    CheckStep *m_check;
    RunStep *m_run;
    QTimer *m_pathRest;
    QWidget *m_targetRow = nullptr;
    QLineEdit *m_path = nullptr;
    QPushButton *m_browse = nullptr, *m_cancel = nullptr, *m_back = nullptr, *m_next = nullptr, *m_import = nullptr;
    QLabel *m_waitsFor = nullptr; ///< which files keep the import waiting
};

} // namespace waymark
