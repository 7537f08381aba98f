#include "ui/pages/cards/chart_card.h"

#include <algorithm>

#include <QAction>
#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/controls/look/icons.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"

namespace waymark {

namespace {
constexpr double kOutdatedOpacity = 0.45;
constexpr int kTallestState = 240;
} // namespace

ChartCard::ChartCard(QWidget *chart, QWidget *parent)
    : PictureCard(parent)
    , m_chart(chart)
    , m_stack(new QStackedWidget(this))
    , m_tableView(makeTableView(this))
    , m_rows(new RowModel(this))
    , m_state(new StatePanel(this))
    , m_statePlace(new QScrollArea(this))
{
    m_tableView->setModel(m_rows);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_tableView);
    m_stack->addWidget(m_statePlace);
    m_statePlace->setFrameShape(QFrame::NoFrame);
    m_statePlace->setWidgetResizable(true);
    m_statePlace->setFocusPolicy(Qt::NoFocus);
    m_statePlace->setWidget(m_state);
    m_statePlace->viewport()->setAutoFillBackground(false);
    m_state->setAutoFillBackground(false);
    body()->setSpacing(8);
    body()->addWidget(m_stack, 1);
    buildTools();
    retranslate();
}

void ChartCard::buildTools()
{
    m_table = new QAction(icon(QStringLiteral("table")), {}, this);
    m_table->setCheckable(true);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_chart);
    copyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QShortcut::activated, this, &ChartCard::copyChart);
    connect(m_table, &QAction::toggled, this, &ChartCard::showWhatFits);
    connect(m_state, &StatePanel::secondaryClicked, this, [this] {
        if (m_tableStays)
            m_table->setChecked(true);
    });
    addTool(m_table);
}

PicturePointer ChartCard::makePicture() const { return m_maker && (!m_stateShown || m_tableStays) ? m_maker() : nullptr; }

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
    const bool state = m_stateShown && !table;
    setHasPicture(!m_stateShown || m_tableStays);
    enable(m_table, !m_stateShown || m_tableStays);
    m_statePlace->setMinimumHeight(state ? std::min(m_state->sizeHint().height(), kTallestState) : 0);
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_tableView) : state ? m_statePlace : m_chart);
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
    m_table->setText(tr("Show as table"));
    enable(m_table, m_table->isEnabled());
}

void ChartCard::changeEvent(QEvent *event)
{
    PictureCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
