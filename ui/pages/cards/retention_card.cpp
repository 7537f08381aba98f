#include "ui/pages/cards/retention_card.h"

#include <utility>

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/charts/survival/survival_chart.h"
#include "ui/charts/survival/survival_picture.h"
#include "ui/controls/message_band.h"
#include "ui/models/retention_rows.h"
#include "ui/models/row_model.h"
#include "ui/text/milestone_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr IntervalKind kIntervals[] = {IntervalKind::LogLog, IntervalKind::Log, IntervalKind::Plain};

} // namespace

RetentionCard::RetentionCard(QWidget *parent)
    : RetentionCard(new SurvivalChart, parent)
{}

RetentionCard::RetentionCard(SurvivalChart *chart, QWidget *parent)
    : ChartCard(chart, parent)
    , m_naiveWarning(new MessageBand(MessageBand::Kind::Warn, this))
    , m_chart(chart)
    , m_intervalMenu(new QMenu(this))
{
    m_naiveWarning->hide();
    body()->insertWidget(0, m_naiveWarning);
    setPictureMaker([this]() -> PicturePointer {
        if (m_result == nullptr)
            return nullptr;
        const QString name = QStringLiteral("retention-by-%1").arg(QLatin1String(milestoneName(m_result->milestone)));
        return std::make_shared<SurvivalPicture>(m_chart->figure(), name);
    });
    connect(m_naiveWarning, &MessageBand::linkClicked, this, [this] { emit naiveToggled(false); });
    connect(m_chart, &SurvivalChart::zoomChanged, this, [this](bool zoomed) { m_reset->setEnabled(zoomed); });
    setChart(QStringLiteral("retention"), QStringLiteral("kaplan_meier"));
    buildOptions();
    retranslate();
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

void RetentionCard::setResult(const std::shared_ptr<const MilestoneView> &result, const SurvivalFigure &figure)
{
    m_result = result;
    m_figure = figure;
    m_figure.band = m_band->isChecked();
    m_figure.censorMarks = m_marks->isChecked();
    setTitle(retentionByText(result->milestone));
    setSubtitle(m_figure.subtitle);
    m_chart->setFigure(m_figure);
    rows()->setRows(retentionRows(result->landmark));
    showNaiveWarning();
    showWhatFits();
}

void RetentionCard::showState()
{
    m_result.reset();
    m_naiveWarning->hide();
    setSubtitle({});
    ChartCard::showState();
}

void RetentionCard::showWhatFits()
{
    const auto tooFew = tooFewToDraw(m_figure);
    if (!tooFew)
        return showChart();
    state()->setState(StatePanel::Kind::TooFew, tooFew->title, tooFew->text, {}, tr("Show as table"));
    ChartCard::showState(true);
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

void RetentionCard::retranslate()
{
    setTitle(m_result ? retentionByText(m_result->milestone) : tr("Retention"));
    m_band->setText(tr("95% band"));
    m_marks->setText(tr("Marks where customers were last seen", "censor marks on a curve"));
    m_naive->setText(tr("Naive curve from signup"));
    m_intervalMenu->setTitle(tr("Interval"));
    const QString kinds[] = {tr("log-log", "kind of interval"), tr("log", "kind of interval"), tr("plain", "kind of interval")};
    for (int i = 0; i < 3; ++i)
        m_intervals->actions().at(i)->setText(kinds[i]);
    m_reset->setText(tr("Show everything again"));
    rows()->setColumns(retentionHeaders(), retentionNumberColumns());
    tableView()->setAccessibleName(tr("Retention as a table"));
    if (m_result != nullptr) {
        rows()->setRows(retentionRows(m_result->landmark));
        showNaiveWarning();
    }
}

void RetentionCard::changeEvent(QEvent *event)
{
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
