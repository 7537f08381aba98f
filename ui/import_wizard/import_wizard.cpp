#include "ui/import_wizard/import_wizard.h"

#include <chrono>

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/controls/message_band.h"
#include "ui/import_wizard/check/check_step.h"
#include "ui/import_wizard/check/run_step.h"
#include "ui/import_wizard/columns/columns_step.h"
#include "ui/import_wizard/files_step.h"
#include "ui/import_wizard/wizard_words.h"

namespace waymark {

namespace {
constexpr std::chrono::milliseconds kPathRest{500};
}

ImportWizard::ImportWizard(StoreSession &store, Target target, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_target(target)
    , m_inspector(new FileInspector)
    , m_steps(wordLabel("body2", this))
    , m_message(new MessageBand(MessageBand::Kind::Bad, this))
    , m_stack(new QStackedWidget(this))
    , m_files(new FilesStep(this))
    , m_columns(new ColumnsStep(this))
    , m_check(new CheckStep(this))
    , m_run(new RunStep(this))
    , m_pathRest(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    for (QWidget *step : {static_cast<QWidget *>(m_files), static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_check),
                          static_cast<QWidget *>(m_run)})
        m_stack->addWidget(step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_steps);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addWidget(buildTarget());
    column->addWidget(buildButtons());
    m_message->hide();
    connectFiles();
    connectColumns();
    connectCheck();
    connectStore();
    takeStoredRecipes();
    retranslate();
    resize(1160, 660);
}

ImportWizard::~ImportWizard() { m_inspector->retire(); }

QWidget *ImportWizard::buildTarget()
{
    m_targetRow = new QWidget(this);
    m_targetLabel = new QLabel(m_targetRow);
    m_path = new QLineEdit(m_targetRow);
    m_browse = new QPushButton(m_targetRow);
    auto *row = new QHBoxLayout(m_targetRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_targetLabel);
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    m_targetLabel->setBuddy(m_path);
    m_browse->setAutoDefault(false);
    connect(m_path, &QLineEdit::textChanged, this, &ImportWizard::showButtons);
    // Once the path is typed to its end: each check reads the files.
    m_pathRest->setSingleShot(true);
    m_pathRest->setInterval(kPathRest);
    connect(m_path, &QLineEdit::textChanged, m_pathRest, qOverload<>(&QTimer::start));
    connect(m_pathRest, &QTimer::timeout, this, &ImportWizard::takePath);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        // Nothing is overwritten, so there is nothing to confirm: a name that is taken is refused.
        const QString path = QFileDialog::getSaveFileName(this, tr("New store"), m_path->text(), tr("Waymark stores (*.waymark)"), nullptr,
                                                          QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty())
            m_path->setText(QDir::toNativeSeparators(path));
    });
    return m_targetRow;
}

QWidget *ImportWizard::buildButtons()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    m_cancel = new QPushButton(part);
    m_waitsFor = wordLabel("meta", part);
    m_back = new QPushButton(part);
    m_next = new QPushButton(part);
    m_import = new QPushButton(part);
    row->addWidget(m_cancel);
    row->addWidget(m_waitsFor, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_import);
    m_waitsFor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    m_next->setAutoDefault(false);
    m_import->setProperty("kind", QStringLiteral("primary"));
    m_import->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_running == Running::Import)
            m_store.cancel();
        else
            reject();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(step() - 1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(step() + 1)); });
    connect(m_import, &QPushButton::clicked, this, &ImportWizard::startImport);
    return part;
}

void ImportWizard::connectFiles()
{
    connect(m_files, &FilesStep::addRequested, this, [this] {
        addFiles(QFileDialog::getOpenFileNames(this, tr("Files to import"), {},
                                               tr("Tables (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.gz *.zst *.zip);;All files (*)")));
    });
    connect(m_files, &FilesStep::removeRequested, this, [this](int file) {
        m_plan.files.erase(m_plan.files.begin() + file);
        // They name files by their place.
        m_plan.rules.overlapOfMonth.clear();
        m_check->setRules(m_plan.rules);
        m_current = std::min(m_current, static_cast<int>(m_plan.files.size()) - 1);
        showPlan();
    });
    connect(m_files, &FilesStep::currentChanged, this, [this](int file) {
        m_current = file;
        showPlan();
    });
    connect(m_files, &FilesStep::optionsChanged, this, [this](const InspectionOptions &options) {
        if (PlannedFile *file = current()) {
            file->options = options;
            inspect(*file);
            showPlan();
        }
    });
    connect(m_files, &FilesStep::mappingChosen, this, &ImportWizard::chooseMapping);
    connect(m_inspector, &FileInspector::inspected, this, [this](quint64 ticket, const std::shared_ptr<const FileInspection> &found) {
        if (PlannedFile *file = awaiting(ticket)) {
            takeInspection(*file, found);
            findDateOrder(*file);
            showPlan();
        }
    });
    connect(m_inspector, &FileInspector::dateOrderFound, this, [this](quint64 ticket, const DateOrderFinding &finding) {
        if (PlannedFile *file = awaiting(ticket)) {
            takeDateOrder(*file, finding);
            showPlan();
        }
    });
    connect(m_inspector, &FileInspector::failed, this, [this](quint64 ticket, const Error &error) {
        if (PlannedFile *file = awaiting(ticket)) {
            file->failure = error;
            showPlan();
        }
    });
}

