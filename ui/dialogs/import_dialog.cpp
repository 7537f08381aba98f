#include "ui/dialogs/import_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/controls/message_band.h"
#include "ui/models/import_rows.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr InputTable kTables[] = {InputTable::Accounts, InputTable::Usage, InputTable::Subscriptions, InputTable::Features};
enum Step { FilesStep, ProgressStep, ReportStep };

QLabel *roleText(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", QString::fromLatin1(role));
    label->setWordWrap(true);
    return label;
}

} // namespace

ImportDialog::ImportDialog(StoreSession &store, Target target, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_target(target)
    , m_stack(new QStackedWidget(this))
    , m_intro(roleText("body2", this))
    , m_targetLabel(new QLabel(this))
    , m_progressText(roleText("body2", this))
    , m_reportTitle(roleText("section", this))
    , m_warnings(roleText("small", this))
    , m_question(roleText("small", this))
    , m_failure(new MessageBand(MessageBand::Kind::Bad, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_browse(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this))
    , m_path(new QLineEdit(this))
    , m_files(new QTableWidget(this))
    , m_progress(new QProgressBar(this))
    , m_reportModel(new RowModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_stack->addWidget(buildFiles());
    m_stack->addWidget(buildProgress());
    m_stack->addWidget(buildReport());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_stack, 1);
    buildButtons();
    connectStore();
    retranslate();
    updateState();
    resize(720, 440);
}

QWidget *ImportDialog::buildFiles()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_files->setColumnCount(2);
    m_files->verticalHeader()->hide();
    m_files->verticalHeader()->setDefaultSectionSize(38);
    m_files->setShowGrid(false);
    m_files->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_files->setTabKeyNavigation(false);
    m_files->horizontalHeader()->setHighlightSections(false);
    m_files->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_files->setStyleSheet(QStringLiteral("QTableView::item { border: none; padding: 0 7px; }"));
    m_files->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_files->setColumnWidth(1, 220);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_add);
    tools->addWidget(m_remove);
    tools->addStretch(1);
    m_doubtRow = new QWidget(step);
    auto *answers = new QHBoxLayout(m_doubtRow);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->addWidget(m_question, 1);
    answers->addWidget(m_first);
    answers->addWidget(m_second);
    m_doubtRow->hide();
    m_failure->hide();
    column->addWidget(m_intro);
    column->addWidget(m_failure);
    column->addWidget(m_doubtRow);
    column->addWidget(m_files, 1);
    column->addLayout(tools);
    column->addWidget(buildTarget());
    connect(m_first, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_second, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        addFiles(
            QFileDialog::getOpenFileNames(this, tr("Files to import"), {}, tr("Tables (*.csv *.tsv *.txt *.gz *.zst);;All files (*)")));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_files->removeRow(m_files->currentRow());
        updateState();
    });
    connect(m_files, &QTableWidget::itemSelectionChanged, this, &ImportDialog::updateState);
    return step;
}

QWidget *ImportDialog::buildTarget()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_targetLabel);
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    part->setVisible(m_target == Target::NewStore);
    m_targetLabel->setBuddy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, &ImportDialog::updateState);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("New store"), m_path->text(), tr("Waymark stores (*.waymark)"));
        if (!path.isEmpty())
            m_path->setText(QDir::toNativeSeparators(path));
    });
    return part;
}

QWidget *ImportDialog::buildProgress()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->addStretch(1);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addStretch(1);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    return step;
}

QWidget *ImportDialog::buildReport()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *table = makeTableView(step);
    table->setModel(m_reportModel);
    table->setObjectName(QStringLiteral("report"));
    column->addWidget(m_reportTitle);
    column->addWidget(table, 1);
    column->addWidget(m_warnings);
    return step;
}

void ImportDialog::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_import);
    m_import->setProperty("kind", QStringLiteral("primary"));
    m_import->setDefault(true);
    m_close->setAutoDefault(false);
    for (QPushButton *button : {m_add, m_remove, m_browse, m_first, m_second})
        button->setAutoDefault(false);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
}

void ImportDialog::connectStore()
{
    connect(&m_store, &StoreSession::activityChanged, this, &ImportDialog::showActivity);
    connect(&m_store, &StoreSession::progressChanged, this, &ImportDialog::showActivity);
    connect(&m_store, &StoreSession::imported, this, [this](const ImportReport &report) {
        if (m_started)
            showReport(report);
    });
    connect(&m_store, &StoreSession::failed, this, [this](StoreSession::Activity, const Error &error) {
        if (m_started)
            showFailure(error);
    });
}

void ImportDialog::addFiles(const QStringList &paths)
{
    for (const QString &path : paths)
        addRow(path);
    if (m_path->text().isEmpty() && m_files->rowCount() > 0)
        m_path->setText(QDir::toNativeSeparators(standardStorePath()));
    updateState();
}

void ImportDialog::addRow(const QString &path)
{
    const int row = m_files->rowCount();
    m_files->insertRow(row);
    auto *item = new QTableWidgetItem(QFileInfo(path).fileName());
    item->setData(Qt::UserRole, path);
    item->setToolTip(QDir::toNativeSeparators(path));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_files->setItem(row, 0, item);
    auto *choice = new QComboBox(m_files);
    choice->addItem(tr("choose\u2026", "the table of a file"));
    for (const InputTable table : kTables)
        choice->addItem(tableText(table), static_cast<int>(table));
    if (const auto table = recogniseTable(path.toStdString()))
        choice->setCurrentIndex(choice->findData(static_cast<int>(*table)));
    choice->setCurrentIndex(std::max(0, choice->currentIndex()));
    choice->setAccessibleName(tr("Table of %1").arg(item->text()));
    m_files->setCellWidget(row, 1, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &ImportDialog::updateState);
}

