#include "ui/pages/milestone/milestone_workbench.h"

#include <utility>

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/analysis/finding/findings.h"
#include "core/analysis/thresholds/starting_rule.h"
#include "ui/charts/bars/histogram_chart.h"
#include "ui/charts/survival/survival_chart.h"
#include "ui/charts/sweep/sweep_chart.h"
#include "ui/controls/message_band.h"
#include "ui/pages/cards/card_row.h"
#include "ui/pages/cards/finding_card.h"
#include "ui/pages/cards/histogram_card.h"
#include "ui/pages/cards/retention_card.h"
#include "ui/pages/cards/sweep_card.h"
#include "ui/pages/milestone/milestone_definition.h"
#include "ui/pages/milestone/milestone_summary.h"
#include "ui/pages/no_churn_offer.h"
#include "ui/pages/no_match.h"
#include "ui/pages/page_header.h"
#include "ui/pages/panel_parts.h"
#include "ui/text/framework_text.h"
#include "ui/text/messages.h"
#include "ui/text/milestone_text.h"
#include "ui/text/numbers.h"
#include "ui/text/sentences.h"

namespace waymark {

namespace {
constexpr int kPanelWidth = 304;
constexpr int kMainShare = 57, kLowerShare = 43;
constexpr int kMainHeight = 240, kLowerHeight = 196;
constexpr int kSweepShare = 58, kHowFarShare = 42;

bool lacksData(const Error &error)
{
    return error.code == ErrorCode::NoUsage || error.code == ErrorCode::StoreEmpty || error.code == ErrorCode::NoSubscriptions;
}

/// An edit that changes what is measured, with the threshold put where it means something in the data in view: one step together.
FrameworkEdit thenFromData(FrameworkEdit edit, Milestone milestone, const AnalysisSession &analysis)
{
    return [edit = std::move(edit), milestone, dataset = analysis.dataset(), options = analysis.options()](Framework &framework) {
        auto change = edit(framework);
        // Where it cannot be measured the page says why.
        if (change && dataset)
            (void)startWhereHalfStand(*dataset, options, milestone, framework);
        return change;
    };
}

} // namespace

MilestoneWorkbench::MilestoneWorkbench(Milestone milestone, Session &session, QWidget *parent)
    : Page(parent)
    , m_milestone(milestone)
    , m_session(session)
    , m_question(std::make_shared<MilestoneQuestion>(milestone))
    , m_header(new PageHeader(this))
    , m_summary(new MilestoneSummary(seriesRole(milestone), this))
    , m_finding(new FindingCard(this))
    , m_gap(new MessageBand(MessageBand::Kind::Warn, this))
    , m_retention(new RetentionCard(this))
    , m_sweep(new SweepCard(this))
    , m_histogram(new HistogramCard(this))
    , m_noMatch(new StatePanel(this))
{}

void MilestoneWorkbench::build(MilestoneDefinition *definition, std::shared_ptr<const MilestoneQuestion> question)
{
    if (question)
        m_question = std::move(question);
    m_definition = definition;
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_panel = scrolledPanel({m_definition, m_summary}, kPanelWidth, this);
    columns->addWidget(m_panel);
    m_evidencePlace = buildEvidence();
    columns->addWidget(m_evidencePlace, 1);
    columns->addWidget(m_noMatch, 1);
    m_noMatch->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addLayout(columns, 1);
    connectParts();
    MilestoneWorkbench::retranslate();
}

QWidget *MilestoneWorkbench::buildEvidence()
{
    auto *body = new QWidget(this);
    body->setObjectName(QStringLiteral("evidence"));
    m_evidence = new QVBoxLayout(body);
    m_evidence->setContentsMargins(16, 14, 16, 14);
    m_evidence->setSpacing(12);
    m_evidence->addWidget(m_finding);
    m_evidence->addWidget(m_gap);
    arrangeCards(m_evidence);
    // As low as they can be read, so that the page fits a window; with more room they grow.
    for (const auto &[chart, height] :
         {std::pair<QWidget *, int>(m_retention->chart(), kMainHeight), std::pair<QWidget *, int>(m_sweep->chart(), kLowerHeight),
          std::pair<QWidget *, int>(m_histogram->chart(), kLowerHeight)}) {
        chart->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
        chart->setMinimumHeight(height);
    }
    m_gap->hide();
    return scrolled(body, this);
}

void MilestoneWorkbench::arrangeCards(QVBoxLayout *column)
{
    column->addWidget(m_retention, kMainShare);
    column->addWidget(thresholdRow(m_histogram), kLowerShare);
}

QWidget *MilestoneWorkbench::sideBySide(QWidget *left, int leftShare, QWidget *right, int rightShare)
{
    auto *row = new CardRow;
    row->addCard(left, leftShare);
    row->addCard(right, rightShare);
    return row;
}

QWidget *MilestoneWorkbench::thresholdRow(QWidget *howFar) const { return sideBySide(m_sweep, kSweepShare, howFar, kHowFarShare); }

void MilestoneWorkbench::connectParts()
{
    connect(m_definition, &MilestoneDefinition::outcomeChosen, this, [this](SweepOutcome outcome) {
        const auto next = asked().copy();
        next->outcome = outcome;
        ask(next);
    });
    connect(m_retention, &RetentionCard::naiveToggled, this, &MilestoneWorkbench::setNaive);
    connect(m_retention, &RetentionCard::intervalChosen, this, [this](IntervalKind kind) {
        const auto next = asked().copy();
        next->interval = kind;
        ask(next);
    });
    connect(m_sweep, &SweepCard::criterionChosen, this, [this](Criterion criterion) {
        const auto next = asked().copy();
        next->criterion = criterion;
        m_sweep->setCriterion(criterion);
        ask(next);
    });
    connect(m_sweep, &SweepCard::resamplingRequested, &m_session.analysis(), &AnalysisSession::resume);
    connect(m_sweep, &SweepCard::thresholdMoved, m_definition, &MilestoneDefinition::moveThreshold);
    for (ChartCard *card :
         {static_cast<ChartCard *>(m_retention), static_cast<ChartCard *>(m_sweep), static_cast<ChartCard *>(m_histogram)})
        connect(card, &ChartCard::exportRequested, this, &Page::exportRequested);
    connect(m_noMatch, &StatePanel::primaryClicked, this, [this] { clearFilter(m_session.analysis()); });
    connect(m_retention->state(), &StatePanel::primaryClicked, this, [this] {
        if (m_error && m_error->code == ErrorCode::MilestoneMissing)
            m_session.document().apply(
                thenFromData(edits::addRule(m_milestone, firstPart().toStdString()), m_milestone, m_session.analysis()));
        else if (m_error && m_error->code == ErrorCode::LandmarkTooEarly)
            m_session.analysis().setLandmark({});
        else if (m_view && m_view->stayMissing)
            m_session.setRetentionEvent(EventKind::Dormancy);
        else if (m_error && lacksData(*m_error))
            emit importRequested();
    });
    connect(m_retention->state(), &StatePanel::secondaryClicked, this, [this] {
        if (m_error && m_error->code == ErrorCode::MilestoneMissing)
            emit openFrameworkRequested();
        else if (m_view && m_view->stayMissing)
            emit importRequested();
        else if (lacksSeats())
            m_session.document().apply(thenFromData(edits::setUtilizationPerSeat(false), m_milestone, m_session.analysis()));
        else if (m_error)
            QGuiApplication::clipboard()->setText(QString::fromStdString(englishText(*m_error)));
    });
}

bool MilestoneWorkbench::lacksSeats() const
{
    const auto &rule = m_session.document().framework().utilization;
    return m_error && m_error->code == ErrorCode::NoSubscriptions && m_milestone == Milestone::Utilization && rule && rule->perSeat;
}

void MilestoneWorkbench::setNaive(bool shown)
{
    m_retention->setNaiveShown(shown);
    const auto next = asked().copy();
    next->naive = shown;
    if (shown != asked().naive)
        ask(next);
}

void MilestoneWorkbench::ask(std::shared_ptr<const MilestoneQuestion> question)
{
    m_question = std::move(question);
    m_definition->setOutcome(m_question->outcome);
    emit questionChanged();
}

void MilestoneWorkbench::showDefinition()
{
    const auto &dataset = m_session.analysis().dataset();
    if (m_dataset != dataset) {
        m_dataset = dataset;
        m_view.reset();
        m_error.reset();
        m_sweep->setRows(nullptr);
        m_sweep->setRested(nullptr);
        redraw();
    }
    m_panel->setVisible(m_definition->canEdit(m_session.document().framework()));
    m_definition->showDefinition();
}

void MilestoneWorkbench::takeView(std::shared_ptr<const MilestoneView> view)
{
    m_view = std::move(view);
    m_error.reset();
    m_definition->showLargestMeasure(m_view->largestMeasure);
    redraw();
}

void MilestoneWorkbench::setAnswer(Part part, const AnswerPointer &answer)
{
    if (part == Part::Now) {
        if (auto view = viewOf<MilestoneView>(answer))
            takeView(std::move(view));
        return;
    }
    const auto rows = viewOf<SweepView>(answer);
    if (rows == nullptr)
        return;
    if (part == Part::Rested) {
        const Finding finding = findingOf(rows->result, answer->inputs.framework, *answer->inputs.dataset);
        m_sweep->setRested(rows, plainText(finding.headline));
        m_definition->showPlateau(m_sweep->plateau());
    } else {
        takeRows(rows);
    }
}

void MilestoneWorkbench::takeRows(std::shared_ptr<const SweepView> rows) { m_sweep->setRows(std::move(rows)); }

void MilestoneWorkbench::setError(Part part, const Error &error)
{
    if (part != Part::Now) {
        m_sweep->setError(error);
        m_definition->showPlateau(std::nullopt);
        return;
    }
    m_view.reset();
    m_error = error;
    redraw();
}

void MilestoneWorkbench::setBusy(Part part, bool busy)
{
    if (part == Part::Now)
        m_retention->setBusy(busy);
    else
        m_sweep->setBusy(busy);
    if (part == Part::Rested && busy)
        m_sweep->setRestedStopped(false);
}

void MilestoneWorkbench::setOutdated()
{
    m_sweep->setRestedStopped(false);
    m_sweep->setRestedOutdated(true);
    m_definition->showPlateau(std::nullopt);
}

void MilestoneWorkbench::setStopped() { m_sweep->setRestedStopped(true); }

PicturePointer MilestoneWorkbench::picture() const
{
    for (const ChartCard *card : {static_cast<const ChartCard *>(m_sweep), static_cast<const ChartCard *>(m_histogram)}) {
        if (card->isAncestorOf(focusWidget()))
            return card->picture();
    }
    return m_retention->picture();
}

QString MilestoneWorkbench::savedName() const
{
    const int number = m_session.document().saved().number;
    //: the version of a framework
    return number > 0 ? tr("v%1").arg(number) : tr("start", "what a framework was before its first version");
}

FigureWords MilestoneWorkbench::words() const
{
    FigureWords words;
    words.rule = ruleText(m_view->framework, m_milestone, *m_dataset);
    words.ruleSentence = ruleSentence(m_view->framework, m_milestone, *m_dataset);
    words.filter = filterText(m_view->options.filter);
    words.finding = plainText(m_curvesSay.headline);
    words.figuresLine = plainText(m_curvesSay.figures);
    words.storeName = QString::fromStdString(m_dataset->storeName);
    words.frameworkName = frameworkText(m_view->framework, m_session.document().saved().number, m_view->saved.has_value());
    if (m_view->savedThreshold)
        words.savedName = QStringLiteral("%1 (%2)").arg(savedName(), thresholdText(*m_view->savedThreshold));
    return words;
}

void MilestoneWorkbench::redraw()
{
    const bool nobody = m_view != nullptr && isNoMatch(m_view->landmark.inView, m_view->options);
    m_evidencePlace->setVisible(!nobody);
    m_noMatch->setVisible(nobody);
    if (nobody)
        showNoMatch(m_noMatch, m_view->options);
    const bool shown = m_view != nullptr && !nobody;
    m_summary->setVisible(shown);
    m_summary->setResult(m_view, savedName());
    m_finding->setVisible(shown);
    m_sweep->setVisible(shown);
    m_histogram->setVisible(shown);
    showGap();
    if (shown)
        drawView();
    else
        drawState();
    showView(shown ? m_view : nullptr);
}

void MilestoneWorkbench::drawView()
{
    m_curvesSay = m_view->stayMissing ? nobodyKnownToHaveLeft() : findingOf(m_view->landmark, m_view->framework, *m_dataset);
    m_finding->setFinding(ownFinding().value_or(m_curvesSay));
    const FigureWords said = words();
    const QString measure = measureText(m_view->framework, m_milestone, *m_dataset);
    m_retention->setResult(m_view, milestoneFigure(*m_view, said));
    m_sweep->setView(m_view, said, measure, m_definition->sliderEnd(), m_definition->thresholdStep());
    m_histogram->setView(m_view, said, measure);
    if (m_view->stayMissing)
        drawNobodyLeft();
}

void MilestoneWorkbench::drawNobodyLeft()
{
    const NoChurnOffer offer = noChurnOffer(*m_view->stayMissing, *m_dataset);
    m_retention->state()->setState(StatePanel::Kind::Empty, tr("Nobody is known to have left"),
                                   errorText(*m_view->stayMissing) + QLatin1Char(' ') + offer.hint, offer.dormancy, offer.import);
    m_retention->showState();
}

void MilestoneWorkbench::drawState()
{
    StatePanel *state = m_retention->state();
    if (!m_error) {
        state->setState(StatePanel::Kind::Loading, tr("Computing the first curve"), {});
        state->setProgress(-1.0);
    } else if (m_error->code == ErrorCode::MilestoneMissing) {
        state->setState(StatePanel::Kind::Empty, missingTitle(), tr("The framework has no rule for this milestone."),
                        tr("Add it to the framework"), tr("Open framework\u2026"));
    } else if (m_error->code == ErrorCode::LandmarkTooEarly) {
        state->setState(StatePanel::Kind::Error, tr("The landmark lies inside the window"), errorText(*m_error), tr("Use the window's end"),
                        tr("Copy details"));
    } else if (lacksData(*m_error)) {
        state->setState(StatePanel::Kind::Empty, tr("Nothing to compare yet"), errorText(*m_error), tr("Import files\u2026"),
                        lacksSeats() ? tr("Count in total, not per seat") : QString());
    } else {
        state->setState(StatePanel::Kind::Error, tr("This cannot be computed"), errorText(*m_error), {}, tr("Copy details"));
    }
    m_retention->showState();
}

void MilestoneWorkbench::showGap()
{
    const std::uint32_t inGap = m_view ? m_view->landmark.inGap : 0;
    m_gap->setVisible(inGap > 0);
    if (inGap > 0)
        m_gap->setText(tr("A month without usage data"),
                       tr("The window of %Ln customer(s) meets it. Missing is not zero: their figures may be too low.", nullptr,
                          static_cast<int>(inGap)));
}

void MilestoneWorkbench::retranslate()
{
    m_header->setTexts(title(), pageQuestion());
    redraw();
}

void MilestoneWorkbench::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
