#include "ui/pages/cards/sweep_card.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QTableView>

#include "core/export/documents/document.h"
#include "core/export/documents/sweep_document.h"
#include "ui/charts/sweep/sweep_chart.h"
#include "ui/controls/look/icons.h"
#include "ui/models/row_model.h"
#include "ui/text/messages.h"
#include "ui/text/milestone_text.h"
#include "ui/text/numbers.h"

namespace waymark {

namespace {

constexpr Criterion kCriteria[] = {Criterion::Youden, Criterion::Phi, Criterion::InformationGain, Criterion::LogRank,
                                   Criterion::RiskDifference};
constexpr std::uint32_t kFewestRows = 2;
const QString kMiddleDot = QStringLiteral(" \u00b7 ");

std::optional<double> criterionValue(const SweepRow &row, Criterion criterion)
{
    switch (criterion) {
    case Criterion::Youden:
        return row.figures.youden;
    case Criterion::Phi:
        return row.figures.phi;
    case Criterion::InformationGain:
        return row.figures.informationGain;
    case Criterion::LogRank:
        return row.logRankChiSquare;
    case Criterion::RiskDifference:
        break;
    }
    return row.figures.riskDifference ? std::optional(row.figures.riskDifference->value) : std::nullopt;
}

SweepPoint pointOf(const SweepRow &row, Criterion criterion)
{
    SweepPoint point;
    point.threshold = row.threshold;
    point.value = criterionValue(row, criterion);
    point.adoption = valueOf(row.figures.adoption);
    point.ifReached = valueOf(row.figures.ppv);
    point.ifNot = valueOf(row.figures.retentionElse);
    if (const auto &difference = row.figures.riskDifference) {
        point.difference = difference->value;
        point.differenceLow = difference->low;
        point.differenceHigh = difference->high;
    }
    return point;
}

QByteArray csvOf(const ThresholdSweepResult &result)
{
    return QByteArray::fromStdString(documentText(sweepDocument(result, {}), OutputFormat::Csv));
}

} // namespace

SweepCard::SweepCard(QWidget *parent)
    : SweepCard(new SweepChart, parent)
{}

SweepCard::SweepCard(SweepChart *chart, QWidget *parent)
    : ChartCard(chart, parent)
    , m_chart(chart)
    , m_criterionMenu(new QMenu(this))
    , m_criteria(new QActionGroup(this))
{
    setPictureMaker([this]() -> PicturePointer { return m_rows && m_view ? std::make_shared<SweepPicture>(m_chart->figure()) : nullptr; });
    connect(m_chart, &SweepChart::thresholdMoved, this, &SweepCard::thresholdMoved);
    setChart(QStringLiteral("sweep"), QStringLiteral("sweep"));
    buildOptions();
    retranslate();
}

void SweepCard::buildOptions()
{
    m_frontier = new QAction(icon(QStringLiteral("scatter-chart")), {}, this);
    m_frontier->setCheckable(true);
    connect(m_frontier, &QAction::toggled, this, &SweepCard::redraw);
    addTool(m_frontier);
    for (const Criterion criterion : kCriteria) {
        QAction *entry = m_criterionMenu->addAction(QString());
        entry->setCheckable(true);
        entry->setChecked(criterion == m_criterion);
        m_criteria->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, criterion] { emit criterionChosen(criterion); });
    }
    addMore(m_criterionMenu->menuAction());
    m_resample = new QAction(this);
    m_resample->setEnabled(false);
    connect(m_resample, &QAction::triggered, this, &SweepCard::resamplingRequested);
    addMore(m_resample);
}

void SweepCard::setView(std::shared_ptr<const MilestoneView> view, const FigureWords &words, const QString &measure, double end,
                        double step)
{
    m_view = std::move(view);
    m_words = words;
    m_measure = measure;
    m_end = end;
    m_step = step;
    redraw();
}

