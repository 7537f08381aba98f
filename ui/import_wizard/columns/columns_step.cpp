#include "ui/import_wizard/columns/columns_step.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/controls/message_band.h"
#include "ui/import_wizard/columns/column_model.h"
#include "ui/import_wizard/columns/column_panel.h"
#include "ui/import_wizard/columns/reading_panel.h"
#include "ui/import_wizard/wizard_words.h"
#include "ui/models/table_view.h"
#include "ui/text/import_text.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {
constexpr int kColumnPanelWidth = 320;
} // namespace

ColumnsStep::ColumnsStep(QWidget *parent)
    : QWidget(parent)
    , m_fileLabel(new QLabel(this))
    , m_readingsTitle(wordLabel("section", this))
    , m_files(new QComboBox(this))
    , m_loadRecipe(new QPushButton(this))
    , m_saveRecipe(new QPushButton(this))
    , m_dayFirst(new QPushButton(this))
    , m_monthFirst(new QPushButton(this))
    , m_question(new MessageBand(MessageBand::Kind::Warn, this))
    , m_columns(makeTableView(this))
    , m_readings(makeTableView(this))
    , m_columnModel(new ColumnModel(this))
    , m_readingModel(new ReadingModel(this))
    , m_column(new ColumnPanel(this))
    , m_reading(new ReadingPanel(this))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(buildTables(), 1);
    row->addWidget(buildPanel());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(buildHead());
    column->addWidget(m_question);
    column->addWidget(buildQuestion());
    column->addLayout(row, 1);
    connect(m_column, &ColumnPanel::mappingChanged, this, &ColumnsStep::mappingChanged);
    connect(m_reading, &ReadingPanel::mappingChanged, this, &ColumnsStep::mappingChanged);
    retranslate();
}

QWidget *ColumnsStep::buildHead()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_fileLabel);
    row->addWidget(m_files);
    row->addStretch(1);
    row->addWidget(m_loadRecipe);
    row->addWidget(m_saveRecipe);
    m_fileLabel->setBuddy(m_files);
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_files->setObjectName(QStringLiteral("file"));
    for (QPushButton *button : {m_loadRecipe, m_saveRecipe})
        button->setAutoDefault(false);
    connect(m_files, &QComboBox::activated, this, &ColumnsStep::currentChanged);
    connect(m_saveRecipe, &QPushButton::clicked, this, &ColumnsStep::saveRecipeRequested);
    connect(m_loadRecipe, &QPushButton::clicked, this, &ColumnsStep::loadRecipeRequested);
    return part;
}

QWidget *ColumnsStep::buildQuestion()
{
    m_answers = new QWidget(this);
    auto *row = new QHBoxLayout(m_answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_dayFirst);
    row->addWidget(m_monthFirst);
    for (QPushButton *button : {m_dayFirst, m_monthFirst})
        button->setAutoDefault(false);
    connect(m_dayFirst, &QPushButton::clicked, this, [this] { answerOrder(DateOrder::DayFirst); });
    connect(m_monthFirst, &QPushButton::clicked, this, [this] { answerOrder(DateOrder::MonthFirst); });
    return m_answers;
}

QWidget *ColumnsStep::buildTables()
{
    auto *part = new QWidget(this);
    m_columns->setModel(m_columnModel);
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_readings->setModel(m_readingModel);
    m_readings->setObjectName(QStringLiteral("readings"));
    for (QTableView *view : {m_columns, m_readings})
        view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_readings->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_columns, 3);
    column->addWidget(m_readingsTitle);
    column->addWidget(m_readings, 2);
    connect(m_columns->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ColumnsStep::showColumn);
    // A click beside the rows takes the selection, not the column that is edited.
    connect(m_columns->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_columns->selectionModel()->hasSelection() && m_columns->currentIndex().isValid())
            m_columns->selectRow(m_columns->currentIndex().row());
    });
    // Enter on a column leads to what it is used for.
    connect(m_columns, &QTableView::activated, this, [this] { m_column->useBox()->setFocus(); });
    return part;
}

