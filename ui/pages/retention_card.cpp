#include "ui/pages/retention_card.h"

#include <utility>

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/charts/figure_export.h"
#include "ui/charts/survival_chart.h"
#include "ui/controls/icons.h"
#include "ui/controls/message_band.h"
#include "ui/models/retention_rows.h"
#include "ui/models/row_model.h"
#include "ui/models/table_view.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr IntervalKind kIntervals[] = {IntervalKind::LogLog, IntervalKind::Log, IntervalKind::Plain};
constexpr const char *kFormats[] = {"png", "svg", "pdf", "csv"};

} // namespace

RetentionCard::RetentionCard(QWidget *parent)
    : Card(parent)
    , m_naiveWarning(new MessageBand(MessageBand::Kind::Warn, this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new SurvivalChart(this))
    , m_tableView(makeTableView(this))
    , m_rows(new RowModel(this))
    , m_state(new StatePanel(this))
    , m_exportMenu(new QMenu(this))
    , m_intervalMenu(new QMenu(this))
{
    buildBody();
    buildTools();
    buildOptions();
    retranslate();
}

void RetentionCard::buildBody()
{
    m_naiveWarning->hide();
    m_tableView->setModel(m_rows);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_tableView);
    m_stack->addWidget(m_state);
    body()->setSpacing(8);
    body()->addWidget(m_naiveWarning);
    body()->addWidget(m_stack, 1);
    connect(m_naiveWarning, &MessageBand::linkClicked, this, [this] { emit naiveToggled(false); });
    connect(m_state, &StatePanel::secondaryClicked, this, [this] {
        if (m_result != nullptr)
            m_table->setChecked(true);
    });
    connect(m_chart, &SurvivalChart::zoomChanged, this, [this](bool zoomed) { m_reset->setEnabled(zoomed); });
}

void RetentionCard::buildTools()
{
    m_copy = new QAction(icon(QStringLiteral("copy")), {}, this);
    m_export = new QAction(icon(QStringLiteral("download")), {}, this);
    m_table = new QAction(icon(QStringLiteral("table")), {}, this);
    m_export->setMenu(m_exportMenu);
    m_table->setCheckable(true);
    for (const char *format : kFormats) {
        QAction *entry = m_exportMenu->addAction(QString());
        connect(entry, &QAction::triggered, this, [this, format] { emit exportRequested(QLatin1String(format)); });
    }
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_chart);
    copyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QShortcut::activated, this, &RetentionCard::copyChart);
    connect(m_copy, &QAction::triggered, this, &RetentionCard::copyChart);
    connect(m_table, &QAction::toggled, this, &RetentionCard::showWhatFits);
    addTool(m_copy);
    addTool(m_export);
    addTool(m_table);
}

QAction *RetentionCard::makeSwitch(bool on)
{
    auto *action = new QAction(this);
    action->setCheckable(true);
    action->setChecked(on);
    addMore(action);
    return action;
}

void RetentionCard::buildOptions()
{
    m_band = makeSwitch(true);
    m_marks = makeSwitch(false);
    m_naive = makeSwitch(false);
    m_intervals = new QActionGroup(this);
    for (const IntervalKind kind : kIntervals) {
        QAction *entry = m_intervalMenu->addAction(QString());
        entry->setCheckable(true);
        entry->setChecked(kind == IntervalKind::LogLog);
        m_intervals->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, kind] { emit intervalChosen(kind); });
    }
    m_interval = m_intervalMenu->menuAction();
    addMore(m_interval);
    m_reset = new QAction(this);
    m_reset->setEnabled(false);
    addMore(m_reset);
    connect(m_band, &QAction::toggled, m_chart, &SurvivalChart::setBandShown);
    connect(m_marks, &QAction::toggled, m_chart, &SurvivalChart::setCensorMarksShown);
    connect(m_naive, &QAction::toggled, this, &RetentionCard::naiveToggled);
    connect(m_reset, &QAction::triggered, m_chart, &SurvivalChart::resetZoom);
}

void RetentionCard::setResult(const std::shared_ptr<const ActivationView> &result, const SurvivalFigure &figure)
{
    m_result = result;
    m_figure = figure;
    m_figure.band = m_band->isChecked();
    m_figure.censorMarks = m_marks->isChecked();
    setSubtitle(m_figure.subtitle);
    m_chart->setFigure(m_figure);
    m_rows->setRows(retentionRows(result->landmark));
    showNaiveWarning();
    showWhatFits();
}

void RetentionCard::showState()
{
    m_result.reset();
    m_naiveWarning->hide();
    setSubtitle({});
    m_stack->setCurrentWidget(m_state);
}

void RetentionCard::showWhatFits()
{
    if (m_result == nullptr)
        return;
    const auto tooFew = tooFewToDraw(m_figure);
    if (m_table->isChecked()) {
        m_stack->setCurrentWidget(m_tableView);
    } else if (tooFew) {
        m_state->setState(StatePanel::Kind::TooFew, tooFew->title, tooFew->text, {}, tr("Show as table"));
        m_stack->setCurrentWidget(m_state);
    } else {
        m_stack->setCurrentWidget(m_chart);
    }
}

void RetentionCard::showNaiveWarning()
{
    const bool shown = m_result->naive.has_value();
    m_naiveWarning->setVisible(shown);
    if (!shown)
        return;
    QString text = tr("Customers must live long enough to reach the milestone, so the reached group looks better.");
    const auto &naive = m_result->naive->difference;
    const auto &landmark = m_result->landmark.difference;
    if (naive && landmark && naive->value > 0.0)
        text += QLatin1Char(' ') + tr("Of its %1 points at day %2, %3 are left from the landmark.",
                                      "%1: the naive difference; %3: the difference by landmark analysis")
                                       .arg(pointsText(naive->value), countText(naive->day), pointsText(landmark->value));
    m_naiveWarning->setText(tr("The naive curve is biased"), text);
    m_naiveWarning->setLink(tr("Hide", "the naive curve"));
}

void RetentionCard::setNaiveShown(bool shown) { m_naive->setChecked(shown); }

void RetentionCard::copyChart()
{
    if (m_result != nullptr)
        copyFigure(m_chart->figure());
}

void RetentionCard::retranslate()
{
    setTitle(tr("Retention by activation"));
    m_copy->setText(tr("Copy the chart"));
    m_export->setText(tr("Export"));
    m_table->setText(tr("Show as table"));
    const QString formats[] = {tr("Picture (PNG)\u2026"), tr("Drawing (SVG)\u2026"), tr("Document (PDF)\u2026"), tr("Data (CSV)\u2026")};
    for (int i = 0; i < 4; ++i)
        m_exportMenu->actions().at(i)->setText(formats[i]);
    m_band->setText(tr("95% band"));
    m_marks->setText(tr("Marks where customers were last seen", "censor marks on a curve"));
    m_naive->setText(tr("Naive curve from signup"));
    m_intervalMenu->setTitle(tr("Interval"));
    const QString kinds[] = {tr("log-log", "kind of interval"), tr("log", "kind of interval"), tr("plain", "kind of interval")};
    for (int i = 0; i < 3; ++i)
        m_intervals->actions().at(i)->setText(kinds[i]);
    m_reset->setText(tr("Show everything again"));
    m_rows->setColumns(retentionHeaders(), retentionNumberColumns());
    m_tableView->setAccessibleName(tr("Retention as a table"));
    if (m_result != nullptr) {
        m_rows->setRows(retentionRows(m_result->landmark));
        showNaiveWarning();
    }
}

void RetentionCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
