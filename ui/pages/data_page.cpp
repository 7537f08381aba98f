#include "ui/pages/data_page.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/controls/card.h"
#include "ui/controls/icons.h"
#include "ui/controls/theme.h"
#include "ui/models/import_rows.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"
#include "ui/pages/page_header.h"
#include "ui/pages/panel_parts.h"
#include "ui/text/group_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr int kTableHeight = 220;

} // namespace

DataPage::DataPage(Session &, QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader(this))
    , m_import(new QPushButton(this))
    , m_exportRejects(new QPushButton(this))
    , m_imports(new Card(this))
    , m_rejects(new Card(this))
    , m_health(new Card(this))
    , m_importModel(new RowModel(this))
    , m_rejectModel(new RowModel(this))
    , m_findings(new QVBoxLayout)
{
    m_import->setProperty("kind", QStringLiteral("primary"));
    m_header->addButton(m_import);
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("evidence"));
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setSpacing(12);
    grid->addWidget(buildHealth(), 0, 0);
    grid->addWidget(buildImports(), 1, 0);
    grid->addWidget(buildRejects(), 2, 0);
    grid->setRowStretch(1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(scroll, 1);
    connect(m_import, &QPushButton::clicked, this, &DataPage::importRequested);
    connect(m_exportRejects, &QPushButton::clicked, this, &DataPage::exportRejectsRequested);
    connect(&Theme::instance(), &Theme::changed, this, &DataPage::showHealth);
    retranslate();
}

QWidget *DataPage::buildHealth()
{
    m_findings->setSpacing(6);
    m_health->body()->addLayout(m_findings);
    return m_health;
}

QWidget *DataPage::buildImports()
{
    QTableView *table = makeTableView(m_imports);
    table->setModel(m_importModel);
    table->setMinimumHeight(kTableHeight);
    table->setObjectName(QStringLiteral("imports"));
    m_imports->body()->addWidget(table);
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

void DataPage::setStore(const std::shared_ptr<const StoreContents> &contents)
{
    m_contents = contents;
    retranslate();
}

void DataPage::setStoreBusy(bool busy) { m_import->setEnabled(!busy); }

void DataPage::addFinding(bool warning, const QString &title, const QString &text)
{
    auto *row = new QWidget(m_health);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto *picture = new QLabel(row);
    picture->setPixmap(iconPixmap(warning ? QStringLiteral("triangle-alert") : QStringLiteral("circle-check"), 16, devicePixelRatioF(),
                                  warning ? IconColour::Warn : IconColour::Ok));
    QLabel *head = sectionLabel(row);
    head->setText(title);
    QLabel *words = roleLabel("small", row);
    words->setText(text);
    words->setWordWrap(true);
    line->addWidget(picture);
    line->addWidget(head);
    line->addWidget(words, 1);
    m_findings->addWidget(row);
}

void DataPage::showHealth()
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_contents == nullptr)
        return;
    const StoreInfo &info = m_contents->info;
    const Dataset::Health &health = m_contents->dataset->health;
    addFinding(false, tr("%Ln customer(s)", nullptr, static_cast<int>(info.accounts)),
               tr("%1 of them left; %2 features; as of %3")
                   .arg(countText(info.churned), countText(static_cast<std::int64_t>(info.features.size())), dateText(info.asOf)));
    if (!info.firstUsageDay.isNone())
        addFinding(false, tr("%1 usage rows").arg(countText(health.usageRows)),
                   tr("%1 to %2; watched from %3 on")
                       .arg(dateText(info.firstUsageDay), dateText(info.lastUsageDay), dateText(info.coverageStart)));
    else
        addFinding(true, tr("No usage yet"), tr("import a usage file to see who activates"));
    showMoreHealth();
}

void DataPage::showMoreHealth()
{
    const StoreInfo::Health &odd = m_contents->info.health;
    const Dataset::Health &health = m_contents->dataset->health;
    if (!odd.gapMonths.empty()) {
        QStringList months;
        for (const std::int32_t month : odd.gapMonths)
            months.append(monthText(month));
        addFinding(true, tr("Months without any usage"), tr("%1: charts over time break there").arg(months.join(QStringLiteral(", "))));
    }
    if (odd.unfinishedDay)
        addFinding(true, tr("The last day may be unfinished"),
                   tr("%1 has less than half its usual rows").arg(dateText(*odd.unfinishedDay)));
    if (odd.invalidDates > 0)
        addFinding(true, tr("%Ln customer(s) with impossible dates", nullptr, static_cast<int>(odd.invalidDates)),
                   tr("they left before they signed up; left out"));
    if (odd.unwatchedFromSignup > 0)
        addFinding(true, tr("%Ln customer(s) signed up before usage begins", nullptr, static_cast<int>(odd.unwatchedFromSignup)),
                   tr("their first days are not known"));
    if (health.usageBeforeSignup > 0)
        addFinding(true, tr("%1 usage rows before signup").arg(countText(health.usageBeforeSignup)), tr("kept, used by no milestone"));
    if (health.usageOfUnknownAccounts > 0)
        addFinding(true, tr("%1 usage rows of unknown accounts").arg(countText(health.usageOfUnknownAccounts)),
                   tr("no row in the accounts table"));
    if (health.accountsWithoutSignup > 0)
        addFinding(true, tr("%Ln account(s) without a signup date", nullptr, static_cast<int>(health.accountsWithoutSignup)),
                   tr("known from usage or subscriptions only"));
}

void DataPage::retranslate()
{
    m_header->setTexts(tr("Data"), tr("What came in, what did not, and can the figures be trusted?"));
    m_import->setText(tr("Import files\u2026"));
    m_exportRejects->setText(tr("Export rejected rows\u2026"));
    m_health->setTitle(tr("Coverage and health"));
    m_imports->setTitle(tr("Imports"));
    m_rejects->setTitle(tr("Rejected rows"));
    for (QTableView *table : findChildren<QTableView *>())
        table->setAccessibleName(table->objectName() == QLatin1String("imports") ? tr("Imports") : tr("Rejected rows"));
    m_importModel->setColumns(importHeaders(), importNumberColumns());
    m_rejectModel->setColumns(rejectHeaders(), rejectNumberColumns());
    if (m_contents != nullptr) {
        m_importModel->setRows(importRows(m_contents->imports));
        m_rejectModel->setRows(rejectRows(m_contents->rejected));
        const qsizetype shown = static_cast<qsizetype>(m_contents->rejected.size());
        m_rejects->setSubtitle(shown == 0 ? tr("none: every row was used") : tr("%Ln row(s)", nullptr, static_cast<int>(shown)));
        m_exportRejects->setVisible(shown > 0);
        findChild<QTableView *>(QStringLiteral("rejects"))->setVisible(shown > 0);
    }
    // The names give way, the numbers never do. Here, because a header forgets it with its model's reset.
    for (QTableView *table : findChildren<QTableView *>())
        table->horizontalHeader()->setSectionResizeMode(table->objectName() == QLatin1String("imports") ? 1 : 3, QHeaderView::Stretch);
    showHealth();
}

void DataPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
