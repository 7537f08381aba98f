#include "ui/pages/data/data_page.h"

#include <algorithm>

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include "core/analysis/retention/usage_weeks.h"
#include "ui/charts/coverage_chart.h"
#include "ui/controls/card.h"
#include "ui/models/import_rows.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"
#include "ui/pages/cards/chart_card.h"
#include "ui/pages/data/health_card.h"
#include "ui/pages/page_header.h"
#include "ui/session/session.h"
#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kTableHeight = 150;
constexpr int kMostRowsHigh = 10;
constexpr int kRecipeHeight = 96;
constexpr int kHighestCoverage = 440;
constexpr int kCoverageShare = 57, kHealthShare = 43;

/// Few rows are all seen, without a gap below them; many scroll.
void showAllRows(QTableView *table)
{
    const int rows = std::clamp(table->model()->rowCount(), 1, kMostRowsHigh);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + rows * table->verticalHeader()->defaultSectionSize() + 4);
}

} // namespace

DataPage::DataPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_header(new PageHeader(this))
    , m_import(new QPushButton(this))
    , m_exportRejects(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_removeRecipe(new QPushButton(this))
    , m_chart(new CoverageChart(this))
    , m_coverage(new ChartCard(m_chart, this))
    , m_imports(new Card(this))
    , m_rejects(new Card(this))
    , m_recipes(new Card(this))
    , m_health(new HealthCard(this))
    , m_importModel(new RowModel(this))
    , m_rejectModel(new RowModel(this))
    , m_recipeModel(new RowModel(this))
    , m_scroll(new QScrollArea(this))
{
    m_import->setProperty("kind", QStringLiteral("primary"));
    m_header->addButton(m_import);
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("evidence"));
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setSpacing(12);
    grid->addWidget(buildCoverage(), 0, 0);
    // As high as its findings: what has little to say stands under the chart beside it.
    grid->addWidget(m_health, 0, 1, 2, 1);
    grid->addWidget(buildRecipes(), 1, 0);
    grid->addWidget(buildImports(), 2, 0, 1, 2);
    grid->addWidget(buildRejects(), 3, 0, 1, 2);
    grid->setColumnStretch(0, kCoverageShare);
    grid->setColumnStretch(1, kHealthShare);
    grid->setRowStretch(0, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_scroll, 1);
    connect(m_import, &QPushButton::clicked, this, &DataPage::importRequested);
    connect(m_exportRejects, &QPushButton::clicked, this, &DataPage::exportRejectsRequested);
    connect(m_undo, &QPushButton::clicked, this, &DataPage::askUndo);
    connect(m_removeRecipe, &QPushButton::clicked, this, &DataPage::removeRecipe);
    connect(m_coverage, &ChartCard::exportRequested, this, &Page::exportRequested);
    connect(&session.store(), &StoreSession::recipesChanged, this, [this] { setStore(m_session.store().contents()); });
    connect(m_health, &HealthCard::wayChosen, this, &DataPage::goOn);
    retranslate();
}

QWidget *DataPage::buildCoverage()
{
    m_coverage->setChart(QStringLiteral("coverage"), QStringLiteral("coverage"));
    m_coverage->setMaximumHeight(kHighestCoverage);
    m_coverage->setPictureMaker([this]() -> PicturePointer {
        return m_chart->figure().weeks.empty() ? nullptr : std::make_shared<CoveragePicture>(m_chart->figure());
    });
    return m_coverage;
}

PicturePointer DataPage::picture() const { return m_coverage->picture(); }

QWidget *DataPage::buildImports()
{
    QTableView *table = makeTableView(m_imports);
    table->setModel(m_importModel);
    table->setObjectName(QStringLiteral("imports"));
    m_imports->body()->addWidget(table);
    m_imports->body()->addWidget(m_undo, 0, Qt::AlignRight);
    return m_imports;
}

QWidget *DataPage::buildRejects()
{
    QTableView *table = makeTableView(m_rejects);
    table->setModel(m_rejectModel);
    table->setMinimumHeight(kTableHeight);
    table->setObjectName(QStringLiteral("rejects"));
    m_rejects->body()->addWidget(table, 1);
    m_rejects->body()->addWidget(m_exportRejects, 0, Qt::AlignRight);
    m_rejects->body()->addStretch(0);
    return m_rejects;
}