QString ImportDialog::standardStorePath() const
{
    const QFileInfo first(m_files->item(0, 0)->data(Qt::UserRole).toString());
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = first.dir().dirName().isEmpty() ? first.completeBaseName() : first.dir().dirName();
    for (int attempt = 1;; ++attempt) {
        const QString file = attempt == 1 ? name : QStringLiteral("%1 %2").arg(name).arg(attempt);
        const QString path = home.filePath(file + QStringLiteral(".waymark"));
        if (!QFileInfo::exists(path))
            return path;
    }
}

void ImportDialog::updateState()
{
    bool ready = m_files->rowCount() > 0 && !m_store.isBusy();
    for (int row = 0; row < m_files->rowCount(); ++row) {
        const auto *choice = qobject_cast<QComboBox *>(m_files->cellWidget(row, 1));
        ready = ready && choice != nullptr && choice->currentData().isValid();
    }
    if (m_target == Target::NewStore)
        ready = ready && !m_path->text().isEmpty();
    m_import->setEnabled(ready);
    m_remove->setEnabled(m_files->currentRow() >= 0);
}

ImportRequest ImportDialog::request() const
{
    ImportRequest request = m_answers;
    for (int row = 0; row < m_files->rowCount(); ++row) {
        const auto *choice = qobject_cast<QComboBox *>(m_files->cellWidget(row, 1));
        request.files.push_back(
            {m_files->item(row, 0)->data(Qt::UserRole).toString().toStdString(), static_cast<InputTable>(choice->currentData().toInt())});
    }
    return request;
}

void ImportDialog::start()
{
    if (m_store.isBusy())
        return;
    m_started = true;
    m_failure->hide();
    m_doubtRow->hide();
    if (m_target == Target::NewStore)
        m_store.createFrom(QDir::fromNativeSeparators(m_path->text()), request());
    else
        m_store.import(request());
}

void ImportDialog::showActivity()
{
    const bool running = m_started && m_store.isBusy();
    if (running) {
        m_stack->setCurrentIndex(ProgressStep);
        const Progress progress = m_store.progress();
        m_progress->setValue(static_cast<int>(progress.fraction * 1000));
        m_progressText->setText(progress.rows > 0 ? tr("Importing: %1 rows").arg(countText(progress.rows)) : tr("Importing"));
    } else if (m_stack->currentIndex() == ProgressStep) {
        m_stack->setCurrentIndex(FilesStep);
    }
    m_import->setVisible(!running && m_stack->currentIndex() != ReportStep);
    updateState();
}

void ImportDialog::showFailure(const Error &error)
{
    m_started = false;
    m_stack->setCurrentIndex(FilesStep);
    askAbout(importDoubt(error));
    m_import->setVisible(true);
    updateState();
}

void ImportDialog::askAbout(const ImportDoubt &doubt)
{
    m_doubt = doubt;
    const bool question = doubt.isQuestion();
    m_failure->setKind(question ? MessageBand::Kind::Warn : MessageBand::Kind::Bad);
    m_failure->setText(doubt.title, doubt.text);
    m_failure->show();
    m_question->setText(tr("Nothing was changed. How shall it go on?"));
    m_first->setText(doubt.first);
    m_second->setText(doubt.second);
    m_second->setVisible(!doubt.second.isEmpty());
    m_doubtRow->setVisible(question);
}

void ImportDialog::answer(bool first)
{
    (first ? m_doubt.takeFirst : m_doubt.takeSecond)(m_answers);
    start();
}

void ImportDialog::showReport(const ImportReport &report)
{
    m_started = false;
    m_reportModel->setRows(reportRows(report));
    findChild<QTableView *>(QStringLiteral("report"))->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    QStringList warnings;
    for (const FileReport &file : report.files) {
        for (const ImportWarning &warning : file.warnings)
            warnings.append(
                QStringLiteral("%1: %2").arg(QFileInfo(QString::fromStdString(file.file)).fileName(), importWarningText(warning)));
    }
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    m_stack->setCurrentIndex(ReportStep);
    m_import->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

void ImportDialog::reject()
{
    if (m_started && m_store.isBusy()) {
        m_store.cancel();
        m_started = false;
    }
    QDialog::reject();
}

void ImportDialog::retranslate()
{
    setWindowTitle(m_target == Target::NewStore ? tr("New store from files") : tr("Import more files"));
    m_intro->setText(tr("Choose the exports and which table each one is. Rows that cannot be used are kept with their line and reason."));
    m_files->setHorizontalHeaderLabels({tr("File"), tr("Table", "of an import")});
    m_files->setAccessibleName(tr("Files to import"));
    m_add->setText(tr("Add files\u2026"));
    m_remove->setText(tr("Remove", "a file from a list"));
    m_targetLabel->setText(tr("New store"));
    m_path->setAccessibleName(tr("New store"));
    m_browse->setText(tr("Choose\u2026", "a place in the file system"));
    m_import->setText(tr("Import"));
    m_close->setText(m_stack->currentIndex() == ReportStep ? tr("Close") : tr("Cancel"));
    m_reportTitle->setText(tr("Imported"));
    m_reportModel->setColumns(reportHeaders(), reportNumberColumns());
    m_progress->setAccessibleName(tr("Importing"));
    findChild<QTableView *>(QStringLiteral("report"))->setAccessibleName(tr("What was imported"));
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