void ImportWizard::connectColumns()
{
    connect(m_columns, &ColumnsStep::currentChanged, this, [this](int file) {
        m_current = file;
        showPlan();
    });
    connect(m_columns, &ColumnsStep::mappingChanged, this, &ImportWizard::changeMapping);
    connect(m_columns, &ColumnsStep::saveRecipeRequested, this, &ImportWizard::saveRecipe);
    connect(m_columns, &ColumnsStep::loadRecipeRequested, this, &ImportWizard::loadRecipe);
}

void ImportWizard::connectCheck()
{
    connect(m_check, &CheckStep::rulesChanged, this, &ImportWizard::changeRules);
    connect(m_check, &CheckStep::checkRequested, this, &ImportWizard::startCheck);
    connect(m_check, &CheckStep::cancelRequested, this, [this] { m_store.cancel(); });
}

void ImportWizard::connectStore()
{
    connect(&m_store, &StoreSession::activityChanged, this, &ImportWizard::showActivity);
    connect(&m_store, &StoreSession::progressChanged, this, &ImportWizard::showActivity);
    connect(&m_store, &StoreSession::recipesChanged, this, &ImportWizard::takeStoredRecipes);
    connect(&m_store, &StoreSession::checked, this, [this](const ImportReport &report) {
        if (m_running == Running::Check)
            takeCheck(report);
    });
    connect(&m_store, &StoreSession::imported, this, [this](const ImportReport &report) {
        if (m_running == Running::Import)
            takeReport(report);
    });
    connect(&m_store, &StoreSession::failed, this, [this](StoreSession::Activity activity, const Error &error) {
        if (activity == StoreSession::Activity::Checking || activity == StoreSession::Activity::Importing)
            takeFailure(error);
    });
}

ImportWizard::Step ImportWizard::step() const { return static_cast<Step>(m_stack->currentIndex()); }

void ImportWizard::goTo(Step step)
{
    if (m_running == Running::Check && step != Check)
        m_store.cancel();
    m_message->hide();
    m_stack->setCurrentIndex(step);
    showPlan();
    if (step == Check)
        startCheck();
    retranslate();
}

void ImportWizard::showPlan()
{
    m_files->setPlan(m_plan, m_current, m_recipes);
    m_columns->setPlan(m_plan, m_current);
    m_check->setRules(m_plan.rules);
    showButtons();
}

void ImportWizard::showButtons()
{
    const bool ready = m_plan.isReady();
    const bool stored = m_target == Target::OpenStore || !m_path->text().isEmpty();
    const bool free = m_running == Running::Nothing && !m_store.isBusy();
    m_back->setVisible(step() == Columns || step() == Check);
    m_next->setVisible(step() < Check);
    m_next->setEnabled(step() == Files ? !m_plan.files.empty() : ready && stored && !m_store.isBusy());
    m_import->setVisible(step() != Run);
    m_import->setEnabled(ready && stored && free && !m_pathFault && !(step() == Check && m_refused));
    m_targetRow->setVisible(m_target == Target::NewStore && step() != Run);
    m_waitsFor->setText(step() == Columns ? waitsForText() : QString());
    m_cancel->setText(m_run->isDone() ? tr("Close") : tr("Cancel"));
}

/// Which files keep the import waiting, and for what.
QString ImportWizard::waitsForText() const
{
    QStringList files;
    for (const PlannedFile &file : m_plan.files) {
        if (openQuestion(file) != OpenQuestion::None)
            files << tr("%1: %2", "a file and its state").arg(QFileInfo(file.path).fileName(), openQuestionText(file));
    }
    return files.join(QStringLiteral(" \u00b7 "));
}

void ImportWizard::retranslate()
{
    setWindowTitle(m_target == Target::NewStore ? tr("New store from files") : tr("Import more files"));
    const QStringList names{tr("Files"), tr("Columns"), tr("Check", "a step of an import"), tr("Import", "a step of an import")};
    QStringList steps;
    for (int i = 0; i < names.size(); ++i)
        steps.append((i == step() ? QStringLiteral("<b>%1 %2</b>") : QStringLiteral("%1 %2")).arg(i + 1).arg(names.at(i).toHtmlEscaped()));
    m_steps->setText(steps.join(QStringLiteral("&nbsp;&nbsp;\u203a&nbsp;&nbsp;")));
    m_targetLabel->setText(tr("New store"));
    m_path->setAccessibleName(tr("New store"));
    m_browse->setText(tr("Choose\u2026", "a place in the file system"));
    m_back->setText(tr("Back"));
    m_next->setText(step() == Files ? tr("Columns") : tr("Check", "a step of an import"));
    m_import->setText(tr("Import"));
    showPathFault();
    showButtons();
}

void ImportWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_files->retranslate();
    m_columns->retranslate();
    m_check->retranslate();
    m_run->retranslate();
    retranslate();
}

void ImportWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_running == Running::Nothing && step() != Run)
        event->acceptProposedAction();
}

void ImportWizard::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    goTo(Files);
    addFiles(paths);
    event->acceptProposedAction();
}

void ImportWizard::keyPressEvent(QKeyEvent *event)
{
    // Enter ends a field and opens a column; only on the first step does it mean the import.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || step() == Files)
        return QDialog::keyPressEvent(event);
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    event->accept();
}

void ImportWizard::reject()
{
    m_inspector->cancel();
    if (m_running != Running::Nothing) {
        m_running = Running::Nothing;
        m_store.cancel();
    }
    QDialog::reject();
}

} // namespace waymark