QWidget *DataPage::buildRecipes()
{
    m_recipeTable = makeTableView(m_recipes);
    m_recipeTable->setModel(m_recipeModel);
    m_recipeTable->setMinimumHeight(kRecipeHeight);
    m_recipeTable->setObjectName(QStringLiteral("recipes"));
    m_recipes->body()->addWidget(m_recipeTable, 1);
    m_recipes->body()->addWidget(m_removeRecipe, 0, Qt::AlignRight);
    m_recipes->body()->addStretch(0);
    return m_recipes;
}

void DataPage::askUndo()
{
    if (m_contents == nullptr || m_contents->imports.empty())
        return;
    const std::int64_t batch = m_contents->imports.back().batch;
    QStringList files;
    for (const ImportRecord &record : m_contents->imports) {
        if (record.batch == batch)
            files.append(QString::fromStdString(record.file));
    }
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Take the latest import back"),
                        tr("The rows of %1 go out of the store, and what they replaced comes back.").arg(files.join(QStringLiteral(", "))),
                        QMessageBox::NoButton, this);
    QPushButton *yes = box->addButton(tr("Take it back"), QMessageBox::AcceptRole);
    box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, [this] { m_session.store().undoImport(); });
    box->open();
}

void DataPage::removeRecipe()
{
    const int row = m_recipeTable->currentIndex().row();
    if (m_contents != nullptr && row >= 0)
        m_session.store().removeRecipe(QString::fromStdString(m_contents->recipes[static_cast<std::size_t>(row)].name));
}

void DataPage::setStore(const std::shared_ptr<const StoreContents> &contents)
{
    m_contents = contents;
    retranslate();
}

void DataPage::setStoreBusy(bool busy)
{
    m_busy = busy;
    m_import->setEnabled(!busy);
    m_undo->setEnabled(!busy && m_contents != nullptr && m_contents->canUndoImport);
}

void DataPage::showDefinition() { showHealth(); }

void DataPage::showHealth()
{
    m_health->setFindings(m_contents == nullptr ? std::vector<HealthFinding>()
                                                : healthFindings(*m_contents, m_session.document().framework()));
}

void DataPage::goOn(HealthFinding::What what, HealthFinding::Way way)
{
    switch (way) {
    case HealthFinding::Way::None:
        return;
    case HealthFinding::Way::Import:
        return emit importRequested();
    case HealthFinding::Way::Activation:
        return emit pageRequested(QStringLiteral("activation"));
    case HealthFinding::Way::Features:
        return emit pageRequested(QStringLiteral("features"));
    case HealthFinding::Way::Retention:
        return emit pageRequested(QStringLiteral("retention"));
    case HealthFinding::Way::Rejects: {
        auto *table = findChild<QTableView *>(QStringLiteral("rejects"));
        m_scroll->ensureWidgetVisible(m_rejects);
        table->setFocus();
        table->selectRow(0);
        return;
    }
    case HealthFinding::Way::Coverage:
        break;
    }
    m_coverage->showChart();
    m_scroll->ensureWidgetVisible(m_coverage);
    m_chart->setFocus();
    m_chart->readOut(dayOf(what));
}

CalendarDay DataPage::dayOf(HealthFinding::What what) const
{
    const StoreInfo &info = m_contents->info;
    if (what == HealthFinding::What::Gaps && !info.health.gapMonths.empty())
        return firstDayOfMonth(info.health.gapMonths.front());
    if (what == HealthFinding::What::VolumeChanges && !info.health.volume.changes.empty())
        return info.health.volume.changes.back().weekStart;
    return info.lastUsageDay;
}

