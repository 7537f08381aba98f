#include "ui/import_wizard/files_step.h"

#include <algorithm>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/controls/message_band.h"
#include "ui/controls/state_panel.h"
#include "ui/import_wizard/columns/preview_model.h"
#include "ui/import_wizard/found_panel.h"
#include "ui/import_wizard/wizard_words.h"
#include "ui/models/import_rows.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"
#include "ui/text/messages.h"

namespace waymark {

namespace {
constexpr int kFileListWidth = 400;
constexpr int kWidestColumn = 220;

/// The file's name, with its folder where another file is called the same.
QString listedName(const ImportPlan &plan, const PlannedFile &file)
{
    const QFileInfo info(file.path);
    const auto sameName = [&info](const PlannedFile &one) { return QFileInfo(one.path).fileName() == info.fileName(); };
    const bool isOnly = std::count_if(plan.files.begin(), plan.files.end(), sameName) == 1;
    return isOnly ? info.fileName() : QDir::toNativeSeparators(info.dir().dirName() + QLatin1Char('/') + info.fileName());
}

} // namespace

FilesStep::FilesStep(QWidget *parent)
    : QWidget(parent)
    , m_intro(wordLabel("body2", this))
    , m_name(wordLabel("section", this))
    , m_previewTitle(wordLabel("meta", this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_list(makeTableView(this))
    , m_preview(makeTableView(this))
    , m_files(new RowModel(this))
    , m_rows(new PreviewModel(this))
    , m_found(new FoundPanel(this))
    , m_failure(new MessageBand(MessageBand::Kind::Bad, this))
    , m_empty(new StatePanel(this))
    , m_stack(new QStackedWidget(this))
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(buildList());
    row->addWidget(buildFound(), 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(both);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_intro);
    column->addWidget(m_stack, 1);
    connect(m_empty, &StatePanel::primaryClicked, this, &FilesStep::addRequested);
    connect(m_add, &QPushButton::clicked, this, &FilesStep::addRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(m_current); });
    connect(m_found, &FoundPanel::optionsChanged, this, &FilesStep::optionsChanged);
    connect(m_found, &FoundPanel::mappingChosen, this, &FilesStep::mappingChosen);
    retranslate();
}

QWidget *FilesStep::buildList()
{
    auto *part = new QWidget(this);
    part->setFixedWidth(kFileListWidth);
    m_list->setModel(m_files);
    m_list->setObjectName(QStringLiteral("files"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_add);
    tools->addWidget(m_remove);
    tools->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(tools);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!m_showing && now.isValid())
            emit currentChanged(now.row());
    });
    return part;
}

QWidget *FilesStep::buildFound()
{
    m_details = new QWidget(this);
    m_preview->setModel(m_rows);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_preview->horizontalHeader()->setMaximumSectionSize(kWidestColumn * 2);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_failure);
    column->addWidget(m_found);
    column->addWidget(m_previewTitle);
    column->addWidget(m_preview, 1);
    column->addStretch(0);
    return m_details;
}

void FilesStep::setPlan(const ImportPlan &plan, int current, const std::vector<ImportMapping> &recipes)
{
    m_plan = plan;
    m_recipes = recipes;
    m_current = current;
    m_showing = true;
    std::vector<QStringList> rows;
    for (const PlannedFile &file : plan.files)
        rows.push_back({listedName(plan, file), file.found != nullptr && file.found->table ? tableText(file.mapping.table) : QString(),
                        openQuestionText(file)});
    if (rows != m_files->rows())
        m_files->setRows(std::move(rows));
    m_list->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const bool any = current >= 0 && current < static_cast<int>(plan.files.size());
    if (any && m_list->currentIndex().row() != current)
        m_list->selectRow(current);
    m_stack->setCurrentIndex(plan.files.empty() ? 0 : 1);
    m_remove->setEnabled(any);
    m_details->setVisible(any);
    if (any)
        showFile(plan.files[static_cast<std::size_t>(current)], recipes);
    m_showing = false;
}

/// What was found is hidden while the file is read again after a choice; the focus waits in the list meanwhile and goes back.
void FilesStep::showFound(bool visible)
{
    QWidget *focused = QApplication::focusWidget();
    if (!visible && focused != nullptr && m_found->isAncestorOf(focused)) {
        m_list->setFocus();
        m_awaited = focused;
    }
    m_found->setVisible(visible);
    if (visible && m_awaited != nullptr && m_list->hasFocus())
        m_awaited->setFocus();
    if (visible)
        m_awaited.clear();
}

void FilesStep::showFile(const PlannedFile &file, const std::vector<ImportMapping> &recipes)
{
    m_name->setText(QFileInfo(file.path).fileName());
    m_name->setToolTip(QDir::toNativeSeparators(file.path));
    m_failure->setVisible(file.failure.has_value());
    if (file.failure)
        m_failure->setText(tr("This file cannot be read"), errorText(*file.failure));
    m_found->setFile(file, recipes);
    showFound(file.found != nullptr || (file.failure && file.failure->code == ErrorCode::EncodingInvalid));
    const bool isNew = file.found != nullptr && m_rows->rowCount() == 0;
    m_rows->setInspection(file.found);
    m_preview->setVisible(file.found != nullptr);
    m_previewTitle->setVisible(file.found != nullptr || !file.failure);
    if (file.found == nullptr) {
        m_previewTitle->setText(tr("The file is being read\u2026"));
        return;
    }
    const int rows = m_rows->rowCount();
    m_previewTitle->setText(file.found->wholeFile ? tr("All %Ln row(s), as they stand in the file", nullptr, rows)
                                                  : tr("The first %Ln row(s), as they stand in the file", nullptr, rows));
    constexpr int kMeasured = 40;
    if (isNew || m_preview->property("hash") != QString::fromStdString(file.found->contentHash + file.found->encoding)) {
        m_preview->setProperty("hash", QString::fromStdString(file.found->contentHash + file.found->encoding));
        for (int column = 0; column < std::min(kMeasured, m_rows->columnCount()); ++column)
            m_preview->resizeColumnToContents(column);
    }
}

void FilesStep::retranslate()
{
    m_intro->setText(tr("Add the exports you have. Each is read as far as needed to say what it is; nothing is stored yet."));
    m_empty->setState(StatePanel::Kind::Empty, tr("Drop files here"),
                      tr("CSV, TSV or JSON, as they are or packed as gz, zst or zip. Accounts and usage are enough to begin with."),
                      tr("Choose files\u2026"));
    m_files->setColumns({tr("File"), tr("Table", "of an import"), tr("State", "of a file")}, {});
    m_list->setAccessibleName(tr("Files to import"));
    m_preview->setAccessibleName(tr("The first rows"));
    m_add->setText(tr("Add files\u2026"));
    m_remove->setText(tr("Remove", "a file from a list"));
    m_found->retranslate();
    m_rows->retranslate();
    m_preview->resizeColumnToContents(0);
    setPlan(m_plan, m_current, m_recipes);
}

} // namespace waymark
