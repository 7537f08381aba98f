#include "ui/import_wizard/check/overlap_choice.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/import_wizard/check/check_rows.h"
#include "ui/import_wizard/wizard_words.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"
#include "ui/text/group_text.h"

namespace waymark {

namespace {

constexpr int kBoxMargin = 3;

void fillRules(QComboBox *box, OverlapRule chosen)
{
    box->clear();
    for (const OverlapRule rule : {OverlapRule::Refuse, OverlapRule::Replace, OverlapRule::Add})
        box->addItem(overlapRuleText(rule), static_cast<int>(rule));
    box->setCurrentIndex(box->findData(static_cast<int>(chosen)));
}

} // namespace

OverlapChoice::OverlapChoice(QWidget *parent)
    : QWidget(parent)
    , m_allLabel(wordLabel("body2", this))
    , m_title(wordLabel("section", this))
    , m_all(new QComboBox(this))
    , m_table(makeTableView(this))
    , m_rows(new RowModel(this))
{
    m_all->setObjectName(QStringLiteral("overlapRule"));
    m_all->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_allLabel->setBuddy(m_all);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("overlap"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_allLabel, 1);
    line->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(line);
    column->addWidget(m_title);
    column->addWidget(m_table);
    connect(m_all, &QComboBox::activated, this, [this] {
        ImportRules rules = m_rules;
        rules.overlap = static_cast<OverlapRule>(m_all->currentData().toInt());
        rules.overlapOfMonth.clear();
        emit rulesChanged(rules);
    });
    hide();
}

void OverlapChoice::setReport(const ImportReport &report)
{
    m_files = report.files;
    fill();
}

void OverlapChoice::setRules(const ImportRules &rules)
{
    m_rules = rules;
    fillRules(m_all, rules.overlap);
}

QComboBox *OverlapChoice::makeMonthBox(std::size_t file, const MonthOverlap &month)
{
    auto *box = new QComboBox(m_table);
    fillRules(box, month.rule);
    box->setAccessibleName(QStringLiteral("%1, %2").arg(monthText(month.month), QString::fromStdString(m_files[file].file)));
    connect(box, &QComboBox::activated, this, [this, box, file, number = month.month] {
        ImportRules rules = m_rules;
        rules.overlapOfMonth[{file, number}] = static_cast<OverlapRule>(box->currentData().toInt());
        emit rulesChanged(rules);
    });
    return box;
}

void OverlapChoice::fill()
{
    ImportReport report;
    report.files = m_files;
    m_rows->setRows(overlapRows(report));
    int row = 0;
    const int last = static_cast<int>(overlapHeaders().size()) - 1;
    int high = m_table->verticalHeader()->defaultSectionSize();
    int wide = m_table->horizontalHeader()->sectionSizeHint(last);
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        for (const MonthOverlap &month : m_files[file].overlap) {
            QComboBox *box = makeMonthBox(file, month);
            high = std::max(high, box->sizeHint().height() + 2 * kBoxMargin);
            wide = std::max(wide, box->sizeHint().width());
            auto *cell = new QWidget(m_table);
            auto *room = new QVBoxLayout(cell);
            room->setContentsMargins(0, kBoxMargin, 0, kBoxMargin);
            room->addWidget(box);
            cell->setFocusProxy(box);
            m_table->setIndexWidget(m_rows->index(row++, last), cell);
        }
    }
    m_table->verticalHeader()->setDefaultSectionSize(high);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(last, QHeaderView::Fixed);
    m_table->setColumnWidth(last, wide);
    fitHeight(m_table);
    setVisible(row > 0);
}

void OverlapChoice::retranslate()
{
    m_allLabel->setText(tr("Days that both the store and the files hold"));
    m_all->setAccessibleName(m_allLabel->text());
    fillRules(m_all, m_rules.overlap);
    m_title->setText(tr("Days that are stored already, both totals by month"));
    m_table->setAccessibleName(m_title->text());
    m_rows->setColumns(overlapHeaders(), overlapNumberColumns());
    fill();
}

} // namespace waymark