void DataPage::retranslate()
{
    m_header->setTexts(tr("Data"), tr("What came in, what did not, and can the figures be trusted?"));
    m_import->setText(tr("Import files\u2026"));
    m_exportRejects->setText(tr("Export rejected rows\u2026"));
    m_health->setTitle(tr("Health"));
    m_imports->setTitle(tr("Imports"));
    m_rejects->setTitle(tr("Rejected rows"));
    m_recipes->setTitle(tr("Recipes"));
    m_undo->setText(tr("Take the latest import back\u2026"));
    m_removeRecipe->setText(tr("Remove", "a recipe"));
    m_importModel->setColumns(importHeaders(), importNumberColumns());
    m_rejectModel->setColumns(rejectHeaders(), rejectNumberColumns());
    m_recipeModel->setColumns(recipeHeaders(), recipeNumberColumns());
    showTables();
    showCoverage();
    setStoreBusy(m_busy);
    showHealth();
}

void DataPage::showTables()
{
    findChild<QTableView *>(QStringLiteral("imports"))->setAccessibleName(tr("Imports"));
    findChild<QTableView *>(QStringLiteral("rejects"))->setAccessibleName(tr("Rejected rows"));
    m_recipeTable->setAccessibleName(tr("Recipes"));
    if (m_contents != nullptr) {
        m_importModel->setRows(importRows(m_contents->imports));
        showAllRows(findChild<QTableView *>(QStringLiteral("imports")));
        m_rejectModel->setRows(rejectRows(m_contents->rejected));
        m_recipeModel->setRows(recipeRows(m_contents->recipes));
        const bool rejects = !m_contents->rejected.empty();
        const bool recipes = !m_contents->recipes.empty();
        m_rejects->setSubtitle(rejects ? tr("%Ln row(s)", nullptr, static_cast<int>(m_contents->rejected.size()))
                                       : tr("none: every row was used"));
        m_recipes->setSubtitle(recipes ? tr("how the files of one shape are read; a new file of that shape finds its recipe")
                                       : tr("none: keep one when you import a file whose columns you have mapped"));
        m_exportRejects->setVisible(rejects);
        findChild<QTableView *>(QStringLiteral("rejects"))->setVisible(rejects);
        m_recipeTable->setVisible(recipes);
        m_removeRecipe->setVisible(recipes);
        if (recipes)
            m_recipeTable->selectRow(0);
    }
    // The names give way, the numbers never do. Here, because a header forgets it with its model's reset.
    for (QTableView *table :
         {findChild<QTableView *>(QStringLiteral("imports")), findChild<QTableView *>(QStringLiteral("rejects")), m_recipeTable})
        table->horizontalHeader()->setSectionResizeMode(table == m_recipeTable                            ? 0
                                                        : table->objectName() == QLatin1String("imports") ? 1
                                                                                                          : 4,
                                                        QHeaderView::Stretch);
}

void DataPage::showCoverage()
{
    CoverageFigure figure;
    figure.title = tr("Coverage");
    if (m_contents != nullptr && m_contents->dataset->hasUsage()) {
        const StoreInfo &info = m_contents->info;
        figure.subtitle =
            tr("%1 to %2 \u00b7 %3 usage rows \u00b7 %4 features")
                .arg(dateText(info.firstUsageDay), dateText(info.lastUsageDay), countText(m_contents->dataset->health.usageRows),
                     countText(static_cast<std::int64_t>(info.features.size())));
        figure.source = tr("%1, data to %2. Made with Waymark.").arg(QFileInfo(m_contents->path).completeBaseName(), dateText(info.asOf));
        figure.weeks = usageByWeek(*m_contents->dataset, info.asOf);
        figure.gapMonths = info.health.gapMonths;
        figure.changes = info.health.volume.changes;
    }
    m_coverage->setTitle(figure.title);
    m_coverage->setSubtitle(figure.subtitle);
    m_coverage->rows()->setColumns(coverageHeaders(), {1, 2, 3});
    m_coverage->rows()->setRows(coverageRows(figure));
    m_coverage->tableView()->setAccessibleName(figure.title);
    const bool any = !figure.weeks.empty();
    m_chart->setFigure(std::move(figure));
    if (any)
        return m_coverage->showChart();
    m_coverage->state()->setState(StatePanel::Kind::Empty, tr("No usage yet"), tr("import a usage file to see who activates"));
    m_coverage->showState();
}

void DataPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
