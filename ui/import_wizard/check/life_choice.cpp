#include "ui/import_wizard/check/life_choice.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/import_wizard/check/check_rows.h"
#include "ui/import_wizard/wizard_words.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"

namespace waymark {

namespace {

/// Longer than the longest billing interval, a gap is a churn by any count.
constexpr int kLongestGrace = 366;

} // namespace

LifeChoice::LifeChoice(QWidget *parent)
    : QWidget(parent)
    , m_title(wordLabel("section", this))
    , m_graceLabel(wordLabel("body2", this))
    , m_table(makeTableView(this))
    , m_rows(new RowModel(this))
    , m_grace(new QSpinBox(this))
{
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("lives"));
    m_grace->setObjectName(QStringLiteral("graceDays"));
    m_grace->setRange(0, kLongestGrace);
    // A number that is being typed would check the files at each digit.
    m_grace->setKeyboardTracking(false);
    m_graceLabel->setBuddy(m_grace);
    auto *line = new QHBoxLayout;
    line->addWidget(m_graceLabel, 1);
    line->addWidget(m_grace);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addLayout(line);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LifeChoice::takeRow);
    connect(m_grace, &QSpinBox::valueChanged, this, &LifeChoice::takeGrace);
    hide();
}

LifeRule LifeChoice::inForce() const { return m_rules.life.value_or(m_report.lifeRule); }

void LifeChoice::takeRow()
{
    const int row = m_table->currentIndex().row();
    if (m_showing || row < 0)
        return;
    m_rules.life = m_report.lifeAlternatives[static_cast<std::size_t>(row)].rule;
    emit rulesChanged(m_rules, false);
}

void LifeChoice::takeGrace()
{
    if (m_showing)
        return;
    LifeRule rule = inForce();
    rule.graceDays = m_grace->value();
    m_rules.life = rule;
    emit rulesChanged(m_rules, true);
}

void LifeChoice::setReport(const ImportReport &report)
{
    m_showing = true;
    m_report = report;
    m_rows->setRows(lifeRows(report));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    fitHeight(m_table);
    const LifeRule rule = inForce();
    for (std::size_t i = 0; i < report.lifeAlternatives.size(); ++i) {
        if (report.lifeAlternatives[i].rule == rule)
            m_table->selectRow(static_cast<int>(i));
    }
    m_grace->setValue(rule.graceDays);
    setVisible(!report.lifeAlternatives.empty());
    m_showing = false;
}

void LifeChoice::retranslate()
{
    m_title->setText(tr("When a customer is gone, and where day 0 is: choose a row"));
    m_table->setAccessibleName(m_title->text());
    m_graceLabel->setText(tr("Days without a subscription that are no churn yet (grace)"));
    m_grace->setAccessibleName(m_graceLabel->text());
    //: behind the grace days
    m_grace->setSuffix(tr(" days"));
    m_rows->setColumns(lifeHeaders(), lifeNumberColumns());
    setReport(m_report);
}

} // namespace waymark
