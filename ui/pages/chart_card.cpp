#include "ui/pages/chart_card.h"

#include <QAction>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/charts/figure_export.h"
#include "ui/controls/icons.h"
#include "ui/dialogs/guide_action.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"

namespace waymark {

namespace {
constexpr const char *kFormats[] = {"png", "svg", "pdf", "csv"};
constexpr double kOutdatedOpacity = 0.45;
} // namespace

ChartCard::ChartCard(QWidget *chart, QWidget *parent)
    : Card(parent)
    , m_chart(chart)
    , m_stack(new QStackedWidget(this))
    , m_tableView(makeTableView(this))
    , m_rows(new RowModel(this))
    , m_state(new StatePanel(this))
    , m_exportMenu(new QMenu(this))
{
    m_tableView->setModel(m_rows);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_tableView);
    m_stack->addWidget(m_state);
    body()->setSpacing(8);
    body()->addWidget(m_stack, 1);
    buildTools();
    retranslate();
}

void ChartCard::buildTools()
{
    m_copy = new QAction(icon(QStringLiteral("copy")), {}, this);
    m_export = new QAction(icon(QStringLiteral("download")), {}, this);
    m_table = new QAction(icon(QStringLiteral("table")), {}, this);
    m_export->setMenu(m_exportMenu);
    m_table->setCheckable(true);
    for (const char *format : kFormats) {
        QAction *entry = m_exportMenu->addAction(QString());
        connect(entry, &QAction::triggered, this, [this, format] {
            if (const PicturePointer shown = picture())
                emit exportRequested(shown, QLatin1String(format));
        });
    }
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_chart);
    copyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QShortcut::activated, this, &ChartCard::copyChart);
    connect(m_copy, &QAction::triggered, this, &ChartCard::copyChart);
    connect(m_table, &QAction::toggled, this, &ChartCard::showWhatFits);
    connect(m_state, &StatePanel::secondaryClicked, this, [this] {
        if (m_tableStays)
            m_table->setChecked(true);
    });
    addTool(m_copy);
    addTool(m_export);
    addTool(m_table);
    addMore(new GuideAction(this));
}

PicturePointer ChartCard::picture() const { return m_maker && (!m_stateShown || m_tableStays) ? m_maker() : nullptr; }

void ChartCard::copyChart() const
{
    if (const PicturePointer shown = picture())
        copyFigure(*shown);
}

bool ChartCard::isTableShown() const { return m_table->isChecked(); }

void ChartCard::setTableShown(bool shown) { m_table->setChecked(shown); }

void ChartCard::showState(bool tableStays)
{
    m_stateShown = true;
    m_tableStays = tableStays;
    showWhatFits();
}

void ChartCard::showChart()
{
    m_stateShown = false;
    m_tableStays = false;
    showWhatFits();
}

void ChartCard::showWhatFits()
{
    const bool table = m_table->isChecked() && (!m_stateShown || m_tableStays);
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_tableView) : m_stateShown ? m_state : m_chart);
}

void ChartCard::setOutdated(bool outdated)
{
    if (outdated == (m_stack->graphicsEffect() != nullptr))
        return;
    QGraphicsOpacityEffect *effect = nullptr;
    if (outdated) {
        effect = new QGraphicsOpacityEffect(m_stack);
        effect->setOpacity(kOutdatedOpacity);
    }
    m_stack->setGraphicsEffect(effect);
}

void ChartCard::retranslate()
{
    m_copy->setText(tr("Copy the chart"));
    m_export->setText(tr("Export"));
    m_table->setText(tr("Show as table"));
    const QString formats[] = {tr("Picture (PNG)\u2026"), tr("Drawing (SVG)\u2026"), tr("Document (PDF)\u2026"), tr("Data (CSV)\u2026")};
    for (int i = 0; i < 4; ++i)
        m_exportMenu->actions().at(i)->setText(formats[i]);
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