void SweepCard::setRows(std::shared_ptr<const SweepView> rows)
{
    m_rows = std::move(rows);
    fillTable();
    redraw();
}

void SweepCard::setRested(std::shared_ptr<const SweepView> rested, const QString &finding)
{
    m_rested = std::move(rested);
    m_finding = finding;
    m_outdated = false;
    setRestedStopped(false);
    redraw();
}

void SweepCard::setRestedOutdated(bool outdated)
{
    if (std::exchange(m_outdated, outdated) != outdated)
        redraw();
}

void SweepCard::setRestedStopped(bool stopped)
{
    // What came before it was stopped is whole.
    const bool lacks = stopped && (m_rested == nullptr || m_outdated);
    m_resample->setEnabled(lacks);
    if (std::exchange(m_stopped, lacks) != lacks)
        redraw();
}

void SweepCard::setCriterion(Criterion criterion)
{
    m_criterion = criterion;
    for (int i = 0; i < 5; ++i)
        m_criteria->actions().at(i)->setChecked(kCriteria[i] == criterion);
    fillTable();
}

void SweepCard::setError(const Error &error)
{
    m_rows.reset();
    m_rested.reset();
    state()->setState(StatePanel::Kind::Empty, tr("No thresholds to compare"), errorText(error));
    setSubtitle({});
    showState();
}

std::optional<std::pair<double, double>> SweepCard::plateau() const
{
    const SweepSuggestion *worthShowing = m_outdated ? nullptr : suggestion();
    return worthShowing == nullptr ? std::nullopt : std::optional(std::pair(worthShowing->plateauLow, worthShowing->plateauHigh));
}

const SweepSuggestion *SweepCard::suggestion() const
{
    if (m_rested == nullptr || !m_rested->result.sweep.suggested || !m_rested->result.sweep.suggested->isBeyondChance())
        return nullptr;
    return &*m_rested->result.sweep.suggested;
}

void SweepCard::addSuggestion(SweepFigure &figure) const
{
    const SweepSuggestion *suggested = suggestion();
    if (suggested == nullptr)
        return;
    figure.suggested = suggested->threshold;
    figure.rangeLow = suggested->rangeLow;
    figure.rangeHigh = suggested->rangeHigh;
    figure.plateauLow = suggested->plateauLow;
    figure.plateauHigh = suggested->plateauHigh;
    figure.outdated = m_outdated;
}

QString SweepCard::subtitle() const
{
    const ThresholdSweepResult &result = m_rows->result;
    QStringList parts{outcomeText(result.query.outcome, result.next), tr("eligible n = %1").arg(countText(result.sweep.n)),
                      tr("days %1 to %2").arg(countText(result.sweep.query.landmark), countText(result.sweep.query.horizon))};
    if (m_rested == nullptr || m_outdated) {
        parts.append(m_stopped ? tr("resampling was stopped") : tr("resampling follows"));
    } else if (const auto &suggested = m_rested->result.sweep.suggested) {
        parts.append(tr("%1 resamples").arg(countText(static_cast<std::int64_t>(m_rested->result.sweep.query.plan.resamples))));
        parts.append(suggested->isBeyondChance()
                         ? tr("%1 of the search", "%1: a p value, \"p = 0.005\"").arg(pText(suggested->pSearch))
                         : tr("no threshold separates beyond chance: %1 of the search", "%1: a p value, \"p = 0.300\"")
                               .arg(pText(suggested->pSearch)));
    } else {
        parts.append(tr("no threshold stands out"));
    }
    parts.append(tr("as of %1").arg(dateText(result.asOf)));
    parts.append(m_words.filter);
    parts.removeAll(QString());
    return parts.join(kMiddleDot);
}