QWidget *ColumnsStep::buildPanel()
{
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("panelbody"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(18);
    column->addWidget(m_column);
    column->addWidget(m_reading);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    scroll->setFixedWidth(kColumnPanelWidth);
    return scroll;
}

const PlannedFile *ColumnsStep::file() const
{
    return m_current >= 0 && m_current < static_cast<int>(m_plan.files.size()) ? &m_plan.files[static_cast<std::size_t>(m_current)]
                                                                               : nullptr;
}

void ColumnsStep::setPlan(const ImportPlan &plan, int current)
{
    m_plan = plan;
    m_current = current;
    m_files->clear();
    for (const PlannedFile &one : plan.files) {
        const QString name = QFileInfo(one.path).fileName();
        m_files->addItem(openQuestion(one) == OpenQuestion::None ? name
                                                                 : tr("%1: %2", "a file and its state").arg(name, openQuestionText(one)));
    }
    m_files->setCurrentIndex(current);
    showFile();
}

void ColumnsStep::showFile()
{
    const PlannedFile *shown = file();
    const bool mapped = shown != nullptr && shown->found != nullptr && shown->found->table.has_value();
    m_saveRecipe->setEnabled(mapped);
    m_loadRecipe->setEnabled(shown != nullptr && shown->found != nullptr);
    m_columns->setEnabled(mapped);
    if (shown == nullptr)
        return;
    m_columnModel->setFile(*shown);
    // The column that is asked about, where there is one.
    if (mapped && !m_columns->currentIndex().isValid())
        m_columns->selectRow(shown->dates.readings ? static_cast<int>(shown->dates.readings->columnNumber) - 1 : 0);
    m_reading->setFile(*shown);
    showColumn();
    showQuestion();
}

void ColumnsStep::showColumn()
{
    const PlannedFile *shown = file();
    const int row = m_columns->currentIndex().row();
    if (shown == nullptr || shown->found == nullptr || !shown->found->table || row < 0) {
        // Nothing of the file shown before stays to be changed.
        m_column->setColumn({}, 0);
        m_readingModel->setColumn(nullptr, 0, {}, false);
        m_readingsTitle->clear();
        return;
    }
    const auto column = static_cast<std::size_t>(row);
    m_column->setColumn(*shown, column);
    m_readingModel->setColumn(shown->found, column, m_columnModel->readingsOf(column), awaitsOrder(*shown, column));
    m_readingsTitle->setText(tr("How the values of %1 are read").arg(QString::fromStdString(shown->found->header[column])));
}

void ColumnsStep::showQuestion()
{
    const PlannedFile *shown = file();
    const OpenQuestion question = shown != nullptr ? openQuestion(*shown) : OpenQuestion::None;
    m_answers->setVisible(question == OpenQuestion::DateOrder);
    const QString unnoticed = shown != nullptr && question == OpenQuestion::None ? unnoticedDatesText(*shown) : QString();
    m_question->setVisible((question != OpenQuestion::None && question != OpenQuestion::Reading) || !unnoticed.isEmpty());
    m_question->setKind(question == OpenQuestion::None ? MessageBand::Kind::Info : MessageBand::Kind::Warn);
    switch (question) {
    case OpenQuestion::None:
        m_question->setText(unnoticed, tr("Where one says when an account left, choose it and use it as churn date, at the right."));
        break;
    case OpenQuestion::DateOrder:
        if (!shown->datesContradict.empty()) {
            m_question->setText(tr("Which comes first in its dates?"),
                                //: %1: how many dates can only be read in each of the two orders
                                tr("Its dates contradict each other (%1). Those of the other order will be left out.")
                                    .arg(importDetailText(shown->datesContradict)));
            m_dayFirst->setText(tr("Day first"));
            m_monthFirst->setText(tr("Month first"));
        } else if (shown->dates.readings) {
            const DateReadings &both = *shown->dates.readings;
            //: %1: a date as written, %2: its line, %3: its column
            m_question->setText(tr("Which comes first in its dates?"),
                                tr("\u201c%1\u201d in line %2, column %3, can be two days, and nothing in the file tells which.")
                                    .arg(QString::fromStdString(both.text), countText(both.line), QString::fromStdString(both.column)));
            m_dayFirst->setText(tr("Day first: %1").arg(dateText(both.dayFirst)));
            m_monthFirst->setText(tr("Month first: %1").arg(dateText(both.monthFirst)));
        } else {
            m_question->setText(tr("Which comes first in its dates?"), tr("Nothing in the file tells day and month apart."));
            m_dayFirst->setText(tr("Day first"));
            m_monthFirst->setText(tr("Month first"));
        }
        break;
    case OpenQuestion::TimeZone:
        m_question->setText(tr("In which time zone are its times written?"),
                            tr("This source writes times without their zone. Choose the zone at the right: UTC where the times are UTC."));
        break;
    case OpenQuestion::Columns:
        m_question->setText(
            tr("A column is missing"),
            tr("No column is used for %1. Choose one and say at the right what it is used as.").arg(mappingFault(shown->mapping)));
        break;
    case OpenQuestion::Fault:
        m_question->setText(tr("The file cannot be read like this"), mappingFault(shown->mapping));
        break;
    case OpenQuestion::Table:
        m_question->setText(tr("Which table is it?"), tr("The columns fit no table. Go back and choose the table."));
        break;
    case OpenQuestion::Unreadable:
        m_question->setText(tr("This file cannot be read"), errorText(*shown->failure));
        break;
    default:
        break;
    }
}

void ColumnsStep::answerOrder(DateOrder order)
{
    ImportMapping mapping = file()->mapping;
    mapping.dateOrder = order;
    emit mappingChanged(mapping);
}

void ColumnsStep::retranslate()
{
    m_fileLabel->setText(tr("File"));
    m_files->setAccessibleName(tr("File"));
    m_saveRecipe->setText(tr("Keep as recipe\u2026"));
    m_saveRecipe->setToolTip(tr("The next file of this shape is then read in the same way."));
    m_loadRecipe->setText(tr("Read by a recipe file\u2026"));
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_readings->setAccessibleName(tr("How the values are read"));
    m_columnModel->retranslate();
    m_readingModel->retranslate();
    m_column->retranslate();
    m_reading->retranslate();
    setPlan(m_plan, m_current);
}

} // namespace waymark
