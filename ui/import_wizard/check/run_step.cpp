#include "ui/import_wizard/check/run_step.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/import_wizard/check/check_rows.h"
#include "ui/import_wizard/wizard_words.h"
#include "ui/models/import_rows.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {
/// A guess before this would jump about.
constexpr qint64 kFirstGuessMs = 1500;
} // namespace

RunStep::RunStep(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_title(wordLabel("section", this))
    , m_speed(wordLabel("small", this))
    , m_reportTitle(wordLabel("section", this))
    , m_warnings(wordLabel("small", this))
    , m_bar(new QProgressBar(this))
    , m_table(makeTableView(this))
    , m_rows(new RowModel(this))
{
    m_stack->addWidget(buildProgress());
    m_stack->addWidget(buildReport());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    retranslate();
}

QWidget *RunStep::buildProgress()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_speed);
    column->addStretch(1);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    return part;
}

QWidget *RunStep::buildReport()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("report"));
    column->addWidget(m_reportTitle);
    column->addWidget(m_table, 1);
    column->addWidget(m_warnings);
    return part;
}

void RunStep::start()
{
    m_report.reset();
    m_done = {};
    m_clock.start();
    m_stack->setCurrentIndex(0);
    retranslate();
}

void RunStep::showProgress(const Progress &progress)
{
    m_done = progress;
    m_bar->setValue(static_cast<int>(progress.fraction * 1000));
    m_speed->setText(speedText());
}

QString RunStep::speedText() const
{
    const qint64 passed = m_clock.isValid() ? m_clock.elapsed() : 0;
    if (m_done.rows == 0)
        return tr("The first rows follow.");
    const QString rows = tr("%1 rows").arg(countText(m_done.rows));
    if (passed < kFirstGuessMs || m_done.fraction <= 0.0)
        return rows;
    const auto speed = static_cast<std::int64_t>(static_cast<double>(m_done.rows) * 1000.0 / static_cast<double>(passed));
    const double left = static_cast<double>(passed) / 1000.0 * (1.0 - m_done.fraction) / m_done.fraction;
    const int seconds = std::max(1, static_cast<int>(left + 0.5));
    constexpr int kMinute = 60;
    const QString remaining = seconds < 2 * kMinute ? tr("about %Ln second(s) left", nullptr, seconds)
                                                    : tr("about %Ln minute(s) left", nullptr, (seconds + kMinute / 2) / kMinute);
    return QStringList{rows, tr("%1 a second", "rows").arg(countText(speed)), remaining}.join(QStringLiteral(" \u00b7 "));
}

void RunStep::showReport(const ImportReport &report)
{
    m_report = report;
    m_stack->setCurrentIndex(1);
    retranslate();
}

void RunStep::retranslate()
{
    m_title->setText(tr("Importing"));
    m_bar->setAccessibleName(tr("Importing"));
    m_bar->setValue(static_cast<int>(m_done.fraction * 1000));
    m_speed->setText(speedText());
    m_reportTitle->setText(tr("Imported"));
    m_table->setAccessibleName(tr("What was imported"));
    m_rows->setColumns(checkHeaders(), checkNumberColumns());
    if (!m_report)
        return;
    m_rows->setRows(checkRows(*m_report));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const QStringList warnings = warningLines(*m_report);
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
}

} // namespace waymark