void SweepCard::redraw()
{
    if (m_rows == nullptr || m_view == nullptr || !m_view->framework.has(m_view->milestone))
        return;
    SweepFigure figure;
    figure.kind = m_frontier->isChecked() ? SweepFigure::Kind::Frontier : SweepFigure::Kind::Criterion;
    figure.role = seriesRole(m_view->milestone);
    figure.fileName = QStringLiteral("thresholds-%1").arg(QLatin1String(milestoneName(m_view->milestone)));
    figure.words.title = tr("Where to put the threshold");
    figure.words.finding = m_rested && !m_outdated ? m_finding : QString();
    figure.words.subtitle = subtitle();
    figure.words.definition = figure.words.subtitle;
    figure.words.source = sourceText(m_words, m_rows->result.asOf);
    figure.thresholdTitle = tr("Threshold: %1").arg(m_measure);
    figure.criterionTitle = criterionText(m_criterion);
    for (const SweepRow &row : m_rows->result.sweep.rows)
        figure.points.push_back(pointOf(row, m_criterion));
    figure.measures = m_rows->measures;
    figure.csv = [rows = m_rows] { return csvOf(rows->result); };
    figure.lastThreshold = m_end;
    figure.step = m_step;
    figure.current = thresholdOf(m_view->framework, m_view->milestone);
    if (m_view->savedThreshold && *m_view->savedThreshold != figure.current)
        figure.saved = m_view->savedThreshold;
    addSuggestion(figure);
    setSubtitle(figure.words.subtitle);
    m_chart->setFigure(figure);
    const QString why = whyNoCurve(figure);
    if (why.isEmpty())
        return showChart();
    state()->setState(StatePanel::Kind::TooFew, tr("No thresholds to compare"), why);
    showState();
}

QString SweepCard::whyNoCurve(const SweepFigure &figure) const
{
    if (m_view->stayMissing && m_rows->result.query.outcome == SweepOutcome::Retained)
        return errorText(*m_view->stayMissing);
    const auto judged = static_cast<int>(m_rows->result.sweep.n);
    if (judged == 0)
        return tr("No customer can be judged at the horizon yet.");
    if (figure.points.size() < kFewestRows)
        return tr("%Ln customer(s) can be judged at the horizon, and all of them do the same.", nullptr, judged);
    const bool defined = std::any_of(figure.points.begin(), figure.points.end(), [](const SweepPoint &point) { return point.value; });
    return defined ? QString() : tr("%Ln customer(s) can be judged at the horizon, and the same became of all of them.", nullptr, judged);
}

void SweepCard::fillTable()
{
    rows()->setColumns({tr("Threshold"), tr("Reach it"), tr("If reached"), tr("If not"), tr("Difference, points"), tr("low"), tr("high"),
                        criterionText(m_criterion)},
                       {0, 1, 2, 3, 4, 5, 6, 7});
    std::vector<QStringList> table;
    if (m_rows) {
        for (const SweepRow &row : m_rows->result.sweep.rows) {
            const SweepPoint point = pointOf(row, m_criterion);
            const auto points = [](std::optional<double> value) { return value ? pointsText(*value) : dashText(); };
            table.push_back({thresholdText(point.threshold), percentText(point.adoption), percentText(point.ifReached),
                             percentText(point.ifNot), points(point.difference), points(point.differenceLow), points(point.differenceHigh),
                             point.value ? decimalText(*point.value, 3) : dashText()});
        }
    }
    rows()->setRows(std::move(table));
}

void SweepCard::retranslate()
{
    setTitle(tr("Where to put the threshold"));
    m_frontier->setText(tr("Whom it reaches against what it separates"));
    m_criterionMenu->setTitle(tr("Criterion"));
    //: after it was stopped
    m_resample->setText(tr("Resample after all"));
    for (int i = 0; i < 5; ++i)
        m_criteria->actions().at(i)->setText(criterionText(kCriteria[i]));
    tableView()->setAccessibleName(tr("Thresholds as a table"));
    fillTable();
    redraw();
}

void SweepCard::changeEvent(QEvent *event)
{
    ChartCard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
